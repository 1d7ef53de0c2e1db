"""Cards that port and crossing pages share: the hours of the week, and where to go instead."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, Qt

from poeguide.data.crossings import crossing, crossings_near
from poeguide.data.hours import state_at, week
from poeguide.data.remarks import remarks_in
from poeguide.domain.facts import Fact, Source
from poeguide.domain.geo import Point
from poeguide.domain.hours import OpenState
from poeguide.domain.plan_b import plan_b, serves
from poeguide.domain.ports import Crossing, CrossingStatus, Mode, Near, crossing_type
from poeguide.ui import plan_b_words, words
from poeguide.ui.layouts import nest, row
from poeguide.ui.opening import next_change, state_tag
from poeguide.ui.services import Services
from poeguide.ui.widgets.cards import Card
from poeguide.ui.widgets.fact_panel import FactPanel
from poeguide.ui.widgets.flow import FlowLayout
from poeguide.ui.widgets.place_rows import PlaceLine, PlaceRows
from poeguide.ui.widgets.text import Label, Paragraph
from poeguide.ui.widgets.week_grid import WeekGrid, WeekLegend, WeekRow

translate = QCoreApplication.translate
Go = Callable[[str], None]
MANY = 20
"""So many neighbors are listed."""
EVERY = 1000
"""More than there are: where few serve, they are looked for far away."""


class FactsCard(Card):
    """Says the same as the facts beside a page, and is hidden while they stand there."""


@dataclass(frozen=True, slots=True)
class Neighbor:
    """A crossing around, how far it is, and whether it is open now."""

    near: Near[Crossing]
    state: OpenState

    @property
    def may_serve(self) -> bool:
        """For everyone, and open now or not known to be closed."""
        return self.state.is_open is not False and not self.near.item.only_for

    def serves(self, modes: Collection[Mode]) -> bool:
        """Whether any of those who cross elsewhere may cross here; what is not known is not ruled out."""
        return serves(self.near.item.possible_modes, modes)


def neighbors(services: Services, point: Point, *, without: Collection[str]) -> Iterator[Neighbor]:
    """Crossings in use around a point, nearest first; each is read when it is asked for."""
    read, now = services.bundle.read, services.clock()
    for near in read(crossings_near, point, EVERY):
        is_wanted = near.item.id not in without and near.item.status is not CrossingStatus.CLOSED
        whole = read(crossing, near.item.id) if is_wanted else None
        if whole is not None:
            state = state_at(whole.opening_hours, whole.timezone, now)
            yield Neighbor(Near(whole, near.miles, near.bearing), state)


def neighbor_line(services: Services, neighbor: Neighbor) -> PlaceLine:
    """A neighbor as a row: lanes and when it closes, how far in which direction, open now or not."""
    found = neighbor.near.item
    end = plan_b_words.where(neighbor.near, services.preferences.settings.units)
    parts = (words.only_for(found.only_for), lanes_or_modes(found), next_change(neighbor.state))
    note = ". ".join(part for part in parts if part)
    shape = crossing_type(found.modes).value
    return PlaceLine(f"crossings/{found.id}", shape, found.name, note, end, state_tag(neighbor.state))


def lanes_or_modes(found: Crossing) -> str:
    """The lanes for cars where they are known, else who may cross."""
    if found.lanes and Mode.VEHICLE in found.modes:
        return words.lanes(found.lanes)
    return ", ".join(words.mode(mode) for mode in found.modes)


def plan_b_card(services: Services, around: Iterable[Neighbor], go: Go) -> Card | None:
    """The three closest crossings that may serve now, or the next one with a word that it is far; None without any."""
    found = plan_b((neighbor for neighbor in around if neighbor.may_serve), lambda one: one.near.miles)
    if not found.every:
        return None
    lines = [neighbor_line(services, neighbor) for neighbor in found.every]
    card = rows_card(services, plan_b_words.title(), lines, go, remark=plan_b_words.measured())
    if remark := plan_b_words.remark(found, services.preferences.settings.units):
        label = Label(remark, "body2" if found.far else "caption", wraps=True)
        card.column.insertWidget(1 if found.far else 2, label)
    return card


def rows_card(services: Services, title: str, lines: Sequence[PlaceLine], go: Go, *, remark: str = "") -> Card:
    """Rows that lead on, under a heading."""
    card = Card(services.theme)
    head = row(services.theme.tokens)
    # At the top, as the heading of the card beside it is, also where the remark has two lines.
    head.addWidget(Label(title, "h3", wraps=True), 0, Qt.AlignmentFlag.AlignTop)
    if remark:
        note = Label(remark, "caption", wraps=True)
        note.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(note, 1)
    nest(card.column, head)
    rows = PlaceRows(services.theme, lines)
    rows.pressed.connect(lambda: go(rows.route))
    card.column.addWidget(rows)
    card.column.addStretch(1)
    return card


def week_row(found: Crossing, monday: date) -> WeekRow:
    """The week at one crossing."""
    return WeekRow(found.name, lanes_or_modes(found), tuple(week(found.opening_hours, found.timezone, monday)))


def monday_of(day: date) -> date:
    """The first day of a week."""
    return day - timedelta(days=day.weekday())


def week_card(services: Services, rows: Sequence[WeekRow], today: date) -> Card:
    """The hours of the week as a card."""
    card = Card(services.theme)
    head = FlowLayout(gap=services.theme.tokens.size("space.4"))
    head.addWidget(Label(translate("PlaceCards", "Hours this week"), "h3"))
    head.addWidget(WeekLegend(services.theme))
    nest(card.column, head)
    card.column.addWidget(WeekGrid(services.theme, rows, today))
    if any(not day.is_known for line in rows for day in line.days):
        text = translate("PlaceCards", "Where a cell has a question mark, ask before you go.")
        card.column.addWidget(Label(text, "caption", wraps=True))
    card.column.addStretch(1)
    return card


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a page rests on; `words` says by fact how a value reads that is a code."""

    facts: Sequence[Fact]
    words: Mapping[str, str]
    notes: str
    sources: Sequence[Source]


def evidence_cards(services: Services, evidence: Evidence, go: Go) -> list[Card]:
    """All facts, what the compilers noted, and every source."""
    card = FactsCard(services.theme)
    panel = FactPanel(services.theme)
    panel.set_facts(evidence.facts, services.clock().date(), evidence.words)
    panel.opened.connect(lambda: go(panel.route))
    card.column.addWidget(panel)
    cards: list[Card] = [card]
    if evidence.notes:
        noted = Card(services.theme)
        noted.column.addWidget(Label(translate("PlaceCards", "What the compilers noted"), "h3", wraps=True))
        remarks = services.bundle.read(remarks_in, evidence.notes, services.language)
        said = "\n".join(f"{remark[:1].upper()}{remark[1:].removesuffix('.')}." for remark in remarks.split("; "))
        noted.column.addWidget(Paragraph(services.theme, said, "body2"))
        cards.append(noted)
    lines = [
        PlaceLine(f"sources/{one.key}", "", one.title, ", ".join(filter(None, (one.publisher, one.edition))))
        for one in evidence.sources
    ]
    return [*cards, rows_card(services, translate("PlaceCards", "Sources of this page"), lines, go)]
