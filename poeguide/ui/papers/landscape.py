"""Pages across: what they have in common, and certificates."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen

from poeguide.domain.certificate import Certificate
from poeguide.ui.formats import short_date
from poeguide.ui.papers.make import Print
from poeguide.ui.qr import paint_code
from poeguide.ui.sheets.blocks import Words
from poeguide.ui.sheets.pages import paint_mark
from poeguide.ui.sheets.paper import paper_font, paper_tokens
from poeguide.ui.sheets.values import Sheet

translate = QCoreApplication.translate

_LEAST: Final = 60
"""Letters never get smaller than six points."""
_SIGNED: Final = 0.24
"""The share of a certificate's width on which the trainer signs."""
_CENTER: Final = int(Qt.AlignmentFlag.AlignCenter)


class AcrossPages:
    """What pages across have in common: size, tokens, a footer."""

    is_landscape = True

    def __init__(self, title: str, how: Print, count: int) -> None:
        self.paper, self.count = how.paper, count
        self.size: QSizeF = how.paper.size.transposed()
        self.tokens = paper_tokens("sheet", is_large=how.is_large)
        self.sheet = Sheet(title, "", (), notes=how.notes())

    @property
    def room(self) -> QRectF:
        """The page within its margins."""
        margin = self.tokens.size("sheet.margin")
        return QRectF(margin, margin, self.size.width() - 2 * margin, self.size.height() - 2 * margin)

    def _words(self, painter: QPainter, html: str, style: str, box: QRectF, *, color: str = "text") -> float:
        """Wrapped words in a box; the height that they took."""
        words = Words(self.tokens, html, style, color)
        painter.save()
        painter.translate(box.topLeft())
        words.paint(painter, box.width())
        painter.restore()
        return words.height(box.width())

    def _centered(self, painter: QPainter, text: str, style: str, box: QRectF, *, color: str = "text") -> None:
        """Words in the middle of a box, smaller where they would not fit."""
        font = paper_font(self.tokens, style)
        how = _CENTER | int(Qt.TextFlag.TextWordWrap)
        painter.setFont(font)
        while painter.boundingRect(box, how, text).height() > box.height() and font.pixelSize() > _LEAST:
            font.setPixelSize(font.pixelSize() * 9 // 10)
            painter.setFont(font)
        painter.setPen(self.tokens.color(color))
        painter.drawText(box, how, text)


class Certificates(AcrossPages):
    """A page a learner, with a code that any copy of the program can compare."""

    def __init__(self, certificates: Sequence[Certificate], how: Print) -> None:
        super().__init__(translate("Certificate", "Certificate of attendance"), how, len(certificates))
        self._certificates = tuple(certificates)

    def paint(self, painter: QPainter, at: int) -> None:
        """Draw a certificate."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, room, one = self.tokens, self.room, self._certificates[at]
        pad = tokens.size("sheet.gap-part") * 2.0
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(tokens.color("primary"), tokens.size("shape.frame") * 2))
        painter.drawRect(room)
        painter.setPen(QPen(tokens.color("line-strong"), tokens.size("shape.line")))
        painter.drawRect(room.adjusted(*(pad / 3 * sign for sign in (1, 1, -1, -1))))
        inner = room.adjusted(pad, pad, -pad, -pad)
        painter.save()
        painter.translate(inner.topLeft())
        paint_mark(painter, tokens)
        painter.restore()
        for text, style, top, high, color in self._lines(one):
            box = QRectF(inner.left(), inner.top() + inner.height() * top, inner.width(), inner.height() * high)
            self._centered(painter, text, style, box, color=color)
        name = QRectF(inner.left(), inner.top() + inner.height() * 0.43, inner.width(), 0)
        painter.setPen(QPen(tokens.color("line-strong"), tokens.size("shape.line")))
        painter.drawLine(QPointF(inner.center().x() - inner.width() * 0.3, name.top()),
                         QPointF(inner.center().x() + inner.width() * 0.3, name.top()))  # fmt: skip
        self._code(painter, one, inner)

    def _lines(self, one: Certificate) -> list[tuple[str, str, float, float, str]]:
        return [
            (self.sheet.title, "h1", 0.08, 0.12, "text"),
            (translate("Certificate", "This is to say that"), "lead", 0.23, 0.06, "text-2"),
            (one.name, "h1", 0.3, 0.12, "text"),
            (translate("Certificate", "took part in"), "lead", 0.45, 0.06, "text-2"),
            (one.subject, "h2", 0.51, 0.13, "text"),
            (short_date(one.day), "lead", 0.64, 0.06, "text"),
        ]

    def _code(self, painter: QPainter, one: Certificate, inner: QRectF) -> None:
        tokens, side = self.tokens, self.tokens.size("sheet.code") * 1.0
        said = f"poeguide certificate {one.code}: {one.name}; {one.subject}; {one.day}"
        left = inner.left() + side + tokens.size("sheet.gap-part")
        text = translate(
            "Certificate",
            "<b>Check code {code}</b><br>Any copy of poeguide compares it with name, subject and day. It shows a "
            "change or a slip of the pen; it does not prove who printed this page. Not an official document; poeguide "
            "is no government body.",
        ).format(code=escape(one.code))
        width = inner.right() - inner.width() * _SIGNED - tokens.size("sheet.gap-part") - left
        words = Words(tokens, text, "caption", "text-2")
        top = inner.bottom() - max(side, words.height(width))
        black, white = (tokens.color(name) for name in ("text", "surface"))
        paint_code(painter, QRectF(inner.left(), inner.bottom() - side, side, side), said, dark=black, light=white)
        painter.save()
        painter.translate(left, top)
        words.paint(painter, width)
        painter.restore()
        right = QRectF(
            inner.right() - inner.width() * _SIGNED, inner.bottom() - side * 0.3, inner.width() * _SIGNED, side * 0.3
        )
        painter.setPen(QPen(tokens.color("line-strong"), tokens.size("shape.line")))
        painter.drawLine(right.topLeft(), right.topRight())
        self._centered(painter, translate("Certificate", "Trainer"), "caption", right, color="text-2")
