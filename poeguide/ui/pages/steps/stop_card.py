"""One stop to read: its blocks in columns, where it can lead, and what it rests on."""

from __future__ import annotations

from datetime import date
from html import escape

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from poeguide.domain.topics import Block
from poeguide.ui import words
from poeguide.ui.layouts import Wrapped, column, nest, nest_in_grid, row
from poeguide.ui.pages.steps.view_model import StepsViewModel
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.article_view import ArticleView
from poeguide.ui.widgets.cards import IconLabel, Rule, WideCard
from poeguide.ui.widgets.fact_strip import FactStrip, cited
from poeguide.ui.widgets.line_diagram import Disc, draw_disc
from poeguide.ui.widgets.section import language_note
from poeguide.ui.widgets.states import EmptyState
from poeguide.ui.widgets.text import Label
from poeguide.ui.widgets.two_languages import TwoLanguages

BLOCK_ICONS = {
    "what_happens": "face",
    "have_ready": "passport",
    "may_be_asked": "talk",
    "choices": "people",
    "next": "exit",
    "differs": "swap",
}
COLUMNS = {1: ((0, 1, 2, 3, 4, 5),), 2: ((0, 1, 5), (2, 3, 4)), 3: ((0, 5), (1, 2), (3, 4))}
"""Which blocks stand below one another, by number of columns; the reading order stays."""


class StopDisc(QWidget):
    """The number of the open stop, as on the line."""

    def __init__(self, theme: Theme, word: str) -> None:
        super().__init__()
        self._theme, self._word = theme, word
        side = theme.tokens.size("diagram.stop-current") + theme.tokens.size("shape.border")
        self.setFixedSize(QSize(side, side))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the disc."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        center = QPointF(self.width() / 2, self.height() / 2)
        draw_disc(painter, self._theme.tokens, center, Disc(self._word, is_here=True))
        painter.end()


class StopBody(Wrapped):
    """The blocks of the open stop. `link` is the link that was followed last."""

    link_clicked = Signal()

    def __init__(self, theme: Theme, view_model: StepsViewModel, today: date, *, columns: int) -> None:
        super().__init__()
        self._theme, self._view_model = theme, view_model
        self.link = ""
        self.views: list[ArticleView] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.tokens.size("space.4"))
        if view_model.topic is None or not view_model.topic.blocks:
            self._column.addWidget(self._empty())
            return
        if note := language_note(theme, view_model.topic.language, view_model.language):
            self._column.addWidget(note)
        blocks = sorted(view_model.topic.blocks, key=lambda block: block.key == "differs")
        nest(self._column, self._grid(blocks, columns) if columns > 1 else self._rows(blocks))
        if view_model.ways:
            nest(self._column, self._ways())
        if view_model.links:
            nest(self._column, self._read_on())
        self._column.addWidget(Rule())
        strip = FactStrip(theme, view_model.facts, today, short=columns == 1)
        strip.link_clicked.connect(lambda: self._follow(strip.link))
        self._column.addWidget(strip)

    def _grid(self, blocks: list[Block], columns: int) -> QGridLayout:
        tokens = self._theme.tokens
        grid = QGridLayout()
        grid.setHorizontalSpacing(tokens.size("space.6"))
        for at, places in enumerate(COLUMNS[columns]):
            stack = column(tokens, gap="space.4")
            for place in places:
                if place < len(blocks):
                    nest(stack, self._block(blocks[place]))
            stack.addStretch(1)
            nest_in_grid(grid, stack, 0, at)
            grid.setColumnStretch(at, 1)
        return grid

    def _rows(self, blocks: list[Block]) -> QVBoxLayout:
        stack = column(self._theme.tokens, gap="space.3")
        for at, block in enumerate(blocks):
            if at:
                stack.addWidget(Rule())
            nest(stack, self._block(block))
        return stack

    def _block(self, block: Block) -> QHBoxLayout:
        other = None
        if self._view_model.beside and self._view_model.topic:
            other = self._view_model.beside.topic.blocks[self._view_model.topic.blocks.index(block)]
        icon, title = BLOCK_ICONS.get(block.key, "list"), words.block_title(block)
        source = cited([fact for fact in self._view_model.facts if fact.id in block.facts])
        return self._part(icon, title, block.html, other=other, source=source)

    def _part(self, icon: str, title: str, html: str, *, other: Block | None = None, source: str = "") -> QHBoxLayout:
        theme, tokens = self._theme, self._theme.tokens
        line = QHBoxLayout()
        line.setSpacing(tokens.size("space.3"))
        line.addWidget(IconLabel(theme, icon), alignment=Qt.AlignmentFlag.AlignTop)
        text = ArticleView(theme)
        text.set_html(html, self._view_model.terms)
        text.citation = source
        text.setAccessibleName(title)
        text.link_clicked.connect(lambda: self._follow(text.link))
        self.views.append(text)
        shown = self._in_two_languages(text, title, other) if other else text
        nest(line, column(tokens, Label(title, "strong", wraps=True), shown, gap="space.1"), 1)
        return line

    def _in_two_languages(self, text: ArticleView, title: str, other: Block) -> TwoLanguages:
        topic, beside = self._view_model.topic, self._view_model.beside
        if topic is None or beside is None:
            raise ValueError("There is no other language to show.")
        both = TwoLanguages(self._theme)
        both.take(text, own=topic.language, other=beside.topic.language)
        both.set_words(other.html, title=title, terms=beside.terms)
        both.other.link_clicked.connect(lambda: self._follow(both.other.link))
        return both

    def _ways(self) -> QHBoxLayout:
        items = []
        for way in self._view_model.ways:
            link = f'<a href="{way.route}">{escape(way.title)}</a>'
            words = self.tr("{condition}: {stop}").format(condition=escape(way.words), stop=link) if way.words else link
            items.append(f"<li>{words}</li>")
        return self._part("gate", self.tr("Where it can lead"), "<ul>" + "".join(items) + "</ul>")

    def _read_on(self) -> QHBoxLayout:
        links = self._view_model.links
        items = "".join(f'<li><a href="{link.route}">{escape(link.words)}</a></li>' for link in links)
        return self._part("learn", self.tr("Read on"), f"<ul>{items}</ul>")

    def _empty(self) -> EmptyState:
        text = self.tr("This copy has no text for this stop. The stops before and after it are described.")
        return EmptyState(self._theme, self.tr("Nothing is written here yet"), text, icon="steps")

    def _follow(self, link: str) -> None:
        self.link = link
        self.link_clicked.emit()


class StopCard(WideCard):
    """The open stop under a horizontal line: its head, below which its body goes."""

    def __init__(self, theme: Theme, view_model: StepsViewModel, word: str) -> None:
        super().__init__(theme, padding="space.6")
        self.column.setSpacing(theme.tokens.size("space.4"))
        head = row(theme.tokens, gap="space.4")
        head.addWidget(StopDisc(theme, word), alignment=Qt.AlignmentFlag.AlignTop)
        topic = view_model.topic
        words = column(theme.tokens, Label(topic.title if topic else "", "h2", wraps=True), gap="space.1")
        if topic and topic.summary:
            words.addWidget(Label(topic.summary, "body2", wraps=True))
        nest(head, words, 1)
        nest(self.column, head)
