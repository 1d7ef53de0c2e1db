"""Classes: the list at the left; the open class at the right with its learners and quizzes."""

from __future__ import annotations

from typing import NamedTuple, Self

from PySide6.QtWidgets import QLineEdit, QWidget

from poeguide.domain.register import Change
from poeguide.domain.routes import Route
from poeguide.domain.tally import MAX_SEATS
from poeguide.ui.formats import short_date
from poeguide.ui.layouts import column, nest
from poeguide.ui.page import ScrollPage
from poeguide.ui.pages.teach.classes.marking import MarkingPart, MarkingViewModel
from poeguide.ui.pages.teach.classes.parts import LearnersPart, QuizzesPart
from poeguide.ui.pages.teach.classes.saving import Saving
from poeguide.ui.pages.teach.classes.server import ServerCard
from poeguide.ui.pages.teach.classes.view_model import ClassesViewModel
from poeguide.ui.services import Services
from poeguide.ui.unsaved import keep_words
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.cards import Card
from poeguide.ui.widgets.chip_face import Choice
from poeguide.ui.widgets.flow import FlowLayout
from poeguide.ui.widgets.number_field import NumberField
from poeguide.ui.widgets.row_list import RowItem, RowList
from poeguide.ui.widgets.side_by_side import SideBySide
from poeguide.ui.widgets.tabs import Tabs
from poeguide.ui.widgets.text import Label

NO_CLASS = "-"


class Work(NamedTuple):
    """Which part of a class is shown, and what can be taken back."""

    tab: str
    seat: int
    sitting_id: str
    made: list[tuple[Change, ...]]


