"""What the port page reads; each part is read when it is first asked for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import Final

from PySide6.QtCore import QObject, Signal

from poeguide.data.crossings import crossing, crossings_of_port
from poeguide.data.facts import sources
from poeguide.data.hours import local_time, state_at
from poeguide.data.offices import deferred_sites_near, enrollment_centers_near, office, offices_of_port
from poeguide.data.ports import port, port_facts, ports_near
from poeguide.data.procedures import sequences
from poeguide.data.topics import attributes_of, topics
from poeguide.data.traffic import measures_at, series
from poeguide.domain.facts import Fact, Source
from poeguide.domain.hours import OpenState
from poeguide.domain.ports import (
    Crossing,
    CrossingStatus,
    Near,
    Office,
    OfficeHit,
    Port,
    PortHit,
    PortType,
)
from poeguide.domain.procedures import ARRIVAL, SEQUENCE_OF_MODE, Sequence
from poeguide.domain.topics import TopicHit, TopicKind
from poeguide.domain.traffic import Measure, Series
from poeguide.ui.place_cards import Neighbor, neighbors
from poeguide.ui.services import Services

SEQUENCES_OF_TYPE: Final = {
    PortType.AIRPORT: ("air", "aircraft"),
    PortType.USER_FEE_AIRPORT: ("air", "aircraft"),
    PortType.SEAPORT: ("cruise", "boat"),
    PortType.PRECLEARANCE: ("preclearance",),
    PortType.MAIL: ("mail",),
    PortType.RAIL: ("rail",),
}
FIRST_MEASURES: Final = (Measure.PEDESTRIANS, Measure.PERSONAL_VEHICLE_PASSENGERS, Measure.PERSONAL_VEHICLES)
NEAR: Final = 12
REACH: Final = 150
"""Miles within which an office is worth naming."""


@dataclass(frozen=True, slots=True)
class Stop:
    """A stop of the procedure as a port page names it."""

    id: str
    short: str
    title: str
    summary: str
    note: str
    is_optional: bool


class PortViewModel(QObject):
    """One port with all that hangs on it."""

    port_changed = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._guide = Guide(services)
        self.place: PlaceReader | None = None

    def show(self, key: str) -> bool:
        """Read a port; False where there is none of this code."""
        found = self._services.bundle.read(port, key)
        if found is None:
            return False
        self.place = PlaceReader(self._services, self._guide, found)
        self.port_changed.emit()
        return True


class Guide:
    """What is the same for all ports, read once."""

    def __init__(self, services: Services) -> None:
        self._read, self._language = services.bundle.read, services.language

    @cached_property
    def sequences(self) -> list[Sequence]:
        """All ways to arrive."""
        return self._read(sequences, lang=self._language)

    @cached_property
    def stop_attributes(self) -> dict[str, dict[str, tuple[str, ...]]]:
        """Phase, short name and note of every stop."""
        return self._read(attributes_of, TopicKind.STOP)

    @cached_property
    def stop_topics(self) -> dict[str, TopicHit]:
        """Titles and summaries of the stops."""
        return {hit.id: hit for hit in self._read(topics, TopicKind.STOP, lang=self._language)}

    @cached_property
    def type_topics(self) -> list[TopicHit]:
        """What there is to read about the types of port."""
        return self._read(topics, TopicKind.PORT_TYPE, lang=self._language)

    @cached_property
    def major_attributes(self) -> dict[str, dict[str, tuple[str, ...]]]:
        """Which ports the in-depth articles describe."""
        return self._read(attributes_of, TopicKind.MAJOR_PORT)


class PlaceReader:
    """Everything about one port, read on demand and kept while the page shows it."""

    def __init__(self, services: Services, guide: Guide, found: Port) -> None:
        self._services, self._guide, self._read, self.port = services, guide, services.bundle.read, found

    @property
    def today(self) -> date:
        """The day at the port."""
        return self._local().date()

    @property
    def local_time(self) -> str:
        """The time at the port as 09:14."""
        return f"{self._local():%H:%M}"

    @cached_property
    def facts(self) -> list[Fact]:
        """What is known of the port."""
        return self._read(port_facts, self.port.key, self._services.language)

    @cached_property
    def sources(self) -> list[Source]:
        """All sources of the row."""
        return self._read(sources, self.port.provenance.sources, self._services.language)

    @cached_property
    def field_office(self) -> Office | None:
        """The field office that a source names."""
        return self._read(office, self.port.field_office) if self.port.field_office else None

    @cached_property
    def offices(self) -> list[OfficeHit]:
        """Offices that a source ties to the port."""
        return self._read(offices_of_port, self.port.key)

    @cached_property
    def crossings(self) -> list[Crossing]:
        """The crossings of the port: those in use first."""
        hits = self._read(crossings_of_port, self.port.key)
        found = (self._read(crossing, hit.id) for hit in hits)
        known = [one for one in found if one is not None]
        return sorted(known, key=lambda one: (one.status is CrossingStatus.CLOSED, not one.opening_hours, one.name))

    @cached_property
    def majors(self) -> list[str]:
        """Ids of the in-depth articles about this port."""
        attributes = self._guide.major_attributes
        return [topic for topic, values in attributes.items() if self.port.code in values.get("port_code", ())]

    @cached_property
    def type_topics(self) -> list[TopicHit]:
        """What there is to read about its types."""
        wanted = {kind.value.replace("_", "-") for kind in self.port.types}
        return [hit for hit in self._guide.type_topics if hit.id in wanted]

    @cached_property
    def sequences(self) -> list[Sequence]:
        """The ways to arrive that make sense here."""
        modes = (mode for one in self.crossings for mode in one.possible_modes)
        wanted = [SEQUENCE_OF_MODE[mode] for mode in modes if mode in SEQUENCE_OF_MODE]
        for kind in self.port.types:
            wanted.extend(SEQUENCES_OF_TYPE.get(kind, ()))
        if PortType.LAND in self.port.types and not wanted:
            wanted = ["car"]
        return sorted(
            (found for found in self._guide.sequences if found.id in wanted), key=lambda found: wanted.index(found.id)
        )

    def stops(self, sequence: Sequence) -> list[Stop]:
        """The stops that happen at the port itself."""
        attributes, titles = self._guide.stop_attributes, self._guide.stop_topics
        result = []
        for place in sequence.stops:
            values = attributes.get(place.stop.id, {})
            if values.get("phase") != ("at",) or place.stop.id == ARRIVAL:
                continue
            hit = titles.get(place.stop.id)
            result.append(
                Stop(
                    id=place.stop.id,
                    short=place.stop.short or (hit.title if hit else place.stop.label),
                    title=hit.title if hit else place.stop.label,
                    summary=hit.summary if hit else "",
                    note=place.stop.note,
                    is_optional=place.is_optional,
                )
            )
        return result

    def state(self, opening_hours: str, timezone: str) -> OpenState:
        """Open now, and until when."""
        return state_at(opening_hours, timezone or self.port.timezone, self._services.clock())

    def neighbors(self) -> Iterator[Neighbor]:
        """Crossings of other ports, nearest first."""
        if self.port.point is None:
            return iter(())
        modes = {mode for one in self.crossings for mode in one.modes}
        around = neighbors(self._services, self.port.point, without={one.id for one in self.crossings})
        return (one for one in around if one.serves(modes))

    @cached_property
    def near_ports(self) -> list[Near[PortHit]]:
        """Other ports, nearest first."""
        if self.port.point is None:
            return []
        found = self._read(ports_near, self.port.point, NEAR + 1)
        return [near for near in found if near.item.key != self.port.key]

    @cached_property
    def near_offices(self) -> list[Near[OfficeHit]]:
        """Deferred inspection sites and enrollment centers around, as far as their positions are known."""
        point = self.port.point
        if point is None:
            return []
        found = [*self._read(deferred_sites_near, point, 2), *self._read(enrollment_centers_near, point, 3)]
        return [near for near in found if near.miles <= REACH]

    @cached_property
    def measures(self) -> list[Measure]:
        """What has been counted here, and was not always nothing."""
        found = self._read(measures_at, self.port.key)
        return [measure for measure in found if any(value for _, value in self.series(measure).values)]

    @property
    def first_measure(self) -> Measure | None:
        """The measure that tells most about people."""
        return next((one for one in FIRST_MEASURES if one in self.measures), next(iter(self.measures), None))

    def series(self, measure: Measure) -> Series:
        """All counts of one measure."""
        if measure not in self._series:
            self._series[measure] = self._read(series, self.port.key, measure)
        return self._series[measure]

    @cached_property
    def _series(self) -> dict[Measure, Series]:
        return {}

    def _local(self) -> datetime:
        now = self._services.clock()
        return local_time(now, self.port.timezone) if self.port.timezone else now
