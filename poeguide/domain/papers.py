"""Paper quizzes: shuffled versions that a seed gives again, their keys, and marking by question id."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Final, TypeVar

from poeguide.domain.quiz import LETTERS, Instruction, Question, QuestionKind

T = TypeVar("T")

MAX_VERSIONS: Final = 26
MAX_QUESTIONS: Final = 60
_VERSION_LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_FIXED: Final = (QuestionKind.TRUE_FALSE,)


@dataclass(frozen=True, slots=True)
class Item:
    """A question as one version prints it: its options, and of a match its partners, in their printed order."""

    question: Question
    options: tuple[str, ...]
    partners: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """What stands on the key: letters, numbers in the printed order, or letters of the partners."""
        question = self.question
        if question.instruction is Instruction.NUMBER:
            return " ".join(str(question.answers.index(option) + 1) for option in self.options)
        if question.instruction is Instruction.PAIR:
            partner = dict(zip(question.options, question.answers, strict=True))
            return " ".join(LETTERS[self.partners.index(partner[option])] for option in self.options)
        return " ".join(LETTERS[at] for at, option in enumerate(self.options) if option in question.answers)

    def is_right(self, given: str) -> bool:
        """Whether what a learner wrote is the key; case and gaps do not matter, nor the order of several letters."""
        said, key = (_signs(text) for text in (given, self.key))
        return sorted(said) == sorted(key) if self.question.instruction is Instruction.CHOOSE_ALL else said == key


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a paper, with the letter printed on it."""

    letter: str
    items: tuple[Item, ...]

    def key_text(self, seed: str) -> str:
        """The key in one line, as the code on it tells a phone."""
        keys = "; ".join(f"{number}: {item.key}" for number, item in enumerate(self.items, 1))
        return f"Key {seed}-{self.letter}. {keys}"

    def marked(self, given: Sequence[str]) -> dict[str, bool]:
        """Right or wrong by question id; what was left out is wrong."""
        said = [*given, *[""] * (len(self.items) - len(given))]
        return {item.question.id: item.is_right(text) for item, text in zip(self.items, said, strict=False)}


def make_versions(questions: Sequence[Question], seed: str, count: int) -> tuple[Version, ...]:
    """Versions of a paper: the same questions in other orders. The same seed gives the same versions, anywhere."""
    if not 1 <= count <= MAX_VERSIONS:
        raise ValueError(f"A paper has 1 to {MAX_VERSIONS} versions.")
    if not 1 <= len(questions) <= MAX_QUESTIONS:
        raise ValueError(f"A paper has 1 to {MAX_QUESTIONS} questions.")
    return tuple(_version(questions, seed, _VERSION_LETTERS[at]) for at in range(count))


def draw(questions: Iterable[Question], seed: str, count: int) -> list[Question]:
    """Some questions of the bank by lot, in the order of the bank; the same seed draws the same."""
    pool = list(questions)
    chosen = {question.id for question in shuffled(pool, f"{seed}/draw")[: max(0, count)]}
    return [question for question in pool if question.id in chosen]


def shuffled(values: Sequence[T], seed: str) -> list[T]:
    """Values in an order that the seed alone gives, on every system and with every version of the language."""
    places = sorted(range(len(values)), key=lambda at: (sha256(f"{seed}/{at}".encode()).digest(), at))
    return [values[at] for at in places]


def _version(questions: Sequence[Question], seed: str, letter: str) -> Version:
    place = f"{seed}/{letter}"
    return Version(letter, tuple(_item(question, place) for question in shuffled(questions, place)))


def _item(question: Question, place: str) -> Item:
    seed = f"{place}/{question.id}"
    options = question.options if question.kind in _FIXED else tuple(shuffled(question.options, seed))
    if question.kind is QuestionKind.ORDER and options == question.answers:
        options = (*options[1:], options[0])
    is_match = question.kind is QuestionKind.MATCH
    partners = tuple(shuffled(question.answers, f"{seed}/partners")) if is_match else ()
    return Item(question, options, partners)


def _signs(text: str) -> list[str]:
    return [sign for sign in text.upper() if sign.isalnum()]
