"""Places in which keys work, the first keys of what is done in each, and which ones may be chosen there.

As light as `keys`, which reads it before the first picture. What is done from everywhere stands there.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

EVERYWHERE: Final = "everywhere"
READING: Final = "reading"
LINE: Final = "line"
LESSON: Final = "lesson"
TALK: Final = "talk"
MAP: Final = "map"
FIRST: Final[Mapping[str, Mapping[str, tuple[str, ...]]]] = {
    READING: {"find next": ("F3",), "find previous": ("Shift+F3",)},
    LINE: {"step before": ("Left",), "step after": ("Right",)},
    LESSON: {"present alone": ("F5",), "present": ("Shift+F5",)},
    TALK: {
        "talk next": ("Right", "Down", "PgDown", "Space"),
        "talk previous": ("Left", "Up", "PgUp"),
        "talk first": ("Home",),
        "talk last": ("End",),
        "talk undo": ("U", "Ctrl+Z"),
        "talk blank": ("B", "."),
        "talk freeze": ("F",),
        "talk search": ("/",),
        "talk push": ("Enter",),
        "talk lens": ("Z",),
        "talk pointer": ("L",),
        "talk spotlight": ("O",),
        "talk pen": ("D",),
        "talk erase": ("E",),
        "talk pause": ("P",),
        "talk restart": ("Shift+P",),
        "talk swap": ("S",),
        "talk one-screen": ("1",),
        "talk larger": ("+",),
        "talk smaller": ("-",),
        "talk keys": ("?", "F1"),
    },
    MAP: {
        "map north": ("Up",),
        "map east": ("Right",),
        "map south": ("Down",),
        "map west": ("Left",),
        "map closer": ("+", "=", "PgUp"),
        "map farther": ("-", "PgDown"),
        "map all": ("Home",),
        "map open": ("Enter",),
    },
}
"""The first keys by place and deed, as Qt writes them. Enter is either of the two keys of that name."""
FIXED: Final = frozenset(
    {"Shift+F10", "Alt+F4", "Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Y", "Ctrl+Z", "Ctrl+Shift+Z"}
)
"""Keys that pages, fields and the system use themselves."""
_HELD: Final = r"(?:Meta\+)?(?:Ctrl\+)?(?:Alt\+)?(?:Shift\+)?"
_PRESSED: Final = rf"{_HELD}F(?:[1-9]|1[0-2])|(?=.*(?:Ctrl|Alt|Meta)\+){_HELD}[^\sa-z]"
_MOVING: Final = "Left|Right|Up|Down|Home|End|PgUp|PgDown|Space|Backspace|Ins|Del|Enter"
_WHERE_FIELDS_ARE: Final = _PRESSED
"""Keys that neither write nor move."""
_WHERE_NOBODY_WRITES: Final = rf"{_PRESSED}|{_MOVING}|(?:Shift\+)?[^\W\d_a-z]|[^\w\s]|_"
"""Letters, signs and keys that move as well. Esc leads out of there, Tab on, and digits answer."""


def is_free(place: str) -> bool:
    """Whether nobody writes there, so that a letter alone may do something."""
    return place in {TALK, MAP}


def may_have(place: str, keys: str) -> bool:
    """Whether keys, as Qt writes them, may be chosen there."""
    rule = _WHERE_NOBODY_WRITES if is_free(place) else _WHERE_FIELDS_ARE
    # Qt reads no key from a mark of order or the like, which only a spoiled file has. Compiled when keys were chosen.
    return keys.isprintable() and re.fullmatch(rule, keys) is not None and keys not in FIXED


def meet(one: str, other: str) -> bool:
    """Whether keys of both places are heard at once: the line is read, the presenter has a window of its own."""
    if one == other or {one, other} == {READING, LINE}:
        return True
    return EVERYWHERE in {one, other} and TALK not in {one, other}
