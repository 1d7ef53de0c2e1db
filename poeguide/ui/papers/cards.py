"""Answer cards: four to a page, each letter with a shape of its own, to be held up in class."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from poeguide.ui.sheets.paper import Paper, paper_font, paper_tokens
from poeguide.ui.sheets.values import Sheet

translate = QCoreApplication.translate
LETTERS = "ABCD"


class AnswerCards:
    """One page a learner: cut along the dashed lines. The shapes differ without color."""

    is_landscape = False

    def __init__(self, paper: Paper, *, count: int = 1) -> None:
        self.paper, self.count = paper, count
        self.size: QSizeF = paper.size
        self.tokens = paper_tokens("sheet", is_large=False)
        self.sheet = Sheet(translate("Papers", "Answer cards"), "", ())

    def paint(self, painter: QPainter, at: int) -> None:  # noqa: ARG002 # every page is the same
        """Draw the four cards of a page."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, height = self.size.width() / 2, self.size.height() / 2
        for place, letter in enumerate(LETTERS):
            left, top = (place % 2) * width, (place // 2) * height
            self._card(painter, QRectF(left, top, width, height), letter)
        painter.setPen(QPen(self.tokens.color("line-strong"), self.tokens.size("shape.line"), Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(width, 0), QPointF(width, 2 * height))
        painter.drawLine(QPointF(0, height), QPointF(2 * width, height))

    def _card(self, painter: QPainter, box: QRectF, letter: str) -> None:
        tokens = self.tokens
        side = min(box.width(), box.height()) * 0.66
        middle = QPointF(box.center().x(), box.center().y() - box.height() * 0.04)
        painter.setPen(QPen(tokens.color("text"), tokens.size("shape.frame") * 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        paint_answer_shape(painter, letter, QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side))
        font = paper_font(tokens, "h1")
        font.setPixelSize(round(side * 0.5))
        painter.setFont(font)
        painter.drawText(answer_box(letter, QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)),
                         int(Qt.AlignmentFlag.AlignCenter), letter)  # fmt: skip
        painter.setFont(paper_font(tokens, "caption"))
        painter.setPen(tokens.color("text-2"))
        foot = box.adjusted(0, 0, 0, -tokens.size("sheet.margin") / 2)
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom), "poeguide")


def paint_answer_shape(painter: QPainter, letter: str, box: QRectF) -> None:
    """The outline that belongs to a letter: circle, square, triangle, diamond; others get a circle."""
    center = box.center()
    if letter == "B":
        inner = box.adjusted(*(box.width() * share for share in (0.08, 0.08, -0.08, -0.08)))
        painter.drawRect(inner)
    elif letter == "C":
        painter.drawPolygon(QPolygonF([QPointF(center.x(), box.top()), box.bottomRight(), box.bottomLeft()]))
    elif letter == "D":
        reach = box.width() / 2 * math.sqrt(1.2)
        turns = [QPointF(0, -reach), QPointF(reach, 0), QPointF(0, reach), QPointF(-reach, 0)]
        painter.drawPolygon(QPolygonF([center + turn for turn in turns]))
    else:
        painter.drawEllipse(box)


def answer_box(letter: str, box: QRectF) -> QRectF:
    """Where the letter stands in its shape; in a triangle lower, where there is room."""
    return box.translated(0, box.height() * 0.16) if letter == "C" else box
