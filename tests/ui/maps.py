"""A map on the real map file, with a few markers at the border in the south."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF
from pytestqt.qtbot import QtBot

from poeguide.domain.geo import Point
from poeguide.ui.tokens import load_tokens
from poeguide.ui.widgets.map_view import MapStyle, MapView, Marker, map_style

RESOURCES = Path(__file__).parents[2] / "resources"
MAP = RESOURCES / "geo" / "map.sqlite"
SAN_YSIDRO, OTAY_MESA = Point(32.5425, -117.0288), Point(32.5497, -116.9386)
MARKERS = (
    Marker("san-ysidro", SAN_YSIDRO, "land", "San Ysidro", "Open 24 hours"),
    Marker("otay-mesa", OTAY_MESA, "land", "Otay Mesa", "Open 24 hours"),
    Marker("tecate", Point(32.5763, -116.6275), "land", "Tecate", "Closed at 23:30", is_dimmed=True),
    Marker("san-diego", Point(32.7336, -117.1897), "airport", "San Diego", ""),
    Marker("miami", Point(25.79, -80.29), "airport", "Miami", "Open 24 hours"),
)


def style(theme: str = "light") -> MapStyle:
    """How the map looks in a theme."""
    return map_style(load_tokens(RESOURCES / "theme", theme=theme))


@contextmanager
def shown_map(qtbot: QtBot, markers: tuple[Marker, ...] = MARKERS, *, still: bool = True) -> Iterator[MapView]:
    """The map in a window, over San Ysidro; `still` is without motion."""
    made = MapView(MAP, style())
    qtbot.addWidget(made)
    made.set_reduced_motion(still)
    made.set_markers(markers)
    made.resize(800, 600)
    made.fly_to(SAN_YSIDRO, 9)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.stop()


def pixel(view: MapView, point: Point) -> QPoint:
    """Where a point is on screen."""
    camera = view._motion.camera
    there = camera.at(point)
    return QPointF(*camera.to_screen(there.x, there.y)).toPoint()
