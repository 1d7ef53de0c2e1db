"""The finder's whole state as one link: `poeguide:ports?mode=pedestrian&open=2026-12-01T23:30`."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final

from poeguide.domain.finder import OPEN, Group, Order, read_choices
from poeguide.domain.geo import Bounds, Point
from poeguide.domain.routes import Route

PAGE: Final = "ports"
ANY_HOURS: Final = "any"
MAX_WORDS: Final = 200
YEARS: Final = range(1996, 2026)
"""Years of which there are counts."""


@dataclass(frozen=True, slots=True)
class FinderState:
    """What the reader typed and chose. `when` is the clock on the wall of each place; None = now."""

    words: str = ""
    choices: Mapping[Group, frozenset[str]] = field(default_factory=dict)
    when: datetime | None = None
    order: Order = Order.NAME
    near: str = ""
    selected: str = ""
    area: Bounds | None = None
    year: int | None = None
    """The year whose traffic the map shows; None = the map shows what fits."""

    @property
    def is_filtered(self) -> bool:
        """Whether anything narrows the list."""
        return bool(self.words.strip() or any(self.choices.values()) or self.area)

    @property
    def narrows(self) -> tuple[object, ...]:
        """All that decides which places are listed, but for the map's own extent."""
        return self.words, self.choices, self.when

    def having(self, group: Group, values: Collection[str]) -> FinderState:
        """The same state with other values of one question."""
        choices = {**self.choices, group: frozenset(values)}
        return replace(self, choices={key: chosen for key, chosen in choices.items() if chosen})


def read_state(route: Route, known: Mapping[Group, Collection[str]]) -> tuple[FinderState, tuple[tuple[str, str], ...]]:
    """The state of a link, and the pairs that mean nothing here."""
    pairs = [pair for pair in route.query if pair != (Group.HOURS.value, ANY_HOURS)]
    choices, refused = read_choices(pairs, known)
    problems = list(refused)
    when = _when(route.value("open"), problems)
    area = area_of(route.value("area"))
    if route.value("area") and area is None:
        problems.append(("area", route.value("area")))
    if when is not None and not route.values(Group.HOURS):
        choices[Group.HOURS] = frozenset({OPEN})
    order = route.value("sort", Order.NAME.value)
    if order not in set(Order):
        problems.append(("sort", order))
        order = Order.NAME.value
    state = FinderState(
        words=route.value("q")[:MAX_WORDS],
        choices=choices,
        when=when,
        order=Order(order),
        near=route.value("near")[:MAX_WORDS],
        selected=route.value("sel")[:MAX_WORDS],
        area=area,
        year=_year(route.value("year"), problems),
    )
    names = {group.value for group in Group} | {"q", "open", "sort", "near", "sel", "area", "year"}
    problems.extend(pair for pair in route.query if pair[0] not in names)
    return state, tuple(problems)


def to_route(state: FinderState) -> Route:
    """The link that reproduces a state."""
    pairs: list[tuple[str, str]] = []
    if state.words.strip():
        pairs.append(("q", state.words))
    groups = [group for group in Group if group is not Group.HOURS and state.choices.get(group)]
    pairs.extend((group.value, ",".join(sorted(state.choices[group]))) for group in groups)
    pairs.extend(_hours_pairs(state))
    if state.order is not Order.NAME:
        pairs.append(("sort", state.order.value))
    if state.near:
        pairs.append(("near", state.near))
    if state.area is not None:
        pairs.append(("area", area_text(state.area)))
    if state.year is not None:
        pairs.append(("year", str(state.year)))
    if state.selected:
        pairs.append(("sel", state.selected))
    return Route(PAGE, query=tuple(pairs))


def point_of(text: str) -> Point | None:
    """The point of `32.7,-117.1`; None where the text is something else."""
    latitude, _, longitude = text.partition(",")
    try:
        return Point(float(latitude), float(longitude))
    except ValueError:
        return None


def point_text(point: Point) -> str:
    """A point as it stands in a link."""
    return f"{point.latitude:.3f},{point.longitude:.3f}"


def area_of(text: str) -> Bounds | None:
    """The part of the map of `32.1,-117.5,33.0,-116.0`: south, west, north, east; None where it is something else."""
    try:
        south, west, north, east = (float(part) for part in text.split(","))
        Point(south, west), Point(north, east)
    except ValueError:
        return None
    return Bounds(south, west, north, east) if south < north else None


def area_text(area: Bounds) -> str:
    """A part of the map as it stands in a link."""
    return ",".join(f"{value:.3f}" for value in (area.south, area.west, area.north, area.east))


def _year(text: str, problems: list[tuple[str, str]]) -> int | None:
    if not text:
        return None
    if text.isascii() and text.isdecimal() and int(text) in YEARS:
        return int(text)
    problems.append(("year", text))
    return None


def _hours_pairs(state: FinderState) -> list[tuple[str, str]]:
    chosen = state.choices.get(Group.HOURS, frozenset())
    pairs = [("open", state.when.isoformat(timespec="minutes"))] if state.when else []
    if state.when is None and chosen:
        pairs.append((Group.HOURS.value, ",".join(sorted(chosen))))
    elif state.when and chosen != {OPEN}:
        pairs.append((Group.HOURS.value, ",".join(sorted(chosen)) or ANY_HOURS))
    return pairs


def _when(text: str, problems: list[tuple[str, str]]) -> datetime | None:
    if not text:
        return None
    try:
        return datetime.fromisoformat(text).replace(tzinfo=None, second=0, microsecond=0)
    except ValueError:
        problems.append(("open", text))
        return None
