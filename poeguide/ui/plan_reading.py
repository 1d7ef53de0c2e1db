"""A plan read from a link: the answers that hold, what follows from them, and both in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from poeguide.data.bundle import Bundle
from poeguide.data.facts import facts
from poeguide.data.flow import flow, implied_by
from poeguide.data.procedures import sequence
from poeguide.domain.facts import Fact
from poeguide.domain.group import declarations
from poeguide.domain.planner import UNKNOWN, Outcome, Problem, Section, answers_of, outcome, pairs_of
from poeguide.domain.planner.answers import problems_of
from poeguide.domain.procedures import Sequence as Line
from poeguide.domain.routes import Route
from poeguide.ui.plan_places import Places
from poeguide.ui.plan_words import Answers, person

STATE = ("at", "why", "was", "person", "draft")
"""Names in the link that are no answers: the open question, the open proof, an earlier answer, the open person, a
text that is no answer yet."""
PLACE = "place"
translate = QCoreApplication.translate


class PlanReading(QObject):
    """`read` takes the answers of a link; the rest says what follows."""

    def __init__(self, bundle: Bundle, language: str, today: date) -> None:
        super().__init__()
        self._bundle, self._language, self._today = bundle, language, today
        self.flow = bundle.read(flow, language)
        self.answers: dict[str, tuple[str, ...]] = {}
        self.problems: dict[str, Problem] = {}
        self.implied: dict[str, tuple[str, ...]] = {}
        self.names: dict[str, str] = {}
        self.words = Answers(self.flow, self.names)
        self.outcome: Outcome = outcome(self.flow, {})
        self._facts: dict[str, Fact] = {}
        self._places = Places(bundle)

    @property
    def today(self) -> date:
        """The day on which the plan is made."""
        return self._today

    def read(self, route: Route) -> None:
        """Take the answers of a link that can be meant; what cannot stands among the problems."""
        given = answers_of((name, value) for name, value in route.query if name not in STATE)
        self.problems = problems_of(self.flow, given, self.today)
        self.answers = {name: values for name, values in given.items() if name not in self.problems}
        self._read_place()
        self.outcome = outcome(self.flow, self.answers, self.implied)

    def plan_link(self) -> Route:
        """The place that makes this plan again, without what only a screen needs."""
        return Route("plan", "", pairs_of(self.flow, self.answers))

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
            self._facts |= {fact.id: fact for fact in self._bundle.read(facts, missing, self._language)}
        return [self._facts[fact] for fact in ids if fact in self._facts]

    def all_facts(self) -> list[Fact]:
        """Every fact that the outcome rests on, each once."""
        return self.facts_of(tuple(dict.fromkeys(fact for line in self.outcome.lines for fact in line.facts)))

    def line(self) -> Line | None:
        """The inspection line of this way to arrive."""
        standing = self.outcome.walk.standing
        way = "preclearance" if standing.value("preclear") == "yes" else standing.value("mode")
        return self._bundle.read(sequence, way, self._language)

    def title(self) -> str:
        """The way to arrive, and where."""
        mode = self.words.of("mode", self.answers.get("mode", ()))
        name = self.place_name()
        if not name:
            return mode
        if "mail" in self.answers.get("mode", ()):
            return translate("PlanViewModel", "A parcel at {place}").format(place=name)
        return translate("PlanViewModel", "{mode} at {place}").format(mode=mode, place=name)

    def place_name(self) -> str:
        """Where one arrives, without its code; empty where no place is chosen."""
        place = next(iter(self.outcome.walk.answers.get(PLACE, ())), "")
        return self.names.get(place, place).partition(",")[0] if "/" in place else ""

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
            return [translate("PlanViewModel", "All of you may make one customs declaration together.")]
        said = (self.people_words(group.people) for group in groups)
        return [translate("PlanViewModel", "Separate customs declarations: {groups}.").format(groups="; ".join(said))]

    def people_words(self, numbers: tuple[int, ...]) -> str:
        """People by number."""
        return ", ".join(person(number) for number in numbers)

    def place_words(self) -> tuple[str, str, str] | None:
        """Name, hours and lanes of the chosen place, and its page."""
        place = next(iter(self.outcome.walk.answers.get(PLACE, ())), "")
        return self._places.said(place, self.outcome.walk.standing.value("date")) if "/" in place else None

    def is_on_line(self, stop: str) -> bool:
        """Whether a stop of the line is for these travelers; only stops that some answer decides are left out."""
        standing = self.outcome.walk.standing
        if stop == "i94-issue":
            return bool(standing.values.get("i94")) or standing.value("who") in ("", UNKNOWN)
        if stop == "mpc":
            line = self.outcome.line("lane-mpc")
            return line is not None and line.section is Section.LANES
        return True

    def _read_place(self) -> None:
        """What the chosen place is called and says of itself; a place that does not exist is a problem."""
        place = next(iter(self.answers.get(PLACE, ())), "")
        self.implied = {}
        if "/" not in place:
            return
        told = self._bundle.read(implied_by, place)
        if told is None:
            self.problems[PLACE] = Problem.NOT_A_PLACE
            self.answers.pop(PLACE)
            return
        self.implied = told
        self.names[place] = self._places.name(place)
