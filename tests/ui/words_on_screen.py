"""Every word that a window shows or says, and an invented language that makes the untranslated ones stand out."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import Any

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTextEdit,
    QWidget,
)
from sqlalchemy import Connection, select

from poeguide.data.bundle import Bundle
from poeguide.data.schema import METADATA
from poeguide.ui.widgets.article_view import ArticleView

GROWTH = 1.4
ACCENTS = str.maketrans("aeiouAEIOU", "āēīōūĀĒĪŌŪ")
KEPT = re.compile(r"\{\w*\}|%n|&\w+;|<[^>]+>|\*\.\w+")
ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
SEPARATORS = ("\n", ". ", " · ", " (", ") ", ": ", "; ", ", ", " / ", " – ", " → ")
LONG = 3
"""From so many words on, a text may also be a part of what the content says."""
MANY_ROWS = 60


class InventedLanguage(QTranslator):
    """All words of the program in accents and 40 % longer; what has no accents was not asked to be translated."""

    def translate(self, context: str, source: str, _note: str | None = None, _count: int = -1) -> str:
        """The invented word; words of Qt itself are left alone."""
        return source if re.match(r"Q[A-Z]", context) else invented(source)

    def isEmpty(self) -> bool:
        """A language without a file would be taken for empty."""
        return False


def invented(source: str) -> str:
    """The source in accents, its vowels doubled until it is 40 % longer; marks and placeholders stay."""
    kept, parts = KEPT.findall(source), KEPT.split(source)
    missing = round((GROWTH - 1) * sum(map(len, parts)))
    longer = []
    for part in parts:
        letters = ""
        for letter in part.translate(ACCENTS):
            grows = letter in "āēīōū" and missing > 0
            letters += 2 * letter if grows else letter
            missing -= grows
        longer.append(letters)
    longer[-1] += "ō" * max(missing, 0)
    return "".join(part + mark for part, mark in zip(longer, [*kept, ""], strict=True))


def is_invented(text: str) -> bool:
    """Whether a text went through the invented language."""
    return any(letter in "āēīōūĀĒĪŌŪ" for letter in text)


class Content:
    """What the bundle says, to tell content from words of the interface."""

    def __init__(self, bundle: Bundle) -> None:
        self.values: set[str] = set()
        self._take(bundle.read(_everything))
        self._whole = "\n".join(self.values)
        self._known: dict[str, bool] = {}

    def has(self, text: str) -> bool:
        """Whether the content says this, or every part of it; the same part is looked at once."""
        text = text.strip(" .,:;()–")
        if text not in self._known:
            self._known[text] = self._has(text)
        return self._known[text]

    def _has(self, text: str) -> bool:
        if not re.search(r"[^\W\d_]{2}", _without_days(text)) or text in self.values:
            return True
        # A remark may begin a line, and then has a capital.
        if text[:1].lower() + text[1:] in self.values:
            return True
        if len(text.split()) >= LONG and text in self._whole:
            return True
        found = [separator for separator in SEPARATORS if separator in text]
        parts = [list(cut(separator)) for separator in found for cut in (text.split, text.partition, text.rpartition)]
        numberless = " ".join(word for word in text.split() if not word.isdigit())
        if numberless != text:
            parts.append([numberless])
        return any(all(self.has(part) for part in every) for every in parts)

    def _take(self, value: Any) -> None:
        if isinstance(value, dict):
            value = tuple(value.values())
        if isinstance(value, tuple | list):
            for one in value:
                self._take(one)
        elif isinstance(value, str) and value.startswith(("[", "{")) and value.endswith(("]", "}")):
            self._take(json.loads(value))
        elif isinstance(value, str):
            self.values.add(plain_text(value).strip(" .,:;()–"))


def _everything(session: Connection) -> list[Any]:
    return [tuple(row) for table in METADATA.sorted_tables for row in session.execute(select(table))]


def words_of(window: QWidget) -> Iterator[tuple[QWidget, str]]:
    """What every visible widget shows or tells a screen reader, as plain text."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            yield from ((widget, plain) for text in _texts(widget) if (plain := plain_text(text)))


def plain_text(text: str) -> str:
    """A text without its marks and the places where an address may be broken, one line a paragraph."""
    text = text.replace("\u200b", "")
    if "<" in text:
        text = unescape(re.sub(r"<[^>]+>", "", re.sub(r"<br>|</p>|</li>", "\n", text)))
    return "\n".join(line for part in text.replace("&&", "&").splitlines() if (line := " ".join(part.split())))


def _without_days(text: str) -> str:
    """A text without the names of months and days, which the system gives."""
    locale = QLocale()
    for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
        months = [locale.monthName(at, form) for at in range(1, 13)]
        for name in (*months, *(locale.dayName(at, form) for at in range(1, 8))):
            text = text.replace(name, "")
    return text


def _texts(widget: QWidget) -> Iterator[str]:
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))
    elif isinstance(widget, ArticleView):
        yield widget.words()
    elif isinstance(widget, QTextEdit):
        yield widget.toPlainText()
    elif isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        yield from _items(widget)


def _items(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(QModelIndex()), MANY_ROWS)):
            index = model.index(row, column, QModelIndex())
            yield from (found for role in ROLES if isinstance(found := model.data(index, role), str))
