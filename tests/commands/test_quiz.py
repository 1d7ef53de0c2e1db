"""`poeguide quiz`: list, check, write, compare."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.commands.conftest import Command


def test_the_bank_is_listed_and_filtered(poeguide: Command) -> None:
    whole, customs = poeguide("quiz"), poeguide("quiz", "--topic", "customs", "--kind", "multiple")

    assert len(whole.output.splitlines()) >= 198
    assert {line.split("\t")[1] for line in customs.output.splitlines()} == {"customs"}


def test_the_shipped_bank_has_no_fault_and_says_what_is_stale(poeguide: Command) -> None:
    fresh, later = (
        poeguide("quiz", "--check", "--clock", "2026-11-21"),
        poeguide("quiz", "--check", "--clock", "2099-01-01"),
    )

    assert (fresh.code, later.code) == (0, 0)
    assert "0 faults" in fresh.errors
    assert len(later.output.splitlines()) > len(fresh.output.splitlines())


def test_written_questions_compare_as_the_same(poeguide: Command, tmp_path: Path) -> None:
    for name in ("bank.gift", "bank.csv"):
        file = tmp_path / name
        assert poeguide("quiz", "--format", name.partition(".")[2], "-o", str(file)).code == 0

        answer = poeguide("quiz", "--compare", str(file))

        assert answer.code == 0
        assert " 0 changed, 0 new, 0 not in it" in answer.errors


def test_a_bad_file_is_refused_with_line_and_reason(poeguide: Command, tmp_path: Path) -> None:
    file = tmp_path / "own.gift"
    file.write_text("::a::One? {=yes ~no}\n\n::b::Two {\n", "utf-8")

    answer = poeguide("quiz", "--compare", str(file))

    assert answer.code == 1
    assert answer.output == "new\ta\n"
    assert "own.gift, line 3: " in answer.errors


def test_a_question_that_cannot_be_used_is_refused_in_words(poeguide: Command, tmp_path: Path) -> None:
    file = tmp_path / "own.gift"
    file.write_text("::a::One? {~yes ~no}\n", "utf-8")

    answer = poeguide("quiz", "--compare", str(file))

    assert answer.code == 1
    assert "own.gift, line 1: No option is marked as right." in answer.errors


def test_what_cannot_be_done_is_said(poeguide: Command, tmp_path: Path) -> None:
    assert poeguide("quiz", "--format", "pptx").code == 2
    assert poeguide("quiz", "--compare", str(tmp_path / "none.pdf")).code == 2
    assert poeguide("quiz", "--compare", str(tmp_path / "none.gift")).code == 1
    assert poeguide("quiz", "--format", "csv", "-o", str(tmp_path / "no" / "x.csv")).code == 1


def test_new_questions_of_a_file_are_kept_as_ones_own_and_stand_in_the_bank(poeguide: Command, tmp_path: Path) -> None:
    file = tmp_path / "own.gift"
    file.write_text("::a::Is this mine? {=yes ~no}\n\n::b::Two {\n", "utf-8")

    first, second = poeguide("quiz", "--import", str(file)), poeguide("quiz", "--import", str(file))
    listed = poeguide("quiz", "--topic", "own")

    assert first.code == 1
    assert "1 questions kept as your own" in first.errors
    assert "own.gift, line 3: " in first.errors
    assert "0 questions kept as your own, 1 were there already" in second.errors
    assert listed.output.endswith("Is this mine?\n")


def test_packages_are_written_to_files_and_a_page_has_nothing_to_load(poeguide: Command, tmp_path: Path) -> None:
    for form in ("qti", "apkg"):
        assert poeguide("quiz", "--format", form, "-o", str(tmp_path / form)).code == 0
        assert (tmp_path / form).read_bytes()[:2] == b"PK"
        assert poeguide("quiz", "--format", form).code == 2

    page = poeguide("quiz", "--topic", "ports", "--format", "html", "--title", "Ports <&>")

    assert "<h1>Ports &lt;&amp;&gt;</h1>" in page.output
    assert "default-src 'none'" in page.output
    assert " src=" not in page.output
    assert "href=" not in page.output


@pytest.mark.parametrize("form", ["gift", "moodle", "anki", "html"])
def test_a_file_in_spanish_holds_no_english_word(poeguide: Command, tmp_path: Path, form: str) -> None:
    """What a format needs itself, such as TRUE in GIFT or an element's name, is no word for a reader."""
    file = tmp_path / "preguntas"

    assert poeguide("quiz", "--format", form, "--lang", "es", "-o", str(file)).code == 0

    text = re.sub(r"quiz-\d+", " ", file.read_text("utf-8"))
    if form == "moodle":
        text = re.sub(r"<[^>]*>|\b(true|false|ABCD)\b", " ", text)
    elif form == "html":
        text = re.sub(r"<style.*?</style>|<script.*?</script>|<[^>]*>", " ", text, flags=re.DOTALL)
    elif form == "gift":
        text = re.sub(r"(?m)^(//.*|TRUE|FALSE)$", " ", text)
    else:
        text = re.sub(r"(?m)^#.*$", " ", text)
    english = r"\b(True|False|Choose|Check|Answer|Right|Facts as of|Quiz|easy|medium|hard|customs|single|several)\b"
    assert re.findall(english, text, re.IGNORECASE) == []
