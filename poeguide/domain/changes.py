"""What changed since a print: what each page of an edition said, and how two editions differ."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from poeguide.domain.facts import Change
from poeguide.domain.freshness import day_of

_DATE: Final = re.compile(r"[12]\d{3}(?:-\d\d){0,2}")
EVERYTHING: Final = frozenset({"poeguide:about", "poeguide:home"})
"""Pages that speak of the whole content; every difference is one of theirs."""


class Kind(StrEnum):
    """How something differs from the older edition."""

    CHANGED = "changed"
    NEW = "new"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Said:
    """One thing that a page says. `column` names a cell of a table, which has no title of its own."""

    title: str
    text: str
    as_of: str = ""
    column: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """Which edition: the date of its newest source, and the digest that tells editions of one day apart."""

    content_date: str
    digest: str


@dataclass(frozen=True, slots=True)
class Edition:
    """What a bundle said, page by page: keys by route, and by key what is said."""

    mark: Mark
    pages: Mapping[str, tuple[str, ...]]
    said: Mapping[str, Said]

    def keys_of(self, route: str) -> tuple[str, ...]:
        """What a page says, in its order; everything for the pages that speak of the whole."""
        return tuple(self.said) if route in EVERYTHING else self.pages.get(route, ())


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that differs. What is new has nothing old, what is gone nothing new."""

    kind: Kind
    key: str
    old: Said | None
    new: Said | None

    @property
    def said(self) -> Said:
        """What names the thing: how it stands now, else how it stood."""
        found = self.new or self.old
        if found is None:
            raise ValueError(self.key)
        return found


@dataclass(frozen=True, slots=True)
class Recorded:
    """An earlier value that a fact itself remembers."""

    key: str
    title: str
    change: Change


@dataclass(frozen=True, slots=True)
class SinceThen:
    """The answer: `compared` is the edition that the sheet was held against, None where none so old is kept."""

    compared: Mark | None
    is_exact: bool
    """Whether that edition has the very date of the sheet."""
    differences: tuple[Difference, ...]
    recorded: tuple[Recorded, ...]


def is_date(text: str) -> bool:
    """Whether a text is a year, a month or a day, as facts are dated."""
    return _DATE.fullmatch(text) is not None and day_of(text) is not None


def edition_for(kept: Iterable[Mark], since: str) -> Mark | None:
    """The edition that a sheet of this date came from: the newest that is not newer; of one day the oldest kept."""
    fitting = [mark for mark in kept if mark.content_date[: len(since)] <= since]
    newest = max((mark.content_date for mark in fitting), default="")
    return next((mark for mark in fitting if mark.content_date == newest), None)


def differences(old: Edition, new: Edition, route: str) -> tuple[Difference, ...]:
    """How a page differs: first what changed, then what is new, then what is gone, each in the page's order."""
    before, after = old.keys_of(route), new.keys_of(route)
    found: dict[Kind, list[Difference]] = {kind: [] for kind in Kind}
    for key in after:
        was, now = old.said.get(key), new.said[key]
        if key not in before:
            found[Kind.NEW].append(Difference(Kind.NEW, key, None, now))
        elif was is not None and _words(was) != _words(now):
            found[Kind.CHANGED].append(Difference(Kind.CHANGED, key, was, now))
    for key in before:
        if key not in after:
            found[Kind.GONE].append(Difference(Kind.GONE, key, old.said[key], None))
    return tuple(one for kind in Kind for one in found[kind])


def recorded_since(
    keys: Sequence[str], histories: Mapping[str, tuple[str, Sequence[Change]]], since: str
) -> list[Recorded]:
    """What facts themselves remember of the time after a date, the newest first."""
    found = [
        Recorded(key, title, change)
        for key in keys
        for title, changes in (histories.get(key, ("", ())),)
        for change in changes
        if change.date > since
    ]
    return sorted(found, key=lambda one: one.change.date, reverse=True)


def new_sentences(before: str, after: str) -> str:
    """The sentences of a text that the other one does not have; all of it where they share none."""
    held = set(_sentences(before))
    fresh = [sentence for sentence in _sentences(after) if sentence not in held]
    return " ".join(fresh)


def _sentences(text: str) -> list[str]:
    parts = text.replace("? ", "?\n").replace("! ", "!\n").replace(". ", ".\n").splitlines()
    return [part.strip() for part in parts if part.strip()]


def _words(said: Said) -> tuple[str, str]:
    """What a reader would notice; a newer date alone changes nothing that a sheet says."""
    return said.title, " ".join(said.text.split())
