"""`poeguide paper`: one PDF, the same for the same seed, in processes of their own."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.conftest import Command


def test_two_processes_write_the_same_bytes(process: Command, tmp_path: Path) -> None:
    for name in ("one.pdf", "two.pdf"):
        made = process("paper", "quiz", "-o", str(tmp_path / name), "--versions", "2", "--seed", "spring")
        assert made.code == 0, made.errors

    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()


@pytest.mark.parametrize("kind", ["handout", "cards", "strips", "glossary", "sign-in", "worksheet"])
def test_every_kind_of_paper_is_written(poeguide: Command, tmp_path: Path, kind: str) -> None:
    file = tmp_path / f"{kind}.pdf"

    made = poeguide("paper", kind, "-o", str(file), "--paper", "a4", "--large")

    assert made.code == 0, made.errors
    assert file.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("words", [("--versions", "0"), ("--versions", "27"), ("--count", "999"), ("--topic", "none")])
def test_numbers_without_sense_are_refused(poeguide: Command, tmp_path: Path, words: tuple[str, str]) -> None:
    assert poeguide("paper", "quiz", "-o", str(tmp_path / "x.pdf"), *words).code == 2
