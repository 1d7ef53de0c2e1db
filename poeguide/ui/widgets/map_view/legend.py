"""The legend of the map: each port type is a switch that shows or hides it."""

from __future__ import annotations

from collections.abc import Sequence, Set

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from poeguide.ui.widgets.map_view.controls import MapButton
from poeguide.ui.widgets.map_view.style import NOT_KNOWN, SHAPES, MapStyle
from poeguide.ui.widgets.map_view.symbols import color_of, draw_symbol

translate = QCoreApplication.translate


def shape_word(shape: str) -> str:
    """The word of a port type in the legend."""
    return {
        "airport": translate("MapLegend", "Air"),
        "seaport": translate("MapLegend", "Sea"),
        "land": translate("MapLegend", "Land"),
        "mail": translate("MapLegend", "Mail"),
        "preclearance": translate("MapLegend", "Preclearance"),
        "rail": translate("MapLegend", "Rail"),
        "user_fee_airport": translate("MapLegend", "User fee airport"),
        NOT_KNOWN: translate("PortType", "Type not known"),
    }.get(shape, shape)


class _Worded(MapButton):
    """A symbol and a word beside it; how large that is, is worked out once a theme: layouts ask again and again."""

    _size: QSize | None = None

    def set_look(self, style: MapStyle) -> None:
        """Take another theme."""
        self._size = None
        super().set_look(style)

    def sizeHint(self) -> QSize:
        """Room for symbol and word."""
        if self._size is None:
            sizes = self._look.sizes
            width = QFontMetricsF(self._look.fonts.legend).horizontalAdvance(self.text())
            self._size = QSize(round(width) + sizes.marker + 4 * sizes.gap, sizes.row)
        return self._size


class LegendEntry(_Worded):
    """A port type in the legend; checked while it is shown."""

    def __init__(self, style: MapStyle, parent: QWidget, shape: str) -> None:
        super().__init__(style, parent)
        self.shape = shape
        self.setCheckable(True)
        self.setChecked(True)
        self.setText(shape_word(shape))
        self.setAccessibleName(translate("MapView", "{0} on the map").format(shape_word(shape)))
        self.setToolTip(translate("MapView", "Show or hide"))

    def draw(self, painter: QPainter) -> None:
        """Draw symbol and word; hollow and struck through while hidden."""
        self.draw_ground(painter, is_framed=False)
        colors = self._look.colors
        hollow = None if self.isChecked() else colors.surface
        color = color_of(self.shape, self._look) if self.isChecked() else colors.text_2
        _draw_entry_symbol(painter, self._look, self.shape, color=color, hollow=hollow)
        font = QFont(self._look.fonts.legend)
        font.setStrikeOut(not self.isChecked())
        painter.setFont(font)
        painter.setPen(colors.text if self.isChecked() else colors.text_2)
        painter.drawText(_word_room(self), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())


