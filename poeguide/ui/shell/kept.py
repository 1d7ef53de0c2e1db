"""What stays when the window is made anew: where the keyboard is, and how far a page is scrolled."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


@dataclass(frozen=True, slots=True)
class Kept:
    """Places by their order below the window, which no language and no theme changes."""

    focus: int
    by_keyboard: bool
    scrolled: tuple[int, ...]

    @classmethod
    def of(cls, window: QWidget, page: QWidget | None) -> Self:
        """Note what the window shows now."""
        focused = window.focusWidget()
        widgets = _focusable(window)
        at = widgets.index(focused) if focused in widgets else -1
        by_keyboard = window.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        return cls(at, by_keyboard, tuple(area.verticalScrollBar().value() for area in _areas(page)))

    def restore(self, window: QWidget, page: QWidget | None) -> None:
        """Put keyboard and scroll bars back."""
        widgets = _focusable(window)
        if 0 <= self.focus < len(widgets):
            reason = Qt.FocusReason.ShortcutFocusReason if self.by_keyboard else Qt.FocusReason.OtherFocusReason
            widgets[self.focus].setFocus(reason)
        for area, value in zip(_areas(page), self.scrolled, strict=False):
            area.verticalScrollBar().setValue(value)


def _focusable(window: QWidget) -> list[QWidget]:
    policy = Qt.FocusPolicy.TabFocus
    return [widget for widget in window.findChildren(QWidget) if widget.isVisible() and widget.focusPolicy() & policy]


def _areas(page: QWidget | None) -> list[QAbstractScrollArea]:
    return page.findChildren(QAbstractScrollArea) if page is not None else []
