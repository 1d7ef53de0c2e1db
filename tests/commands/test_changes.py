"""What changed since a print, by command."""

from __future__ import annotations

import json
import lzma
from pathlib import Path

import pytest

from poeguide.data.bundle import Bundle
from poeguide.data.changes import keep_edition
from tests.commands.conftest import Command

CODE = "27HTN"


@pytest.fixture
def data(bundle: Bundle, tmp_path: Path) -> Path:
    """A reader's folder with an edition whose San Ysidro closes at night."""
    folder = tmp_path / "poeguide" / "editions"
    keep_edition(bundle, folder)
    (made,) = folder.iterdir()
    document = json.loads(lzma.decompress(made.read_bytes()))
    document["shared"]["ports/2504#hours"][1] = "6 a.m. to 10 p.m."
    made.unlink()
    (folder / "2026-05-02_0.edition").write_bytes(lzma.compress(json.dumps(document).encode()))
    return tmp_path


def test_the_differences_are_one_document(process: Command, data: Path) -> None:
    answer = process("changes", CODE, "--since", "2026-05-02", "--json", XDG_DATA_HOME=str(data))

    found = answer.json()
    assert (answer.code, found["route"], found["compared_with"]) == (0, "poeguide:ports/2504", "2026-05-02")
    (one,) = found["changes"]
    assert (one["kind"], one["old"], one["new"]) == ("changed", "6 a.m. to 10 p.m.", "24 hours daily")


def test_the_differences_are_lines_to_read(process: Command, data: Path) -> None:
    answer = process("changes", CODE, "--since", "2026-05-02", XDG_DATA_HOME=str(data))

    assert answer.output.splitlines() == [
        "poeguide:ports/2504\tSan Ysidro",
        "changed\tports/2504 hours\t6 a.m. to 10 p.m.\t24 hours daily",
    ]
    assert answer.errors == "poeguide: Compared with the kept content of 2026-05-02.\n"


def test_without_an_older_edition_it_says_so(process: Command, tmp_path: Path) -> None:
    answer = process("changes", CODE, "--since", "2025-05-02", XDG_DATA_HOME=str(tmp_path))

    assert answer.code == 0
    assert answer.errors.startswith("poeguide: No content as old as 2025-05-02 is kept here.")


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        ((CODE, "--since", "yesterday"), 2, "not a date"),
        (("27HTM", "--since", "2026"), 1, "27HTN"),
        (("nothing", "--since", "2026"), 1, "No page"),
        ((CODE,), 2, "--since"),
    ],
)
def test_what_cannot_be_answered_is_one_sentence(
    poeguide: Command, words: tuple[str, ...], code: int, said: str
) -> None:
    answer = poeguide("changes", *words)

    assert answer.code == code
    assert said in answer.errors
    assert answer.errors.count("\n") == 1
