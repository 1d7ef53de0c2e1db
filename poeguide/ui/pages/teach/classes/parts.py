"""Parts of the page of classes: learners by seat, and quizzes held."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from poeguide.domain.register import Learner, Sitting
from poeguide.domain.tally import ItemStatistics
from poeguide.ui.formats import short_date
from poeguide.ui.item_models import VALUE_ROLE, Column
from poeguide.ui.pages.teach.classes.saving import Saving
from poeguide.ui.pages.teach.classes.view_model import ClassesViewModel
from poeguide.ui.papers.results import percent, signed
from poeguide.ui.services import Services
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.flow import FlowLayout
from poeguide.ui.widgets.states import EmptyState
from poeguide.ui.widgets.tables import Table


class LearnersPart(QWidget):
    """Seats with names where wanted; what is done with the chosen one stands below."""

    def __init__(self, services: Services, view_model: ClassesViewModel, saving: Saving) -> None:
        super().__init__()
        self._view_model, self._saving = view_model, saving
        self.seat = 1
        theme = services.theme
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.tokens.size("space.3"))
        columns = (
            Column(self.tr("Seat"), lambda learner: str(learner.seat), is_number=True),
            Column(self.tr("Name, if any"), lambda learner: learner.name),
            Column(self.tr("Quizzes"), lambda learner: str(len(view_model.results.done[learner.id])), is_number=True),
            Column(self.tr("Right"), self._share, is_number=True),
        )
        self.table = Table[Learner](theme, self.tr("Learners by seat"), columns, (12, 48, 20, 20))
        self.table.setMinimumHeight(theme.tokens.size("width.list"))
        self.table.selectionModel().currentChanged.connect(self._choose)
        layout.addWidget(self.table)
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Name of this seat, if you need one"))
        self.name.setAccessibleName(self.tr("Name of the chosen seat"))
        self.name.editingFinished.connect(self._rename)
        layout.addWidget(self.name)
        self.paper_button = Button(theme, self.tr("Sheet of this learner"), icon="print")
        self.paper_button.clicked.connect(lambda: self._with(saving.learner_paper))
        self.data_button = Button(theme, self.tr("Save all about this learner"), icon="save")
        self.data_button.clicked.connect(lambda: self._with(self._save_all))
        self.delete_button = Button(theme, self.tr("Delete this learner"), icon="trash")
        self.delete_button.clicked.connect(lambda: self._with(view_model.delete_learner))
        layout.addWidget(_flow(theme, self.paper_button, self.data_button, self.delete_button))

    def show_state(self) -> None:
        """Show the learners of now; the chosen seat stays."""
        seats, chosen = self._view_model.results.seats, self.seat
        self.table.set_values(seats)
        at = next((at for at, each in enumerate(seats) if each.seat == chosen), 0)
        if seats:
            self.table.selectRow(at)
        self._choose()

    def _share(self, learner: Learner) -> str:
        share = self._view_model.results.share(learner)
        return "" if share is None else percent(share)

    def _choose(self) -> None:
        learner = self.table.value
        if learner is not None:
            self.seat = learner.seat
        if not self.name.hasFocus() or learner is None:
            self.name.setText("" if learner is None else learner.name)
        for widget in (self.name, self.paper_button, self.data_button, self.delete_button):
            widget.setEnabled(learner is not None)

    def _rename(self) -> None:
        learner = self.table.value
        if learner is not None:
            self._view_model.name_learner(learner, self.name.text())

    def _save_all(self, learner: Learner) -> None:
        self._saving.everything(self._view_model.entries_of(learner), f"seat-{learner.seat}")

    def _with(self, act: Callable[[Learner], None]) -> None:
        if self.table.value is not None:
            act(self.table.value)


class QuizzesPart(QWidget):
    """Quizzes held; of the chosen one, how each question went."""

    def __init__(self, services: Services, view_model: ClassesViewModel, saving: Saving) -> None:
        super().__init__()
        self._view_model = view_model
        theme = services.theme
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.tokens.size("space.3"))
        columns = (
            Column(self.tr("Day"), lambda sitting: short_date(sitting.day)),
            Column(self.tr("Quiz"), lambda sitting: sitting.title),
            Column(self.tr("Seats"), lambda sitting: str(view_model.results.shares[sitting.id][0]), is_number=True),
            Column(self.tr("Right"), lambda sitting: percent(view_model.results.shares[sitting.id][1]), is_number=True),
        )
        self.table = Table[Sitting](theme, self.tr("Quizzes held"), columns, (24, 44, 14, 18))
        self.table.hug()
        self.table.selectionModel().currentChanged.connect(self._choose)
        columns_of_items = (
            Column(self.tr("Question"), lambda item: self._words(item.question)),
            Column(self.tr("Votes"), lambda item: str(item.votes), is_number=True),
            Column(self.tr("Right"), lambda item: percent(item.difficulty), is_number=True),
            Column(self.tr("Told apart"), lambda item: signed(item.discrimination)),
        )
        self.items = Table[ItemStatistics](theme, self.tr("How each question went"), columns_of_items, (42, 14, 22, 22))
        self.items.hug()
        self.nothing = EmptyState(
            theme,
            self.tr("No quiz yet"),
            self.tr("Hold one with Quiz in class; its votes come here by themselves."),
            icon="question",
        )
        self.csv_button = Button(theme, self.tr("Votes as a table"), icon="save")
        self.csv_button.clicked.connect(saving.sitting_table)
        self.pdf_button = Button(theme, self.tr("Results on paper"), icon="print")
        self.pdf_button.clicked.connect(saving.sitting_paper)
        self.delete_button = Button(theme, self.tr("Delete this quiz"), icon="trash")
        self.delete_button.clicked.connect(view_model.delete_sitting)
        self.acts = _flow(theme, self.csv_button, self.pdf_button, self.delete_button)
        for widget in (self.nothing, self.table, self.items, self.acts):
            layout.addWidget(widget)

    def show_state(self) -> None:
        """Show the quizzes of now."""
        view_model, held = self._view_model, self._view_model.results.held
        self.nothing.setVisible(not held)
        for widget in (self.table, self.items, self.acts):
            widget.setVisible(bool(held))
        self.table.blockSignals(True)
        self.table.set_values(held)
        if view_model.sitting is not None:
            self.table.selectRow(held.index(view_model.sitting))
        self.table.blockSignals(False)
        self.items.set_values(view_model.results.statistics(view_model.sitting))

    def _choose(self) -> None:
        value = self.table.currentIndex().data(VALUE_ROLE)
        if isinstance(value, Sitting) and value.id != self._view_model.sitting_id:
            view_model = self._view_model
            view_model.sitting_id = value.id
            self.items.set_values(view_model.results.statistics(value))

    def _words(self, question_id: str) -> str:
        sitting = self._view_model.sitting
        asked = self._view_model.results.tallies[sitting.id].questions if sitting else ()
        return next((each.question for each in asked if each.id == question_id), question_id)


def _flow(theme: Theme, *buttons: Button) -> QWidget:
    box = QWidget()
    flow = FlowLayout(box, gap=theme.tokens.size("space.3"))
    for button in buttons:
        flow.addWidget(button)
    return box
