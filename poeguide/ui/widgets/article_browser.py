"""Qt's own browser over an article that somebody reads with the pointer, the keys or a screen reader."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QTextBrowser, QToolTip, QWidget

from poeguide.ui.widgets.article_text import ArticleText

_SCROLLS: Final = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)


class ArticleBrowser(QTextBrowser):
    """Marks, copies and follows; what is copied takes `citation` along, `terms` are shown where one is pointed at."""

    def __init__(self, parent: QWidget, article: ArticleText, terms: Mapping[str, str]) -> None:
        super().__init__(parent)
        self.terms, self.citation = terms, ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        # Before it has the text, whose font it would set to its own.
        self.ensurePolished()
        self.setDocument(article)
        # The binding holds on to a document that a browser once had, also when both are gone: so it goes with this one.
        article.setParent(self)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.resize(parent.size())

    def focusNextPrevChild(self, is_next: bool) -> bool:  # noqa: FBT001 # Qt calls it
        """Go from link to link. Qt never comes back from a link with which a text begins."""
        marked = self.textCursor()
        if not is_next and marked.hasSelection() and marked.selectionStart() == 0:
            return QWidget.focusNextPrevChild(self, is_next)
        return super().focusNextPrevChild(is_next)

    def createMimeDataFromSelection(self) -> QMimeData:
        """The words that are marked, and below them their source."""
        copied = QMimeData()
        marked = self.textCursor().selection()
        text, html = marked.toPlainText(), marked.toHtml()
        if self.citation:
            text += f"\n\n{self.citation}"
            html = html.replace("</body>", f"<p>{escape(self.citation)}</p></body>")
        copied.setText(text)
        copied.setHtml(html)
        return copied

    def wheelEvent(self, event: QEvent) -> None:
        """The page scrolls, not the text."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave keys that scroll to the page."""
        if event.key() in _SCROLLS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forget which link the keys were on."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            cursor = self.textCursor()
            cursor.clearSelection()
            self.setTextCursor(cursor)

    def viewportEvent(self, event: QEvent) -> bool:
        """Show the definition of a term under the pointer."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self.terms.get(self.anchorAt(event.pos()), "")
            if words:
                QToolTip.showText(event.globalPos(), f"<p>{escape(words)}</p>", self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)
