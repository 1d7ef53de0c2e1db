"""The list of places: headings, places and “why not?” rows, drawn by one delegate."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from poeguide.domain.finder import Place
from poeguide.ui.formats import number
from poeguide.ui.item_models import VALUE_ROLE, ListModel
from poeguide.ui.pages.finder.words import Badge
from poeguide.ui.shapes import paint_shape
from poeguide.ui.theme import Theme
from poeguide.ui.tokens import Tokens
from poeguide.ui.widgets.tags import paint_tag, tag_size
from poeguide.ui.widgets.text import shortened

Index = QModelIndex | QPersistentModelIndex

FIRST_ROWS: Final = 64
"""So many rows have their places before the first picture; the others, far below, get theirs in the next events."""


@dataclass(frozen=True, slots=True)
class HeadRow:
    """The heading of a group, and how many places it has."""

    title: str
    amount: int


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A place; a dropped one keeps its reason and is drawn hollow."""

    place: Place
    badge: Badge | None
    note: str
    distance: str = ""
    is_dropped: bool = False

    @property
    def shape(self) -> str:
        """The port type whose shape is drawn."""
        return self.place.types[0].value if self.place.types else ""


@dataclass(frozen=True, slots=True)
class MoreRow:
    """Places that are folded away; opening the row shows them."""

    key: str
    text: str


Row = HeadRow | PlaceRow | MoreRow


def row_words(row: Row) -> str:
    """A row as it is read aloud."""
    if isinstance(row, HeadRow):
        return f"{row.title}, {number(row.amount)}"
    if isinstance(row, MoreRow):
        return row.text
    tag = row.badge.text if row.badge else ""
    return ", ".join(part for part in (row.place.name, row.distance, tag, row.note) if part)


class RowModel(ListModel[Row]):
    """Rows; headings cannot be chosen, so that arrow keys pass over them."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What can be done with a row."""
        if index.isValid() and isinstance(self.values[index.row()], HeadRow):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Tooltips say the whole row, since long names are cut."""
        if role == Qt.ItemDataRole.ToolTipRole:
            value = super().data(index, VALUE_ROLE)
            return row_words(value) if isinstance(value, PlaceRow) else None
        return super().data(index, role)


class RowDelegate(QStyledItemDelegate):
    """Draws a row as the design shows it."""

    def __init__(self, theme: Theme, rows: RowModel, parent: QListView) -> None:
        super().__init__(parent)
        self._theme, self._rows = theme, rows
        tokens = theme.tokens
        lines = tokens.line_height("strong") + tokens.line_height("caption") + tokens.size("space.1")
        self._sizes: dict[type[Row], QSize] = {
            HeadRow: QSize(0, tokens.line_height("caption") + tokens.size("space.3")),
            MoreRow: QSize(0, tokens.size("width.row-small")),
            PlaceRow: QSize(0, max(tokens.size("width.row"), lines + 2 * tokens.size("space.3"))),
        }

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for the lines of the row at the reader's text size; asked of the rows themselves, for all of them."""
        return self._sizes[type(self._rows.values[index.row()])]

    def height_of_all(self) -> int:
        """How high all rows are together."""
        kinds = Counter(map(type, self._rows.values))
        return sum(count * self._sizes[kind].height() for kind, count in kinds.items())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row, box = self._rows.values[index.row()], option.rect
        painter.save()
        painter.setLayoutDirection(option.direction)
        if isinstance(row, HeadRow):
            self._paint_head(painter, box, row)
        else:
            self._paint_ground(painter, option)
            if isinstance(row, MoreRow):
                self._paint_more(painter, box, row)
            elif isinstance(row, PlaceRow):
                self._paint_place(painter, option, row)
        painter.restore()

    def _paint_head(self, painter: QPainter, box: QRect, row: HeadRow) -> None:
        tokens = self._theme.tokens
        painter.fillRect(box, tokens.color("sunken"))
        painter.fillRect(_bottom(box, tokens), tokens.color("line"))
        inner = box.adjusted(tokens.size("space.4"), 0, -tokens.size("space.4"), 0)
        painter.setFont(tokens.font("caption-label"))
        painter.setPen(tokens.color("text-2"))
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), row.title)
        painter.setPen(tokens.color("text"))
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing), number(row.amount))

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        tokens, box = self._theme.tokens, option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, tokens.color("primary-tint"))
            bar = QRect(box.left(), box.top(), tokens.size("shape.bar"), box.height())
            painter.fillRect(_mirrored(option, bar), tokens.color("primary"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, tokens.color("canvas"))
        painter.fillRect(_bottom(box, tokens), tokens.color("line"))

    def _paint_more(self, painter: QPainter, box: QRect, row: MoreRow) -> None:
        tokens = self._theme.tokens
        painter.setFont(tokens.font("label"))
        painter.setPen(tokens.color("primary"))
        inner = box.adjusted(tokens.size("space.4"), 0, -tokens.size("space.4"), 0)
        text = QFontMetrics(painter.font()).elidedText(row.text, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), text)

    def _paint_place(self, painter: QPainter, option: QStyleOptionViewItem, row: PlaceRow) -> None:
        tokens, box = self._theme.tokens, option.rect
        side = tokens.size("icon.small")
        line, small = tokens.line_height("strong"), tokens.line_height("caption") + tokens.size("space.1")
        top = box.top() + (box.height() - line - small - tokens.size("space.1")) // 2
        mark = QRect(box.left() + tokens.size("space.4"), top + (line - side) // 2, side, side)
        shape = QRectF(_mirrored(option, mark))
        paint_shape(painter, tokens, shape, row.shape, is_hollow=row.is_dropped)
        left = mark.right() + 1 + tokens.size("space.3")
        room = QRect(left, top, box.right() - tokens.size("space.4") - left, line)
        room.setWidth(room.width() - self._paint_distance(painter, option, row, room))
        self._text(painter, option, room, (tokens.font("strong"), "text", row.place.name))
        below = QRect(left, top + line + tokens.size("space.1"), box.right() - tokens.size("space.4") - left, small)
        if row.badge is not None:
            size = tag_size(tokens, row.badge.text)
            width = min(size.width(), below.width())
            tag = QRect(below.topLeft(), QSize(width, small))
            paint_tag(painter, tokens, QRectF(_mirrored(option, tag)), row.badge.tone, row.badge.text)
            below.setLeft(below.left() + width + tokens.size("space.2"))
        if row.note and below.width() > tokens.size("space.6"):
            self._text(painter, option, below, (tokens.font("caption"), "text-2", row.note))

    def _paint_distance(self, painter: QPainter, option: QStyleOptionViewItem, row: PlaceRow, room: QRect) -> int:
        if not row.distance:
            return 0
        tokens = self._theme.tokens
        font = tokens.font("caption")
        width = QFontMetrics(font).horizontalAdvance(row.distance) + 1
        place = QRect(QPoint(room.right() - width + 1, room.top()), QSize(width, room.height()))
        self._text(painter, option, place, (font, "text-2", row.distance))
        return width + tokens.size("space.2")

    def _text(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, words: tuple[QFont, str, str]) -> None:
        """One line, cut where there is no room."""
        font, color, text = words
        painter.setFont(font)
        painter.setPen(self._theme.tokens.color(color))
        text = shortened(QFontMetrics(font), text, box.width())
        place = _mirrored(option, box)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), text)


