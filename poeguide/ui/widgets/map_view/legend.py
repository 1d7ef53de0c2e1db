"""The legend of the map: each port type is a switch that shows or hides it."""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import accumulate
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from poeguide.ui.widgets.map_view.controls import MapButton
from poeguide.ui.widgets.map_view.style import NOT_KNOWN, SHAPES, MapStyle
from poeguide.ui.widgets.map_view.symbols import color_of, draw_symbol
from poeguide.ui.widgets.painted_words import placed

translate = QCoreApplication.translate
MOST_COLUMNS: Final = 3
# Absolute: the symbol stays before the word where one reads from right to left, so the word stays at its side.
_BESIDE_SIGN: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute


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


def dimmed_word() -> str:
    """What a hollow shape means."""
    return translate("MapLegend", "Filtered out")


class Offer(NamedTuple):
    """What a legend tells of: port types, and whether the map shows places that a filter drops."""

    shapes: tuple[str, ...] = ()
    has_dimmed: bool = False

    @classmethod
    def of(cls, shapes: Set[str] | Sequence[str], *, has_dimmed: bool) -> Offer:
        """These types in the order of a legend."""
        return cls(tuple(shape for shape in (*SHAPES, NOT_KNOWN) if shape in shapes), has_dimmed)


class Cells:
    """Where the entries of a legend stand, in columns: measured once for a look, as maps ask with each move."""

    def __init__(self, style: MapStyle, offer: Offer) -> None:
        self.style, self.offer, self._sizes = style, offer, style.sizes
        metrics = QFontMetricsF(style.fonts.legend)
        words = [*map(shape_word, offer.shapes), *((dimmed_word(),) if offer.has_dimmed else ())]
        room = self._sizes.marker + 4 * self._sizes.gap
        self._widths = [round(metrics.horizontalAdvance(word)) + room for word in words]

    def columns_in(self, width: float) -> int:
        """How many columns there is room for."""
        return next((most for most in range(MOST_COLUMNS, 1, -1) if self.size(most).width() <= width), 1)

    def size(self, columns: int) -> QSize:
        """How large a legend is with so many columns."""
        gap, rows = self._sizes.gap, -(-len(self._widths) // columns)
        return QSize(2 * gap + sum(self._columns(columns)), 2 * (gap // 2) + rows * self._sizes.row)

    def boxes(self, columns: int, direction: Qt.LayoutDirection) -> list[QRect]:
        """The room of each entry in a legend of so many columns."""
        gap, row, widths = self._sizes.gap, self._sizes.row, self._columns(columns)
        lefts, whole = list(accumulate(widths, initial=gap)), self.size(columns).width()
        cells = (divmod(at, columns) for at in range(len(self._widths)))
        boxes = (QRect(lefts[column], gap // 2 + at * row, widths[column], row) for at, column in cells)
        return [placed(box, whole, direction) for box in boxes]

    def _columns(self, columns: int) -> list[int]:
        return [max(self._widths[start::columns], default=0) for start in range(columns)]


def draw_legend(painter: QPainter, box: QRect, cells: Cells, hidden: Set[str]) -> None:
    """A legend as it looks while nobody touches it; as many columns as its room has."""
    style, offer = cells.style, cells.offer
    draw_card(painter, box, style)
    boxes = cells.boxes(cells.columns_in(box.width()), painter.layoutDirection())
    rooms = [room.translated(box.topLeft()) for room in boxes]
    for shape, room in zip(offer.shapes, rooms, strict=False):
        draw_entry(painter, room, style, shape, is_shown=shape not in hidden)
    if offer.has_dimmed:
        draw_sample(painter, rooms[-1], style)


def draw_card(painter: QPainter, box: QRect, style: MapStyle) -> None:
    """The card of a legend."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(style.colors.line, 1))
    painter.setBrush(style.colors.surface)
    radius = 2 * style.sizes.radius
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def draw_entry(painter: QPainter, box: QRect, style: MapStyle, shape: str, *, is_shown: bool) -> None:
    """Symbol and word of a port type; hollow and struck through while it is hidden."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colors, hollow = style.colors, None if is_shown else style.colors.surface
    painter.save()
    painter.translate(_sign_place(box, style))
    ink = color_of(shape, style) if is_shown else colors.text_2
    draw_symbol(painter, shape, ink, size=_sign_size(style), hollow=hollow)
    painter.restore()
    font = QFont(style.fonts.legend)
    font.setStrikeOut(not is_shown)
    painter.setFont(font)
    painter.setPen(colors.text if is_shown else colors.text_2)
    _draw_word(painter, box, style, shape_word(shape))


def draw_sample(painter: QPainter, box: QRect, style: MapStyle) -> None:
    """A hollow square and what it means."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.save()
    painter.translate(_sign_place(box, style))
    draw_symbol(painter, "land", color_of("land", style), size=_sign_size(style), hollow=style.colors.surface)
    painter.restore()
    painter.setFont(style.fonts.legend)
    painter.setPen(style.colors.text)
    _draw_word(painter, box, style, dimmed_word())


def _sign_place(box: QRect, style: MapStyle) -> QPointF:
    """The middle of the symbol in the room of an entry."""
    sizes = style.sizes
    return QPointF(box.left() + sizes.gap + sizes.marker / 2, box.top() + sizes.row / 2)


def _sign_size(style: MapStyle) -> int:
    return style.sizes.marker * 3 // 4


def _draw_word(painter: QPainter, box: QRect, style: MapStyle, word: str) -> None:
    beside = QRectF(box).adjusted(style.sizes.marker + 2 * style.sizes.gap, 0, 0, 0)
    painter.drawText(beside, _BESIDE_SIGN, word)


class LegendEntry(MapButton):
    """A port type in the legend; checked while it is shown."""

    def __init__(self, style: MapStyle, parent: QWidget, shape: str, *, is_shown: bool) -> None:
        super().__init__(style, parent)
        self.shape = shape
        self.setCheckable(True)
        self.setChecked(is_shown)
        self.setText(shape_word(shape))
        self.setAccessibleName(translate("MapView", "{0} on the map").format(shape_word(shape)))
        self.setToolTip(translate("MapView", "Show or hide"))

    def draw(self, painter: QPainter) -> None:
        """Look as what was painted here before."""
        self.draw_ground(painter, is_framed=False)
        draw_entry(painter, self.rect(), self._look, self.shape, is_shown=self.isChecked())


class DimmedSample(MapButton):
    """Tells in the legend what a hollow shape means; it cannot be pressed."""

    def __init__(self, style: MapStyle, parent: QWidget) -> None:
        super().__init__(style, parent)
        self.setText(dimmed_word())
        self.setAccessibleName(translate("MapView", "Hollow shapes are filtered out."))
        self.setEnabled(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def draw(self, painter: QPainter) -> None:
        """Look as what was painted here before."""
        draw_sample(painter, self.rect(), self._look)


class Legend(QFrame):
    """The port types on the map, each a switch; one that comes back is as the reader left it."""

    changed = Signal()

    def __init__(self, style: MapStyle, parent: QWidget, offer: Offer, hidden: Set[str]) -> None:
        super().__init__(parent)
        self._look, self._hidden = style, hidden
        self._entries: dict[str, LegendEntry] = {}
        self._sample: DimmedSample | None = None
        self._columns = MOST_COLUMNS
        self.setAccessibleName(translate("MapView", "Legend"))
        self.set_offer(offer)

    @property
    def look(self) -> MapStyle:
        """The theme in use."""
        return self._look

    @property
    def offer(self) -> Offer:
        """What it tells of."""
        return self._offer

    @property
    def offered(self) -> list[LegendEntry]:
        """The switches of the types on the map."""
        return [self._entries[shape] for shape in self._offer.shapes]

    @property
    def hidden(self) -> Set[str]:
        """The types that are switched off, also of places that are not on the map now."""
        made = self._entries.values()
        return {entry.shape for entry in made if not entry.isChecked()} | (self._hidden - self._entries.keys())

    def set_look(self, style: MapStyle) -> None:
        """Take another theme."""
        self._look = style
        for entry in (*self._entries.values(), *((self._sample,) if self._sample is not None else ())):
            entry.set_look(style)
        self._measure()

    def set_offer(self, offer: Offer) -> None:
        """Tell of these."""
        self._offer = offer
        for shape in offer.shapes:
            if shape not in self._entries:
                entry = LegendEntry(self._look, self, shape, is_shown=shape not in self._hidden)
                entry.toggled.connect(self.changed)
                self._entries[shape] = entry
        for shape, entry in self._entries.items():
            entry.setVisible(shape in offer.shapes)
        if offer.has_dimmed and self._sample is None:
            self._sample = DimmedSample(self._look, self)
        if self._sample is not None:
            self._sample.setVisible(offer.has_dimmed)
        self._measure()

    def fit(self, width: float) -> None:
        """Use as many columns as there is room for."""
        columns = self._cells.columns_in(width)
        if columns != self._columns:
            self._columns = columns
            self._arrange()

    def sizeHint(self) -> QSize:
        """Room for all entries in their columns."""
        return self._cells.size(self._columns)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card."""
        painter = QPainter(self)
        draw_card(painter, self.rect(), self._look)
        painter.end()

    def _measure(self) -> None:
        self._cells = Cells(self._look, self._offer)
        self._arrange()

    def _arrange(self) -> None:
        shown: list[MapButton] = [*self.offered]
        if self._offer.has_dimmed and self._sample is not None:
            shown.append(self._sample)
        for entry, box in zip(shown, self._cells.boxes(self._columns, self.layoutDirection()), strict=True):
            entry.setGeometry(box)
        self.updateGeometry()
