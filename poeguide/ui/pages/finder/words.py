"""The finder's words: the state of a place, why it is dropped, what is not known, and what the list is called."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from poeguide.domain.finder import STEP_FREE, Cause, Group, HeldDocument, Judged, Order, Place, Reason, Use
from poeguide.domain.ports import CrossingStatus, Lane, Mode, PortType
from poeguide.ui import formats, words
from poeguide.ui.opening import next_change, state_tag
from poeguide.ui.pages.finder.state import FinderState

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Badge:
    """A tag and the remark beside it."""

    text: str
    tone: str
    note: str = ""


def badge(place: Place) -> Badge:
    """Whether a place is open, and its lanes or what kind of place it is."""
    note = _kind(place)
    if place.status is CrossingStatus.CLOSED:
        return Badge(words.crossing_status(place.status), "quiet", note)
    text, tone = state_tag(place.hours)
    return Badge(text, tone, opens(place) or note)


def has_badge(place: Place) -> bool:
    """Whether a place has opening hours that mean something to a traveler: airports open with their flights."""
    return place.is_crossing or place.hours.is_open is not None


def opens(place: Place) -> str:
    """When a closed place opens again."""
    return next_change(place.hours) if place.hours.is_open is False else ""


def against(judged: Judged, state: FinderState, names: Mapping[str, str]) -> Badge:
    """Why a place is dropped: the first reason as a tag, what the place has instead as a remark."""
    reason = judged.reasons[0]
    place = judged.place
    if reason.cause is Cause.AREA:
        text = translate("Finder", "Elsewhere") if place.point else translate("Finder", "Position not known")
        return Badge(text, "quiet", _kind(place))
    if reason.cause is Cause.WORDS:
        return Badge(translate("Finder", "Another name"), "quiet", _kind(place))
    if reason.cause is Cause.PARTS or (reason.cause is Cause.KIND and place.crossings):
        return Badge(translate("Finder", "Listed by its crossings"), "quiet", _kind(place))
    if reason.cause is Cause.KIND:
        return Badge(translate("Finder", "No land crossing"), "quiet", words.port_types(place.types))
    return _against_choice(place, reason, state, names)


def not_known(judged: Judged, state: FinderState) -> Badge:
    """What is not known of a place, of all that was asked."""
    texts = {
        Group.MODE: translate("Finder", "Who may cross not known"),
        Group.LANE: translate("Finder", "Lanes not known"),
        Group.HOURS: translate("Finder", "Hours not known"),
        Group.STATUS: translate("Finder", "In use: not known"),
        Group.ACCESS: translate("Finder", "Steps not known"),
        Group.USE: translate("Finder", "Who may cross not known"),
        Group.SIZE: translate("Finder", "No counts known"),
        Group.STATE: translate("Finder", "State not known"),
        Group.OFFICE: translate("Finder", "Field office not known"),
        Group.TYPE: translate("Finder", "Type not known"),
        Group.BORDER: translate("Finder", "Border not known"),
    }
    group = judged.reasons[0].group
    if group is Group.MODE and judged.place.modes:
        asked = state.choices.get(Group.MODE, frozenset()) & judged.place.open_modes
        modes = ", ".join(words.mode(mode) for mode in Mode if mode in asked)
        text = translate("Finder", "Not known: {modes}").format(modes=modes)
        return Badge(text, "confirm", translate("Finder", "Ask before you go"))
    text = texts.get(group, translate("Finder", "Not known")) if group else translate("Finder", "Not known")
    return Badge(text, "confirm", translate("Finder", "Ask before you go"))


def _against_choice(place: Place, reason: Reason, state: FinderState, names: Mapping[str, str]) -> Badge:
    if reason.cause is Cause.ONLY_FOR:
        return Badge(words.only_for(place.only_for), "quiet", words.lanes(place.lanes))
    if reason.group is None or reason.group not in _WHY:
        return Badge(_elsewhere(place, reason.group, names), "quiet", _kind(place))
    return _WHY[reason.group](place, state)


def _against_mode(place: Place, state: FinderState) -> Badge:
    chosen = [words.mode(mode) for mode in Mode if mode in state.choices.get(Group.MODE, ())]
    has = ", ".join(words.mode(mode) for mode in place.modes)
    return Badge(translate("Finder", "Not: {modes}").format(modes=", ".join(chosen)), "quiet", has)


def _against_lane(place: Place, state: FinderState) -> Badge:
    chosen = [words.lane(lane) for lane in Lane if lane in state.choices.get(Group.LANE, ())]
    return Badge(translate("Finder", "No lane: {lanes}").format(lanes=", ".join(chosen)), "quiet", _kind(place))


def _against_use(place: Place, _state: FinderState) -> Badge:
    if place.only_for:
        return Badge(words.only_for(place.only_for), "quiet", ", ".join(words.mode(mode) for mode in place.modes))
    is_commercial = Use.COMMERCIAL in place.values[Group.USE]
    text = translate("Finder", "Commercial trucks only") if is_commercial else translate("Finder", "No trucks")
    return Badge(text, "quiet", ", ".join(words.mode(mode) for mode in place.modes))


def _against_size(place: Place, _state: FinderState) -> Badge:
    if place.traffic is None:
        return Badge(translate("Finder", "Not counted here"), "quiet", _kind(place))
    text = translate("Finder", "{count} people a year").format(count=formats.short_number(place.traffic))
    return Badge(text, "quiet", _kind(place))


def _against_access(place: Place, _state: FinderState) -> Badge:
    is_free = place.access == STEP_FREE
    text = translate("Finder", "Without steps") if is_free else translate("Finder", "Has steps")
    return Badge(text, "quiet", _kind(place))


def _against_status(place: Place, _state: FinderState) -> Badge:
    return Badge(words.crossing_status(place.status), "quiet", _kind(place))


def _against_hours(place: Place, state: FinderState) -> Badge:
    if place.status is CrossingStatus.CLOSED:
        return Badge(words.crossing_status(place.status), "quiet", _kind(place))
    if place.hours.is_open:
        return Badge(badge(place).text, "quiet", _kind(place))
    if state.when is None:
        return Badge(translate("Finder", "Closed now"), "quiet", opens(place))
    return Badge(translate("Finder", "Closed at {time}").format(time=formats.time(state.when)), "quiet", opens(place))


def _against_document(place: Place, state: FinderState) -> Badge:
    held = [words.held_document(found) for found in HeldDocument if found in state.choices.get(Group.DOCUMENT, ())]
    if not place.is_crossing:
        return Badge(translate("Finder", "Not for flights"), "quiet", ", ".join(held))
    lanes = words.lanes(place.lanes)
    return Badge(
        translate("Finder", "No lane for it"), "quiet", translate("Finder", "Only: {lanes}").format(lanes=lanes)
    )


_WHY: Final[Mapping[Group, Callable[[Place, FinderState], Badge]]] = {
    Group.HOURS: _against_hours,
    Group.MODE: _against_mode,
    Group.LANE: _against_lane,
    Group.USE: _against_use,
    Group.SIZE: _against_size,
    Group.ACCESS: _against_access,
    Group.STATUS: _against_status,
    Group.DOCUMENT: _against_document,
}


def _elsewhere(place: Place, group: Group | None, names: Mapping[str, str]) -> str:
    if group is Group.STATE:
        return names.get(place.state, place.state) or translate("Finder", "Outside the United States")
    if group is Group.TYPE:
        return words.port_types(place.types)
    if group is Group.BORDER:
        return words.border(place.border) if place.border else translate("Finder", "No land border")
    return translate("Finder", "Another field office")


def _kind(place: Place) -> str:
    if place.is_crossing:
        return ". ".join(part for part in (words.only_for(place.only_for), words.lanes(place.lanes)) if part)
    types = words.port_types(place.types)
    if not place.code.isdecimal():
        return types
    return translate("Finder", "{types}, code {code}").format(types=types, code=place.code)


def title(state: FinderState, names: Mapping[str, str], *, only_crossings: bool) -> str:
    """What the list is called."""
    noun = _noun(state, only_crossings=only_crossings)
    states = state.choices.get(Group.STATE, frozenset())
    if len(states) == 1:
        return translate("Finder", "{places} in {state}").format(places=noun, state=names[next(iter(states))])
    if state.near and not state.near[:1].isdigit() and not state.near.startswith("-"):
        return translate("Finder", "{places} near {city}").format(places=noun, city=state.near)
    return noun


def _noun(state: FinderState, *, only_crossings: bool) -> str:
    if only_crossings:
        return translate("Finder", "Crossings")
    types = state.choices.get(Group.TYPE, frozenset())
    if len(types) == 1:
        return {
            PortType.LAND: translate("Finder", "Land ports"),
            PortType.AIRPORT: translate("Finder", "Airports"),
            PortType.SEAPORT: translate("Finder", "Seaports"),
            PortType.PRECLEARANCE: translate("Finder", "Preclearance sites"),
            PortType.MAIL: translate("Finder", "Mail facilities"),
            PortType.RAIL: translate("Finder", "Rail ports"),
            PortType.USER_FEE_AIRPORT: translate("Finder", "User fee airports"),
        }[PortType(next(iter(types)))]
    return translate("Finder", "Ports and crossings")


def order_words(order: Order) -> str:
    """How the list is sorted."""
    return {
        Order.NAME: translate("Finder", "By name"),
        Order.NEAR: translate("Finder", "Nearest first"),
        Order.TRAFFIC: translate("Finder", "Busiest first"),
    }[order]
