"""Tab order as one reads: widgets that are made later would otherwise come last."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, pairwise
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

BY_TAB: Final = frozenset({Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.WheelFocus})
"""The policies under which Tab comes to a widget; to look one up is faster than to ask for its bit."""


def set_reading_order(*roots: QWidget) -> None:
    """Let Tab go through everything below one widget after the other in the order of its layouts."""
    for before, after in pairwise(chain.from_iterable(map(in_reading_order, roots))):
        QWidget.setTabOrder(before, after)


def in_reading_order(root: QWidget) -> Iterator[QWidget]:
    """Every widget below that takes the keyboard, in the order of the layouts."""
    inner = root.widget() if isinstance(root, QScrollArea) else None
    if inner is not None:
        yield from in_reading_order(inner)
    elif (layout := root.layout()) is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            if widget.focusPolicy() in BY_TAB:
                yield widget
            yield from in_reading_order(widget)
        elif (inner := item.layout()) is not None:
            yield from _in_layout(inner)
