"""The first tab: steps, hours, what to do if it is closed, how many people came."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from poeguide.domain.ports import Crossing, CrossingHit, Mode, Near, PortHit
from poeguide.domain.routes import Route
from poeguide.ui import words
from poeguide.ui.formats import distance
from poeguide.ui.layouts import column, row
from poeguide.ui.opening import state_tag
from poeguide.ui.pages.port.charts import months_card
from poeguide.ui.pages.port.view_model import PlaceReader
from poeguide.ui.services import Services
from poeguide.ui.widgets.cards import Card
from poeguide.ui.widgets.chips import ChipGroup, Choice
from poeguide.ui.widgets.line_diagram import Line, LineDiagram, LineStop
from poeguide.ui.widgets.place_rows import PlaceLine, PlaceRows
from poeguide.ui.widgets.side_by_side import SideBySide
from poeguide.ui.widgets.text import Label
from poeguide.ui.widgets.week_grid import WeekGrid, WeekLegend, WeekRow

translate = QCoreApplication.translate
Go = Callable[[str], None]
FEW = 3


class Overview(QWidget):
    """Cards in the order in which they matter."""

    def __init__(self, services: Services, place: PlaceReader, go: Go) -> None:
        super().__init__()
        self._services, self._place, self._go = services, place, go
        layout = column(services.theme.tokens, gap="space.4")
        self.setLayout(layout)
        if place.sequences:
            self.steps = StepsHere(services, place, go)
            layout.addWidget(self.steps)
        pair = [card for card in (hours_card(services, place), self._plan_b()) if card is not None]
        if len(pair) == 2:
            both = SideBySide(services.theme)
            both.add(pair[0], 7)
            both.add(pair[1], 5)
            layout.addWidget(both)
        elif pair:
            layout.addWidget(pair[0])
        if (measure := place.first_measure) is not None:
            layout.addWidget(months_card(services, place.series(measure), place.port.name))
        if place.type_topics:
            layout.addWidget(self._types())

    def _plan_b(self) -> Card | None:
        place = self._place
        if place.crossings:
            lines = [crossing_line(self._services, place, near) for near in place.near_crossings[:FEW]]
            title, remark = self.tr("If it is closed"), self.tr("straight lines, roads differ")
        else:
            lines = [port_line(self._services, near) for near in place.near_ports[:FEW]]
            title, remark = self.tr("Ports nearby"), self.tr("straight lines")
        if not lines:
            return None
        card = Card(self._services.theme)
        head = row(self._services.theme.tokens, Label(title, "h3", wraps=True))
        head.addWidget(Label(remark, "caption", wraps=True), 1, Qt.AlignmentFlag.AlignTrailing)
        card.column.addLayout(head)
        rows = PlaceRows(self._services.theme, lines)
        rows.link_clicked.connect(lambda: self._go(rows.link))
        card.column.addWidget(rows)
        card.column.addStretch(1)
        return card

    def _types(self) -> Card:
        card = Card(self._services.theme)
        card.column.addWidget(Label(self.tr("What kind of place this is"), "h3", wraps=True))
        rows = PlaceRows(
            self._services.theme,
            [PlaceLine(f"types/{hit.id}", "", hit.title, hit.summary) for hit in self._place.type_topics],
        )
        rows.link_clicked.connect(lambda: self._go(rows.link))
        card.column.addWidget(rows)
        return card


class StepsHere(QWidget):
    """The stops at the port itself, for each way to arrive; a stop opens its page."""

    def __init__(self, services: Services, place: PlaceReader, go: Go) -> None:
        super().__init__()
        self._place, self._go = place, go
        theme, tokens = services.theme, services.theme.tokens
        self._sequences = {found.id: found for found in place.sequences}
        choices = [Choice(found.id, found.title, found.icon) for found in place.sequences]
        self.modes = ChipGroup(theme, self.tr("How you arrive"), choices, exclusive=True, required=True)
        self.modes.set_keys((choices[0].key,))
        self.modes.keys_changed.connect(self._show)
        self.line = LineDiagram(theme)
        self.line.stop_chosen.connect(lambda: go(str(Route("steps", f"{self.modes.keys[0]}/{self.line.current}"))))
        card = Card(theme, padding="space.4")
        card.column.addWidget(self.line)
        head = row(tokens, Label(self.tr("Steps here"), "h3"), gap="space.5")
        head.addWidget(self.modes, 1)
        layout = column(tokens, gap="space.3")
        layout.addLayout(head)
        layout.addWidget(card)
        self.setLayout(layout)
        self._show()

    def _show(self) -> None:
        sequence = self._sequences[self.modes.keys[0]]
        stops = self._place.stops(sequence)
        self.line.set_line(Line(tuple(LineStop(s.id, s.short, s.note, is_optional=s.is_optional) for s in stops)))


def hours_card(services: Services, place: PlaceReader) -> Card | None:
    """The week at each crossing, or at the port itself; None where there is nothing to open or close."""
    rows = week_rows(place)
    if not rows:
        return None
    card = Card(services.theme)
    head = row(services.theme.tokens, Label(translate("PortPage", "Hours this week"), "h3", wraps=True), gap="space.4")
    head.addWidget(WeekLegend(services.theme), 1)
    card.column.addLayout(head)
    grid = WeekGrid(services.theme)
    grid.set_rows(rows, place.today)
    card.column.addWidget(grid)
    if any(not day.is_known for line in rows for day in line.days):
        words_ = translate("PortPage", "Where a cell has a question mark, ask before you go.")
        card.column.addWidget(Label(words_, "caption", wraps=True))
    card.column.addStretch(1)
    return card


def week_rows(place: PlaceReader) -> list[WeekRow]:
    """One row a crossing in use; the port itself where it has no crossings."""
    rows = [
        WeekRow(one.name, _lanes(one), place.week(one.opening_hours, one.timezone))
        for one in place.crossings
        if one.status.value != "closed"
    ]
    port = place.port
    if not rows and port.opening_hours:
        rows.append(WeekRow(port.name, port.hours, place.week(port.opening_hours, port.timezone)))
    return rows


def _lanes(crossing: Crossing) -> str:
    if crossing.lanes:
        return words.lanes(crossing.lanes)
    return ", ".join(words.mode(mode) for mode in crossing.modes)


def crossing_line(services: Services, place: PlaceReader, near: Near[CrossingHit]) -> PlaceLine:
    """A neighbor crossing with its hours now."""
    hit = near.item
    found = place.crossing_of(near)
    tag = state_tag(place.state(found.opening_hours, found.timezone)) if found else None
    has_lanes = bool(hit.lanes) and Mode.VEHICLE in hit.modes
    note = words.lanes(hit.lanes) if has_lanes else ", ".join(words.mode(mode) for mode in hit.modes)
    units = services.preferences.settings.units
    return PlaceLine(f"crossings/{hit.id}", "land", hit.name, note, distance(near.miles, units), tag)


def port_line(services: Services, near: Near[PortHit]) -> PlaceLine:
    """A neighbor port."""
    hit = near.item
    shape = hit.types[0].value if hit.types else "port"
    units = services.preferences.settings.units
    note = translate("PortPage", "{types}, {state}").format(types=words.port_types(hit.types), state=hit.state)
    return PlaceLine(
        f"ports/{hit.key}",
        shape,
        hit.name,
        note if hit.state else words.port_types(hit.types),
        distance(near.miles, units),
    )
