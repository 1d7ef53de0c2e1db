"""Cards in columns of one width, whose number follows the room."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QStyle, QWidget

from poeguide.ui.widgets.by_width import ByWidth
from poeguide.ui.widgets.item_layout import ItemLayout


class ColumnGrid(ItemLayout):
    """`columns` says how many columns a width has; the cards of a row are as high as its highest.

    A grid of Qt has as many columns as its cards were put into: it would be laid out for one number, then for another.
    """

    def __init__(self, owner: QWidget, cards: Sequence[QWidget], gap: int, columns: Callable[[int], int]) -> None:
        super().__init__(owner)
        self._cards, self._gap, self._columns = cards, gap, columns
        self._least: QSize | None = None
        self._known = ByWidth[list[QRect]]()
        self.setContentsMargins(0, 0, 0, 0)
        for card in cards:
            self.addWidget(card)

    def invalidate(self) -> None:
        """Forget what was measured: a card has changed."""
        self._least = None
        self._known.clear()
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        """Take all the width there is."""
        return Qt.Orientation.Horizontal

    def heightForWidth(self, width: int) -> int:
        """Where the last row ends."""
        return max((box.top() + box.height() for box in self._places(width)), default=0)

    def setGeometry(self, rect: QRect) -> None:
        """Place the cards."""
        super().setGeometry(rect)
        owner = self.parentWidget()
        direction = owner.layoutDirection() if owner is not None else Qt.LayoutDirection.LeftToRight
        for card, box in zip(self._cards, self._places(rect.width()), strict=True):
            card.setGeometry(QStyle.visualRect(direction, rect, box.translated(rect.topLeft())))

    def sizeHint(self) -> QSize:
        """One column of the widest card, so that the layout may shrink to it."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """One column of the widest card; how many rows there are is a matter of the width."""
        if self._least is None:
            self._least = QSize()
            for card in self._cards:
                self._least = self._least.expandedTo(card.minimumSizeHint())
        return self._least

    def _places(self, width: int) -> list[QRect]:
        """Where the cards stand in a width; asked for again and again while a page is laid out."""
        return self._known.at(width, self._place)

    def _place(self, width: int) -> list[QRect]:
        count = max(1, self._columns(width))
        widths = _shares(width - (count - 1) * self._gap, [self._narrowest(at, count) for at in range(count)])
        boxes: list[QRect] = []
        top = 0
        for first in range(0, len(self._cards), count):
            row = list(zip(self._cards[first : first + count], widths, strict=False))
            height = max(_height(card, room) for card, room in row)
            left = 0
            for _, room in row:
                boxes.append(QRect(left, top, room, height))
                left += room + self._gap
            top += height + self._gap
        return boxes

    def _narrowest(self, at: int, count: int) -> int:
        """How wide a column of so many must be."""
        return max((card.minimumSizeHint().width() for card in self._cards[at::count]), default=0)


def _shares(room: int, least: list[int]) -> list[int]:
    """The same width for each column; one that needs more takes it from the others."""
    shares, wide = [0] * len(least), set[int]()
    while True:
        narrow = [at for at in range(len(least)) if at not in wide]
        left, taken = room - sum(least[at] for at in wide), 0
        for place, at in enumerate(narrow, 1):
            end = (2 * left * place + len(narrow)) // (2 * len(narrow))
            shares[at], taken = end - taken, end
        short = {at for at in narrow if shares[at] < least[at]}
        if not short:
            return shares
        wide |= short
        for at in short:
            shares[at] = least[at]


def _height(card: QWidget, width: int) -> int:
    return card.heightForWidth(width) if card.hasHeightForWidth() else card.sizeHint().height()
