"""Topics and the places where they stand."""

from __future__ import annotations

import pytest

from poeguide.domain.routes import Route
from poeguide.domain.topics import PLACES, TopicKind, kinds_on, topic_at


@pytest.mark.parametrize(
    ("route", "kind", "topic"),
    [
        ("learn/measure-biometrics", TopicKind.MEASURE, "biometrics"),
        ("learn/outcome-parole", TopicKind.OUTCOME, "parole"),
        ("learn/port-of-entry", TopicKind.ARTICLE, "port-of-entry"),
        ("types/airport", TopicKind.PORT_TYPE, "airport"),
        ("help/secondary", TopicKind.CALM, "secondary"),
    ],
)
def test_a_route_names_a_topic(route: str, kind: TopicKind, topic: str) -> None:
    assert topic_at(Route.parse(route)) == (kind, topic)


@pytest.mark.parametrize("kind", PLACES)
def test_every_kind_is_found_again_where_it_stands(kind: TopicKind) -> None:
    assert topic_at(Route.parse(f"{PLACES[kind]}some-id")) == (kind, "some-id")


def test_a_page_of_another_matter_names_no_topic() -> None:
    assert topic_at(Route("ports", "2504")) is None
    assert kinds_on("ports") == ()
