"""Traffic on the map: a slider of years that plays, and the ports with symbols as large as their traffic."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSlider, QWidget

from poeguide.domain.finder import Place
from poeguide.ui.formats import number
from poeguide.ui.layouts import column, inset, row
from poeguide.ui.pages.finder.state import YEARS
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.map_view import Marker
from poeguide.ui.widgets.text import Label

STEP_MS: Final = 700
PEOPLE_OF_ONE: Final = 2_500_000
"""So many people a year have a symbol of the usual size."""


class TrafficBar(QFrame):
    """`year` is the year that the slider shows; `moved` tells that it changed, `closed` that the reader is done."""

    moved = Signal()
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("role", "pane")
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
        layout.addLayout(head)
        line = row(tokens, self.play, gap="space.3")
        line.addWidget(self.slider, 1)
        layout.addLayout(line)
        layout.addWidget(self.note)
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
