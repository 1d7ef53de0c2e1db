"""Tags: a state as word, icon and tint."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from poeguide.domain.freshness import Freshness
from poeguide.ui import icons
from poeguide.ui.theme import Theme
from poeguide.ui.tokens import Tokens
from poeguide.ui.widgets.painted_words import PaintedWords

TONES = {"ok": "check", "warn": "clock", "confirm": "alert", "quiet": "close", "info": "info-tag", "stop": "leave-it"}


def tag_size(tokens: Tokens, text: str) -> QSize:
    """Size of a tag with this word."""
    width = PaintedWords(text, "caption-label").width(tokens)
    size = round(tokens.size("icon.small") * 0.85)
    width += size + 2 * tokens.size("space.2") + tokens.size("space.1")
    return QSize(width, tokens.line_height("caption") + tokens.size("space.1"))


def paint_tag(painter: QPainter, tokens: Tokens, rect: QRectF, tone: str, text: str) -> None:
    """Draw a tag; `confirm` has a border so that it differs from `warn` without color."""
    base = "warn" if tone == "confirm" else tone
    ink = tokens.color("text-2" if base == "quiet" else base)
    ground = tokens.color(f"{base}-tint")
    bordered = tone == "confirm" or tokens.theme == "contrast"
    radius = tokens.size("shape.radius")
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, tokens.size("shape.line")) if bordered else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(ground)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    size = round(tokens.size("icon.small") * 0.85)
    mark = icons.pixmap(_icon(tone), QColor(ink).name(), size, icons.ratio_of(painter))
    # The icon comes first, so from right to left it stands at the right.
    mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    inset = tokens.size("space.2") - 1
    x = rect.right() - inset - size if mirrored else rect.left() + inset
    painter.drawPixmap(round(x), round(rect.center().y() - size / 2), mark)
    painter.setPen(ink)
    painter.setFont(tokens.font("caption-label"))
    taken = inset + size + tokens.size("space.1")
    room = rect.adjusted(0, 0, -taken, 0) if mirrored else rect.adjusted(taken, 0, 0, 0)
    # A tag that has its own size has room for a bit more than its word.
    words = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, round(room.width()))
    painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), words)
    painter.restore()


def _icon(tone: str) -> str:
    name = TONES[tone]
    return "about" if name == "info-tag" else name


class Tag(QWidget):
    """A tag as a widget."""

    def __init__(self, theme: Theme, text: str, tone: str) -> None:
        super().__init__()
        self._theme, self._text, self._tone = theme, text, tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def set_state(self, text: str, tone: str) -> None:
        """Show another state."""
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Size of the word with its icon."""
        return tag_size(self._theme.tokens, self._text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tag."""
        painter = QPainter(self)
        paint_tag(painter, self._theme.tokens, QRectF(self.rect()), self._tone, self._text)
        painter.end()


def freshness_words(state: Freshness) -> tuple[str, str]:
    """Word and tone of a state."""
    if state is Freshness.FRESH:
        return QCoreApplication.translate("Freshness", "Fresh"), "ok"
    if state is Freshness.AGING:
        return QCoreApplication.translate("Freshness", "Aging"), "warn"
    return QCoreApplication.translate("Freshness", "Confirm first"), "confirm"


def freshness_tag(theme: Theme, state: Freshness) -> Tag:
    """The tag of a fact's state."""
    text, tone = freshness_words(state)
    return Tag(theme, text, tone)
