"""The classes of the register, the one that is open, and everything that can be done with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from poeguide.data.register.register import RegisterError, new_id
from poeguide.domain.class_results import ClassResults, results_of
from poeguide.domain.register import (
    KEEP_DAYS,
    MAX_NAME,
    Answer,
    Change,
    ClassList,
    Entry,
    Learner,
    Sitting,
    keep_until,
    of_class,
    of_learner,
)
from poeguide.domain.routes import Route
from poeguide.ui.class_exchange import ClassExchange
from poeguide.ui.pages.teach.classes.server import ServerViewModel
from poeguide.ui.question_bank import open_register
from poeguide.ui.services import Services

SEATS = 20


class ClassesViewModel(QObject):
    """Reads the register anew after each change. Without a class chosen, the quizzes of no class are shown."""

    changed = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self.register = open_register(services)
        self.exchange = ClassExchange(services, self.register, self)
        self.exchange.changed.connect(self.refresh)
        self.server = ServerViewModel(services, self.register, self.exchange)
        self.classes: list[ClassList] = []
        self.learners: list[Learner] = []
        self.sittings: list[Sitting] = []
        self.answers: list[Answer] = []
        self.results = ClassResults()
        """Counted once for each change, not at each repaint."""
        self.class_id = ""
        self.sitting_id = ""
        self._made: list[tuple[Change, ...]] = []

    def open(self, route: Route) -> bool:
        """Show a class, or the quizzes of none; what is past its day goes first. False where there is none."""
        try:
            gone = self.register.expire(self._services.clock().date().isoformat())
        except RegisterError:
            gone = 0
        self.class_id = route.target
        self.refresh()
        if gone:
            self._services.notices.say(self.tr("What was past its day has deleted itself."), "info")
        self.exchange.start()
        return not route.target or self.class_list is not None

    def work(self) -> tuple[str, list[tuple[Change, ...]]]:
        """The quiz that is shown, and what can be taken back."""
        return self.sitting_id, self._made

    def resume(self, sitting_id: str, made: list[tuple[Change, ...]]) -> None:
        """Go on with what was done on a page that is gone."""
        self.sitting_id, self._made = sitting_id, made

    def refresh(self) -> None:
        """Read everything again."""
        self.classes = sorted(self.register.all(ClassList), key=lambda each: (each.name.casefold(), each.id))
        self.learners = sorted(self.register.all(Learner), key=lambda each: (each.seat, each.id))
        self.sittings = sorted(self.register.all(Sitting), key=lambda each: (each.day, each.id), reverse=True)
        self.answers = self.register.all(Answer)
        self.results = results_of(self.class_id, self.learners, self.sittings, self.answers)
        held = self.results.held
        if self.sitting_id not in {each.id for each in held}:
            self.sitting_id = held[0].id if held else ""
        self.changed.emit()

    @property
    def class_list(self) -> ClassList | None:
        """The class that is open."""
        return next((each for each in self.classes if each.id == self.class_id), None)

    @property
    def sitting(self) -> Sitting | None:
        """The quiz whose results are shown."""
        return next((each for each in self.sittings if each.id == self.sitting_id), None)

    @property
    def can_undo(self) -> bool:
        """Whether something can be taken back."""
        return bool(self._made)

    def entries(self) -> list[Entry]:
        """The class with all that belongs to it."""
        return of_class(self.class_id, self._everything())

    def entries_of(self, learner: Learner) -> list[Entry]:
        """A learner with the answers of that seat."""
        return of_learner(learner, self._everything())

    def add_class(self, name: str) -> None:
        """A new class with numbered seats and without names."""
        name = name.strip()[:MAX_NAME]
        if not name:
            return
        made = ClassList(new_id(), name, keep_until(self._services.clock().date()))
        seats = [Change(None, Learner(new_id(), made.id, seat)) for seat in range(1, SEATS + 1)]
        if self._apply([Change(None, made), *seats]):
            self._services.navigator.go(Route("classes", made.id))

    def rename(self, name: str) -> None:
        """Give the class another name."""
        if self.class_list is not None and name.strip():
            self._apply([Change(self.class_list, replace(self.class_list, name=name.strip()[:MAX_NAME]))])

    def keep_for(self, days: int) -> None:
        """Keep the class, and its quizzes, for so many days from today."""
        found = self.class_list
        if found is None or days == self.days_left():
            return
        until = keep_until(self._services.clock().date(), days)
        changes = [Change(found, replace(found, keep_until=until))]
        changes += [Change(each, replace(each, keep_until=until)) for each in self.results.held]
        self._apply(changes)

    def days_left(self) -> int:
        """How many days the class is still kept."""
        from datetime import date

        if self.class_list is None:
            return KEEP_DAYS
        return max(1, (date.fromisoformat(self.class_list.keep_until) - self._services.clock().date()).days)

    def set_seats(self, count: int) -> None:
        """So many seats; those that are taken away lose their names, not their answers."""
        here = self.results.seats
        changes = [Change(each, None) for each in here if each.seat > count]
        taken = {each.seat for each in here}
        new = [Learner(new_id(), self.class_id, seat) for seat in range(1, count + 1) if seat not in taken]
        if self.class_list is not None:
            self._apply([*changes, *(Change(None, each) for each in new)])

    def name_learner(self, learner: Learner, name: str) -> None:
        """Give a seat a name, or take it away."""
        if name.strip() != learner.name:
            self._apply([Change(learner, replace(learner, name=name.strip()[:MAX_NAME]))])

    def delete_learner(self, learner: Learner) -> None:
        """Delete a learner with all answers of that seat; undo brings them back."""
        self._delete(self.entries_of(learner))

    def delete_class(self) -> None:
        """Delete the class with its learners, quizzes and answers; undo brings them back."""
        if self.class_list is not None:
            self._delete(self.entries())
            self._services.navigator.go(Route("classes"))

    def delete_sitting(self) -> None:
        """Delete a quiz with its answers."""
        sitting = self.sitting
        if sitting is not None:
            self._delete([sitting, *(each for each in self.answers if each.sitting_id == sitting.id)])

    def undo(self) -> None:
        """Take the last change back."""
        if self._made:
            self._apply([change.turned() for change in self._made.pop()], is_undo=True)

    def _everything(self) -> list[Entry]:
        return [*self.classes, *self.learners, *self.sittings, *self.answers]

    def _delete(self, entries: Sequence[Entry]) -> None:
        if self._apply([Change(each, None) for each in entries]):
            self._services.notices.say(self.tr("Deleted. Undo brings it back until you close this page."), "ok")

    def _apply(self, changes: Sequence[Change], *, is_undo: bool = False) -> bool:
        try:
            made = self.register.apply(changes)
        except RegisterError as error:
            self._services.notices.say(f"{error.title} {error.hint}", "stop")
            return False
        if made and not is_undo:
            self._made.append(made)
        self.refresh()
        self.exchange.start()
        return True
