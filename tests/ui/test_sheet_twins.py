"""Sheets as web pages: what is only drawn on paper is said, in the language of the words around it."""

from __future__ import annotations

import re
from datetime import date

import pytest

from poeguide.data.bundle import Bundle
from poeguide.domain.routes import Route
from poeguide.ui.language import Language
from poeguide.ui.sheets.build import Desk, Form, sheet_of
from poeguide.ui.sheets.html import to_html
from poeguide.ui.sheets.values import Line, Part, Sheet

DAY = date(2026, 11, 21)


def twin(bundle: Bundle, route: str, language: str = "en", form: Form = Form.SHEET) -> str:
    made = sheet_of(Desk(bundle, language, DAY), Route.parse(route), form)
    assert made is not None
    return to_html(made)


@pytest.mark.parametrize("reader", ["en", "es"])
def test_each_side_of_a_card_says_everything_in_its_own_language(
    catalog: Language, bundle: Bundle, reader: str
) -> None:
    catalog.apply(reader)
    html = twin(bundle, "steps/air", reader, Form.CARD)
    sides = dict(re.findall(r'<article lang="(..)">(.*?)</article>', html, re.DOTALL))

    assert html.startswith(f'<!DOCTYPE html>\n<html lang="{reader}">')
    assert html.count("<main>") == 1
    assert list(sides) == [reader, "en" if reader == "es" else "es"]
    assert "(for some travelers)" in sides["en"]
    assert "(para algunos viajeros)" not in sides["en"]
    assert "(para algunos viajeros)" in sides["es"]
    assert "(for some travelers)" not in sides["es"]
    assert not re.search("to do|por hacer", html)


def test_a_sheet_says_its_language_and_which_lines_are_done(catalog: Language) -> None:
    checks = (Line("Passport", is_done=True), Line("Visa"))
    catalog.apply("es")
    html = to_html(Sheet("Viaje", "", (Part(checks=checks),), language="es"))

    assert '<html lang="es">' in html
    assert "<li>hecho: Passport</li>" in html
    assert "<li>por hacer: Visa</li>" in html


def test_lines_to_fill_in_by_hand_are_not_read_out(catalog: Language) -> None:
    html = to_html(Sheet("To declare", "", (Part(rows=(("rum", "20 USD"), (" ", " "), ("Sum", "20.00 USD"))),)))

    assert html.count("<tr>") == 2


def test_the_place_of_the_printed_code_is_a_link(catalog: Language, bundle: Bundle) -> None:
    assert '<a href="geo:32.5' in twin(bundle, "ports/2504")
    assert "<a " not in twin(bundle, "help/secondary")
