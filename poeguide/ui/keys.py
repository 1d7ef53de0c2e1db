"""The keys that do something: the first ones of the whole window, and those that a reader chose, here or in one place.

Nothing here needs `QKeySequence`: the header names keys in the first picture, and the binding would list all shortcuts.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from poeguide.ui.key_places import EVERYWHERE, FIRST, may_have, meet
from poeguide.ui.pages import SECTIONS

translate = QCoreApplication.translate

HIGH: Final = tuple(section.key for section in SECTIONS if not section.is_low)[:9]
"""The sections that have a number."""
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
PLACES: Final[Mapping[str, str]] = {
    **dict.fromkeys(KEYS, EVERYWHERE),
    **{name: place for place, deeds in FIRST.items() for name in deeds},
}
"""Where each deed can be done."""
_MIRRORED: Final = {"back": "forward", "forward": "back", "step before": "step after", "step after": "step before"}


def keys_of(chosen: str, name: str) -> tuple[str, ...]:
    """The keys of a deed: the one that the reader chose, else the first ones."""
    return _in_force(read(chosen), name)


def keys_in(chosen: str, place: str) -> dict[str, tuple[str, ...]]:
    """The keys of all that is done in a place, by the names of the deeds."""
    own = read(chosen)
    return {name: _in_force(own, name) for name, where in PLACES.items() if where == place}


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
    own = {name: keys for name, _, keys in lines if name in PLACES and may_have(PLACES[name], keys)}
    # Again after each: a deed that has its first keys back may have those that another one took over.
    while spoiled := next((name for name, keys in own.items() if taken_by(own, name, keys)), ""):
        del own[spoiled]
    return own


def taken_by(own: Mapping[str, str], name: str, keys: str) -> str:
    """The other deed that has these keys where this one is done, too; empty where none has."""
    others = (other for other in PLACES if other != name and keys in _in_force(own, other))
    return next((other for other in others if meet(PLACES[name], PLACES[other])), "")


def first(name: str) -> tuple[str, ...]:
    """The first keys of a deed. Where one reads from right to left, back is at the right."""
    if QGuiApplication.isRightToLeft():
        name = _MIRRORED.get(name, name)
    return KEYS[name] if name in KEYS else FIRST[PLACES[name]][name]


def _in_force(own: Mapping[str, str], name: str) -> tuple[str, ...]:
    return (own[name],) if name in own else first(name)
