"""The answers in the link, the question that is open, and the outcome; what a page shows of them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal

from poeguide.data.flow import implied_by
from poeguide.domain.planner import (
    Asked,
    Moved,
    OutcomeLine,
    QuestionKind,
    moved,
    outcome,
    pairs_of,
)
from poeguide.domain.routes import Route
from poeguide.ui.plan_places import PlaceChoice
from poeguide.ui.plan_reading import PLACE, PlanReading
from poeguide.ui.services import Services


class PlanViewModel(PlanReading):
    """Everything stands in the route; this reads it and says what follows."""

    changed = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__(services.bundle, services.language, services.clock().date())
        self._services = services
        self.route = Route("plan")
        self.asked: Asked | None = None
        self.moved = Moved()

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
        self.read(route)
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

    def place_choices(self, text: str) -> list[PlaceChoice]:
        """Places for this way to arrive whose name, city or code hold the words."""
        return self._places.choices(text, self.outcome.walk.standing.value("mode"))

    def open_line(self) -> OutcomeLine | None:
        """The line whose proof is open."""
        return self.outcome.line(self.route.value("why"))

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
