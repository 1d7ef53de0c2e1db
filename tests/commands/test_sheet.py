"""Sheets and codes by command."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.conftest import Command


@pytest.mark.parametrize(
    ("name", "start"), [("a.pdf", b"%PDF-"), ("a.png", b"\x89PNG"), ("a.html", b"<!DOCTYPE html>")]
)
def test_a_sheet_is_written_by_the_ending_of_its_name(
    process: Command, tmp_path: Path, name: str, start: bytes
) -> None:
    answer = process("sheet", "ports/2504", "-o", str(tmp_path / name), "--clock", "2026-11-21")

    assert (answer.code, answer.errors) == (0, "")
    assert (tmp_path / name).read_bytes().startswith(start)


def test_a_card_is_written_in_large_print_on_other_paper(process: Command, tmp_path: Path) -> None:
    card = str(tmp_path / "card.html")
    answer = process("sheet", "steps/foot", "-o", card, "--card", "--large", "--paper", "a4", "--lang", "es")

    assert (answer.code, answer.errors) == (0, "")
    assert "En la mano" in (tmp_path / "card.html").read_text("utf-8")


def test_the_words_around_the_facts_are_in_the_language_too(process: Command, tmp_path: Path) -> None:
    process("sheet", "help/secondary", "-o", str(tmp_path / "calm.html"), "--lang", "es")

    text = (tmp_path / "calm.html").read_text("utf-8")
    assert "Confirme primero" in text
    assert "Confirm first" not in text


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("sheet", "settings", "-o", "x.pdf"), 2, "no such sheet"),
        (("sheet", "ports/2504", "-o", "x.doc"), 2, "ending"),
        (("sheet", "help/secondary", "-o", "x.pdf", "--card"), 2, "no such sheet"),
        (("sheet", "ports/2504", "-o", "missing-folder/x.pdf"), 1, "cannot be written"),
        (("sheet", "ports/2504", "-o", "x.pdf", "--paper", "a5"), 2, "--paper"),
    ],
)
def test_what_cannot_be_made_is_one_sentence(process: Command, words: tuple[str, ...], code: int, said: str) -> None:
    answer = process(*words)

    assert answer.code == code
    assert said in answer.errors
    assert answer.errors.count("\n") == 1


def test_a_code_names_its_page_and_a_page_its_code(poeguide: Command) -> None:
    code = poeguide("code", "ports/2504").output.strip()

    assert poeguide("code", code.lower()).output == "poeguide:ports/2504\n"


def test_a_code_with_a_wrong_sign_names_those_like_it(poeguide: Command) -> None:
    code = poeguide("code", "ports/2504").output.strip()
    answer = poeguide("code", ("2" if code[0] != "2" else "3") + code[1:])

    assert (answer.code, answer.output) == (1, "")
    assert code in answer.errors


@pytest.mark.parametrize("words", ["", "???", "no-such-page", "x" * 5000])
def test_what_is_no_code_is_one_sentence(poeguide: Command, words: str) -> None:
    answer = poeguide("code", words)

    assert answer.code == 1
    assert answer.errors.count("\n") == 1
