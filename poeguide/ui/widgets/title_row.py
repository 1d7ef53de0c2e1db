"""A page's title with buttons at its end; the buttons stand below it where the title would have to wrap."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QSizePolicy, QWidget

from poeguide.ui.layouts import row
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.text import Label


class TitleRow(QWidget):
    """The title keeps its line; give it other words by `set_title`."""

    def __init__(self, theme: Theme, title: Label, *buttons: QAbstractButton) -> None:
        super().__init__()
        self.title, self._buttons = title, buttons
        tokens = theme.tokens
        self._acts = row(tokens, *buttons, gap="space.3")
        self._acts.addStretch(1)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(tokens.size("space.3"))
        self._box.addWidget(title, 1, Qt.AlignmentFlag.AlignVCenter)
        self._box.addLayout(self._acts)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_title(self, words: str) -> None:
        """Show another title."""
        self.title.setText(words)
        self._turn(self.width())

    def hasHeightForWidth(self) -> bool:
        """The title may wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of title and buttons as they would stand at this width."""
        self._turn(width)
        return self._box.totalHeightForWidth(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn with the width."""
        self._turn(event.size().width())
        super().resizeEvent(event)

    def _turn(self, width: int) -> None:
        shown = [button.sizeHint().width() + self._box.spacing() for button in self._buttons if not button.isHidden()]
        words = self.title.fontMetrics().horizontalAdvance(self.title.text())
        has_room = words + self._box.spacing() + sum(shown) <= width
        direction = QBoxLayout.Direction.LeftToRight if has_room else QBoxLayout.Direction.TopToBottom
        if self._box.direction() is not direction:
            self._box.setDirection(direction)
