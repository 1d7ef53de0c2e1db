"""What stays when the window, or a part of it, is made anew: where the keyboard is, and how far a page is scrolled."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import NamedTuple, Self

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QScrollArea, QWidget

from poeguide.ui.later import later
from poeguide.ui.tab_order import BY_TAB, bring_into_sight
from poeguide.ui.widgets.late_buttons import LateButtons


class Kept(NamedTuple):
    """Where the keyboard is, by the way down to what has it and by its name, and the scroll bars."""

    way: tuple[tuple[str, int], ...]
    name: tuple[str, str]
    by_keyboard: bool
    in_view: bool
    scrolled: tuple[int, ...]
    bars: tuple[bool, ...]

    @classmethod
    def of(cls, window: QWidget, page: QWidget | None = None) -> Self:
        """Note what the window, or a part of it, shows now."""
        focused: QWidget | None = window.focusWidget()
        if focused is not None and not focused.isVisibleTo(window):
            # A part that a narrow window hides keeps the keyboard until the window is active again.
            focused = None
        way = _way(window, focused) if focused is not None else ()
        by_keyboard = window.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        scrolled = tuple(area.verticalScrollBar().value() for area in _areas(page))
        bars = tuple(area.verticalScrollBar().isVisible() for area in _scrolled(page))
        in_view = focused is not None and not focused.visibleRegion().isEmpty()
        return cls(way, _name(focused), by_keyboard, in_view, scrolled, bars)

    @contextmanager
    def with_bars(self, page: QWidget | None) -> Iterator[None]:
        """While a page is shown for the first time, with the scroll bars it had: it is laid out once, not twice."""
        held = [area for area, bar in zip(_scrolled(page), self.bars, strict=False) if bar]
        for area in held:
            area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        yield
        for area in held:
            area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def is_there(self, window: QWidget, page: QWidget) -> bool:
        """Whether the page, as far as it is made yet, has what had the keyboard, and reaches as far down."""
        areas = _areas(page)
        reaches = len(areas) == len(self.scrolled) and all(
            value <= area.verticalScrollBar().maximum() for area, value in zip(areas, self.scrolled, strict=True)
        )
        return reaches and (not self.way or self._late(window, page) is not None or _at(window, self.way) is not None)

    def restore(self, window: QWidget, page: QWidget | None = None) -> None:
        """Put keyboard and scroll bars back."""
        late = self._late(window, page)
        found = self._give_keys(window) if late is None else None
        for area, value in zip(_areas(page), self.scrolled, strict=False):
            area.verticalScrollBar().setValue(value)
        if found is not None and self.in_view:
            # Among larger words it may stand further down now.
            bring_into_sight(found)
        if late is not None:
            later(late, partial(self._give_keys_late, window, window.focusWidget()))

    def finish(self, window: QWidget, page: QWidget | None = None) -> None:
        """Give back now what `restore` still waits with: all is made anew once more."""
        if self._late(window, page) is not None:
            self._give_keys(window)

    def _give_keys(self, window: QWidget) -> QWidget | None:
        found = self._find(window) if self.way else None
        if found is not None:
            found.setFocus(Qt.FocusReason.ShortcutFocusReason if self.by_keyboard else Qt.FocusReason.OtherFocusReason)
        return found

    def _give_keys_late(self, window: QWidget, before: QWidget | None) -> None:
        """Unless somebody took the keyboard meanwhile."""
        if window.focusWidget() is before:
            self._give_keys(window)

    def _late(self, window: QWidget, page: QWidget | None) -> LateButtons[QWidget] | None:
        """The part around the page that is still to make the button with the keyboard, if no picture needs it.

        One with a ring is seen, and to one in a page the page may have to scroll.
        """
        if self.by_keyboard:
            return None
        for part in _down(window, self.way):
            if part is page:
                break
            if isinstance(part, LateButtons) and not part.is_complete:
                return part
        return None

    def _find(self, window: QWidget) -> QWidget | None:
        """What stands where the keyboard was or, where another has that place now, what has its name."""
        there = _at(window, self.way)
        if there is not None and _name(there) == self.name:
            return there
        if there is None:
            # The way may lead through an area that another text size has, and the name be that of a late button.
            for part in window.findChildren(LateButtons):
                if part.isVisible():
                    part.complete()
        # In another language names differ; in another text size a part may stand elsewhere. To look at all is slow.
        alike = [widget for widget in _focusable(window) if _name(widget) == self.name]
        return alike[0] if len(alike) == 1 else there


def _name(widget: QWidget | None) -> tuple[str, str]:
    return (type(widget).__name__, widget.accessibleName()) if widget is not None else ("", "")


def _way(window: QWidget, widget: QWidget) -> tuple[tuple[str, int], ...]:
    """The way down to a widget: at each step its kind, and which one of that kind it is."""
    way: list[tuple[str, int]] = []
    while widget is not window and (parent := widget.parentWidget()) is not None:
        way.append((type(widget).__name__, _alike(parent, type(widget).__name__).index(widget)))
        widget = parent
    return tuple(reversed(way))


def _at(window: QWidget, way: tuple[tuple[str, int], ...]) -> QWidget | None:
    """What stands there now and can be used."""
    reached: list[QWidget] = []
    for widget in _down(window, way):
        if isinstance(widget, LateButtons):
            widget.complete()
        reached.append(widget)
    last = reached[-1]
    is_there = len(reached) > len(way) and last.isVisible() and last.isEnabled()
    return last if is_there and last.focusPolicy() in BY_TAB else None


def _down(window: QWidget, way: tuple[tuple[str, int], ...]) -> Iterator[QWidget]:
    """The window and each widget on the way, as far as it leads."""
    widget = window
    yield widget
    for kind, at in way:
        alike = _alike(widget, kind)
        if at >= len(alike):
            return
        widget = alike[at]
        yield widget


def _alike(parent: QWidget, kind: str) -> list[QWidget]:
    """Children of one kind; hidden ones do not count, as pages below the one on top are not made again."""
    children = (child for child in parent.children() if type(child).__name__ == kind)
    return [child for child in children if isinstance(child, QWidget) and not child.isHidden()]


def _focusable(window: QWidget) -> list[QWidget]:
    """All that can be used; Qt looks for widgets, as the binding is slow to wrap layouts and timers that go by."""
    every = window.findChildren(QWidget)
    return [one for one in every if one.focusPolicy() in BY_TAB and one.isVisible() and one.isEnabled()]


def _scrolled(page: QWidget | None) -> list[QScrollArea]:
    """Areas that show a scroll bar where there is something to scroll."""
    as_needed = Qt.ScrollBarPolicy.ScrollBarAsNeeded
    areas = page.findChildren(QScrollArea) if page is not None else []
    return [area for area in areas if area.verticalScrollBarPolicy() is as_needed]


def _areas(page: QWidget | None) -> list[QAbstractScrollArea]:
    """Areas that scroll; a text that is read with the keys is in one that does not, and is painted when made anew."""
    off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    areas = page.findChildren(QAbstractScrollArea) if page is not None else []
    return [area for area in areas if area.verticalScrollBarPolicy() is not off]
