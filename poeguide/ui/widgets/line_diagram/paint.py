"""Draws a placed line: on screen, in pictures and on paper."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from poeguide.ui.tokens import Tokens
from poeguide.ui.widgets.line_diagram.geometry import Drawing, Loop, Mark, Stroke, Text
from poeguide.ui.widgets.line_diagram.values import Line


class Look(NamedTuple):
    """What differs from one picture of the same line to the next; indexes count the branch last."""

    current: int = -1
    hot: int = -1
    focused: int = -1
    is_mirrored: bool = False


class Disc(NamedTuple):
    """One stop: its number or letter; hollow for “only some”, large and yellow for “you are here”."""

    word: str
    is_hollow: bool = False
    is_here: bool = False


class LinePainter:
    """Paints one drawing with one painter."""

    def __init__(self, painter: QPainter, tokens: Tokens, line: Line, drawing: Drawing, look: Look) -> None:
        self._painter, self._tokens, self._line, self._drawing, self._look = painter, tokens, line, drawing, look

    def paint(self) -> None:
        """Draw strokes, loop, discs and words, in this order."""
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for stroke in self._drawing.strokes:
            self._draw_stroke(stroke)
        if self._drawing.loop:
            self._draw_loop(self._drawing.loop)
        for heading in self._drawing.headings:
            self._draw_text(heading, "text-2")
        for index, mark in enumerate(self._drawing.marks):
            stop = self._line.stops[index]
            self._draw_mark(index, mark, str(index + 1), is_hollow=stop.is_optional)
        if self._drawing.loop and self._line.branch:
            self._draw_mark(len(self._drawing.marks), self._drawing.loop.mark, self._line.branch.letter, is_hollow=True)

    def _x(self, x: float) -> float:
        return self._drawing.width - x if self._look.is_mirrored else x

    def _point(self, point: QPointF) -> QPointF:
        return QPointF(self._x(point.x()), point.y())

    def _box(self, box: QRectF) -> QRectF:
        return QRectF(
            self._x(box.right()) if self._look.is_mirrored else box.left(), box.top(), box.width(), box.height()
        )

    def _pen(self, *, is_dashed: bool, width: str = "diagram.stroke") -> QPen:
        pen = QPen(self._tokens.color("primary"), self._tokens.size(width))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if is_dashed:
            unit = self._tokens.size(width)
            names = ("diagram.dash", "diagram.dash-gap")
            pen.setDashPattern([self._tokens.size(name) / unit for name in names])
        return pen

    def _draw_stroke(self, stroke: Stroke) -> None:
        self._painter.setPen(self._pen(is_dashed=stroke.is_dashed))
        self._painter.drawLine(self._point(stroke.start), self._point(stroke.end))

    def _draw_loop(self, loop: Loop) -> None:
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        if loop.is_box:
            self._painter.setPen(self._pen(is_dashed=True, width="shape.border"))
            half = self._tokens.size("shape.border") / 2
            box = QRectF(loop.left + half, loop.top, loop.right - loop.left - 2 * half, loop.bottom - loop.top)
            radius = self._tokens.size("shape.radius-card")
            self._painter.drawRoundedRect(box, radius, radius)
            return
        self._painter.setPen(self._pen(is_dashed=True))
        self._painter.drawPath(self._path(loop))

    def _path(self, loop: Loop) -> QPainterPath:
        corner = min(self._tokens.size("diagram.corner"), (loop.right - loop.left) / 2)
        turn = corner / 2
        path = QPainterPath(QPointF(self._x(loop.left - turn), loop.top))

        def curve(x1: float, y1: float, x2: float, y2: float) -> None:
            path.quadTo(QPointF(self._x(x1), y1), QPointF(self._x(x2), y2))

        curve(loop.left, loop.top, loop.left, loop.top + turn)
        path.lineTo(self._x(loop.left), loop.bottom - corner)
        curve(loop.left, loop.bottom, loop.left + corner, loop.bottom)
        if loop.is_open:
            path.lineTo(QPointF(self._point(loop.mark.center)))
            return path
        path.lineTo(self._x(loop.right - corner), loop.bottom)
        curve(loop.right, loop.bottom, loop.right, loop.bottom - corner)
        path.lineTo(self._x(loop.right), loop.top + turn)
        curve(loop.right, loop.top, loop.right + turn, loop.top)
        return path

    def _draw_mark(self, index: int, mark: Mark, word: str, *, is_hollow: bool) -> None:
        is_here = index == self._look.current
        draw_disc(self._painter, self._tokens, self._point(mark.center), Disc(word, is_hollow, is_here))
        for text in mark.texts:
            is_title = text.style != "caption"
            color = "primary" if is_title and index == self._look.hot else "text" if is_title else "text-2"
            self._draw_text(text, color)
        if index == self._look.focused:
            self._draw_focus(mark, is_here=is_here)

    def _draw_focus(self, mark: Mark, *, is_here: bool) -> None:
        tokens = self._tokens
        side = tokens.size("diagram.stop-current" if is_here else "diagram.stop")
        width = tokens.size("shape.ring")
        gap = tokens.size("shape.ring-gap")
        radius = side / 2 + gap + width / 2
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        # The gap takes the surface's color, so that the ring stands free of disc and line.
        self._painter.setPen(QPen(tokens.color("raised"), gap + 1))
        self._painter.drawEllipse(self._point(mark.center), radius - width / 2 - gap / 2, radius - width / 2 - gap / 2)
        self._painter.setPen(QPen(tokens.color("text"), width))
        self._painter.drawEllipse(self._point(mark.center), radius, radius)

    def _draw_text(self, text: Text, color: str) -> None:
        self._painter.setFont(self._tokens.font(text.style))
        self._painter.setPen(self._tokens.color(color))
        is_heading = text in self._drawing.headings
        is_beside = self._drawing.is_vertical or is_heading or self._is_boxed(text)
        side = Qt.AlignmentFlag.AlignHCenter
        if is_beside:
            side = Qt.AlignmentFlag.AlignRight if self._look.is_mirrored else Qt.AlignmentFlag.AlignLeft
        self._painter.drawText(self._box(text.box), int(side | Qt.AlignmentFlag.AlignTop) | _WRAP, text.words)

    def _is_boxed(self, text: Text) -> bool:
        loop = self._drawing.loop
        return loop is not None and loop.is_box and text in loop.mark.texts


_WRAP = int(Qt.TextFlag.TextWordWrap)


def draw_disc(painter: QPainter, tokens: Tokens, center: QPointF, disc: Disc) -> None:
    """Draw one stop around a point."""
    if disc.is_here:
        ring = tokens.size("shape.ring")
        radius = (tokens.size("diagram.stop-current") - ring) / 2
        painter.setPen(QPen(tokens.color("here-ring"), ring))
        painter.setBrush(tokens.color("here"))
    elif disc.is_hollow:
        ring = tokens.size("diagram.hollow")
        radius = tokens.size("diagram.stop") / 2 - ring
        painter.setPen(QPen(tokens.color("primary"), ring))
        painter.setBrush(tokens.color("raised"))
    else:
        radius = tokens.size("diagram.stop") / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.color("primary"))
    painter.drawEllipse(center, radius, radius)
    painter.setFont(tokens.font("strong"))
    painter.setPen(tokens.color("on-here" if disc.is_here else "primary" if disc.is_hollow else "on-primary"))
    reach = tokens.size("diagram.stop-current")
    box = QRectF(center.x() - reach, center.y() - reach, 2 * reach, 2 * reach)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), disc.word)
