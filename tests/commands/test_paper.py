"""`poeguide paper`: one PDF, the same for the same seed, in processes of their own."""

from __future__ import annotations

from pathlib import Path

import pytest

from poeguide.commands.parser import PAPERS
from poeguide.domain.certificate import Certificate
from tests.commands.conftest import Command


def test_two_processes_write_the_same_bytes(process: Command, tmp_path: Path) -> None:
    for name in ("one.pdf", "two.pdf"):
        made = process("paper", "quiz", "-o", str(tmp_path / name), "--versions", "2", "--seed", "spring")
        assert made.code == 0, made.errors

    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()


@pytest.mark.parametrize("kind", [kind for kind in PAPERS if kind != "quiz"])
def test_every_kind_of_paper_is_written(poeguide: Command, tmp_path: Path, kind: str) -> None:
    file = tmp_path / f"{kind}.pdf"

    made = poeguide("paper", kind, "-o", str(file), "--paper", "a4", "--large")

    assert made.code == 0, made.errors
    assert file.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("words", [("--versions", "0"), ("--versions", "27"), ("--count", "999"), ("--topic", "none")])
def test_numbers_without_sense_are_refused(poeguide: Command, tmp_path: Path, words: tuple[str, str]) -> None:
    assert poeguide("paper", "quiz", "-o", str(tmp_path / "x.pdf"), *words).code == 2


def test_a_paper_is_never_written_under_another_ending(poeguide: Command, tmp_path: Path) -> None:
    answer = poeguide("paper", "quiz", "-o", str(tmp_path / "quiz.jpg"))

    assert answer.code == 2
    assert answer.errors == "poeguide: “quiz.jpg” has no ending that can be written. Use .pdf.\n"
    assert not list(tmp_path.iterdir())


def test_a_certificate_is_printed_and_its_code_compared(poeguide: Command, tmp_path: Path) -> None:
    words = ("--name", "Ana López", "--day", "2026-11-21")
    made = poeguide("paper", "certificates", "-o", str(tmp_path / "c.pdf"), "--title", "Six steps", *words)
    code = Certificate("Ana López", "Six steps", "2026-11-21").code

    right = poeguide("code", code, "--subject", "six steps", *words)
    wrong = poeguide("code", code, "--subject", "Lanes", *words)

    assert made.code == 0, made.errors
    assert (right.code, wrong.code) == (0, 1)
    assert "does not tell who" in right.errors


def test_each_paper_can_be_a_file_of_its_own(poeguide: Command, tmp_path: Path) -> None:
    made = poeguide("paper", "quiz", "-o", str(tmp_path / "run"), "--versions", "2", "--count", "1", "--each")

    assert made.code == 0, made.errors
    assert len(list((tmp_path / "run").glob("*.pdf"))) == 4
