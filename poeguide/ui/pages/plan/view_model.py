"""The answers in the link, the question that is open, and the outcome; what a page shows of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal

from poeguide.data.facts import facts
from poeguide.data.flow import flow, implied_by
from poeguide.data.procedures import sequence
from poeguide.domain.facts import Fact
from poeguide.domain.group import declarations
from poeguide.domain.planner import (
    UNKNOWN,
    Asked,
    Moved,
    Outcome,
    OutcomeLine,
    Problem,
    QuestionKind,
    Section,
    answers_of,
    moved,
    outcome,
    pairs_of,
)
from poeguide.domain.planner.answers import problems_of
from poeguide.domain.procedures import Sequence as Line
from poeguide.domain.routes import Route
from poeguide.ui.pages.plan.places import PlaceChoice, Places
from poeguide.ui.pages.plan.words import Answers, person
from poeguide.ui.services import Services

STATE = ("at", "why", "was", "person", "draft")
"""Names in the link that are no answers: the open question, the open proof, an earlier answer, the open person, a
text that is no answer yet."""
PLACE = "place"


class PlanViewModel(QObject):
    """Everything stands in the route; this reads it and says what follows."""

    changed = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self.flow = services.bundle.read(flow, services.language)
        self.route = Route("plan")
        self.answers: dict[str, tuple[str, ...]] = {}
        self.problems: dict[str, Problem] = {}
        self.implied: dict[str, tuple[str, ...]] = {}
        self.names: dict[str, str] = {}
        self.words = Answers(self.flow, self.names)
        self.outcome: Outcome = outcome(self.flow, {})
        self.asked: Asked | None = None
        self.moved = Moved()
        self._facts: dict[str, Fact] = {}
        self._places = Places(services.bundle)

    @property
    def today(self) -> date:
        """The day on which the plan is made."""
        return self._services.clock().date()

    @property
    def position(self) -> tuple[int, int]:
        """Which question is open, and how many there are with these answers."""
        names = [asked.question.name for asked in self.outcome.walk.asked]
        at = names.index(self.asked.question.name) + 1 if self.asked else len(names)
        return at, len(names)

    def open(self, route: Route) -> bool:
        """Read the link."""
        if route.target or not self.flow.questions:
            return False
        self.route = route
        given = answers_of((name, value) for name, value in route.query if name not in STATE)
        self.problems = problems_of(self.flow, given, self.today)
        self.answers = {name: values for name, values in given.items() if name not in self.problems}
        self._read_place()
        self.outcome = outcome(self.flow, self.answers, self.implied)
        self.moved = self._moved()
        wanted = route.value("at")
        asked = (one for one in self.outcome.walk.asked if one.question.name == wanted)
        self.asked = next(asked, None) or self.outcome.walk.next
        self.changed.emit()
        return True

    def route_to(self, name: str = "", *, is_change: bool = False) -> Route:
        """The place of a question, or where the plan goes on. A change remembers the answer that it replaces."""
        pairs = list(pairs_of(self.flow, self.answers))
        if name:
            pairs.append(("at", name))
        if is_change:
            pairs += [("was", f"{name}.{value}") for value in self.answers.get(name, ())]
        elif name or self.route.value("at"):
            pairs += [("was", value) for value in self.route.values("was")]
        return Route("plan", "", tuple(pairs))

    def route_with(self, values: tuple[str, ...], **state: str) -> Route:
        """The open question with another answer; the reader stays at it."""
        if self.asked is None:
            return self.route
        name = self.asked.question.name
        kept = {**self.answers, name: values}
        pairs = [*pairs_of(self.flow, kept), ("at", name)]
        pairs += [("was", value) for value in self.route.values("was")]
        pairs += [(key, value) for key, value in state.items() if value]
        return Route("plan", "", tuple(pairs))

    def answer(self, values: tuple[str, ...], **state: str) -> Route:
        """Take an answer without moving on; gives the route that now holds it."""
        route = self.route_with(values, **state)
        if self.asked is not None:
            self.route = route
            self.answers = {**self.answers, self.asked.question.name: values}
            if self.asked.question.kind is QuestionKind.PLACE:
                self._read_place()
            self.outcome = outcome(self.flow, self.answers, self.implied)
            name = self.asked.question.name
            self.asked = next((one for one in self.outcome.walk.asked if one.question.name == name), self.asked)
            self.problems.pop(name, None)
        return route

    def before(self) -> str:
        """The name of the question before the open one; empty at the first."""
        names = [asked.question.name for asked in self.outcome.walk.asked]
        at = names.index(self.asked.question.name) if self.asked else len(names)
        return names[at - 1] if at else ""

    def answered(self) -> list[tuple[str, str, str]]:
        """Name, heading and words of each answer that holds."""
        return [
            (asked.question.name, asked.question.short, self.words.of(asked.question.name, asked.values))
            for asked in self.outcome.walk.asked
            if asked.values
        ]

    def facts_of(self, ids: Sequence[str]) -> list[Fact]:
        """The facts behind something."""
        missing = [fact for fact in ids if fact not in self._facts]
        if missing:
            self._facts |= {
                fact.id: fact for fact in self._services.bundle.read(facts, missing, self._services.language)
            }
        return [self._facts[fact] for fact in ids if fact in self._facts]

    def all_facts(self) -> list[Fact]:
        """Every fact that the outcome rests on, each once."""
        return self.facts_of(tuple(dict.fromkeys(fact for line in self.outcome.lines for fact in line.facts)))

    def line(self) -> Line | None:
        """The inspection line of this way to arrive."""
        standing = self.outcome.walk.standing
        way = "preclearance" if standing.value("preclear") == "yes" else standing.value("mode")
        return self._services.bundle.read(sequence, way, self._services.language)

    def title(self) -> str:
        """The way to arrive, and where."""
        mode = self.words.of("mode", self.answers.get("mode", ()))
        place = next(iter(self.outcome.walk.answers.get(PLACE, ())), "")
        if "/" not in place:
            return mode
        return self.tr("{mode} at {place}").format(mode=mode, place=self.names.get(place, place).partition(",")[0])

    def summary(self) -> str:
        """Who travels, with what, in a few words."""
        shown = ("who", "country", "age", "purpose", "party", "document")
        answered = self.outcome.walk.answers
        names = [name for name in shown if name in answered and answered[name] not in ((UNKNOWN,), ("alone",))]
        if "country" in names:
            names.remove("who")
        return ", ".join(self.words.of(name, answered[name]) for name in names)

    def apart(self) -> list[str]:
        """Who makes a customs declaration with whom."""
        found = self.outcome
        is_household = found.walk.standing.value("party") == "household"
        groups = declarations([person.is_resident for person in found.people], is_household=is_household)
        if len(groups) == 1:
            return [self.tr("All of you may make one customs declaration together.")]
        said = (self.people_words(group.people) for group in groups)
        return [self.tr("Separate customs declarations: {groups}.").format(groups="; ".join(said))]

    def people_words(self, numbers: tuple[int, ...]) -> str:
        """People by number."""
        return ", ".join(person(number) for number in numbers)

    def place_words(self) -> tuple[str, str, str] | None:
        """Name, hours and lanes of the chosen place, and its page."""
        place = next(iter(self.outcome.walk.answers.get(PLACE, ())), "")
        return self._places.said(place, self.outcome.walk.standing.value("date")) if "/" in place else None

    def place_choices(self, text: str) -> list[PlaceChoice]:
        """Places for this way to arrive whose name, city or code hold the words."""
        return self._places.choices(text, self.outcome.walk.standing.value("mode"))

    def is_on_line(self, stop: str) -> bool:
        """Whether a stop of the line is for these travelers; only stops that some answer decides are left out."""
        standing = self.outcome.walk.standing
        if stop == "i94-issue":
            return bool(standing.values.get("i94")) or standing.value("who") in ("", UNKNOWN)
        if stop == "mpc":
            line = self.outcome.line("lane-mpc")
            return line is not None and line.section is Section.LANES
        return True

    def open_line(self) -> OutcomeLine | None:
        """The line whose proof is open."""
        return self.outcome.line(self.route.value("why"))

    def _read_place(self) -> None:
        """What the chosen place is called and says of itself; a place that does not exist is a problem."""
        place = next(iter(self.answers.get(PLACE, ())), "")
        self.implied = {}
        if "/" not in place:
            return
        told = self._services.bundle.read(implied_by, place)
        if told is None:
            self.problems[PLACE] = Problem.NOT_A_PLACE
            self.answers.pop(PLACE)
            return
        self.implied = told
        self.names[place] = self._places.name(place)

    def _moved(self) -> Moved:
        """What is different from the plan before the last change."""
        earlier: dict[str, tuple[str, ...]] = {}
        for text in self.route.values("was"):
            name, _, value = text.partition(".")
            earlier[name] = (*earlier.get(name, ()), value)
        if not earlier or self.route.value("at"):
            return Moved()
        answers = {**self.answers, **earlier}
        place = next(iter(answers.get(PLACE, ())), "")
        implied = self._services.bundle.read(implied_by, place) if "/" in place else None
        return moved(outcome(self.flow, answers, implied), self.outcome)
