"""Tables in the design's style: full width, rows by token, a state column drawn as tags."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QHelpEvent, QKeyEvent, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
)

from poeguide.ui.item_models import VALUE_ROLE, Column, TableModel
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.measured import measured
from poeguide.ui.widgets.tags import paint_tag, tag_size

T = TypeVar("T")
ROWS: Final = 10


class CellDelegate(QStyledItemDelegate):
    """Says the whole words of a cell that is cut, where the pointer rests."""

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Show them, or nothing over a cell that is whole."""
        is_one_line = isinstance(view, Table) and not view.has_lines(index.column())
        whole = QStyleOptionViewItem(option)
        whole.features &= ~QStyleOptionViewItem.ViewItemFeature.WrapText
        is_cut = is_one_line and index.isValid() and self.sizeHint(whole, index).width() > option.rect.width()
        QToolTip.showText(event.globalPos(), str(index.data()) if is_cut else "", view.viewport(), option.rect)
        return is_cut


class TagDelegate(QStyledItemDelegate):
    """Draws a value's state as a tag; `state` returns its words and tone."""

    def __init__(self, theme: Theme, state: Callable[[Any], tuple[str, str]], parent: QTableView) -> None:
        super().__init__(parent)
        self._theme, self._state = theme, state

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Room for the tag."""
        words, _ = self._state(index.data(VALUE_ROLE))
        return tag_size(self._theme.tokens, words) + QSize(2 * self._theme.tokens.size("space.3"), 0)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the ground of the row and the tag on it."""
        tokens = self._theme.tokens
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, tokens.color("chosen"))
        line = tokens.size("shape.line")
        foot = QRect(option.rect.left(), option.rect.bottom() - line + 1, option.rect.width(), line)
        painter.fillRect(foot, tokens.color("line"))
        words, tone = self._state(index.data(VALUE_ROLE))
        size = tag_size(tokens, words)
        width = min(size.width(), option.rect.width() - tokens.size("space.3"))
        box = QRectF(option.rect.left() + tokens.size("space.3"), 0, width, size.height())
        box.moveTop(option.rect.center().y() - size.height() / 2)
        paint_tag(painter, tokens, box, tone, words)


