"""Where the callout of the selected marker stands: beside its disc, clear of legend, buttons, scale and edges."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from math import hypot
from typing import Final

from PySide6.QtCore import QPointF, QRectF

from poeguide.ui.widgets.map_view.callout_text import CalloutText
from poeguide.ui.widgets.map_view.labels import Box
from poeguide.ui.widgets.map_view.style import MapSizes

SHARES: Final = (0.78, 0.22, 0.94, 0.06)
"""How much of the box may stand at the left of the marker, the best first."""
DEAR: Final = 1e9
"""What hides a control or is cut off is worse than whatever hides other markers."""
PROBES: Final = 8
"""Places across and down that are tried when the map must move for a callout."""
HALVINGS: Final = 6


@dataclass(frozen=True, slots=True)
class Callout:
    """A box in its place; it is clear if all of it can be seen and it hides no control."""

    box: QRectF
    text: CalloutText
    is_clear: bool


class CalloutRoom:
    """The room of one view: its edges, the controls on it, and other markers, which a callout should not hide."""

    def __init__(
        self, sizes: MapSizes, view: QRectF, controls: Sequence[QRectF], markers: Sequence[QRectF] = ()
    ) -> None:
        self._gap, self._half = sizes.gap, sizes.selected / 2
        self._away = self._half + sizes.margin
        self._view = _box(view).grown(-sizes.gap)
        # A gap stays free around each control.
        self._controls = [_box(control).grown(sizes.gap) for control in controls]
        self._markers = [_box(marker) for marker in markers]

    def place(self, place: QPointF, texts: Sequence[CalloutText]) -> Callout:
        """The callout of a disc at this pixel: the first way to write it that has room, where it fits best.

        Its lines are not broken for the sake of other markers: those can be seen once another place is selected.
        """
        cost, box, text = self._find(place, texts, self._markers)
        corner = QRectF(box.left, box.top, box.right - box.left, box.bottom - box.top)
        return Callout(corner, text, is_clear=cost < DEAR)

    def _find(
        self, place: QPointF, texts: Sequence[CalloutText], markers: Sequence[Box]
    ) -> tuple[float, Box, CalloutText]:
        best: tuple[float, Box, CalloutText] | None = None
        for text in texts:
            cost, box = self._best(place, text, markers)
            if best is None or cost < best[0]:
                best = (cost, box, text)
            if cost < DEAR:
                break
        if best is None:
            raise AssertionError(place)
        return best

    def is_clear(self, place: QPointF, texts: Sequence[CalloutText], markers: Sequence[Box] = ()) -> bool:
        """Whether disc and callout, as it would be written there, can be seen whole and hide none of these markers."""
        disc = self._disc(place)
        if not self._is_free(disc, ()):
            return False
        for text in texts:
            wide, high = text.size.width(), text.size.height()
            boxes = (Box(left, top, left + wide, top + high) for left, top in self._corners(place, wide, high))
            if free := [box for box in boxes if self._is_free(box, (disc,))]:
                return not all(any(box.overlaps(marker) for marker in markers) for box in free)
        return False

    def has_place(self, texts: Sequence[CalloutText]) -> bool:
        """Whether disc and callout can be seen whole anywhere in the view."""
        middle = QPointF(self._view.left + self._view.right, self._view.top + self._view.bottom) / 2
        return any(self.is_clear(spot, texts) for spot in self._grid(middle))

    def clear_place(self, wanted: QPointF, texts: Sequence[CalloutText]) -> QPointF:
        """The pixel nearest to the wanted one where disc and callout can be seen, or as much of both as can be.

        Markers move with the map: where the callout hides none of them is better.
        """
        if self.is_clear(wanted, texts):
            return wanted
        spots = [spot for spot in self._grid(wanted) if self._is_free(self._disc(spot), ())]
        for markers in (self._markers, []):

            def is_good(spot: QPointF, *, markers: Sequence[Box] = markers) -> bool:
                return self.is_clear(spot, texts, _moved(markers, spot - wanted))

            clear = next(filter(is_good, spots), None)
            if clear is not None:
                return _nearer(wanted, clear, is_good)
        return min(spots, key=lambda spot: self._find(spot, texts, ())[0], default=wanted)

    def _grid(self, wanted: QPointF) -> list[QPointF]:
        """Places all over the view, the nearest first."""
        view = self._view.grown(-self._half)
        across, down = (view.right - view.left) / PROBES, (view.bottom - view.top) / PROBES
        grid = [
            QPointF(view.left + column * across, view.top + row * down)
            for column in range(PROBES + 1)
            for row in range(PROBES + 1)
        ]
        return sorted(grid, key=lambda spot: hypot(spot.x() - wanted.x(), spot.y() - wanted.y()))

    def _is_free(self, box: Box, others: Sequence[Box]) -> bool:
        """Whether a box is whole in the view, and over no control and none of these."""
        return (
            _inside(box, self._view)
            and not any(box.overlaps(control) for control in self._controls)
            and not any(box.overlaps(other) for other in others)
        )

    def _best(self, place: QPointF, text: CalloutText, markers: Sequence[Box]) -> tuple[float, Box]:
        disc = self._disc(place)
        wide, high = text.size.width(), text.size.height()
        best: tuple[float, Box] | None = None
        for left, top in self._corners(place, wide, high):
            box = Box(left, top, left + wide, top + high)
            cost = self._cost(box, disc, markers)
            if best is None or cost < best[0]:
                best = (cost, box)
            if cost == 0:
                break
        if best is None:
            raise AssertionError(text)
        return best

    def _cost(self, box: Box, disc: Box, markers: Sequence[Box]) -> float:
        """How much of a box would be cut off or hide something."""
        cut = _area(box) - _shared(box, self._view)
        hidden = cut + _shared(box, disc) + sum(_shared(box, control) for control in self._controls)
        return (DEAR + 4 * hidden if hidden > 0.01 else 0.0) + sum(_shared(box, marker) for marker in markers)

    def _corners(self, place: QPointF, wide: float, high: float) -> Iterator[tuple[float, float]]:
        """Upper left corners: around the disc, then slid into the view, then slid off the controls."""
        usual = list(_around(place, wide, high, self._away))
        yield from usual
        slid = dict.fromkeys(self._slid(left, top, wide, high) for left, top in usual)
        yield from slid
        for control in self._controls:
            for left, top in slid:
                if Box(left, top, left + wide, top + high).overlaps(control):
                    yield self._slid(control.left - wide, top, wide, high)
                    yield self._slid(control.right, top, wide, high)
                    yield self._slid(left, control.top - high, wide, high)
                    yield self._slid(left, control.bottom, wide, high)

    def _slid(self, left: float, top: float, wide: float, high: float) -> tuple[float, float]:
        view = self._view
        return max(view.left, min(left, view.right - wide)), max(view.top, min(top, view.bottom - high))

    def _disc(self, place: QPointF) -> Box:
        return Box(place.x() - self._half, place.y() - self._half, place.x() + self._half, place.y() + self._half)


def _moved(markers: Sequence[Box], way: QPointF) -> list[Box]:
    right, down = way.x(), way.y()
    return [Box(one.left + right, one.top + down, one.right + right, one.bottom + down) for one in markers]


def _nearer(wanted: QPointF, clear: QPointF, is_good: Callable[[QPointF], bool]) -> QPointF:
    """Back towards the wanted pixel as far as it stays clear: the map moves no more than it must."""
    covered = wanted
    for _ in range(HALVINGS):
        middle = (covered + clear) / 2
        if is_good(middle):
            clear = middle
        else:
            covered = middle
    return clear


def _around(place: QPointF, wide: float, high: float, away: float) -> Iterator[tuple[float, float]]:
    """Above, left, right, below, and aslant of a disc."""
    above, below, beside = place.y() - away - high, place.y() + away, place.y() - high / 2
    yield place.x() - wide * SHARES[0], above
    yield place.x() - away - wide, beside
    yield place.x() + away, beside
    yield place.x() - wide / 2, below
    for share in SHARES[1:]:
        for top in (above, below):
            yield place.x() - wide * share, top


def _box(box: QRectF) -> Box:
    return Box(box.left(), box.top(), box.right(), box.bottom())


def _area(box: Box) -> float:
    return (box.right - box.left) * (box.bottom - box.top)


def _shared(one: Box, other: Box) -> float:
    across = min(one.right, other.right) - max(one.left, other.left)
    down = min(one.bottom, other.bottom) - max(one.top, other.top)
    return across * down if across > 0 and down > 0 else 0.0


def _inside(box: Box, view: Box) -> bool:
    return view.left <= box.left and box.right <= view.right and view.top <= box.top and box.bottom <= view.bottom
