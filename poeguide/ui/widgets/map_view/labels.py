"""Where names go: the most important first, beside their place, never over a marker or one another."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import cos, hypot, radians, sin
from typing import Final, NamedTuple, TypeVar

T = TypeVar("T")


class Box(NamedTuple):
    """A rectangle on screen."""

    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: Box) -> bool:
        """Whether two rectangles share any ground."""
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )

    def grown(self, by: float) -> Box:
        """The rectangle with so much air around it."""
        return Box(self.left - by, self.top - by, self.right + by, self.bottom + by)

    def is_crossed(self, x1: float, y1: float, x2: float, y2: float) -> bool:
        """Whether a straight line between two pixels runs through the rectangle."""
        if max(x1, x2) < self.left or self.right < min(x1, x2) or max(y1, y2) < self.top or self.bottom < min(y1, y2):
            return False
        corners = ((x, y) for x in (self.left, self.right) for y in (self.top, self.bottom))
        turns = [(x2 - x1) * (y - y1) - (y2 - y1) * (x - x1) for x, y in corners]
        return min(turns) <= 0 <= max(turns)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A name that would like to be shown at a pixel; `clearance` keeps it off the symbol there."""

    key: str
    role: str
    text: str
    x: float
    y: float
    left: float
    top: float
    width: float
    height: float
    clearance: float
    away: float | None = None
    """For a town beside the border: the direction into its own country, in degrees clockwise from north."""
    is_level: bool = False
    """The border runs from left to right through its symbol: above and below the name is clear of the line."""


@dataclass(frozen=True, slots=True)
class Label:
    """A name in its place: `dx`, `dy` lead from its position on the map to the corner of its picture."""

    key: str
    role: str
    text: str
    x: float
    y: float
    dx: float
    dy: float
    width: float
    height: float
    side: int
    has_dot: bool


COLUMN: Final = 64
ROW: Final = 32
AIR: Final = 3.0
"""Pixels that stay free around a name."""
QUARTERS: Final = ((1, 0), (-1, 0), (0, -1), (0, 1))
"""The sides of a point, as steps right and down: right, left, above and below."""
AWAY: Final = (0.0, 16.0, 26.0)
"""Pixels from the point to its name: beside it, then further off, beyond the symbol of a port that covers the city."""
FAR: Final = len(QUARTERS)
MIDDLE: Final = FAR * len(AWAY)
"""Sides: right, left, above and below a point; from FAR the same, further off; from MIDDLE those on an area."""
LEVEL: Final = 2
"""The first so many of the quarters are beside a point, on a level line through it."""
DOTTED: Final = frozenset({"city", "place"})
COLUMNS: Final = (-0.5, -0.25, -0.75)
ROWS: Final = (-0.5, 0.0, -1.0, 0.7, -1.7, 1.9, -2.9)
"""Where the name of an area may begin: shares of its width and height from its middle."""
LAST: Final = MIDDLE + len(COLUMNS) * len(ROWS)
SIDES_OF: Final = {
    "city": (0, MIDDLE),
    "place": (0, FAR),
    "marker": (0, FAR),
    "side": (MIDDLE, MIDDLE + 1),
    "near": (MIDDLE, MIDDLE + 1),
    "lake": (MIDDLE, MIDDLE + 3 * len(COLUMNS)),
    "lake-two": (MIDDLE, MIDDLE + len(COLUMNS)),
    "lake-small": (MIDDLE, MIDDLE + 3 * len(COLUMNS)),
}
"""The sides that a name of each role may take: a country beside its border has one, a lake stays on its water."""
ACROSS: Final = 0.35
"""A town beside the border is not named towards it: so much of a step may lead that way."""
APART: Final = {"area": 520.0, "area-two": 520.0, "side": 240.0, "near": 420.0}
"""Pixels between two names of one country, which has several places for it."""
AREAS: Final = frozenset({"area", "area-two"})
FROM_AFAR: Final = 1500.0
"""The same between two names in the middle of its land: one on a usual screen, however wide the map is."""


class Taken:
    """Room that is taken, on a grid so that only near rectangles are compared."""

    def __init__(self, boxes: Iterable[Box] = ()) -> None:
        self._cells: dict[tuple[int, int], list[Box]] = {}
        for box in boxes:
            self.add(box)

    def add(self, box: Box) -> None:
        """Take this room."""
        for cell in _cells(box):
            self._cells.setdefault(cell, []).append(box)

    def copy(self) -> Taken:
        """The same room, to take more of it."""
        other = Taken()
        other._cells = {cell: list(boxes) for cell, boxes in self._cells.items()}
        return other

    def is_free(self, box: Box) -> bool:
        """Whether nothing is there."""
        return not any(box.overlaps(other) for cell in _cells(box) for other in self._cells.get(cell, ()))


