"""`poeguide export --where` with the questions of the finder: the same answers as on the screen."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

import pytest

from poeguide.data.bundle import Bundle
from poeguide.domain.finder import Filters, Group, apply
from poeguide.ui.pages.finder.places import read_atlas
from tests.commands.conftest import Command


def rows(poeguide: Command, table: str, conditions: Sequence[str]) -> list[dict[str, str]]:
    """The rows that these conditions leave."""
    output = poeguide("export", table, *(part for one in conditions for part in ("--where", one))).output
    return list(csv.DictReader(io.StringIO(output)))


@pytest.mark.parametrize(
    ("group", "value"),
    [
        (Group.TYPE, "rail"),
        (Group.OFFICE, "fo-san-diego"),
        (Group.DOCUMENT, "sentri"),
        (Group.USE, "air-passengers"),
        (Group.SIZE, "large"),
        (Group.ACCESS, "step-free"),
    ],
)
def test_a_question_leaves_the_crossings_that_fit_or_may_fit(
    poeguide: Command, bundle: Bundle, group: Group, value: str
) -> None:
    result = apply(read_atlas(bundle, "en").places, Filters({group: frozenset({value})}))
    shown = {place.key for place in result.fits} | {judged.place.key for judged in result.unknown}

    found = {f"crossings/{row['id']}" for row in rows(poeguide, "crossings", [f"{group.value}={value}"])}

    assert found == {key for key in shown if key.startswith("crossings/")}


def test_what_is_not_known_is_kept_and_said(poeguide: Command) -> None:
    told = poeguide("export", "crossings", "--where", "access=step-free", "--where", "state=CA").errors

    assert told.strip().startswith("poeguide: Kept, though it is not known whether they fit: ")


def test_words_and_a_part_of_the_map_narrow_with_fields(poeguide: Command) -> None:
    conditions = ["q=laredo", "mode=truck", "area=27,-100,28,-99"]

    assert [row["name"] for row in rows(poeguide, "crossings", conditions)] == [
        "Colombia Solidarity Bridge (Laredo III)",
        "World Trade Bridge (Laredo IV)",
    ]


def test_a_port_stands_for_itself_though_it_has_crossings(poeguide: Command) -> None:
    assert "2304" in {row["code"] for row in rows(poeguide, "ports", ["size=large"])}


@pytest.mark.parametrize(
    ("condition", "said"),
    [
        ("doc=rocket", "“rocket” is no value of doc. It is one of border-crossing-card, "),
        ("area=99,1,2,3", "“99,1,2,3” is no area. Write south,west,north,east such as 32,-118,33,-116."),
        ("shoe=large", "The table crossings has no field “shoe”."),
    ],
)
def test_what_nobody_knows_is_refused(poeguide: Command, condition: str, said: str) -> None:
    refused = poeguide("export", "crossings", "--where", condition)

    assert refused.code == 2
    assert said in refused.errors
