"""Sentences end at their points, and not at those of abbreviations."""

from __future__ import annotations

import pytest

from poeguide.domain.sentences import sentences_of, without_point


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", []),
        ("One.", ["One."]),
        ("Ask first. Then wait!  Why?", ["Ask first.", "Then wait!", "Why?"]),
        (
            "Un ciudadano de EE. UU. muestra quién es. Nada más.",
            ["Un ciudadano de EE. UU. muestra quién es.", "Nada más."],
        ),
        ("La moneda de EE. UU. Los demás esperan.", ["La moneda de EE. UU.", "Los demás esperan."]),
        ("John F. Kennedy is one. Port St. John is none.", ["John F. Kennedy is one.", "Port St. John is none."]),
        ("It costs 6.00 USD. Pay at the booth.", ["It costs 6.00 USD.", "Pay at the booth."]),
    ],
)
def test_a_text_is_parted_where_its_sentences_end(text: str, parts: list[str]) -> None:
    assert sentences_of(text) == parts


@pytest.mark.parametrize(
    ("said", "head"), [("Receipts.", "Receipts"), ("Vive en EE. UU.", "Vive en EE. UU."), ("", "")]
)
def test_a_heading_has_no_point_but_that_of_an_abbreviation(said: str, head: str) -> None:
    assert without_point(said) == head
