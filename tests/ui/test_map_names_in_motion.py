"""Names while the map moves: chosen a little with each frame, without flicker, off the markers once it rests."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from pytestqt.qtbot import QtBot

from poeguide.domain.geo import Point
from poeguide.ui.widgets.map_view import MapView, Marker
from poeguide.ui.widgets.map_view.labels import Box
from tests.ui.maps import MAP, style

TEXAS = Point(31.0, -99.0)


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[MapView]:
    """Texas with groups of three markers, so that clusters part and join from zoom to zoom."""
    made = MapView(MAP, style())
    qtbot.addWidget(made)
    made.set_markers([
        Marker(f"{row}-{column}-{at}", Point(26 + row * 1.3, -104 + column * 1.7 + at * 0.3), "land", f"Place {row}")
        for row in range(8)
        for column in range(7)
        for at in range(3)
    ])  # fmt: skip
    made.resize(1000, 800)
    made.fly_to(TEXAS, 6.0)
    with qtbot.waitExposed(made):
        made.show()
    made.finish()
    made.grab()
    yield made
    made.stop()


def names_on_screen(view: MapView) -> dict[str, Box]:
    camera = view._motion.camera
    found = {}
    for label in view._labels._labels:
        left, top = camera.to_screen(label.x, label.y)
        box = Box(left + label.dx, top + label.dy, left + label.dx + label.width, top + label.dy + label.height)
        if box.overlaps(Box(0, 0, camera.width, camera.height)):
            found[label.key] = box
    return found


def covered(view: MapView) -> list[str]:
    """Names that lie over a marker where it will stand."""
    boxes = [
        Box(box.left(), box.top(), box.right(), box.bottom())
        for _, box in view._layer.resting_boxes(view._motion.camera)
    ]
    return [key for key, name in names_on_screen(view).items() if any(name.overlaps(box) for box in boxes)]


def until_chosen(view: MapView) -> None:
    """Paint frame by frame until no choice is under way."""
    view.grab()
    for _ in range(200):
        if view._labels._choice is None:
            return
        view.grab()
    raise AssertionError


def test_names_follow_a_map_in_motion(view: MapView) -> None:
    camera = view._motion.camera
    for zoom in (6.2, 6.4, 6.6, 6.8, 7.0):
        view._motion.hold(camera.zoomed(zoom, 500, 400))
        until_chosen(view)

        chosen = view._labels._chosen_for
        assert chosen is not None
        assert abs(chosen.zoom - zoom) < 0.25
        assert names_on_screen(view)


def test_a_map_that_has_moved_far_waits_no_longer_for_its_names(view: MapView) -> None:
    camera = view._motion.camera.zoomed(7.2, 500, 400)
    view._motion.hold(camera)

    view.grab()

    assert view._labels._chosen_for == camera


def test_names_stay_off_the_markers_also_when_they_are_chosen_while_clusters_part(view: MapView) -> None:
    camera = view._motion.camera
    for zoom in (6.4, 6.6, 7.4, 7.6, 6.6, 6.4):
        view._motion.hold(camera.zoomed(zoom, 500, 400))
        view.grab()
        # At rest in the midst of the slide.
        view._motion.arrive()

        view.grab()

        assert covered(view) == []
        assert view._labels._chosen_for == view._motion.camera


def test_a_name_does_not_flicker_while_the_map_zooms(view: MapView) -> None:
    camera, seen = view._motion.camera, []
    for step in range(40):
        view._motion.hold(camera.zoomed(6.0 + step / 40, 500, 400))
        # Not by the clock: where a choice ends decides for which zoom the next one is made.
        until_chosen(view)
        seen.append(frozenset(names_on_screen(view)))

    for key in frozenset().union(*seen):
        shown = [key in names for names in seen]
        turns = sum(one is not other for one, other in pairwise(shown))
        assert turns <= 2, key


def test_new_markers_end_a_choice_that_is_under_way(view: MapView) -> None:
    view._motion.hold(view._motion.camera.zoomed(6.3, 500, 400))
    view.grab()

    view.set_markers([Marker("one", TEXAS, "land", "One")])
    view.grab()

    assert covered(view) == []
    assert view._labels._chosen_for == view._motion.camera


def test_a_town_is_not_named_beside_the_callout_that_bears_its_name(qtbot: QtBot) -> None:
    made = MapView(MAP, style())
    qtbot.addWidget(made)
    made.set_markers([Marker("laredo", Point(27.5, -99.5), "land", "Laredo", "Open")])
    made.resize(900, 700)
    made.fly_to(Point(27.5, -99.5), 9)
    made.finish()
    made.grab()
    free = [label.key for label in made._labels._labels if label.text == "Laredo"]

    made.select("laredo", fly=False)
    made.grab()

    assert free == ["marker:laredo"]
    assert not [label for label in made._labels._labels if label.text == "Laredo"]
    made.stop()
