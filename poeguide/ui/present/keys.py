"""The keys of a talk; those that are near each other do no harm."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt

from poeguide.ui.words.keys import key_names, shift_name

translate = QCoreApplication.translate

KEYS: Final = {
    Qt.Key.Key_Right: "next", Qt.Key.Key_Down: "next", Qt.Key.Key_PageDown: "next", Qt.Key.Key_Space: "next",
    Qt.Key.Key_Left: "previous", Qt.Key.Key_Up: "previous", Qt.Key.Key_PageUp: "previous",
    Qt.Key.Key_B: "blank", Qt.Key.Key_Period: "blank", Qt.Key.Key_F: "freeze", Qt.Key.Key_Z: "lens",
    Qt.Key.Key_L: "pointer", Qt.Key.Key_Return: "push", Qt.Key.Key_Enter: "push", Qt.Key.Key_S: "swap",
    Qt.Key.Key_P: "pause", Qt.Key.Key_U: "undo", Qt.Key.Key_Question: "keys", Qt.Key.Key_F1: "keys",
    Qt.Key.Key_Plus: "larger", Qt.Key.Key_Minus: "smaller", Qt.Key.Key_Slash: "search", Qt.Key.Key_Escape: "escape",
    Qt.Key.Key_D: "pen", Qt.Key.Key_E: "erase", Qt.Key.Key_O: "spotlight", Qt.Key.Key_1: "one-screen",
    Qt.Key.Key_Home: "first", Qt.Key.Key_End: "last",
}  # fmt: skip


def rows() -> list[tuple[str, str]]:
    """What the overlay lists: keys and what they do."""
    return [
        (translate("PresentKeys", "→ ↓ Page down, Space"), translate("PresentKeys", "Next slide")),
        (translate("PresentKeys", "← ↑ Page up"), translate("PresentKeys", "Previous slide")),
        (translate("PresentKeys", "Home, End"), translate("PresentKeys", "First slide, last slide")),
        (key_names("U", "Ctrl+Z"), translate("PresentKeys", "Take the last step or stroke back")),
        (translate("PresentKeys", "B or ."), translate("PresentKeys", "Blank the audience's screen")),
        (translate("PresentKeys", "F"), translate("PresentKeys", "Freeze what the audience sees")),
        (translate("PresentKeys", "/"), translate("PresentKeys", "Look something up, unseen by the audience")),
        (translate("PresentKeys", "Enter"), translate("PresentKeys", "Push what you see to the audience")),
        (translate("PresentKeys", "Z"), translate("PresentKeys", "Lens: enlarge under the pointer")),
        (translate("PresentKeys", "L"), translate("PresentKeys", "Pointer: a bright dot")),
        (translate("PresentKeys", "O"), translate("PresentKeys", "Spotlight: dim all but a circle")),
        (translate("PresentKeys", "D, E"), translate("PresentKeys", "Draw with the pen, erase what is drawn")),
        (
            translate("PresentKeys", "{shift} and arrows").format(shift=shift_name()),
            translate("PresentKeys", "Move the lens, pointer or spotlight"),
        ),
        (key_names("P", "Shift+P"), translate("PresentKeys", "Pause the timer, start it anew")),
        (translate("PresentKeys", "S"), translate("PresentKeys", "Swap the screens")),
        (
            translate("PresentKeys", "1"),
            translate("PresentKeys", "One screen: the audience's picture fills it, or not"),
        ),
        (translate("PresentKeys", "+ and −"), translate("PresentKeys", "Larger and smaller notes")),
        (translate("PresentKeys", "? or F1"), translate("PresentKeys", "This list")),
        (translate("PresentKeys", "Esc"), translate("PresentKeys", "Close this list, or end the talk")),
    ]


NUDGE: Final = 0.02
"""How far a key moves the place of a tool, as a share of the slide."""
NUDGES: Final = {
    Qt.Key.Key_Left: (-NUDGE, 0.0), Qt.Key.Key_Right: (NUDGE, 0.0),
    Qt.Key.Key_Up: (0.0, -NUDGE), Qt.Key.Key_Down: (0.0, NUDGE),
}  # fmt: skip


def act_of(key: Qt.Key, modifiers: Qt.KeyboardModifier) -> str:
    """What a key does; with Ctrl only undo, so that a shortcut of the system changes nothing."""
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        return "undo" if key is Qt.Key.Key_Z else ""
    if modifiers & Qt.KeyboardModifier.ShiftModifier and key is Qt.Key.Key_P:
        return "restart"
    return KEYS.get(key, "")
