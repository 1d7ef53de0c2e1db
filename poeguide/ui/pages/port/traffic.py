"""The traffic tab: measures, months, years, and the same numbers as a table."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from poeguide.domain.traffic import Measure, Month, Series
from poeguide.ui import words
from poeguide.ui.formats import month, number
from poeguide.ui.item_models import Column
from poeguide.ui.layouts import column, nest
from poeguide.ui.pages.port.charts import (
    change_words,
    dip_sentence,
    months_card,
    profile_card,
    trend_sentence,
    year_bars,
)
from poeguide.ui.pages.port.view_model import PlaceReader
from poeguide.ui.place_cards import Go
from poeguide.ui.services import Services
from poeguide.ui.widgets.bar_chart import BarChart
from poeguide.ui.widgets.cards import Card
from poeguide.ui.widgets.chip_face import Choice
from poeguide.ui.widgets.chips import ChipGroup
from poeguide.ui.widgets.tables import Table
from poeguide.ui.widgets.text import Label, Paragraph

translate = QCoreApplication.translate
SOURCE = "BTS_BORDER_2025"
MONTHS = 24


class Count(NamedTuple):
    """A row of the table."""

    when: Month
    value: int
    change: str


class Traffic(QWidget):
    """One measure at a time."""

    def __init__(self, services: Services, place: PlaceReader, go: Go) -> None:
        super().__init__()
        self._services, self._place = services, place
        theme, tokens = services.theme, services.theme.tokens
        choices = [Choice(measure.value, words.measure(measure)) for measure in place.measures]
        self.measures = ChipGroup(theme, self.tr("What is counted"), choices, exclusive=True, required=True)
        self.measures.set_keys((str(place.first_measure.value if place.first_measure else ""),))
        self.measures.keys_changed.connect(self._show)
        layout = column(tokens, self.measures, gap="space.4")
        self._cards = QVBoxLayout()
        self._cards.setSpacing(tokens.size("space.4"))
        nest(layout, self._cards)
        self.table: Table[Count] = Table(
            theme,
            self.tr("Counts by month"),
            (
                Column(self.tr("Month"), lambda count: month(count.when)),
                Column(self.tr("Count"), lambda count: number(count.value), is_number=True),
                Column(self.tr("Change from a year before"), lambda count: count.change, is_number=True),
            ),
            (3, 3, 4),
        )
        layout.addWidget(Label(self.tr("The same numbers as a table"), "h3", wraps=True))
        layout.addWidget(self.table)
        source = Paragraph(theme, self._source(), "caption", html=True)
        source.link_clicked.connect(lambda: go(source.link))
        layout.addWidget(source)
        self.setLayout(layout)
        self._show()

    def _source(self) -> str:
        text = self.tr(
            "These are counts of past entries at all crossings of the port, not waits and not a forecast. "
            "A month that nobody reported has a question mark, and no row in the table. {link}"
        )
        words = self.tr("Where they come from")
        link = f'<a href="poeguide:sources/{SOURCE}">{words}</a>'
        return "<p>" + text.format(link=link) + "</p>"

    def _show(self) -> None:
        series = self._place.series(Measure(self.measures.keys[0]))
        while item := self._cards.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._cards.addWidget(months_card(self._services, series, self._place.port.name, months=MONTHS))
        if (usual := profile_card(self._services, series)) is not None:
            self._cards.addWidget(usual)
        self._cards.addWidget(self._years(series))
        rows = [Count(when, value, change_words(series, when, value)) for when, value in reversed(series.values)]
        self.table.set_values(rows)

    def _years(self, series: Series) -> Card:
        card = Card(self._services.theme)
        card.column.addWidget(Label(self.tr("By year"), "h3"))
        sentences = " ".join(part for part in (trend_sentence(series), dip_sentence(series)) if part)
        card.column.addWidget(Label(sentences, "body2", wraps=True))
        bars = year_bars(series)
        chart = BarChart(self._services.theme)
        chart.set_bars(bars, self.tr("Counts by year. {sentences}").format(sentences=sentences))
        card.column.addWidget(chart)
        if any(bar.is_partial for bar in bars):
            note = self.tr("An outlined bar is a year in which not all months were reported.")
            card.column.addWidget(Label(note, "caption", wraps=True))
        return card
