"""Papers that came back: a line a seat becomes votes as a class quiz has them, whatever version the seat had."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from poeguide.domain.papers import Item, Version
from poeguide.domain.quiz import LETTERS, Instruction

LEFT_OUT: Final = "-"


class Slip(StrEnum):
    """Why a line cannot be read."""

    SEAT = "seat"
    VERSION = "version"
    MANY = "many"
    ANSWER = "answer"


@dataclass(frozen=True, slots=True)
class MarkedPaper:
    """What a seat answered, by question id, as letters of the options as a class sees them."""

    seat: int
    votes: Mapping[str, str]


def read_line(text: str, versions: Sequence[Version], shown: Mapping[str, Item], seats: int) -> MarkedPaper | Slip:
    """A line such as `7 B A AC 2143 -`: seat, version, then an answer for each question in its printed order."""
    seat, letter, *given = [*text.split(), "", ""][: max(2, len(text.split()))]
    if not seat.isdecimal() or not 1 <= int(seat) <= seats:
        return Slip.SEAT
    version = next((each for each in versions if each.letter == letter.upper()), None)
    if version is None:
        return Slip.VERSION
    if len(given) > len(version.items):
        return Slip.MANY
    votes: dict[str, str] = {}
    for item, said in zip(version.items, given, strict=False):
        if said == LEFT_OUT:
            continue
        letters = converted(item, said, shown[item.question.id])
        if letters is None:
            return Slip.ANSWER
        votes[item.question.id] = letters
    return MarkedPaper(int(seat), votes)


def converted(printed: Item, said: str, shown: Item) -> str | None:
    """An answer on paper as the vote that says the same in class; None where it makes no sense."""
    readers = {Instruction.NUMBER: _order, Instruction.PAIR: _pairs}
    return readers.get(printed.question.instruction, _choice)(printed, said.upper(), shown)


def _choice(printed: Item, said: str, shown: Item) -> str | None:
    signs = LETTERS[: len(printed.options)]
    is_one = printed.question.instruction is Instruction.CHOOSE_ONE
    if not set(said) <= set(signs) or len(set(said)) < len(said) or (is_one and len(said) != 1):
        return None
    chosen = {printed.options[signs.index(sign)] for sign in said}
    return "".join(LETTERS[at] for at, option in enumerate(shown.options) if option in chosen)


def _order(printed: Item, said: str, shown: Item) -> str | None:
    """On paper each option has its number; in class the letters follow one another."""
    count = len(printed.options)
    if sorted(said) != [str(number) for number in range(1, count + 1)]:
        return None
    ordered = [printed.options[said.index(str(number))] for number in range(1, count + 1)]
    return "".join(LETTERS[shown.options.index(option)] for option in ordered)


def _pairs(printed: Item, said: str, shown: Item) -> str | None:
    signs = LETTERS[: len(printed.partners)]
    if sorted(said) != sorted(signs):
        return None
    partner = {option: printed.partners[signs.index(sign)] for option, sign in zip(printed.options, said, strict=True)}
    return "".join(LETTERS[shown.partners.index(partner[option])] for option in shown.options)
