"""Offices of the directory: one, by kind, found by words, near a point."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, select

from poeguide.data.office_facts import facts_of_office
from poeguide.data.remarks import noted_in
from poeguide.data.rows import nearest, to_point, to_provenance
from poeguide.data.schema import OFFICE, OFFICE_PORT
from poeguide.data.search import matching_targets
from poeguide.domain.facts import Fact
from poeguide.domain.geo import Point
from poeguide.domain.ports import Near, Office, OfficeHit, OfficeId, OfficeKind


def office(session: Connection, office_id: str) -> Office | None:
    """The office with this id."""
    row = session.execute(select(OFFICE).where(OFFICE.c.id == office_id)).one_or_none()
    return None if row is None else to_office(row)


def every_office(session: Connection) -> list[Office]:
    """All offices with all they hold, by id."""
    return [to_office(row) for row in session.execute(select(OFFICE).order_by(OFFICE.c.id))]


def offices(session: Connection, kind: OfficeKind | None = None) -> list[OfficeHit]:
    """All offices, or those of one kind, by name."""
    query = select(OFFICE).order_by(OFFICE.c.name, OFFICE.c.id)
    if kind is not None:
        query = query.where(OFFICE.c.kind == kind.value)
    return [to_hit(row) for row in session.execute(query)]


def offices_by_kind(session: Connection) -> list[tuple[OfficeKind, list[OfficeHit]]]:
    """The directory: each kind of office in directory order, with its offices by name."""
    found = offices(session)
    groups = [(kind, [hit for hit in found if hit.kind is kind]) for kind in OfficeKind]
    return [(kind, hits) for kind, hits in groups if hits]


def offices_of_port(session: Connection, key: str) -> list[OfficeHit]:
    """The offices that a source ties to a port, in directory order."""
    query = select(OFFICE).join(OFFICE_PORT, OFFICE_PORT.c.office_id == OFFICE.c.id)
    rows = session.execute(query.where(OFFICE_PORT.c.port_key == key).order_by(OFFICE.c.name, OFFICE.c.id))
    order = list(OfficeKind)
    return sorted((to_hit(row) for row in rows), key=lambda hit: order.index(hit.kind))


def search_offices(session: Connection, words: str, limit: int = 50) -> list[OfficeHit]:
    """Offices whose name, place or phone begin with the words, best first."""
    ids = matching_targets(session, words, kind="office", limit=limit)
    rows = {row.id: row for row in session.execute(select(OFFICE).where(OFFICE.c.id.in_(ids)))}
    return [to_hit(rows[found]) for found in ids if found in rows]


def deferred_sites_near(session: Connection, point: Point, limit: int = 3) -> list[Near[OfficeHit]]:
    """The deferred inspection sites closest to a point in a straight line."""
    return _near(session, OfficeKind.DEFERRED_INSPECTION, point, limit)


def enrollment_centers_near(session: Connection, point: Point, limit: int = 3) -> list[Near[OfficeHit]]:
    """The enrollment centers closest to a point in a straight line."""
    return _near(session, OfficeKind.ENROLLMENT_CENTER, point, limit)


def office_facts(session: Connection, office_id: str, lang: str = "en") -> list[Fact]:
    """One fact for each thing known of an office, with its source, date and confidence."""
    found = office(session, office_id)
    return [] if found is None else noted_in(session, facts_of_office(session, found), lang)


def to_hit(row: Any) -> OfficeHit:
    """A row as a list shows it."""
    return OfficeHit(OfficeId(row.id), OfficeKind(row.kind), row.name, row.city, row.state_or_country, row.phone)


def to_office(row: Any) -> Office:
    """A row with all it holds."""
    return Office(
        id=OfficeId(row.id),
        kind=OfficeKind(row.kind),
        name=row.name,
        city=row.city,
        state_or_country=row.state_or_country,
        address=row.address,
        phone=row.phone,
        email=row.email,
        hours=row.hours,
        point=to_point(row),
        covers=tuple(row.covers.split(";")) if row.covers else (),
        provenance=to_provenance(row),
        opening_hours=row.opening_hours,
        timezone=row.timezone,
    )


def _near(session: Connection, kind: OfficeKind, point: Point, limit: int) -> list[Near[OfficeHit]]:
    rows = session.execute(select(OFFICE).where(OFFICE.c.kind == kind.value))
    return nearest(point, ((to_hit(row), to_point(row)) for row in rows), limit)
