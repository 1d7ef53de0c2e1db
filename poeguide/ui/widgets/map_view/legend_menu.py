"""The legend where the map is too small for it: a button that unfolds it above all else."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from poeguide.ui.widgets.map_view.controls import MapButton
from poeguide.ui.widgets.map_view.legend import Legend
from poeguide.ui.widgets.map_view.style import MapStyle
from poeguide.ui.widgets.map_view.symbols import color_of, draw_symbol

translate = QCoreApplication.translate
SAMPLES: Final = ("airport", "land")
"""The types whose symbols stand on the button."""


class UnfoldedLegend(Legend):
    """The entries of a legend once more, in a window of their own; Escape or a press elsewhere folds them."""

    def __init__(self, style: MapStyle, parent: QWidget, legend: Legend) -> None:
        super().__init__(style, parent, legend.offer, legend.hidden)
        self.setWindowFlags(Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for mine, other in zip(self.offered, legend.offered, strict=True):
            mine.toggled.connect(other.setChecked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape folds it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground; a window has no round corners."""
        painter = QPainter(self)
        painter.setPen(QPen(self.look.colors.line_strong, 1))
        painter.setBrush(self.look.colors.surface)
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()


class LegendButton(MapButton):
    """Stands in the place of the legend; `unfolded` is the legend while it is shown."""

    def __init__(self, style: MapStyle, parent: QWidget, legend: Legend) -> None:
        super().__init__(style, parent)
        self.unfolded: UnfoldedLegend | None = None
        self._legend = legend
        self.setAccessibleName(translate("MapView", "Legend"))
        self.setToolTip(self.accessibleName())
        self.clicked.connect(self._unfold)

    def draw(self, painter: QPainter) -> None:
        """Draw the sign."""
        self.draw_ground(painter, is_framed=True)
        draw_folded(painter, self.rect(), self.look)

    def _unfold(self) -> None:
        """Show the legend with its lower left corner where the button has its own, within the screen."""
        shown = UnfoldedLegend(self.look, self, self._legend)
        shown.fit(self.window().width() - self.look.sizes.target)
        # Qt's own way keeps to two thirds of the screen, where large words do not fit.
        shown.resize(shown.sizeHint())
        screen, corner = self.screen().availableGeometry(), self.mapToGlobal(self.rect().bottomLeft())
        left = min(corner.x(), screen.right() - shown.width())
        top = corner.y() - shown.height() + 1
        shown.move(QPoint(max(screen.left(), left), max(screen.top(), top)))
        shown.destroyed.connect(self._forget)
        self.unfolded = shown
        shown.show()
        if shown.offered:
            shown.offered[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _forget(self) -> None:
        self.unfolded = None


def draw_folded(painter: QPainter, box: QRect, style: MapStyle) -> None:
    """Two symbols, each with a line for its word."""
    side, colors = box.height(), style.colors
    for row, shape in enumerate(SAMPLES):
        middle = QPointF(box.topLeft()) + QPointF(side * 0.32, side * (0.35 + 0.3 * row))
        painter.save()
        painter.translate(middle)
        draw_symbol(painter, shape, color_of(shape, style), size=round(side * 0.2))
        painter.restore()
        pen = QPen(colors.text, style.sizes.frame)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(middle + QPointF(side * 0.2, 0), middle + QPointF(side * 0.42, 0))
