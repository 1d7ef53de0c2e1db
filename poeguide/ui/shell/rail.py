"""The rail: the sections of the program, wide with words beside icons or narrow with words below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from poeguide.ui.later import later
from poeguide.ui.shell.rail_entries import RailEntries, RailEntry
from poeguide.ui.theme import Theme

if TYPE_CHECKING:
    from poeguide.ui.page import Page


class Rail(QFrame):
    """One entry a section; `section` is the one that was chosen last. Empty until its width is known."""

    chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.section = ""
        self._current = ""
        self._is_compact: bool | None = None
        self.setObjectName("rail")
        self.setAccessibleName(self.tr("Sections"))
        self.area: QScrollArea | None = None
        """Large text or a low window leaves no room for all sections: they scroll. Made when that is first so."""
        self.entries = RailEntries(theme, self)
        self.entries.chosen.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.entries)

    @property
    def buttons(self) -> dict[str, RailEntry]:
        """The button of each section."""
        return self.entries.buttons

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
        self.entries.set_compact(is_compact)
        self.setFixedWidth(self.entries.breadth())
        if self.area is not None:
            self.entries.setMinimumHeight(self.entries.minimumSizeHint().height())
            # Placed anew, they have their places only once the window is laid out.
            later(self, self._settle)

    def set_current(self, key: str) -> None:
        """Mark the section of the page that is shown."""
        self._current = key
        self.entries.set_current(key)
        if self.area is not None:
            self._bring(self.area, key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scroll where not all sections have room."""
        super().resizeEvent(event)
        if self.area is None and self.entries.minimumSizeHint().height() > event.size().height():
            self.area = self._scrolling()

    def _scrolling(self) -> QScrollArea:
        area = QScrollArea(self)
        # Our own, as in every page: see there.
        area.setViewport(QWidget(area))
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.entries.setMinimumHeight(self.entries.minimumSizeHint().height())
        if (layout := self.layout()) is not None:
            layout.replaceWidget(self.entries, area)
            layout.update()
        self._put_in(area)
        area.show()
        # Said where a window changes its height or its text size.
        area.verticalScrollBar().rangeChanged.connect(self._settle)
        return area

    def _put_in(self, area: QScrollArea) -> None:
        """The keyboard stays on its entry: Qt takes it from what gets another parent."""
        focused = self.window().focusWidget()
        area.setWidget(self.entries)
        if focused is not None and self.entries.isAncestorOf(focused):
            has_ring = self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
            focused.setFocus(Qt.FocusReason.ShortcutFocusReason if has_ring else Qt.FocusReason.OtherFocusReason)

    def _bring(self, area: QScrollArea, key: str) -> None:
        """Scroll to a section where not all of them have room."""
        bar = area.verticalScrollBar()
        if not key or not bar.maximum():
            return
        place = self.entries.place_of(key)
        lowest, highest = place.top(), place.bottom() + 1 - area.viewport().height()
        bar.setValue(min(lowest, max(highest, bar.value())))

    def _settle(self) -> None:
        """From the top, go down to the entry that shows the ring of the keyboard, else to the marked one.

        A height on the way to the last one may have scrolled more than is needed.
        """
        if self.area is None:
            return
        self.area.verticalScrollBar().setValue(0)
        has_ring = self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        self._bring(self.area, (self.entries.key_with_keyboard() if has_ring else "") or self._current)

    def _choose(self) -> None:
        self.section = self.entries.pressed
        self.chosen.emit()
