"""The words of an article: checked HTML as a document in the design's type."""

from __future__ import annotations

from functools import cache
from math import ceil

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QImage,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextListFormat,
    QTextOption,
)

from poeguide.ui.theme import Theme

TERM = "poeguide:glossary/"


class ArticleText(QTextDocument):
    """Line height, gaps and colors are the theme's; nothing is loaded."""

    def __init__(self, theme: Theme, *, style: str, color: str) -> None:
        super().__init__()
        self._theme, self._style, self._color = theme, style, color
        tokens = theme.tokens
        self.setUndoRedoEnabled(False)
        self.setDocumentMargin(0)
        self.setDefaultFont(tokens.font(style))
        self.setIndentWidth(tokens.text_size(style) * 1.4)
        # As in a text that is edited: a word that is wider than its column is broken.
        self.setDefaultTextOption(_BREAKS)

    def show_html(self, html: str) -> None:
        """Take other words."""
        self.setHtml(html)
        self._set_lines()
        if "<li" in html:
            self._set_items()
        if "<a " in html:
            self._set_links()
        # Nothing follows the last line.
        QTextCursor(self.lastBlock()).mergeBlockFormat(_gap(0))

    def height(self, width: int) -> int:
        """Height of the words at a width, which they have from now on."""
        self.setTextWidth(max(1, width))
        return ceil(self.size().height())

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """A text loads no pictures and no files; without this dot Qt would look for a file of that name itself."""
        return _dot()

    def find_all(self, words: str) -> list[QTextCursor]:
        """Every place of the words, without regard to capitals."""
        found: list[QTextCursor] = []
        cursor = self.find(words) if words else QTextCursor()
        while not cursor.isNull():
            found.append(cursor)
            cursor = self.find(words, cursor, QTextDocument.FindFlag(0))
        return found

    def _set_lines(self) -> None:
        """Line height, gaps and color; Qt takes none of these from tokens by itself."""
        tokens = self._theme.tokens
        whole = QTextCursor(self)
        whole.select(QTextCursor.SelectionType.Document)
        words = QTextCharFormat()
        words.setForeground(tokens.color(self._color))
        whole.mergeCharFormat(words)
        form = _gap(tokens.size("space.3"))
        form.setLineHeight(tokens.line_height(self._style), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        form.setTopMargin(0)
        whole.mergeBlockFormat(form)

    def _set_items(self) -> None:
        """Items of a list stand closer together."""
        near = _gap(self._theme.tokens.size("space.1"))
        block = self.firstBlock()
        while block.isValid():
            following = block.next()
            if (items := block.textList()) is not None:
                if items.itemNumber(block) == 0:
                    look = QTextListFormat(items.format())
                    look.setIndent(1)
                    items.setFormat(look)
                if following.isValid() and following.textList() is not None:
                    QTextCursor(block).mergeBlockFormat(near)
            block = following

    def _set_links(self) -> None:
        """Links in the primary color; a term of the glossary is dotted, since it explains rather than leads away."""
        tokens = self._theme.tokens
        style = QTextCharFormat.UnderlineStyle
        for start, length, href in self._links():
            is_term = href.startswith(TERM)
            look = QTextCharFormat()
            look.setForeground(tokens.color(self._color if is_term else "primary"))
            look.setUnderlineStyle(style.DotLine if is_term else style.SingleUnderline)
            cursor = QTextCursor(self)
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(look)

    def _links(self) -> list[tuple[int, int, str]]:
        """Position, length and target of every linked piece of text."""
        found = []
        block = self.firstBlock()
        while block.isValid():
            parts = block.begin()
            while not parts.atEnd():
                piece = parts.fragment()
                if piece.charFormat().isAnchor():
                    found.append((piece.position(), piece.length(), piece.charFormat().anchorHref()))
                parts += 1
            block = block.next()
        return found


def _gap(height: int) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setBottomMargin(height)
    return form


@cache
def _dot() -> QImage:
    dot = QImage(1, 1, QImage.Format.Format_ARGB32)
    dot.fill(Qt.GlobalColor.transparent)
    return dot


_BREAKS = QTextOption()
_BREAKS.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
