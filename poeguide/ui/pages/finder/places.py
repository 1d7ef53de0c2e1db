"""What the finder reads from the bundle: every crossing and every port as a place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from operator import is_
from pathlib import Path
from typing import Final

from poeguide.data.basemap import Basemap
from poeguide.data.bundle import Bundle
from poeguide.data.codes import regions
from poeguide.data.crossings import every_crossing
from poeguide.data.hours import state_at
from poeguide.data.offices import offices
from poeguide.data.ports import every_port
from poeguide.data.traffic import series, totals_of_year
from poeguide.domain.finder import ASK, CLOSED, OPEN, STEP_FREE, STEPS, Group, HeldDocument, Place, Size, Use
from poeguide.domain.geo import Point
from poeguide.domain.hours import OpenState
from poeguide.domain.ports import (
    Border,
    Crossing,
    CrossingStatus,
    Lane,
    Mode,
    OfficeKind,
    Port,
    PortType,
    Provenance,
    crossing_type,
)
from poeguide.domain.road_numbers import road_numbers
from poeguide.domain.traffic import Measure

PEOPLE: Final = (
    Measure.PEDESTRIANS,
    Measure.PERSONAL_VEHICLE_PASSENGERS,
    Measure.BUS_PASSENGERS,
    Measure.TRAIN_PASSENGERS,
)
_LARGE: Final = ("2504", "3801", "0901")
"""Ports that report every month, from which the newest year with counts is read."""


@dataclass(frozen=True, slots=True)
class Hours:
    """What decides whether a place is open."""

    opening_hours: str
    timezone: str


@dataclass(frozen=True, slots=True)
class Atlas:
    """All places, their hours, and the names of states and field offices."""

    places: tuple[Place, ...]
    hours: Mapping[str, Hours]
    states: Mapping[str, str]
    offices: Mapping[str, str]
    origins: Mapping[str, Provenance]
    """Where each place is known from, and as of when."""
    whole_year: int
    """The newest year of which all months are counted."""

    def known(self) -> dict[Group, Collection[str]]:
        """The values that each question may take."""
        return {
            Group.TYPE: set(PortType),
            Group.BORDER: set(Border),
            Group.STATE: self.states,
            Group.OFFICE: self.offices,
            Group.MODE: set(Mode),
            Group.LANE: set(Lane),
            Group.HOURS: {OPEN, CLOSED},
            Group.STATUS: set(CrossingStatus) - {CrossingStatus.UNKNOWN},
            Group.DOCUMENT: set(HeldDocument),
            Group.USE: set(Use),
            Group.SIZE: set(Size),
            Group.ACCESS: {STEP_FREE, STEPS, ASK},
        }


def read_atlas(bundle: Bundle, language: str) -> Atlas:
    """Read everything once; a filter then costs no query. Another language differs in the names of states alone."""
    atlas, names = bundle.once(_read_places, ""), bundle.read(regions, lang=language)
    return replace(atlas, states={code: names.get(code, code) for code in atlas.states})


def _read_places(bundle: Bundle, _language: str) -> Atlas:
    ports, crossings = bundle.read(every_port), bundle.read(every_crossing)
    of_port: defaultdict[str, list[Crossing]] = defaultdict(list)
    for crossing in crossings:
        if crossing.port_key:
            of_port[crossing.port_key].append(crossing)
    by_key = {port.key: port for port in ports}
    whole_year = newest_whole_year(bundle)
    a_year = people_in(bundle, whole_year)
    places = (
        *(_of_crossing(found, by_key.get(found.port_key) if found.port_key else None, a_year) for found in crossings),
        *(_of_port(port, of_port[port.key], a_year) for port in ports),
    )
    hours = {
        **{f"crossings/{found.id}": Hours(found.opening_hours, found.timezone) for found in crossings},
        **{f"ports/{port.key}": Hours(port.opening_hours, port.timezone) for port in ports},
    }
    used = {place.office for place in places}
    return Atlas(
        places,
        hours,
        {place.state: place.state for place in places if place.state},
        {office.id: office.name for office in bundle.read(offices, OfficeKind.FIELD_OFFICE) if office.id in used},
        {
            **{f"crossings/{found.id}": found.provenance for found in crossings},
            **{f"ports/{port.key}": port.provenance for port in ports},
        },
        whole_year,
    )


def at_time(atlas: Atlas, when: datetime, before: tuple[Place, ...] = ()) -> tuple[Place, ...]:
    """All places with their hours at a moment; one without zone is meant on the clock of each place.

    A place that is as it was before stays the same value, with all that was reckoned from it, and so do all together.
    """
    states = {hours: state_at(hours.opening_hours, hours.timezone, when) for hours in set(atlas.hours.values())}
    known = before or atlas.places
    places = tuple(_with_hours(place, states[atlas.hours[place.key]]) for place in known)
    return known if all(map(is_, places, known)) else places


def _with_hours(place: Place, state: OpenState) -> Place:
    return place if state == place.hours else replace(place, hours=state)


def people_in(bundle: Bundle, year: int) -> Mapping[str, int]:
    """People counted at each land port in a year: those who cross on foot, in cars, buses and trains."""
    found = bundle.read(totals_of_year, PEOPLE, year)
    return {str(port): people for port, people in found.items()}


def newest_whole_year(bundle: Bundle) -> int:
    """The newest year of which large ports reported all months."""
    ends = [found.last for key in _LARGE if (found := bundle.read(series, key, Measure.PERSONAL_VEHICLES)).last]
    last = max((end for end in ends if end is not None), default=None)
    return 0 if last is None else last.year if last.month == 12 else last.year - 1


def read_cities(path: Path) -> dict[str, Point]:
    """Cities of the map by name; of several that share a name the largest."""
    basemap = Basemap.open(path)
    try:
        return basemap.cities()
    finally:
        basemap.close()


def _of_crossing(crossing: Crossing, port: Port | None, a_year: Mapping[str, int]) -> Place:
    return Place(
        key=f"crossings/{crossing.id}",
        name=crossing.name,
        types=(crossing_type(crossing.modes),),
        point=crossing.point,
        state=crossing.state,
        is_crossing=True,
        border=crossing.border,
        office=str(port.field_office or "") if port else "",
        modes=crossing.modes,
        modes_unknown=crossing.modes_unknown,
        lanes=crossing.lanes,
        only_for=crossing.only_for,
        status=crossing.status,
        code=str(crossing.port_key or ""),
        traffic=a_year.get(str(crossing.port_key or "")),
        roads=road_numbers((crossing.us_road, crossing.state), (crossing.foreign_road, crossing.foreign_region)),
    )


def _of_port(port: Port, crossings: Sequence[Crossing], a_year: Mapping[str, int]) -> Place:
    return Place(
        key=f"ports/{port.key}",
        name=port.name,
        types=port.types,
        point=port.point,
        state=port.state,
        border=crossings[0].border if crossings else None,
        office=str(port.field_office or ""),
        code=port.key,
        traffic=a_year.get(port.key),
        crossings=tuple(f"crossings/{found.id}" for found in crossings),
    )
