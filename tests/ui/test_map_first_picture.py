"""The very first picture after a jump: no tile is painted yet, and land is land all the same."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from poeguide.domain.geo import Point
from poeguide.ui.widgets.map_view.camera import Camera
from poeguide.ui.widgets.map_view.frames import Frame
from poeguide.ui.widgets.map_view.ground import Ground
from poeguide.ui.widgets.map_view.ground_painter import GroundPainter
from poeguide.ui.widgets.map_view.last_pictures import View, forget_pictures, keep_picture, kept_picture
from poeguide.ui.widgets.map_view.tiles import TileKey
from tests.ui.maps import MAP, style

PLACES = {
    "Detroit": Point(42.32, -83.07),
    "Guam": Point(13.45, 144.78),
    "Laredo": Point(27.5, -99.51),
    "Dublin": Point(53.42, -6.26),
    "Wrangel Island, at the edge of the map": Point(71.2, -179.5),
}
LIGHT = style()
COLORS = LIGHT.colors
FEW = 0.1
"""The coast of a small island is blurred."""


@pytest.fixture
def ground(qtbot: QtBot) -> Iterator[Ground]:
    forget_pictures()
    made = Ground(MAP, LIGHT)
    yield made
    made.stop()


def camera_at(place: str, zoom: float) -> Camera:
    return Camera(0.5, 0.5, zoom, 640, 480).at(PLACES[place], zoom)


def stop_at_once() -> None:
    """Whoever paints is no longer wanted."""
    raise InterruptedError


def drawn(ground: Ground, camera: Camera, ratio: float = 1.0) -> QImage:
    image = QImage(round(640 * ratio), round(480 * ratio), QImage.Format.Format_RGB32)
    image.fill(QColor("magenta"))
    painter = QPainter(image)
    ground.draw(painter, camera, ratio)
    painter.end()
    return image


def is_sea(color: QColor) -> bool:
    sea = COLORS.sea
    return abs(color.red() - sea.red()) + abs(color.blue() - sea.blue()) < 12


def lost_land(first: QImage, right: QImage) -> float:
    """The share of the land that the first picture shows as sea."""
    land = {COLORS.land.rgb(), COLORS.land_far.rgb()}
    spots = [(x, y) for x in range(4, right.width(), 8) for y in range(4, right.height(), 8)]
    on_land = [spot for spot in spots if right.pixel(*spot) in land]
    return sum(is_sea(first.pixelColor(*spot)) for spot in on_land) / max(1, len(on_land))


@pytest.mark.parametrize("zoom", [2.5, 4.0, 5.5, 8.0, 11.3])
@pytest.mark.parametrize("place", PLACES)
def test_land_is_land_in_the_first_picture_after_a_jump(ground: Ground, place: str, zoom: float) -> None:
    camera = camera_at(place, zoom)

    first = drawn(ground, camera)
    ground.finish(camera, 1.0)
    right = drawn(ground, camera)

    assert not any(first.pixelColor(x, y) == QColor("magenta") for x in range(0, 640, 3) for y in (0, 239, 479))
    assert lost_land(first, right) < FEW


@pytest.mark.parametrize("ratio", [1.5, 2.0])
def test_the_first_picture_is_right_on_a_finer_screen(ground: Ground, ratio: float) -> None:
    camera = camera_at("Detroit", 9.4)

    first = drawn(ground, camera, ratio)
    ground.finish(camera, ratio)

    assert lost_land(first, drawn(ground, camera, ratio)) < FEW


def test_the_first_picture_follows_the_theme(ground: Ground) -> None:
    camera = camera_at("Detroit", 9.0)
    drawn(ground, camera)

    ground.set_style(style("dark"))
    dark = drawn(ground, camera)

    assert dark.pixelColor(10, 470).lightness() < 100


def test_on_the_way_out_land_stays_land(ground: Ground) -> None:
    for zoom in (11.0, 10.2, 9.4, 8.0, 6.5, 5.2, 4.4, 3.0):
        camera = camera_at("Laredo", zoom)
        first = drawn(ground, camera)
        assert not is_sea(first.pixelColor(320, 240))


def test_the_sketch_is_gone_once_the_right_picture_has_come(qtbot: QtBot, ground: Ground) -> None:
    camera = camera_at("Detroit", 9.0)
    drawn(ground, camera)
    assert ground._sketch._camera is not None

    qtbot.waitUntil(lambda: drawn(ground, camera) is not None and ground._is_exact)

    assert ground._sketch._camera is None


def test_the_sketch_lets_go_of_the_map_file_with_the_map(qtbot: QtBot) -> None:
    stopped, deleted = Ground(MAP, LIGHT), Ground(MAP, LIGHT)
    sketches = [ground._sketch for ground in (stopped, deleted)]
    for ground in (stopped, deleted):
        drawn(ground, camera_at("Detroit", 9.0))

    stopped.stop()
    shiboken6.delete(deleted)

    assert [sketch._painter._basemap for sketch in sketches] == [None, None]


def test_a_map_that_is_made_anew_shows_the_picture_of_the_one_before(qtbot: QtBot, ground: Ground) -> None:
    camera = camera_at("Detroit", 3.0)
    qtbot.waitUntil(lambda: drawn(ground, camera) is not None and ground._is_exact)
    right = drawn(ground, camera)
    again, dark = Ground(MAP, style()), Ground(MAP, style("dark"))

    first, other = drawn(again, camera), drawn(dark, camera)
    is_exact = again._is_exact, dark._is_exact
    qtbot.waitUntil(lambda: again._tiles.size > 0)

    again.stop()
    dark.stop()
    assert is_exact == (True, False)
    assert first == right != other


def test_a_map_shows_nothing_of_the_one_before_once_that_is_forgotten(qtbot: QtBot, ground: Ground) -> None:
    camera = camera_at("Detroit", 3.0)
    qtbot.waitUntil(lambda: drawn(ground, camera) is not None and ground._is_exact)

    forget_pictures()

    again = Ground(MAP, style())
    drawn(again, camera)
    is_exact = again._is_exact
    again.stop()
    assert not is_exact


def test_the_picture_of_a_large_wall_is_not_kept(qtbot: QtBot) -> None:
    view = View(MAP, None, camera_at("Detroit", 3.0), 1.0, LIGHT.colors, LIGHT.sizes)

    keep_picture(view, QImage(3840, 2160, QImage.Format.Format_RGB32))

    assert kept_picture(view) is None


def test_a_painter_can_be_stopped_while_it_still_reads_the_land(qtbot: QtBot) -> None:
    painter = GroundPainter(MAP, stop_at_once)
    frame = Frame(zoom=3.0, level=3, left=0, top=0, width=512, height=512, ratio=1.0)

    with pytest.raises(InterruptedError):
        painter.paint(frame, LIGHT)

    was_read = dict(painter._drawings)
    painter.close()
    assert not was_read


def test_without_a_map_file_the_first_picture_is_sea(qtbot: QtBot, tmp_path: Path) -> None:
    ground = Ground(tmp_path / "map.sqlite", style())

    image = drawn(ground, camera_at("Detroit", 9.0))

    ground.stop()
    assert image.pixelColor(320, 240) == COLORS.sea


@pytest.mark.parametrize("zoom", [3.0, 9.0])
def test_a_map_file_that_is_damaged_within_is_sea_at_first(qtbot: QtBot, tmp_path: Path, zoom: float) -> None:
    content = bytearray(MAP.read_bytes())
    content[40_000:] = bytes(len(content) - 40_000)
    broken = tmp_path / "map.sqlite"
    broken.write_bytes(content)
    ground = Ground(broken, LIGHT)

    image = drawn(ground, camera_at("Detroit", zoom))

    ground.stop()
    assert image.pixelColor(320, 240) == COLORS.sea


def test_a_map_that_nobody_sees_holds_its_picture_alone_and_its_tiles_come_back(qtbot: QtBot, ground: Ground) -> None:
    camera = camera_at("Detroit", 9.4)
    drawn(ground, camera)
    qtbot.waitUntil(lambda: ground.held > 0)
    ground.finish(camera, 1.0)
    right = drawn(ground, camera)

    ground.doze()

    assert ground.held == 0
    assert drawn(ground, camera) == right
    qtbot.waitUntil(lambda: ground.held > 0)


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_the_world_is_wished_for_last_and_always(ground: Ground, ratio: float) -> None:
    camera = Camera(0.5, 0.5, 4.3, 1600, 1000).at(PLACES["Detroit"], 4.3)
    image = QImage(round(1600 * ratio), round(1000 * ratio), QImage.Format.Format_RGB32)
    painter = QPainter(image)

    ground.draw(painter, camera, ratio)
    painter.end()

    keys = [job.key for job in ground._thread.worker.jobs if isinstance(job.key, TileKey)]
    assert keys[0].level == 4
    assert [key.level for key in keys].count(0) == 1
    assert keys[-1].level == 0