class DimmedSample(_Worded):
    """Tells in the legend what a hollow shape means; it cannot be pressed."""

    def __init__(self, style: MapStyle, parent: QWidget) -> None:
        super().__init__(style, parent)
        self.setText(translate("MapLegend", "Filtered out"))
        self.setAccessibleName(translate("MapView", "Hollow shapes are filtered out."))
        self.setEnabled(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def draw(self, painter: QPainter) -> None:
        """Draw a hollow square and the words."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color, surface = color_of("land", self._look), self._look.colors.surface
        _draw_entry_symbol(painter, self._look, "land", color=color, hollow=surface)
        painter.setFont(self._look.fonts.legend)
        painter.setPen(self._look.colors.text)
        painter.drawText(_word_room(self), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())


def _word_room(entry: _Worded) -> QRectF:
    sizes = entry.look.sizes
    return QRectF(entry.rect()).adjusted(sizes.marker + 2 * sizes.gap, 0, 0, 0)


def _draw_entry_symbol(painter: QPainter, style: MapStyle, shape: str, *, color: QColor, hollow: QColor | None) -> None:
    sizes = style.sizes
    painter.save()
    painter.translate(sizes.gap + sizes.marker / 2, sizes.row / 2)
    draw_symbol(painter, shape, color, size=sizes.marker * 3 // 4, hollow=hollow)
    painter.restore()


class Legend(QFrame):
    """The port types on the map, each a switch."""

    changed = Signal()

    def __init__(self, style: MapStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = style
        self._entries: dict[str, LegendEntry] = {}
        self._offered: list[str] = []
        self._has_dimmed: bool | None = None
        self._sample: DimmedSample | None = None
        self._columns = 3
        self._grid = QGridLayout(self)
        self._grid.setSpacing(0)
        self.setAccessibleName(translate("MapView", "Legend"))
        self.set_look(style)
        self.set_shapes((), has_dimmed=False)

    @property
    def look(self) -> MapStyle:
        """The theme in use."""
        return self._look

    @property
    def hidden(self) -> Set[str]:
        """The types that are switched off."""
        return frozenset(shape for shape, entry in self._entries.items() if not entry.isChecked())

    def set_look(self, style: MapStyle) -> None:
        """Take another theme."""
        self._look = style
        gap = style.sizes.gap
        self._grid.setContentsMargins(gap, gap // 2, gap, gap // 2)
        for entry in self._entries.values():
            entry.set_look(style)
        if self._sample is not None:
            self._sample.set_look(style)
        self.update()

    def set_shapes(self, shapes: Set[str] | Sequence[str], *, has_dimmed: bool) -> None:
        """Offer these types; one that comes back is as the reader left it."""
        offered = [shape for shape in (*SHAPES, NOT_KNOWN) if shape in shapes]
        if offered == self._offered and has_dimmed is self._has_dimmed:
            return
        for shape in offered:
            if shape not in self._entries:
                entry = LegendEntry(self._look, self, shape)
                entry.toggled.connect(self.changed)
                self._entries[shape] = entry
        for shape in self._offered:
            self._grid.removeWidget(self._entries[shape])
            self._entries[shape].setVisible(shape in offered)
        self._offered, self._has_dimmed = offered, has_dimmed
        if has_dimmed and self._sample is None:
            self._sample = DimmedSample(self._look, self)
        if self._sample is not None:
            self._sample.setVisible(has_dimmed)
        self.setVisible(bool(offered))
        self._arrange()

    @property
    def columns(self) -> int:
        """How many entries stand side by side."""
        return self._columns

    @property
    def is_offered(self) -> bool:
        """Whether there is any type to tell of."""
        return bool(self._offered)

    @property
    def offered(self) -> list[LegendEntry]:
        """The switches of the types on the map."""
        return [self._entries[shape] for shape in self._offered]

    @property
    def has_dimmed(self) -> bool:
        """Whether places are on the map that a filter drops."""
        return bool(self._has_dimmed)

    def fit(self, width: float) -> None:
        """Use as many columns as there is room for."""
        columns = next((columns for columns in (3, 2) if self._width_of(columns) <= width), 1)
        if columns != self._columns:
            self._columns = columns
            self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colors.line, 1))
        painter.setBrush(self._look.colors.surface)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, 2 * self._look.sizes.radius, 2 * self._look.sizes.radius)
        painter.end()

    def _shown(self) -> list[MapButton]:
        return [*self.offered, *((self._sample,) if self._has_dimmed and self._sample is not None else ())]

    def _width_of(self, columns: int) -> int:
        """How wide it is with so many columns."""
        widths = [widget.sizeHint().width() for widget in self._shown()]
        return 2 * self._look.sizes.gap + sum(max(widths[start::columns], default=0) for start in range(columns))

    def _arrange(self) -> None:
        for index, widget in enumerate(self._shown()):
            self._grid.addWidget(widget, index // self._columns, index % self._columns)
            widget.show()
        self.adjustSize()
