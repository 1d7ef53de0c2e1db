"""What lies on the map never lies over anything else: legend, buttons, scale, the selected marker and its callout."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from poeguide.domain.geo import Point
from poeguide.domain.routes import Route
from poeguide.ui.language import Language
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.finder import FinderPage
from poeguide.ui.services import Services
from poeguide.ui.tokens import load_tokens
from poeguide.ui.widgets.map_view import MapStyle, MapView, Marker, map_style
from poeguide.ui.widgets.map_view.callout_room import Callout
from poeguide.ui.widgets.map_view.callout_text import callout_texts
from poeguide.ui.widgets.map_view.style import SHAPES
from tests.ui.maps import MAP, RESOURCES, SAN_YSIDRO

SIZES = {
    1.0: [(511, 531), (491, 688), (577, 656), (1131, 968), (3051, 2048)],
    1.5: [(744, 525), (739, 625), (825, 593), (829, 950), (2749, 2030)],
    2.0: [(746, 412), (1078, 510), (1164, 540), (528, 919), (520, 350), (2448, 1999)],
    2.5: [(880, 377), (1031, 518), (1117, 486), (700, 500), (2146, 1967)],
    3.0: [(1056, 314), (1056, 414), (1000, 400), (1624, 744), (1844, 1935)],
}
"""The map in windows 900 to 3840 wide, by size of text, and some tighter ones."""
SHARES = (0.03, 0.5, 0.97)
"""Where the place is selected: at the left, the top, the right, the bottom, in the corners and in the middle."""
PLACE = {
    "en": ("Gateway to the Americas International Bridge", "Open now. Land crossing, code 2304, Laredo, Texas", "I-35"),
    "es": ("San Ysidro", "Está en la lista por sus cruces. Cruce terrestre, código 2504", ""),
}


@pytest.fixture
def in_language(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[str]:
    language = str(request.param)
    made = Language(resources := RESOURCES)
    assert resources.is_dir()
    made.apply(language)
    yield language
    made.apply("en")


def look(scale: float) -> MapStyle:
    return map_style(load_tokens(RESOURCES / "theme", theme="light", scale=scale))


def map_of(qtbot: QtBot, language: str, scale: float) -> MapView:
    """A map with every type of place around the one with many words, at rest."""
    view = MapView(MAP, look(scale), language=language)
    qtbot.addWidget(view)
    view.set_reduced_motion(True)
    title, subtitle, sign = PLACE[language]
    around = [
        Marker(f"other-{at}", Point(32.5 + at / 20, -117.0 + at / 15), shape, shape, is_dimmed=at == 0)
        for at, shape in enumerate(SHAPES)
    ]
    view.set_markers([Marker("place", SAN_YSIDRO, "land", title, subtitle, sign=sign), *around])
    view.show_layers_button()
    view.resize(700, 500)
    view.fly_to(SAN_YSIDRO, 9)
    with qtbot.waitExposed(view):
        view.show()
    view.grab()
    return view


def on_the_map(view: MapView) -> dict[str, QRectF]:
    """What lies on the map, with its room."""
    chrome, controls, camera, marker = view._chrome, view._chrome.controls, view._motion.camera, view._markers["place"]
    shown = {
        "zoom": QRectF(controls.plus.geometry().united(controls.minus.geometry())),
        "layers": QRectF(controls.layers.geometry()),
        "legend": QRectF((controls.legend if controls.folded.isHidden() else controls.folded).geometry()),
        "scale": chrome.scale,
        "callout": callout_of(view).box,
    }
    half, place = view._style.sizes.selected / 2, view._layer.pixel_of(marker, camera)
    shown["marker"] = QRectF(place.x() - half, place.y() - half, 2 * half, 2 * half)
    assert controls.legend.isHidden() is not controls.folded.isHidden()
    return {name: box for name, box in shown.items() if not box.isEmpty()}


def callout_of(view: MapView) -> Callout:
    marker, camera = view._markers["place"], view._motion.camera
    return view._overlay.callout(camera, view._layer.pixel_of(marker, camera), marker)


def test_markers_around_a_place_break_no_line_of_its_callout(qtbot: QtBot) -> None:
    view = map_of(qtbot, "en", 1.0)
    around = [
        Marker(f"other-{down}-{across}", Point(32 + down / 10, -118 + across / 8), "land", "Other")
        for down in range(12)
        for across in range(16)
    ]
    view.set_markers([Marker("place", SAN_YSIDRO, "air", "Wichita", "Airport, code 4504"), *around])
    view.fly_to(SAN_YSIDRO, 7)
    view.finish()

    view.select("place", fly=False)

    assert callout_of(view).text.subtitle == ("Airport, code 4504",)


def faults(view: MapView) -> list[str]:
    """What lies over one another, or over the edge."""
    shown = on_the_map(view)
    edge = QRectF(view.rect())
    cut = [name for name, box in shown.items() if not edge.contains(box)]
    over = [f"{one}/{other}" for one, other in combinations(shown, 2) if shown[one].intersects(shown[other])]
    return cut + over


@pytest.mark.parametrize("in_language", ["en", "es"], indirect=True)
@pytest.mark.parametrize("scale", SIZES)
def test_nothing_on_the_map_lies_over_anything_else_wherever_a_place_is_selected(
    qtbot: QtBot, in_language: str, scale: float
) -> None:
    view = map_of(qtbot, in_language, scale)
    found: dict[object, list[str]] = {}
    for size in SIZES[scale]:
        view.resize(*size)
        for across in SHARES:
            for down in SHARES:
                view.select(None)
                middle = view._motion.camera.at(SAN_YSIDRO, 9)
                view._motion.jump(middle.moved((0.5 - across) * size[0], (0.5 - down) * size[1]))

                view.select("place", fly=False)

                found[size, across, down] = faults(view)
        view.select(None)
        view._motion.jump(view._motion.camera.at(Point(45, -80), 5))
        view.select("place")
        found[size, "flown"] = faults(view)
    view.stop()

    assert {key: value for key, value in found.items() if value} == {}


@pytest.mark.parametrize("in_language", ["en", "es"], indirect=True)
@pytest.mark.parametrize("scale", SIZES)
def test_all_words_of_a_callout_can_be_read(qtbot: QtBot, in_language: str, scale: float) -> None:
    view = map_of(qtbot, in_language, scale)
    style, (title, subtitle, _) = view._style, PLACE[in_language]
    for size in SIZES[scale]:
        view.resize(*size)
        view.select("place")

        found = callout_of(view)

        assert " ".join(found.text.title) == title
        assert " ".join(found.text.subtitle) == subtitle
        room = found.box.width() - 2 * style.sizes.margin
        for font, lines in ((style.fonts.title, found.text.title), (style.fonts.subtitle, found.text.subtitle)):
            assert max(QFontMetricsF(font).horizontalAdvance(line) for line in lines) <= room
    view.stop()


def test_a_selected_place_stays_clear_when_the_map_becomes_smaller(qtbot: QtBot) -> None:
    view = map_of(qtbot, "en", 2.0)
    view.resize(1600, 1100)
    view.select("place")
    assert faults(view) == []

    view.resize(528, 700)

    assert faults(view) == []
    view.stop()


def test_a_word_that_is_longer_than_the_map_is_parted() -> None:
    marker = Marker("place", SAN_YSIDRO, "land", "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", "Open")
    for text in callout_texts(marker, look(3.0), 400):
        assert text.size.width() <= 400
        assert "".join(text.title) == marker.title


def test_where_there_is_no_room_the_legend_is_a_button_that_unfolds_it_by_keys_and_by_mouse(qtbot: QtBot) -> None:
    view = map_of(qtbot, "en", 3.0)
    view.resize(1056, 314)
    button = view._chrome.controls.folded
    assert view._chrome.controls.legend.isHidden()
    assert not button.isHidden()

    qtbot.keyClick(button, Qt.Key.Key_Return)
    legend = button.unfolded
    assert legend is not None
    qtbot.keyClick(legend.offered[0], Qt.Key.Key_Space)
    qtbot.mouseClick(legend.offered[2], Qt.MouseButton.LeftButton)
    words = [entry.text() for entry in legend.offered]
    assert all(legend.rect().contains(entry.geometry()) for entry in legend.offered)
    qtbot.keyClick(legend, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: button.unfolded is None)

    assert words == ["Air", "Sea", "Land", "Mail", "Preclearance", "Rail", "User fee airport"]
    assert view.hidden_shapes == {"airport", "land"}
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.unfolded is not None
    assert button.unfolded.hidden == {"airport", "land"}
    button.unfolded.close()
    qtbot.waitUntil(lambda: button.unfolded is None)
    view.stop()


def test_ports_whose_type_is_not_known_have_their_entry_in_the_legend(qtbot: QtBot) -> None:
    view = map_of(qtbot, "en", 1.0)
    legend = view._chrome.controls.legend
    assert "Type not known" not in [entry.text() for entry in legend.offered]

    untyped_port = Marker("4905", Point(17.97163, -66.90795), "port", "Guanica", "")
    view.set_markers([Marker("place", SAN_YSIDRO, "land", "San Ysidro", ""), untyped_port])
    land, untyped = legend.offered
    assert (land.text(), untyped.text()) == ("Land", "Type not known")

    qtbot.mouseClick(untyped, Qt.MouseButton.LeftButton)
    assert view.hidden_shapes == {"port"}
    view.stop()


def test_a_second_tap_opens_the_place_also_when_the_first_one_moved_the_map(qtbot: QtBot) -> None:
    view = map_of(qtbot, "en", 1.0)
    view.resize(511, 531)
    middle, scale = view._motion.camera.at(SAN_YSIDRO, 9), view._chrome.scale.center()
    view._motion.jump(middle.moved(view.width() / 2 - scale.x(), view.height() / 2 - scale.y()))
    spot = view._layer.pixel_of(view._markers["place"], view._motion.camera)

    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=spot.toPoint())
    moved = view._layer.pixel_of(view._markers["place"], view._motion.camera)
    with qtbot.waitSignal(view.opened):
        qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=spot.toPoint())

    assert (moved - spot).manhattanLength() > view._style.sizes.selected
    assert view.selected == "place"
    view.stop()


@pytest.mark.parametrize(("size", "scale"), [((1280, 800), 2.0), ((900, 700), 1.0)], ids=["large", "narrow"])
def test_the_finder_shows_a_place_of_a_link_clear_of_all_controls(
    qtbot: QtBot, in_spanish: None, services: Services, size: tuple[int, int], scale: float
) -> None:
    services.preferences.update(text_scale=scale)
    window = MainWindow(services)
    qtbot.addWidget(window)
    window.resize(*size)
    with qtbot.waitSignal(window.painted):
        window.show()

    services.navigator.go(Route.parse("poeguide:ports?sel=ports/2504"))
    page = window.page
    assert isinstance(page, FinderPage)
    qtbot.waitUntil(page.finish)

    view = page.map
    marker = view._markers["ports/2504"]
    place = view._layer.pixel_of(marker, view._motion.camera)
    boxes = [QRectF(child.geometry()) for child in view._chrome.controls if not child.isHidden()]
    box = view._overlay.callout(view._motion.camera, place, marker).box
    assert not any(box.intersects(other) or other.contains(QPointF(place)) for other in [*boxes, view._chrome.scale])
    window.close()
