"""Ports and crossings that a plan may name: what they are called, which ones fit, what is known of one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from poeguide.data.bundle import Bundle
from poeguide.data.crossings import all_crossings, crossing
from poeguide.data.flow import modes_of
from poeguide.data.hours import state_at
from poeguide.data.ports import all_ports, port, search_ports
from poeguide.domain.planner import UNKNOWN
from poeguide.domain.planner.answers import moment_of
from poeguide.domain.ports import Crossing, Port
from poeguide.errors import PoeGuideError
from poeguide.ui.formats import time
from poeguide.ui.opening import published
from poeguide.ui.words import lanes, only_for

CROSSED = ("car", "foot", "truck", "bus")
"""Ways by land, for which the crossing is meant and not the port that it belongs to."""
MOST_NAMED = 12
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PlaceChoice:
    """A port or crossing that may be chosen."""

    key: str
    title: str
    note: str
    is_crossing: bool
    modes: tuple[str, ...]


class Places:
    """Reads places of the bundle, the whole list only when it is asked for."""

    def __init__(self, bundle: Bundle) -> None:
        self._bundle = bundle
        self._choices: list[PlaceChoice] = []

    def choices(self, text: str, mode: str) -> list[PlaceChoice]:
        """Places for a way to arrive that the words name; those that begin so come first.

        Words are looked for in name, city and code; the search knows airport codes such as “jfk” and former names too.
        """
        words = text.casefold().split()
        fitting = [choice for choice in self._all() if choice.modes and (mode in choice.modes or mode in ("", UNKNOWN))]
        found = [choice for choice in fitting if _has(choice, words)]
        found.sort(key=lambda choice: not choice.title.casefold().startswith(text.casefold()))
        named = [f"ports/{hit.key}" for hit in self._bundle.ask(search_ports, text, MOST_NAMED)] if words else []
        more = {choice.key: choice for choice in fitting if choice not in found}
        return [*found, *(more[key] for key in named if key in more)]

    def name(self, place: str) -> str:
        """What a place is called, with its code."""
        found = self._found(place)
        if found is None:
            return place
        code = found.port_key if isinstance(found, Crossing) else found.key
        return translate("PlanViewModel", "{name}, {code}").format(name=found.name, code=code) if code else found.name

    def said(self, place: str, date: str) -> tuple[str, str, str] | None:
        """Name, hours and lanes of a place, and its page; open or closed where the hour of arrival is known."""
        found = self._found(place)
        if found is None:
            return None
        parts = [published(found.hours) if found.hours else translate("PlanViewModel", "Hours not known: ask")]
        moment = moment_of(date)
        if moment is not None and "T" in date:
            parts.append(_then(found, moment))
        if isinstance(found, Crossing):
            parts.append(translate("PlanViewModel", "Lanes: {lanes}").format(lanes=lanes(found.lanes)))
            parts.extend(filter(None, (only_for(found.only_for),)))
        return found.name, ". ".join(parts), f"poeguide:{place}"

    def _found(self, place: str) -> Port | Crossing | None:
        kind, _, key = place.partition("/")
        return self._bundle.read(crossing, key) if kind == "crossings" else self._bundle.read(port, key)

    def _all(self) -> list[PlaceChoice]:
        if not self._choices:
            for hit in self._bundle.read(all_crossings):
                note = ", ".join(part for part in (hit.state, hit.port_key or "", only_for(hit.only_for)) if part)
                self._choices.append(
                    PlaceChoice(f"crossings/{hit.id}", hit.name, note, is_crossing=True, modes=modes_of(hit))
                )
            for one in self._bundle.read(all_ports):
                note = ", ".join(part for part in (one.city, one.state, one.key) if part)
                modes = tuple(mode for mode in modes_of(one) if mode not in CROSSED)
                self._choices.append(PlaceChoice(f"ports/{one.key}", one.name, note, is_crossing=False, modes=modes))
        return self._choices


def _then(found: Port | Crossing, moment: datetime) -> str:
    """Whether the place is open at the hour of arrival."""
    try:
        state = state_at(found.opening_hours, found.timezone, moment)
    except PoeGuideError as error:
        return str(error)
    if state.is_open is None:
        return translate("PlanViewModel", "Whether it is open then is not known")
    if state.is_open:
        return translate("PlanViewModel", "Open at {hour}").format(hour=time(moment))
    return translate("PlanViewModel", "Closed at {hour}: choose another hour or place").format(hour=time(moment))


def _has(choice: PlaceChoice, words: list[str]) -> bool:
    text = f"{choice.title} {choice.note}".casefold()
    return all(word in text for word in words)
