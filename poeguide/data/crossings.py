"""Land border crossings: one, all, of a port, near a point, found by words."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, select

from poeguide.data.crossing_facts import facts_of_crossing
from poeguide.data.remarks import noted_in
from poeguide.data.rows import nearest, to_point, to_provenance
from poeguide.data.schema import CROSSING, split
from poeguide.domain.facts import Fact
from poeguide.domain.geo import Point
from poeguide.domain.plan_b import PlanB, may_stand_in, plan_b
from poeguide.domain.ports import (
    Border,
    Crossing,
    CrossingHit,
    CrossingId,
    CrossingStatus,
    Lane,
    Mode,
    Near,
    OnlyFor,
    PortKey,
)


def crossing(session: Connection, crossing_id: str) -> Crossing | None:
    """The crossing with this id."""
    row = session.execute(select(CROSSING).where(CROSSING.c.id == crossing_id)).one_or_none()
    return None if row is None else to_crossing(row)


def every_crossing(session: Connection) -> list[Crossing]:
    """All crossings with all they hold, by id."""
    return [to_crossing(row) for row in session.execute(select(CROSSING).order_by(CROSSING.c.id))]


def all_crossings(session: Connection) -> list[CrossingHit]:
    """All crossings by name, closed ones included."""
    return [to_hit(row) for row in session.execute(select(CROSSING).order_by(CROSSING.c.name, CROSSING.c.id))]


def crossings_of_port(session: Connection, key: str) -> list[CrossingHit]:
    """The crossings that belong to a port, by name."""
    query = select(CROSSING).where(CROSSING.c.port_key == key).order_by(CROSSING.c.name, CROSSING.c.id)
    return [to_hit(row) for row in session.execute(query)]


def crossings_near(session: Connection, point: Point, limit: int = 10) -> list[Near[CrossingHit]]:
    """The crossings closest to a point in a straight line; a closed one says so by its status."""
    return nearest(point, ((hit, hit.point) for hit in all_crossings(session)), limit)


def crossings_instead(session: Connection, found: Crossing) -> PlanB[Near[Crossing]]:
    """Where to cross if it is closed, at any hour: near ones in use for everyone, or the next one that is far."""
    if found.point is None:
        return PlanB()
    others = [one for one in every_crossing(session) if one.id != found.id and may_stand_in(one, found.modes)]
    around = nearest(found.point, ((one, one.point) for one in others), len(others))
    return plan_b(around, lambda near: near.miles)


def crossing_facts(session: Connection, crossing_id: str, lang: str = "en") -> list[Fact]:
    """One fact for each thing known of a crossing, with its source, date and confidence."""
    found = crossing(session, crossing_id)
    return [] if found is None else noted_in(session, facts_of_crossing(session, found), lang)


def to_hit(row: Any) -> CrossingHit:
    """A row as a list shows it."""
    return CrossingHit(
        id=CrossingId(row.id),
        name=row.name,
        state=row.state,
        border=Border(row.border),
        point=to_point(row),
        hours=row.hours,
        modes=tuple(Mode(mode) for mode in split(row.modes)),
        lanes=tuple(Lane(lane) for lane in split(row.lanes)),
        status=CrossingStatus(row.status),
        port_key=PortKey(row.port_key) if row.port_key else None,
        foreign_city=row.foreign_city,
        foreign_region=row.foreign_region,
        only_for=OnlyFor(row.only_for),
        modes_unknown=tuple(Mode(mode) for mode in split(row.modes_unknown)),
    )


def to_crossing(row: Any) -> Crossing:
    """A row with all it holds."""
    return Crossing(
        id=CrossingId(row.id),
        name=row.name,
        port_key=PortKey(row.port_key) if row.port_key else None,
        port_name=row.port_name,
        state=row.state,
        border=Border(row.border),
        point=to_point(row),
        point_source=row.coord_source,
        us_city=row.us_city,
        foreign_name=row.foreign_name,
        foreign_city=row.foreign_city,
        foreign_region=row.foreign_region,
        us_road=row.us_road,
        foreign_road=row.foreign_road,
        hours=row.hours,
        opening_hours=row.opening_hours,
        timezone=row.timezone,
        modes=tuple(Mode(mode) for mode in split(row.modes)),
        lanes=tuple(Lane(lane) for lane in split(row.lanes)),
        status=CrossingStatus(row.status),
        provenance=to_provenance(row),
        port_code=row.port_code,
        only_for=OnlyFor(row.only_for),
        modes_unknown=tuple(Mode(mode) for mode in split(row.modes_unknown)),
    )
