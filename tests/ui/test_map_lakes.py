"""The names of lakes: in two lines, then smaller, before a lake goes without."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from poeguide.domain.geo import Point
from poeguide.domain.routes import Route
from poeguide.ui.pages.finder.listing import Listing
from poeguide.ui.pages.finder.view_model import FinderViewModel
from poeguide.ui.services import Services
from poeguide.ui.widgets.map_view import MapView
from poeguide.ui.widgets.map_view.labels import Box, Candidate, place_labels
from poeguide.ui.widgets.map_view.text_sprites import TextSprites
from tests.ui.maps import MAP, style

VIEW = Box(0, 0, 400, 400)


def ways(key: str = "lake:1") -> list[Candidate]:
    """One name in one line, in two, and in two smaller ones, over the middle of the view."""
    sizes = {"lake": (120, 20), "lake-two": (80, 36), "lake-small": (66, 30)}
    return [Candidate(key, role, role, 0, 0, 200, 200, width, height, 0) for role, (width, height) in sizes.items()]


@pytest.mark.parametrize(("free", "role"), [(150, "lake"), (90, "lake-two"), (76, "lake-small"), (60, None)], ids=str)
def test_a_name_is_written_the_first_way_that_fits(free: float, role: str | None) -> None:
    walls = [Box(0, 0, 200 - free / 2, 400), Box(200 + free / 2, 0, 400, 400)]

    found = place_labels(ways(), walls, {}, VIEW)

    assert [label.role for label in found] == ([role] if role else [])


def test_a_name_in_two_lines_is_narrower_and_higher_and_is_drawn(qtbot: QtBot) -> None:
    sprites = TextSprites(style())

    one, two = sprites.size("lake", "Lake Erie"), sprites.size("lake-two", "Lake\nErie")
    small = sprites.size("lake-small", "Lake\nErie")
    picture = sprites.get("lake-small", "Lake\nErie").toImage()

    assert small.width() < two.width() < one.width()
    assert one.height() < small.height() < two.height() < 2 * one.height()
    for half in (range(picture.height() // 2 - 2), range(picture.height() // 2 + 2, picture.height())):
        assert any(picture.pixelColor(x, y).alpha() == 255 for y in half for x in range(picture.width()))


@pytest.mark.parametrize(("language", "words"), [("en", "Lake\n{}"), ("es", "{}")])
def test_the_great_lakes_are_named_among_the_ports_from_zoom_5(
    qtbot: QtBot, services: Services, language: str, words: str
) -> None:
    view_model = FinderViewModel(services)
    view_model.show(Route("ports"))
    view = MapView(MAP, style(), language=language)
    qtbot.addWidget(view)
    view.set_markers(Listing(view_model, units="us").markers())
    view.resize(780, 560)
    view.fly_to(Point(42.9, -80.0), 5)

    view.finish()
    view.grab()

    named = {label.text for label in view._labels._labels if label.role.startswith("lake")}
    assert {words.format("Erie"), words.format("Ontario")} <= named
