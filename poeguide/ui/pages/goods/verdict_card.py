"""The answer: verdict, reason, penalty, who decides, and what it rests on."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from poeguide.domain.goods import GoodHit, Verdict
from poeguide.ui import words
from poeguide.ui.layouts import column
from poeguide.ui.pages.goods.view_model import GoodsViewModel
from poeguide.ui.pages.goods.words import VERDICT_ICONS, VERDICT_TONES, verdict
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.article_view import ArticleView
from poeguide.ui.widgets.cards import IconLabel, Rule
from poeguide.ui.widgets.fact_strip import FactStrip
from poeguide.ui.widgets.section import language_note
from poeguide.ui.widgets.text import Label

ORDER = ("condition", "penalty", "agency")


class _Plate(QFrame):
    """The sign of the verdict on a square of its color."""

    def __init__(self, theme: Theme, icon: str, tone: str) -> None:
        super().__init__()
        self._theme, self._tone = theme, tone
        side = theme.tokens.size("icon.plate-large")
        self.setFixedSize(side, side)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        drawing = IconLabel(theme, icon, color=f"{tone}-tint", size="icon.large")
        layout.addWidget(drawing, alignment=Qt.AlignmentFlag.AlignCenter)

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


class VerdictCard(QFrame):
    """A tinted band with the verdict, and the reasons below it. `link` is the link that was followed last."""

    link_clicked = Signal()

    def __init__(
        self, theme: Theme, view_model: GoodsViewModel, today: date, *, columns: int, acts: QWidget | None = None
    ) -> None:
        super().__init__()
        self._theme, self._view_model, self._today = theme, view_model, today
        self.link = ""
        good = view_model.good
        self._verdict = good.verdict if good is not None else Verdict.DECLARE
        self._tone = VERDICT_TONES[self._verdict]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.band = self._band(good)
        layout.addWidget(self.band)
        body = QWidget()
        space = theme.tokens.size("space.6" if columns > 1 else "space.4")
        self._column = column(theme.tokens, gap="space.4")
        self._column.setContentsMargins(space, theme.tokens.size("space.5"), space, theme.tokens.size("space.4"))
        body.setLayout(self._column)
        layout.addWidget(body)
        reader, reading = view_model.reader, view_model.reading
        if reading is not None and (note := language_note(theme, reading.topic.language, reader.language)):
            self._column.addWidget(note)
        self._column.addLayout(self._reasons(columns) if good is not None else self._doubt())
        if acts is not None:
            self._column.addWidget(acts)
        self._column.addWidget(Rule())
        facts = reading.all_facts() if reading is not None else view_model.doubt_facts()
        strip = FactStrip(theme, facts, today, short=columns == 1)
        strip.link_clicked.connect(lambda: self._follow(strip.link))
        self._column.addWidget(strip)

    def _band(self, good: GoodHit | None) -> QWidget:
        theme, tokens = self._theme, self._theme.tokens
        band = QWidget()
        line = QHBoxLayout(band)
        space = tokens.size("space.5")
        line.setContentsMargins(space, space, space, space)
        line.setSpacing(space)
        plate = _Plate(theme, VERDICT_ICONS[self._verdict], self._tone)
        line.addWidget(plate, alignment=Qt.AlignmentFlag.AlignTop)
        title = Label(good.title if good is not None else self.tr("Not in this guide"), "label", wraps=True)
        summary = good.summary if good is not None else self.tr("Declare it and show it. An officer decides.")
        texts = column(tokens, title, Label(verdict(self._verdict), "stat", wraps=True), gap="space.1")
        # “Declare it” stands above it in large letters.
        summary = summary.removeprefix(f"{verdict(self._verdict)}. ")
        texts.addWidget(Label(summary, "lead", wraps=True))
        self.setAccessibleName(f"{title.text()}: {verdict(self._verdict)}")
        line.addLayout(texts, 1)
        return band

    def _reasons(self, columns: int) -> QHBoxLayout:
        """The reason takes the first column whole; the short parts share the second."""
        reading = self._view_model.reading
        blocks = {block.key: block for block in reading.topic.blocks} if reading is not None else {}
        keys = [key for key in ORDER if key in blocks]
        line = QHBoxLayout()
        line.setSpacing(self._theme.tokens.size("space.6"))
        for group in (keys[:1], keys[1:]) if columns > 1 else (keys,):
            stack = column(self._theme.tokens, gap="space.4")
            for key in group:
                title = self.tr("Why") if key == "condition" else words.block(key)
                stack.addLayout(self._part(title, blocks[key].html))
            stack.addStretch(1)
            line.addLayout(stack, 1)
        return line

    def _doubt(self) -> QVBoxLayout:
        text = self.tr(
            "This guide does not know these words. Declare what you carry and ask the officer. "
            "Food that is declared and not allowed can be given up. Food that is not declared can bring a fine."
        )
        return self._part(self.tr("If you are not sure"), f"<p>{text}</p>")

    def _part(self, title: str, html: str) -> QVBoxLayout:
        text = ArticleView(self._theme)
        text.set_html(html, self._view_model.reader.terms)
        text.setAccessibleName(title)
        text.link_clicked.connect(lambda: self._follow(text.link))
        return column(self._theme.tokens, Label(title, "strong", wraps=True), text, gap="space.1")

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

    def _follow(self, link: str) -> None:
        self.link = link
        self.link_clicked.emit()
