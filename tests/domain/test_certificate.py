"""Certificates: a code belongs to one name, subject and day."""

from __future__ import annotations

from dataclasses import replace

from poeguide.domain.certificate import Certificate
from poeguide.domain.jump_codes import is_whole

MADE = Certificate("Ana María López", "Six steps at a port of entry", "2026-11-21")


def test_a_code_is_found_again_however_it_is_typed() -> None:
    assert MADE.has_code(MADE.code.lower().replace("-", " "))
    assert all(is_whole(group) for group in MADE.code.split("-"))


def test_another_name_subject_or_day_has_another_code() -> None:
    others = [replace(MADE, name="Ana López"), replace(MADE, subject="Lanes"), replace(MADE, day="2026-11-22")]

    assert not any(other.has_code(MADE.code) for other in others)


def test_spaces_and_capitals_of_a_name_do_not_matter() -> None:
    assert replace(MADE, name="ana  maría LÓPEZ ").has_code(MADE.code)
