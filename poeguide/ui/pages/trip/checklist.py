"""The checklist: people as chips, lines in three groups, each with a box."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from poeguide.domain.trip import MAX_NAME, MAX_PEOPLE, Change, Check, Person, Phase, WholeTrip
from poeguide.ui.formats import short_date
from poeguide.ui.layouts import nest, row
from poeguide.ui.pages.trip.view_model import TripViewModel
from poeguide.ui.theme import Theme
from poeguide.ui.trips import new_id
from poeguide.ui.widgets.adding import Adding
from poeguide.ui.widgets.buttons import IconButton
from poeguide.ui.widgets.cards import Card
from poeguide.ui.widgets.chip_face import Choice
from poeguide.ui.widgets.chips import ChipGroup
from poeguide.ui.widgets.text import Label
from poeguide.ui.widgets.tick_box import TickBox

EVERYONE = "everyone"


class ChecklistCard(Card):
    """`person` is the one whose ticks are wanted, empty for everyone; `link` is the page that was asked for."""

    person_chosen = Signal()
    link_clicked = Signal()

    def __init__(self, theme: Theme, view_model: TripViewModel) -> None:
        super().__init__(theme)
        self._theme, self._view_model = theme, view_model
        self.person, self.link = "", ""
        self.boxes: dict[str, TickBox] = {}
        self._shown: tuple[Check, ...] | None = None
        self._everyone: tuple[Person, ...] = ()
        self.people = ChipGroup(theme, self.tr("Whose list"), (), exclusive=True, required=True)
        self.new_person = Adding(theme, self.tr("Add a nickname"), most=MAX_NAME)
        self.new_person.setFixedWidth(round(theme.tokens.size("width.card-min") * theme.tokens.scale))
        self.no_person = IconButton(theme, self.tr("Take this person out"), "trash", role="plain")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.new_line = Adding(theme, self.tr("Add a line of your own"))
        self.column.addWidget(Label(self.tr("Checklist"), "h2", wraps=True))
        self.column.addWidget(self.people)
        people = row(theme.tokens, self.new_person, self.no_person)
        people.addStretch(1)
        nest(self.column, people)
        nest(self.column, self._lines)
        self.column.addWidget(self.new_line)
        self.people.keys_changed.connect(self._choose)
        self.new_person.added.connect(self._add_person)
        self.no_person.clicked.connect(self._remove_person)
        self.new_line.added.connect(self._add_line)

    def show_trip(self, whole: WholeTrip) -> None:
        """Show another state of the trip; lines that stay keep the keyboard."""
        self._show_people(whole)
        if whole.checks != self._shown:
            self._shown = whole.checks
            self._build(whole)
        for check in whole.checks:
            done, of = self._view_model.done(check), len(self._view_model.people)
            self.boxes[check.id].set_state(done, of, self._note(check, done, of))

    def _show_people(self, whole: WholeTrip) -> None:
        if whole.people != self._everyone:
            self._everyone = whole.people
            choices = [Choice(person.id, person.name) for person in whole.people]
            self.people.set_choices([Choice(EVERYONE, self.tr("Everyone"), "people"), *choices])
        self.people.set_keys((self._view_model.person or EVERYONE,))
        self.people.setVisible(len(whole.people) > 1)
        self.new_person.setVisible(len(whole.people) < MAX_PEOPLE)
        self.no_person.setVisible(bool(self._view_model.person) and len(whole.people) > 1)

    def _note(self, check: Check, done: int, of: int) -> str:
        # The day alone: it may be the last one, or the first on which somebody may arrive.
        parts = [short_date(check.due)] if check.due else []
        if of > 1 and 0 < done < of:
            parts.append(self.tr("{done} of {of} people").format(done=done, of=of))
        return " · ".join(parts)

    def _build(self, whole: WholeTrip) -> None:
        focused = next((key for key, box in self.boxes.items() if box.hasFocus()), "")
        while item := self._lines.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.boxes = {}
        for phase in Phase:
            checks = whole.checks_of(phase)
            if checks:
                self._lines.addSpacing(self._theme.tokens.size("space.3"))
                self._lines.addWidget(Label(self._view_model.phase_title(phase), "h3", wraps=True))
            for check in checks:
                self._lines.addWidget(self._line(check))
        if not whole.checks:
            words = self.tr("Nothing is listed yet. Add a line below, or choose how you arrive with “Change”.")
            self._lines.addWidget(Label(words, "body2", wraps=True))
        if focused in self.boxes:
            self.boxes[focused].setFocus()

    def _line(self, check: Check) -> QWidget:
        box = TickBox(self._theme, check.words)
        box.clicked.connect(partial(self._tick, check.id))
        self.boxes[check.id] = box
        line = row(self._theme.tokens, box, gap="space.1")
        line.setStretch(0, 1)
        if check.route:
            more = IconButton(
                self._theme, self.tr("Read about: {words}").format(words=check.words), "chevron-right", role="plain"
            )
            more.clicked.connect(partial(self._open, check.route))
            line.addWidget(more)
        away = IconButton(self._theme, self.tr("Take out: {words}").format(words=check.words), "close", role="plain")
        away.clicked.connect(partial(self._remove, check.id))
        line.addWidget(away)
        holder = QWidget()
        holder.setLayout(line)
        return holder

    def _check(self, check_id: str) -> Check | None:
        whole = self._view_model.whole
        return next((check for check in whole.checks if check.id == check_id), None) if whole else None

    def _tick(self, check_id: str) -> None:
        if check := self._check(check_id):
            people = self._view_model.people
            is_done = self._view_model.done(check) < len(people)
            self._view_model.trips.tick(check, people, is_done=is_done)

    def _remove(self, check_id: str) -> None:
        if check := self._check(check_id):
            self._view_model.trips.remove(check)

    def _open(self, link: str) -> None:
        self.link = link
        self.link_clicked.emit()

    def _choose(self) -> None:
        keys = self.people.keys
        self.person = "" if not keys or keys[0] == EVERYONE else keys[0]
        self.person_chosen.emit()

    def _add_person(self) -> None:
        whole = self._view_model.whole
        if whole is not None:
            place = max((person.position for person in whole.people), default=-1) + 1
            person = Person(id=new_id(), trip=whole.trip.id, position=place, name=self.new_person.words)
            if self._view_model.trips.add(person):
                self.new_person.clear()

    def _remove_person(self) -> None:
        whole = self._view_model.whole
        if whole is not None:
            gone = [person for person in whole.people if person.id == self._view_model.person]
            ticks = [tick for tick in whole.ticks if tick.person == self._view_model.person]
            self.person = ""
            self._view_model.trips.change(*(Change(part, None) for part in (*gone, *ticks)))
            self.person_chosen.emit()

    def _add_line(self) -> None:
        whole = self._view_model.whole
        if whole is not None:
            place = max((check.position for check in whole.checks), default=-1) + 1
            check = Check(
                id=new_id(), trip=whole.trip.id, position=place, phase=Phase.BEFORE, words=self.new_line.words
            )
            if self._view_model.trips.add(check):
                self.new_line.clear()
