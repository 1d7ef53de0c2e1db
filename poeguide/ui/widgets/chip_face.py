"""What a chip looks like, before it is a button and after."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen

from poeguide.ui import icons
from poeguide.ui.formats import number
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.painted_words import turned


class Choice(NamedTuple):
    """One chip: stable key, word, optional icon, optional amount."""

    key: str
    text: str
    icon: str = ""
    amount: int | None = None


class ChipFace:
    """What a chip looks like; a check mark shows the state beside color. All measures are pixels."""

    def __init__(self, theme: Theme, choice: Choice) -> None:
        self._theme, self.key, self.text, self.icon = theme, choice.key, choice.text, choice.icon
        self.amount = choice.amount
        self.is_checked = False
        self.is_shown = True
        self._hints: dict[tuple[int | None, bool], QSize] = {}

    @property
    def name(self) -> str:
        """Word and count, to be spoken."""
        return self.text if self.amount is None else f"{self.text}, {self.amount}"

    def hint(self) -> QSize:
        """Room for mark, word and count; what was measured once is known: counts change with every letter."""
        key = (self.amount, self.is_checked)
        if key not in self._hints:
            self._hints[key] = self._measured()
        return self._hints[key]

    def height(self, width: int) -> int:
        """More lines where the words have no room in one."""
        whole = self.hint()
        if width >= whole.width():
            return whole.height()
        room = QRect(0, 0, self._room(width), whole.height())
        lines = QFontMetrics(self._font()).boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.text)
        return max(whole.height(), lines.height() + self._theme.tokens.size("space.2"))

    def words(self, width: int) -> str:
        """The words in a chip so wide; one that is wider than its room is cut."""
        metrics, room = QFontMetrics(self._font()), self._room(width)
        if all(metrics.horizontalAdvance(word) <= room for word in self.text.split()):
            return self.text
        return metrics.elidedText(self.text, Qt.TextElideMode.ElideRight, room)

    def draw(self, painter: QPainter, box: QRect, *, is_hovered: bool = False, is_down: bool = False) -> None:
        """Draw outline, mark, word and count, mirrored where the painter reads from right to left."""
        tokens, direction, width = self._theme.tokens, painter.layoutDirection(), box.width()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_on = self.is_checked
        line = tokens.size("shape.border" if is_on else "shape.line")
        edge = "primary" if is_on or is_hovered else "line-strong"
        painter.setPen(QPen(tokens.color(edge), line))
        painter.setBrush(tokens.color("primary-tint" if is_on or is_down else "raised"))
        inset, radius = line / 2, tokens.size("shape.radius")
        painter.drawRoundedRect(box.toRectF().adjusted(inset, inset, -inset, -inset), radius, radius)
        painter.setFont(self._font())
        inner = box.adjusted(tokens.size("space.3"), 0, -tokens.size("space.3"), 0)
        ink = tokens.color("primary" if is_on else "text")
        if mark := self._mark():
            size = tokens.size("icon.small")
            place = QRect(inner.left(), box.top() + (box.height() - size) // 2, size, size)
            drawing = icons.pixmap(mark, ink.name(), size, icons.ratio_of(painter))
            painter.drawPixmap(turned(place, inner, direction).topLeft(), drawing)
            inner = turned(inner.adjusted(size + tokens.size("space.2"), 0, 0, 0), inner, direction)
        painter.setPen(ink)
        how = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        if width < self.hint().width():
            room = turned(inner.adjusted(0, 0, self._room(width) - inner.width(), 0), inner, direction)
            painter.drawText(room, how | int(Qt.TextFlag.TextWordWrap), self.words(width))
        else:
            painter.drawText(inner, how, self.text)
        painter.setPen(ink if is_on else tokens.color("text-2"))
        end = int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(inner, end, self._amount_text())

    def restyle(self) -> None:
        """Measure anew in another text size."""
        self._hints.clear()

    def _font(self) -> QFont:
        return self._theme.tokens.font("strong" if self.is_checked else "body")

    def _mark(self) -> str:
        return self.icon or ("check" if self.is_checked else "")

    def _amount_text(self) -> str:
        return "" if self.amount is None else number(self.amount)

    def _measured(self) -> QSize:
        tokens, metrics = self._theme.tokens, self._theme.tokens.metrics("strong" if self.is_checked else "body")
        width = metrics.horizontalAdvance(self.text) + 2 * tokens.size("space.3")
        if self._mark():
            width += tokens.size("icon.small") + tokens.size("space.2")
        if amount := self._amount_text():
            width += metrics.horizontalAdvance(amount) + tokens.size("space.2")
        return QSize(width, tokens.size("target.small"))

    def _room(self, width: int) -> int:
        """How wide the words may be in a chip of this width."""
        return max(1, width - self.hint().width() + QFontMetrics(self._font()).horizontalAdvance(self.text))
