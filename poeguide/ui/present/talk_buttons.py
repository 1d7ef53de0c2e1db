"""Buttons of a talk: drawing, word and key cap; equally wide in as many columns as there is room for."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayoutItem, QScrollArea, QStyle

from poeguide.ui.theme import Theme
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.cards import IconLabel
from poeguide.ui.widgets.flow import FlowLayout
from poeguide.ui.widgets.text import Label

MOST: Final = 5
"""More buttons beside each other are not told apart at a glance."""


class TalkButton(Button):
    """A button that shows its key. Space and Enter are keys of the talk, so it never takes the focus."""

    def __init__(self, theme: Theme, words: str, sign: str, *, icon: str, size: str = "normal") -> None:
        super().__init__(theme, "", role="talk", size=size)
        self.setAccessibleName(words)
        self.setToolTip(self.tr("{words}: key {key}").format(words=words, key=sign))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        key = Label(sign, "key")
        line = QHBoxLayout(self)
        space = theme.tokens.size("space.2")
        line.setContentsMargins(space, 0, space, 0)
        line.setSpacing(space)
        line.addStretch(1)
        for part in (IconLabel(theme, icon, color="text"), Label(words, "strong"), key):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            line.addWidget(part, alignment=Qt.AlignmentFlag.AlignVCenter)
        line.addStretch(1)
        self._line = line

    def sizeHint(self) -> QSize:
        """Room for all three, and the height of its kind."""
        return QSize(self._line.sizeHint().width(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """The same: a key without its word helps nobody."""
        return self.sizeHint()


class EvenRows(FlowLayout):
    """Rows of equally wide widgets that fill the width."""

    def _place(self, rect: QRect, *, is_test: bool) -> int:
        shown = [item for item in self._items if (widget := item.widget()) is None or not widget.isHidden()]
        if not shown:
            return 0
        columns = self._columns(shown, rect.width())
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        y = rect.y()
        for first in range(0, len(shown), columns):
            row = shown[first : first + columns]
            height = max(item.sizeHint().height() for item in row)
            for at, item in enumerate([] if is_test else row):
                left, right = (round(n * (rect.width() + self._gap) / columns) for n in (at, at + 1))
                box = QRect(QPoint(rect.x() + left, y), QSize(right - left - self._gap, height))
                widget = item.widget()
                if widget is not None:
                    # Not the item: it would leave a lower widget lower, and the row uneven.
                    widget.setGeometry(QStyle.visualRect(direction, rect, box))
            y += height + self._gap
        return y - self._gap - rect.y()

    def _columns(self, shown: list[QLayoutItem], width: int) -> int:
        """As many as fit; fewer where that saves no row, so that rows are equally long."""
        widest = max(item.sizeHint().width() for item in shown)
        most = max(1, min(MOST, (width + self._gap) // (widest + self._gap)))
        rows = -(-len(shown) // most)
        return -(-len(shown) // rows)


class OneRow(EvenRows):
    """All in one row where that fits, the spare room parted among them; else equally wide in rows."""

    def _place(self, rect: QRect, *, is_test: bool) -> int:
        hints = [item.sizeHint() for item in self._items]
        spare = rect.width() - sum(hint.width() for hint in hints) - self._gap * (len(hints) - 1)
        if spare < 0:
            return super()._place(rect, is_test=is_test)
        height, x = max(hint.height() for hint in hints), rect.x()
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        for item, hint in zip([] if is_test else self._items, hints, strict=False):
            box = QRect(QPoint(x, rect.y()), QSize(hint.width() + spare // len(hints), height))
            item.setGeometry(QStyle.visualRect(direction, rect, box))
            x += box.width() + self._gap
        return height


class Digits(Label):
    """A time that keeps its width while it runs, so that nothing beside it moves."""

    def __init__(self, widest: str) -> None:
        super().__init__(widest, "h1")
        self._widest = widest

    def sizeHint(self) -> QSize:
        """Room for the longest time."""
        hint = super().sizeHint()
        return QSize(max(hint.width(), self.fontMetrics().horizontalAdvance(self._widest)), hint.height())

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()


class LowArea(QScrollArea):
    """A part that scrolls by itself and asks for a few lines only, so that it never pushes others away."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        """Three lines."""
        return QSize(0, 3 * self._theme.tokens.line_height("lead"))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()
