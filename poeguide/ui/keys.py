"""The keys that do something in the whole window: the first ones, and those that a reader chose instead.

Nothing here needs `QKeySequence`: the header names keys in the first picture, and the binding would list all shortcuts.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from poeguide.ui.pages import SECTIONS

translate = QCoreApplication.translate

HIGH: Final = tuple(section.key for section in SECTIONS if not section.is_low)[:9]
"""The sections that have a number."""
_HELD: Final = r"(?:(?:Ctrl|Alt|Shift|Meta)\+)"
PRESSED: Final = re.compile(rf"{_HELD}*F(?:[1-9]|1[0-2])|(?=.*(?:Ctrl|Alt|Meta)\+){_HELD}+\S")
"""Keys that a reader may choose: those that neither write nor move."""
_ALSO: Final = {"home": ("Alt+Home",)}
KEYS: Final[Mapping[str, tuple[str, ...]]] = {
    "search": ("Ctrl+K", "Ctrl+L", "F6", "/"),
    "find": ("Ctrl+F",),
    "contents": ("Ctrl+M",),
    "back": ("Alt+Left",),
    "forward": ("Alt+Right",),
    **{f"section {key}": (f"Ctrl+{number}", *_ALSO.get(key, ())) for number, key in enumerate(HIGH, start=1)},
    "larger": ("Ctrl+=", "Ctrl++"),
    "smaller": ("Ctrl+-",),
    "normal": ("Ctrl+0",),
    "full-screen": ("F11",),
    "link": ("Ctrl+Shift+C",),
    "code": ("Ctrl+Shift+Q",),
    "save": ("Ctrl+D",),
    "trip-panel": ("Ctrl+B",),
    "print": ("Ctrl+P",),
    "export": ("Ctrl+E",),
    "jump": ("Ctrl+G",),
    "read": ("Alt+Shift+A",),
    "hush": ("Alt+Shift+X",),
    "beside": ("Ctrl+N",),
    "settings": ("Ctrl+,", "F12"),
    "keys": ("F1", "?"),
    "close": ("Ctrl+W",),
    "quit": ("Ctrl+Q",),
}
"""The first keys of everything that can be done from anywhere."""


def keys_of(chosen: str, name: str) -> tuple[str, ...]:
    """The keys of a deed: the one that the reader chose, else the first ones."""
    own = read(chosen).get(name)
    return first(name) if own is None else (own,)


def shown(chosen: str, name: str) -> str:
    """The keys of a deed that are shown where it is named, in the words of the language."""
    words = {
        "Left": translate("Keys", "Left"),
        "Right": translate("Keys", "Right"),
        "Shift": translate("Keys", "Shift"),
    }
    return "+".join(words.get(part, part) for part in keys_of(chosen, name)[0].split("+"))


def read(chosen: str) -> dict[str, str]:
    """The keys of lines such as `back<Tab>Alt+B`, by name; what is spoiled, or taken by another deed, is left out."""
    lines = (line.partition("\t") for line in chosen.splitlines())
    own = {name: keys for name, _, keys in lines if name in KEYS and PRESSED.fullmatch(keys)}
    for name, keys in list(own.items()):
        others = ((own[other],) if other in own else first(other) for other in KEYS if other != name)
        if any(keys in theirs for theirs in others):
            del own[name]
    return own


def first(name: str) -> tuple[str, ...]:
    """The first keys of a deed. Where one reads from right to left, back is at the right."""
    mirrored = {"back": "forward", "forward": "back"} if QGuiApplication.isRightToLeft() else {}
    return KEYS[mirrored.get(name, name)]
