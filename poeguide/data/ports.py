"""Ports of entry: one, all, found by words, near a point, of an office."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, select

from poeguide.data.port_facts import facts_of_port
from poeguide.data.remarks import noted_in
from poeguide.data.rows import nearest, to_point, to_provenance
from poeguide.data.schema import OFFICE_PORT, PORT, split
from poeguide.data.search import matching_targets
from poeguide.domain.facts import Fact
from poeguide.domain.geo import Point
from poeguide.domain.ports import LegalStatus, Near, OfficeId, Port, PortHit, PortKey, PortType

_HIT = (PORT.c.key, PORT.c.name, PORT.c.city, PORT.c.state, PORT.c.types, PORT.c.latitude, PORT.c.longitude)


def port(session: Connection, key: str) -> Port | None:
    """The port with this Schedule D code (or IATA code, where it has none)."""
    row = session.execute(select(PORT).where(PORT.c.key == key.upper())).one_or_none()
    return None if row is None else to_port(row)


def every_port(session: Connection) -> list[Port]:
    """All ports with all they hold, by key."""
    return [to_port(row) for row in session.execute(select(PORT).order_by(PORT.c.key))]


def all_ports(session: Connection) -> list[PortHit]:
    """All ports by name."""
    return [to_hit(row) for row in session.execute(select(*_HIT).order_by(PORT.c.name, PORT.c.key))]


def search_ports(session: Connection, words: str, limit: int = 50) -> list[PortHit]:
    """Ports whose name, place or code begin with the words, best first."""
    return _hits(session, matching_targets(session, words, kind="port", limit=limit))


def ports_near(session: Connection, point: Point, limit: int = 10) -> list[Near[PortHit]]:
    """The ports closest to a point in a straight line."""
    return nearest(point, ((hit, hit.point) for hit in all_ports(session)), limit)


def ports_of_office(session: Connection, office_id: str) -> list[PortHit]:
    """The ports that a source ties to an office, by name."""
    query = select(*_HIT).join(OFFICE_PORT, OFFICE_PORT.c.port_key == PORT.c.key)
    rows = session.execute(query.where(OFFICE_PORT.c.office_id == office_id).order_by(PORT.c.name, PORT.c.key))
    return [to_hit(row) for row in rows]


def port_facts(session: Connection, key: str, lang: str = "en") -> list[Fact]:
    """One fact for each thing known of a port, with the source, date and confidence of that very thing."""
    found = port(session, key)
    return [] if found is None else noted_in(session, facts_of_port(session, found), lang)


def to_hit(row: Any) -> PortHit:
    """A row as a list shows it."""
    return PortHit(PortKey(row.key), row.name, row.city, row.state, _types(row.types), to_point(row))


def to_port(row: Any) -> Port:
    """A row with all it holds."""
    return Port(
        key=PortKey(row.key),
        code=row.code,
        name=row.name,
        city=row.city,
        state=row.state,
        types=_types(row.types),
        iata=row.iata,
        icao=row.icao,
        unlocode=row.unlocode,
        point=to_point(row),
        point_source=row.coord_source,
        field_office=OfficeId(row.field_office) if row.field_office else None,
        address=row.address,
        phone=row.phone,
        hours=row.hours,
        official=row.official,
        status=LegalStatus(row.legal_status),
        timezone=row.timezone,
        provenance=to_provenance(row),
        opening_hours=row.opening_hours,
    )


def _types(cell: str) -> tuple[PortType, ...]:
    found = {PortType(name) for name in split(cell)}
    return tuple(kind for kind in PortType if kind in found)


def _hits(session: Connection, keys: list[str]) -> list[PortHit]:
    """The ports of these keys, in this order; unknown keys are left out."""
    rows = {row.key: row for row in session.execute(select(*_HIT).where(PORT.c.key.in_(keys)))}
    return [to_hit(rows[key]) for key in keys if key in rows]
