"""What stays when the window, or a part of it, is made anew: where the keyboard is, and how far a page is scrolled."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, Self

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from poeguide.ui.tab_order import BY_TAB


class Kept(NamedTuple):
    """Where the keyboard is by what has it, for another language by its order below the window."""

    focus: int
    name: tuple[str, str]
    by_keyboard: bool
    scrolled: tuple[int, ...]

    @classmethod
    def of(cls, window: QWidget, page: QWidget | None = None) -> Self:
        """Note what the window, or a part of it, shows now."""
        focused = window.focusWidget()
        widgets = _focusable(window)
        at = widgets.index(focused) if focused in widgets else -1
        by_keyboard = window.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        return cls(at, _name(focused), by_keyboard, tuple(area.verticalScrollBar().value() for area in _areas(page)))

    def restore(self, window: QWidget, page: QWidget | None = None) -> None:
        """Put keyboard and scroll bars back."""
        widgets = _focusable(window)
        alike = [widget for widget in widgets if _name(widget) == self.name]
        found = alike[0] if len(alike) == 1 else widgets[self.focus] if 0 <= self.focus < len(widgets) else None
        if found is not None:
            reason = Qt.FocusReason.ShortcutFocusReason if self.by_keyboard else Qt.FocusReason.OtherFocusReason
            found.setFocus(reason)
        for area, value in zip(_areas(page), self.scrolled, strict=False):
            area.verticalScrollBar().setValue(value)


def _name(widget: QWidget | None) -> tuple[str, str]:
    return (type(widget).__name__, widget.accessibleName()) if widget is not None else ("", "")


def _focusable(window: QWidget) -> list[QWidget]:
    return [widget for widget in _shown(window) if widget.focusPolicy() in BY_TAB]


def _shown(parent: QWidget) -> Iterator[QWidget]:
    """All that can be used below a widget; other pages that are kept are not gone through."""
    for child in parent.children():
        if isinstance(child, QWidget) and child.isVisible() and child.isEnabled():
            yield child
            yield from _shown(child)


def _areas(page: QWidget | None) -> list[QAbstractScrollArea]:
    return page.findChildren(QAbstractScrollArea) if page is not None else []
