"""Text to read: checked HTML in the design's type, as high as its words; links are emitted, nothing is loaded."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from math import ceil

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextListFormat,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QTextEdit, QToolTip

from poeguide.ui.theme import Theme

TERM = "poeguide:glossary/"


class ArticleView(QTextBrowser):
    """One text. `link` is the link that was clicked last; `terms` are shown where a linked term is pointed at.

    What is copied takes `citation` along: who says so, and when.
    """

    link_clicked = Signal()

    def __init__(self, theme: Theme, html: str = "", *, style: str = "body", color: str = "text") -> None:
        super().__init__()
        self._theme, self._html, self._style, self._color = theme, html, style, color
        self._terms: Mapping[str, str] = {}
        self._heights: dict[int, int] = {}
        self._copy: QTextDocument | None = None
        self.link = self.citation = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.DefaultContextMenu)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.document().setDocumentMargin(0)
        self.anchorClicked.connect(self._open)
        theme.changed.connect(self._show)
        if html:
            self._show()

    def set_html(self, html: str, terms: Mapping[str, str] | None = None) -> None:
        """Show another text; `terms` gives the definition by link of each linked term."""
        self._html, self._terms = html, terms or {}
        self._show()

    def set_text(self, text: str) -> None:
        """Show plain words."""
        self.set_html("<p>" + escape(text).replace("\n", "<br>") + "</p>")

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

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """A text loads no pictures and no files."""
        return None

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the words at a width."""
        if width not in self._heights:
            # Measured on a copy: another width in the shown text would move its lines under the reader.
            copy = self._copy or self.document().clone(self)
            self._copy = copy
            copy.setTextWidth(max(1, width))
            self._heights[width] = ceil(copy.size().height())
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """As high as the words at the width that it has."""
        width = self.width() if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else self.minimumSizeHint().width()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow columns are fine."""
        return QSize(4 * self._theme.tokens.size("target.small"), self._theme.tokens.line_height(self._style))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap again; where the layout gave another height, ask for the right one."""
        super().resizeEvent(event)
        if self.heightForWidth(event.size().width()) != event.size().height():
            self.updateGeometry()

    def wheelEvent(self, event: QEvent) -> None:
        """The page scrolls, not the text."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave keys that scroll to the page."""
        scrolls = (
            Qt.Key.Key_Up,
            Qt.Key.Key_Down,
            Qt.Key.Key_PageUp,
            Qt.Key.Key_PageDown,
            Qt.Key.Key_Home,
            Qt.Key.Key_End,
        )
        if event.key() in scrolls:
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
            words = self._terms.get(self.anchorAt(event.pos()), "")
            if words:
                QToolTip.showText(event.globalPos(), f"<p>{escape(words)}</p>", self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def find_all(self, words: str) -> list[QTextCursor]:
        """Every place of the words, without regard to capitals."""
        found: list[QTextCursor] = []
        cursor = self.document().find(words) if words else QTextCursor()
        while not cursor.isNull():
            found.append(cursor)
            cursor = self.document().find(words, cursor, QTextDocument.FindFlag(0))
        return found

    def mark(self, places: list[QTextCursor], current: QTextCursor | None = None) -> None:
        """Show these places of the text, the current one in the color of the focus."""
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
        self.setExtraSelections(marks)

    def _open(self, url: QUrl) -> None:
        self.link = url.toString()
        self.link_clicked.emit()

    def _show(self) -> None:
        tokens = self._theme.tokens
        document = self.document()
        document.setDefaultFont(tokens.font(self._style))
        document.setIndentWidth(tokens.text_size(self._style) * 1.4)
        self.setHtml(self._html)
        self._set_lines()
        self._set_links()
        self._heights.clear()
        if self._copy is not None:
            self._copy.deleteLater()
            self._copy = None
        has_links = "<a " in self._html
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if has_links else Qt.FocusPolicy.ClickFocus)
        self.updateGeometry()

    def _set_lines(self) -> None:
        """Line height, gaps and color; Qt takes none of these from tokens by itself."""
        tokens = self._theme.tokens
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        words = QTextCharFormat()
        words.setForeground(tokens.color(self._color))
        cursor.mergeCharFormat(words)
        block = self.document().firstBlock()
        while block.isValid():
            form = QTextBlockFormat()
            line = tokens.line_height(self._style)
            form.setLineHeight(line, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
            form.setTopMargin(0)
            is_item = block.textList() is not None
            gap = tokens.size("space.1" if is_item and block.next().textList() is not None else "space.3")
            form.setBottomMargin(gap if block.next().isValid() else 0)
            QTextCursor(block).mergeBlockFormat(form)
            if items := block.textList():
                look = QTextListFormat(items.format())
                look.setIndent(1)
                items.setFormat(look)
            block = block.next()

    def _set_links(self) -> None:
        """Links in the primary color; a term of the glossary is dotted, since it explains rather than leads away."""
        tokens = self._theme.tokens
        style = QTextCharFormat.UnderlineStyle
        for start, length, href in self._links():
            is_term = href.startswith(TERM)
            look = QTextCharFormat()
            look.setForeground(tokens.color(self._color if is_term else "primary"))
            look.setUnderlineStyle(style.DotLine if is_term else style.SingleUnderline)
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(look)

    def _links(self) -> list[tuple[int, int, str]]:
        """Position, length and target of every linked piece of text."""
        found = []
        block = self.document().firstBlock()
        while block.isValid():
            parts = block.begin()
            while not parts.atEnd():
                piece = parts.fragment()
                if piece.charFormat().isAnchor():
                    found.append((piece.position(), piece.length(), piece.charFormat().anchorHref()))
                parts += 1
            block = block.next()
        return found
