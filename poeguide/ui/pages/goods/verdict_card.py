"""The answer: verdict, reason, penalty, who decides. Its words change in place, since a key may take 20 ms."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from poeguide.domain.goods import GoodHit, Verdict
from poeguide.ui import words
from poeguide.ui.layouts import column, nest
from poeguide.ui.pages.goods.view_model import GoodsViewModel
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.article_view import ArticleView
from poeguide.ui.widgets.cards import IconLabel, Rule
from poeguide.ui.widgets.section import language_note
from poeguide.ui.widgets.text import Label
from poeguide.ui.words.goods import VERDICT_ICONS, VERDICT_TONES, unknown_goods, verdict, without_verdict

ORDER = ("condition", "penalty", "agency")
STACKED: Final = 5
BARE: Final = 3
"""A card less wide than so many signs has the sign above its words, or none: large words need the room."""


class _Plate(QFrame):
    """The sign of the verdict on a square of its color."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._tone = theme, "warn"
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._drawing = IconLabel(theme, "alert", color="warn-tint", size="icon.verdict")
        layout.addWidget(self._drawing, alignment=Qt.AlignmentFlag.AlignCenter)

    def set_verdict(self, value: Verdict, *, is_large: bool) -> None:
        """Show another sign."""
        self._tone = VERDICT_TONES[value]
        self._drawing.set_icon(VERDICT_ICONS[value], color=f"{self._tone}-tint")
        side = self._theme.tokens.size("icon.plate-verdict" if is_large else "icon.plate-large")
        self.setFixedSize(side, side)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the square."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.color(self._tone))
        radius = tokens.size("shape.radius-card")
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        painter.end()


class _Part(QWidget):
    """A heading and a text below it."""

    link_clicked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.title, self.text = Label("", "strong", wraps=True), ArticleView(theme)
        self.setLayout(column(theme.tokens, self.title, self.text, gap="space.1"))
        self.text.link_clicked.connect(self.link_clicked)
        self._html = ""

    def set_words(self, title: str, html: str, terms: Mapping[str, str]) -> None:
        """Show another text; none hides the part."""
        if html and html != self._html:
            self.text.set_html(html, terms)
            self._html = html
        if html:
            self.title.setText(title)
            self.text.setAccessibleName(title)
        self.setVisible(bool(html))


