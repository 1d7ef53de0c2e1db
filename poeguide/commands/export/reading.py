"""All items of a table, from the bundle."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, Final

from poeguide.domain.fields import CODES, PORTS, Count, Place

if TYPE_CHECKING:
    from sqlalchemy import Connection

COUNTS: Final = "bts25"
"""The source of every monthly count."""


def items_of(session: Connection, table: str) -> Iterable[Any]:
    """The items in the order of their ids."""
    from poeguide.data.crossings import every_crossing
    from poeguide.data.offices import every_office
    from poeguide.data.ports import every_port

    if table == "traffic":
        return _counts(session)
    queries: dict[str, Callable[[Connection], Iterable[Any]]] = {
        "ports": every_port,
        "crossings": every_crossing,
        "offices": every_office,
    }
    return queries[table](session)


def _counts(session: Connection) -> Iterator[Count]:
    """Every count of the traffic table, by port, measure and month."""
    from poeguide.data.facts import sources
    from poeguide.data.table_facts import edition_date
    from poeguide.data.traffic import every_series

    places = _places(session)
    found = sources(session, (COUNTS,))
    as_of = edition_date(found[0]) if found else ""
    keys = tuple(source.key for source in found)
    # The session closes before the rows are written, so the packed cells are read here.
    series = [
        (key, places.get(key) or Place(f"poeguide:codes/{key}", "", "", None), line)
        for key, line in every_series(session)
    ]
    return (
        Count(key, place, line.measure, month, value, as_of, keys)
        for key, place, line in series
        for month, value in line.values
    )


def _places(session: Connection) -> dict[str, Place]:
    """The port of each code or, where none is listed any more, what the code stood for."""
    from poeguide.data.codes import codes
    from poeguide.data.ports import every_port

    former = {code.code: CODES.place_of(code) for code in codes(session)}
    return former | {str(port.key): PORTS.place_of(port) for port in every_port(session)}
