"""Port codes in any of their forms, and a pasted list of codes and names: each line resolved or flagged."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

MOST_LINES: Final = 1000
MOST_SIGNS: Final = 120
_BREAKS: Final = re.compile(r"[\r\n]+")
_MARKS: Final = re.compile(r"[;\t|]")
_COMMAS: Final = re.compile(r",")
_NOISE: Final = re.compile(r"^[\s\"'•*–-]+|[\s\"']+$")
_CODE: Final = re.compile(r"\d{3,4}")
_LAST_CODE: Final = re.compile(r"(?P<name>.+?)\s+\(?(?P<code>\d{4})\)?")
_LETTERS: Final = re.compile(r"[A-Za-z]{3,4}|[A-Za-z]{2} ?[A-Za-z0-9]{3}")
_STATE: Final = re.compile(r"[\s,]+([A-Z]{2})$")
_WORDS: Final = re.compile(r"[^\w]+")


@dataclass(frozen=True, slots=True)
class CodeEntry:
    """A port code with the other codes of the same place; empty text means: none, or not known."""

    code: str
    name: str
    state: str = ""
    iata: str = ""
    icao: str = ""
    unlocode: str = ""
    is_current: bool = True
    has_port: bool = True


class Finding(StrEnum):
    """What a line turned out to be."""

    FOUND = "found"
    MENDED = "mended"
    """A code that had lost its leading zero."""
    HISTORICAL = "historical"
    DISAGREES = "disagrees"
    """Code and name of the line belong to different places."""
    SEVERAL = "several"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Checked:
    """A line with what it means."""

    text: str
    finding: Finding
    entries: tuple[CodeEntry, ...] = ()

    @property
    def is_sure(self) -> bool:
        """Whether the line names one place in use, as it stands."""
        return self.finding is Finding.FOUND


class CodeIndex:
    """Looks entries up by any of their codes and by name."""

    def __init__(self, entries: Iterable[CodeEntry]) -> None:
        self.entries = tuple(entries)
        self._by_code: defaultdict[str, list[CodeEntry]] = defaultdict(list)
        self._by_letters: defaultdict[str, list[CodeEntry]] = defaultdict(list)
        self._names: defaultdict[str, list[CodeEntry]] = defaultdict(list)
        for entry in self.entries:
            self._by_code[entry.code].append(entry)
            for letters in filter(None, {entry.iata, entry.icao, entry.unlocode}):
                self._by_letters[letters].append(entry)
            self._names[_key(entry.name)].append(entry)

    def by_letters(self, text: str) -> tuple[CodeEntry, ...]:
        """The places with this IATA, ICAO or UN/LOCODE code."""
        return tuple(self._by_letters.get(text.strip().upper().replace(" ", ""), ()))

    def by_code(self, text: str) -> tuple[CodeEntry, ...]:
        """The place with this four-digit code."""
        return tuple(self._by_code.get(text, ()))

    def by_name(self, text: str) -> tuple[CodeEntry, ...]:
        """The places with this name; without one, those whose name begins with it. A state at the end narrows."""
        state = _STATE.search(text.strip())
        name = _key(_STATE.sub("", text.strip()) if state else text)
        found = self._names.get(name) or self._names.get(_key(text)) or []
        if not found and len(name) >= 3:
            found = [entry for key, entries in self._names.items() if key.startswith(name) for entry in entries]
        if state:
            found = [entry for entry in found if entry.state == state[1]] or found
        current = [entry for entry in found if entry.is_current]
        return tuple(current or found)

    def check(self, line: str) -> Checked:
        """What a line means: a code, a name, or a code with a name."""
        text = _NOISE.sub("", line)[:MOST_SIGNS]
        plain = _COMMAS.sub(" ", _MARKS.sub(" ", text)).strip()
        head, _, rest = plain.partition(" ")
        if (last := _LAST_CODE.fullmatch(plain)) is not None and not _CODE.fullmatch(head):
            head, rest = last["code"], last["name"]
        if _CODE.fullmatch(head):
            return self._check_code(text, head, rest.strip())
        if found := (self.by_letters(text) if _LETTERS.fullmatch(text) else ()):
            return _checked(text, found)
        if found := self.by_name(text):
            return _checked(text, found)
        if rest and _LETTERS.fullmatch(head) and (found := self.by_letters(head)):
            return _checked(text, found)
        return Checked(text, Finding.UNKNOWN)

    def _check_code(self, text: str, code: str, name: str) -> Checked:
        found = self.by_code(code.zfill(4))
        if not found:
            return Checked(text, Finding.UNKNOWN)
        if name and not _agree(found[0], name):
            return Checked(text, Finding.DISAGREES, found)
        if len(code) < 4:
            return Checked(text, Finding.MENDED, found)
        return _checked(text, found)


def check_list(text: str, index: CodeIndex) -> list[Checked]:
    """Each line of a pasted list; a single line is parted at its commas."""
    return [index.check(line) for line in list_lines(text)]


def list_lines(text: str) -> Sequence[str]:
    """The lines of a pasted list, without empty ones."""
    lines = [line for line in _BREAKS.split(text) if _NOISE.sub("", line)]
    if len(lines) == 1:
        parts = _MARKS.split(lines[0])
        if len(parts) == 1 and lines[0].count(",") > 1:
            parts = _COMMAS.split(lines[0])
        lines = [part for part in parts if _NOISE.sub("", part)]
    return lines[:MOST_LINES]


def _checked(text: str, found: Sequence[CodeEntry]) -> Checked:
    if len(found) > 1:
        return Checked(text, Finding.SEVERAL, tuple(found))
    return Checked(text, Finding.FOUND if found[0].is_current else Finding.HISTORICAL, tuple(found))


def _agree(entry: CodeEntry, name: str) -> bool:
    """Whether the words beside a code can mean its place."""
    own, said = _key(entry.name), _key(_STATE.sub("", name))
    return not said or own.startswith(said) or said.startswith(own) or said in own or own in said


def _key(name: str) -> str:
    return _WORDS.sub(" ", name.casefold()).strip()
