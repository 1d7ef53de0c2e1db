"""Names of keys as the keyboard of the language in force has them: Shift is Mayúsculas in Spanish."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence


def key_names(*keys: str) -> str:
    """Keys side by side, such as “P, Shift+P”."""
    return ", ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys)


def shift_name() -> str:
    """The key for capitals alone."""
    return key_names("Shift+A").removesuffix("A").removesuffix("+")
