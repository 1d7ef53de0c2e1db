"""Keys that only some pages and parts of the window know, for the sheet that lists all keys."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from poeguide.ui.key_choice import bindings
from poeguide.ui.key_places import LESSON, LINE, MAP, READING
from poeguide.ui.key_words import place_words
from poeguide.ui.keys import keys_of
from poeguide.ui.words.keys import any_of, key_names

translate = QCoreApplication.translate

ANSWERS: Final = ("1", "9")
"""The keys of the first and of the last answer that a talk can have."""


class Keys(NamedTuple):
    """What keys do, the keys as Qt names them, and how they are called where Qt has no name for them together."""

    words: str
    keys: tuple[str, ...]
    called: str = ""

    def names(self) -> str:
        """The keys as the keyboard of the language in force has them."""
        return self.called or any_of([key_names(key) for key in self.keys])


class KeyGroup(NamedTuple):
    """Where keys work, and what they do there."""

    title: str
    rows: tuple[Keys, ...]


def page_keys(chosen: str = "") -> list[KeyGroup]:
    """The keys by where they work, with those that the reader chose."""
    first_last = Keys(translate("Keys", "First step and last step"), ("Home", "End"))
    talk = any_of([key_names(key) for key in keys_of(chosen, "talk keys")])
    undo = Keys(translate("Keys", "Take the last change back"), ("Ctrl+Z",))
    beside = Keys(translate("Keys", "Close it where it stands beside a page"), ("Esc",))
    return [
        _place(chosen, READING),
        _search(),
        _map(chosen),
        _place(chosen, LINE, first_last),
        _table(),
        KeyGroup(translate("Keys", "In my trip"), (undo, beside)),
        _place(chosen, LESSON, Keys(translate("Keys", "All its keys, while it is presented"), (), talk)),
        _role_play(),
    ]


def _place(chosen: str, place: str, *fixed: Keys) -> KeyGroup:
    """What has keys that can be changed, then what always has the same."""
    changed = (Keys(binding.words, binding.keys) for binding in bindings(chosen, place))
    return KeyGroup(place_words()[place], (*changed, *fixed))


def _search() -> KeyGroup:
    return KeyGroup(
        translate("Keys", "In the search"),
        (
            Keys(translate("Keys", "Go through what was found"), ("Up", "Down")),
            Keys(translate("Keys", "Open it"), ("Enter",)),
            Keys(translate("Keys", "Open it in a window beside"), ("Ctrl+Enter",)),
            Keys(translate("Keys", "Close the search"), ("Esc",)),
        ),
    )


def _map(chosen: str) -> KeyGroup:
    return _place(
        chosen,
        MAP,
        Keys(translate("Keys", "Move the map"), (), translate("Keys", "Ctrl and arrow keys")),
        Keys(translate("Keys", "Let go of the place"), ("Esc",)),
        Keys(translate("Keys", "What is here"), ("Menu",)),
    )


def _table() -> KeyGroup:
    return KeyGroup(
        translate("Keys", "In a table"),
        (
            Keys(translate("Keys", "Open the row"), ("Enter",)),
            Keys(translate("Keys", "Copy the row"), ("Ctrl+C",)),
        ),
    )


def _role_play() -> KeyGroup:
    between = translate("Keys", "{first} to {last}").format(first=ANSWERS[0], last=ANSWERS[1])
    return KeyGroup(translate("Keys", "In a role-play"), (Keys(translate("Keys", "Choose an answer"), (), between),))
