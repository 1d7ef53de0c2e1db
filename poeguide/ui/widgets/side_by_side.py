"""Two parts side by side, or below one another where there is little room."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayoutItem, QSizePolicy, QWidget, QWidgetItem

from poeguide.ui.layouts import Wrapped
from poeguide.ui.theme import Theme


class SideBySide(Wrapped):
    """There is room for two where `room`, the name of a width, fits besides a margin at the text size."""

    def __init__(self, theme: Theme, *, room: str = "width.article", gap: str = "space.5") -> None:
        super().__init__()
        self._theme, self._room = theme, room
        # Our own: what a layout of Qt gives away is held beyond its deletion.
        self._items: list[QLayoutItem] = []
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.tokens.size(gap))
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget, stretch: int = 1) -> None:
        """Put another part at the end."""
        policy = widget.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        widget.setSizePolicy(policy)
        self._box.addWidget(widget, stretch)
        self._items.append(QWidgetItem(widget))

    def hasHeightForWidth(self) -> bool:
        """Parts wrap their words."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the parts as they would stand at this width; they are not turned for a question."""
        items = self._items
        gaps = self._box.spacing() * max(0, len(items) - 1)
        if not self.has_room(width):
            return sum(_height(item, width) for item in items) + gaps
        shares = [self._box.stretch(at) for at in range(len(items))]
        widths = ((width - gaps) * share // max(1, sum(shares)) for share in shares)
        return max((_height(item, room) for item, room in zip(items, widths, strict=True)), default=0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn with the width."""
        self._turn(event.size().width())
        super().resizeEvent(event)

    def has_room(self, width: int) -> bool:
        """Whether the parts stand beside one another at this width."""
        tokens = self._theme.tokens
        return width >= (tokens.size(self._room) + tokens.size("space.8")) * tokens.scale

    def _turn(self, width: int) -> None:
        direction = QBoxLayout.Direction.LeftToRight if self.has_room(width) else QBoxLayout.Direction.TopToBottom
        if self._box.direction() is not direction:
            self._box.setDirection(direction)


def _height(item: QLayoutItem, width: int) -> int:
    least = item.minimumSize().height()
    return max(least, item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height())
