"""Votes of a class by seat: counted for the bars, and afterwards how hard each question was and whom it told apart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from poeguide.domain.papers import Item
from poeguide.domain.quiz import LETTERS, Instruction, Question

MAX_SEATS: Final = 300
HARD: Final = 0.5
"""A question that fewer than half got right is marked as hard."""
GROUP: Final = 0.27
"""The share of the best and of the weakest seats that discrimination compares."""


@dataclass(frozen=True, slots=True)
class ItemStatistics:
    """How a question went: votes, share of right ones, and how much better the best seats did than the weakest."""

    question: str
    votes: int
    difficulty: float | None
    discrimination: float | None

    @property
    def is_hard(self) -> bool:
        """Whether to come back to it."""
        return self.difficulty is not None and self.difficulty < HARD


def signs(item: Item) -> str:
    """The letters that a vote may hold."""
    return LETTERS[: len(item.partners or item.options)]


def length(item: Item) -> int:
    """How many letters a vote has; 0 where the learner decides how many."""
    many = {Instruction.CHOOSE_ALL: 0, Instruction.NUMBER: len(item.options), Instruction.PAIR: len(item.options)}
    return many.get(item.question.instruction, 1)


def key(item: Item) -> str:
    """The right vote: of an order the letters as they follow, of pairs the partners from the first on."""
    if item.question.instruction is Instruction.NUMBER:
        return "".join(LETTERS[item.options.index(answer)] for answer in item.question.answers)
    return item.key.replace(" ", "")


@dataclass(frozen=True, slots=True)
class Tally:
    """Votes by seat and question, as letters of the options as they are shown. Seats are numbers; nobody is named."""

    items: tuple[Item, ...]
    seats: int
    votes: Mapping[tuple[int, str], str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not 1 <= self.seats <= MAX_SEATS:
            raise ValueError(f"A class has 1 to {MAX_SEATS} seats.")

    @property
    def questions(self) -> tuple[Question, ...]:
        """The questions in the order in which they are asked."""
        return tuple(item.question for item in self.items)

    def item(self, question: Question) -> Item:
        """A question as the class sees it."""
        return next(item for item in self.items if item.question.id == question.id)

    def with_vote(self, seat: int, question: Question, letters: str) -> Tally:
        """The tally with a vote; no letters take one away, letters without an option change nothing."""
        letters, item = letters.upper(), self.item(question)
        most = length(item) or len(signs(item))
        is_sound = len(letters) <= most and len(set(letters)) == len(letters) and set(letters) <= set(signs(item))
        if not 1 <= seat <= self.seats or not is_sound:
            return self
        votes = {place: vote for place, vote in self.votes.items() if place != (seat, question.id)}
        return replace(self, votes=votes | ({(seat, question.id): letters} if letters else {}))

    def vote(self, seat: int, question: Question) -> str:
        """What a seat held up; empty for nothing."""
        return self.votes.get((seat, question.id), "")

    def counts(self, question: Question) -> tuple[int, ...]:
        """Votes for each option; none where a vote is a sequence."""
        item = self.item(question)
        if length(item) > 1:
            return ()
        said = [vote for (_, name), vote in self.votes.items() if name == question.id]
        return tuple(sum(letter in vote for vote in said) for letter in signs(item))

    def is_right(self, seat: int, question: Question) -> bool:
        """Whether a seat was right."""
        item, vote = self.item(question), self.vote(seat, question)
        return sorted(vote) == sorted(key(item)) if length(item) == 0 else vote == key(item)

    def score(self, seat: int) -> int:
        """How many questions a seat had right."""
        return sum(self.is_right(seat, question) for question in self.questions)

    def present(self) -> list[int]:
        """Seats that voted at least once."""
        return sorted({seat for seat, _ in self.votes})

    def statistics(self, question: Question) -> ItemStatistics:
        """How a question went; not known where nobody voted, or where there are too few seats to compare."""
        voted = [seat for seat in self.present() if self.vote(seat, question)]
        if not voted:
            return ItemStatistics(question.id, 0, None, None)
        difficulty = sum(self.is_right(seat, question) for seat in voted) / len(voted)
        ranked = sorted(voted, key=lambda seat: (-self.score(seat), seat))
        size = round(len(ranked) * GROUP)
        if size < 2:
            return ItemStatistics(question.id, len(voted), difficulty, None)
        best, weakest = ranked[:size], ranked[-size:]
        gap = sum(self.is_right(s, question) for s in best) - sum(self.is_right(s, question) for s in weakest)
        return ItemStatistics(question.id, len(voted), difficulty, gap / size)

    def table(self) -> list[list[str]]:
        """Rows by seat with the letter for each question id, and how many were right."""
        head = ["seat", *(question.id for question in self.questions), "right"]
        rows = [
            [str(seat), *(self.vote(seat, question) for question in self.questions), str(self.score(seat))]
            for seat in self.present()
        ]
        return [head, *rows]
