"""Then and now: figures at several dates."""

from __future__ import annotations

from sqlalchemy import Connection, select

from poeguide.data.schema import HISTORY, HISTORY_POINT, HISTORY_TEXT, split
from poeguide.domain.history import HistoryPoint, HistorySeries


def history(session: Connection, lang: str = "en") -> list[HistorySeries]:
    """All figures that the guide compares over time, in the order of the guide; in English where not translated."""
    points: dict[str, list[HistoryPoint]] = {}
    for row in session.execute(select(HISTORY_POINT).order_by(HISTORY_POINT.c.history, HISTORY_POINT.c.position)):
        points.setdefault(row.history, []).append(HistoryPoint(row.as_of, row.value, split(row.sources)))
    said = {row.id: row for row in session.execute(select(HISTORY_TEXT).where(HISTORY_TEXT.c.language == lang))}
    return [
        HistorySeries(row.id, words.title, words.unit, tuple(points.get(row.id, ())), words.note)
        for row in session.execute(select(HISTORY).order_by(HISTORY.c.position))
        for words in (said.get(row.id, row),)
    ]
