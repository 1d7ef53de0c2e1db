"""Columns of tables and attributes of texts as words, and what stands in them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from poeguide.domain.goods import Verdict
from poeguide.domain.ports import Border, CrossingStatus, Lane, LegalStatus, Mode, OfficeKind, OnlyFor, PortType
from poeguide.ui.opening import published
from poeguide.ui.words.codes import status_words
from poeguide.ui.words.evidence import source_kind
from poeguide.ui.words.goods import goods_category, verdict
from poeguide.ui.words.offices import office_kind_one
from poeguide.ui.words.places import border, crossing_status, lane, legal_status, mode, only_for, port_type

translate = QCoreApplication.translate
NO_LIMIT: Final = ("only_for", "modes_unknown")
"""Cells that say nothing where they are empty: not that something is not known."""


def column(name: str) -> str:
    """The name of a cell; empty for one that only programs need."""
    return {**_of_places(), **_of_texts()}.get(name, "")


def cell(kind: str, name: str, value: str) -> str:
    """What stands in a cell of a record of this kind; names and numbers stay."""
    said = _READ.get((kind, name)) or _READ.get(("", name))
    return said(value) if said is not None and value else value


def _of_places() -> Mapping[str, str]:
    return {
        "code": translate("Fact", "Port code"),
        "name": translate("Cell", "Name"),
        "city": translate("Cell", "City"),
        "state": translate("Cell", "State"),
        "state_or_country": translate("Cell", "State or country"),
        "types": translate("Fact", "Kinds of port"),
        "kind": translate("Cell", "Kind"),
        "latitude": translate("Cell", "Latitude"),
        "longitude": translate("Cell", "Longitude"),
        "iata": translate("Cell", "IATA code"),
        "icao": translate("Cell", "ICAO code"),
        "unlocode": translate("Fact", "UN/LOCODE"),
        "field_office": translate("Fact", "Field office"),
        "address": translate("Fact", "Address"),
        "phone": translate("Fact", "Phone"),
        "email": translate("Fact", "Email"),
        "hours": translate("Fact", "Opening hours"),
        "timezone": translate("Cell", "Time zone"),
        "official": translate("Cell", "Official port of entry"),
        "legal_status": translate("Fact", "Status in the regulations"),
        "as_of": translate("Cell", "As of"),
        "sources": translate("Show", "Sources"),
        "notes": translate("Cell", "Notes"),
        "port_code": translate("Fact", "Port code"),
        "port_name": translate("Fact", "Port"),
        "border": translate("Cell", "Border with"),
        "us_city": translate("Cell", "City, US side"),
        "foreign_name": translate("Cell", "Name, other side"),
        "foreign_city": translate("Cell", "City, other side"),
        "foreign_region": translate("Cell", "Region, other side"),
        "modes": translate("Fact", "Who may cross"),
        "modes_unknown": translate("Cell", "Not known whether"),
        "lanes": translate("Fact", "Lanes"),
        "status": translate("Fact", "In use"),
        "us_road": translate("Fact", "Road, US side"),
        "foreign_road": translate("Cell", "Road, other side"),
        "only_for": translate("Fact", "Only for"),
        "covers": translate("Fact", "Covers"),
        "district_code": translate("Cell", "District code"),
        "district_name": translate("Cell", "District"),
    }


def _of_texts() -> Mapping[str, str]:
    return {
        "en": translate("Cell", "English"),
        "es": translate("Cell", "Spanish"),
        "fr": translate("Cell", "French"),
        "confidence": translate("Cell", "Confidence"),
        "note": translate("Cell", "Note"),
        "agency": translate("Show", "Agencies"),
        "category": translate("Cell", "Group"),
        "verdict": translate("Cell", "Verdict"),
        "audience": translate("Cell", "For whom"),
        "place": translate("Cell", "Where"),
        "key": translate("Cell", "Key"),
        "publisher": translate("Cell", "Publisher"),
        "title": translate("Cell", "Title"),
        "edition": translate("Cell", "Edition"),
        "licence": translate("Cell", "License"),
        "content_date": translate("Cell", "Facts compiled"),
        "sha256": translate("Cell", "Digest (SHA-256)"),
        "ports": translate("Cell", "Ports"),
        "crossings": translate("Cell", "Crossings"),
        "offices": translate("Cell", "Offices"),
        "codes": translate("Cell", "Port codes"),
        "traffic": translate("Cell", "Monthly counts"),
        "facts": translate("Cell", "Facts"),
        "stops": translate("Cell", "Stops"),
        "sequences": translate("Cell", "Ways to arrive"),
        "terms": translate("Cell", "Terms"),
        "questions": translate("Cell", "Questions of the quiz"),
    }


def _yes_no(value: str) -> str:
    return {"yes": translate("Cell", "yes"), "no": translate("Cell", "no")}.get(value, translate("Show", "not known"))


def _confidence(value: str) -> str:
    return {
        "high": translate("Cell", "high"), "medium": translate("Cell", "medium"), "low": translate("Cell", "low"),
    }.get(value, value)  # fmt: skip


def _audience(value: str) -> str:
    return {
        "everybody": translate("Cell", "everybody"),
        "resident": translate("Cell", "US residents"),
        "visitor": translate("Cell", "visitors"),
    }.get(value, value)


_READ: Final[Mapping[tuple[str, str], Callable[[str], str]]] = {
    ("port", "types"): lambda value: port_type(PortType(value)),
    ("port", "legal_status"): lambda value: legal_status(LegalStatus(value)),
    ("port", "official"): _yes_no,
    ("crossing", "border"): lambda value: border(Border(value)),
    ("crossing", "modes"): lambda value: mode(Mode(value)),
    ("crossing", "modes_unknown"): lambda value: mode(Mode(value)),
    ("crossing", "lanes"): lambda value: lane(Lane(value)),
    ("crossing", "status"): lambda value: crossing_status(CrossingStatus(value)),
    ("crossing", "only_for"): lambda value: only_for(OnlyFor(value)),
    ("office", "kind"): lambda value: office_kind_one(OfficeKind(value)),
    ("code", "status"): status_words,
    ("source", "kind"): source_kind,
    ("good", "category"): goods_category,
    ("good", "verdict"): lambda value: verdict(Verdict(value)),
    ("rule", "audience"): _audience,
    ("", "hours"): published,
    ("", "confidence"): _confidence,
}
