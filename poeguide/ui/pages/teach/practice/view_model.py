"""The question that is up, what was answered, and the boxes."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from poeguide.data.facts import facts
from poeguide.data.ports import port
from poeguide.data.practice import read_cards, save_cards
from poeguide.domain.papers import Item, make_versions
from poeguide.domain.practice import Card, TopicProgress, answered, boxes, by_topic, coming, due, last_answered
from poeguide.domain.quiz import Question, changed_since, is_right
from poeguide.ui.papers.blank_map import MapPlace, places_of
from poeguide.ui.question_bank import read_bank
from poeguide.ui.services import Services

PLACES = 7
"""Wrong places beside the right one on a map."""


class Work(NamedTuple):
    """The questions of today, the answer that was given, and one that was begun: of which question, and how far."""

    queue: list[str]
    given: tuple[str, ...]
    chosen_place: str
    begun: tuple[str, tuple[int, ...]]


class PracticeViewModel(QObject):
    """Asks what is due. A question whose fact has changed since its last answer is asked as if it were new."""

    changed = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self.bank: dict[str, Question] = {}
        self.cards: dict[str, Card] = {}
        self.queue: list[str] = []
        self.stale: frozenset[str] = frozenset()
        self.given: tuple[str, ...] = ()
        self.chosen_place = ""
        self.begun: tuple[str, tuple[int, ...]] = ("", ())
        self.today = services.clock().date()
        self.refresh()

    @property
    def path(self) -> Path:
        """Where the cards are kept."""
        return self._services.paths.data / "practice.json"

    @property
    def question(self) -> Question | None:
        """What is asked; None when today's are done."""
        return self.bank[self.queue[0]] if self.queue else None

    @property
    def item(self) -> Item | None:
        """What is asked, its options in an order that tells nothing."""
        return None if self.question is None else make_versions([self.question], self.question.id, 1)[0].items[0]

    @property
    def is_right(self) -> bool:
        """Whether the answer that was given is right."""
        return self.question is not None and is_right(self.question, self.given)

    def refresh(self) -> None:
        """Read bank and cards again; the question that is up stays."""
        if self.given:
            return
        services, up = self._services, self.queue[:1]
        self.today = services.clock().date()
        self.bank = {question.id: question for question in read_bank(services)}
        self.cards = read_cards(self.path)
        self.stale = self._stale()
        known = {name: Card(0, self.today) if name in self.stale else card for name, card in self.cards.items()}
        queue = due(self.bank, known, self.today)
        self.queue = [*(name for name in up if name in queue), *(name for name in queue if name not in up)]
        self.changed.emit()

    def begin(self, so_far: tuple[int, ...]) -> None:
        """Remember how far the answer to this question is; one that was given is not begun again."""
        name = self.queue[0] if self.queue and not self.given else ""
        self.begun = name, so_far

    def work(self, so_far: tuple[int, ...]) -> Work:
        """What another page would have to go on with."""
        return Work(self.queue, self.given, self.chosen_place, (self.queue[0] if self.queue else "", so_far))

    def resume(self, work: Work) -> None:
        """Go on with the question of a page that is gone."""
        self.queue = [name for name in work.queue if name in self.bank]
        if self.queue == work.queue:
            self.given, self.chosen_place, self.begun = work.given, work.chosen_place, work.begun
        self.changed.emit()

    def boxes(self) -> tuple[int, ...]:
        """How many questions are new, and how many in each box."""
        return boxes(self.bank, self.cards)

    def topics(self) -> list[TopicProgress]:
        """How far one is, topic by topic."""
        return by_topic({question.id: question.topic for question in self.bank.values()}, self.cards)

    def coming(self, days: int) -> int:
        """How many questions come again within so many days."""
        return coming((card for name, card in self.cards.items() if name in self.bank), self.today, days)

    def places(self) -> list[MapPlace]:
        """The right place and some others, from west to east; empty where the question has no place."""
        if self.question is None:
            return []
        found = places_of(self._services.bundle, self.question, PLACES)
        return sorted(found, key=lambda place: place.point.longitude)

    def answer(self, *given: str) -> None:
        """Take an answer; it is kept at once."""
        question = self.question
        if question is None or self.given or not given:
            return
        self.given = given
        before = None if question.id in self.stale else self.cards.get(question.id)
        self.cards = self.cards | {question.id: answered(before, self.today, is_right=self.is_right)}
        if not save_cards(self.path, self.cards):
            self._services.notices.say(self.tr("Your practice is kept until you close poeguide."), "warn")
        self.changed.emit()

    def answer_place(self, name: str) -> None:
        """Take a place on the map as the answer."""
        question = self.question
        right = self._services.bundle.read(port, question.place) if question is not None else None
        if question is not None and right is not None:
            self.chosen_place = name
            self.answer(*(question.answers if name == right.name else (name,)))

    def go_on(self) -> None:
        """The next question; one that went wrong comes again at the end."""
        question = self.question
        if question is not None and self.given:
            again = [] if self.is_right else [question.id]
            self.stale -= {question.id}
            self.queue, self.given, self.chosen_place = [*self.queue[1:], *again], (), ""
            self.changed.emit()

    def _stale(self) -> frozenset[str]:
        """Questions whose facts got another value after the last answer."""
        met = [(self.bank[name], card) for name, card in self.cards.items() if name in self.bank]
        ids = tuple(dict.fromkeys(fact for question, _ in met for fact in question.facts))
        known = {fact.id: fact for fact in self._services.bundle.read(facts, ids, self._services.language)}
        return frozenset(
            question.id for question, card in met if changed_since(question, known, last_answered(card).isoformat())
        )
