"""Tabs: a row of words of which one holds; left and right move along."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from poeguide.ui.theme import Theme
from poeguide.ui.widgets.by_width import ByWidth
from poeguide.ui.widgets.chip_face import Choice
from poeguide.ui.widgets.enter import EnterButton
from poeguide.ui.widgets.late_buttons import LateButtons, put
from poeguide.ui.widgets.painted_words import placed

STEPS: Final[dict[int, int]] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
STYLE: Final = "label"


class _Tab(EnterButton):
    """Leaves the arrow keys to the row: Qt's button would take them and only move the keyboard."""

    def __init__(self, tabs: Tabs, choice: Choice) -> None:
        super().__init__(tabs)
        self._tabs, self.choice = tabs, choice
        self.setText(choice.text)
        self.setAccessibleName(choice.text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Room for the word, and a target's height."""
        return self._tabs.size_of(self.choice)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Look as the word that was painted here before."""
        painter = QPainter(self)
        self._tabs.paint_tab(painter, self.choice, self.rect(), is_hovered=self.underMouse())
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)


class Tabs(LateButtons[_Tab]):
    """`current` is the key of the tab that holds; `chosen` tells that the reader chose one."""

    chosen = Signal()

    def __init__(self, theme: Theme, name: str, choices: Sequence[Choice]) -> None:
        super().__init__()
        self._theme = theme
        self.choices: tuple[Choice, ...] = ()
        self.current = choices[0].key if choices else ""
        self._known = ByWidth[list[QRect]]()
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_choices(choices)

    @property
    def buttons(self) -> dict[str, EnterButton]:
        """The button of each tab."""
        self.complete()
        return {button.choice.key: button for button in self.in_order()}

    @property
    def keys(self) -> tuple[str, ...]:
        """The key of each tab."""
        return tuple(choice.key for choice in self.choices)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Replace the tabs; the current one stays where it still exists."""
        self.choices = tuple(choices)
        if self.current not in self.keys and choices:
            self.current = choices[0].key
        self._known.clear()
        self.forget_buttons()
        self.restyle()

    def restyle(self) -> None:
        """Measure the words anew in another theme or text size."""
        self._known.clear()
        self.updateGeometry()
        self.update()
        if self.is_complete:
            self.place_buttons()

    def set_current(self, key: str) -> None:
        """Mark a tab, without a signal; the keyboard, where it is on another one, comes along."""
        is_new = key != self.current
        if is_new:
            self.current = key
            self.update()
        for button in self.in_order():
            button.setChecked(button.choice.key == key)
        if is_new and key in self.keys and self.window().focusWidget() in self.in_order():
            self.take_keys(key, 0)

    def words(self, key: str) -> str:
        """The words of a tab."""
        return next(choice.text for choice in self.choices if choice.key == key)

    def size_of(self, choice: Choice, *, is_dense: bool = False) -> QSize:
        """Room for a word, and a target's height."""
        tokens = self._theme.tokens
        beside = 2 * tokens.size("space.2" if is_dense else "space.4")
        return QSize(tokens.metrics(STYLE).horizontalAdvance(choice.text) + beside, tokens.size("target.normal"))

    def sizeHint(self) -> QSize:
        """As wide as the widest word: the others go below it."""
        widest = max((self.size_of(choice).width() for choice in self.choices), default=0)
        return QSize(widest, self._theme.tokens.size("target.normal") + self._theme.tokens.size("shape.line"))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def heightForWidth(self, width: int) -> int:
        """As many rows as the words need, and the line below them."""
        return max((box.bottom() + 1 for box in self._places(width)), default=0) + self._theme.tokens.size("shape.line")

    def make_buttons(self) -> Sequence[_Tab]:
        """One for each tab."""
        made = [_Tab(self, choice) for choice in self.choices]
        for button in made:
            button.setChecked(button.choice.key == self.current)
            # Not `clicked`: what a screen reader does is no click.
            button.toggled.connect(self._take)
        return made

    def place_buttons(self) -> None:
        """Each where its word was painted."""
        for button, box in zip(self.in_order(), self._places(self.width()), strict=True):
            put(button, self._turned(box))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line below the tabs, and those that are no buttons yet."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        line = tokens.size("shape.line")
        painter.fillRect(0, self.height() - line, self.width(), line, tokens.color("line"))
        shown = () if self.is_complete else zip(self.choices, self._places(self.width()), strict=True)
        for choice, box in shown:
            self.paint_tab(painter, choice, self._turned(box))
        painter.end()

    def paint_tab(self, painter: QPainter, choice: Choice, room: QRect, *, is_hovered: bool = False) -> None:
        """Draw one word and, where it holds, the bar below it."""
        tokens, is_current = self._theme.tokens, choice.key == self.current
        bar = tokens.size("shape.bar")
        painter.setFont(tokens.font(STYLE))
        painter.setPen(tokens.color("primary" if is_current or is_hovered else "text-2"))
        words = tokens.metrics(STYLE).elidedText(choice.text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room.adjusted(0, 0, 0, -bar), int(Qt.AlignmentFlag.AlignCenter), words)
        if is_current:
            below = QRect(room.left(), room.bottom() + 1 - bar, room.width(), bar)
            painter.fillRect(below, tokens.color("primary"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move along with the arrow keys."""
        step = STEPS.get(event.key())
        if step is None or not self.choices:
            super().keyPressEvent(event)
            return
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            step = -step
        key = self.keys[(self.keys.index(self.current) + step) % len(self.keys)]
        self.buttons[key].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._choose(key)

    def _places(self, width: int) -> list[QRect]:
        """Where each tab stands in a width, from left to right; asked for again and again by layouts."""
        return self._known.at(width, self._place)

    def _place(self, width: int) -> list[QRect]:
        """Words move closer where that spares a second row."""
        sizes = [self.size_of(choice) for choice in self.choices]
        if sum(size.width() for size in sizes) > width:
            dense = [self.size_of(choice, is_dense=True) for choice in self.choices]
            sizes = dense if sum(size.width() for size in dense) <= width else sizes
        x, y, boxes = 0, 0, list[QRect]()
        for size in sizes:
            if x and x + size.width() > width:
                x, y = 0, y + size.height()
            boxes.append(QRect(x, y, min(size.width(), max(1, width)), size.height()))
            x += size.width()
        return boxes

    def _turned(self, box: QRect) -> QRect:
        return placed(box, self.width(), self.layoutDirection())

    def key_of(self, button: _Tab) -> str:
        """The key of its choice."""
        return button.choice.key

    def _take(self) -> None:
        sender = self.sender()
        if isinstance(sender, _Tab) and sender.isChecked() is not (sender.choice.key == self.current):
            self._choose(sender.choice.key)

    def _choose(self, key: str) -> None:
        self.set_current(key)
        self.chosen.emit()
