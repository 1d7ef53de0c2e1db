"""Chrome: the controls on the map, and where they lie: never over one another, smaller or folded on a small map."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass
from itertools import combinations
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QWidget

from poeguide.ui.widgets.late_buttons import put
from poeguide.ui.widgets.map_view.callout_text import callout_needs
from poeguide.ui.widgets.map_view.camera import Camera
from poeguide.ui.widgets.map_view.clear_room import rooms
from poeguide.ui.widgets.map_view.controls import LayersButton, ZoomButton, draw_ground, draw_layers, draw_zoom
from poeguide.ui.widgets.map_view.legend import Cells, Legend, Offer, draw_legend
from poeguide.ui.widgets.map_view.legend_menu import LegendButton, draw_folded
from poeguide.ui.widgets.map_view.scale_bar import scale_size
from poeguide.ui.widgets.map_view.style import MapStyle

BUTTONS_SHARE: Final = 0.6
"""The three buttons above one another take no more of the height; on a low map they are smaller."""
LEGEND_SHARE: Final = 0.2
"""An open legend takes no more of the map; else it is folded to a button."""


@dataclass(frozen=True, slots=True)
class Plan:
    """One way to lay out the controls."""

    buttons: tuple[QRectF, ...]
    legend: QRectF
    scale: QRectF
    is_folded: bool

    @property
    def boxes(self) -> list[QRectF]:
        """What the controls take."""
        return [box for box in (*self.buttons, self.legend, self.scale) if not box.isEmpty()]


class Controls(NamedTuple):
    """What can be pressed on the map, shown or not."""

    plus: ZoomButton
    minus: ZoomButton
    layers: LayersButton
    folded: LegendButton
    legend: Legend


class Chrome(QObject):
    """Zoom buttons at the upper right, the legend at the lower left, the scale in a corner that they leave.

    They are painted until they are made, and look the same.
    """

    zoomed_in = Signal()
    zoomed_out = Signal()
    layers_asked = Signal()
    legend_changed = Signal()

    def __init__(self, style: MapStyle, view: QWidget) -> None:
        super().__init__(view)
        self._view, self._style = view, style
        self._controls: Controls | None = None
        self._offer, self._hidden = Offer(), frozenset[str]()
        self._cells = Cells(style, self._offer)
        self._plan: Plan | None = None
        self._is_bare = self._has_layers = False

    @property
    def controls(self) -> Controls:
        """All of them, made by now."""
        if self._controls is None:
            self._controls = made = self._make()
            self._put()
            made.layers.clicked.connect(self.layers_asked)
            made.plus.clicked.connect(self.zoomed_in)
            made.minus.clicked.connect(self.zoomed_out)
            made.legend.changed.connect(self.legend_changed)
        return self._controls

    def keys(self) -> list[QAbstractButton]:
        """What Tab goes through; nothing on a bare map."""
        if self._is_bare:
            return []
        plus, minus, layers, folded, legend = self.controls
        return [plus, minus, layers, folded, *legend.offered]

    @property
    def scale(self) -> QRectF:
        """The room of the scale bar."""
        return self._plan.scale if self._plan is not None else QRectF()

    @property
    def layers_box(self) -> QRect:
        """Where the button for more is."""
        return self._plan.buttons[-1].toRect() if self._plan is not None else QRect()

    @property
    def hidden(self) -> Set[str]:
        """The types that are switched off in the legend."""
        return self._controls.legend.hidden if self._controls is not None else self._hidden

    def hide_shapes(self, shapes: Set[str]) -> None:
        """Switch these types off; comes before the legend is made."""
        self._hidden = frozenset(shapes)

    def set_offer(self, offer: Offer) -> None:
        """Let the legend tell of these."""
        if offer != self._offer:
            self._offer, self._cells = offer, Cells(self._style, offer)
            if self._controls is not None:
                self._controls.legend.set_offer(offer)

    def set_look(self, style: MapStyle) -> None:
        """Take another theme."""
        self._style, self._cells = style, Cells(style, self._offer)
        for widget in self._controls or ():
            widget.set_look(style)

    def show_layers(self) -> None:
        """Offer the button for more on the map."""
        self._has_layers = True

    def hide(self) -> None:
        """Leave the land alone on the picture."""
        self._is_bare = True
        for widget in self._controls or ():
            widget.hide()

    def place(self, camera: Camera, fits: Callable[[Sequence[QRectF]], bool]) -> list[QRectF]:
        """Put the controls where they belong in a view of this size; what they and the scale bar take.

        `fits` says whether the selected marker could be seen beside so much.
        """
        if self._is_bare:
            self._plan = Plan((), QRectF(), self._bare_scale(camera), is_folded=True)
        else:
            self._plan = self._best(camera, fits)
            self._put()
        return self._plan.boxes

    def draw(self, painter: QPainter) -> None:
        """Draw what is not made yet."""
        plan, style = self._plan, self._style
        if plan is None or self._controls is not None or self._is_bare:
            return
        boxes = [box.toRect() for box in plan.buttons]
        for box in boxes:
            draw_ground(painter, box, style, is_framed=True)
        for box, is_plus in zip(boxes, (True, False), strict=False):
            draw_zoom(painter, box, style, is_plus=is_plus)
        for box in boxes[2:]:
            draw_layers(painter, box, style)
        if not self._offer.shapes:
            return
        box = plan.legend.toRect()
        if plan.is_folded:
            draw_ground(painter, box, style, is_framed=True)
            draw_folded(painter, box, style)
        else:
            draw_legend(painter, box, self._cells, self._hidden)

    def _make(self) -> Controls:
        style, view = self._style, self._view
        legend = Legend(style, view, self._offer, self._hidden)
        plus, minus = (ZoomButton(style, view, is_plus=is_plus) for is_plus in (True, False))
        return Controls(plus, minus, LayersButton(style, view), LegendButton(style, view, legend), legend)

    def _put(self) -> None:
        """Put what is made in its place, and show it then."""
        plan, made = self._plan, self._controls
        if plan is None or made is None:
            return
        rest = [None] * (3 - len(plan.buttons))
        for button, room in zip((made.plus, made.minus, made.layers), (*plan.buttons, *rest), strict=True):
            put(button, room.toRect() if room is not None else None)
        box, is_offered = plan.legend.toRect(), bool(self._offer.shapes) and not self._is_bare
        made.legend.fit(box.width())
        put(made.folded, box if is_offered and plan.is_folded else None)
        put(made.legend, box if is_offered and not plan.is_folded else None)

    def _best(self, camera: Camera, fits: Callable[[Sequence[QRectF]], bool]) -> Plan:
        """The first way that leaves room for a callout; on a map too small for that the one that takes least."""
        plan = None
        for plan in self._plans(camera):
            if self._is_good(plan, camera) and fits(plan.boxes):
                break
        if plan is None:
            raise AssertionError(camera)
        return plan

    def _plans(self, camera: Camera) -> Iterator[Plan]:
        """All ways, the fullest first."""
        side = self._side(camera)
        buttons, margin = tuple(self._buttons(camera, side)), self._style.sizes.margin
        size = scale_size(self._style, side)
        right = camera.width - margin - size.width()
        low = QRectF(QPointF(right, camera.height - margin - size.height()), size)
        high = QRectF(QPointF(margin, margin), size)
        columns = self._cells.columns_in(right - 2 * margin)
        beside = self._lower_left(camera, self._cells.size(columns))
        if columns > 1 or not self._offer.shapes:
            yield Plan(buttons, beside, low, is_folded=False)
        columns = self._cells.columns_in(camera.width - 2 * margin)
        yield Plan(buttons, self._lower_left(camera, self._cells.size(columns)), high, is_folded=False)
        button = self._lower_left(camera, QSize(side, side))
        for scale in (low, high, QRectF()):
            yield Plan(buttons, button, scale, is_folded=True)

    def _side(self, camera: Camera) -> int:
        """How large a button is: as large as others, smaller where the map is low."""
        sizes = self._style.sizes
        fitting = int((BUTTONS_SHARE * camera.height - 3 * sizes.margin) / 3)
        return max(min(sizes.target, sizes.least), min(sizes.target, fitting))

    def _buttons(self, camera: Camera, side: int) -> Iterator[QRectF]:
        margin = self._style.sizes.margin
        left = round(camera.width) - margin - side
        # The frames of the two buttons share one line.
        yield QRectF(left, margin, side, side)
        yield QRectF(left, margin + side - 1, side, side)
        if self._has_layers:
            yield QRectF(left, 2 * margin + 2 * side, side, side)

    def _lower_left(self, camera: Camera, size: QSize) -> QRectF:
        margin = self._style.sizes.margin
        if not self._offer.shapes:
            return QRectF()
        return QRectF(margin, round(camera.height) - margin - size.height(), size.width(), size.height())

    def _is_good(self, plan: Plan, camera: Camera) -> bool:
        """Whether no control touches another, all can be seen, and a callout has room."""
        view = QRectF(0, 0, camera.width, camera.height)
        if plan.legend.width() * plan.legend.height() > LEGEND_SHARE * camera.width * camera.height:
            return False
        # The zoom buttons are one column.
        zoom = plan.buttons[0].united(plan.buttons[1])
        boxes = [zoom, *plan.buttons[2:], *(box for box in (plan.legend, plan.scale) if not box.isEmpty())]
        gap = self._style.sizes.gap
        if not all(view.contains(box) for box in boxes):
            return False
        if any(one.adjusted(-gap, -gap, gap, gap).intersects(other) for one, other in combinations(boxes, 2)):
            return False
        needs = callout_needs(self._style, camera.width)
        return any(
            room.width() >= need.width() and room.height() >= need.height()
            for room in rooms(camera, gap, boxes)
            for need in needs
        )

    def _bare_scale(self, camera: Camera) -> QRectF:
        """The scale on a bare map."""
        size, margin = scale_size(self._style, self._style.sizes.target), self._style.sizes.margin
        right, low = camera.width - margin - size.width(), camera.height - margin - size.height()
        return QRectF(QPointF(right, low), size) if right > margin else QRectF(QPointF(margin, margin), size)
