"""The map as it is painted, on the real map file, and its legend; hands are in test_map_hands.py."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QBuffer, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from poeguide.domain.geo import Bounds, Point
from poeguide.errors import PoeGuideError
from poeguide.ui.widgets.map_view import MapView
from poeguide.ui.widgets.map_view.legend import LegendEntry
from tests.ui.maps import MAP, MARKERS, SAN_YSIDRO, pixel, shown_map, style


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[MapView]:
    with shown_map(qtbot) as made:
        yield made


def color(view: MapView, point: Point) -> QColor:
    place, image = pixel(view, point), view.image()
    return image.pixelColor(round(place.x() * image.devicePixelRatio()), round(place.y() * image.devicePixelRatio()))


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_land_and_sea_have_the_colors_of_the_theme(view: MapView, theme: str) -> None:
    view.set_style(style(theme))
    view.set_markers(())
    view.fly_to(Point(32.6, -117.2), 8)

    assert color(view, Point(32.78, -116.35)) == style(theme).colors.land
    assert color(view, Point(32.5, -117.4)) == style(theme).colors.sea
    assert color(view, Point(32.35, -116.6)) == style(theme).colors.land_far


@pytest.mark.parametrize(
    ("place", "zoom"), [(Point(13.45, 144.75), 11), (Point(53.35, -6.5), 9), (Point(65, -130), 12)]
)
def test_where_there_is_land_no_zoom_shows_open_sea(view: MapView, place: Point, zoom: float) -> None:
    view.set_markers(())
    view.fly_to(place, zoom)

    image = view.image()
    land = {style().colors.land.rgb(), style().colors.land_far.rgb()}
    assert any(image.pixel(x, y) in land for x in range(150, 650, 10) for y in range(100, 500, 10))


def test_the_worker_paints_what_a_render_paints(qtbot: QtBot, view: MapView) -> None:
    qtbot.waitUntil(lambda: view._ground._is_exact)
    assert view._ground._exact is not None
    painted = view._ground._exact[1].copy()

    view.finish()

    assert view._ground._exact[1] == painted


def test_nothing_runs_at_rest(qtbot: QtBot, view: MapView) -> None:
    view.set_reduced_motion(False)
    view.select("miami")

    def is_at_rest() -> bool:
        ground = view._ground
        is_painted = ground._is_exact and not ground._settle.isActive() and not ground._thread.worker.jobs
        return is_painted and not view._ticker.is_running and not view._ticker._timer.isActive()

    # One look at everything: a picture that comes late moves the labels once more.
    qtbot.waitUntil(is_at_rest)


def test_the_legend_hides_a_type(qtbot: QtBot, view: MapView) -> None:
    entry = next(entry for entry in view.findChildren(LegendEntry) if entry.shape == "airport")

    with qtbot.waitSignal(view.legend_changed):
        qtbot.mouseClick(entry, Qt.MouseButton.LeftButton)

    assert view.hidden_shapes == {"airport"}
    assert set(view._layer.items.markers) == {"san-ysidro", "otay-mesa", "tecate"}


def test_a_type_that_was_hidden_stays_so_when_it_comes_back(view: MapView) -> None:
    next(entry for entry in view.findChildren(LegendEntry) if entry.shape == "airport").click()
    airports = [marker for marker in MARKERS if marker.shape == "airport"]

    view.set_markers([marker for marker in MARKERS if marker not in airports])
    shown = {entry.shape for entry in view.findChildren(LegendEntry) if entry.isVisible()}
    view.set_markers(MARKERS)

    assert shown == {"land"}
    assert view.hidden_shapes == {"airport"}
    assert not {"miami", "san-diego"} & set(view._layer.items.markers)


def test_every_control_has_a_name_a_focus_stop_and_room_for_a_finger(view: MapView) -> None:
    buttons = [button for button in view.findChildren(QAbstractButton) if button.isEnabled() and button.isVisible()]

    assert len(buttons) == 4
    for button in buttons:
        assert button.accessibleName()
        assert button.focusPolicy() is Qt.FocusPolicy.StrongFocus
        assert min(button.width(), button.height()) >= 36


def test_the_view_tells_when_it_has_come_to_rest(qtbot: QtBot, view: MapView) -> None:
    view.set_reduced_motion(False)

    with qtbot.waitSignal(view.view_changed):
        view.show_bounds(Bounds(25, -90, 30, -80))

    assert view.visible_bounds().contains(Point(27, -85))


def test_without_a_map_file_the_markers_still_work_and_a_sentence_says_why(qtbot: QtBot, tmp_path: Path) -> None:
    view = MapView(tmp_path / "map.sqlite", style())
    qtbot.addWidget(view)
    view.set_markers(MARKERS)
    view.select("miami", fly=False)

    image = view.image()

    assert view._ground.problem is not None
    assert view._ground.problem.title == "The map file map.sqlite is missing or cannot be read."
    assert view.selected == "miami"
    assert not image.isNull()


def mbtiles(path: Path, tile: bytes) -> Path:
    """A small map file: the whole world in one red tile."""
    with closing(sqlite3.connect(path)) as file:  # noqa: TID251 # a foreign file
        file.execute("CREATE TABLE metadata (name TEXT, value TEXT)")
        file.execute("CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB)")
        file.execute("INSERT INTO tiles VALUES (0, 0, 0, ?)", (tile,))
        file.commit()
    return path


def red_tile() -> bytes:
    image = QImage(256, 256, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    data = QBuffer()
    data.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(data, "PNG")  # type: ignore[call-overload] # Qt takes the name of a format
    return bytes(data.data().data())


def test_a_map_of_the_readers_own_lies_over_the_land_when_near(view: MapView, tmp_path: Path) -> None:
    view.set_markers(())
    view.set_raster(mbtiles(tmp_path / "own.mbtiles", red_tile()))

    view.fly_to(SAN_YSIDRO, 9)
    assert color(view, Point(32.66, -116.7)) == QColor("red")
    view.fly_to(SAN_YSIDRO, 7)
    assert color(view, Point(32.66, -116.6)) == style().colors.land


@pytest.mark.parametrize("content", [b"", b"not a map", b"SQLite format 3\x00 but damaged"])
def test_a_map_file_that_cannot_be_used_is_refused_in_one_sentence(
    view: MapView, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "own.mbtiles"
    path.write_bytes(content)
    before = view.image()

    with pytest.raises(PoeGuideError, match=r"own\.mbtiles .*\.$"):
        view.set_raster(path)

    assert view.image() == before


def test_a_map_file_of_shapes_is_refused(view: MapView, tmp_path: Path) -> None:
    with pytest.raises(PoeGuideError, match="only PNG and JPEG"):
        view.set_raster(mbtiles(tmp_path / "own.mbtiles", b"\x1f\x8b\x08\x00"))


def test_the_thread_ends_with_the_view(qtbot: QtBot) -> None:
    view = MapView(MAP, style())
    view.resize(400, 300)
    with qtbot.waitExposed(view):
        view.show()
    paint_thread = view._ground._thread
    qtbot.waitUntil(lambda: paint_thread._thread is not None)
    thread = paint_thread._thread
    assert thread is not None

    shiboken6.delete(view)

    qtbot.waitUntil(thread.isFinished)


def test_a_picture_is_complete_without_a_window_on_screen(qtbot: QtBot) -> None:
    view = MapView(MAP, style())
    qtbot.addWidget(view)
    view.resize(640, 480)
    view.fly_to(Point(43, -79), 8)

    image = view.image()

    assert image.width() == round(640 * image.devicePixelRatio())
    assert view._labels._labels
    assert len({image.pixelColor(x, 240).name() for x in range(0, image.width(), 7)}) >= 2


def test_a_map_that_is_seen_before_it_is_laid_out_shows_the_united_states_all_the_same(qtbot: QtBot) -> None:
    made = MapView(MAP, style())
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.grab()

    made.resize(720, 836)

    assert made.visible_bounds().contains(Point(39.0, -98.0))
    made.stop()
