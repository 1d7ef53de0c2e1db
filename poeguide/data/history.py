"""Then and now: figures at several dates."""

from __future__ import annotations

from sqlalchemy import Connection, select

from poeguide.data.schema import HISTORY, HISTORY_POINT, split
from poeguide.domain.history import HistoryPoint, HistorySeries


def history(session: Connection) -> list[HistorySeries]:
    """All figures that the guide compares over time, in the order of the guide."""
    points: dict[str, list[HistoryPoint]] = {}
    for row in session.execute(select(HISTORY_POINT).order_by(HISTORY_POINT.c.history, HISTORY_POINT.c.position)):
        points.setdefault(row.history, []).append(HistoryPoint(row.as_of, row.value, split(row.sources)))
    return [
        HistorySeries(row.id, row.title, row.unit, tuple(points.get(row.id, ())), row.note)
        for row in session.execute(select(HISTORY).order_by(HISTORY.c.position))
    ]
