"""Chrome: the controls on the map, and where they lie: never over one another, smaller or folded on a small map."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Signal
from PySide6.QtWidgets import QWidget

from poeguide.ui.widgets.map_view.callout_text import callout_needs
from poeguide.ui.widgets.map_view.camera import Camera
from poeguide.ui.widgets.map_view.clear_room import rooms
from poeguide.ui.widgets.map_view.controls import LayersButton, ZoomButton
from poeguide.ui.widgets.map_view.legend import Legend
from poeguide.ui.widgets.map_view.legend_menu import LegendButton
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


class Chrome(QObject):
    """Zoom buttons at the upper right, the legend at the lower left, the scale in a corner that they leave."""

    zoomed_in = Signal()
    zoomed_out = Signal()
    layers_asked = Signal()

    def __init__(self, style: MapStyle, view: QWidget) -> None:
        super().__init__(view)
        self.legend = Legend(style, view)
        self.folded = LegendButton(style, view, self.legend)
        self.scale = QRectF()
        self._style = style
        self._is_bare = self._has_layers = False
        self._plus = ZoomButton(style, view, is_plus=True)
        self._minus = ZoomButton(style, view, is_plus=False)
        self.layers = LayersButton(style, view)
        self.folded.hide()
        self.layers.hide()
        self.layers.clicked.connect(self.layers_asked)
        self._plus.clicked.connect(self.zoomed_in)
        self._minus.clicked.connect(self.zoomed_out)

    def set_look(self, style: MapStyle) -> None:
        """Take another theme."""
        self._style = style
        for widget in self.controls():
            widget.set_look(style)

    def controls(self) -> tuple[Legend | LegendButton | ZoomButton | LayersButton, ...]:
        """Everything that can be pressed, shown or not."""
        return self.legend, self.folded, self._plus, self._minus, self.layers

    def show_layers(self) -> None:
        """Offer the button for more on the map."""
        self._has_layers = True
        self.layers.show()

    def hide(self) -> None:
        """Leave the land alone on the picture."""
        self._is_bare = True
        for widget in self.controls():
            widget.hide()

    def place(self, camera: Camera, fits: Callable[[Sequence[QRectF]], bool]) -> list[QRectF]:
        """Put the controls where they belong in a view of this size; what they and the scale bar take.

        `fits` says whether the selected marker could be seen beside so much.
        """
        if self._is_bare:
            self.hide()
            self.scale = self._bare_scale(camera)
            return [self.scale]
        plan = self._plan(camera, fits)
        for widget, box in zip((self._plus, self._minus, self.layers), plan.buttons, strict=False):
            widget.setGeometry(box.toRect())
        card = self.folded if plan.is_folded else self.legend
        card.setGeometry(plan.legend.toRect())
        self.legend.setVisible(self.legend.is_offered and not plan.is_folded)
        self.folded.setVisible(self.legend.is_offered and plan.is_folded)
        self.scale = plan.scale
        return plan.boxes

    def _plan(self, camera: Camera, fits: Callable[[Sequence[QRectF]], bool]) -> Plan:
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
        self.legend.fit(right - 2 * margin)
        beside = self._lower_left(camera, self.legend.sizeHint())
        if self.legend.columns > 1 or not self.legend.is_offered:
            yield Plan(buttons, beside, low, is_folded=False)
        self.legend.fit(camera.width - 2 * margin)
        yield Plan(buttons, self._lower_left(camera, self.legend.sizeHint()), high, is_folded=False)
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
        if not self.legend.is_offered:
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
