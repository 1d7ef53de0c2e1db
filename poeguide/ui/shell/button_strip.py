"""Plain buttons side by side: a drawing each and, where there is room, words beside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from poeguide.ui import icons
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.enter import EnterButton
from poeguide.ui.widgets.late_buttons import LateButtons, put
from poeguide.ui.widgets.painted_words import placed, turned

STYLE: Final = "label"


class StripItem(NamedTuple):
    """One button: its drawing, its name, what the pointer is told over it, and its words.

    Without words (None) it is a square; with room for none of them ("") it is as narrow as its drawing.
    """

    icon: str
    name: str = ""
    tip: str = ""
    words: str | None = None
    is_enabled: bool = True
    is_shown: bool = True


class StripButton(EnterButton):
    """One of the buttons."""

    def __init__(self, strip: ButtonStrip, key: str) -> None:
        super().__init__(strip)
        self._strip, self.key = strip, key
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """A target, and room for its words."""
        return self._strip.size_of(self.key)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Look as what was painted here before."""
        painter = QPainter(self)
        self._strip.paint_item(painter, self.key, self.rect(), is_hovered=self.underMouse())
        painter.end()


class ButtonStrip(LateButtons[StripButton]):
    """`key` is the one that was pressed last."""

    pressed = Signal()

    def __init__(self, theme: Theme, items: dict[str, StripItem]) -> None:
        super().__init__()
        self._theme, self._items = theme, items
        self.key = ""
        self._known: dict[str, int] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def button(self, key: str) -> EnterButton:
        """What can be pressed."""
        self.complete()
        return next(button for button in self.in_order() if button.key == key)

    def item(self, key: str) -> StripItem:
        """What a button shows and says."""
        return self._items[key]

    def set_item(self, key: str, item: StripItem) -> None:
        """Let a button show and say something else."""
        if item == self._items[key]:
            return
        before, self._items[key] = self._items[key], item
        if (item.words, item.is_shown) != (before.words, before.is_shown):
            self._known = None
            self.place_buttons()
            self.updateGeometry()
        for button in self.in_order():
            if button.key == key:
                self._tell(button)
        self.update()

    def size_of(self, key: str) -> QSize:
        """A target, and room for the words."""
        tokens, words = self._theme.tokens, self._items[key].words
        side = tokens.size("target.normal")
        if words is None:
            return QSize(side, side)
        width = tokens.size("icon.normal") + 2 * (tokens.size("space.2") + tokens.size("shape.border"))
        if words:
            width += tokens.size("space.2") + tokens.metrics(STYLE).horizontalAdvance(words)
        return QSize(width, side)

    def sizeHint(self) -> QSize:
        """All that is shown, side by side."""
        return QSize(sum(self._widths().values()) + self._gaps(), self._height())

    def minimumSizeHint(self) -> QSize:
        """Their drawings and edges side by side: among the largest words a narrow window has no room for more."""
        return QSize(len(self._widths()) * self._least(), self._height())

    def make_buttons(self) -> Sequence[StripButton]:
        """One for each item, also for one that is not shown now."""
        made = [StripButton(self, key) for key in self._items]
        for button in made:
            self._tell(button)
            button.clicked.connect(self._press)
        return made

    def place_buttons(self) -> None:
        """Each where it was painted."""
        places = self._places()
        for button in self.in_order():
            box = places.get(button.key)
            put(button, self._turned(box) if box is not None else None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what is no button yet."""
        if self.is_complete:
            return
        painter = QPainter(self)
        for key, box in self._places().items():
            self.paint_item(painter, key, self._turned(box))
        painter.end()

    def paint_item(self, painter: QPainter, key: str, room: QRect, *, is_hovered: bool = False) -> None:
        """Draw one item; an edge appears under the pointer."""
        tokens, item = self._theme.tokens, self._items[key]
        is_hot = is_hovered and item.is_enabled
        ink = tokens.color("text-2" if not item.is_enabled else "primary" if is_hot else "text")
        if is_hot:
            line, radius = tokens.size("shape.border"), tokens.size("shape.radius")
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(tokens.color("line"), line))
            inset = line / 2
            painter.drawRoundedRect(QRectF(room).adjusted(inset, inset, -inset, -inset), radius, radius)
        size = tokens.size("icon.normal")
        start = tokens.size("space.2") + tokens.size("shape.border") if item.words else (room.width() - size) // 2
        box = QRect(room.left() + start, room.top() + (room.height() - size) // 2, size, size)
        drawing = icons.pixmap(item.icon, ink.name(), size, icons.ratio_of(painter))
        painter.drawPixmap(turned(box, room, self.layoutDirection()).topLeft(), drawing)
        if item.words:
            painter.setFont(tokens.font(STYLE))
            painter.setPen(ink)
            painter.setLayoutDirection(self.layoutDirection())
            beside = room.adjusted(start + size + tokens.size("space.2"), 0, 0, 0)
            beside = turned(beside, room, self.layoutDirection())
            painter.drawText(beside, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), item.words)

    def _places(self) -> dict[str, QRect]:
        """Where each item that is shown stands, from left to right; gaps give way first, then the buttons."""
        widths, missing = self._widths(), max(0, self.sizeHint().width() - self.width())
        gap = max(0, self._gaps() - missing) // max(1, len(widths) - 1)
        left = max(0, missing - self._gaps())
        spare = {key: width - self._least() for key, width in widths.items()}
        whole = max(1, sum(spare.values()))
        x, places = 0, dict[str, QRect]()
        for key, width in widths.items():
            # Rounded up, so that all of them fit; each gives as much as it has.
            taken = min(spare[key], -(-left * spare[key] // whole))
            places[key] = QRect(x, 0, width - taken, self._height())
            x += width - taken + gap
        return places

    def _widths(self) -> dict[str, int]:
        """How wide each item that is shown would like to be; asked for again and again by layouts."""
        if self._known is None:
            self._known = {key: self.size_of(key).width() for key, item in self._items.items() if item.is_shown}
        return self._known

    def _gaps(self) -> int:
        return self._theme.tokens.size("space.2") * max(0, len(self._widths()) - 1)

    def _least(self) -> int:
        tokens = self._theme.tokens
        return tokens.size("icon.normal") + 2 * tokens.size("shape.border")

    def _height(self) -> int:
        return self._theme.tokens.size("target.normal")

    def _turned(self, box: QRect) -> QRect:
        return placed(box, self.width(), self.layoutDirection())

    def _tell(self, button: StripButton) -> None:
        item = self._items[button.key]
        button.setText(item.words or "")
        button.setAccessibleName(item.name)
        button.setToolTip(item.tip)
        button.setEnabled(item.is_enabled)
        button.update()

    def _press(self) -> None:
        sender = self.sender()
        if isinstance(sender, StripButton):
            self.key = sender.key
            self.pressed.emit()
