"""The entry procedure: a graph of stops, and the sequences that travelers meet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from poeguide.domain.ports import Mode

SEQUENCE_OF_MODE: Final = {
    Mode.VEHICLE: "car",
    Mode.PEDESTRIAN: "foot",
    Mode.BUS: "bus",
    Mode.TRUCK: "truck",
    Mode.RAIL: "rail",
    Mode.FERRY: "ferry",
}
"""The line of those who cross the land border in some way; which one cyclists take differs from place to place."""


ARRIVAL: Final = "arrive"
"""The stop by which one is at the port; those that one passes there come after it."""


@dataclass(frozen=True, slots=True)
class Stop:
    """A node of the procedure graph."""

    id: str
    label: str
    kind: str
    modes: tuple[str, ...]
    facts: tuple[str, ...]
    phase: str = ""
    """before, at, branch, outcome or after: whether the stop stands at the port."""
    short: str = ""
    """The label on a line."""
    note: str = ""
    """A few words below the label, such as “for some visitors”."""


@dataclass(frozen=True, slots=True)
class Edge:
    """A way from one stop to another; `when` names the condition, empty = always; no modes = every shared mode."""

    start: str
    end: str
    modes: tuple[str, ...]
    when: str
    label: str
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SequenceStop:
    """A stop of a sequence; optional ones are only for some travelers."""

    stop: Stop
    is_optional: bool


def _is_of_goods(place: SequenceStop) -> bool:
    return place.stop.phase == "outcome" and place.is_optional and place.stop.id.startswith("goods-")


@dataclass(frozen=True, slots=True)
class Sequence:
    """The stops of one way to arrive, in order, with the branch to secondary inspection if there is one."""

    id: str
    title: str
    summary: str
    icon: str
    stops: tuple[SequenceStop, ...]
    secondary_from: tuple[str, ...]
    """Ids of the stops of this sequence from which an officer may refer a traveler to secondary inspection."""
    secondary_to: str
    """Id of the stop at which the line goes on after secondary inspection; empty where there is none."""
    facts: tuple[str, ...]
    mode: str = ""
    """How the graph calls this way to arrive, such as land-vehicle; edges name the modes for which they hold."""

    def at_port(self) -> tuple[SequenceStop, ...]:
        """The stops from arrival to exit, without the preparation before and the records after.

        An outcome of goods is told where it is for some, as duty on a parcel is; nobody is told to be admitted.
        """
        return tuple(place for place in self.stops if place.stop.phase in ("at", "") or _is_of_goods(place))
