"""The finder's view-model: what was chosen, what it finds, and the one place that is selected."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TypeVar, cast

from PySide6.QtCore import QLocale, QObject, Signal

from poeguide.data.bundle import Bundle
from poeguide.data.search import matching_targets
from poeguide.domain.finder import Filters, Group, Order, Place, Ranking, Result, apply, counts
from poeguide.domain.geo import Bounds, Point
from poeguide.domain.routes import Route
from poeguide.errors import PoeGuideError
from poeguide.ui.pages.finder.cities import Cities
from poeguide.ui.pages.finder.places import Atlas, at_time, read_atlas
from poeguide.ui.pages.finder.state import FinderState, read_state, to_route
from poeguide.ui.pages.finder.words import Badge
from poeguide.ui.services import Services

_ALL = 2000
T = TypeVar("T")


@dataclass(slots=True)
class Worded:
    """What was put into words of one language."""

    badges: dict[str, Badge] = field(default_factory=dict)
    listed: dict[str, tuple[object, object]] = field(default_factory=dict)
    """What was made of the result, by what it is, with what decided it."""


@dataclass(slots=True)
class Memory:
    """What was found last. Another theme, text size or language makes the page anew, and finds the same again."""

    moment: datetime | None = None
    places: tuple[Place, ...] = ()
    filters: Filters | None = None
    result: Result = field(default_factory=lambda: Result((), (), ()))
    counts: Mapping[Group, Counter[str]] = field(default_factory=dict)
    worded: dict[str, Worded] = field(default_factory=dict)
    """By the name of the locale."""


def _memory(_bundle: Bundle, _language: str) -> Memory:
    return Memory()


class FinderViewModel(QObject):
    """List, map and facets read this; only it changes the state."""

    found = Signal()
    """The result, the counts and the order may have changed."""
    selection_changed = Signal()
    refused = Signal()
    """A link named something that nobody knows: read `problems`."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        # A public screen keeps no search.
        is_kept = services.profile != "kiosk"
        self._memory = services.bundle.once(_memory, "") if is_kept else Memory()
        # By the words in force: a language that was just chosen is not yet spoken.
        self._worded = self._memory.worded.setdefault(QLocale().name(), Worded())
        self.atlas: Atlas = services.bundle.once(read_atlas, services.language)
        self.state = FinderState()
        self.result = Result((), (), ())
        self.counts: Mapping[Group, Counter[str]] = {}
        self.start: Point | None = None
        self.cities = Cities(services)
        self.cities.read.connect(self._follow_cities)
        self.problems: tuple[tuple[str, str], ...] = ()
        self.problem = ""
        self.badges: dict[str, Badge] = {}
        """The state of each place at the moment in words, written once for list and map."""
        self._places: tuple[Place, ...] = ()
        self._keys = {place.key for place in self.atlas.places}
        self._by_key: dict[str, Place] = {}
        self._moment: datetime | None = None
        self._ready: tuple[datetime | None, tuple[Place, ...]] = (None, ())
        """The places at a moment that was found to exist, which the next step takes over."""

    @property
    def moment(self) -> datetime:
        """The time for which hours are shown."""
        return self.state.when or self._services.clock()

    @property
    def selected(self) -> Place | None:
        """The one selected place."""
        return self._by_key.get(self.state.selected)

    @property
    def may_fit(self) -> bool:
        """Whether any place fits or may fit."""
        return bool(self.result.fits or self.result.unknown)

    @property
    def ranking(self) -> Ranking:
        """The order in which places are listed."""
        return Ranking(self.state.order, self.start)

    def once(self, name: str, decides: object, make: Callable[[], T]) -> T:
        """What `make` makes of the result, or made last time for the same result, state and whatever else decides."""
        key = (self.result, self.state, self.start, decides)
        known = self._worded.listed.get(name)
        if known is None or known[0] != key:
            known = self._worded.listed[name] = (key, make())
        return cast("T", known[1])

    def in_any_language(self, name: str) -> list[object]:
        """What `once` has kept by this name, also in other languages."""
        return [worded.listed[name][1] for worded in self._memory.worded.values() if name in worded.listed]

    def show(self, route: Route) -> None:
        """Take the state of a link. One that names what nobody knows is told, and leaves what is shown as it was.

        Where nothing is shown yet, the rest of the link counts.
        """
        state, problems = read_state(route, self.atlas.known())
        if state.selected and state.selected not in self._keys:
            problems, state = (*problems, ("sel", state.selected)), replace(state, selected="")
        if self.cities.points and state.near and self.cities.start(state.near) is None:
            problems, state = (*problems, ("near", state.near)), replace(state, near="")
        self.problems = problems
        if self._places and not problems and not self._is_possible(state):
            self._services.navigator.replace(to_route(self.state))
            return
        self._take(self.state if problems and self._places else state)
        if self.problems:
            self._services.navigator.replace(to_route(self.state))
            self.refused.emit()

    def choose(self, group: Group, values: Collection[str]) -> None:
        """Answer a question."""
        self._go(self.state.having(group, values))

    def set_words(self, words: str) -> None:
        """Look for a name, place or code; each letter does not make a step of history."""
        self._replace(replace(self.state, words=words))

    def set_when(self, when: datetime | None) -> None:
        """Ask for another time; None = now."""
        state = replace(self.state, when=when)
        self._go(state)

    def set_order(self, order: Order) -> None:
        """Sort differently."""
        self._go(replace(self.state, order=order))

    def set_near(self, near: str) -> None:
        """Measure from a city or point, and put the nearest first; nothing = no distances."""
        order = Order.NEAR if near else Order.NAME
        self._go(replace(self.state, near=near, order=order))

    def look_near(self, words: str) -> bool:
        """Take words such as “near Tucson” as the place to measure from; False where they are something else."""
        for phrase in (self.tr("near {city}"), "near {city}"):
            start = phrase.partition("{city}")[0]
            city = words.strip()[len(start) :].strip()
            if city and words.strip().casefold().startswith(start):
                self._go(replace(self.state, words="", near=city, order=Order.NEAR))
                return True
        return False

    def set_area(self, area: Bounds | None) -> None:
        """Look only at a part of the map; None = everywhere."""
        self._go(replace(self.state, area=area))

    def set_year(self, year: int | None) -> None:
        """Show the traffic of a year on the map; None = what fits. Years in a row make one step of history."""
        state = replace(self.state, year=year)
        if year is not None and self.state.year is not None:
            self._replace(state)
        else:
            self._go(state)

    def clear(self) -> None:
        """Drop all filters; the selection stays."""
        kept = self.state
        self._go(FinderState(order=kept.order, near=kept.near, selected=kept.selected, year=kept.year))

    def select(self, key: str) -> None:
        """Select a place, or none."""
        if key == self.state.selected:
            return
        self.state = replace(self.state, selected=key if key in self._by_key else "")
        self._services.navigator.replace(to_route(self.state))
        self.selection_changed.emit()

    def _go(self, state: FinderState) -> None:
        if not self._is_possible(state):
            return
        self._take(state)
        self._services.navigator.go(to_route(self.state))

    def _replace(self, state: FinderState) -> None:
        self._take(state)
        self._services.navigator.replace(to_route(self.state))

    def _is_possible(self, state: FinderState) -> bool:
        """A time that the clocks skip leaves everything as it was."""
        try:
            if state.when is not None and state.when != self._moment:
                self._ready = (state.when, at_time(self.atlas, state.when, self._places))
        except PoeGuideError as error:
            self.problem = str(error)
            self.problems = (("open", state.when.isoformat(timespec="minutes") if state.when else ""),)
            self.refused.emit()
            return False
        return True

    def _take(self, state: FinderState) -> None:
        """Find anew, unless only the selection differs."""
        self.problem = ""
        before, self.state = self.state, state
        is_same = bool(self._places) and replace(before, selected="") == replace(state, selected="")
        is_later = self._set_moment()
        if is_later or not is_same:
            self._find()
        if before.selected != state.selected:
            self.selection_changed.emit()

    def _set_moment(self) -> bool:
        """Read the hours for another moment; True where there is one."""
        moment = self.moment.replace(second=0, microsecond=0)
        if self._places and moment == self._moment:
            return False
        try:
            ready, places = self._ready
            if ready != moment:
                is_known = moment == self._memory.moment
                before = self._memory.places
                places = before if is_known else at_time(self.atlas, moment, self._places or before)
        except PoeGuideError as error:
            self.problem = str(error)
            self.problems = (*self.problems, ("open", moment.isoformat(timespec="minutes")))
            self.state = replace(self.state, when=None)
            moment = self.moment.replace(second=0, microsecond=0)
            places = at_time(self.atlas, moment)
        self._moment = moment
        self._places = places
        self._by_key = {place.key: place for place in self._places}
        self._memory.moment = moment
        if places is not self._memory.places:
            self._memory.places = places
            self._memory.filters = None
            for worded in self._memory.worded.values():
                worded.badges = {}
        self.badges = self._worded.badges
        return True

    def _find(self) -> None:
        state = self.state
        self._set_start()
        filters = Filters(state.choices, self._named(state.words), state.area)
        memory = self._memory
        if memory.places is not self._places or filters != memory.filters:
            memory.result, memory.counts = apply(self._places, filters), counts(self._places, filters)
            memory.filters = filters if memory.places is self._places else None
        self.result, self.counts = memory.result, memory.counts
        self.found.emit()

    def _named(self, words: str) -> frozenset[str] | None:
        if not words.strip():
            return None
        ask = self._services.bundle.ask
        return frozenset(
            f"{page}/{target}"
            for page, kind in (("ports", "port"), ("crossings", "crossing"))
            for target in ask(matching_targets, words, kind=kind, limit=_ALL)
        )

    def _set_start(self) -> None:
        near, cities = self.state.near, self.cities
        if near:
            near = cities.spelled(near)
            self.state = replace(self.state, near=near)
        self.start = cities.start(near) if near else None
        if near and self.start is None and not cities.points:
            cities.load()

    def _follow_cities(self) -> None:
        """A city was asked for before any could be known."""
        near = self.state.near
        if not near or self.start is not None:
            return
        if self.cities.start(near) is not None:
            self._find()
            self._services.navigator.replace(to_route(self.state))
        else:
            self.problems = (("near", near),)
            self.state = replace(self.state, near="")
            self.refused.emit()
