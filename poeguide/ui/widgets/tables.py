"""Tables in the design's style: full width, rows by token, a state column drawn as tags."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from poeguide.ui.item_models import VALUE_ROLE, Column, TableModel
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.tags import paint_tag, tag_size

T = TypeVar("T")
ROWS: Final = 10


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

    def __init__(
        self, theme: Theme, name: str, columns: Sequence[Column], widths: Sequence[int], *, spare: Sequence[int] = ()
    ) -> None:
        """`widths` are shares of the table's width, one a column; `spare` columns give way, in this order, to names."""
        super().__init__()
        self._theme, self._widths, self._spare = theme, tuple(widths), tuple(spare)
        self._needs: list[int] | None = None
        self._most = 0
        self.rows = TableModel[T](columns, self)
        self.setModel(self.rows)
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
        theme.changed.connect(self._restyle)
        self._restyle()

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
        self._share()
        self._rise()

    def _rise(self) -> None:
        if self._most:
            shown = max(1, min(len(self.rows.values), self._most))
            head, edge = self.horizontalHeader().sizeHint().height(), 2 * self.frameWidth()
            self.setFixedHeight(head + shown * self.verticalHeader().defaultSectionSize() + edge)

    def _open(self) -> None:
        if self.currentIndex().isValid():
            self.opened.emit()

    def _copy(self) -> None:
        row = self.currentIndex().row()
        if row >= 0:
            cells = (str(self.rows.index(row, at).data()) for at in range(self.rows.columnCount()))
            QGuiApplication.clipboard().setText("\t".join(cells))

    def _restyle(self) -> None:
        tokens = self._theme.tokens
        self.verticalHeader().setDefaultSectionSize(tokens.line_height("body") + tokens.size("space.4"))
        self.setMinimumHeight(8 * tokens.line_height("body"))
        self._rise()

    def _need(self, at: int) -> int:
        """The width of the widest cell of a column. Qt would ask for many things of every cell; this asks for words."""
        self.ensurePolished()
        words, advance = self.rows.columns[at].words, self.fontMetrics().horizontalAdvance
        row_of = {words(value): row for row, value in enumerate(self.rows.values)}
        if not row_of:
            return 0
        widest = row_of[max(row_of, key=advance)]
        return self.sizeHintForIndex(self.rows.index(widest, at)).width() + 1

    def _share(self) -> None:
        """Give columns their widths; spare ones are hidden where less than a third of the longest name would show."""
        widths, spare = dict(enumerate(self._widths)), list(self._spare)
        if self._needs is None:
            self._needs = [self._need(at) for at in widths]
        for at in spare:
            # A hidden column has a head of no width.
            self.showColumn(at)
        main = max(widths, key=widths.__getitem__)
        while (given := self._parts(widths, self._needs))[main] < self._needs[main] / 3 and spare:
            del widths[spare.pop(0)]
        for at in range(len(self._widths)):
            self.setColumnHidden(at, at not in given)
            if at in given:
                self.setColumnWidth(at, given[at])

    def _parts(self, widths: Mapping[int, int], wanted: Sequence[int]) -> dict[int, int]:
        """A column that needs less than its share has what it needs; the others share what is left."""
        header = self.horizontalHeader()
        heads = {at: header.sectionSizeHint(at) for at in widths}
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
