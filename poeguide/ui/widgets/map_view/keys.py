"""Keys of the map: some go to the next marker, and with Ctrl arrows move the land."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

from poeguide.domain.compass import Direction
from poeguide.ui import key_places
from poeguide.ui.pressed import codes, deed_of
from poeguide.ui.words.keys import key_names

translate = QCoreApplication.translate
Keys = Mapping[str, tuple[str, ...]]
"""The keys of each deed, as Qt writes them."""

FIRST: Final = key_places.FIRST[key_places.MAP]
DIRECTIONS: Final = {
    "map north": Direction.NORTH,
    "map east": Direction.EAST,
    "map south": Direction.SOUTH,
    "map west": Direction.WEST,
}
ZOOMS: Final = {"map closer": 1.0, "map farther": -1.0}
_MOVES: Final[Mapping[int, tuple[float, float]]] = {
    Qt.Key.Key_Up: (0.0, -1.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Down: (0.0, 1.0),
    Qt.Key.Key_Left: (-1.0, 0.0),
}


class MapKeys:
    """What the keys of a map do."""

    def __init__(self, keys: Keys) -> None:
        self._codes = codes(keys)

    def act_of(self, event: QKeyEvent) -> str:
        """The deed that a key stands for; Esc, which is always the same, lets go of the place."""
        return "let go" if event.key() == Qt.Key.Key_Escape else deed_of(event, self._codes)


def move_of(event: QKeyEvent) -> tuple[float, float] | None:
    """How far right and down a key moves the land, in steps; None where it does not."""
    is_held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return _MOVES.get(event.key()) if is_held else None


def spoken_keys(keys: Keys) -> str:
    """What the keys do, for those who hear it."""
    spoken = {"+": translate("MapView", "Plus"), "-": translate("MapView", "Minus")}
    named = {name: spoken.get(each[0]) or key_names(each[0]) for name, each in keys.items()}
    words = translate(
        "MapView",
        "{north}, {east}, {south} and {west} go to the next place. {closer} and {farther} zoom. {all} shows all. "
        "{open} opens the place.",
    )
    return words.format(**{name.removeprefix("map "): key for name, key in named.items()})
