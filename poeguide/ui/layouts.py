"""Layouts with margins and gaps by token, areas that scroll, and room for the hint of a field."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from operator import itemgetter
from typing import Final, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import invalidate

from poeguide.ui.tokens import Tokens
from poeguide.ui.widgets.item_layout import ItemLayout

B = TypeVar("B", bound=QBoxLayout)

_FILLING: Final = Qt.AlignmentFlag(0)
_DIRECT: Final = Qt.FindChildOption.FindDirectChildrenOnly
_SHOWN_OR_HIDDEN: Final = Qt.WidgetAttribute.WA_WState_ExplicitShowHide

ROUNDS: Final = 5
"""A part that turns when a scroll bar takes its room is heard by the page after so many rounds of layout."""


class Wrapped(QWidget):
    """One column that is given a width, and as high as its words are at that width."""

    def sizeHint(self) -> QSize:
        """No more than it needs: to know more, Qt would wrap every word at a width that it never has."""
        return self.minimumSizeHint()


class Supple(Wrapped):
    """Content that may be narrower than its widgets would like; words wrap instead of pushing."""

    def minimumSizeHint(self) -> QSize:
        """As narrow as there is room for; how high it is then, its words say: hints know of narrower ones only."""
        height = 0 if self.hasHeightForWidth() else super().minimumSizeHint().height()
        return QSize(0, height)


class SidePanel(Supple):
    """What stands beside a page, `column` with room at its end, in an area that scrolls."""

    def __init__(self, tokens: Tokens, *, top: str = "space.5") -> None:
        super().__init__()
        self.setObjectName("aside")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.column = QVBoxLayout(self)
        inset(self.column, tokens, "space.5", "space.5")
        margins = self.column.contentsMargins()
        margins.setTop(tokens.size(top))
        self.column.setContentsMargins(margins)
        self.column.addStretch(1)


def inset(layout: QLayout, tokens: Tokens, sides: str = "", ends: str = "") -> None:
    """Margins left and right, top and bottom; an empty name means none."""
    side, end = (tokens.size(name) if name else 0 for name in (sides, ends))
    layout.setContentsMargins(side, end, side, end)


def row(tokens: Tokens, *items: QWidget, gap: str = "space.2") -> QHBoxLayout:
    """Widgets side by side."""
    return _filled(QHBoxLayout(), tokens, items, gap=gap)


def column(tokens: Tokens, *items: QWidget, gap: str = "space.2") -> QVBoxLayout:
    """Widgets below one another."""
    return _filled(QVBoxLayout(), tokens, items, gap=gap)


def scrolled(inner: QWidget, *, sideways: bool = False) -> QScrollArea:
    """An area that scrolls a widget, to the side only where that is wanted; it never takes the keys."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    if not sideways:
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inner)
    return area


def show_if(widget: QWidget, *, is_shown: bool) -> None:
    """Show a part or hide it; what appears with its page anyway is left alone, or it is laid out too early."""
    if is_shown == widget.isHidden():
        widget.setVisible(is_shown)


def nest(outer: QBoxLayout, inner: QLayout, stretch: int = 0, *, at: int = -1) -> None:
    """Put a layout into another, at its end unless told."""
    with _no_item_kept(inner):
        outer.insertLayout(at, inner, stretch)


def nest_in_grid(grid: QGridLayout, inner: QLayout, line: int, place: int, align: Qt.AlignmentFlag = _FILLING) -> None:
    """Put a layout into a cell of a grid."""
    with _no_item_kept(inner):
        grid.addLayout(inner, line, place, align)


def show_added(layout: QLayout) -> None:
    """Show what was put into a layout just now: Qt does so a round of events later."""
    for part in parts_of(layout):
        if isinstance(part, QWidget) and part.isHidden() and not part.testAttribute(_SHOWN_OR_HIDDEN):
            part.show()


def parts_of(layout: QLayout) -> list[QWidget | QLayout]:
    """Widgets and layouts in it, in their order.

    Nobody asks a layout of Qt for an item: the binding keeps that as long as the layout, also when Qt has deleted it,
    and takes whatever comes to its address for it, such as a scroll bar.
    """
    if isinstance(layout, ItemLayout):
        return layout.parts()
    room = layout.parentWidget()
    widgets: list[QWidget] = room.findChildren(QWidget, options=_DIRECT) if room is not None else []
    ranked: list[tuple[int, QWidget | QLayout]] = [(layout.indexOf(widget), widget) for widget in widgets]
    ranked.extend((layout.indexOf(inner), inner) for inner in layout.findChildren(QLayout, options=_DIRECT))
    return [part for at, part in sorted(ranked, key=itemgetter(0)) if at >= 0]


def finish_layouts() -> None:
    """Let what asks for another size once it has its width do so before the next picture, not after it."""
    for _ in range(ROUNDS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    # What was shown asks to be painted, too, behind the picture that is due: all of it would be painted twice.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateLater)


def show_hint(field: QLineEdit, tokens: Tokens, least: str = "width.card-min") -> int:
    """Make a field at least so wide that what its hint says is whole; returns the room of the hint."""
    hint = QFontMetrics(tokens.font("body")).horizontalAdvance(field.placeholderText()) + 2 * tokens.size("space.5")
    field.setMinimumWidth(max(tokens.size(least), hint))
    return hint


@contextmanager
def _no_item_kept(inner: QLayout) -> Iterator[None]:
    """Have the binding forget the items that it lists when a layout gets a parent; why, says `parts_of`."""
    ours = [layout for layout in (inner, *inner.findChildren(QLayout)) if isinstance(layout, ItemLayout)]
    aside = [layout.set_aside() for layout in ours]
    try:
        yield
        _forget_items(inner)
    finally:
        for layout, items in zip(ours, aside, strict=True):
            layout.take_back(items)


def _forget_items(layout: QLayout) -> None:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if isinstance(item, QLayout):
            _forget_items(item)
        elif item is not None:
            invalidate(item)


def _filled(layout: B, tokens: Tokens, items: tuple[QWidget, ...], *, gap: str) -> B:
    inset(layout, tokens)
    layout.setSpacing(tokens.size(gap))
    for item in items:
        layout.addWidget(item)
    return layout
