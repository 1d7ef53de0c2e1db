"""What the map tells people who cannot see it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from poeguide.domain.compass import Direction
from poeguide.domain.geo import Point, bearing, compass_point, distance_miles
from poeguide.ui.widgets.map_view.marker import Marker
from poeguide.ui.widgets.map_view.marker_set import Item
from poeguide.ui.words import compass

translate = QCoreApplication.translate


def spoken(marker: Marker, seen_from: Point | None) -> str:
    """A marker in one breath: name, distance and direction from the one before, and what its second line says."""
    parts = [part for part in (marker.title, marker.sign) if part]
    if seen_from is not None and (miles := distance_miles(seen_from, marker.point)) >= 0.1:
        way = compass(compass_point(bearing(seen_from, marker.point)))
        far = QLocale().toString(miles, "f", 1 if miles < 10 else 0)
        parts.append(translate("MapView", "{0} miles {1}").format(far, way))
    if marker.subtitle:
        parts.append(marker.subtitle)
    if marker.is_dimmed:
        parts.append(translate("MapView", "filtered out"))
    return ", ".join(parts)


def tip(item: Item | None, markers: Mapping[str, Marker]) -> str:
    """What is under the mouse: how many places a cluster stands for, or both lines of a marker."""
    if item is None:
        return ""
    if item.is_cluster:
        count = len(item.keys)
        return translate("MapView", "%n place(s). Click to look closer.", "", count)
    marker = markers[item.keys[0]]
    return "\n".join(filter(None, (marker.title, marker.subtitle)))


def nothing_there(direction: Direction) -> str:
    """Said when an arrow key finds nothing more."""
    return {
        Direction.NORTH: translate("MapView", "Nothing further north"),
        Direction.EAST: translate("MapView", "Nothing further east"),
        Direction.SOUTH: translate("MapView", "Nothing further south"),
        Direction.WEST: translate("MapView", "Nothing further west"),
    }[direction]


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say it."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
