"""`poeguide quiz`: list, check, write, compare."""

from __future__ import annotations

from pathlib import Path

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


def test_what_cannot_be_done_is_said(poeguide: Command, tmp_path: Path) -> None:
    assert poeguide("quiz", "--format", "pptx").code == 2
    assert poeguide("quiz", "--compare", str(tmp_path / "none.pdf")).code == 2
    assert poeguide("quiz", "--compare", str(tmp_path / "none.gift")).code == 1
    assert poeguide("quiz", "--format", "csv", "-o", str(tmp_path / "no" / "x.csv")).code == 1
