"""Every subject that the guide promises is reached without a search: from the rail, list by list and link by link."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

import pytest

from poeguide.data.bundle import Bundle
from poeguide.data.crossings import crossing
from poeguide.data.directory import directory
from poeguide.data.ports import port
from poeguide.data.topics import topics
from poeguide.domain.directory import walk
from poeguide.domain.routes import Route
from poeguide.domain.topics import TopicKind
from poeguide.ui.pages import SECTIONS
from poeguide.ui.pages.learn import LearnViewModel
from poeguide.ui.pages.matters import MattersViewModel, route_of
from poeguide.ui.pages.steps import StepsViewModel
from poeguide.ui.pages.topic.list_page import TopicListViewModel
from tests.data.test_subjects import SUBJECTS

LISTS = {
    "documents": TopicKind.DOCUMENT_CLASS,
    "goods": TopicKind.GOOD,
    "help": TopicKind.CALM,
    "rules": TopicKind.RULE,
}
RAIL = [section.key for section in SECTIONS]


@pytest.fixture(scope="module", params=["en", "es"])
def reached(bundle: Bundle, request: pytest.FixtureRequest) -> set[Route]:
    """Everything that a reader comes to by clicks alone, in each language."""
    language = request.param
    found = {section.route for section in SECTIONS}
    found |= {Route.parse(row.key) for group in LearnViewModel(bundle, language).groups for row in group.rows}
    found |= {Route.parse(node.route) for node in walk(bundle.read(directory)) if node.route}
    found |= {Route(page, hit.id) for page, kind in LISTS.items() for hit in bundle.read(topics, kind, language)}
    found |= set(lists_of(bundle, language))
    found |= {route_of(name) for name in MattersViewModel(bundle, language).matters}
    return found | set(stops_of(bundle, language))


def lists_of(bundle: Bundle, language: str) -> Iterable[Route]:
    """The cards of the lists below Learn; the types lead to the comparison too."""
    yield Route("differences")
    view_model = TopicListViewModel(bundle, language)
    for page in ("types", "majors", "programs", "lanes"):
        view_model.open(page)
        yield from (Route(key, hit.id) for key, hits in view_model.groups.items() for hit in hits)


def stops_of(bundle: Bundle, language: str) -> Iterable[Route]:
    """The stops on each line, and those beside it that its ways lead to."""
    view_model = StepsViewModel(bundle, language)
    for line in view_model.sequences:
        ahead = [f"{line.id}/{place.stop.id}" for place in line.stops]
        seen: set[str] = set()
        while ahead:
            target = ahead.pop()
            if target not in seen and view_model.open(target):
                seen.add(target)
                ahead += [way.route.target for way in view_model.ways]
        yield from (Route("steps", target) for target in seen)


@cache
def is_a_place(bundle: Bundle, route: Route) -> bool:
    """A port or crossing: the list of Ports & map holds all of them."""
    if route.page == "ports":
        return bundle.read(port, route.target) is not None
    return route.page == "crossings" and bundle.read(crossing, route.target) is not None


@pytest.mark.parametrize("route", sorted({route for _, route in SUBJECTS}))
def test_a_subject_is_reached_by_clicks(bundle: Bundle, reached: set[Route], route: str) -> None:
    assert Route.parse(route) in reached or is_a_place(bundle, Route.parse(route))


def test_the_lists_themselves_stand_in_the_rail_or_below_learn(reached: set[Route]) -> None:
    assert {"ports", "steps", "documents", "goods", "contacts", "learn", "help"} <= set(RAIL)
    assert {Route("types", "airport"), Route("majors", "jfk"), Route("lanes", "nexus"), Route("matters")} <= reached