def _cells(box: Box) -> list[tuple[int, int]]:
    columns = range(int(box.left // COLUMN), int(box.right // COLUMN) + 1)
    rows = range(int(box.top // ROW), int(box.bottom // ROW) + 1)
    return [(column, row) for column in columns for row in rows]


def place_labels(
    candidates: Sequence[Candidate], taken: Iterable[Box], before: Mapping[str, int], view: Box
) -> list[Label]:
    """Choose names and their sides.

    Candidates of one key are ways to write one name, the best first. `before` holds the side of names shown until now:
    they stay if they can. A name that the edge of the view would cut takes another side, or is left out.
    """
    return finished(placing(candidates, taken, before, view))


def finished(steps: Generator[None, None, T]) -> T:
    """All steps at once."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            found: T = end.value
            return found


def placing(
    candidates: Sequence[Candidate], taken: Iterable[Box], before: Mapping[str, int], view: Box
) -> Generator[None, None, list[Label]]:
    """`place_labels` name by name, so that a map in motion can choose during several frames."""
    symbols = Taken(taken)
    room = symbols.copy()
    labels: dict[str, Label] = {}
    countries: list[Candidate] = []
    for candidate in sorted(candidates, key=lambda candidate: candidate.key not in before):
        yield
        if candidate.key in labels or _is_named_near(candidate, countries):
            continue
        has_dot = candidate.role in DOTTED and symbols.is_free(_dot(candidate)) and room.is_free(_dot(candidate))
        for side in _sides(candidate, before.get(candidate.key), view):
            box = _box(candidate, side)
            if _is_cut(candidate, box, view) or not room.is_free(box.grown(AIR)):
                continue
            room.add(box)
            if has_dot:
                room.add(_dot(candidate))
            if candidate.role in APART and box.overlaps(view):
                countries.append(candidate)
            labels[candidate.key] = _label(candidate, side, has_dot=has_dot)
            break
    return list(labels.values())


def _is_named_near(candidate: Candidate, countries: Sequence[Candidate]) -> bool:
    """Whether the name of this country stands nearby already."""
    return any(
        one_line(other.text) == one_line(candidate.text)
        and hypot(other.left - candidate.left, other.top - candidate.top) < _apart(candidate, other)
        for other in countries
        if candidate.role in APART
    )


def _apart(candidate: Candidate, other: Candidate) -> float:
    return FROM_AFAR if {candidate.role, other.role} <= AREAS else APART[candidate.role]


def one_line(text: str) -> str:
    """A name as it reads, however it is written."""
    return text.replace("\n", " ")


def _is_cut(candidate: Candidate, box: Box, view: Box) -> bool:
    """Whether the edge of the view would cut a name there, or part it from its place."""
    return (box.overlaps(view) or _dot(candidate).overlaps(view)) and not _is_inside(box, view)


def _label(candidate: Candidate, side: int, *, has_dot: bool) -> Label:
    dx, dy = _offset(candidate, side)
    size = (candidate.width, candidate.height)
    return Label(candidate.key, candidate.role, candidate.text, candidate.x, candidate.y, dx, dy, *size, side, has_dot)


def _dot(candidate: Candidate) -> Box:
    return Box(candidate.left - 1, candidate.top - 1, candidate.left + 1, candidate.top + 1)


def _sides(candidate: Candidate, before: int | None, view: Box) -> list[int]:
    """The sides of a name in the order in which they are tried: uncut ones first, then the side of before."""
    first, last = SIDES_OF.get(candidate.role, (MIDDLE, LAST))
    sides = list(range(first, last))
    if candidate.away is not None:
        sides = _own_sides(sides, candidate.away)
    if candidate.is_level:
        sides.sort(key=lambda side: side % FAR < LEVEL)
    if before:
        # A name that had to stand further off comes near again where it can, in the same direction.
        wanted = (before,) if before >= MIDDLE else tuple(range(before % FAR, before + 1, FAR))
        sides.sort(key=lambda side: wanted.index(side) if side in wanted else len(wanted))
    reach_x, reach_y = candidate.width + AWAY[-1] * 2, candidate.height * 3 + AWAY[-1] * 2
    is_near_edge = not (
        view.left + reach_x < candidate.left < view.right - reach_x
        and view.top + reach_y < candidate.top < view.bottom - reach_y
    )
    if is_near_edge and view.left <= candidate.left <= view.right and view.top <= candidate.top <= view.bottom:
        sides.sort(key=lambda side: not _is_inside(_box(candidate, side), view))
    return sides


def _own_sides(sides: Sequence[int], away: float) -> list[int]:
    """The sides of a town beside the border: those in its own country first, none beyond the border."""
    turn = radians(away)
    steps = [sin(turn) * right - cos(turn) * down for right, down in QUARTERS]
    kept = [side for side in sides if steps[side % FAR] > -ACROSS]
    return sorted(kept, key=lambda side: (side // FAR, steps[side % FAR] < ACROSS))


def _is_inside(box: Box, view: Box) -> bool:
    return view.left <= box.left and box.right <= view.right and view.top <= box.top and box.bottom <= view.bottom


def _box(candidate: Candidate, side: int) -> Box:
    dx, dy = _offset(candidate, side)
    left, top = candidate.left + dx, candidate.top + dy
    return Box(left, top, left + candidate.width, top + candidate.height)


def _offset(candidate: Candidate, side: int) -> tuple[float, float]:
    width, height = candidate.width, candidate.height
    if side >= MIDDLE:
        row, column = divmod(side - MIDDLE, len(COLUMNS))
        return width * COLUMNS[column], height * ROWS[row]
    clear = candidate.clearance + AWAY[side // FAR]
    right, down = QUARTERS[side % FAR]
    return right * (clear + width / 2) - width / 2, down * (clear + height / 2) - height / 2
