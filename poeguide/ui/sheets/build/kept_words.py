"""What a trip keeps of the guide's words, in the language of the sheet; the reader's own words stay as they are."""

from __future__ import annotations

import re
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from poeguide.data.trip_lines import Line, lines_for
from poeguide.data.uses import titles_of
from poeguide.domain.routes import Route
from poeguide.domain.trip import Check, Trip, WholeTrip
from poeguide.ui.plan_reading import PlanReading
from poeguide.ui.sheets.build.card_words import WORDS
from poeguide.ui.sheets.build.desk import Desk

translate = QCoreApplication.translate


def plan_titles(desk: Desk, plan: str, language: str) -> dict[str, str]:
    """The lines of the plan that made a trip, from the words of any language to those of this one."""
    said = {
        lang: {f"{line.id} {line.section} {line.people}": line.title for line in reading.outcome.lines}
        for lang, reading in _readings(desk, plan).items()
    }
    here = said.get(language, {})
    return {title: here[key] for titles in said.values() for key, title in titles.items() if key in here}


def _readings(desk: Desk, plan: str) -> dict[str, PlanReading]:
    """A plan in each language."""
    found = {lang: PlanReading(desk.bundle, lang, desk.today) for lang in WORDS} if plan else {}
    for reading in found.values():
        reading.read(Route.parse(plan))
    return found


def _title(desk: Desk, trip: Trip) -> str:
    """The title that a plan gave a trip, as it is here; one of the reader's own stays."""
    readings = _readings(desk, trip.plan)
    here = readings.get(desk.language)
    for reading in readings.values() if here else ():
        way = reading.words.of("mode", reading.answers.get("mode", ()))
        if here and re.fullmatch(rf"{re.escape(way)}( \w+ {re.escape(reading.place_name())})?", trip.title):
            return here.title()
    return trip.title


def in_this_language(desk: Desk, whole: WholeTrip) -> WholeTrip:
    """The trip with every line, page and kind of goods that still has the guide's words in those of the sheet."""
    of_plan, of_way = plan_titles(desk, whole.trip.plan, desk.language), _Way(desk, whole.trip.mode)
    pages = _pages(desk, [*(place.route for place in whole.places), *(item.route for item in whole.items)])
    return replace(
        whole,
        trip=replace(whole.trip, title=_title(desk, whole.trip)),
        checks=tuple(replace(check, words=of_plan.get(check.words) or of_way.words(check)) for check in whole.checks),
        places=tuple(
            replace(place, title=pages.get(f"{place.route} {place.title}", place.title)) for place in whole.places
        ),
        items=tuple(replace(item, words=pages.get(f"{item.route} {item.words}", item.words)) for item in whole.items),
    )


class _Way:
    """The first checklist of a way to arrive, by the stop that explains a line."""

    def __init__(self, desk: Desk, mode: str) -> None:
        said = {lang: desk.bundle.read(lines_for, mode, lang) for lang in WORDS} if mode else {}
        self._here = {line.route: line for line in said.get(desk.language, ())}
        self._known: set[Line] = {line for lines in said.values() for line in lines}

    def words(self, check: Check) -> str:
        """The line as it is said here; a line that the reader wrote or changed stays."""
        here = self._here.get(check.route)
        kept = [line.words for line in self._known if line.route == check.route]
        if here is None or check.words.endswith(here.words):
            return check.words
        if check.words in kept:
            return here.words
        if here.is_optional and any(check.words.endswith(f": {words}") for words in kept):
            return translate("TripViewModel", "If it applies to you: {words}").format(words=here.words)
        return check.words


def _pages(desk: Desk, links: list[str]) -> dict[str, str]:
    """From a link with its title in any language to the title here."""
    routes = [Route.parse(link) for link in links if link]
    said = {
        lang: {str(route): title for route, title in desk.bundle.read(titles_of, routes, lang).items()}
        for lang in WORDS
    }
    here = said.get(desk.language, {})
    return {f"{link} {title}": here[link] for titles in said.values() for link, title in titles.items() if link in here}
