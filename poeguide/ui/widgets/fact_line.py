"""The foot of a text as one painted button: how its facts stand, who says so, and the way to all of them."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from poeguide.ui import icons
from poeguide.ui.theme import Theme
from poeguide.ui.tokens import Tokens
from poeguide.ui.widgets.by_width import ByWidth
from poeguide.ui.widgets.enter import EnterButton
from poeguide.ui.widgets.painted_words import PaintedWords, placed
from poeguide.ui.widgets.tags import paint_tag, tag_size
from poeguide.ui.widgets.text import shortened

_MIDDLE: Final = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
_LINK: Final = "caption-strong"


class StateWords(NamedTuple):
    """A state as word and tone, and the fact that stands for it; the `end`, where the date is, is never cut off."""

    state: str
    tone: str
    words: str = ""
    end: str = ""

    def shown(self, metrics: QFontMetrics, room: int) -> str:
        """As much of the words as there is room for, with the whole end."""
        left = room - metrics.horizontalAdvance(self.end)
        return shortened(metrics, self.words.removesuffix(self.end), left) + self.end


class FactLine(EnterButton):
    """States beside one another, as far as there is room, and at their end the link; its words are the button's."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.states: tuple[StateWords, ...] = ()
        self._known = ByWidth[list[QRect]]()
        self.setFont(theme.tokens.font(_LINK))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_states(self, states: tuple[StateWords, ...]) -> None:
        """Show how other facts stand."""
        self.states = states
        self._known.clear()
        self.setToolTip("\n".join(state.words for state in states if state.words))
        self.setAccessibleDescription(". ".join(part for one in states for part in (one.state, one.words) if part))
        self.updateGeometry()
        self.update()

    def setText(self, text: str) -> None:
        """Name the link otherwise."""
        super().setText(text)
        self.setAccessibleName(text)
        self._known.clear()

    def painted_words(self) -> tuple[PaintedWords, ...]:
        """The facts that stand for their states."""
        return tuple(PaintedWords(one.words, "caption", "text-2") for one in self.states if one.words)

    def sizeHint(self) -> QSize:
        """Everything in one line."""
        sizes = [*map(self._size_of, self.states), self._link_size()]
        width = sum(size.width() for size in sizes) + (len(sizes) - 1) * self._gap()
        return QSize(width, max(size.height() for size in sizes))

    def minimumSizeHint(self) -> QSize:
        """As narrow as there is room for: parts wrap, and words are cut, at very large text also those of the link."""
        return QSize(self._theme.tokens.size("target.normal"), self._link_size().height())

    def heightForWidth(self, width: int) -> int:
        """Height of the wrapped parts."""
        return max(box.bottom() for box in self._places(width)) + 1

    def shown(self) -> list[str]:
        """The words of each state as there is room for them."""
        return [
            state.shown(self._theme.tokens.metrics("caption"), self._room(state, box).width())
            for state, box in zip(self.states, self._places(self.width())[:-1], strict=True)
        ]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw states and link."""
        tokens, direction = self._theme.tokens, self.layoutDirection()
        painter = QPainter(self)
        painter.setLayoutDirection(direction)
        *boxes, link = (placed(box, self.width(), direction) for box in self._places(self.width()))
        for state, box in zip(self.states, boxes, strict=True):
            self._draw_state(painter, tokens, state, box)
        self._draw_link(painter, tokens, link)
        painter.end()

    def _draw_state(self, painter: QPainter, tokens: Tokens, state: StateWords, box: QRect) -> None:
        direction = self.layoutDirection()
        size = tag_size(tokens, state.state)
        tag = QRect(QPoint(0, (box.height() - size.height()) // 2), size)
        paint_tag(painter, tokens, _within(tag, box, direction).toRectF(), state.tone, state.state)
        if not state.words:
            return
        room = self._room(state, box)
        painter.setFont(tokens.font("caption"))
        painter.setPen(tokens.color("text-2"))
        painter.drawText(_within(room, box, direction), _MIDDLE, state.shown(tokens.metrics("caption"), room.width()))

    def _room(self, state: StateWords, box: QRect) -> QRect:
        """What the tag leaves of a box to the words."""
        start = tag_size(self._theme.tokens, state.state).width() + self._gap()
        return QRect(start, 0, box.width() - start, box.height())

    def _draw_link(self, painter: QPainter, tokens: Tokens, box: QRect) -> None:
        """As a button in the role of a link is drawn: what is pressed or pointed at has a ground or a line."""
        border, direction = tokens.size("shape.border"), self.layoutDirection()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(QPen(tokens.color("line"), border))
            painter.setBrush(tokens.color("primary-tint") if self.isDown() else Qt.BrushStyle.NoBrush)
            radius, inset = tokens.size("shape.radius"), border / 2
            painter.drawRoundedRect(box.toRectF().adjusted(inset, inset, -inset, -inset), radius, radius)
        side, start = tokens.size("icon.small"), tokens.size("space.1") + border
        mark = QRect(start, (box.height() - side) // 2, side, side)
        drawing = icons.pixmap("chevron-down", tokens.color("primary").name(), side, self.devicePixelRatio())
        painter.drawPixmap(_within(mark, box, direction).topLeft(), drawing)
        start += side + self._link_gap()
        painter.setFont(tokens.font(_LINK))
        painter.setPen(tokens.color("primary-hover" if self.underMouse() else "primary"))
        room = QRect(start, 0, box.width() - start, box.height())
        words = tokens.metrics(_LINK).elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(_within(room, box, direction), _MIDDLE, words)

    def _gap(self) -> int:
        return self._theme.tokens.size("space.3")

    def _link_gap(self) -> int:
        """Between drawing and words; larger words need more."""
        tokens = self._theme.tokens
        return tokens.size("space.1") + round(tokens.size("space.1") * tokens.scale)

    def _size_of(self, state: StateWords) -> QSize:
        tokens = self._theme.tokens
        tag = tag_size(tokens, state.state)
        if not state.words:
            return tag
        metrics = tokens.metrics("caption")
        width = tag.width() + self._gap() + metrics.horizontalAdvance(state.words) + 1
        return QSize(width, max(tag.height(), metrics.height()))

    def _link_size(self) -> QSize:
        tokens = self._theme.tokens
        border = 2 * tokens.size("shape.border")
        words = tokens.metrics(_LINK).horizontalAdvance(self.text()) + 1
        width = tokens.size("icon.small") + self._link_gap() + words + 2 * tokens.size("space.1") + border
        return QSize(width, tokens.size("target.floor") + border)

    def _places(self, width: int) -> list[QRect]:
        """Where each state and the link stand; asked for again and again while a page is laid out."""
        return self._known.at(width, self._place)

    def _place(self, width: int) -> list[QRect]:
        """Rows as words wrap; parts of one row share their middle."""
        gap = self._gap()
        rows: list[list[QRect]] = [[]]
        x = y = 0
        for wanted in (*map(self._size_of, self.states), self._link_size()):
            size = QSize(min(wanted.width(), max(1, width)), wanted.height())
            if rows[-1] and x + size.width() > width:
                x, y = 0, y + max(box.height() for box in rows[-1]) + gap
                rows.append([])
            rows[-1].append(QRect(QPoint(x, y), size))
            x += size.width() + gap
        heights = [max(box.height() for box in row) for row in rows]
        return [
            box.translated(0, (height - box.height()) // 2)
            for row, height in zip(rows, heights, strict=True)
            for box in row
        ]


def _within(part: QRect, box: QRect, direction: Qt.LayoutDirection) -> QRect:
    """A part of a box where it stands on the whole, mirrored with it."""
    return placed(part, box.width(), direction).translated(box.topLeft())
