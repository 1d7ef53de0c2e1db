"""A text in two languages, part by part: side by side where there is room, else one below the other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from poeguide.languages import NAMES
from poeguide.ui.layouts import Wrapped, column
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.article_view import ArticleView
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.side_by_side import SideBySide
from poeguide.ui.widgets.text import Label

QUERY: Final = "beside"
"""The part of a route that asks for the other language too."""


class TwoLanguages(SideBySide):
    """The view of the page's own language first; `other` shows the same part in the other one."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, room="width.list")
        self.other = ArticleView(theme)

    def take(self, view: ArticleView, *, own: str, other: str) -> None:
        """Put a text and the other one in their places."""
        for language, text in ((own, view), (other, self.other)):
            text.setLocale(QLocale(language))
            part = Wrapped()
            self.add(part)
            stack = column(self._theme.tokens, Label(NAMES[language], "caption-label"), text, gap="space.1")
            stack.addStretch(1)
            part.setLayout(stack)

    def set_words(self, html: str, *, title: str, terms: Mapping[str, str]) -> None:
        """Show the part in the other language."""
        self.other.set_html(html, terms)
        self.other.setAccessibleName(title)


def swap_words(*, is_on: bool) -> str:
    """What pressing the button does next."""
    both = QCoreApplication.translate("TwoLanguages", "English and Spanish side by side")
    return QCoreApplication.translate("TwoLanguages", "One language") if is_on else both


def swap_button(theme: Theme, *, is_on: bool) -> Button:
    """The button that shows the other language beside, or takes it away."""
    return Button(theme, swap_words(is_on=is_on), icon="language")
