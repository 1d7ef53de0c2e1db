"""A layout that puts widgets side by side and wraps like words."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayoutItem, QStyle, QWidget

from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.by_width import ByWidth
from poeguide.ui.widgets.item_layout import ItemLayout


class FlowLayout(ItemLayout):
    """Rows of widgets at their own size; mirrored in right-to-left languages."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8) -> None:
        super().__init__(parent)
        self._gap, self._width = gap, 0
        self._least: QSize | None = None
        self._heights = ByWidth[int]()
        self.setContentsMargins(0, 0, 0, 0)

    def invalidate(self) -> None:
        """Forget what was measured: an item has changed."""
        self._least = None
        self._heights.clear()
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        """Grow in no direction."""
        return Qt.Orientation(0)

    def heightForWidth(self, width: int) -> int:
        """Height of the wrapped rows."""
        return self._heights.at(width, lambda room: self._place(QRect(0, 0, room, 0), is_test=True))

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        if rect.width() > self._width:
            for item in self._items:
                if isinstance(button := item.widget(), Button):
                    button.join_words()
        self._width = rect.width()
        self._place(rect, is_test=False)

    def sizeHint(self) -> QSize:
        """Size of the widest item, so that the layout may shrink to it."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Size of the widest item."""
        if self._least is None:
            self._least = QSize()
            for item in self._items:
                self._least = self._least.expandedTo(item.minimumSize())
        return self._least

    def _place(self, rect: QRect, *, is_test: bool) -> int:
        x, y, row = rect.x(), rect.y(), 0
        placed: list[tuple[QLayoutItem, QRect]] = []
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        for item in self._items:
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            hint = item.sizeHint().boundedTo(QSize(max(rect.width(), 1), 16777215))
            if item.hasHeightForWidth():
                hint.setHeight(item.heightForWidth(hint.width()))
            if x + hint.width() > rect.right() + 1 and row:
                _center(placed, row)
                x, y, row = rect.x(), y + row + self._gap, 0
            if not is_test:
                placed.append((item, QStyle.visualRect(direction, rect, QRect(QPoint(x, y), hint))))
            x, row = x + hint.width() + self._gap, max(row, hint.height())
        _center(placed, row)
        return y + row - rect.y()


def _center(placed: list[tuple[QLayoutItem, QRect]], height: int) -> None:
    """Place one row, so that low and high items share their middle, and begin the next."""
    for item, box in placed:
        item.setGeometry(box.translated(0, (height - box.height()) // 2))
    placed.clear()
