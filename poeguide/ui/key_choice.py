"""What keys do, in words, and the choice of other keys."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from poeguide.ui.key_places import EVERYWHERE, FIXED, is_free, may_have
from poeguide.ui.key_words import deed_words
from poeguide.ui.keys import HIGH, PLACES, first, keys_in, read, taken_by
from poeguide.ui.section_words import section_words
from poeguide.ui.words.keys import key_names

translate = QCoreApplication.translate


class Binding(NamedTuple):
    """What keys do, by a name for programs and in words, and the keys; the first of them are shown."""

    name: str
    words: str
    keys: tuple[str, ...]


class KeysRefusedError(ValueError):
    """Keys that cannot be taken; its text is a sentence for the reader."""


def bindings(chosen: str, place: str = EVERYWHERE) -> list[Binding]:
    """All of a place, with the keys that were chosen instead of the first ones."""
    words = _words()
    return [Binding(name, words[name], keys) for name, keys in keys_in(chosen, place).items()]


def choose(chosen: str, name: str, keys: str) -> str:
    """The choices with other keys for a deed, its first ones where none are given; raises KeysRefusedError."""
    own = {other: theirs for other, theirs in read(chosen).items() if other != name}
    if keys and keys not in first(name):
        own[name] = keys
        if refusal := _refusal(PLACES[name], keys):
            raise KeysRefusedError(refusal)
    for wanted in (own[name],) if name in own else first(name):
        if other := taken_by(own, name, wanted):
            said = translate("Keys", "{keys} is taken by “{deed}”. Choose other keys, or change that one first.")
            raise KeysRefusedError(said.format(keys=key_names(wanted), deed=_words()[other]))
    return "\n".join(f"{other}\t{theirs}" for other, theirs in own.items())


def written(keys: QKeySequence) -> str:
    """Keys as they are kept. Enter is either of its two keys: people know them by one name."""
    found = keys.toString(QKeySequence.SequenceFormat.PortableText)
    return "Enter" if found == "Return" else found


def _refusal(place: str, keys: str) -> str:
    """Why keys can be taken for nothing there; empty where they can."""
    if QKeySequence(keys).count() != 1:
        return translate("Keys", "Press one combination of keys.")
    if keys in FIXED:
        return translate("Keys", "{keys} is used by pages and fields. Choose other keys.").format(keys=key_names(keys))
    if may_have(place, keys):
        return ""
    if is_free(place):
        return translate(
            "Keys", "Use a letter, a sign, a key that moves such as Home, or one of F1 to F12; not Esc, Tab or a digit."
        )
    return translate("Keys", "Use Ctrl or Alt with a letter, or one of F1 to F12: other keys write and move.")


def _words() -> dict[str, str]:
    return {
        "search": translate("Keys", "Search everything"),
        "find": translate("Keys", "Find on this page"),
        "contents": translate("Keys", "Table of contents of this page"),
        "back": translate("Keys", "Back"),
        "forward": translate("Keys", "Forward"),
        **{f"section {key}": section_words(key)[0] for key in HIGH},
        "larger": translate("Keys", "Larger text"),
        "smaller": translate("Keys", "Smaller text"),
        "normal": translate("Keys", "Normal text"),
        "full-screen": translate("Keys", "Full screen"),
        "link": translate("Keys", "Copy the link to this page"),
        "code": translate("Keys", "Show a code for a phone"),
        "save": translate("Keys", "Save the page to my trip"),
        "trip-panel": translate("Keys", "Show or hide my trip beside the page"),
        "print": translate("Keys", "Print, or save as PDF"),
        "export": translate("Keys", "Save what is listed as a file"),
        "jump": translate("Keys", "Open a page by its code"),
        "read": translate("Keys", "Read the page aloud"),
        "hush": translate("Keys", "Stop reading aloud"),
        "beside": translate("Keys", "Open this page in a window beside"),
        "settings": translate("Keys", "Settings"),
        "keys": translate("Keys", "This list"),
        "close": translate("Keys", "Close"),
        "quit": translate("Keys", "Quit"),
        **deed_words(),
    }
