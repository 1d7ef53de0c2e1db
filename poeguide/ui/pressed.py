"""Which deed a pressed key stands for, in the parts of the program that take their keys themselves."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_OF_THE_KEYBOARD: Final = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier
"""Where a key lies, and that a sign needs a third level: nothing that is held on purpose."""
_STRICT: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
Codes = dict[int, str]
"""The names of deeds, by what Qt has for a key and all that is held with it."""


def codes(keys: Mapping[str, tuple[str, ...]]) -> Codes:
    """What keys stand for, from the keys of each deed as Qt writes them."""
    return {QKeySequence(one)[0].toCombined(): name for name, each in keys.items() for one in each}  # type: ignore[index] # a list


def deed_of(event: QKeyEvent, meant: Codes) -> str:
    """The deed that a key stands for; empty for none.

    Shift and Alt may be what a sign needs, so without a deed of their own they change nothing. Ctrl always does: a
    shortcut of the system is no key of the talk.
    """
    key = Qt.Key.Key_Enter.value if event.key() == Qt.Key.Key_Return else event.key()
    held = event.modifiers() & ~_OF_THE_KEYBOARD
    found = meant.get(key | held.value, "")
    return found if found or held & _STRICT else meant.get(key, "")
