"""Cards with two sides, eight to a sheet: turned over its long edge, each back lies behind its own front."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from poeguide.domain.glossary import Term
from poeguide.domain.papers import Item
from poeguide.domain.quiz import LETTERS, Instruction
from poeguide.ui import teach_words
from poeguide.ui.papers.make import Print
from poeguide.ui.sheets.blocks import Words
from poeguide.ui.sheets.paper import paper_font, paper_tokens
from poeguide.ui.sheets.values import Sheet

translate = QCoreApplication.translate

COLUMNS, ROWS = 2, 4
_STYLES: Final = ("lead", "body", "caption")
_WORD: Final = ("h1", "h2", "body")
"""A word stands large in the middle of its card."""
_LEAST: Final = 0.75
"""A long one is drawn so much smaller before the next style is taken."""


class Card(NamedTuple):
    """Both sides of a card, in simple HTML; `mark` stands small at the foot of both, so that they find each other."""

    front: str
    back: str
    mark: str


class SidePages:
    """Fronts and backs by turns, for a printer that prints both sides and turns the sheet over its long edge."""

    is_landscape = False

    def __init__(self, title: str, cards: Sequence[Card], how: Print, *, are_words: bool = False) -> None:
        self.paper = how.paper
        self.size: QSizeF = how.paper.size
        self.tokens = paper_tokens("sheet", is_large=how.is_large)
        self.sheet = Sheet(title, "", ())
        self._columns, self._rows = (1, ROWS if are_words else 2) if how.is_large else (COLUMNS, ROWS)
        back = _STYLES[:2] if how.is_large else _STYLES
        self._styles = (_WORD if are_words else back, back)
        self._cards = tuple(cards)

    @property
    def count(self) -> int:
        """Two pages a sheet."""
        return 2 * -(-len(self._cards) // (self._columns * self._rows))

    def place(self, at: int, *, is_back: bool) -> QRectF:
        """Where a card of a sheet lies; the backs are in mirrored columns."""
        row, column = divmod(at, self._columns)
        column = self._columns - 1 - column if is_back else column
        margin = self.tokens.size("sheet.margin") * 0.75
        width = (self.size.width() - 2 * margin) / self._columns
        height = (self.size.height() - 2 * margin) / self._rows
        return QRectF(margin + column * width, margin + row * height, width, height)

    def paint(self, painter: QPainter, at: int) -> None:
        """Draw a side of a sheet, with the lines to cut on its front."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sheet, is_back = at // 2, bool(at % 2)
        most = self._columns * self._rows
        for place, card in enumerate(self._cards[sheet * most : (sheet + 1) * most]):
            box = self.place(place, is_back=is_back)
            if not is_back:
                pen = QPen(self.tokens.color("line-strong"), self.tokens.size("shape.line"), Qt.PenStyle.DashLine)
                painter.setPen(pen)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(box)
            self._card(painter, card, box, is_back=is_back)

    def _card(self, painter: QPainter, card: Card, box: QRectF, *, is_back: bool) -> None:
        tokens = self.tokens
        pad = tokens.size("sheet.gap-part") * 0.9
        foot = tokens.line_height("caption")
        inner = box.adjusted(pad, pad, -pad, -pad - foot)
        words = self.fitting(card.back if is_back else card.front, inner, is_back=is_back)
        high = words.height(inner.width())
        painter.save()
        factor = min(1.0, inner.height() / high)
        left, top = inner.width() * (1 - factor) / 2, (inner.height() - high * factor) / 2
        painter.translate(inner.left() + left, inner.top() + top)
        painter.scale(factor, factor)
        words.paint(painter, inner.width())
        painter.restore()
        painter.setFont(paper_font(tokens, "caption"))
        painter.setPen(tokens.color("text-2"))
        line = QRectF(inner.left(), box.bottom() - pad / 2 - foot, inner.width(), foot)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), card.mark)

    def fitting(self, html: str, inner: QRectF, *, is_back: bool) -> Words:
        """The words in the largest style that fits, without a word parted at the edge."""
        styles = self._styles[is_back]
        room = inner.height() / (_LEAST if styles is _WORD else 1)
        words = Words(self.tokens, html, styles[0])
        for style in styles[1:]:
            if words.height(inner.width()) <= room and widest(words) <= inner.width():
                break
            words = Words(self.tokens, html, style)
        return words


def widest(words: Words) -> float:
    """How wide the longest word of a text is."""
    metrics = QFontMetricsF(words.document.defaultFont())
    return max((metrics.horizontalAdvance(word) for word in words.document.toPlainText().split()), default=0.0)


def question_cards(items: Sequence[Item], how: Print) -> SidePages:
    """The question on the front, what is right and why on the back."""
    cards = [Card(_front(item), _back(item), item.question.id) for item in items]
    return SidePages(translate("Papers", "Question cards"), cards, how)


def word_cards(terms: Sequence[Term], how: Print) -> SidePages:
    """The English word on the front, Spanish and meaning on the back."""
    cards = [
        Card(f'<div align="center"><b>{escape(term.english)}</b></div>', _both(term), str(number))
        for number, term in enumerate((each for each in terms if each.english), 1)
    ]
    return SidePages(translate("Papers", "Word cards"), cards, how, are_words=True)


def _both(term: Term) -> str:
    spanish = f"<b>{escape(term.spanish)}</b><br>" if term.spanish else ""
    return f'<div align="center">{spanish}{escape(term.definition)}</div>'


def _front(item: Item) -> str:
    question = item.question
    lines = [f"{LETTERS[at]}. {escape(teach_words.option(option))}" for at, option in enumerate(item.options)]
    if question.instruction is Instruction.PAIR:
        partners = "; ".join(f"{LETTERS[at]}. {escape(each)}" for at, each in enumerate(item.partners))
        lines = [f"{at}. {escape(option)}" for at, option in enumerate(item.options, 1)] + [partners]
    head = f"<b>{escape(question.question)}</b> {escape(teach_words.instruction(question.instruction))}"
    return "<br>".join([head, *lines])


def _back(item: Item) -> str:
    question = item.question
    if question.instruction is Instruction.PAIR:
        partner = dict(zip(question.options, question.answers, strict=True))
        right = [f"{escape(option)} – {escape(partner[option])}" for option in item.options]
    elif question.instruction is Instruction.NUMBER:
        right = [f"{at}. {escape(answer)}" for at, answer in enumerate(question.answers, 1)]
    else:
        right = [escape(teach_words.option(option)) for option in item.options if option in question.answers]
    return "<br>".join([f"<b>{each}</b>" for each in right] + [escape(question.explanation)])