class Table(QTableView, Generic[T]):
    """Values as rows. Enter or double click opens a row (`opened`, read `.value`); copying gives tab-separated text."""

    opened = Signal()

    least_seen = 1 / 3
    """How much of the longest name must be seen before spare columns have room."""

    def __init__(
        self, theme: Theme, name: str, columns: Sequence[Column], widths: Sequence[int], *, spare: Sequence[int] = ()
    ) -> None:
        """`widths` are shares of the table's width, one a column; `spare` columns give way, in this order, to names.

        Names stand in the widest of the other columns.
        """
        super().__init__()
        self._theme, self._widths, self._spare = theme, tuple(widths), tuple(spare)
        self._needs: list[int] | None = None
        self._least: list[int] = []
        self._widest: list[int] = []
        self._is_sized = False
        self._texts: list[list[str]] = []
        self._measured = measured(self.font())
        self._most = 0
        self._tall: list[int] = []
        self._lined: frozenset[int] = frozenset()
        self.rows = TableModel[T](columns, self)
        self.setModel(self.rows)
        self.setItemDelegate(CellDelegate(self))
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(self._open)
        self.restyle()

    @property
    def value(self) -> T | None:
        """The value of the current row."""
        index = self.currentIndex()
        found: T | None = index.data(VALUE_ROLE) if index.isValid() else None
        return found

    def set_values(self, values: Sequence[T]) -> None:
        """Replace the rows."""
        self.rows.set_values(values)
        self._needs = None
        self.scrollToTop()
        self._share()
        self._rise()

    def hug(self, most: int = ROWS) -> None:
        """Be as high as the rows from now on; more than `most` of them scroll."""
        self._most = most
        self._rise()

    def wrap(self, *columns: int) -> None:
        """Give a row as many lines as its words need from now on, in all columns or in these: there nothing is cut."""
        self._lined = frozenset(columns) or frozenset(range(len(self._widths)))
        self.setWordWrap(True)
        self._needs = None
        self._share()

    def has_lines(self, column: int) -> bool:
        """Whether the words of this column have as many lines as they need."""
        return column in self._lined

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open or copy the current row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)
        self._is_sized = True
        self._share()
        self._rise()

    def _rise(self) -> None:
        if self._most:
            shown = max(1, min(len(self.rows.values), self._most))
            head, edge = self.horizontalHeader().sizeHint().height(), 2 * self.frameWidth()
            rows = self.verticalHeader()
            tall = sum(rows.sectionSize(row) - rows.defaultSectionSize() for row in self._tall if row < shown)
            self.setFixedHeight(head + shown * rows.defaultSectionSize() + tall + edge)

    def _open(self) -> None:
        if self.currentIndex().isValid():
            self.opened.emit()

    def _copy(self) -> None:
        row = self.currentIndex().row()
        if row >= 0:
            cells = (str(self.rows.index(row, at).data()) for at in range(self.rows.columnCount()))
            QGuiApplication.clipboard().setText("\t".join(cells))

    def restyle(self) -> None:
        """Take the measures and colors of another theme or text size."""
        tokens = self._theme.tokens
        self.verticalHeader().setDefaultSectionSize(tokens.line_height("body") + tokens.size("space.4"))
        self.setMinimumHeight(8 * tokens.line_height("body"))
        self._rise()

    def _measure(self) -> None:
        """What each column needs for all its words, and for its longest one where rows may have several lines."""
        self.ensurePolished()
        self._measured = measured(self.font())
        self._texts = [list(map(column.words, self.rows.values)) for column in self.rows.columns]
        widest = list(map(self._measured.widest, self._texts))
        self._widest = [width for _, width in widest]
        needs = [self._need(at, text) for at, (text, _) in enumerate(widest)]
        self._needs, self._least = needs, [0 for _ in needs]
        for at in self._lined:
            longest = self._measured.widest(" ".join(set(self._texts[at])).split())[1]
            self._least[at] = self._around(at) + longest

    def _need(self, at: int, widest: str) -> int:
        """The width of the widest cell of a column. Qt would ask for many things of every cell; this asks for words."""
        texts = self._texts[at]
        return self.sizeHintForIndex(self.rows.index(texts.index(widest), at)).width() + 1 if texts else 0

    def _around(self, at: int) -> int:
        """What a column adds to the width of its words."""
        return self._needs[at] - self._widest[at] if self._needs else 0

    def _share(self) -> None:
        """Give columns their widths; spare ones are hidden where too little of the longest name would show."""
        if not self._is_sized:
            # To measure all rows takes long: done when there is a width to share, for a table that is looked at.
            return
        widths, spare = dict(enumerate(self._widths)), list(self._spare)
        if self._needs is None:
            self._measure()
        needs = self._needs or []
        for at in spare:
            # A hidden column has a head of no width.
            self.showColumn(at)
        main = max((at for at in widths if at not in self._spare), key=widths.__getitem__)
        least = max(needs[main] * self.least_seen, self._least[main])
        while (given := self._parts(widths, needs))[main] < least and spare:
            del widths[spare.pop(0)]
        for at in range(len(self._widths)):
            self.setColumnHidden(at, at not in given)
            if at in given:
                self.setColumnWidth(at, given[at])
        self._grow()

    def _grow(self) -> None:
        """Make rows higher whose words need more than one line, and those low again that no longer do."""
        rows = self.verticalHeader()
        more = self._more_lines()
        for row in {row for row in self._tall if row < rows.count()} - more.keys():
            rows.resizeSection(row, rows.defaultSectionSize())
        for row, height in more.items():
            rows.resizeSection(row, rows.defaultSectionSize() + height)
        self._tall = list(more)

    def _more_lines(self) -> dict[int, int]:
        """By row, the height that its words need below their first line."""
        more: dict[int, int] = {}
        needs = self._needs or ()
        for at in self._lined:
            if self.isColumnHidden(at) or not needs or needs[at] <= self.columnWidth(at):
                continue
            room = self.columnWidth(at) - self._around(at)
            heights = {text: self._measured.more(text, room) for text in self._measured.wider(self._texts[at], room)}
            for row, text in enumerate(self._texts[at]):
                if text in heights:
                    more[row] = max(more.get(row, 0), heights[text])
        return more

    def _parts(self, widths: Mapping[int, int], wanted: Sequence[int]) -> dict[int, int]:
        """A column that needs less than its share has what it needs; the others share what is left."""
        header = self.horizontalHeader()
        heads = {at: max(header.sectionSizeHint(at), self._least[at]) for at in widths}
        needs = {at: max(wanted[at], heads[at]) for at in widths}
        # A tag says how far a line can be trusted: it is whole, as the names of columns are.
        heads |= {at: needs[at] for at in widths if isinstance(self.itemDelegateForColumn(at), TagDelegate)}
        left, waiting, given = self.viewport().width(), dict(widths), dict.fromkeys(widths, 0)
        # First who needs more than a share to show its own name, then who needs less than a share.
        for sizes, is_given in ((heads, int.__gt__), (needs, int.__le__)):
            while found := [at for at in waiting if is_given(sizes[at] * sum(waiting.values()), left * waiting[at])]:
                for at in found:
                    left -= sizes[at]
                    given[at] = sizes[at]
                    del waiting[at]
        # Where not even the heads have room, all of them give way: nothing lies beyond the edge.
        if (total := sum(given.values())) > (room := self.viewport().width()):
            given = {at: size * room // total for at, size in given.items()}
        # Where all have what they need, what is left widens them all.
        spread, left = waiting or widths, max(0, left)
        total = sum(spread.values())
        return {at: given[at] + (left * share // total if at in spread else 0) for at, share in widths.items()}
