"""What is compared: a column a place, a row a question, and whether the answers differ."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from PySide6.QtCore import QObject, Signal

from poeguide.data.codes import regions
from poeguide.data.crossings import all_crossings, crossing, crossings_of_port
from poeguide.data.hours import state_at
from poeguide.data.offices import office
from poeguide.data.ports import all_ports, port
from poeguide.data.traffic import measures_at, series
from poeguide.domain.geo import Point, distance_miles
from poeguide.domain.ports import Crossing, CrossingStatus, Lane, Mode, Port, crossing_type
from poeguide.domain.road_numbers import road_numbers
from poeguide.domain.routes import Route
from poeguide.domain.traffic import Measure, Series
from poeguide.ui import words
from poeguide.ui.opening import next_change, published, state_tag
from poeguide.ui.pages.compare.words import people_words, row_titles
from poeguide.ui.services import Services

LEAST, MOST = 2, 4
SUGGESTED = 3
FIRST_MEASURES: Final = (Measure.PERSONAL_VEHICLE_PASSENGERS, Measure.PEDESTRIANS, Measure.TRUCKS)


@dataclass(frozen=True, slots=True)
class Column:
    """One place with its answers by question; an empty answer is not known."""

    key: str
    name: str
    shape: str
    values: Mapping[str, str]
    counts: Series | None
    point: Point | None


@dataclass(frozen=True, slots=True)
class Row:
    """One question with the answer of each place."""

    title: str
    values: tuple[str, ...]

    @property
    def differs(self) -> bool:
        """Whether the places do not answer alike."""
        return len(set(self.values)) > 1


class CompareViewModel(QObject):
    """The chosen places. The link is the state: `compare?ids=crossings/a,ports/b`."""

    columns_changed = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services, self._read = services, services.bundle.read
        self.columns: tuple[Column, ...] = ()
        self.refused: tuple[str, ...] = ()

    @cached_property
    def names(self) -> Mapping[str, str]:
        """The key of every place by its name, state and, where needed, code."""
        found: dict[str, str] = {}
        for hit in self._read(all_crossings):
            found[f"{hit.name}, {hit.state}"] = f"crossings/{hit.id}"
        for port_hit in self._read(all_ports):
            name = ", ".join(part for part in (port_hit.name, port_hit.state) if part)
            found[f"{name} ({port_hit.key})"] = f"ports/{port_hit.key}"
        return found

    def show(self, route: Route) -> None:
        """Take the places of a link; what nobody knows and what is too much is left out and told."""
        asked = [text.strip() for value in route.values("ids") for text in value.split(",") if text.strip()]
        found: dict[str, Column] = {}
        refused = []
        for text in dict.fromkeys(asked):
            column = self._column(text)
            if column is None or (len(found) == MOST and column.key not in found):
                refused.append(text)
            else:
                found[column.key] = column
        self.columns, self.refused = tuple(found.values()), tuple(refused)
        self.columns_changed.emit()

    def add(self, key: str) -> None:
        """Compare one more."""
        self._go([*(column.key for column in self.columns), key])

    def drop(self, key: str) -> None:
        """Compare one less."""
        self._go([column.key for column in self.columns if column.key != key])

    def rows(self) -> list[Row]:
        """All questions that any of the places answers."""
        rows = (
            Row(title, tuple(column.values.get(key, "") for column in self.columns))
            for key, title in row_titles().items()
        )
        return [row for row in rows if any(row.values)]

    def suggestions(self) -> Sequence[tuple[str, str]]:
        """Key and name of the crossings closest to the first place that has a position."""
        start = next((column.point for column in self.columns if column.point), None)
        if start is None or len(self.columns) >= MOST:
            return ()
        # A port bears the name of its crossing.
        chosen = {name for column in self.columns for name in (column.key, column.name)}
        near = sorted(
            (distance_miles(start, hit.point), f"crossings/{hit.id}", hit.name)
            for hit in self._read(all_crossings)
            if hit.point and hit.status is not CrossingStatus.CLOSED and not chosen & {f"crossings/{hit.id}", hit.name}
        )
        return [(key, name) for _, key, name in near[:SUGGESTED]]

    def _go(self, keys: Sequence[str]) -> None:
        self._services.navigator.go(Route("compare", query=(("ids", ",".join(keys)),)))

    def _column(self, text: str) -> Column | None:
        page, _, target = text.rpartition("/")
        if page in {"", "crossings"} and (found := self._read(crossing, target)) is not None:
            return self._of_crossing(found)
        if page in {"", "ports"} and (found_port := self._read(port, target)) is not None:
            return self._of_port(found_port)
        return None

    def _of_crossing(self, found: Crossing) -> Column:
        names = self._read(regions, lang=self._services.language)
        is_closed = found.status is CrossingStatus.CLOSED
        state = state_at(found.opening_hours, found.timezone, self._services.clock())
        region = names.get(found.foreign_region, found.foreign_region)
        ways = words.ways_to_cross(found.modes, found.modes_unknown)
        values = {
            "kind": self.tr("Land crossing"),
            "state": names.get(found.state, found.state),
            "other": ", ".join(filter(None, (found.foreign_city, region))),
            "open": words.crossing_status(found.status) if is_closed else _known(state_tag(state), state.is_open),
            "next": "" if is_closed else next_change(state),
            "hours": _hours(found.hours),
            "modes": ". ".join(filter(None, (ways, words.only_for(found.only_for)))),
            "lanes": words.lanes(found.lanes) if found.lanes else "",
            "status": words.crossing_status(found.status) if found.status else "",
            "roads": road_numbers((found.us_road, found.state), (found.foreign_road, found.foreign_region)),
            "port": " ".join(filter(None, (found.port_name, found.port_code))),
        }
        own = self._read(port, found.port_key) if found.port_key else None
        shared, counts = self._of_land_port(own)
        shape = crossing_type(found.modes)
        return Column(f"crossings/{found.id}", found.name, shape.value, values | shared, counts, found.point)

    def _of_port(self, found: Port) -> Column:
        names = self._read(regions, lang=self._services.language)
        state = state_at(found.opening_hours, found.timezone, self._services.clock())
        values = {
            "kind": words.port_types(found.types),
            "state": names.get(found.state, found.state),
            "open": _known(state_tag(state), state.is_open),
            "next": next_change(state),
            "hours": _hours(found.hours),
            "port": found.code,
            "iata": found.iata,
        }
        crossings = self._read(crossings_of_port, found.key)
        modes = {mode for one in crossings for mode in one.modes}
        lanes = {lane for one in crossings for lane in one.lanes}
        statuses = {one.status for one in crossings if one.status}
        others = (
            ", ".join(filter(None, (one.foreign_city, names.get(one.foreign_region, one.foreign_region))))
            for one in crossings
        )
        values["other"] = "; ".join(dict.fromkeys(filter(None, others)))
        values["status"] = words.crossing_status(statuses.pop()) if len(statuses) == 1 else ""
        unknown = {mode for one in crossings for mode in one.modes_unknown} - modes
        values["modes"] = words.ways_to_cross(_in_order(modes), _in_order(unknown))
        values["lanes"] = words.lanes(tuple(lane for lane in Lane if lane in lanes)) if lanes else ""
        shared, counts = self._of_land_port(found)
        shape = found.types[0].value if found.types else "port"
        return Column(f"ports/{found.key}", found.name, shape, values | shared, counts, found.point)

    def _of_land_port(self, found: Port | None) -> tuple[dict[str, str], Series | None]:
        """What belongs to a port as a whole: its office, its phone, its counts."""
        if found is None:
            return {}, None
        head = self._read(office, found.field_office) if found.field_office else None
        shared = {"office": head.name if head else "", "phone": found.phone}
        known = self._read(measures_at, found.key)
        measure = next((one for one in FIRST_MEASURES if one in known), next(iter(known), None))
        if measure is None:
            return shared, None
        counts = self._read(series, found.key, measure)
        return shared | {"people": people_words(counts)}, counts


def _hours(written: str) -> str:
    """Hours as published; two ways to write the same are no difference."""
    return published("24h" if written == "24 hours daily" else written)


def _known(tag: tuple[str, str], is_open: bool | None) -> str:  # noqa: FBT001 # a state with a third value
    return "" if is_open is None else tag[0]


def _in_order(modes: Set[Mode]) -> list[Mode]:
    return [mode for mode in Mode if mode in modes]
