"""Monthly counts at land ports. A series is one packed cell: four bytes a month, all ones where nobody reported."""

from __future__ import annotations

import sys
import zlib
from array import array
from collections.abc import Collection, Iterator
from typing import Final

from sqlalchemy import Connection, select

from poeguide.data.schema import TRAFFIC
from poeguide.domain.ports import PortKey
from poeguide.domain.traffic import Measure, Month, Series

NO_REPORT: Final = 0xFFFFFFFF
_ORDER: Final = list(Measure)


def measures_at(session: Connection, port_key: str) -> list[Measure]:
    """What has been counted at a port, in the order of `Measure`."""
    cells = session.execute(select(TRAFFIC.c.measure).where(TRAFFIC.c.port_key == port_key)).scalars()
    return sorted((Measure(cell) for cell in cells), key=_ORDER.index)


def series(session: Connection, port_key: str, measure: Measure) -> Series:
    """All counts of one measure at a port; empty where nothing was ever counted."""
    query = select(TRAFFIC.c.first_month, TRAFFIC.c.counts)
    row = session.execute(query.where(TRAFFIC.c.port_key == port_key, TRAFFIC.c.measure == measure.value)).one_or_none()
    return Series(measure, () if row is None else tuple(_values(row.first_month, row.counts)))


def every_series(session: Connection) -> Iterator[tuple[PortKey, Series]]:
    """All counts, by port and measure."""
    query = select(TRAFFIC).order_by(TRAFFIC.c.port_key, TRAFFIC.c.measure)
    for row in session.execute(query).all():
        yield PortKey(row.port_key), Series(Measure(row.measure), tuple(_values(row.first_month, row.counts)))


def totals_of_year(session: Connection, measures: Collection[Measure], year: int) -> dict[PortKey, int]:
    """By port the sum of these measures in one year; a port without any report of it is absent."""
    query = select(TRAFFIC.c.port_key, TRAFFIC.c.first_month, TRAFFIC.c.counts)
    totals: dict[PortKey, int] = {}
    for row in session.execute(query.where(TRAFFIC.c.measure.in_(measures)).order_by(TRAFFIC.c.port_key)):
        start = year * 12 - row.first_month
        counts = unpack(row.counts)[max(0, start) : max(0, start + 12)]
        if known := [count for count in counts if count != NO_REPORT]:
            totals[PortKey(row.port_key)] = totals.get(PortKey(row.port_key), 0) + sum(known)
    return totals


def pack(values: dict[int, int]) -> tuple[int, bytes]:
    """Counts by month number (year × 12 + month − 1) as the first month and one packed cell."""
    first, last = min(values), max(values)
    counts = array("I", (values.get(month, NO_REPORT) for month in range(first, last + 1)))
    if sys.byteorder == "big":
        counts.byteswap()
    return first, zlib.compress(counts.tobytes(), 9)


def unpack(cell: bytes) -> array[int]:
    """The counts of one packed cell, month by month."""
    counts = array("I", zlib.decompress(cell))
    if sys.byteorder == "big":
        counts.byteswap()
    return counts


def _values(first_month: int, cell: bytes) -> Iterator[tuple[Month, int]]:
    first = Month(first_month // 12, first_month % 12 + 1)
    return ((first.plus(offset), count) for offset, count in enumerate(unpack(cell)) if count != NO_REPORT)
