"""What a slide says of a place that somebody asks about: cells of its row, each a fact with source and date."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from poeguide.data.bundle import Bundle
from poeguide.data.crossing_facts import facts_of_crossing
from poeguide.data.crossings import crossing
from poeguide.data.office_facts import facts_of_office
from poeguide.data.offices import office
from poeguide.data.port_facts import facts_of_port
from poeguide.data.ports import port
from poeguide.domain.facts import Fact
from poeguide.domain.ports import Lane, Mode, PortType
from poeguide.domain.routes import Route
from poeguide.ui import words
from poeguide.ui.fact_words import fact_title
from poeguide.ui.opening import published

ASKED: Final = {
    "hours": "clock", "modes": "people", "lanes": "gate", "phone": "contact", "address": "map", "foreign": "swap",
    "field-office": "contact", "email": "contact", "types": "gate", "code": "list",
}  # fmt: skip
"""Columns with the icon of each; what people ask first stands first."""


def known_of(bundle: Bundle, route: Route) -> tuple[tuple[str, Fact], ...]:
    """What is known of a port, a crossing or an office: an icon and a fact in the reader's words; else nothing."""
    cells = {_column(fact): fact for fact in _facts(bundle, route)}
    return tuple((icon, _in_words(column, cells[column])) for column, icon in ASKED.items() if column in cells)


def _facts(bundle: Bundle, route: Route) -> list[Fact]:
    read, key = bundle.read, route.target
    if route.page == "ports" and (the_port := read(port, key)) is not None:
        return read(facts_of_port, the_port)
    if route.page == "crossings" and (the_crossing := read(crossing, key)) is not None:
        return read(facts_of_crossing, the_crossing)
    if route.page == "contacts" and (the_office := read(office, key)) is not None:
        return read(facts_of_office, the_office)
    return []


def _column(fact: Fact) -> str:
    return next((column for column in ASKED if fact.id.endswith(f"-{column}")), "")


def _in_words(column: str, fact: Fact) -> Fact:
    title, said = fact_title(fact), _said(column, fact.value)
    name = fact.statement.partition(f": {fact.title} – ")[0]
    return replace(fact, title=title, value=said, statement=f"{name}: {title} – {said}")


def _said(column: str, value: str) -> str:
    of_list: dict[str, Callable[[str], str]] = {
        "modes": lambda key: words.mode(Mode(key)),
        "lanes": lambda key: words.lane(Lane(key)),
        "types": lambda key: words.port_type(PortType(key)),
    }
    if column == "hours":
        return published(value)
    if column in of_list:
        return ", ".join(of_list[column](key) for key in value.split(", "))
    return value
