"""Sheets of ports, crossings and offices."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from poeguide.data.crossings import crossing, crossing_facts, crossings_instead, crossings_of_port
from poeguide.data.offices import office, office_facts, offices_of_port
from poeguide.data.ports import port, port_facts
from poeguide.domain.facts import Fact
from poeguide.domain.plan_b import PlanB
from poeguide.domain.ports import Crossing, CrossingHit, CrossingId, Near, OfficeHit, OfficeId, PortKey
from poeguide.domain.routes import Route
from poeguide.ui import plan_b_words, words
from poeguide.ui.formats import short_date
from poeguide.ui.opening import published
from poeguide.ui.sheets.build.desk import Desk
from poeguide.ui.sheets.values import Part, Sheet

translate = QCoreApplication.translate


def port_sheet(desk: Desk, route: Route) -> Sheet | None:
    """A port: what is known of it, its crossings, whom to ask."""
    found = desk.bundle.read(port, PortKey(route.target))
    if found is None:
        return None
    known = desk.bundle.read(port_facts, found.key, desk.language)
    rows = _rows(
        (translate("Sheet", "Port code"), found.code),
        (translate("Sheet", "Kind"), words.port_types(found.types)),
        (translate("Sheet", "City"), ", ".join(part for part in (found.city, found.state) if part)),
        (translate("Sheet", "Address"), found.address),
        (translate("Sheet", "Phone"), found.phone),
        (translate("Sheet", "Hours as published"), published(found.hours)),
        (translate("Sheet", "As of"), short_date(found.provenance.as_of)),
    )
    parts = [
        Part(translate("Sheet", "The port"), rows=rows, confirm=desk.confirm(known)),
        *_crossings(desk.bundle.read(crossings_of_port, found.key)),
        *_offices(desk.bundle.read(offices_of_port, found.key)),
    ]
    lead = words.port_types(found.types)
    return desk.sheet(route, found.name, lead, parts, facts=known).at(found.point)


def crossing_sheet(desk: Desk, route: Route) -> Sheet | None:
    """A crossing: both sides, hours, lanes."""
    found = desk.bundle.read(crossing, CrossingId(route.target))
    if found is None:
        return None
    known = desk.bundle.read(crossing_facts, found.id, desk.language)
    other = ", ".join(part for part in (found.foreign_name, found.foreign_city, found.foreign_region) if part)
    rows = _rows(
        (translate("Sheet", "Port"), found.port_name),
        (translate("Sheet", "Other side"), other),
        (translate("Sheet", "Ways"), words.ways_to_cross(found.modes, found.modes_unknown)),
        (translate("Sheet", "Lanes"), words.lanes(found.lanes)),
        (translate("Sheet", "Hours as published"), published(found.hours)),
        *(((translate("Sheet", "Only for"), words.only_for(found.only_for)),) if found.only_for else ()),
        (translate("Sheet", "Status"), words.crossing_status(found.status)),
        (translate("Sheet", "As of"), short_date(found.provenance.as_of)),
    )
    instead = desk.bundle.read(crossings_instead, found)
    parts = (Part(rows=rows, confirm=desk.confirm(known)), *_instead(instead))
    hours = [
        fact
        for near in instead.every
        for fact in desk.bundle.read(crossing_facts, near.item.id, desk.language)
        if fact.id == f"crossings-{near.item.id}-hours"
    ]
    return desk.sheet(route, found.name, words.border(found.border), parts, facts=[*known, *hours]).at(found.point)


def office_sheet(desk: Desk, route: Route) -> Sheet | None:
    """An office: how to reach it."""
    found = desk.bundle.read(office, OfficeId(route.target)) if route.target else None
    if found is None:
        return None
    known: Sequence[Fact] = desk.bundle.read(office_facts, found.id, desk.language)
    rows = _rows(
        (translate("Sheet", "Address"), found.address),
        (translate("Sheet", "Phone"), found.phone),
        (translate("Sheet", "Email"), found.email),
        (translate("Sheet", "Hours as published"), published(found.hours)),
        (translate("Sheet", "As of"), short_date(found.provenance.as_of)),
    )
    parts = (Part(rows=rows, confirm=desk.confirm(known)),)
    return desk.sheet(route, found.name, words.office_kind_one(found.kind), parts, facts=known).at(found.point)


def _rows(*rows: tuple[str, str]) -> tuple[tuple[str, str], ...]:
    """What is not known is said, not left out."""
    unknown = translate("Sheet", "not known")
    return tuple((name, value or unknown) for name, value in rows)


def _instead(found: PlanB[Near[Crossing]]) -> list[Part]:
    """Where to cross if it is closed; the hours are those published, as paper is read at any time."""
    unknown = translate("Opening", "Hours not known")
    rows = tuple(
        (near.item.name, f"{plan_b_words.where(near)}. {published(near.item.hours) or unknown}") for near in found.every
    )
    foot = " ".join(filter(None, (plan_b_words.remark(found), plan_b_words.on_paper())))
    return [Part(plan_b_words.title(), rows=rows, foot=foot)] if rows else []


def _crossings(found: Iterable[CrossingHit]) -> list[Part]:
    rows = _rows(*((hit.name, published(hit.hours)) for hit in found))
    return [Part(translate("Sheet", "Crossings and their published hours"), rows=rows)] if rows else []


def _offices(found: Iterable[OfficeHit]) -> list[Part]:
    rows = _rows(*((hit.name, hit.phone) for hit in found))
    return [Part(translate("Sheet", "Whom to ask"), rows=rows)] if rows else []