class VerdictCard(QFrame):
    """A tinted band with the verdict, and the reasons below it. `link` is the link that was followed last."""

    link_clicked = Signal()

    def __init__(self, theme: Theme, acts: QWidget | None = None) -> None:
        super().__init__()
        self._theme = theme
        self.link = ""
        self._tone, self._noted = "warn", ("", "")
        self._note: QWidget | None = None
        self._title, self._verdict = Label("", "label", wraps=True), Label("", "stat", wraps=True)
        self._summary = Label("", "lead", wraps=True)
        self._plate = _Plate(theme)
        self._parts = [_Part(theme) for _ in ORDER]
        for part in self._parts:
            part.link_clicked.connect(self._follow)
        self.band = self._make_band()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.band)
        body = QWidget()
        self._column = column(theme.tokens, gap="space.4")
        body.setLayout(self._column)
        nest(self._column, self._make_reasons())
        if acts is not None:
            self._column.addWidget(Rule())
            self._column.addWidget(acts)
        layout.addWidget(body)

    def show_answer(self, view_model: GoodsViewModel, *, columns: int) -> None:
        """Show what the words mean."""
        good = view_model.good
        value = good.verdict if good is not None else Verdict.DECLARE
        self._tone = VERDICT_TONES[value]
        self._show_band(good, value)
        self._plate.set_verdict(value, is_large=columns > 1)
        self._show_note(view_model)
        if good is None:
            self._parts[0].set_words(self.tr("If you are not sure"), f"<p>{unknown_goods()[-1]}</p>", {})
            for part in self._parts[1:]:
                part.set_words("", "", {})
        else:
            self._show_reasons(view_model)
        self._set_columns(columns, is_split=good is not None)
        self.update()

    def _make_band(self) -> QWidget:
        tokens = self._theme.tokens
        band = QWidget()
        self._band_line = line = QBoxLayout(QBoxLayout.Direction.LeftToRight, band)
        space = tokens.size("space.5")
        line.setContentsMargins(space, space, space, space)
        line.setSpacing(space)
        line.addWidget(self._plate, alignment=Qt.AlignmentFlag.AlignTop)
        nest(line, column(tokens, self._title, self._verdict, self._summary, gap="space.1"), 1)
        return band

    def _make_reasons(self) -> QBoxLayout:
        """The reason takes the first column whole; the short parts share the second."""
        tokens = self._theme.tokens
        self._reasons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._second = QWidget()
        second = column(tokens, *self._parts[1:], gap="space.4")
        second.addStretch(1)
        self._second.setLayout(second)
        self._reasons.addWidget(self._parts[0], 1, Qt.AlignmentFlag.AlignTop)
        self._reasons.addWidget(self._second, 1)
        return self._reasons

    def _set_columns(self, columns: int, *, is_split: bool) -> None:
        tokens = self._theme.tokens
        side = tokens.size("space.6" if columns > 1 else "space.4")
        self._column.setContentsMargins(side, tokens.size("space.5"), side, tokens.size("space.4"))
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._reasons.setDirection(across if columns > 1 else down)
        self._reasons.setSpacing(tokens.size("space.6" if columns > 1 else "space.4"))
        self._second.setVisible(is_split)
        self._arrange_band()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has other room for the sign."""
        super().resizeEvent(event)
        self._arrange_band()

    def _arrange_band(self) -> None:
        width, side = self.width(), self._plate.width()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._band_line.setDirection(down if width < STACKED * side else across)
        self._plate.setVisible(width >= BARE * side)

    def _show_band(self, good: GoodHit | None, value: Verdict) -> None:
        title, summary = (good.title, good.summary) if good is not None else unknown_goods()[:2]
        self._title.setText(title)
        self._verdict.setText(verdict(value))
        self._summary.setText(without_verdict(verdict(value), summary))
        self.setAccessibleName(f"{self._title.text()}: {verdict(value)}")

    def _show_note(self, view_model: GoodsViewModel) -> None:
        """That the text is not translated, or by whom."""
        reading, wanted = view_model.reading, view_model.reader.language
        state = (reading.topic.language if reading is not None else "", wanted)
        if state == self._noted:
            return
        self._noted = state
        if self._note is not None:
            self._column.removeWidget(self._note)
            self._note.hide()
            self._note.deleteLater()
        self._note = language_note(self._theme, *state) if reading is not None else None
        if self._note is not None:
            self._column.insertWidget(0, self._note)

    def _show_reasons(self, view_model: GoodsViewModel) -> None:
        reading = view_model.reading
        blocks = {block.key: block.html for block in reading.topic.blocks} if reading is not None else {}
        for part, key in zip(self._parts, ORDER, strict=True):
            title = self.tr("Why") if key == "condition" else words.block(key)
            part.set_words(title, blocks.get(key, ""), view_model.reader.terms)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the surface, the band and the frame in the tone of the verdict."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = tokens.size("shape.border")
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        radius = tokens.size("shape.radius-card")
        shape = QPainterPath()
        shape.addRoundedRect(box, radius, radius)
        painter.fillPath(shape, tokens.color("raised"))
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(self.band.geometry(), tokens.color(f"{self._tone}-tint"))
        painter.restore()
        painter.setPen(QPen(tokens.color(self._tone), width))
        painter.drawPath(shape)
        painter.end()

    def _follow(self) -> None:
        part = self.sender()
        if isinstance(part, _Part):
            self.link = part.text.link
            self.link_clicked.emit()
