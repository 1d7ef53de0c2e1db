"""Where names go: the most important first, beside their place, never over a marker or one another."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple


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


@dataclass(frozen=True, slots=True)
class Candidate:
    """A name that would like to be shown at a pixel; `clearance` keeps it off the symbol there, 0 centers it."""

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
    side: int


COLUMN: Final = 64
ROW: Final = 32


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

    def is_free(self, box: Box) -> bool:
        """Whether nothing is there."""
        return not any(box.overlaps(other) for cell in _cells(box) for other in self._cells.get(cell, ()))


def _cells(box: Box) -> list[tuple[int, int]]:
    columns = range(int(box.left // COLUMN), int(box.right // COLUMN) + 1)
    rows = range(int(box.top // ROW), int(box.bottom // ROW) + 1)
    return [(column, row) for column in columns for row in rows]


def place_labels(candidates: Sequence[Candidate], taken: Iterable[Box], before: Mapping[str, int]) -> list[Label]:
    """Choose names and their sides. `before` holds the side of names shown until now: they stay if they can."""
    room = Taken(taken)
    labels: dict[str, Label] = {}
    for candidate in sorted(candidates, key=lambda candidate: candidate.key not in before):
        for side in _sides(candidate, before.get(candidate.key)):
            dx, dy = _offset(candidate, side)
            left, top = candidate.left + dx, candidate.top + dy
            box = Box(left, top, left + candidate.width, top + candidate.height)
            if candidate.key not in labels and room.is_free(box):
                room.add(box)
                labels[candidate.key] = Label(
                    candidate.key, candidate.role, candidate.text, candidate.x, candidate.y, dx, dy, side
                )
                break
    return list(labels.values())


def _sides(candidate: Candidate, before: int | None) -> tuple[int, ...]:
    """Right, left, above, below; the side of before is tried first. Names of areas have only their middle."""
    if candidate.clearance == 0:
        return (4,)
    sides = (0, 1, 2, 3)
    return sides if before is None else (before, *(side for side in sides if side != before))


def _offset(candidate: Candidate, side: int) -> tuple[float, float]:
    width, height, clear = candidate.width, candidate.height, candidate.clearance
    return (
        (clear, -height / 2),
        (-clear - width, -height / 2),
        (-width / 2, -clear - height),
        (-width / 2, clear),
        (-width / 2, -height / 2),
    )[side]
