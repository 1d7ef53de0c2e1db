"""Trips of before, which kept the words of the guide without saying whose they are: found by comparing."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Final

from poeguide.data.bundle import Bundle
from poeguide.data.trip_lines import lines_for
from poeguide.data.uses import titles_of
from poeguide.domain.routes import Route
from poeguide.domain.trip import ME, MINE, OLD, PAGE, PLAN, WAY, Check, Person, Trip, WholeTrip
from poeguide.languages import NAMES
from poeguide.ui.carry.plan_trip import said_by
from poeguide.ui.plan_reading import PlanReading

_NUMBERED: Final = re.compile(r"(?:Person|Persona) (\d{1,2})")
_FIRST: Final = ("You", "Usted")
_ME: Final = ("Me", "Yo")
_MINE: Final = ("My trip", "Mi viaje")


def with_names_of_words(bundle: Bundle, today: date, whole: WholeTrip) -> WholeTrip:
    """The trip with a name for every word of the guide; one that has them all is returned as it is."""
    if not any(part.said == OLD for part in whole.said_parts()):
        return whole
    older = _Older(bundle, today, whole)
    return replace(
        whole,
        trip=replace(whole.trip, said=older.title(whole.trip)),
        people=tuple(replace(person, said=_person(person)) for person in whole.people),
        checks=tuple(replace(check, said=older.check(check)) for check in whole.checks),
        places=tuple(replace(part, said=older.page(part.said, part.route, part.title)) for part in whole.places),
        items=tuple(replace(part, said=older.page(part.said, part.route, part.words)) for part in whole.items),
    )


def _person(person: Person) -> str:
    if person.said != OLD:
        return person.said
    if numbered := _NUMBERED.fullmatch(person.name):
        return numbered[1]
    return "1" if person.name in _FIRST else ME if person.name in _ME else ""


class _Older:
    """What the guide says in each language of all that such a trip may hold."""

    def __init__(self, bundle: Bundle, today: date, whole: WholeTrip) -> None:
        plan, mode = whole.trip.plan, whole.trip.mode
        self._plans = [PlanReading(bundle, lang, today) for lang in NAMES] if plan else []
        for reading in self._plans:
            reading.read(Route.parse(plan))
        self._lines = {line.title: said_by(line) for reading in self._plans for line in reading.outcome.lines}
        self._stops = [line for lang in NAMES for line in bundle.read(lines_for, mode, lang)] if mode else []
        links = [*(place.route for place in whole.places), *(item.route for item in whole.items if item.route)]
        routes = [Route.parse(link) for link in links]
        self._pages = {
            (str(route), title) for lang in NAMES for route, title in bundle.read(titles_of, routes, lang).items()
        }

    def title(self, trip: Trip) -> str:
        """Who gave the trip its title."""
        if trip.said != OLD:
            return trip.said
        for reading in self._plans:
            way = reading.words.of("mode", reading.answers.get("mode", ()))
            if re.fullmatch(rf"{re.escape(way)}( \w+ {re.escape(reading.place_name())})?", trip.title):
                return PLAN
        return MINE if trip.title in _MINE else ""

    def check(self, check: Check) -> str:
        """Who said a line."""
        if check.said != OLD:
            return check.said
        if check.words in self._lines:
            return self._lines[check.words]
        kept = [line.words for line in self._stops if line.route == check.route]
        return WAY if any(check.words == words or check.words.endswith(f": {words}") for words in kept) else ""

    def page(self, said: str, link: str, title: str) -> str:
        """Who called a page so."""
        return said if said != OLD else PAGE if (link, title) in self._pages else ""
