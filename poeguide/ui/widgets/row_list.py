"""A list of things to open: icon, title, a line of text and a tag; headings between groups."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from poeguide.ui import icons
from poeguide.ui.item_models import VALUE_ROLE, ListModel
from poeguide.ui.theme import Theme
from poeguide.ui.tokens import Tokens
from poeguide.ui.widgets.by_width import ByWidth
from poeguide.ui.widgets.measures import RowSetting, row_sizes
from poeguide.ui.widgets.painted_words import PaintedWords
from poeguide.ui.widgets.tags import paint_tag, tag_size
from poeguide.ui.widgets.text import shortened

Index = QModelIndex | QPersistentModelIndex


MOST_ROWS: Final = 2048
"""Rows whose measures are remembered at a width: more than the longest lists have together."""
_SIZES: Final = ("space.1", "space.2", "space.3", "space.5", "icon.small", "icon.normal", "target.normal")
_STYLES: Final = ("strong", "label", "caption-label", "body", "caption")
"""What the height of a row depends on."""


class RowItem(NamedTuple):
    """One row; without a key it is a heading. `tag` is words and tone; `color` is the token of the icon."""

    key: str
    title: str
    text: str = ""
    icon: str = ""
    tag: tuple[str, str] | None = None
    color: str = "primary"

    @property
    def spoken(self) -> str:
        """How the row reads aloud."""
        return ". ".join(part for part in (self.title, self.tag[0] if self.tag else "", self.text) if part)


class RowModel(ListModel[RowItem]):
    """Rows of which headings cannot be chosen."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The whole words as tooltip too, since long ones are cut."""
        if role == Qt.ItemDataRole.ToolTipRole and index.isValid():
            row = self.values[index.row()]
            return f"{row.title}\n{row.text}" if row.text else row.title
        return super().data(index, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are read, not chosen."""
        value = index.data(VALUE_ROLE)
        if isinstance(value, RowItem) and not value.key:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def _setting(tokens: Tokens, width: int) -> RowSetting:
    words = [pixels for style in _STYLES for pixels in (tokens.text_size(style), tokens.line_height(style))]
    return RowSetting(width, (*map(tokens.size, _SIZES), *words))


class RowDelegate(QStyledItemDelegate):
    """Draws rows and headings by token."""

    def __init__(self, theme: Theme, rows: RowModel, parent: QListView) -> None:
        super().__init__(parent)
        self._theme, self._rows, self._ground = theme, rows, parent.viewport()
        self._sizes: dict[object, QSize] = {}
        self._measured_by: tuple[Tokens, int] | None = None

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """A line for the title, or two where it is long, and one for the text; one for headings."""
        # Asked of the values: by way of the index, each of the many questions would go through Qt and back.
        return self.size(self._rows.values[index.row()], self._ground.width())

    def size(self, row: RowItem, width: int) -> QSize:
        """How high a row is at a width; a list asks for every row several times while it is laid out."""
        tokens = self._theme.tokens
        if self._measured_by is None or self._measured_by[0] is not tokens or self._measured_by[1] != width:
            self._measured_by = tokens, width
            self._sizes = row_sizes(_setting(tokens, width))
        size = self._sizes.get(row)
        if size is None:
            if len(self._sizes) >= MOST_ROWS:
                self._sizes.clear()
            size = self._sizes[row] = self._size(row, width)
        return size

    def _size(self, row: RowItem, width: int) -> QSize:
        tokens = self._theme.tokens
        if not row.key:
            return QSize(0, tokens.line_height("strong") + tokens.size("space.5"))
        room = self._room(row, width)
        lines = 1 if PaintedWords(row.title, "label").width(tokens) <= room else len(self._title(row, room))
        height = lines * tokens.line_height("body") + (tokens.line_height("caption") if row.text else 0)
        return QSize(0, max(tokens.size("target.normal"), height + 2 * tokens.size("space.2")))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the ground, then what stands on it."""
        tokens = self._theme.tokens
        row: RowItem = index.data(VALUE_ROLE)
        painter.save()
        painter.setLayoutDirection(option.direction)
        if row.key:
            self._paint_ground(painter, option)
            self._row(painter, option, row)
        else:
            painter.setFont(tokens.font("strong"))
            painter.setPen(tokens.color("text"))
            side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom
            title = tokens.metrics("strong").elidedText(row.title, Qt.TextElideMode.ElideRight, option.rect.width())
            painter.drawText(option.rect.adjusted(0, 0, 0, -tokens.size("space.1")), int(side), title)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        tokens = self._theme.tokens
        state = option.state
        if state & QStyle.StateFlag.State_Selected or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, tokens.color("primary-tint"))
        if state & QStyle.StateFlag.State_Selected:
            bar = QRect(option.rect.topLeft(), QSize(tokens.size("shape.bar"), option.rect.height()))
            painter.fillRect(QStyle.visualRect(option.direction, option.rect, bar), tokens.color("primary"))
        line = tokens.size("shape.line")
        foot = QRect(option.rect.left(), option.rect.bottom() - line + 1, option.rect.width(), line)
        painter.fillRect(foot, tokens.color("line"))

    def _row(self, painter: QPainter, option: QStyleOptionViewItem, row: RowItem) -> None:
        tokens = self._theme.tokens
        gap = tokens.size("space.3")
        box = option.rect.adjusted(gap, 0, -gap, 0)
        if row.icon:
            box = self._icon(painter, option, box, row)
        if row.tag and box.width() > 3 * tag_size(tokens, row.tag[0]).width():
            box = self._tag(painter, option, box, row.tag)
        lines = [(words, "label", "text", tokens.line_height("body")) for words in self._title(row, box.width())]
        if row.text:
            text = tokens.metrics("caption").elidedText(row.text, Qt.TextElideMode.ElideRight, box.width())
            lines.append((text, "caption", "text-2", tokens.line_height("caption")))
        top = box.top() + (box.height() - sum(height for *_, height in lines)) // 2
        for words, style, color, height in lines:
            painter.setFont(tokens.font(style))
            painter.setPen(tokens.color(color))
            place = QRect(box.left(), top, box.width(), height)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter), words)
            top += height

    def _room(self, row: RowItem, width: int) -> int:
        """How wide the words of a row may be."""
        tokens = self._theme.tokens
        width -= 2 * tokens.size("space.3")
        if row.icon:
            width -= tokens.size("icon.normal") + tokens.size("space.3")
        if row.tag and width > 3 * (tag := tag_size(tokens, row.tag[0]).width()):
            width -= tag + tokens.size("space.3")
        return width

    def _title(self, row: RowItem, room: int) -> list[str]:
        """The title in one line, or in two where it is too long for one."""
        metrics = self._theme.tokens.metrics("label")
        if metrics.horizontalAdvance(row.title) <= room:
            return [row.title]
        first, *others = row.title.split()
        while others and metrics.horizontalAdvance(f"{first} {others[0]}") <= room:
            first = f"{first} {others.pop(0)}"
        return [shortened(metrics, part, room) for part in (first, " ".join(others)) if part]

    def _icon(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, row: RowItem) -> QRect:
        tokens = self._theme.tokens
        size = tokens.size("icon.normal")
        place = QRect(box.left(), box.top() + (box.height() - size) // 2, size, size)
        place = QStyle.visualRect(option.direction, option.rect, place)
        color = tokens.color(row.color).name()
        painter.drawPixmap(place.topLeft(), icons.pixmap(row.icon, color, size, icons.ratio_of(painter)))
        return self._without(option, box, size + tokens.size("space.3"), is_start=True)

    def _tag(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, tag: tuple[str, str]) -> QRect:
        size = tag_size(self._theme.tokens, tag[0])
        place = QRect(box.right() - size.width(), box.center().y() - size.height() // 2, size.width(), size.height())
        if option.direction is Qt.LayoutDirection.RightToLeft:
            place.moveLeft(box.left())
        paint_tag(painter, self._theme.tokens, QRectF(place), tag[1], tag[0])
        return self._without(option, box, size.width() + self._theme.tokens.size("space.3"), is_start=False)

    def _without(self, option: QStyleOptionViewItem, box: QRect, width: int, *, is_start: bool) -> QRect:
        is_left = is_start is (option.direction is not Qt.LayoutDirection.RightToLeft)
        return box.adjusted(width, 0, 0, 0) if is_left else box.adjusted(0, 0, -width, 0)


class RowList(QListView):
    """`key` is the row that was opened. With `grows` the list is as high as its rows and the page scrolls."""

    opened = Signal()

    def __init__(self, theme: Theme, name: str, *, grows: bool = False) -> None:
        super().__init__()
        self._theme, self._grows = theme, grows
        self._is_entered = False
        self._marked = self.key = ""
        self._heights = ByWidth[int]()
        self.rows = RowModel(lambda row: row.spoken, self)
        self._delegate = RowDelegate(theme, self.rows, self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setObjectName("plain")
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        # Long titles take two lines, so the height of a row follows the width.
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.viewport().setAutoFillBackground(False)
        if grows:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    def set_rows(self, rows: Sequence[RowItem]) -> None:
        """Replace the rows."""
        self.rows.set_values(rows)
        self._heights.clear()
        self.updateGeometry()

    def select(self, key: str) -> None:
        """Mark a row, without opening it."""
        self._marked = key
        if self.model() is None:
            return
        for at, row in enumerate(self.rows.values):
            if key and row.key == key:
                self.setCurrentIndex(self.rows.index(at))
                self.scrollTo(self.rows.index(at))
                return
        self.clearSelection()
        self.setCurrentIndex(QModelIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        if self.model() is None:
            # Not before: while it is styled, Qt would place every row several times, at widths that it will not have.
            self.setModel(self.rows)
            self.select(self._marked)
        elif event.size().width() != event.oldSize().width():
            # At once: Qt would show the heights of the width before for a tenth of a second.
            self.scheduleDelayedItemsLayout()

    def heightForWidth(self, width: int) -> int:
        """As high as all rows where the list grows; its frame is no pixel wide."""
        return self._heights.at(width, self._height)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid():
            self._open(index)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A page that opens gives its first list the keyboard, which then takes its first row: nothing to scroll to."""
        by_keys = self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        self._is_entered = event.reason() is Qt.FocusReason.OtherFocusReason and not by_keys
        super().focusInEvent(event)
        self._is_entered = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A list that grows leaves the wheel to the page."""
        if self._grows:
            event.ignore()
        else:
            super().wheelEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Keep the row that has the keys in view of the page."""
        super().currentChanged(current, previous)
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if self._grows and area is not None and self.hasFocus() and not self._is_entered:
            box = self.visualRect(current)
            point = self.viewport().mapTo(self.window(), box.center())
            point = area.viewport().mapFrom(self.window(), point)
            point.setY(point.y() + area.verticalScrollBar().value())
            area.ensureVisible(point.x(), point.y(), 0, box.height())

    def _height(self, width: int) -> int:
        return max(1, sum(self._delegate.size(row, width).height() for row in self.rows.values))

    def _open(self, index: Index) -> None:
        row = index.data(VALUE_ROLE)
        if isinstance(row, RowItem) and row.key:
            self.key = row.key
            self.opened.emit()
