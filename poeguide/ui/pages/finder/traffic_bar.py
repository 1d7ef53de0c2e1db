"""Traffic on the map: a slider of years that plays, and the ports with symbols as large as their traffic."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QSlider, QStyle, QWidget

from poeguide.domain.finder import Place
from poeguide.ui.formats import number
from poeguide.ui.layouts import column, inset, nest, row
from poeguide.ui.pages.finder.state import YEARS
from poeguide.ui.shapes import paint_shape
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.map_view import Marker, map_style, symbol_scale
from poeguide.ui.widgets.text import Label

STEP_MS: Final = 700
PEOPLE_OF_ONE: Final = 2_500_000
"""So many people a year have a symbol of the usual size."""
KEY: Final = (1_000_000, 10_000_000)
"""Amounts whose symbols the key shows."""


class SizeKey(QWidget):
    """Symbols as large as on the map, each with the people that it stands for."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._entries = [(self._side(people), number(people)) for people in KEY]
        self.setAccessibleName(self.tr("Key to the sizes"))
        self.setAccessibleDescription(", ".join(words for _, words in self._entries))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for all symbols and words in one row."""
        tokens = self._theme.tokens
        metrics = QFontMetrics(tokens.font("caption"))
        inner, outer = tokens.size("space.2"), tokens.size("space.4")
        width = sum(side + inner + metrics.horizontalAdvance(words) + 1 for side, words in self._entries)
        height = max(tokens.line_height("caption"), *(side for side, _ in self._entries))
        return QSize(width + outer * (len(self._entries) - 1), height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw them from the leading edge on."""
        tokens = self._theme.tokens
        font = tokens.font("caption")
        painter = QPainter(self)
        painter.setFont(font)
        left = 0
        for side, words in self._entries:
            width = QFontMetrics(font).horizontalAdvance(words) + 1
            mark = QRect(left, (self.height() - side) // 2, side, side)
            text = QRect(mark.right() + 1 + tokens.size("space.2"), 0, width, self.height())
            paint_shape(painter, tokens, QRectF(self._mirrored(mark)), "land")
            painter.setPen(tokens.color("text-2"))
            painter.drawText(self._mirrored(text), int(Qt.AlignmentFlag.AlignCenter), words)
            left = text.right() + 1 + tokens.size("space.4")
        painter.end()

    def _side(self, people: int) -> int:
        return round(map_style(self._theme.tokens).sizes.marker * symbol_scale(people / PEOPLE_OF_ONE))

    def _mirrored(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)


class TrafficBar(QFrame):
    """`year` is the year that the slider shows; `moved` tells that it changed, `closed` that the reader is done."""

    moved = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("pane")
        self.play = Button(theme, "", size="small")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(YEARS[0], YEARS[-1])
        self.slider.setPageStep(5)
        self.slider.setAccessibleName(self.tr("Year"))
        self.slider.setMinimumHeight(theme.tokens.size("target.small"))
        self.title = Label("", "strong", wraps=True)
        self.note = Label("", "caption", wraps=True)
        done = Button(theme, self.tr("Back to what fits"), role="link", size="small")
        self._timer = QTimer(self, interval=STEP_MS)
        self._timer.timeout.connect(self._step)
        self.play.clicked.connect(self._play)
        self.slider.valueChanged.connect(self.moved)
        done.clicked.connect(self.closed)
        self._lay_out(done)
        self._show_playing()

    @property
    def year(self) -> int:
        """The year of the slider."""
        return self.slider.value()

    @property
    def is_playing(self) -> bool:
        """Whether the years run on."""
        return self._timer.isActive()

    def show_year(self, year: int, totals: Mapping[str, int], *, is_whole: bool) -> None:
        """Show a year and how many people were counted in it."""
        self.slider.blockSignals(True)
        self.slider.setValue(year)
        self.slider.blockSignals(False)
        text = self.tr("{year}: {count} people at {ports} land ports")
        self.title.setText(text.format(year=year, count=number(sum(totals.values())), ports=len(totals)))
        note = self.tr("The area of a symbol is the number of people who entered. Counts, not live waits.")
        if not is_whole:
            note = self.tr("Not all months of this year are counted yet.") + " " + note
        self.note.setText(note)

    def stop(self) -> None:
        """Let the years rest."""
        self._timer.stop()
        self._show_playing()

    def _lay_out(self, done: QWidget) -> None:
        tokens = self._theme.tokens
        layout = column(tokens, gap="space.1")
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(done, alignment=Qt.AlignmentFlag.AlignTop)
        nest(layout, head)
        line = row(tokens, self.play, gap="space.3")
        line.addWidget(self.slider, 1)
        nest(layout, line)
        foot = row(tokens, gap="space.4")
        foot.addWidget(self.note, 1)
        foot.addWidget(SizeKey(self._theme))
        nest(layout, foot)
        inset(layout, tokens, "space.4", "space.3")
        self.setLayout(layout)

    def _play(self) -> None:
        """Run through the years, from the first where the last is shown; without motion, one step a press."""
        if self._timer.isActive():
            self.stop()
            return
        if self.slider.value() == self.slider.maximum():
            self.slider.setValue(self.slider.minimum())
        elif self._theme.is_motion_reduced:
            self._step()
        if not self._theme.is_motion_reduced:
            self._timer.start()
        self._show_playing()

    def _step(self) -> None:
        self.slider.setValue(self.slider.value() + 1)
        if self.slider.value() == self.slider.maximum():
            self.stop()

    def _show_playing(self) -> None:
        if self._theme.is_motion_reduced:
            self.play.setText(self.tr("Next year"))
        else:
            self.play.setText(self.tr("Pause") if self._timer.isActive() else self.tr("Play"))


def traffic_markers(places: Mapping[str, Place], totals: Mapping[str, int], year: int, words: str) -> list[Marker]:
    """A marker a port; `words` is a sentence with `{count}` and `{year}`."""
    markers = []
    for code, total in totals.items():
        place = places.get(f"ports/{code}")
        if place is not None and place.point is not None and total:
            text = words.format(count=number(total), year=year)
            markers.append(Marker(place.key, place.point, "land", place.name, text, weight=total / PEOPLE_OF_ONE))
    return markers
