"""Layouts with margins and gaps by token."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from poeguide.ui.tokens import Tokens


def inset(layout: QLayout, tokens: Tokens, sides: str = "", ends: str = "") -> None:
    """Margins left and right, top and bottom; an empty name means none."""
    side, end = (tokens.size(name) if name else 0 for name in (sides, ends))
    layout.setContentsMargins(side, end, side, end)


def row(tokens: Tokens, *items: QWidget, gap: str = "space.2") -> QHBoxLayout:
    """Widgets side by side."""
    layout = QHBoxLayout()
    inset(layout, tokens)
    layout.setSpacing(tokens.size(gap))
    for item in items:
        layout.addWidget(item)
    return layout


def column(tokens: Tokens, *items: QWidget, gap: str = "space.2") -> QVBoxLayout:
    """Widgets below one another."""
    layout = QVBoxLayout()
    inset(layout, tokens)
    layout.setSpacing(tokens.size(gap))
    for item in items:
        layout.addWidget(item)
    return layout
