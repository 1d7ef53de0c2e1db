"""Banners, and what a list says when it is empty or failed."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from poeguide.ui.layouts import nest
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.cards import Card, IconLabel
from poeguide.ui.widgets.text import Label, Paragraph

_ICONS = {"info": "about", "warn": "alert", "ok": "check", "stop": "alert"}


class Banner(QFrame):
    """A sentence that matters, in a tone: info, warn, ok or stop."""

    def __init__(self, theme: Theme, text: str, tone: str = "info") -> None:
        super().__init__()
        self.setObjectName("banner")
        self.setProperty("tone", tone)
        self.row = row = QHBoxLayout(self)
        """Room for a button behind the words."""
        space = theme.tokens.size("space.3")
        row.setContentsMargins(theme.tokens.size("space.4"), space, space, space)
        row.setSpacing(space)
        self.mark = IconLabel(theme, _ICONS[tone], color=tone)
        self.words = Paragraph(theme, text)
        row.addWidget(self.mark)
        row.addWidget(self.words, 1)


class EmptyState(Card):
    """What is not there, why, and one useful thing to do."""

    def __init__(self, theme: Theme, title: str, text: str, *, icon: str = "filter", action: str = "") -> None:
        super().__init__(theme)
        row = QHBoxLayout()
        row.setSpacing(theme.tokens.size("space.4"))
        words = QVBoxLayout()
        words.setSpacing(theme.tokens.size("space.1"))
        self.title = Label(title, "strong", wraps=True)
        self.text = Label(text, "caption", wraps=True)
        words.addWidget(self.title)
        words.addWidget(self.text)
        row.addWidget(IconLabel(theme, icon, size="icon.large"))
        nest(row, words, 1)
        self.action = Button(theme, action)
        if not action:
            self.action.hide()
        row.addWidget(self.action)
        nest(self.column, row)
