"""Keys of the map: arrows go to the next marker, with Ctrl they move the land."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt

from poeguide.domain.compass import Direction

DIRECTIONS: Final = {
    Qt.Key.Key_Up: Direction.NORTH,
    Qt.Key.Key_Right: Direction.EAST,
    Qt.Key.Key_Down: Direction.SOUTH,
    Qt.Key.Key_Left: Direction.WEST,
}
STEPS: Final = {
    Direction.NORTH: (0.0, -1.0),
    Direction.EAST: (1.0, 0.0),
    Direction.SOUTH: (0.0, 1.0),
    Direction.WEST: (-1.0, 0.0),
}
ZOOMS: Final = {
    Qt.Key.Key_Plus: 1.0,
    Qt.Key.Key_Equal: 1.0,
    Qt.Key.Key_PageUp: 1.0,
    Qt.Key.Key_Minus: -1.0,
    Qt.Key.Key_PageDown: -1.0,
}
