from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poeguide.domain.routes import MAX_LENGTH, Route

PAGES = st.from_regex(r"[a-z][a-z0-9-]{0,12}", fullmatch=True)
TEXT = st.text(st.characters(codec="utf-8"), max_size=20)
TARGETS = TEXT.map(lambda text: text.strip("/"))
ROUTES = st.builds(Route, PAGES, TARGETS, st.lists(st.tuples(TEXT, TEXT), max_size=4).map(tuple))


@given(route=ROUTES)
def test_a_route_reads_what_it_writes(route: Route) -> None:
    assert Route.parse(str(route)) == route


@given(text=st.text())
def test_any_other_text_is_refused_in_a_sentence(text: str) -> None:
    refusal = ""
    try:
        Route.parse(text)
    except ValueError as error:
        refusal = str(error)

    assert refusal == "" or refusal.endswith(".")


@pytest.mark.parametrize("text", ["poeguide:ports/2504", "poeguide://ports/2504", "ports/2504", " ports/2504 "])
def test_the_scheme_may_be_left_out_or_have_slashes(text: str) -> None:
    assert Route.parse(text) == Route("ports", "2504")


def test_a_target_may_have_parts() -> None:
    assert Route.parse("poeguide:steps/air/primary") == Route("steps", "air/primary")


def test_the_state_of_a_page_stands_in_its_query() -> None:
    route = Route.parse("poeguide:ports?type=land&type=rail&q=San+Ysidro")

    assert route.values("type") == ("land", "rail")
    assert route.value("q") == "San Ysidro"
    assert route.value("missing", "none") == "none"


def test_another_state_is_another_route() -> None:
    assert str(Route("ports").with_query(("q", "a&b"))) == "poeguide:ports?q=a%26b"


@pytest.mark.parametrize("text", ["", "https://example.org", "Ports", "/ports", "x" * (MAX_LENGTH + 1)])
def test_what_is_no_route_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="link"):
        Route.parse(text)
