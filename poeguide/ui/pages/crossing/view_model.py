"""What the page of a crossing reads, each part when it is first asked for."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from functools import cached_property

from PySide6.QtCore import QObject, Signal

from poeguide.data.codes import regions
from poeguide.data.crossings import crossing, crossing_facts
from poeguide.data.facts import sources
from poeguide.data.hours import local_time, state_at
from poeguide.data.procedures import sequences
from poeguide.domain.facts import Fact, Source
from poeguide.domain.hours import OpenState
from poeguide.domain.ports import Crossing, CrossingStatus
from poeguide.domain.procedures import SEQUENCE_OF_MODE
from poeguide.ui.place_cards import (
    Neighbor,
    neighbors,
)
from poeguide.ui.services import Services
from poeguide.ui.widgets.place_rows import PlaceLine


class CrossingViewModel(QObject):
    """One crossing with what hangs on it, read on demand."""

    crossing_changed = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self.reader: CrossingReader | None = None

    def show(self, crossing_id: str) -> bool:
        """Read a crossing; False where there is none of this id."""
        found = self._services.bundle.read(crossing, crossing_id)
        if found is None:
            return False
        self.reader = CrossingReader(self._services, found)
        self.crossing_changed.emit()
        return True


class CrossingReader:
    """Everything about one crossing."""

    def __init__(self, services: Services, found: Crossing) -> None:
        self._services, self._read, self.crossing = services, services.bundle.read, found

    @property
    def now(self) -> datetime:
        """The time at the crossing."""
        clock, zone = self._services.clock(), self.crossing.timezone
        return local_time(clock, zone) if zone else clock

    @property
    def state(self) -> OpenState:
        """Open now, and until when."""
        return state_at(self.crossing.opening_hours, self.crossing.timezone, self._services.clock())

    @property
    def is_in_use(self) -> bool:
        """Whether it is not closed for good."""
        return self.crossing.status is not CrossingStatus.CLOSED

    @cached_property
    def facts(self) -> list[Fact]:
        """What is known of it."""
        return self._read(crossing_facts, self.crossing.id, self._services.language)

    @cached_property
    def sources(self) -> list[Source]:
        """All sources of the row."""
        return self._read(sources, self.crossing.provenance.sources, self._services.language)

    @cached_property
    def regions(self) -> dict[str, str]:
        """Names of states and provinces."""
        return self._read(regions, lang=self._services.language)

    def neighbors(self) -> Iterator[Neighbor]:
        """Other crossings, nearest first."""
        found = self.crossing
        if found.point is None:
            return iter(())
        around = neighbors(self._services, found.point, without={found.id})
        return (one for one in around if one.serves(found.modes))

    def ways(self) -> list[PlaceLine]:
        """The lines of those who may cross here."""
        wanted = [SEQUENCE_OF_MODE[mode] for mode in self.crossing.modes if mode in SEQUENCE_OF_MODE]
        every = {found.id: found for found in self._read(sequences, lang=self._services.language)}
        return [PlaceLine(f"steps/{key}", "", every[key].title, every[key].summary) for key in wanted if key in every]
