"""Facts and sources: each line says what is known, who says so, when, and whether to confirm it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout

from poeguide.domain.facts import Fact, freshness_of
from poeguide.domain.freshness import Freshness
from poeguide.ui.fact_words import fact_title
from poeguide.ui.formats import short_date
from poeguide.ui.layouts import Supple
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.by_width import ByWidth
from poeguide.ui.widgets.painted_rows import FaceButton, PaintedRows
from poeguide.ui.widgets.painted_words import PaintedWords, placed
from poeguide.ui.widgets.row_stack import RowFace
from poeguide.ui.widgets.tags import freshness_words, paint_tag, tag_size
from poeguide.ui.widgets.text import Label

translate = QCoreApplication.translate


class FactFace(RowFace):
    """One fact: title and state, value, source and date; a click leads to where it comes from."""

    def __init__(self, theme: Theme, fact: Fact, state: Freshness, value: str) -> None:
        self._theme = theme
        self.route = f"sources/{_main(fact)}" if fact.subject.startswith("poeguide:") else f"facts/{fact.id}"
        self.tip = fact.note
        title = fact_title(fact)
        source = fact.source_title or translate("FactRow", "Source not known")
        self._state, self._tone = freshness_words(state)
        self._known = ByWidth[list[QRect]]()
        self._tag = tag_size(theme.tokens, self._state)
        self._title = PaintedWords(title, "strong")
        self._below = (
            PaintedWords(value, "body"),
            PaintedWords(source, "caption", "text-2"),
            PaintedWords(short_date(fact.as_of), "caption", "text-2"),
        )
        words = translate("FactRow", "{title}: {value}. {state}. {source}, {date}")
        self.name = words.format(
            title=title, value=value, state=self._state, source=source, date=short_date(fact.as_of)
        )

    def painted_words(self) -> tuple[PaintedWords, ...]:
        """Title, value, source and date."""
        return (self._title, *self._below)

    def width(self) -> int:
        """Room for every part in one line."""
        tokens = self._theme.tokens
        head = self._title.width(tokens) + tokens.size("space.2") + self._tag.width()
        return max(head, *(words.width(tokens) for words in self._below))

    def height(self, width: int) -> int:
        """Height of the wrapped words."""
        return self._places(width)[-1].bottom() + 1 + self._theme.tokens.size("space.3")

    def draw(self, painter: QPainter, room: QSize) -> None:
        """Draw the words, and the state beside or below the title."""
        tokens, width, direction = self._theme.tokens, room.width(), painter.layoutDirection()
        tag, *boxes = (placed(box, width, direction) for box in self._places(width))
        paint_tag(painter, tokens, tag.toRectF(), self._tone, self._state)
        for words, box in zip((self._title, *self._below), boxes, strict=True):
            words.draw(painter, tokens, box)

    def restyle(self) -> None:
        """Take the measures and colors of another theme or text size."""
        self._known.clear()
        self._tag = tag_size(self._theme.tokens, self._state)

    def _places(self, width: int) -> list[QRect]:
        """Where the tag and each of the words stand; asked for again and again while a page is laid out."""
        return self._known.at(width, self._place)

    def _place(self, width: int) -> list[QRect]:
        """The tag goes below a title whose longest word needs its room."""
        tokens = self._theme.tokens
        tag, gap, top = self._tag, tokens.size("space.2"), tokens.size("space.3")
        has_room = width >= self._title.longest(tokens) + gap + tag.width()
        room = width - gap - tag.width() if has_room else width
        height = self._title.height(tokens, room)
        # A title of one line is less high than the tag beside it.
        title = QRect(0, top + (max(0, tag.height() - height) // 2 if has_room else 0), room, height)
        corner = QPoint(room + gap, top) if has_room else QPoint(0, title.bottom() + 1 + gap)
        boxes = [QRect(corner, tag), title]
        bottom = max(top + tag.height(), title.bottom() + 1) if has_room else boxes[0].bottom() + 1
        for words in self._below:
            boxes.append(QRect(0, bottom, width, words.height(tokens, width)))
            bottom += boxes[-1].height()
        return boxes


class FactPanel(Supple):
    """A heading and one row a fact. `route` is where the clicked row leads; `states` counts what to confirm."""

    opened = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.route = ""
        self.states: tuple[Freshness, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(Label(self.tr("Facts and sources"), "h3", wraps=True))
        self._note = Label(self.tr("Every line says who and when"), "caption", wraps=True)
        self._column.addWidget(self._note)
        self._rows = PaintedRows(theme)
        self._rows.pressed.connect(self._open)
        self._column.addWidget(self._rows)

    @property
    def rows(self) -> list[FaceButton]:
        """The facts as what can be pressed."""
        return self._rows.buttons

    def set_facts(self, facts: Sequence[Fact], today: date, words: Mapping[str, str] | None = None) -> None:
        """Show these facts; `words` says by id how a value reads where the value itself is a code."""
        self.states = tuple(freshness_of(fact, today) for fact in facts)
        self._rows.set_faces(
            [
                FactFace(self._theme, fact, state, (words or {}).get(fact.id, fact.value or fact.statement))
                for fact, state in zip(facts, self.states, strict=True)
            ]
        )
        self._note.setText(
            self.tr("Every line says who and when") if facts else self.tr("Nothing is written down about this place.")
        )

    def _open(self) -> None:
        if not self._rows.route.endswith("/"):
            self.route = self._rows.route
            self.opened.emit()


def _main(fact: Fact) -> str:
    return fact.sources[0] if fact.sources else ""
