"""Your questions: the list, the form, and a file held against the bank before anything is taken."""

from __future__ import annotations

from typing import Self

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from poeguide.domain.quiz import Question
from poeguide.domain.routes import Route
from poeguide.ui import teach_words
from poeguide.ui.item_models import VALUE_ROLE, Column
from poeguide.ui.layouts import column, nest
from poeguide.ui.page import ScrollPage
from poeguide.ui.pages.teach.own.bringing import BringingCard
from poeguide.ui.pages.teach.own.editor import Editor
from poeguide.ui.pages.teach.own.view_model import OwnViewModel, Work
from poeguide.ui.services import Services
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.flow import FlowLayout
from poeguide.ui.widgets.side_by_side import SideBySide
from poeguide.ui.widgets.states import EmptyState
from poeguide.ui.widgets.tables import Table
from poeguide.ui.widgets.text import Label


class OwnPage(ScrollPage):
    """The questions at the left, the form at the right; import and undo above."""

    def __init__(self, services: Services, view_model: OwnViewModel) -> None:
        super().__init__(services.theme)
        self._services, self.view_model = services, view_model
        theme, tokens = services.theme, services.theme.tokens
        self.column.setSpacing(tokens.size("space.4"))
        lead = self.tr("What you write here is in the bank, in lessons, on papers and in class beside the others.")
        head = (Label(self.tr("Your questions"), "h1", wraps=True), Label(lead, "lead", wraps=True))
        nest(self.column, column(tokens, *head))
        self.column.addWidget(self._acts())
        self._top = QVBoxLayout()
        nest(self.column, self._top)
        self.bringing: BringingCard | None = None
        self.nothing = EmptyState(
            theme,
            self.tr("No question of your own yet"),
            self.tr("Write one, or import a file in GIFT, Aiken or CSV."),
            icon="question",
        )
        self.column.addWidget(self.nothing)
        self.table = self._table()
        self._place = QWidget()
        self._right = QVBoxLayout(self._place)
        self._right.setContentsMargins(0, 0, 0, 0)
        self.editor: Editor | None = None
        self.both = SideBySide(theme)
        self.both.add(self.table, 2)
        self.both.add(self._place, 3)
        self.column.addWidget(self.both, 1)
        self.column.addStretch(0)
        view_model.changed.connect(self._show)
        view_model.drafted.connect(self._show_draft)
        view_model.edited.connect(self._show_state)

    @classmethod
    def build(cls, services: Services) -> Self:
        """Make the page."""
        return cls(services, OwnViewModel(services))

    def open(self, route: Route) -> bool:
        """All questions, or one in the form."""
        return self.view_model.open(route)

    def work(self) -> object:
        """The question in the form, and what can be taken back."""
        return self.view_model.work()

    def resume(self, work: object) -> None:
        """Go on with them."""
        if isinstance(work, Work):
            self.view_model.resume(work)

    def take_file(self, path: str) -> bool:
        """Hold a file against the bank."""
        self.view_model.read_file(path)
        return True

    def title(self) -> str:
        """Name of the page."""
        return self.tr("Your questions")

    def trail(self) -> tuple[tuple[str, Route], ...]:
        """A part of the bank."""
        return ((self.tr("Teach"), Route("teach")), (self.tr("Question bank"), Route("quiz")))

    def status(self) -> str:
        """How many there are."""
        return self.tr("<b>%n question(s)</b> of your own", "", len(self.view_model.own))

    def _acts(self) -> QWidget:
        theme = self._services.theme
        box = QWidget()
        flow = FlowLayout(box, gap=theme.tokens.size("space.3"))
        self.new_button = Button(theme, self.tr("New question"), icon="plus", role="primary")
        self.new_button.clicked.connect(self._new)
        self.import_button = Button(theme, self.tr("Import a file"), icon="export")
        self.import_button.clicked.connect(self._ask)
        self.undo_button = Button(theme, self.tr("Undo"), icon="back")
        self.undo_button.clicked.connect(self.view_model.undo)
        for button in (self.new_button, self.import_button, self.undo_button):
            flow.addWidget(button)
        return box

    def _table(self) -> Table[Question]:
        columns = (
            Column(self.tr("Question"), lambda question: question.question),
            Column(self.tr("Kind"), lambda question: teach_words.kind(question.kind)),
        )
        table = Table[Question](self._services.theme, self.tr("Your questions"), columns, (65, 35))
        table.setMinimumHeight(self._services.theme.tokens.size("width.list"))
        table.selectionModel().currentChanged.connect(self._choose)
        return table

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Import questions"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Questions (*.gift *.csv *.txt)"))
        dialog.fileSelected.connect(self.view_model.read_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _new(self) -> None:
        self.view_model.new()
        if self.editor is not None:
            self.editor.words.setFocus()

    def _choose(self) -> None:
        value = self.table.currentIndex().data(VALUE_ROLE)
        if isinstance(value, Question):
            self.view_model.choose(value)

    def _show(self) -> None:
        view_model = self.view_model
        self.table.set_values(view_model.own)
        self.undo_button.setEnabled(view_model.can_undo)
        if self.bringing is not None:
            _take_out(self._top, self.bringing)
            self.bringing = None
        if view_model.brought is not None or view_model.fault:
            self.bringing = BringingCard(self._services.theme, view_model)
            self._top.addWidget(self.bringing)
        self._show_parts()
        self.described.emit()

    def _show_parts(self) -> None:
        view_model = self.view_model
        self.nothing.setVisible(not view_model.own and view_model.draft is None)
        self.table.setVisible(bool(view_model.own))
        self.both.setVisible(bool(view_model.own) or view_model.draft is not None)

    def _show_draft(self) -> None:
        if self.editor is not None:
            _take_out(self._right, self.editor)
            self.editor = None
        draft = self.view_model.draft
        if draft is not None:
            self.editor = Editor(self._services, self.view_model, draft)
            self._right.insertWidget(0, self.editor)
        self._show_parts()

    def _show_state(self) -> None:
        if self.editor is not None:
            self.editor.show_state()


def _take_out(layout: QVBoxLayout, widget: QWidget) -> None:
    layout.removeWidget(widget)
    widget.hide()
    widget.deleteLater()
