"""Rows of the search palette: headings and results, and how they are drawn."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from poeguide.domain.ports import PortType
from poeguide.domain.search import Hit
from poeguide.ui import icons
from poeguide.ui.item_models import VALUE_ROLE
from poeguide.ui.shapes import paint_shape
from poeguide.ui.shell.palette_deeds import Deed
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.text import shortened
from poeguide.ui.words import hit_kind

_SHAPES = frozenset(PortType)
KEY_SHARE = 0.16
"""So much of a row may be taken by the key that opens it."""


@dataclass(frozen=True, slots=True)
class Row:
    """A heading, a result, or something to do."""

    heading: str = ""
    hit: Hit | None = None
    deed: Deed | None = None

    @property
    def choice(self) -> Hit | Deed | None:
        """What is chosen with this row; None for a heading."""
        return self.hit or self.deed


def rows_of(hits: Sequence[Hit]) -> list[Row]:
    """Results under headings; the best group first, groups never mixed, and last what only looks like the words."""
    groups: dict[str, list[Hit]] = {}
    for hit in sorted(hits, key=lambda hit: hit.is_guess):
        heading = QCoreApplication.translate("Palette", "Similar names") if hit.is_guess else hit_kind(hit.kind)
        groups.setdefault(heading, []).append(hit)
    rows: list[Row] = []
    for heading, members in groups.items():
        rows.append(Row(heading=heading))
        rows.extend(Row(hit=hit) for hit in members)
    return rows


def row_height(theme: Theme, row: Row) -> int:
    """Height of a row at the reader's text size."""
    tokens = theme.tokens
    if row.choice is None:
        return tokens.line_height("caption") + tokens.size("space.3")
    return max(tokens.size("width.row-small"), tokens.line_height("body") + tokens.size("space.3"))


class RowDelegate(QStyledItemDelegate):
    """Headings, and results with symbol, title and place; what was typed is bold and underlined."""

    def __init__(self, theme: Theme, field: QLineEdit) -> None:
        super().__init__(field)
        self._theme = theme
        self._field = field

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Ask for the row's height."""
        return QSize(0, row_height(self._theme, index.data(VALUE_ROLE)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a heading or a result."""
        row: Row = index.data(VALUE_ROLE)
        tokens, box = self._theme.tokens, option.rect
        painter.save()
        if row.choice is None:
            painter.setFont(tokens.font("caption-label"))
            painter.setPen(tokens.color("text-2"))
            inner = box.adjusted(tokens.size("space.4"), 0, 0, -tokens.size("shape.frame"))
            painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter), row.heading)
        else:
            state = option.state
            self._paint_choice(painter, box, row.choice, is_selected=bool(state & QStyle.StateFlag.State_Selected))
        painter.restore()

    def _paint_choice(self, painter: QPainter, box: QRect, hit: Hit | Deed, *, is_selected: bool) -> None:
        tokens = self._theme.tokens
        bar = tokens.size("shape.bar")
        if is_selected:
            painter.fillRect(box, tokens.color("primary-tint"))
            painter.fillRect(box.left(), box.top(), bar, box.height(), tokens.color("primary"))
        size = tokens.size("icon.small")
        x = box.left() + tokens.size("space.5") - tokens.size("space.1")
        symbol = QRectF(x, box.center().y() - size / 2, size, size)
        if hit.symbol in _SHAPES:
            paint_shape(painter, tokens, symbol, hit.symbol)
        else:
            name = hit.symbol if icons.exists(hit.symbol) else "search"
            painter.drawPixmap(symbol.topLeft(), icons.pixmap(name, tokens.color("text").name(), size))
        x += size + tokens.size("space.4")
        right = box.right() - tokens.size("space.5")
        if is_selected:
            right = self._paint_key(painter, box, right)
        x = self._paint_marked(painter, QRect(x, box.top(), right - x, box.height()), hit.title, "body")
        x += tokens.size("space.3")
        if right - x > tokens.size("space.7"):
            self._paint_marked(painter, QRect(x, box.top() + 1, right - x, box.height()), hit.subtitle, "caption")

    def _paint_key(self, painter: QPainter, box: QRect, right: int) -> int:
        """The key that opens the row, where it leaves room for words; the x where they have to end."""
        tokens, words = self._theme.tokens, QCoreApplication.translate("Palette", "Enter")
        font = tokens.font("caption")
        metrics = QFontMetrics(font)
        gap = tokens.size("space.2")
        key = QRect(0, 0, metrics.horizontalAdvance(words) + 2 * gap, metrics.height() + gap // 2)
        if key.width() > box.width() * KEY_SHARE:
            return right
        key.moveTopLeft(QPoint(right - key.width(), box.center().y() - key.height() // 2))
        painter.setFont(font)
        painter.setPen(tokens.color("line-strong"))
        painter.setBrush(tokens.color("raised"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = tokens.size("shape.radius")
        painter.drawRoundedRect(QRectF(key).translated(0.5, 0.5), radius, radius)
        painter.setPen(tokens.color("text"))
        painter.drawText(key, int(Qt.AlignmentFlag.AlignCenter), words)
        return key.left() - gap

    def _paint_marked(self, painter: QPainter, box: QRect, text: str, style: str) -> int:
        """Draw text with the typed words marked, elided to the box; the x where it ends."""
        tokens = self._theme.tokens
        plain = tokens.font(style)
        marked = tokens.font(style)
        marked.setBold(True)
        marked.setUnderline(True)
        painter.setPen(tokens.color("text" if style == "body" else "text-2"))
        text = shortened(QFontMetrics(plain), text, box.width())
        x = box.left()
        for part, is_marked in _split(text, self._field.text()):
            font = marked if is_marked else plain
            painter.setFont(font)
            painter.drawText(box.adjusted(x - box.left(), 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), part)
            x += QFontMetrics(font).horizontalAdvance(part)
        return x


def _split(text: str, words: str) -> list[tuple[str, bool]]:
    """The text in parts that begin with a typed word or do not."""
    typed = [re.escape(word) for word in words.split() if word][:8]
    if not typed:
        return [(text, False)]
    parts: list[tuple[str, bool]] = []
    end = 0
    for match in re.finditer(r"(?<!\w)(?:" + "|".join(typed) + ")", text, re.IGNORECASE):
        parts += [(text[end : match.start()], False), (match[0], True)]
        end = match.end()
    return [part for part in [*parts, (text[end:], False)] if part[0]]
