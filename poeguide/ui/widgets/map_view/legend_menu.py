"""The legend where the map is too small for it: a button, and a menu that names the symbols and hides types."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from poeguide.ui.widgets.map_view.controls import MapButton
from poeguide.ui.widgets.map_view.legend import Legend
from poeguide.ui.widgets.map_view.style import MapStyle
from poeguide.ui.widgets.map_view.symbols import color_of, draw_symbol

translate = QCoreApplication.translate
SAMPLES: Final = ("airport", "land")
"""The types whose symbols stand on the button."""


class LegendButton(MapButton):
    """Stands in the place of the legend; pressed, it shows the same entries as a menu."""

    def __init__(self, style: MapStyle, parent: QWidget, legend: Legend) -> None:
        super().__init__(style, parent)
        self.menu: QMenu | None = None
        self._legend = legend
        self.setAccessibleName(translate("MapView", "Legend"))
        self.setToolTip(self.accessibleName())
        self.clicked.connect(self._pop_up)

    def sizeHint(self) -> QSize:
        """A square of target size."""
        return QSize(self.look.sizes.target, self.look.sizes.target)

    def draw(self, painter: QPainter) -> None:
        """Draw two symbols, each with a line for its word."""
        self.draw_ground(painter, is_framed=True)
        side, colors = self.height(), self.look.colors
        for row, shape in enumerate(SAMPLES):
            middle = QPointF(side * 0.32, side * (0.35 + 0.3 * row))
            painter.save()
            painter.translate(middle)
            draw_symbol(painter, shape, color_of(shape, self.look), size=round(side * 0.2))
            painter.restore()
            pen = QPen(colors.text, self.look.sizes.frame)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawLine(middle + QPointF(side * 0.2, 0), middle + QPointF(side * 0.42, 0))

    def _pop_up(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for entry in self._legend.offered:
            action = menu.addAction(self._icon(entry.shape, hollow=None), entry.text())
            action.setCheckable(True)
            action.setChecked(entry.isChecked())
            action.toggled.connect(entry.setChecked)
        if self._legend.has_dimmed:
            hollow = self._icon("land", hollow=self.look.colors.surface)
            menu.addAction(hollow, translate("MapLegend", "Filtered out")).setEnabled(False)
        menu.destroyed.connect(self._forget)
        self.menu = menu
        menu.popup(self.mapToGlobal(self.rect().topLeft()) - QPointF(0, menu.sizeHint().height()).toPoint())

    def _forget(self) -> None:
        self.menu = None

    def _icon(self, shape: str, *, hollow: QColor | None) -> QIcon:
        size, ratio = self.look.sizes.marker, self.devicePixelRatioF()
        picture = QPixmap(round(1.5 * size * ratio), round(1.5 * size * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0.75 * size, 0.75 * size)
        draw_symbol(painter, shape, color_of(shape, self.look), size=size, hollow=hollow)
        painter.end()
        icon = QIcon(picture)
        # Qt greys out what cannot be pressed; a sample is to be read like the others.
        icon.addPixmap(picture, QIcon.Mode.Disabled)
        return icon
