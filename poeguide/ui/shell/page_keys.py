"""Keys that only some pages and parts of the window know, for the sheet that lists all keys."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from poeguide.ui.words.keys import key_names

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
        return self.called or translate("Keys", " or ").join(map(key_names, self.keys))


class KeyGroup(NamedTuple):
    """Where keys work, and what they do there."""

    title: str
    rows: tuple[Keys, ...]


def page_keys() -> list[KeyGroup]:
    """The keys by where they work."""
    return [_reading(), _search(), _map(), _line(), _table(), *_own()]


def _reading() -> KeyGroup:
    return KeyGroup(
        translate("Keys", "On pages to read"),
        (
            Keys(translate("Keys", "Next place that was found"), ("F3",)),
            Keys(translate("Keys", "Previous place that was found"), ("Shift+F3",)),
        ),
    )


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


def _map() -> KeyGroup:
    arrows = translate("Keys", "Arrow keys")
    return KeyGroup(
        translate("Keys", "On the map"),
        (
            Keys(translate("Keys", "Next place that way"), (), arrows),
            Keys(translate("Keys", "Move the map"), (), translate("Keys", "Ctrl and arrow keys")),
            Keys(translate("Keys", "Closer"), ("+", "PgUp")),
            Keys(translate("Keys", "Farther"), ("-", "PgDown")),
            Keys(translate("Keys", "Show all"), ("Home",)),
            Keys(translate("Keys", "Open the place"), ("Enter",)),
            Keys(translate("Keys", "Let go of the place"), ("Esc",)),
            Keys(translate("Keys", "What is here"), ("Menu",)),
        ),
    )


def _line() -> KeyGroup:
    return KeyGroup(
        translate("Keys", "On the line of steps"),
        (
            Keys(translate("Keys", "Step before"), ("Left",)),
            Keys(translate("Keys", "Next step"), ("Right",)),
            Keys(translate("Keys", "First step and last step"), ("Home", "End")),
        ),
    )


def _table() -> KeyGroup:
    return KeyGroup(
        translate("Keys", "In a table"),
        (
            Keys(translate("Keys", "Open the row"), ("Enter",)),
            Keys(translate("Keys", "Copy the row"), ("Ctrl+C",)),
        ),
    )


def _own() -> tuple[KeyGroup, ...]:
    """Trips, and what teachers do."""
    undo = Keys(translate("Keys", "Take the last change back"), ("Ctrl+Z",))
    beside = Keys(translate("Keys", "Close it where it stands beside a page"), ("Esc",))
    between = translate("Keys", "{first} to {last}").format(first=ANSWERS[0], last=ANSWERS[1])
    lesson = (
        Keys(translate("Keys", "Present it"), ("F5",)),
        Keys(translate("Keys", "Present it in the presenter’s window"), ("Shift+F5",)),
        Keys(translate("Keys", "All its keys, while it is presented"), (), translate("PresentKeys", "? or F1")),
    )
    return (
        KeyGroup(translate("Keys", "In my trip"), (undo, beside)),
        KeyGroup(translate("Keys", "In a lesson"), lesson),
        KeyGroup(translate("Keys", "In a role-play"), (Keys(translate("Keys", "Choose an answer"), (), between),)),
    )