class PlaceList(QListView):
    """The rows. `current` is the place one is at; Enter or a double click opens it."""

    moved = Signal()
    opened = Signal()
    unfolded = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows = RowModel(row_words, self)
        self.unfolded_key = ""
        self._is_showing = False
        self.setModel(self.rows)
        self._delegate = RowDelegate(theme, self.rows, self)
        self._height = 0
        self.setItemDelegate(self._delegate)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(FIRST_ROWS)
        self.verticalScrollBar().valueChanged.connect(self.complete)
        self.setAccessibleName(self.tr("Places"))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.activated.connect(self._activate)
        self.clicked.connect(self._unfold)

    @property
    def current(self) -> Place | None:
        """The place of the current row."""
        row = self.currentIndex().data(VALUE_ROLE) if self.currentIndex().isValid() else None
        return row.place if isinstance(row, PlaceRow) else None

    def set_rows(self, rows: Sequence[Row], current: str) -> None:
        """Show these rows, with the place of this key as the current one if it is among them."""
        if list(rows) != list(self.rows.values):
            self._is_showing = True
            self.rows.set_values(rows)
            self._height = self._delegate.height_of_all()
            self._is_showing = False
        self.set_current(current)

    def complete(self) -> None:
        """Give all rows their places now: somebody goes further down."""
        if self.layoutMode() is QListView.LayoutMode.Batched:
            self.setLayoutMode(QListView.LayoutMode.SinglePass)
            self.doItemsLayout()

    def scrollTo(self, index: Index, hint: QListView.ScrollHint = QListView.ScrollHint.EnsureVisible) -> None:
        """Scroll to a row, also to one that has no place yet."""
        if index.isValid() and not self.visualRect(index).isValid():
            self.complete()
        super().scrollTo(index, hint)

    def moveCursor(self, action: QListView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Go where a key leads: to the very end, also where Qt knows no place for the last rows yet."""
        if action is QListView.CursorAction.MoveEnd:
            self.complete()
        return super().moveCursor(action, modifiers)

    def updateGeometries(self) -> None:
        """Let the scroll bar tell from the start how long the list is: the heights of the rows are known."""
        super().updateGeometries()
        self.verticalScrollBar().setMaximum(max(0, self._height - self.viewport().height()))

    def set_current(self, key: str) -> None:
        """Go to a place without a signal."""
        at = -1
        if key:
            places = ((at, row.place.key) for at, row in enumerate(self.rows.values) if isinstance(row, PlaceRow))
            at = next((at for at, found in places if found == key), -1)
        self._is_showing = True
        if at < 0:
            self.setCurrentIndex(QModelIndex())
            self.clearSelection()
        else:
            index = self.rows.index(at)
            self.setCurrentIndex(index)
            is_first = all(isinstance(row, HeadRow) for row in self.rows.values[:at])
            self.scrollTo(self.rows.index(0) if is_first else index, QListView.ScrollHint.EnsureVisible)
        self._is_showing = False

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell that the reader moved."""
        super().currentChanged(current, previous)
        if not self._is_showing and isinstance(current.data(VALUE_ROLE), PlaceRow):
            self.moved.emit()

    def _activate(self, index: QModelIndex) -> None:
        if isinstance(index.data(VALUE_ROLE), PlaceRow):
            self.opened.emit()
        else:
            self._unfold(index)

    def _unfold(self, index: QModelIndex) -> None:
        row = index.data(VALUE_ROLE)
        if isinstance(row, MoreRow):
            self.unfolded_key = row.key
            self.unfolded.emit()


def _bottom(box: QRect, tokens: Tokens) -> QRect:
    line = tokens.size("shape.line")
    return QRect(box.left(), box.bottom() + 1 - line, box.width(), line)


def _mirrored(option: QStyleOptionViewItem, box: QRect) -> QRect:
    return QStyle.visualRect(option.direction, option.rect, box)
