"""A trip in the language in force: what the guide said is said again, and the reader's own words stay as they are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from poeguide.data.bundle import Bundle
from poeguide.data.trip_lines import Line, lines_for
from poeguide.data.uses import titles_of
from poeguide.domain.routes import Route
from poeguide.domain.trip import ME, MINE, PAGE, PLAN, WAY, Check, Person, Trip, WholeTrip
from poeguide.languages import ORIGINAL
from poeguide.ui.carry.older_words import with_names_of_words
from poeguide.ui.carry.plan_trip import person_name, said_by
from poeguide.ui.plan_reading import PlanReading

translate = QCoreApplication.translate


class KeptWords:
    """Says trips in one language; what it said last of each is kept."""

    def __init__(self, bundle: Bundle, language: str, today: date) -> None:
        self._bundle, self._language, self._today = bundle, language, today
        self._known: dict[str, tuple[WholeTrip, WholeTrip]] = {}

    def of(self, whole: WholeTrip) -> WholeTrip:
        """The trip in words of this language."""
        kept, said = self._known.get(whole.trip.id, (None, whole))
        if kept != whole:
            said = self._say(whole)
            self._known[whole.trip.id] = whole, said
        return said

    def _say(self, kept: WholeTrip) -> WholeTrip:
        whole = with_names_of_words(self._bundle, self._today, kept)
        plan = self._plan(whole)
        lines = {said_by(line): line.title for line in plan.outcome.lines} if plan is not None else {}
        links = [(place.id, place.route) for place in whole.places if place.said == PAGE]
        links += [(item.id, item.route) for item in whole.items if item.said == PAGE]
        pages = self._titles(links)
        ways = self._ways(check.route for check in whole.checks if check.said == WAY)
        return replace(
            whole,
            trip=replace(whole.trip, title=_title(whole.trip, plan)),
            people=tuple(replace(person, name=_name(person)) for person in whole.people),
            checks=tuple(replace(check, words=lines.get(check.said) or _line(check, ways)) for check in whole.checks),
            places=tuple(replace(place, title=pages.get(place.id, place.title)) for place in whole.places),
            items=tuple(replace(item, words=pages.get(item.id, item.words)) for item in whole.items),
        )

    def _plan(self, whole: WholeTrip) -> PlanReading | None:
        """The plan that made the trip, where something of it is still said by the plan."""
        if not whole.trip.plan or not any(part.said.startswith(PLAN) for part in whole.said_parts()):
            return None
        reading = PlanReading(self._bundle, self._language, self._today)
        reading.read(Route.parse(whole.trip.plan))
        return reading

    def _titles(self, links: Iterable[tuple[str, str]]) -> Mapping[str, str]:
        """The title of the page of each part, by its id."""
        routes = {key: Route.parse(link) for key, link in links if link}
        # Names of places are listed once, in the first language.
        languages = dict.fromkeys((ORIGINAL, self._language)) if routes else ()
        found: dict[Route, str] = {}
        for language in languages:
            found |= self._bundle.read(titles_of, tuple(routes.values()), language)
        return {key: found[route] for key, route in routes.items() if route in found}

    def _ways(self, links: Iterable[str]) -> Mapping[str, Line]:
        """What is said of each stop of the ways that the links name."""
        modes = dict.fromkeys(Route.parse(link).target.partition("/")[0] for link in links)
        found = (line for mode in modes for line in self._bundle.read(lines_for, mode, self._language))
        return {line.route: line for line in found}


def _title(trip: Trip, plan: PlanReading | None) -> str:
    if trip.said == MINE:
        return translate("Trips", "My trip")
    return (plan.title() if plan is not None and trip.said == PLAN else "") or trip.title


def _name(person: Person) -> str:
    if person.said == ME:
        return translate("Trips", "Me")
    return person_name(int(person.said)) if person.said.isdecimal() else person.name


def _line(check: Check, ways: Mapping[str, Line]) -> str:
    line = ways.get(check.route) if check.said == WAY else None
    return said_of_stop(line) if line is not None else check.words


def said_of_stop(line: Line) -> str:
    """A stop as a line of a checklist."""
    if not line.is_optional:
        return line.words
    return translate("TripViewModel", "If it applies to you: {words}").format(words=line.words)
