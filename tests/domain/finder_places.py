"""Places to find and filters to find them by: two of each kind, and any that could be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from poeguide.domain.finder import (
    CLOSED,
    OPEN,
    Filters,
    Group,
    HeldDocument,
    Place,
)
from poeguide.domain.geo import Bounds, Point
from poeguide.domain.hours import OpenState
from poeguide.domain.ports import Border, CrossingStatus, Lane, Mode, OnlyFor, PortType

VALUES: dict[Group, list[str]] = {
    Group.TYPE: [kind.value for kind in PortType],
    Group.BORDER: [border.value for border in Border],
    Group.STATE: ["CA", "NY", "TX"],
    Group.OFFICE: ["fo-buffalo", "fo-san-diego"],
    Group.MODE: [mode.value for mode in Mode],
    Group.LANE: [lane.value for lane in Lane],
    Group.HOURS: [OPEN, CLOSED],
    Group.STATUS: ["open", "seasonal", "closed"],
    Group.DOCUMENT: [document.value for document in HeldDocument],
    Group.ACCESS: ["step-free", "steps", "ask"],
    Group.USE: ["travelers", "commercial", "air_passengers"],
    Group.SIZE: ["large", "medium", "small"],
}


def crossing(
    *,
    key: str = "crossings/ca-test",
    name: str = "Test",
    modes: Sequence[Mode] = (),
    lanes: Sequence[Lane] = (),
    is_open: bool | None = None,
    status: CrossingStatus = CrossingStatus.OPEN,
) -> Place:
    return Place(
        key=key,
        name=name,
        types=(PortType.LAND,),
        is_crossing=True,
        modes=tuple(modes),
        lanes=tuple(lanes),
        hours=OpenState(is_open),
        status=status,
    )


def airport(**changes: Any) -> Place:
    return Place(**{"key": "ports/5206", "name": "Miami", "types": (PortType.AIRPORT,), **changes})


MODES = ((), (Mode.VEHICLE,), (Mode.PEDESTRIAN,), (Mode.VEHICLE, Mode.TRUCK), tuple(Mode))
LANES = ((), (Lane.STANDARD,), (Lane.NEXUS,), (Lane.STANDARD, Lane.READY, Lane.SENTRI), tuple(Lane))
KINDS = ((), (PortType.AIRPORT,), (PortType.LAND,), (PortType.SEAPORT, PortType.LAND), (PortType.PRECLEARANCE,))


@st.composite
def one_place(draw: st.DrawFn) -> Place:
    shared: dict[str, Any] = {
        "name": draw(st.sampled_from("abc")),
        "state": draw(st.sampled_from(["", "CA", "NY", "TX"])),
        "office": draw(st.sampled_from(["", "fo-buffalo", "fo-san-diego"])),
        "hours": OpenState(draw(st.sampled_from([True, False, None]))),
        "traffic": draw(st.sampled_from([None, 10, 200_000, 3_000_000])),
        "access": draw(st.sampled_from(["", "step-free", "steps"])),
        "point": draw(st.sampled_from([None, Point(32.5, -117), Point(42.9, -78.9)])),
    }
    if draw(st.booleans()):
        return airport(**shared, types=draw(st.sampled_from(KINDS)), crossings=draw(st.sampled_from([(), ("one",)])))
    return replace(
        crossing(modes=draw(st.sampled_from(MODES)), lanes=draw(st.sampled_from(LANES))),
        border=draw(st.sampled_from([None, *Border])),
        modes_unknown=draw(st.sampled_from([(), (Mode.BUS,)])),
        only_for=draw(st.sampled_from(OnlyFor)),
        status=draw(st.sampled_from(CrossingStatus)),
        **shared,
    )


def places() -> st.SearchStrategy[list[Place]]:
    return st.lists(one_place(), max_size=6).map(
        lambda found: [replace(place, key=f"places/{number}") for number, place in enumerate(found)]
    )


@st.composite
def filters(draw: st.DrawFn) -> Filters:
    asked = draw(st.lists(st.sampled_from(Group), unique=True, max_size=4))
    choices = {group: frozenset(draw(st.lists(st.sampled_from(VALUES[group]), max_size=3))) for group in asked}
    found = draw(st.none() | st.frozensets(st.sampled_from([f"places/{number}" for number in range(6)])))
    return Filters(choices, found, draw(st.sampled_from([None, Bounds(30, -120, 35, -110)])))
