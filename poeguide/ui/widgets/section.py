"""A section of a page to read: heading, text, and the facts that the text rests on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from poeguide.domain.facts import Fact
from poeguide.ui.layouts import Wrapped
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.article_view import ArticleView
from poeguide.ui.widgets.fact_strip import FactStrip, cited
from poeguide.ui.widgets.states import Banner
from poeguide.ui.widgets.text import Label
from poeguide.ui.widgets.two_languages import TwoLanguages

ORIGINAL = "en"


class Section(Wrapped):
    """`link` is the link that was followed last. Without a `style` the title is spoken, not shown."""

    link_clicked = Signal()

    def __init__(self, theme: Theme, title: str, html: str, *, terms: Mapping[str, str], style: str = "h2") -> None:
        super().__init__()
        self._theme = theme
        self.title, self.link = title, ""
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.tokens.size("space.2"))
        if style:
            self.column.addWidget(Label(title, style, wraps=True))
        self.text = ArticleView(theme)
        self.text.set_html(html, terms)
        self.text.setAccessibleName(title)
        self.text.link_clicked.connect(lambda: self._follow(self.text.link))
        self.column.addWidget(self.text)

    def add_beside(self, html: str, *, own: str, other: str, terms: Mapping[str, str]) -> None:
        """Show the same section in another language too."""
        place = self.column.indexOf(self.text)
        both = TwoLanguages(self._theme)
        self.column.insertWidget(place, both)
        both.take(self.text, own=own, other=other)
        both.set_words(html, title=self.title, terms=terms)
        both.other.link_clicked.connect(lambda: self._follow(both.other.link))

    def add_facts(self, facts: Sequence[Fact], today: date) -> None:
        """Show how the facts stand, and all of them on request."""
        if facts:
            self.text.citation = cited(facts)
            strip = FactStrip(self._theme, facts, today, short=True)
            strip.link_clicked.connect(lambda: self._follow(strip.link))
            self.column.addWidget(strip)

    def _follow(self, link: str) -> None:
        self.link = link
        self.link_clicked.emit()


def language_note(theme: Theme, written: str, wanted: str) -> QWidget | None:
    """What to know of the language of a text: that it is not translated, or by whom. Nothing for the original."""
    if written != wanted:
        words = QCoreApplication.translate("Section", "This page is not yet translated. It is shown in English.")
        return Banner(theme, words)
    return translation_note(wanted)


def translation_note(language: str) -> QWidget | None:
    """Who made the translation that is shown. Nothing for the original."""
    if language == ORIGINAL:
        return None
    words = QCoreApplication.translate("Section", "Machine translation, not yet reviewed")
    return Label(words, "caption-label", wraps=True)
