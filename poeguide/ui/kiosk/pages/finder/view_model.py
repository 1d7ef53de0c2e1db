"""One place after the other: which one is shown, what is known of it, and the filters that led to it."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal

from poeguide.domain.finder import ASK, OPEN, STEP_FREE, Group, Judged, Place
from poeguide.domain.geo import distance_miles
from poeguide.domain.idle import LARGE_TEXT
from poeguide.domain.procedures import SEQUENCE_OF_MODE
from poeguide.domain.routes import Route
from poeguide.ui import words
from poeguide.ui.formats import day_and_time, distance, number
from poeguide.ui.pages.finder.questions import chip_choices, menu_choices
from poeguide.ui.pages.finder.state import point_of
from poeguide.ui.pages.finder.view_model import FinderViewModel
from poeguide.ui.pages.finder.words import Badge, against, badge, has_badge, not_known, opens, title
from poeguide.ui.pages.port.view_model import SEQUENCES_OF_TYPE
from poeguide.ui.services import Services

translate = QCoreApplication.translate
WORDS: Final = "words"
WHEN: Final = "when"
NEAR: Final = "near"
AREA: Final = "area"


class OneByOneViewModel(QObject):
    """Follows the finder; `changed` tells that another place, or another number of them, is to be shown."""

    changed = Signal()

    def __init__(self, services: Services, finder: FinderViewModel) -> None:
        super().__init__()
        self._services, self._finder = services, finder
        self.places: tuple[Place, ...] = ()
        self._unknown: dict[str, Judged] = {}
        finder.found.connect(self._take)
        finder.selection_changed.connect(self.changed)

    @property
    def place(self) -> Place | None:
        """The place that is shown: the selected one, else the first."""
        selected = self._finder.selected
        return selected if selected in self.places else next(iter(self.places), None)

    @property
    def number(self) -> int:
        """Which one it is, counted from one; 0 where there is none."""
        return self.places.index(self.place) + 1 if self.place is not None else 0

    def begin(self) -> None:
        """Mark the place on the map, too."""
        if self.place is not None:
            self._finder.select(self.place.key)

    def go_on(self) -> None:
        """Show the next place; after the last comes the first."""
        if self.places:
            self._finder.select(self.places[self.number % len(self.places)].key)

    def state(self) -> Badge:
        """Whether the place is open now, or what is not known of it."""
        place = self.place
        if place is None:
            return Badge("", "")
        if place.key in self._unknown:
            return not_known(self._unknown[place.key], self._finder.state)
        has_state = has_badge(place) or Group.HOURS in self._finder.state.choices
        return badge(place) if has_state else Badge("", "")

    def facts(self) -> list[tuple[str, str, str]]:
        """What to know of the place: a drawing, the words, and those of them that stand out."""
        place = self.place
        if place is None:
            return []
        found = [("steps", self._kind(place), "")]
        if opens(place):
            found.append(("clock", opens(place), ""))
        found.append(self._access(place))
        if left_out := self._left_out(place):
            found.append(("leave-it", left_out, ""))
        return found

    def steps(self) -> Route | None:
        """How one enters here, by the chosen way to travel if there is one."""
        place = self.place
        if place is None:
            return None
        chosen = self._finder.state.choices.get(Group.MODE, frozenset())
        modes = [mode for mode in place.modes if mode in chosen] or list(place.modes)
        ways = [SEQUENCE_OF_MODE[mode] for mode in modes if mode in SEQUENCE_OF_MODE]
        for kind in place.types:
            ways.extend(SEQUENCES_OF_TYPE.get(kind, ()))
        return Route("steps", ways[0]) if ways else None

    def filters(self) -> list[tuple[str, str]]:
        """The filters in force: a key to take each away by, and its words."""
        state, found = self._finder.state, []
        if state.words.strip():
            found.append((WORDS, state.words.strip()))
        for group, choices in (chip_choices() | menu_choices(self._finder.atlas)).items():
            chosen = state.choices.get(group, frozenset())
            # A time says that the place is to be open then.
            if group is Group.HOURS and state.when is not None and chosen == {OPEN}:
                continue
            found.extend((f"{group.value}={key}", text) for key, text in choices if key in chosen)
        if state.when is not None:
            found.append((WHEN, day_and_time(state.when)))
        if state.near:
            middle = translate("Finder", "the middle of the map")
            found.append((NEAR, middle if point_of(state.near) else state.near))
        if state.area is not None:
            found.append((AREA, translate("Finder", "Part of the map")))
        return found

    def title(self) -> str:
        """What was asked for, in one line; the noun already names a state or a city."""
        state = self._finder.state
        is_named = len(state.choices.get(Group.STATE, ())) == 1
        filters = [
            words
            for key, words in self.filters()
            if key != NEAR and not (is_named and key.startswith(f"{Group.STATE.value}="))
        ]
        only_crossings = bool(self.places) and all(place.is_crossing for place in self.places)
        noun = title(state, self._finder.atlas.states, only_crossings=only_crossings)
        # Large letters would take the room of the map; the filters stand below it, too.
        if not filters or self._services.theme.tokens.scale >= LARGE_TEXT:
            return noun
        return self.tr("{places}: {filters}").format(places=noun, filters=", ".join(filters))

    def take_away(self, key: str) -> None:
        """Drop one filter."""
        finder = self._finder
        acts = {
            WORDS: partial(finder.set_words, ""),
            WHEN: partial(finder.set_when, None),
            NEAR: partial(finder.set_near, ""),
            AREA: partial(finder.set_area, None),
        }
        if key in acts:
            acts[key]()
            return
        name, _, value = key.partition("=")
        group = Group(name)
        finder.choose(group, finder.state.choices.get(group, frozenset()) - {value})

    def _take(self) -> None:
        finder, result = self._finder, self._finder.result
        judged = finder.ranking.judged(result.unknown)
        self._unknown = {one.place.key: one for one in judged}
        self.places = (*finder.ranking.places(result.fits), *(one.place for one in judged))
        self.changed.emit()

    def _kind(self, place: Place) -> str:
        """The lanes of a crossing, or what kind of place it is; and how far away."""
        said = [words.only_for(place.only_for)]
        if not place.is_crossing:
            said.append(words.port_types(place.types))
        elif place.lanes:
            said.append(self.tr("Lanes: {lanes}").format(lanes=words.lanes(place.lanes)))
        else:
            said.append(words.lanes(()))
        miles = self._finder.ranking.miles(place)
        if miles is not None:
            said.append(distance(miles, self._services.preferences.settings.units))
        return ". ".join(part for part in said if part)

    def _access(self, place: Place) -> tuple[str, str, str]:
        if (place.access or ASK) == ASK:
            return "question", self.tr("Without steps:"), self.tr("not known, ask")
        is_free = place.access == STEP_FREE
        return "reach", self.tr("Without steps:"), self.tr("yes") if is_free else self.tr("no")

    def _left_out(self, place: Place) -> str:
        """The nearest place that was dropped, and why: one that a visitor may know and miss here."""
        finder, start = self._finder, place.point
        missed = [one for one in finder.result.missed if one.place.point is not None]
        if start is None or not missed:
            return ""
        near = min(missed, key=lambda one: distance_miles(start, one.place.point or start))
        why = against(near, finder.state, finder.atlas.states)
        said = self.tr("Left out: {place}. {reason}").format(place=near.place.name, reason=why.text)
        others = len(missed) - 1
        return said if not others else self.tr("{said}, and {count} more").format(said=said, count=number(others))
