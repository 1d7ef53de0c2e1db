"""The keys of a talk; those that are near each other do no harm."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

from poeguide.ui.key_choice import bindings
from poeguide.ui.key_places import TALK
from poeguide.ui.keys import keys_in
from poeguide.ui.pressed import codes, deed_of
from poeguide.ui.words.keys import any_of, key_names, shift_name

translate = QCoreApplication.translate

_BEGIN: Final = f"{TALK} "
"""Of the names of deeds; what follows is the act."""
_ARROWS: Final = {"Left": "←", "Up": "↑", "Right": "→", "Down": "↓"}
NUDGE: Final = 0.02
"""How far a key moves the place of a tool, as a share of the slide."""
NUDGES: Final = {
    Qt.Key.Key_Left: (-NUDGE, 0.0), Qt.Key.Key_Right: (NUDGE, 0.0),
    Qt.Key.Key_Up: (0.0, -NUDGE), Qt.Key.Key_Down: (0.0, NUDGE),
}  # fmt: skip


class TalkKeys:
    """The keys in force when a talk begins: those on its buttons are those that work until it ends."""

    def __init__(self, chosen: str) -> None:
        self._chosen = chosen
        self._keys = keys_in(chosen, TALK)
        self._codes = codes(self._keys)

    def act_of(self, event: QKeyEvent) -> str:
        """What a key does; empty for nothing."""
        if event.key() == Qt.Key.Key_Escape:
            return "escape"
        return deed_of(event, self._codes).removeprefix(_BEGIN)

    def sign(self, act: str) -> str:
        """The first key of an act, for a key cap."""
        return _sign(self._keys[f"{_BEGIN}{act}"][0])

    def rows(self) -> list[tuple[str, str]]:
        """What the overlay lists: keys and what they do."""
        listed = [(any_of([_sign(key) for key in each.keys]), each.words) for each in bindings(self._chosen, TALK)]
        return [
            *listed,
            (
                translate("PresentKeys", "{shift} and arrows").format(shift=shift_name()),
                translate("PresentKeys", "Move the lens, pointer or spotlight"),
            ),
            (key_names("Esc"), translate("PresentKeys", "Close this list, or end the talk")),
        ]


def _sign(key: str) -> str:
    return _ARROWS.get(key) or key_names(key)
