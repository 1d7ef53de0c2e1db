"""Paints a slide: on the projector, in the presenter's window and as a small picture alike."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter, QPen

from poeguide.domain.quiz import LETTERS
from poeguide.domain.room import BODY, UNITS
from poeguide.ui import icons, teach_words
from poeguide.ui.papers.cards import answer_box, paint_answer_shape
from poeguide.ui.present.look import darkness
from poeguide.ui.present.slides import Point, Slide
from poeguide.ui.tokens import Tokens

translate = QCoreApplication.translate

WIDTH: Final = float(UNITS)
"""Units across a slide, whatever its size in pixels."""
_WRAP: Final = int(Qt.TextFlag.TextWordWrap)
_SIDE: Final = WIDTH / 20
_STYLES: Final = (("h3", "lead"), ("h3", "body"), ("strong", "body"), ("strong", "caption"))
"""Heads and texts of the points, from the largest to the smallest."""


class SlidePainter:
    """Draws one slide into a width of 1920 units and the height that goes with it."""

    def __init__(self, painter: QPainter, tokens: Tokens, size: QSizeF) -> None:
        self._painter, self._tokens = painter, tokens
        self._is_grown = tokens.text_size("body") > BODY
        self._height = WIDTH * size.height() / max(1.0, size.width())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.scale(size.width() / WIDTH, size.width() / WIDTH)

    def paint(self, slide: Slide) -> None:
        """Draw everything: line, title, points or question, foot."""
        painter, tokens = self._painter, self._tokens
        painter.fillRect(QRectF(0, 0, WIDTH, self._height), tokens.color("canvas"))
        top = self._line(slide) if slide.line else _SIDE * 0.6
        top = self._title(slide, top)
        if slide.question is not None:
            self._question(slide, top)
        elif slide.points:
            self._points(slide.points, top)
        else:
            self._text(slide.lead, QRectF(_SIDE, top, WIDTH - 2 * _SIDE, self._height), "h2", "text-2")
        self._foot(slide)

    def blank(self) -> None:
        """Draw nothing but a dark ground."""
        self._painter.fillRect(QRectF(0, 0, WIDTH, self._height), darkness(self._tokens))

    def _line(self, slide: Slide) -> float:
        """The stops, the current one yellow; the way to one that is only for some is dashed."""
        painter, tokens = self._painter, self._tokens
        band, middle = WIDTH * 0.13, WIDTH * 0.0468
        painter.fillRect(QRectF(0, 0, WIDTH, band), tokens.color("surface"))
        painter.fillRect(QRectF(0, band, WIDTH, tokens.size("shape.border")), tokens.color("line"))
        step = (WIDTH - 2 * _SIDE) / len(slide.line)
        places = [QPointF(_SIDE + step * (at + 0.5), middle) for at in range(len(slide.line))]
        stroke = WIDTH / 138
        for at in range(1, len(places)):
            pen = QPen(tokens.color("primary"), stroke, c=Qt.PenCapStyle.FlatCap)
            if slide.line[at][1]:
                pen.setDashPattern([1.6, 1.0])
            painter.setPen(pen)
            painter.drawLine(places[at - 1], places[at])
        for at, (words, is_optional) in enumerate(slide.line):
            self._stop(places[at], at, is_optional=is_optional, is_here=at == slide.at)
            if self._is_grown:
                # Names of the stops have room only at the drawn size; the title below names the one that is on.
                continue
            box = QRectF(places[at].x() - step / 2, middle * 1.5, step, band - middle * 1.5)
            style = "caption-label"
            painter.setFont(tokens.font("strong" if at == slide.at else style))
            font = tokens.font(style)
            font.setBold(at == slide.at)
            painter.setFont(font)
            painter.setPen(tokens.color("text"))
            inner = box.adjusted(*(step * part for part in (0.08, 0, -0.08, 0)))
            painter.drawText(inner, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop) | _WRAP, words)
        return band + _SIDE * 0.5

    def _stop(self, middle: QPointF, at: int, *, is_optional: bool, is_here: bool) -> None:
        painter, tokens = self._painter, self._tokens
        radius, ring = (WIDTH / 44, WIDTH / 400) if is_here else (WIDTH / 58, WIDTH / 480)
        fill = "here" if is_here else ("surface" if is_optional else "primary")
        edge = "here-ring" if is_here else "primary"
        painter.setPen(QPen(tokens.color(edge), ring))
        painter.setBrush(tokens.color(fill))
        painter.drawEllipse(middle, radius, radius)
        painter.setFont(tokens.font("caption-label"))
        ink = "on-here" if is_here else ("primary" if is_optional else "on-primary")
        painter.setPen(tokens.color(ink))
        box = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(at + 1))

    def _title(self, slide: Slide, top: float) -> float:
        """The title in the largest style in which it takes at most two lines; below it there is room."""
        left = _SIDE
        if slide.at >= 0:
            side = WIDTH * 0.0625
            self._disc(QRectF(left, top, side, side), str(slide.at + 1))
            left += side * 1.35
        room = QRectF(left, top, WIDTH - _SIDE - left, self._height)
        styles = ("h1", "h2", "h3") if slide.question else ("display", "h1", "h2")
        for style in styles:
            box = self._box(slide.title, room, style)
            if box.height() <= 2.2 * self._tokens.line_height(style):
                break
        self._text(slide.title, room, style, "text")
        return top + max(box.height(), WIDTH * 0.0625 if slide.at >= 0 else 0) + _SIDE * 0.45

    def _disc(self, box: QRectF, word: str) -> None:
        painter, tokens = self._painter, self._tokens
        painter.setPen(QPen(tokens.color("here-ring"), WIDTH / 380))
        painter.setBrush(tokens.color("here"))
        painter.drawEllipse(box)
        painter.setFont(tokens.font("h1"))
        painter.setPen(tokens.color("on-here"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), word)

    def _points(self, points: tuple[Point, ...], top: float) -> None:
        gap = _SIDE / 2
        width = (WIDTH - 2 * _SIDE - gap * (len(points) - 1)) / len(points)
        room = self._height - WIDTH * 0.055 - top
        # Letters that grew for the last row of a room are not made small again: the texts stay with the presenter.
        styles = _STYLES[:-1] if self._is_grown else _STYLES
        style = next((pair for pair in styles if self._fits(points, width, room, pair)), None)
        if style is None:
            style = styles[-1]
            points = tuple(point.in_few_words() for point in points) if self._is_grown else points
        for at, point in enumerate(points):
            self._point(point, QRectF(_SIDE + at * (width + gap), top, width, room), style)

    def _fits(self, points: tuple[Point, ...], width: float, room: float, style: tuple[str, str]) -> bool:
        head, text = style
        used = (
            self._box(p.head, QRectF(0, 0, width, self._height), head).height()
            + self._box(p.text, QRectF(0, 0, width, self._height), text).height()
            for p in points
        )
        return max(used) + WIDTH * 0.065 <= room

    def _point(self, point: Point, box: QRectF, style: tuple[str, str]) -> None:
        painter, tokens = self._painter, self._tokens
        bar, side = WIDTH / 240, WIDTH / 30
        painter.fillRect(QRectF(box.left(), box.top(), box.width(), bar), tokens.color("primary"))
        drawing = icons.pixmap(point.icon, tokens.color("primary").name(), round(side), 2.0)
        painter.drawPixmap(QRectF(box.left(), box.top() + side * 0.5, side, side), drawing, QRectF(drawing.rect()))
        head = box.translated(0, side * 1.75)
        self._text(point.head, head, style[0], "text")
        below = self._box(point.head, head, style[0]).height() + WIDTH / 160
        self._text(point.text, head.translated(0, below), style[1], "text-2")

    def _question(self, slide: Slide, top: float) -> None:
        """Options behind the shapes of the answer cards; bars once votes are counted, the answer once revealed."""
        question = slide.question
        if question is None:
            return
        options, total = question.options, max(1, sum(slide.counts))
        foot = WIDTH * 0.12 if slide.is_revealed else WIDTH * 0.06
        step = (self._height - foot - top) / len(options)
        width = WIDTH - 2 * _SIDE
        if slide.picture is not None:
            self._picture(slide.picture, QRectF(_SIDE + width * 0.4, top, width * 0.6, self._height - foot - top))
            width *= 0.38
        for at, option in enumerate(options):
            box = QRectF(_SIDE, top + at * step, width, step)
            is_right = slide.is_revealed and option in question.answers
            count = slide.counts[at] if at < len(slide.counts) else None
            self._option(at, teach_words.option(option), box, is_right=is_right)
            if count is not None and slide.is_revealed:
                self._bar(box, count, total, is_right=is_right)
        if slide.is_revealed:
            room = QRectF(_SIDE, self._height - foot, WIDTH - 2 * _SIDE, foot)
            self._text(question.explanation, room, "body", "text")

    def _picture(self, picture: QImage, room: QRectF) -> None:
        """A picture as large as fits, at the right."""
        size = QSizeF(picture.size()).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        self._painter.drawImage(QRectF(room.right() - size.width(), room.top(), size.width(), size.height()), picture)

    def _option(self, at: int, words: str, box: QRectF, *, is_right: bool) -> None:
        painter, tokens = self._painter, self._tokens
        letter, side = LETTERS[at], min(box.height() * 0.66, WIDTH / 22)
        shape = QRectF(box.left(), box.top() + (box.height() - side) / 2, side, side)
        painter.setPen(QPen(tokens.color("ok" if is_right else "primary"), WIDTH / 320))
        painter.setBrush(tokens.color("ok-tint" if is_right else "surface"))
        paint_answer_shape(painter, letter, shape)
        painter.setFont(tokens.font("label"))
        painter.setPen(tokens.color("text"))
        painter.drawText(answer_box(letter, shape), int(Qt.AlignmentFlag.AlignCenter), letter)
        if is_right:
            mark = icons.pixmap("check", tokens.color("ok").name(), round(side), 2.0)
            place = QRectF(box.right() - side, shape.top(), side, side)
            painter.drawPixmap(place, mark, QRectF(mark.rect()))
        left = shape.right() + WIDTH / 48
        room = QRectF(left, box.top(), box.width() * 0.58, box.height())
        painter.setFont(option_font(tokens, words, room, is_right=is_right))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter) | _WRAP, words)

    def _bar(self, box: QRectF, count: int, total: int, *, is_right: bool) -> None:
        painter, tokens = self._painter, self._tokens
        left, width = box.left() + box.width() * 0.7, box.width() * 0.2
        high = min(box.height() * 0.4, WIDTH / 40)
        place = QRectF(left, box.center().y() - high / 2, max(WIDTH / 480, width * count / total), high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.color("ok" if is_right else "primary"))
        painter.drawRect(place)
        painter.setFont(tokens.font("strong"))
        painter.setPen(tokens.color("text"))
        words = QRectF(place.right() + WIDTH / 100, box.top(), width, box.height())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), str(count))

    def _foot(self, slide: Slide) -> None:
        painter, tokens = self._painter, self._tokens
        high = WIDTH * 0.0458
        top = self._height - high
        painter.fillRect(QRectF(0, top, WIDTH, high), tokens.color("surface"))
        painter.fillRect(QRectF(0, top, WIDTH, tokens.size("shape.border")), tokens.color("line"))
        side = high * 0.46
        mark = icons.pixmap("mark", tokens.color("primary").name(), round(side), 2.0)
        painter.drawPixmap(QRectF(_SIDE, top + (high - side) / 2, side, side), mark, QRectF(mark.rect()))
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(tokens.font("caption"))
        painter.setPen(tokens.color("text-2"))
        metrics = QFontMetricsF(tokens.font("caption"))
        invite = translate("Slide", "Open this page:")
        code = QFontMetricsF(tokens.font("strong")).horizontalAdvance(slide.code)
        taken = (code + metrics.horizontalAdvance(invite) + WIDTH / 30) if slide.code else 0
        room = QRectF(_SIDE + side * 2, top, WIDTH - 2 * (_SIDE + side) - taken, high)
        painter.drawText(room, middle, metrics.elidedText(slide.sources, Qt.TextElideMode.ElideRight, room.width()))
        if not slide.code:
            return
        end = middle | int(Qt.AlignmentFlag.AlignRight)
        right = QRectF(0, top, WIDTH - _SIDE - code - WIDTH / 80, high)
        painter.drawText(right, end, invite)
        painter.setFont(tokens.font("strong"))
        painter.setPen(tokens.color("text"))
        painter.drawText(QRectF(0, top, WIDTH - _SIDE, high), end, slide.code)

    def _box(self, text: str, room: QRectF, style: str) -> QRectF:
        return QFontMetricsF(self._tokens.font(style)).boundingRect(room, _WRAP, text)

    def _text(self, text: str, room: QRectF, style: str, color: str) -> None:
        self._painter.setFont(self._tokens.font(style))
        self._painter.setPen(self._tokens.color(color))
        self._painter.drawText(room, _WRAP, text)


def option_font(tokens: Tokens, words: str, room: QRectF, *, is_right: bool) -> QFont:
    """The right option is bold, and as large as the others where that fits."""
    font = tokens.font("lead")
    if not is_right:
        return font
    font.setWeight(QFont.Weight.Bold)
    fits = QFontMetricsF(font).boundingRect(room, _WRAP, words).height() <= room.height()
    return font if fits else tokens.font("strong")
