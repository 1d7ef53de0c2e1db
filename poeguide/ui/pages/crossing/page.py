"""A land crossing: both sides, hours now and this week, lanes, and where to go if it is closed."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from itertools import islice
from typing import Self

from PySide6.QtWidgets import QWidget

from poeguide.domain.ports import Border, crossing_type
from poeguide.domain.routes import Route
from poeguide.ui import words
from poeguide.ui.formats import time, together
from poeguide.ui.opening import next_change, published, state_tag
from poeguide.ui.pages.crossing.view_model import CrossingReader, CrossingViewModel
from poeguide.ui.place_cards import (
    MANY,
    Evidence,
    evidence_cards,
    monday_of,
    neighbor_line,
    plan_b_card,
    rows_card,
    week_card,
    week_row,
)
from poeguide.ui.place_page import OVERVIEW, PlacePage
from poeguide.ui.services import Services
from poeguide.ui.widgets.cards import Card
from poeguide.ui.widgets.chip_face import Choice
from poeguide.ui.widgets.details import Detail, Details
from poeguide.ui.widgets.flow import FlowLayout
from poeguide.ui.widgets.side_by_side import SideBySide
from poeguide.ui.widgets.tags import Tag
from poeguide.ui.widgets.text import Label, Note


class CrossingPage(PlacePage):
    """One crossing."""

    def __init__(self, services: Services, view_model: CrossingViewModel) -> None:
        super().__init__(services)
        self._view_model = view_model
        view_model.crossing_changed.connect(self._show)

    @classmethod
    def build(cls, services: Services) -> Self:
        """Make the page."""
        return cls(services, CrossingViewModel(services))

    def open(self, route: Route) -> bool:
        """Show a crossing, at one of its tabs."""
        reader = self._view_model.reader
        is_shown = reader is not None and reader.crossing.id == route.target
        if not is_shown and not self._view_model.show(route.target):
            return False
        self.show_tab(route.value("tab"))
        return True

    def title(self) -> str:
        """Name of the crossing."""
        return self._view_model.reader.crossing.name if self._view_model.reader else ""

    def trail(self) -> tuple[tuple[str, Route], ...]:
        """Crossings stand below the finder."""
        return ((self.tr("Ports & map"), Route("ports")),)

    def part(self, key: str) -> Iterator[QWidget]:
        """Make the content of a tab."""
        return {OVERVIEW: self._overview, "nearby": self._nearby, "sources": self._sources}[key]()

    def _reader(self) -> CrossingReader:
        if self._view_model.reader is None:
            raise TypeError("no crossing is shown")
        return self._view_model.reader

    def _show(self) -> None:
        reader = self._reader()
        found = reader.crossing
        actions = [(self.tr("Show on the map"), "map", f"ports?sel=crossings/{found.id}")] if found.point else []
        if found.port_key:
            actions.append((self.tr("Port {name}").format(name=found.port_name), "gate", f"ports/{found.port_key}"))
        actions.append((self.tr("Compare"), "swap", f"compare?ids=crossings/{found.id}"))
        shape = crossing_type(found.modes)
        self.show_place(found.name, self._lead(reader), shape.value, actions=actions)
        self.show_facts(reader.facts, self._fact_words())
        choices = [Choice(OVERVIEW, self.tr("Overview"))]
        if found.point is not None:
            choices.append(Choice("nearby", self.tr("Nearby")))
        self.tabs.set_choices([*choices, Choice("sources", self.tr("Sources"))])
        self.described.emit()

    def _lead(self, reader: CrossingReader) -> str:
        found = reader.crossing
        other = self.tr("Canada") if found.border is Border.CANADA else self.tr("Mexico")
        text = self.tr("Land crossing between {state} and {country}")
        parts = [escape(text.format(state=reader.regions.get(found.state, found.state), country=other))]
        if found.port_code:
            parts.append(self.tr("port code {code}").format(code=f"<b>{escape(found.port_code)}</b>"))
        if found.timezone:
            parts.append(together(self.tr("local time {time}").format(time=time(reader.now))))
        return ", ".join(parts)

    def _overview(self) -> Iterator[QWidget]:
        reader, services = self._reader(), self._services
        yield self._now_card(reader)
        hours = week_card(services, [week_row(reader.crossing, monday_of(reader.now.date()))], reader.now.date())
        plan_b = plan_b_card(services, reader.neighbors(), self.go)
        if not reader.is_in_use:
            yield from (plan_b,) if plan_b else ()
        elif plan_b is not None:
            yield self._pair(hours, plan_b)
        else:
            yield hours
        yield self._pair(*self._sides(reader))
        if ways := reader.ways():
            yield rows_card(services, self.tr("What happens here, step by step"), ways, self.go)

    def _pair(self, left: Card, right: Card) -> SideBySide:
        both = SideBySide(self._theme)
        both.add(left, 6)
        both.add(right, 6)
        return both

    def _now_card(self, reader: CrossingReader) -> Card:
        """Open now or not, until when, who may cross and in which lanes."""
        found, state = reader.crossing, reader.state
        card = Card(self._theme, first=True)
        tag = state_tag(state) if reader.is_in_use else (words.crossing_status(found.status), "quiet")
        change = next_change(state) if reader.is_in_use else ""
        head = QWidget()
        flow = FlowLayout(head, gap=self._theme.tokens.size("space.3"))
        flow.addWidget(Tag(self._theme, *tag))
        if found.only_for:
            flow.addWidget(Tag(self._theme, words.only_for(found.only_for), "confirm"))
        flow.addWidget(Note(change or self._advice(reader), "body2"))
        card.column.addWidget(head)
        details = (
            Detail(self.tr("Hours, as published"), published(found.hours)),
            Detail(self.tr("Who may cross"), words.ways_to_cross(found.modes, found.modes_unknown)),
            Detail(self.tr("Lanes"), words.lanes(found.lanes) if found.lanes else ""),
            Detail(self.tr("In use"), words.crossing_status(found.status) if found.status else ""),
        )
        card.column.addWidget(Details(self._theme, details))
        return card

    def _advice(self, reader: CrossingReader) -> str:
        if not reader.is_in_use:
            return self.tr("Nobody is inspected here any more.")
        if reader.state.is_open is None:
            return self.tr("Ask before you go.")
        return self.tr("Lanes may be closed at any hour.")

    def _sides(self, reader: CrossingReader) -> tuple[Card, Card]:
        found, names = reader.crossing, reader.regions
        us = self._side(
            self.tr("United States side"),
            Detail(self.tr("Place"), ", ".join(part for part in (found.us_city, names.get(found.state, "")) if part)),
            Detail(self.tr("Road"), found.us_road),
            Detail(
                self.tr("Port"),
                " ".join(part for part in (found.port_name, found.port_code) if part),
                f"ports/{found.port_key}" if found.port_key else "",
            ),
        )
        region = names.get(found.foreign_region, found.foreign_region)
        title = self.tr("Canadian side") if found.border is Border.CANADA else self.tr("Mexican side")
        other = self._side(
            title,
            Detail(self.tr("Name"), found.foreign_name),
            Detail(self.tr("Place"), ", ".join(part for part in (found.foreign_city, region) if part)),
            Detail(self.tr("Road"), found.foreign_road),
        )
        return us, other

    def _side(self, title: str, *details: Detail) -> Card:
        card = Card(self._theme)
        card.column.addWidget(Label(title, "h3", wraps=True))
        grid = Details(self._theme, details)
        grid.link_clicked.connect(lambda: self.go(grid.link))
        card.column.addWidget(grid)
        card.column.addStretch(1)
        return card

    def _nearby(self) -> Iterator[QWidget]:
        around = islice(self._reader().neighbors(), MANY)
        lines = [neighbor_line(self._services, neighbor) for neighbor in around]
        remark = self.tr("straight lines, roads differ")
        yield rows_card(self._services, self.tr("Crossings nearby"), lines, self.go, remark=remark)

    def _sources(self) -> Iterator[QWidget]:
        reader = self._reader()
        notes = reader.crossing.provenance.notes
        evidence = Evidence(reader.facts, self._fact_words(), notes, reader.sources)
        yield from evidence_cards(self._services, evidence, self.go)

    def _fact_words(self) -> dict[str, str]:
        """How values that are codes read."""
        found = self._reader().crossing
        prefix = f"crossings-{found.id}"
        return {
            f"{prefix}-hours": published(found.hours),
            f"{prefix}-status": words.crossing_status(found.status),
            f"{prefix}-modes": ", ".join(words.mode(mode) for mode in found.modes),
            f"{prefix}-lanes": words.lanes(found.lanes),
            f"{prefix}-only-for": words.only_for(found.only_for),
        }
