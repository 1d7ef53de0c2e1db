"""The rail: the sections of the program, wide with words beside icons or narrow with words below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from poeguide.ui.later import later
from poeguide.ui.layouts import Supple
from poeguide.ui.pages import SECTIONS, Section
from poeguide.ui.section_words import section_words
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.buttons import Button, RailButton
from poeguide.ui.widgets.cards import IconLabel, Rule
from poeguide.ui.widgets.text import Label

if TYPE_CHECKING:
    from poeguide.ui.page import Page


class Rail(QFrame):
    """One button a section; `section` is the one that was chosen last. Empty until its width is known."""

    chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.section = ""
        self._current = ""
        self._is_compact: bool | None = None
        self.buttons: dict[str, QAbstractButton] = {}
        self.setObjectName("rail")
        self.setAccessibleName(self.tr("Sections"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        # Large text or a low window leaves no room for all sections: they scroll.
        self.area = QScrollArea(self)
        # Our own, as in every page: see there.
        self.area.setViewport(QWidget(self.area))
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout.addWidget(self.area)
        # Said where a window changes its height or its text size.
        self.area.verticalScrollBar().rangeChanged.connect(self._settle)

    @property
    def is_compact(self) -> bool:
        """Whether words stand below the icons."""
        return bool(self._is_compact)

    def fit(self, width: int, page: Page | None) -> bool:
        """Be as wide as a window of this width has room for beside its page; whether that is another width."""
        tokens = self._theme.tokens
        is_wide = width >= tokens.sizes["width.window"] * min(tokens.scale, 1.5) - tokens.size("space.8")
        least = sum(tokens.sizes[name] for name in page.least_room) + tokens.sizes["width.rail"] if page else 0
        is_tight = page is not None and (page.wants_room or width < least * min(tokens.scale, 1.5))
        before = self._is_compact
        self.set_compact(not is_wide or is_tight)
        return before != self._is_compact

    def set_compact(self, is_compact: bool) -> None:  # noqa: FBT001 # named after Qt's setters
        """Show words below the icons, or beside them."""
        if is_compact == self._is_compact:
            return
        self._is_compact = is_compact
        self._build()

    def set_current(self, key: str) -> None:
        """Mark the section of the page that is shown."""
        self._current = key
        for name, button in self.buttons.items():
            button.setChecked(name == key)
        self._bring()

    def _bring(self) -> None:
        """Scroll to the marked section where not all of them have room."""
        if button := self.buttons.get(self._current):
            self.area.ensureWidgetVisible(button, 0, 0)

    def _settle(self) -> None:
        """The same from the top: a height on the way to the last one may have scrolled more than is needed."""
        self.area.verticalScrollBar().setValue(0)
        self._bring()

    def _build(self) -> None:
        tokens = self._theme.tokens
        focused = self._focused_key()
        # The button that was pressed may still be at work: it goes only when it is done.
        if (before := self.area.takeWidget()) is not None:
            before.hide()
            before.deleteLater()
        self.buttons = {}
        body = Supple(self.area.viewport())
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, tokens.size("space.2"))
        column.setSpacing(0)
        column.addWidget(self._mark(body))
        for section in SECTIONS:
            if section.is_low and not any(s.is_low and s.key in self.buttons for s in SECTIONS):
                column.addStretch(1)
                if not self._is_compact:
                    column.addWidget(self._rule(body))
            button = self._button(section)
            self.buttons[section.key] = button
            column.addWidget(button)
        self.area.setWidget(body)
        if focused in self.buttons:
            self.buttons[focused].setFocus()
        self.setFixedWidth(self._width())
        self.set_current(self._current)
        # Made anew, they stand at the top, and have no places yet.
        later(self, self._settle)

    def _focused_key(self) -> str:
        """The section whose entry has the keyboard."""
        before, focused = self.area.widget(), QApplication.focusWidget()
        is_inside = before is not None and focused is not None and before.isAncestorOf(focused)
        return str(focused.property("section")) if is_inside and focused is not None else ""

    def _width(self) -> int:
        tokens = self._theme.tokens
        if self._is_compact:
            # The marked section is bold and may not touch its bar, also beside a scroll bar, which is as wide as a gap.
            bold = tokens.metrics("caption-strong").horizontalAdvance
            widest = max((bold(button.text()) for button in self.buttons.values()), default=0)
            beside = 2 * (tokens.size("shape.bar") + tokens.size("space.2")) + tokens.size("space.2")
            return max(tokens.size("width.rail-compact"), widest + beside)
        widest = max((button.sizeHint().width() for button in self.buttons.values()), default=0)
        return max(tokens.size("width.rail"), widest + tokens.size("space.2"))

    def _mark(self, body: QWidget) -> QWidget:
        tokens = self._theme.tokens
        head = QWidget(body)
        head.setFixedHeight(tokens.size("width.header"))
        row = QHBoxLayout(head)
        row.setSpacing(tokens.size("space.3"))
        mark = IconLabel(self._theme, "mark", size="icon.large")
        if self._is_compact:
            row.addWidget(mark, alignment=Qt.AlignmentFlag.AlignCenter)
            return head
        row.setContentsMargins(0, 0, 0, 0)
        # Margins are not mirrored from right to left; what stands in the row is.
        row.addSpacing(tokens.size("space.5") - tokens.size("space.1"))
        row.addWidget(mark)
        row.addWidget(Label("poeguide", "h3"))
        row.addStretch(1)
        return head

    def _rule(self, body: QWidget) -> QWidget:
        tokens = self._theme.tokens
        box = QWidget(body)
        row = QHBoxLayout(box)
        row.setContentsMargins(tokens.size("space.4"), 0, tokens.size("space.4"), tokens.size("space.2"))
        row.addWidget(Rule())
        return box

    def _button(self, section: Section) -> QAbstractButton:
        word, short = section_words(section.key)
        button: QAbstractButton
        if self._is_compact:
            button = RailButton(self._theme, short, section.icon)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        else:
            button = Button(self._theme, "  " + word.replace("&", "&&"), icon=section.icon, role="rail")
            button.setCheckable(True)
            button.setIconSize(QSize(self._theme.tokens.size("icon.normal"), self._theme.tokens.size("icon.normal")))
        button.setAccessibleName(word)
        button.setToolTip(word if self._is_compact else "")
        button.setProperty("section", section.key)
        button.clicked.connect(self._choose)
        return button

    def _choose(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAbstractButton):
            self.section = str(sender.property("section"))
            self.set_current(self._current)
            self.chosen.emit()
