"""The classes of the register, the one that is open, and everything that can be done with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from poeguide.data.register import missing_driver, server_url
from poeguide.data.register.register import RegisterError, new_id
from poeguide.domain.register import (
    KEEP_DAYS,
    MAX_NAME,
    Answer,
    Change,
    ClassList,
    Counts,
    Entry,
    Learner,
    Progress,
    Sitting,
    counts_of,
    keep_until,
    of_class,
    of_learner,
    progress,
    tally_of,
)
from poeguide.domain.routes import Route
from poeguide.domain.tally import ItemStatistics, Tally
from poeguide.errors import UsageError
from poeguide.ui.class_exchange import ClassExchange
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
        self.classes: list[ClassList] = []
        self.learners: list[Learner] = []
        self.sittings: list[Sitting] = []
        self.answers: list[Answer] = []
        self.tallies: dict[str, Tally] = {}
        self.done: dict[str, list[Progress]] = {}
        self.shares: dict[str, tuple[int, float | None]] = {}
        """Of each quiz the seats that took part, and the share of right answers; reckoned once, not at each repaint."""
        self.class_id = ""
        self.sitting_id = ""
        self.server_fault = ""
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

    def refresh(self) -> None:
        """Read everything again."""
        self.classes = sorted(self.register.all(ClassList), key=lambda each: (each.name.casefold(), each.id))
        self.learners = sorted(self.register.all(Learner), key=lambda each: (each.seat, each.id))
        self.sittings = sorted(self.register.all(Sitting), key=lambda each: (each.day, each.id), reverse=True)
        self.answers = self.register.all(Answer)
        held = self.held()
        self.tallies = {each.id: tally_of(each, self.answers) for each in held}
        counts = counts_of(self.answers)
        quizzes = [(each, len(self.tallies[each.id].items)) for each in held]
        self.done = {each.id: progress(each, quizzes, counts) for each in self.seats()}
        self.shares = {each.id: _share(each, count, counts) for each, count in quizzes}
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

    def seats(self) -> list[Learner]:
        """The learners of the class, by seat."""
        return [each for each in self.learners if each.class_id == self.class_id and self.class_id]

    def held(self) -> list[Sitting]:
        """The quizzes of the class, the newest first."""
        return [each for each in self.sittings if each.class_id == self.class_id]

    def tally(self, sitting: Sitting) -> Tally:
        """The votes of a quiz."""
        return self.tallies[sitting.id]

    def statistics(self) -> list[ItemStatistics]:
        """How each question of the chosen quiz went."""
        if self.sitting is None:
            return []
        tally = self.tally(self.sitting)
        return [tally.statistics(question) for question in tally.questions]

    def progress(self, learner: Learner) -> list[Progress]:
        """The quizzes of a learner."""
        return self.done.get(learner.id, [])

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
        changes += [Change(each, replace(each, keep_until=until)) for each in self.held()]
        self._apply(changes)

    def days_left(self) -> int:
        """How many days the class is still kept."""
        from datetime import date

        if self.class_list is None:
            return KEEP_DAYS
        return max(1, (date.fromisoformat(self.class_list.keep_until) - self._services.clock().date()).days)

    def set_seats(self, count: int) -> None:
        """So many seats; those that are taken away lose their names, not their answers."""
        here = self.seats()
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

    def set_server(self, text: str) -> None:
        """Share with a class server from now on, or with none."""
        self.server_fault = ""
        text = text.strip()
        try:
            if text:
                server_url(text)
        except UsageError as error:
            self.server_fault = f"{error.title} {error.hint}"
            self.changed.emit()
            return
        self._services.preferences.update(class_server=text)
        if not text:
            self.register.share_with("")
        self.exchange.start()
        self.changed.emit()

    def server_words(self) -> str:
        """How the class server stands."""
        if self.server_fault:
            return self.server_fault
        if missing := self.exchange.lacks(missing_driver()):
            return missing
        if not self._services.preferences.settings.class_server:
            return self.tr("Classes stay on this computer.")
        if self.exchange.is_busy:
            return self.tr("Asking the class server.")
        return self.exchange.words()

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


def _share(sitting: Sitting, count: int, counts: Counts) -> tuple[int, float | None]:
    mine = [right for (name, _), (_, right) in counts.items() if name == sitting.id]
    return len(mine), sum(mine) / (len(mine) * count) if mine and count else None
