"""Text in the type styles of the theme."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel

from poeguide.ui.theme import Theme
from poeguide.ui.widgets.measures import Look, Measures, measures_of

_POLISHED: Final = Qt.WidgetAttribute.WA_WState_Polished
_SHOWN: Final = Qt.WidgetAttribute.WA_WState_Created
_WRAPPED: Final = int(Qt.TextFlag.TextWordWrap)
_ENDLESS: Final = QRect(0, 0, 1 << 16, 0)
SMALLER: Final = {"stat": "h1", "h1": "h2", "h2": "h3", "h3": "strong"}
"""Which style a heading takes where one of its words is wider than the page."""


class _Measured(QLabel):
    """A label that remembers what it measures: layouts within layouts ask again and again, and so do new labels."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self._known: Measures | None = None
        self._measured_in = self.font()

    def sizeHint(self) -> QSize:
        """Size of the words."""
        known = self._measures()
        if known.hint is None:
            known.hint = super().sizeHint()
        return QSize(known.hint)

    def minimumSizeHint(self) -> QSize:
        """Size of the longest word, or of a line that does not wrap."""
        known = self._measures()
        if known.least is None:
            known.least = super().minimumSizeHint()
        return QSize(known.least)

    def heightForWidth(self, width: int) -> int:
        """Height of the wrapped words."""
        return self._measures().heights.at(width, self._height)

    def setText(self, text: str) -> None:
        """Show another text."""
        self._known = None
        super().setText(text)

    def _height(self, width: int) -> int:
        return super().heightForWidth(width)

    def _measures(self) -> Measures:
        self.ensurePolished()
        # Its font is asked for here: Qt tells a label of seven changes before it is first shown.
        font = self.font()
        if self._known is None or font != self._measured_in:
            self._measured_in = font
            self._known = measures_of(
                Look(
                    self.text(),
                    self.objectName(),
                    font.pixelSize(),
                    font.weight(),
                    self.wordWrap(),
                    self.maximumWidth(),
                    self.minimumWidth(),
                    self.textFormat() is not Qt.TextFormat.PlainText,
                    self._edges(),
                )
            )
        return self._known

    def _edges(self) -> tuple[int, ...]:
        around = self.contentsMargins()
        return (self.margin() + self.frameWidth(), around.left(), around.top(), around.right(), around.bottom())


class Label(_Measured):
    """A line or a wrapped text in one type style: caption, body, body2, label, strong, lead, h1, h2, h3, stat.

    The words of a heading stay whole: in large text on a narrow page it takes the next smaller style.
    """

    def __init__(self, text: str = "", style: str = "body", *, wraps: bool = False) -> None:
        super().__init__(text)
        self._own_style = style
        # A name is found at once; Qt looks for a property of ours among eighty of its own, for each label.
        self.setObjectName(style)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may have room for a larger style, or need a smaller one."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        if self._own_style not in SMALLER or not self.wordWrap() or not self.testAttribute(_SHOWN):
            return
        self.take_style(self._own_style)
        while self._is_too_wide() and (style := SMALLER.get(self.objectName())):
            self.take_style(style)

    def take_style(self, style: str) -> None:
        """Show the words in another style."""
        if self.objectName() != style:
            self.setObjectName(style)
            if self.testAttribute(_POLISHED):
                self.style().polish(self)
                self.updateGeometry()

    def _is_too_wide(self) -> bool:
        measure = self.fontMetrics().horizontalAdvance
        return max((measure(word) for word in self.text().split()), default=0) > self.contentsRect().width()


def line_width(metrics: QFontMetrics, text: str) -> int:
    """How wide a box must be, in pixels, in which wrapped words stay in one line.

    As lines are broken, not by the advance of the letters: that is less where they are kerned.
    """
    return metrics.boundingRect(_ENDLESS, _WRAPPED, text).width()


def shortened(metrics: QFontMetrics, text: str, room: int) -> str:
    """One line with dots where there is no room for all of it; a last word in parentheses stays, as with Laredo II."""
    start, mark, end = text.rpartition(" (")
    end = f"{mark}{end}"
    left = room - metrics.horizontalAdvance(end)
    if not end.endswith(")") or 2 * left < room or metrics.horizontalAdvance(text) <= room:
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    return metrics.elidedText(start, Qt.TextElideMode.ElideRight, left) + end


class Selectable(Label):
    """Words that can be marked with the pointer; what Qt needs for that is made when they are pressed."""

    def __init__(self, text: str = "", style: str = "body", *, wraps: bool = False) -> None:
        super().__init__(text, style, wraps=wraps)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        # Qt gives the keyboard, which copies, before it tells the press.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to mark words here."""
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to mark all of them and to copy."""
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        super().contextMenuEvent(event)


class Elided(Label):
    """One line that gives way: where there is no room for all of it, dots say so."""

    def minimumSizeHint(self) -> QSize:
        """As narrow as there is room for."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw as many letters as fit."""
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        edge = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(self.rect(), int(edge), self.shown())
        painter.end()

    def shown(self) -> str:
        """What there is room for."""
        return shortened(self.fontMetrics(), self.text(), self.width())


class Note(Label):
    """A wrapped text that asks for one line where there is room."""

    def __init__(self, text: str = "", style: str = "caption") -> None:
        super().__init__(text, style, wraps=True)

    def sizeHint(self) -> QSize:
        """The text in one line."""
        self.ensurePolished()
        width = line_width(self.fontMetrics(), self.text()) + 2 * self.margin()
        return QSize(width, self.heightForWidth(width))


class Paragraph(_Measured):
    """Wrapped rich text with the line height of its type style; links are emitted, never opened."""

    link_clicked = Signal()

    def __init__(self, theme: Theme, text: str = "", style: str = "body", *, html: bool = False) -> None:
        super().__init__()
        self._theme, self._style, self._text, self._is_html = theme, style, text, html
        self.link = ""
        self.setObjectName(style)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setOpenExternalLinks(False)
        self.linkActivated.connect(self._open)
        self.restyle()

    def set_text(self, text: str, *, html: bool = False) -> None:
        """Show another text."""
        self._text, self._is_html = text, html
        self.restyle()

    def restyle(self) -> None:
        """Set the words in the line height and color of another theme or text size."""
        tokens = self._theme.tokens
        style = "body" if self._style == "body2" else self._style
        has_link = self._is_html and "<a " in self._text
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if has_link else Qt.FocusPolicy.NoFocus)
        body = self._text if self._is_html else _as_html(self._text)
        line = f"line-height: {tokens.line_height(style)}px; -qt-line-height-type: fixed"
        space = tokens.size("space.2")
        body = body.replace("<p>", f'<p style="{line}; margin: 0 0 {space}px 0">')
        body = body.replace("<li>", f'<li style="{line}; margin: 0 0 {space // 2}px 0">')
        body = body.replace("<ul>", '<ul style="margin: 0; -qt-list-indent: 1">')
        link = tokens.colors["primary"]
        self.setText(body.replace("<a ", f'<a style="color: {link}; text-decoration: underline" '))

    def _open(self, link: str) -> None:
        self.link = link
        self.link_clicked.emit()


def _as_html(text: str) -> str:
    # Loaded where it is needed: its table of all entities is not, on the way to the first window.
    from html import escape

    return "<p>" + escape(text).replace("\n", "<br>") + "</p>"
