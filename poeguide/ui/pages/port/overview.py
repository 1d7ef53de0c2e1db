"""The first tab: steps, hours, what to do if it is closed, how many people came."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from poeguide.data.hours import week
from poeguide.domain.plan_b import FEW
from poeguide.domain.ports import CrossingStatus, Near, PortHit
from poeguide.domain.routes import Route
from poeguide.ui import plan_b_words, words
from poeguide.ui.layouts import column, nest, row
from poeguide.ui.opening import published
from poeguide.ui.pages.port.charts import months_card
from poeguide.ui.pages.port.view_model import PlaceReader
from poeguide.ui.place_cards import Go, monday_of, plan_b_card, rows_card, week_card, week_row
from poeguide.ui.services import Services
from poeguide.ui.widgets.cards import Card
from poeguide.ui.widgets.chip_face import Choice
from poeguide.ui.widgets.chips import ChipGroup
from poeguide.ui.widgets.line_diagram import Line, LineDiagram, LineStop
from poeguide.ui.widgets.place_rows import PlaceLine
from poeguide.ui.widgets.side_by_side import SideBySide
from poeguide.ui.widgets.states import EmptyState
from poeguide.ui.widgets.text import Label
from poeguide.ui.widgets.week_grid import WeekRow

translate = QCoreApplication.translate


def overview(services: Services, place: PlaceReader, go: Go) -> Iterator[QWidget]:
    """Cards in the order in which they matter."""
    is_empty = True
    for card in _cards(services, place, go):
        is_empty = False
        yield card
    if is_empty:
        yield _nothing(services, go)


def _cards(services: Services, place: PlaceReader, go: Go) -> Iterator[QWidget]:
    if place.sequences:
        yield StepsHere(services, place, go)
    pair = [card for card in (hours_card(services, place), _plan_b(services, place, go)) if card is not None]
    if len(pair) == 2:
        both = SideBySide(services.theme)
        both.add(pair[0], 7)
        both.add(pair[1], 5)
        yield both
    elif pair:
        yield pair[0]
    if (measure := place.first_measure) is not None:
        yield months_card(services, place.series(measure), place.port.name)
    if place.type_topics:
        lines = [PlaceLine(f"types/{hit.id}", "", hit.title, hit.summary) for hit in place.type_topics]
        yield rows_card(services, translate("Overview", "What kind of place this is"), lines, go)


def _plan_b(services: Services, place: PlaceReader, go: Go) -> Card | None:
    if place.crossings:
        return plan_b_card(services, place.neighbors(), go)
    lines = [port_line(services, near) for near in place.near_ports[:FEW]]
    if not lines:
        return None
    remark = translate("Overview", "straight lines")
    return rows_card(services, translate("Overview", "Ports nearby"), lines, go, remark=remark)


def _nothing(services: Services, go: Go) -> EmptyState:
    """What is known at all stands beside the page; the way on leads to those who can be asked."""
    title = translate("Overview", "Little is known about this port")
    text = translate("Overview", "Its code is known, not what kind of port it is. Ask before you plan to arrive here.")
    action = translate("Overview", "Who to contact")
    nothing = EmptyState(services.theme, title, text, icon="question", action=action)
    nothing.action.clicked.connect(lambda: go("contacts"))
    return nothing


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
        nest(layout, head)
        layout.addWidget(card)
        self.setLayout(layout)
        self._show()

    def _show(self) -> None:
        sequence = self._sequences[self.modes.keys[0]]
        stops = self._place.stops(sequence)
        self.line.set_line(Line(tuple(LineStop(s.id, s.short, s.note, is_optional=s.is_optional) for s in stops)))


def hours_card(services: Services, place: PlaceReader) -> Card | None:
    """The week at each crossing in use, or at the port itself; None where there is nothing to open or close."""
    port, monday = place.port, monday_of(place.today)
    rows = [week_row(one, monday) for one in place.crossings if one.status is not CrossingStatus.CLOSED]
    if not rows and port.opening_hours:
        rows.append(WeekRow(port.name, published(port.hours), tuple(week(port.opening_hours, port.timezone, monday))))
    return week_card(services, rows, place.today) if rows else None


def port_line(services: Services, near: Near[PortHit]) -> PlaceLine:
    """A neighbor port: what it is, and how far in which direction."""
    hit = near.item
    shape = hit.types[0].value if hit.types else "port"
    units = services.preferences.settings.units
    note = translate("PortPage", "{types}, {state}").format(types=words.port_types(hit.types), state=hit.state)
    return PlaceLine(
        f"ports/{hit.key}",
        shape,
        hit.name,
        note if hit.state else words.port_types(hit.types),
        plan_b_words.where(near, units),
    )
