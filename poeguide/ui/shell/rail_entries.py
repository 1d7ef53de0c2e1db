"""What stands in the rail: the mark, and an entry for each section, painted at once and made to buttons after it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from poeguide.ui import icons
from poeguide.ui.fills import fill
from poeguide.ui.pages import SECTIONS, Section
from poeguide.ui.section_words import section_words
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.enter import EnterButton
from poeguide.ui.widgets.late_buttons import LateButtons, put
from poeguide.ui.widgets.painted_words import turned

NAME: Final = "poeguide"


class RailEntry(EnterButton):
    """The button of one section."""

    def __init__(self, entries: RailEntries, section: Section) -> None:
        super().__init__(entries)
        self._entries = entries
        self.key = section.key
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(section_words(section.key)[0])

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        return QSize(self._entries.breadth_of(self.key), self._entries.entry_height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Look as the entry that was painted here before."""
        painter = QPainter(self)
        self._entries.paint_entry(painter, self.key, self.rect(), is_hovered=self.underMouse())
        painter.end()


class RailEntries(LateButtons[RailEntry]):
    """All sections, with those of the program itself at the bottom."""

    chosen = Signal()
    """The reader pressed an entry: `pressed`."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.pressed = ""
        self._current = ""
        self._is_compact = False
        self._buttons: dict[str, RailEntry] = {}
        # Where not all have room it is the rail that scrolls them, not the window that grows.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    @property
    def buttons(self) -> dict[str, RailEntry]:
        """The button of each section."""
        self.complete()
        return self._buttons

    def make_buttons(self) -> Sequence[RailEntry]:
        """One for each section."""
        for section in SECTIONS:
            button = self._buttons[section.key] = RailEntry(self, section)
            button.setChecked(section.key == self._current)
            # Not `clicked`: what a screen reader does is no click.
            button.toggled.connect(self._choose)
        self._name()
        return list(self._buttons.values())

    def place_buttons(self) -> None:
        """Each where its entry was painted."""
        for key, button in self._buttons.items():
            put(button, self.place_of(key))

    def set_compact(self, is_compact: bool) -> None:  # noqa: FBT001 # named after Qt's setters
        """Show words below the drawings, or beside them."""
        self._is_compact = is_compact
        self._name()
        self.place_buttons()
        self.update()

    def set_current(self, key: str) -> None:
        """Mark the section of the page that is shown."""
        if key != self._current:
            self._current = key
            self.update()
        for name, button in self._buttons.items():
            button.setChecked(name == key)
            button.update()

    def key_with_keyboard(self) -> str:
        """The section whose entry has the keyboard, if one has."""
        return next((key for key, button in self._buttons.items() if button.hasFocus()), "")

    def breadth(self) -> int:
        """How wide it must be for all words, also when they are bold."""
        tokens = self._theme.tokens
        widest = max(map(self.breadth_of, (section.key for section in SECTIONS)))
        if self._is_compact:
            # The marked section is bold and may not touch its bar, also beside a scroll bar, which is as wide as a gap.
            beside = 2 * (tokens.size("shape.bar") + tokens.size("space.2")) + tokens.size("space.2")
            return max(tokens.size("width.rail-compact"), widest + beside)
        return max(tokens.size("width.rail"), widest + tokens.size("space.2"))

    def breadth_of(self, key: str) -> int:
        """How wide one entry must be: its bold words and, where it is wide, what stands before them."""
        tokens, (word, short) = self._theme.tokens, section_words(key)
        if self._is_compact:
            return tokens.metrics("caption-strong").horizontalAdvance(short)
        return self._start() + tokens.metrics("strong").horizontalAdvance(word) + tokens.size("space.4")

    def entry_height(self) -> int:
        """How high one entry is."""
        tokens = self._theme.tokens
        if self._is_compact:
            return tokens.size("icon.normal") + tokens.metrics("caption").height() + tokens.size("space.3")
        return max(tokens.size("width.row-small"), tokens.line_height("body") + tokens.size("space.3"))

    def minimumSizeHint(self) -> QSize:
        """All entries below one another."""
        tokens = self._theme.tokens
        return QSize(0, self._head() + len(SECTIONS) * self.entry_height() + self._rule() + tokens.size("space.2"))

    def sizeHint(self) -> QSize:
        """No more than it needs."""
        return self.minimumSizeHint()

    def place_of(self, key: str) -> QRect:
        """Where an entry stands."""
        tokens, height = self._theme.tokens, self.entry_height()
        low = [section.key for section in SECTIONS if section.is_low]
        high = [section.key for section in SECTIONS if not section.is_low]
        if key in low:
            top = self.height() - tokens.size("space.2") - (len(low) - low.index(key)) * height
        else:
            top = self._head() + high.index(key) * height
        return QRect(0, top, self.width(), height)

    def mark_place(self) -> QRect:
        """Where the mark of the program stands, at the top."""
        tokens = self._theme.tokens
        size = tokens.size("icon.large")
        left = (self.width() - size) // 2 if self._is_compact else tokens.size("space.5") - tokens.size("space.1")
        return self._turned(QRect(left, (self._head() - size) // 2, size, size), self.rect())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the mark and the rule, and the entries while they are no buttons yet."""
        painter = QPainter(self)
        self._paint_head(painter)
        for section in SECTIONS if not self.is_complete else ():
            place = self.place_of(section.key)
            painter.save()
            painter.translate(place.topLeft())
            self.paint_entry(painter, section.key, QRect(0, 0, place.width(), place.height()))
            painter.restore()
        painter.end()

    def paint_entry(self, painter: QPainter, key: str, room: QRect, *, is_hovered: bool = False) -> None:
        """Draw one entry into a room that begins at 0, 0."""
        tokens = self._theme.tokens
        is_current = key == self._current
        if is_current or is_hovered:
            fill(painter, room, tokens.color("primary-tint" if is_current else "canvas"))
        if is_current:
            bar = self._turned(QRect(0, 0, tokens.size("shape.bar"), room.height()), room)
            fill(painter, bar, tokens.color("primary"))
        ink = tokens.color("primary" if is_current else "text")
        size = tokens.size("icon.normal")
        drawing = icons.pixmap(_icon_of(key), ink.name(), size, self.devicePixelRatio())
        painter.setPen(ink)
        painter.setLayoutDirection(self.layoutDirection())
        word, short = section_words(key)
        if self._is_compact:
            painter.setFont(tokens.font("caption-strong" if is_current else "caption"))
            gap = tokens.size("space.1")
            painter.drawPixmap((room.width() - size) // 2, gap, drawing)
            below = room.adjusted(0, gap + size, 0, -gap)
            painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), short)
            return
        painter.setFont(tokens.font("strong" if is_current else "body"))
        start = tokens.size("space.5")
        place = self._turned(QRect(start, (room.height() - size) // 2, size, size), room)
        painter.drawPixmap(place.topLeft(), drawing)
        beside = self._turned(room.adjusted(self._start(), 0, 0, 0), room)
        painter.drawText(beside, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), word)

    def _paint_head(self, painter: QPainter) -> None:
        tokens, place = self._theme.tokens, self.mark_place()
        mark = icons.pixmap("mark", tokens.color("primary").name(), place.width(), self.devicePixelRatio())
        painter.drawPixmap(place.topLeft(), mark)
        if self._is_compact:
            return
        painter.setLayoutDirection(self.layoutDirection())
        painter.setFont(tokens.font("h3"))
        painter.setPen(tokens.color("text"))
        head = QRect(self._start(), 0, self.width() - self._start(), self._head())
        words = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(self._turned(head, self.rect()), int(words), NAME)
        side = tokens.size("space.4")
        first = next(self.place_of(section.key) for section in SECTIONS if section.is_low)
        rule = QRect(side, first.top() - self._rule(), self.width() - 2 * side, tokens.size("shape.line"))
        fill(painter, rule, tokens.color("line"))

    def _start(self) -> int:
        """Where words begin beside the mark and the drawings."""
        tokens = self._theme.tokens
        return tokens.size("space.5") - tokens.size("space.1") + tokens.size("icon.large") + tokens.size("space.3")

    def _head(self) -> int:
        """As high as the header beside it, and higher where the mark grows with the text."""
        tokens = self._theme.tokens
        return max(tokens.size("width.header"), tokens.size("icon.large") + 2 * tokens.size("space.4"))

    def _rule(self) -> int:
        """What the rule above the lowest entries takes."""
        tokens = self._theme.tokens
        return 0 if self._is_compact else tokens.size("shape.line") + tokens.size("space.2")

    def _turned(self, part: QRect, whole: QRect) -> QRect:
        """From right to left, all stands the other way round."""
        return turned(part, whole, self.layoutDirection())

    def _name(self) -> None:
        for key, button in self._buttons.items():
            word, short = section_words(key)
            button.setText(short if self._is_compact else word)
            button.setToolTip(word if self._is_compact else "")

    def _choose(self) -> None:
        sender = self.sender()
        if isinstance(sender, RailEntry) and sender.isChecked() is not (sender.key == self._current):
            self.pressed = sender.key
            # Its state has turned; which section is shown is told by the page.
            self.set_current(self._current)
            self.chosen.emit()


def _icon_of(key: str) -> str:
    return next(section.icon for section in SECTIONS if section.key == key)
