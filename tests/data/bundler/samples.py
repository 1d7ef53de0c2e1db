"""Records to add to the sample, and ways to change its files."""

from __future__ import annotations

from pathlib import Path

import pytest

from poeguide.data.bundler.__main__ import main

OWN = "facts/own.yaml"
TOPIC = """\
- id: first
  title: First
  summary: A first article.
  facts: [fact-one]
  blocks:
    - key: section
      title: Part
      text: |
        Words with **weight** and a [link](poeguide:learn/first).
      facts: [fact-one]
"""
TALK = """\
- id: hello
  title: Hello
  icon: talk
  facts: [fact-one]
  setting: Here.
  officer: Ask.
  traveler: Answer.
  scenes:
    - id: a
      text: Yes?
      choices:
        - {text: Yes., why: Clear., score: 2}
        - {text: No., why: Unclear., score: 0}
  ending: {score: 1, well: Good., otherwise: So.}
"""


def edit(folder: Path, file: str, old: str, new: str) -> None:
    path = folder / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def add(folder: Path, file: str, text: str) -> None:
    path = folder / file
    path.parent.mkdir(parents=True, exist_ok=True)
    before = path.read_text("utf-8") if path.exists() else ""
    path.write_text(before + text, "utf-8")


def problems_of(folder: Path, capsys: pytest.CaptureFixture[str]) -> str:
    assert main(["--content", str(folder), "-o", str(folder.parent / "out" / "poeguide.sqlite")]) == 1
    assert not (folder.parent / "out").exists()
    return capsys.readouterr().err


GOOD = """\
- id: fruit
  title: Fruit
  summary: Declare it.
  facts: [fact-one]
  blocks: [{key: condition, text: Declare it., facts: [fact-one]}]
  words: [apple]
  attributes: {verdict: declare, category: food}
"""
