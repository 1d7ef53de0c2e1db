"""Text to read: checked HTML in the design's type, as high as its words; links are emitted, nothing is loaded.

A text is painted until somebody comes to it: Qt's browser, with its scroll bars, costs several times as much.
"""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Final

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from poeguide.ui.theme import Theme
from poeguide.ui.widgets.article_browser import ArticleBrowser
from poeguide.ui.widgets.article_text import ArticleText
from poeguide.ui.widgets.by_width import ByWidth

_RESIZED: Final = Qt.WidgetAttribute.WA_Resized


class ArticleView(QWidget):
    """One text. `link` is the link that was followed last; `terms` are shown where a linked term is pointed at.

    What is copied takes `citation` along: who says so, and when.
    """

    link_clicked = Signal()

    def __init__(self, theme: Theme, html: str = "", *, style: str = "body", color: str = "text") -> None:
        super().__init__()
        self._theme, self._style = theme, style
        self._terms: Mapping[str, str] = {}
        self._heights = ByWidth[int]()
        self._browser: ArticleBrowser | None = None
        self._is_asked = False
        self.link = self.citation = ""
        self.article = ArticleText(theme, style=style, color=color)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if html:
            self.set_html(html)

    def awake(self) -> ArticleBrowser:
        """What the text is read with, made when it is first wanted; the keyboard stays with the view."""
        if self._browser is None:
            self._browser = ArticleBrowser(self, self.article, self._terms)
            self._browser.setAccessibleName(self.accessibleName())
            self._browser.anchorClicked.connect(self._open)
            # Only now: what appears under the pointer tells this view once more that the pointer came.
            self._browser.show()
        self._browser.citation = self.citation
        return self._browser

    def set_html(self, html: str, terms: Mapping[str, str] | None = None) -> None:
        """Show another text; `terms` gives the definition by link of each linked term."""
        self._terms = terms or {}
        self.article.show_html(html)
        self._heights.clear()
        has_links = "<a " in html
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if has_links else Qt.FocusPolicy.ClickFocus)
        if self._browser is not None:
            self._browser.terms = self._terms
        self.updateGeometry()
        self.update()

    def set_text(self, text: str) -> None:
        """Show plain words."""
        self.set_html("<p>" + escape(text).replace("\n", "<br>") + "</p>")

    def words(self) -> str:
        """The text without its form."""
        return self.article.toPlainText()

    def follow(self, link: str) -> None:
        """Do what a click on a link does."""
        self.link = link
        self.link_clicked.emit()

    def mark(self, places: list[QTextCursor], current: QTextCursor | None = None) -> None:
        """Show these places of the text, the current one in the color of the focus."""
        if not places and self._browser is None:
            return
        tokens = self._theme.tokens
        marks = []
        for place in places:
            one = QTextEdit.ExtraSelection()
            form = QTextCharFormat()
            is_current = current is not None and place == current
            form.setBackground(tokens.color("here" if is_current else "primary-tint"))
            form.setForeground(tokens.color("on-here" if is_current else "primary"))
            form.setFontUnderline(True)
            one.cursor, one.format = place, form
            marks.append(one)
        self.awake().setExtraSelections(marks)

    def point_of(self, place: QTextCursor) -> QPoint:
        """Where a place of the text stands."""
        return self.awake().cursorRect(place).center()

    def heightForWidth(self, width: int) -> int:
        """Height of the words at a width."""
        return self._heights.at(width, self._height)

    def sizeHint(self) -> QSize:
        """As high as the words at the width that it has; without one, nobody needs to wrap them yet."""
        least = self.minimumSizeHint()
        return QSize(self.width(), self.heightForWidth(self.width())) if self.testAttribute(_RESIZED) else least

    def minimumSizeHint(self) -> QSize:
        """Narrow columns are fine."""
        return QSize(4 * self._theme.tokens.size("target.small"), self._theme.tokens.line_height(self._style))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap again; where the layout gave another height, ask for the right one."""
        if self._browser is not None:
            self._browser.resize(event.size())
        if self.heightForWidth(event.size().width()) != event.size().height():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, unless they are in the browser."""
        if self._browser is not None:
            return
        self.article.setTextWidth(self.width())
        painter = QPainter(self)
        self.article.drawContents(painter, QRectF(event.rect()))
        painter.end()

    def showEvent(self, event: QShowEvent) -> None:
        """A screen reader is given the browser, which tells it every word and link."""
        super().showEvent(event)
        if QAccessible.isActive():
            self._hand_over()

    def enterEvent(self, event: QEnterEvent) -> None:
        """The pointer comes to mark words, to follow a link or to see what a term means."""
        super().enterEvent(event)
        self.awake()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keys come to the links."""
        if QAccessible.isActive():
            self._hand_over()
        else:
            self.awake().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keys go elsewhere."""
        if self._browser is not None:
            self._browser.focusOutEvent(event)

    def focusNextPrevChild(self, is_next: bool) -> bool:  # noqa: FBT001 # Qt calls it
        """Go from link to link first; past the last one the browser asks here for the next widget."""
        if self._is_asked or self.focusProxy() is not None:
            return super().focusNextPrevChild(is_next)
        self._is_asked = True
        try:
            return self.awake().focusNextPrevChild(is_next)
        finally:
            self._is_asked = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, mark all, follow a link. What a browser with the keyboard has left over is not given to it again."""
        if self.focusProxy() is None:
            self.awake().keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy."""
        self.awake().contextMenuEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A finger presses without coming first: what began before there was a browser is its own to the end."""
        self.awake().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark words."""
        self.awake().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow a link, or end a mark."""
        self.awake().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Mark a word."""
        self.awake().mouseDoubleClickEvent(event)

    def _height(self, width: int) -> int:
        shown, height = self.width(), self.article.height(width)
        if self._browser is not None:
            # The lines must not move under the reader.
            self.article.height(shown)
        return height

    def _hand_over(self) -> None:
        """Let the browser itself have the keyboard."""
        browser = self.awake()
        browser.setFocusPolicy(self.focusPolicy())
        self.setFocusProxy(browser)

    def _open(self, url: QUrl) -> None:
        self.follow(url.toString())
