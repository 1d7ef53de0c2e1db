"""Votes of a class by seat: counted for the bars, and afterwards how hard each question was and whom it told apart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from poeguide.domain.quiz import LETTERS, Question

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


@dataclass(frozen=True, slots=True)
class Tally:
    """Votes by seat and question. Seats are numbers; nobody is named."""

    questions: tuple[Question, ...]
    seats: int
    votes: Mapping[tuple[int, str], str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not 1 <= self.seats <= MAX_SEATS:
            raise ValueError(f"A class has 1 to {MAX_SEATS} seats.")

    def with_vote(self, seat: int, question: Question, letter: str) -> Tally:
        """The tally with a vote; no letter takes one away, a letter without an option changes nothing."""
        letter = letter.upper()
        if not 1 <= seat <= self.seats or (letter and letter not in LETTERS[: len(question.options)]):
            return self
        votes = {key: vote for key, vote in self.votes.items() if key != (seat, question.id)}
        return replace(self, votes=votes | ({(seat, question.id): letter} if letter else {}))

    def vote(self, seat: int, question: Question) -> str:
        """What a seat held up; empty for nothing."""
        return self.votes.get((seat, question.id), "")

    def counts(self, question: Question) -> tuple[int, ...]:
        """Votes for each option."""
        said = [vote for (_, name), vote in self.votes.items() if name == question.id]
        return tuple(said.count(letter) for letter in LETTERS[: len(question.options)])

    def is_right(self, seat: int, question: Question) -> bool:
        """Whether a seat was right."""
        letter = self.vote(seat, question)
        return bool(letter) and question.options[LETTERS.index(letter)] in question.answers

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
