"""What a page says aloud: its visible words in reading order."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QWidget

from poeguide.ui.widgets.article_view import ArticleView
from poeguide.ui.widgets.painted_words import PaintsWords

MOST_ROWS = 12
"""Rows of a list that are read; a visitor who wants more goes through it with the keys."""


def spoken_texts(page: QWidget) -> list[str]:
    """Words of labels, texts, buttons and lists, from top to bottom, each once."""
    found: list[tuple[int, int, str]] = []
    for widget in page.findChildren(QWidget):
        if widget.isVisibleTo(page) and (text := _text_of(widget)):
            corner = widget.mapTo(page, QPoint(0, 0))
            found.append((corner.y(), corner.x(), text))
    ordered = [text for _, _, text in sorted(found, key=lambda part: part[:2])]
    kept: list[str] = []
    for text in ordered:
        if not any(text in said for said in kept):
            kept.append(text)
    return kept


def describe_focus(widget: QWidget) -> str:
    """What a visitor hears on coming to a control: its name, what it says besides, and its state."""
    name = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
    # A text with links takes the keyboard, too: its own words name it.
    parts = [name or _text_of(widget), widget.accessibleDescription()]
    if isinstance(widget, QAbstractItemView) and (index := widget.currentIndex()).isValid():
        parts.append(str(index.data() or ""))
    return ". ".join(part for part in parts if part)


def _text_of(widget: QWidget) -> str:
    if isinstance(widget, QLabel):
        return "" if widget.pixmap().width() else QTextDocumentFragment.fromHtml(widget.text()).toPlainText().strip()
    if isinstance(widget, PaintsWords):
        return ". ".join(words.text for words in widget.painted_words())
    if isinstance(widget, ArticleView):
        return widget.words().strip()
    if isinstance(widget, QAbstractItemView):
        model = widget.model()
        rows = range(min(MOST_ROWS, model.rowCount())) if model is not None else ()
        return ". ".join(str(model.index(row, 0).data() or "") for row in rows)
    return ""
