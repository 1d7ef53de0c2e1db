"""Tab order as one reads: widgets that are made later would otherwise come last."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain
from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QStackedWidget, QWidget

from poeguide.ui.layouts import parts_of
from poeguide.ui.widgets.late_buttons import LateButtons, chain_keys

BY_TAB: Final = frozenset({Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.WheelFocus})
"""The policies under which Tab comes to a widget; to look one up is faster than to ask for its bit."""


def set_reading_order(*roots: QWidget) -> None:
    """Let Tab go through everything below one widget after the other in the order of its layouts."""
    chain_keys(list(chain.from_iterable(map(in_reading_order, roots))))


def in_reading_order(root: QWidget) -> Iterator[QWidget]:
    """Every widget below that takes the keyboard, and what holds late buttons, in the order of the layouts.

    Late buttons are made on the way.
    """
    inner = root.widget() if isinstance(root, QScrollArea) else None
    if inner is not None:
        yield from in_reading_order(inner)
    elif isinstance(root, LateButtons):
        root.complete()
        # Itself, too: buttons that take the place of these come after it.
        yield root
        yield from root.in_order()
    elif (layout := root.layout()) is not None:
        yield from _in_layout(layout)


def bring_into_sight(widget: QWidget) -> None:
    """Scroll to a widget in every area that it stands in."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
            inner = around.widget()
            if inner is not None and widget.height() > around.viewport().height():
                # Of what is higher than the view, one reads the top first.
                around.verticalScrollBar().setValue(widget.mapTo(inner, QPoint()).y())
        around = around.parentWidget()


def show_on_top(stack: QStackedWidget, page: QWidget) -> None:
    """Show a page; if the keyboard was on the one before, it goes to what is read first where it never was yet."""
    focused = QApplication.focusWidget()
    had_keys = focused is not None and stack.isAncestorOf(focused)
    is_first_visit = page.focusWidget() is None
    stack.setCurrentWidget(page)
    if had_keys and is_first_visit:
        # Qt would go on with whatever the page made first.
        give_keys(page)


@contextmanager
def keys_stay(page: QWidget) -> Iterator[None]:
    """While a page opens another place: if the keyboard leaves it with the old one, what is read first gets it."""
    # Asked of the window: while another one is active, nothing in this one has the keyboard, but gets it back.
    window = page.window()
    focused = window.focusWidget()
    had_keys = focused is not None and page.isAncestorOf(focused)
    yield
    now = window.focusWidget()
    is_inside = now is not None and page.isAncestorOf(now) and now.isVisibleTo(page)
    if had_keys and page.isVisible() and not is_inside:
        # Qt goes on with what comes after it in the window: where the rows end, with the way to other pages.
        give_keys(page)


def give_keys(page: QWidget) -> None:
    """Give the keyboard to what is read first on a page."""
    first = next(filter(_takes_keys, in_reading_order(page)), None)
    if first is not None:
        first.setFocus()


def _takes_keys(part: QWidget) -> bool:
    return part.isVisible() and part.isEnabled() and part.focusPolicy() in BY_TAB


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for part in parts_of(layout):
        if isinstance(part, QLayout):
            yield from _in_layout(part)
            continue
        if part.focusPolicy() in BY_TAB and not isinstance(part, LateButtons):
            yield part
        yield from in_reading_order(part)
