"""The words of the port in English and Spanish, side by side; in large print the meaning stands below them."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF
from PySide6.QtGui import QPainter, QPen

from poeguide.domain.glossary import Term
from poeguide.ui.papers.make import Print
from poeguide.ui.papers.pages import ClosingPages
from poeguide.ui.sheets.blocks import Block, Words, mark_gap
from poeguide.ui.sheets.values import Sheet
from poeguide.ui.tokens import Tokens

translate = QCoreApplication.translate
_LEFTS: Final = (0.0, 0.25, 0.5)
"""Where English, Spanish and the meaning begin, as shares of the width."""
_HALVES: Final = (0.0, 0.5)


def glossary_sheet(terms: Sequence[Term], how: Print) -> ClosingPages:
    """Both words and the meaning of each, from a to z."""
    lead = translate("Papers", "English and Spanish, with the meaning")
    sheet = Sheet(translate("Papers", "Words at the port of entry"), lead, (), notes=how.notes())
    return ClosingPages(
        sheet, lambda tokens: [TermRow(tokens, term) for term in terms], how.paper, is_large=how.is_large
    )


class TermRow(Block):
    """A term: the English word bold, the Spanish one beside it, the meaning, and a thin line below."""

    def __init__(self, tokens: Tokens, term: Term) -> None:
        super().__init__(tokens)
        self._both = (Words(tokens, escape(term.english), "label"), Words(tokens, escape(term.spanish)))
        self._meaning = Words(tokens, escape(term.definition))

    def height(self, width: float) -> float:
        """The highest of the three, or the meaning below the words; and a gap on either side of the line."""
        return max(top + words.height(room) for words, _, top, room in self.places(width)) + 1.2 * self._gap

    def paint(self, painter: QPainter, width: float) -> None:
        """Draw the words, and the line."""
        for words, left, top, room in self.places(width):
            painter.save()
            painter.translate(left, top)
            words.paint(painter, room)
            painter.restore()
        painter.setPen(QPen(self.tokens.color("line"), self.tokens.size("shape.line")))
        bottom = self.height(width) - 0.6 * self._gap
        painter.drawLine(QPointF(0, bottom), QPointF(width, bottom))

    def places(self, width: float) -> list[tuple[Words, float, float, float]]:
        """Each text with its left, its top and its width."""
        is_below = self.tokens.scale > 1
        lefts = [share * width for share in (_HALVES if is_below else _LEFTS)] + [width + 2 * mark_gap(self.tokens)]
        columns = self._both if is_below else (*self._both, self._meaning)
        placed = [
            (words, left, 0.0, after - left - 2 * mark_gap(self.tokens))
            for words, left, after in zip(columns, lefts, lefts[1:], strict=False)
        ]
        if is_below:
            top = max(words.height(room) for words, _, _, room in placed)
            placed.append((self._meaning, 0.0, top, width))
        return placed

    @property
    def _gap(self) -> float:
        return self.tokens.size("sheet.gap")
