"""A tree to choose from: words and a count in each row, by token."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from poeguide.ui import icons
from poeguide.ui.item_models import VALUE_ROLE
from poeguide.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
QWIDGETSIZE_MAX: Final = (1 << 24) - 1


class TreeItem(NamedTuple):
    """A row with what stands below it. `note`, such as a count, is shown at its end; `spoken` is how it reads aloud."""

    key: str
    title: str
    note: str = ""
    spoken: str = ""
    children: tuple[TreeItem, ...] = ()


class _Entry(NamedTuple):
    item: TreeItem
    parent: int
    row: int
    children: list[int]


class TreeModel(QAbstractItemModel):
    """Items by number: an index holds the place of its item in one flat list, and no pointer."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[_Entry] = []
        self._roots: list[int] = []
        self._places: dict[str, int] = {}

    def set_items(self, items: Sequence[TreeItem]) -> None:
        """Replace the whole tree."""
        self.beginResetModel()
        self._entries, self._places = [], {}
        self._roots = [self._add(item, -1, row) for row, item in enumerate(items)]
        self.endResetModel()

    def recount(self, items: Iterable[TreeItem]) -> None:
        """Show other counts in a tree of the same keys; what is open and chosen stays so."""
        self._take(items)
        if self._roots:
            self.dataChanged.emit(self.index(0), self.index(len(self._roots) - 1))

    def _take(self, items: Iterable[TreeItem]) -> None:
        for item in items:
            place = self._places.get(item.key)
            if place is not None:
                self._entries[place] = self._entries[place]._replace(item=item)
                self._take(item.children)

    def all_keys(self) -> tuple[str, ...]:
        """The keys of all rows."""
        return tuple(self._places)

    def place(self, key: str) -> QModelIndex:
        """Where the item with this key stands; an invalid index where there is none."""
        found = self._places.get(key)
        return QModelIndex() if found is None else self.createIndex(self._entries[found].row, 0, found)

    def index(self, row: int, column: int = 0, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 # Qt's own
        """The index of a row below another."""
        below = self._entries[parent.internalId()].children if parent.isValid() else self._roots
        return self.createIndex(row, column, below[row]) if 0 <= row < len(below) and column == 0 else QModelIndex()

    def parent(self, child: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override] # noqa: B008 # two in Qt
        """The index of what stands above."""
        above = self._entries[child.internalId()].parent if child.isValid() else -1
        return self.createIndex(self._entries[above].row, 0, above) if above >= 0 else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 # Qt's own default
        """How many rows stand below."""
        return len(self._entries[parent.internalId()].children if parent.isValid() else self._roots)

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008 # Qt's own default
        """One."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a row, how it reads aloud, or the item."""
        if not index.isValid():
            return None
        item = self._entries[index.internalId()].item
        return {
            int(Qt.ItemDataRole.DisplayRole): item.title,
            int(Qt.ItemDataRole.ToolTipRole): item.title,
            int(Qt.ItemDataRole.AccessibleTextRole): item.spoken or item.title,
            int(VALUE_ROLE): item,
        }.get(int(role))

    def _add(self, item: TreeItem, parent: int, row: int) -> int:
        place = len(self._entries)
        self._entries.append(_Entry(item, parent, row, []))
        self._places[item.key] = place
        self._entries[place].children.extend(self._add(child, place, at) for at, child in enumerate(item.children))
        return place


class _Delegate(QStyledItemDelegate):
    """Draws words, cut where there is no room, and the count at the end."""

    def __init__(self, theme: Theme, parent: QTreeView) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """One line, at least a small target."""
        tokens = self._theme.tokens
        return QSize(0, max(tokens.size("target.small"), tokens.line_height("body") + tokens.size("space.2")))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row; the view draws the ground of a chosen one only before its words."""
        tokens, item = self._theme.tokens, index.data(VALUE_ROLE)
        gap = tokens.size("space.2")
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setLayoutDirection(option.direction)
        if is_chosen:
            painter.fillRect(option.rect, tokens.color("primary-tint"))
        box = option.rect.adjusted(gap, 0, -gap, 0)
        metrics = QFontMetrics(tokens.font("caption"))
        width = metrics.horizontalAdvance(item.note)
        middle = Qt.AlignmentFlag.AlignVCenter
        if item.note:
            painter.setFont(tokens.font("caption"))
            painter.setPen(tokens.color("text-2"))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignTrailing | middle), item.note)
        room = box.width() - (width + gap if item.note else 0)
        is_left = option.direction is not Qt.LayoutDirection.RightToLeft
        words = QRect(box.left() if is_left else box.right() - room + 1, box.top(), room, box.height())
        font = tokens.font("label" if is_chosen or not index.parent().isValid() else "body")
        painter.setFont(font)
        painter.setPen(tokens.color("primary" if is_chosen else "text"))
        title = QFontMetrics(font).elidedText(item.title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignLeading | middle), title)
        painter.restore()


class Tree(QTreeView):
    """`key` is the row that is chosen; Enter or a double click opens it (`opened`)."""

    chosen = Signal()
    opened = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.items = TreeModel(self)
        self.setModel(self.items)
        self.setItemDelegate(_Delegate(theme, self))
        self.setAccessibleName(name)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentChanged.connect(self._choose)
        self.doubleClicked.connect(self._open)
        self.restyle()

    @property
    def key(self) -> str:
        """The chosen row; empty for none."""
        item = self.currentIndex().data(VALUE_ROLE)
        return item.key if isinstance(item, TreeItem) else ""

    def set_items(self, items: Sequence[TreeItem]) -> None:
        """Replace the tree."""
        self.items.set_items(items)

    def set_rows(self, count: int) -> None:
        """Be a frame as high as some rows; 0 means to fill the room there is, without a frame."""
        self.setObjectName("framed" if count else "plain")
        self.style().polish(self)
        rows = count * self.itemDelegate().sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        self.setMinimumHeight(rows)
        self.setMaximumHeight(rows or QWIDGETSIZE_MAX)

    def choose(self, key: str) -> None:
        """Choose a row and show it; none where there is no such key."""
        index = self.items.place(key)
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index)
        else:
            self.clearSelection()

    def open_keys(self) -> tuple[str, ...]:
        """The rows that are unfolded, whatever stands around them."""
        return tuple(key for key in self.items.all_keys() if self.isExpanded(self.items.place(key)))

    def unfold(self, keys: Iterable[str]) -> None:
        """Unfold rows."""
        for key in keys:
            index = self.items.place(key)
            if index.isValid():
                self.setExpanded(index, True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; Space unfolds and folds."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self._open()
        elif event.key() == Qt.Key.Key_Space and index.isValid():
            self.setExpanded(index, not self.isExpanded(index))
        else:
            super().keyPressEvent(event)

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """A chevron before what can be unfolded; no lines."""
        if not self.model().hasChildren(index):
            return
        tokens = self._theme.tokens
        size = min(tokens.size("icon.small"), self.indentation())
        is_right = self.isRightToLeft()
        left = rect.left() if is_right else rect.right() - self.indentation() + 1
        left += (self.indentation() - size) // 2
        name = "chevron-down" if self.isExpanded(index) else "chevron-right"
        pixmap = icons.pixmap(name, tokens.color("text-2").name(), size, self.devicePixelRatioF())
        if is_right and not self.isExpanded(index):
            painter.save()
            painter.translate(2 * left + size, 0)
            painter.scale(-1, 1)
            painter.drawPixmap(left, rect.center().y() - size // 2, pixmap)
            painter.restore()
            return
        painter.drawPixmap(left, rect.center().y() - size // 2, pixmap)

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A bar at the start of the chosen row."""
        super().drawRow(painter, option, index)
        if index == self.currentIndex():
            tokens = self._theme.tokens
            bar = QRect(0, option.rect.top(), tokens.size("shape.bar"), option.rect.height())
            whole = QRect(0, option.rect.top(), self.viewport().width(), option.rect.height())
            painter.fillRect(QStyle.visualRect(self.layoutDirection(), whole, bar), tokens.color("primary"))

    def restyle(self) -> None:
        """Take the measures and colors of another theme or text size."""
        self.setIndentation(self._theme.tokens.size("icon.normal"))
        self.setIconSize(QSize(0, 0))

    def _choose(self) -> None:
        self.viewport().update()
        self.chosen.emit()

    def _open(self) -> None:
        if self.key:
            self.opened.emit()