class ClassesPage(ScrollPage):
    """A list, and the class or the quizzes without one."""

    def __init__(self, services: Services, view_model: ClassesViewModel) -> None:
        super().__init__(services.theme)
        self._services, self.view_model = services, view_model
        self._saving = Saving(services, view_model, self)
        tokens = services.theme.tokens
        lead = self.tr("Seats, not names; a name is never needed. Every class deletes itself when its day has passed.")
        head = (Label(self.tr("Classes and results"), "h1", wraps=True), Label(lead, "lead", wraps=True))
        nest(self.column, column(tokens, *head))
        both = SideBySide(services.theme)
        # Parts have their place before they are filled: Qt styles all of a part anew that gets another.
        self.column.addWidget(both)
        both.add(self._left(), 2)
        self.card = Card(services.theme)
        both.add(self.card, 5)
        self._fill(self.card)
        self.server = ServerCard(services, view_model.server)
        self.column.addWidget(self.server)
        self.column.addStretch(1)
        view_model.changed.connect(self._show)

    @classmethod
    def build(cls, services: Services) -> Self:
        """Make the page."""
        return cls(services, ClassesViewModel(services))

    def open(self, route: Route) -> bool:
        """All classes, or one."""
        self.marking.view_model.refresh()
        return self.view_model.open(route)

    def work(self) -> object:
        """What is shown of the class, and what can be taken back."""
        return Work(self.tabs.current, self.learners.seat, *self.view_model.work())

    def resume(self, work: object) -> None:
        """Show it again."""
        if isinstance(work, Work):
            self.tabs.set_current(work.tab)
            self.learners.seat = work.seat
            self.view_model.resume(work.sitting_id, work.made)

    def title(self) -> str:
        """Name of the page."""
        found = self.view_model.class_list
        return self.tr("Classes and results") if found is None else found.name

    def trail(self) -> tuple[tuple[str, Route], ...]:
        """A tool of Teach."""
        return ((self.tr("Teach"), Route("teach")),)

    def status(self) -> str:
        """How long the class is kept."""
        found = self.view_model.class_list
        if found is None:
            return self.tr("A quiz without a class is kept for a year.")
        return self.tr("Kept until <b>{day}</b>, then deleted").format(day=short_date(found.keep_until))

    def finish(self) -> bool:
        """Whether the class server has answered."""
        return super().finish() and not self.view_model.exchange.is_busy

    def _left(self) -> QWidget:
        theme = self._services.theme
        box = QWidget()
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Name of a new class"))
        self.name.setAccessibleName(self.tr("Name of a new class"))
        self.name.returnPressed.connect(self._add)
        keep_words(self.name)
        self.add_button = Button(theme, self.tr("Add the class"), icon="plus")
        self.add_button.clicked.connect(self._add)
        self.undo_button = Button(theme, self.tr("Undo"), icon="back")
        self.undo_button.clicked.connect(self.view_model.undo)
        self.list = RowList(theme, self.tr("Classes"), grows=True)
        self.list.opened.connect(self._open)
        acts = QWidget()
        flow = FlowLayout(acts, gap=theme.tokens.size("space.3"))
        flow.addWidget(self.add_button)
        flow.addWidget(self.undo_button)
        layout = column(theme.tokens, self.name, acts, self.list, gap="space.3")
        layout.addStretch(1)
        box.setLayout(layout)
        return box

    def _fill(self, card: Card) -> None:
        theme, view_model = self._services.theme, self.view_model
        card.column.setSpacing(theme.tokens.size("space.3"))
        self.heading = Label("", "h2", wraps=True)
        card.column.addWidget(self.heading)
        self.fields = self._fields()
        card.column.addWidget(self.fields)
        choices = [
            Choice("quizzes", self.tr("Quizzes")),
            Choice("learners", self.tr("Learners")),
            Choice("papers", self.tr("Papers to mark")),
        ]
        self.tabs = Tabs(theme, self.tr("Parts of the class"), choices)
        self.tabs.chosen.connect(self._show_tab)
        card.column.addWidget(self.tabs)
        self.learners = LearnersPart(self._services, view_model, self._saving)
        self.quizzes = QuizzesPart(self._services, view_model, self._saving)
        self.marking = MarkingPart(self._services, MarkingViewModel(self._services, view_model))
        for part in (self.quizzes, self.learners, self.marking):
            card.column.addWidget(part)

    def _fields(self) -> QWidget:
        theme, view_model = self._services.theme, self.view_model
        box = QWidget()
        self.class_name = QLineEdit()
        self.class_name.setAccessibleName(self.tr("Name of the class"))
        self.class_name.editingFinished.connect(lambda: view_model.rename(self.class_name.text()))
        name = self.tr("Seats in the class")
        self.seats = NumberField(name, (1, MAX_SEATS), 1, suffix=self.tr(" seats"))
        self.seats.valueChanged.connect(view_model.set_seats)
        self.seats.corrected.connect(self._say_seats)
        name = self.tr("Days from today until the class is deleted")
        self.days = NumberField(name, (1, 3650), 1, suffix=self.tr(" days kept"))
        self.days.valueChanged.connect(view_model.keep_for)
        acts = QWidget()
        flow = FlowLayout(acts, gap=theme.tokens.size("space.3"))
        self.quiz_button = Button(theme, self.tr("Quiz in class"), icon="people", role="primary")
        self.quiz_button.clicked.connect(self._quiz)
        self.table_button = Button(theme, self.tr("Results as a table"), icon="save")
        self.table_button.clicked.connect(self._saving.class_table)
        self.paper_button = Button(theme, self.tr("Class results on paper"), icon="print")
        self.paper_button.clicked.connect(self._saving.class_paper)
        self.all_button = Button(theme, self.tr("Save all about this class"), icon="save")
        self.all_button.clicked.connect(self._save_all)
        self.delete_button = Button(theme, self.tr("Delete this class"), icon="trash")
        self.delete_button.clicked.connect(view_model.delete_class)
        saves = (self.table_button, self.paper_button, self.all_button)
        for part in (self.seats, self.days, self.quiz_button, *saves, self.delete_button):
            flow.addWidget(part)
        box.setLayout(column(theme.tokens, self.class_name, acts, gap="space.3"))
        return box

    def _say_seats(self) -> None:
        words = self.tr("A class has 1 to {most} seats. Larger groups are several classes.")
        self._services.notices.say(words.format(most=MAX_SEATS), "warn")

    def _add(self) -> None:
        self.view_model.add_class(self.name.text())
        self.name.clear()

    def _open(self) -> None:
        key = self.list.key
        self._services.navigator.go(Route("classes", "" if key == NO_CLASS else key))

    def _quiz(self) -> None:
        self._services.navigator.go(Route("class", "", (("class", self.view_model.class_id),)))

    def _save_all(self) -> None:
        found = self.view_model.class_list
        if found is not None:
            self._saving.everything(self.view_model.entries(), found.name)

    def _show(self) -> None:
        view_model, found = self.view_model, self.view_model.class_list
        rows = [RowItem(each.id, each.name, self._about(each.id), "people") for each in view_model.classes]
        self.list.set_rows([*rows, RowItem(NO_CLASS, self.tr("Quizzes without a class"), self._about(""), "question")])
        self.list.select(NO_CLASS if found is None else found.id)
        self.undo_button.setEnabled(view_model.can_undo)
        self.heading.setText(self.tr("Quizzes without a class") if found is None else found.name)
        for widget in (self.fields, self.tabs):
            widget.setVisible(found is not None)
        if found is not None:
            self._show_fields(found.name)
        self.learners.show_state()
        self.quizzes.show_state()
        self._show_tab()
        self.server.show_state()
        self.described.emit()

    def _show_fields(self, name: str) -> None:
        for field, value in (
            (self.seats, len(self.view_model.results.seats)),
            (self.days, self.view_model.days_left()),
        ):
            field.blockSignals(True)
            field.setValue(value)
            field.blockSignals(False)
        if not self.class_name.hasFocus():
            self.class_name.setText(name)

    def _show_tab(self) -> None:
        tab = self.tabs.current if self.view_model.class_list is not None else "quizzes"
        self.quizzes.setVisible(tab == "quizzes")
        self.learners.setVisible(tab == "learners")
        self.marking.setVisible(tab == "papers")

    def _about(self, class_id: str) -> str:
        count = sum(each.class_id == class_id for each in self.view_model.sittings)
        return self.tr("%n quiz(zes)", "", count)
