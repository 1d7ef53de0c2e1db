"""The finder's questions and their answers in words, for the facets on screen and the filters on paper."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from poeguide.domain.finder import ASK, CLOSED, OPEN, STEP_FREE, STEPS, Group, HeldDocument, Size, Use
from poeguide.domain.geo import Bounds
from poeguide.domain.ports import Border, CrossingStatus, Lane, Mode, PortType
from poeguide.ui import words
from poeguide.ui.formats import short_date, time
from poeguide.ui.pages.finder.places import Atlas
from poeguide.ui.pages.finder.state import FinderState, point_of

translate = QCoreApplication.translate
Choices = dict[Group, tuple[tuple[str, str], ...]]


def question(group: Group) -> str:
    """What a group of choices asks."""
    return {
        Group.MODE: translate("FacetPane", "Getting there"),
        Group.HOURS: translate("FacetPane", "Open when I arrive"),
        Group.DOCUMENT: translate("FacetPane", "Document I hold"),
        Group.LANE: translate("FacetPane", "Lane"),
        Group.USE: translate("FacetPane", "Who it is for"),
        Group.TYPE: translate("FacetPane", "Type"),
        Group.BORDER: translate("FacetPane", "Border"),
        Group.STATE: translate("FacetPane", "State"),
        Group.OFFICE: translate("FacetPane", "Field office"),
        Group.STATUS: translate("FacetPane", "In use"),
        Group.SIZE: translate("FacetPane", "People a year, at the land port"),
        Group.ACCESS: translate("FacetPane", "Without steps"),
    }[group]


def chip_choices() -> Choices:
    """Keys and words of every question that has few answers."""
    return {
        Group.MODE: tuple((mode.value, words.mode(mode)) for mode in Mode),
        Group.DOCUMENT: tuple((held.value, words.held_document(held)) for held in HeldDocument),
        Group.LANE: tuple((lane.value, words.lane(lane)) for lane in Lane),
        Group.TYPE: tuple((kind.value, words.port_type(kind)) for kind in PortType),
        Group.BORDER: tuple((border.value, words.border(border)) for border in Border),
        Group.STATUS: tuple((status.value, words.crossing_status(status)) for status in CrossingStatus if status),
        Group.HOURS: ((OPEN, translate("FacetPane", "Open")), (CLOSED, translate("FacetPane", "Closed"))),
        Group.USE: (
            (Use.TRAVELERS.value, translate("FacetPane", "Travelers")),
            (Use.AIR_PASSENGERS.value, translate("FacetPane", "Air passengers")),
            (Use.COMMERCIAL.value, translate("FacetPane", "Commercial trucks")),
        ),
        Group.SIZE: (
            (Size.LARGE.value, translate("FacetPane", "A million or more")),
            (Size.MEDIUM.value, translate("FacetPane", "100,000 to a million")),
            (Size.SMALL.value, translate("FacetPane", "Fewer than 100,000")),
        ),
        Group.ACCESS: (
            (STEP_FREE, translate("FacetPane", "Yes")),
            (STEPS, translate("FacetPane", "No")),
            (ASK, translate("FacetPane", "Not known: ask")),
        ),
    }


def menu_choices(atlas: Atlas) -> Choices:
    """Keys and names of the questions that have many answers, by name."""
    return {
        Group.STATE: tuple(sorted(atlas.states.items(), key=lambda pair: pair[1])),
        Group.OFFICE: tuple(sorted(atlas.offices.items(), key=lambda pair: pair[1])),
    }


def filters_in_words(state: FinderState, atlas: Atlas) -> list[tuple[str, str]]:
    """Each thing that narrows or sorts the list: what was asked, and what was answered."""
    said = []
    if state.words.strip():
        said.append((translate("FacetPane", "Name, place or code"), state.words.strip()))
    for group, choices in (chip_choices() | menu_choices(atlas)).items():
        if chosen := [text for key, text in choices if key in state.choices.get(group, ())]:
            said.append((question(group), ", ".join(chosen)))
    if state.when is not None:
        clock = translate("Finder", "{time}, on the clock of each place")
        said.append((translate("Finder", "Day and time"), clock.format(time=whole_moment(state.when))))
    if state.near:
        here = translate("Finder", "the middle of the map") if point_of(state.near) else state.near
        said.append((translate("FacetPane", "Near"), here))
    if state.area is not None:
        said.append((translate("Finder", "Part of the map"), _area(state.area)))
    return said


def whole_moment(when: datetime) -> str:
    """A day with its year, and a time: paper is read much later."""
    day = short_date(when.date().isoformat())
    return translate("Finder", "{day}, {time}").format(day=day, time=time(when))


def _area(area: Bounds) -> str:
    """The edges of a part of the map."""
    text = translate("Finder", "latitude {south} to {north}, longitude {west} to {east}")
    edges = {"south": area.south, "north": area.north, "west": area.west, "east": area.east}
    return text.format(**{name: f"{value:.2f}" for name, value in edges.items()})
