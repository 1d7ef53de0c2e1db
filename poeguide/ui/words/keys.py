"""Names of keys as the keyboard of the language in force has them: Shift is Mayúsculas in Spanish."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

translate = QCoreApplication.translate


def key_names(*keys: str) -> str:
    """Keys side by side, such as “P, Shift+P”."""
    # Qt spells it out in Spanish; the keys do not, nor do the other words of the program.
    spelled = f"{_native('Ctrl+A').removesuffix('+A')}+"
    return ", ".join(_native(key).replace(spelled, "Ctrl+") for key in keys)


def any_of(keys: Sequence[str]) -> str:
    """Names of which one is enough, such as “+, = or PgUp”."""
    if len(keys) == 1:
        return keys[0]
    return translate("Keys", "{keys} or {last}").format(keys=", ".join(keys[:-1]), last=keys[-1])


def shift_name() -> str:
    """The key for capitals alone."""
    return key_names("Shift+A").removesuffix("A").removesuffix("+")


def _native(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
