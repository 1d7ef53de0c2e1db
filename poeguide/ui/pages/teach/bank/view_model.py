"""The questions that fit, and the one to read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QObject, Signal

from poeguide.data.facts import facts
from poeguide.data.quiz_formats import SUFFIXES
from poeguide.data.register.questions import own_questions
from poeguide.domain.facts import Fact
from poeguide.domain.freshness import Freshness
from poeguide.domain.quiz import Question, Wanted, standing
from poeguide.domain.routes import Route
from poeguide.ui.question_bank import open_register, read_bank
from poeguide.ui.quiz_export import Head, written
from poeguide.ui.services import Services
from poeguide.ui.words.trouble import file_trouble
from poeguide.whole_file import write_whole

STALE: Final = "stale"
FILTERS: Final = ("topic", "level", "kind", "way", "state")
MAX_WORDS: Final = 200


class BankViewModel(QObject):
    """The questions that fit, and the one to read."""

    changed = Signal()
    chosen_changed = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self.today = services.clock().date()
        self.every: list[Question] = []
        self.facts: Mapping[str, Fact] = {}
        self.states: dict[str, Freshness] = {}
        self.own: frozenset[str] = frozenset()
        self.words = ""
        self.filters: dict[str, str] = dict.fromkeys(FILTERS, "")
        self.shown: list[Question] = []
        self.chosen: Question | None = None

    def open(self, route: Route) -> bool:
        """Take the state of a link; False where it names no question. One's own may have changed meanwhile."""
        self._read()
        chosen = next((question for question in self.every if question.id == route.target), None)
        if route.target and chosen is None:
            return False
        self.words = route.value("q")[:MAX_WORDS]
        self.filters = {name: route.value(name) for name in FILTERS}
        self._look()
        self.chosen = chosen or (self.shown[0] if self.shown else None)
        self.chosen_changed.emit()
        return True

    def search(self, words: str) -> None:
        """Keep the questions that hold all words."""
        self.words = words[:MAX_WORDS]
        self._look()
        self._services.navigator.replace(self.route())

    def choose_filter(self, name: str, value: str) -> None:
        """Narrow by one thing; an empty value takes the filter away."""
        self.filters[name] = value
        self._look()
        self._services.navigator.replace(self.route())

    def clear(self) -> None:
        """Show all again."""
        self.words, self.filters = "", dict.fromkeys(FILTERS, "")
        self._look()
        self._services.navigator.replace(self.route())

    def choose(self, question: Question) -> None:
        """Read a question."""
        if question != self.chosen:
            self.chosen = question
            self._services.navigator.replace(self.route())
            self.chosen_changed.emit()

    def counts(self) -> Counter[str]:
        """How many questions choosing a topic would show."""
        return Counter(question.topic for question in self._fitting(""))

    def route(self) -> Route:
        """The link that reproduces what is shown."""
        pairs = (("q", self.words), *self.filters.items())
        target = self.chosen.id if self.chosen else ""
        return Route("quiz", target, tuple((name, value) for name, value in pairs if value.strip()))

    def export(self, form: str) -> None:
        """Save the questions that are shown as a file of another program, and say where."""
        services, name = self._services, f"questions-{self.today.isoformat()}{SUFFIXES.get(form, '.html')}"
        try:
            folder = services.paths.data / "questions"
            folder.mkdir(parents=True, exist_ok=True)
            write_whole(folder / name, self._written(form))
        except OSError as error:
            services.notices.say(self.tr("Not saved: {reason}").format(reason=file_trouble(error)), "stop")
            return
        services.notices.say(self.tr("Saved: {path}").format(path=folder / name), "ok")

    def _written(self, form: str) -> bytes:
        services = self._services
        head = Head(self.tr("Quiz"), services.language, services.bundle.manifest.content_date)
        data = written(form, self.shown, services.paths.resources, head)
        return data if isinstance(data, bytes) else data.encode()

    def _read(self) -> None:
        """The bank with one's own questions, and the facts below it."""
        services, register = self._services, open_register(self._services)
        self.every = read_bank(services, register)
        self.own = frozenset(question.id for question in own_questions(register))
        ids = tuple(dict.fromkeys(fact for question in self.every for fact in question.facts))
        self.facts = {fact.id: fact for fact in services.bundle.read(facts, ids, services.language)}
        self.states = {question.id: standing(question, self.facts, self.today) for question in self.every}

    def _fitting(self, topic: str) -> list[Question]:
        chosen = self.filters
        wanted = Wanted(
            self.words,
            topics=_only(topic),
            levels=_only(chosen["level"]),
            kinds=_only(chosen["kind"]),
            modes=_only(chosen["way"]),
        )
        state, is_stale = chosen["state"], chosen["state"] == STALE
        return [
            question
            for question in self.every
            if wanted.has(question) and (not state or (self.states[question.id] is Freshness.CONFIRM) is is_stale)
        ]

    def _look(self) -> None:
        self.shown = self._fitting(self.filters["topic"])
        self.changed.emit()


def _only(value: str) -> frozenset[str]:
    return frozenset({value}) if value else frozenset()
