"""Chrome: the widgets that lie on the map, and where they lie."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF, Signal
from PySide6.QtWidgets import QWidget

from poeguide.ui.widgets.map_view.camera import Camera
from poeguide.ui.widgets.map_view.controls import LayersButton, ZoomButton
from poeguide.ui.widgets.map_view.legend import Legend
from poeguide.ui.widgets.map_view.scale_bar import scale_size
from poeguide.ui.widgets.map_view.style import MapStyle


class Chrome(QObject):
    """Zoom buttons at the upper right, the legend at the lower left."""

    zoomed_in = Signal()
    zoomed_out = Signal()
    layers_asked = Signal()

    def __init__(self, style: MapStyle, view: QWidget) -> None:
        super().__init__(view)
        self.legend = Legend(style, view)
        self.scale = QRectF()
        self._style = style
        self._plus = ZoomButton(style, view, is_plus=True)
        self._minus = ZoomButton(style, view, is_plus=False)
        self.layers = LayersButton(style, view)
        self.layers.hide()
        self.layers.clicked.connect(self.layers_asked)
        self._plus.clicked.connect(self.zoomed_in)
        self._minus.clicked.connect(self.zoomed_out)

    def set_look(self, style: MapStyle) -> None:
        """Take another theme."""
        self._style = style
        for widget in (self.legend, self._plus, self._minus, self.layers):
            widget.set_look(style)

    def hide(self) -> None:
        """Leave the land alone on the picture."""
        for widget in (self.legend, self._plus, self._minus, self.layers):
            widget.hide()

    def place(self, camera: Camera) -> list[QRectF]:
        """Put the widgets where they belong in a view of this size; what they and the scale bar take."""
        sizes = self._style.sizes
        left = round(camera.width) - sizes.margin - sizes.target
        # The frames of the two buttons share one line.
        self._plus.setGeometry(left, sizes.margin, sizes.target, sizes.target)
        self._minus.setGeometry(left, sizes.margin + sizes.target - 1, sizes.target, sizes.target)
        self.layers.setGeometry(left, 2 * sizes.margin + 2 * sizes.target, sizes.target, sizes.target)
        self._place_scale(camera)
        hint = self.legend.sizeHint()
        top = round(camera.height) - sizes.margin - hint.height()
        self.legend.setGeometry(sizes.margin, top, hint.width(), hint.height())
        shown = [widget for widget in (self._plus, self._minus, self.layers, self.legend) if not widget.isHidden()]
        return [*(QRectF(widget.geometry()) for widget in shown), self.scale]

    def _place_scale(self, camera: Camera) -> None:
        """The scale lies at the lower right, or at the upper left where that gives the legend two columns."""
        size, margin = scale_size(self._style), self._style.sizes.margin
        beside = camera.width - size.width() - 3 * margin
        self.legend.fit(beside)
        if self.legend.columns > 1:
            self.scale = QRectF(QPointF(beside + 2 * margin, camera.height - margin - size.height()), size)
            return
        self.legend.fit(camera.width - 2 * margin)
        self.scale = QRectF(QPointF(margin, margin), size)
