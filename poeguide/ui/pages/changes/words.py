"""Differences in words: what each thing is called, and how it stood."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication

from poeguide.domain.changes import Difference, Kind, Said, new_sentences
from poeguide.domain.ports import CrossingStatus, Lane, Mode, PortType
from poeguide.ui import words
from poeguide.ui.opening import published

translate = QCoreApplication.translate


def kind(value: Kind) -> tuple[str, str]:
    """Word and tone of a kind."""
    return {
        Kind.CHANGED: (translate("Changes", "Changed"), "warn"),
        Kind.NEW: (translate("Changes", "New"), "info"),
        Kind.GONE: (translate("Changes", "No longer here"), "quiet"),
    }[value]


def title(one: Difference, names: dict[str, str]) -> str:
    """What differs. Cells of a table stand below the name of their row, unless the page is of that row alone."""
    said = one.said
    name = said.title or column(said.column)
    place = one.key.partition("#")[0]
    owner = names.get(place, "")
    if owner and place.startswith("crossings/"):
        owner = translate("Changes", "Crossing {name}").format(name=owner)
    return translate("Changes", "{place}: {what}").format(place=owner, what=name) if owner and "#" in one.key else name


def column(name: str) -> str:
    """The heading of a cell, or of a block of a text."""
    block = name.removeprefix("block:")
    if block != name:
        return words.block(block)
    return {
        "name": translate("Changes", "Name"),
        "code": translate("Changes", "Port code"),
        "types": translate("Changes", "Kind of port"),
        "city": translate("Changes", "City"),
        "address": translate("Changes", "Address"),
        "phone": translate("Changes", "Phone"),
        "email": translate("Changes", "Email"),
        "hours": translate("Changes", "Hours as published"),
        "iata": translate("Changes", "Airport code"),
        "unlocode": translate("Changes", "UN/LOCODE"),
        "port_name": translate("Changes", "Port"),
        "foreign_name": translate("Changes", "Other side"),
        "foreign_city": translate("Changes", "City on the other side"),
        "modes": translate("Changes", "Ways"),
        "lanes": translate("Changes", "Lanes"),
        "status": translate("Changes", "Status"),
        "us_road": translate("Changes", "Road, US side"),
        "foreign_road": translate("Changes", "Road, other side"),
        "covers": translate("Changes", "Covers"),
        "district_name": translate("Changes", "District"),
        "stops": translate("Changes", "Stops in order"),
    }.get(name, name)


def text(said: Said, beside: Said | None) -> str:
    """How it stands or stood; of a long text only the sentences that the other one lacks."""
    if said.column in _CODES:
        return _CODES[said.column](said.text)
    if said.column == "hours":
        return published(said.text)
    return (new_sentences(beside.text, said.text) if beside else said.text) or said.title


def _list(values: str, one: Callable[[str], str]) -> str:
    return ", ".join(one(value) for value in values.split(";") if value)


def _known(make: Callable[[str], str]) -> Callable[[str], str]:
    """Words of a code; an older edition may hold one that this program no longer knows."""

    def said(value: str) -> str:
        try:
            return make(value)
        except ValueError:
            return value

    return said


_CODES: Final[dict[str, Callable[[str], str]]] = {
    "types": lambda cell: _list(cell, _known(lambda value: words.port_type(PortType(value)))),
    "modes": lambda cell: _list(cell, _known(lambda value: words.mode(Mode(value)))),
    "lanes": lambda cell: _list(cell, _known(lambda value: words.lane(Lane(value)))),
    "status": _known(lambda value: words.crossing_status(CrossingStatus(value))),
}
