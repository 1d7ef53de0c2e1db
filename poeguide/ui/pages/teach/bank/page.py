"""The question bank: find questions by words, topic, level, kind and way to arrive, and read each with its facts."""

from __future__ import annotations

from functools import partial
from typing import Final, Self

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QMenu, QWidget

from poeguide.data.quiz import WAYS
from poeguide.domain.freshness import Freshness
from poeguide.domain.quiz import LEVELS, Question, QuestionKind, topics_of
from poeguide.domain.routes import Route
from poeguide.ui import teach_words
from poeguide.ui.formats import number
from poeguide.ui.item_models import VALUE_ROLE, Column
from poeguide.ui.later import later
from poeguide.ui.layouts import column, nest, row, show_hint
from poeguide.ui.page import ScrollPage
from poeguide.ui.pages.teach.bank.view_model import STALE, BankViewModel
from poeguide.ui.services import Services
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.cards import Card
from poeguide.ui.widgets.chip_face import Choice
from poeguide.ui.widgets.chips import ChipGroup
from poeguide.ui.widgets.fact_strip import FactStrip
from poeguide.ui.widgets.flow import FlowLayout
from poeguide.ui.widgets.question_view import QuestionView
from poeguide.ui.widgets.section import translation_note
from poeguide.ui.widgets.side_by_side import SideBySide
from poeguide.ui.widgets.states import EmptyState
from poeguide.ui.widgets.tables import Table, TagDelegate
from poeguide.ui.widgets.tags import freshness_words
from poeguide.ui.widgets.text import Label

FORMATS: Final = ("gift", "aiken", "moodle", "qti", "csv", "anki", "apkg", "html")


class BankPage(ScrollPage):
    """A field, topics as chips, four menus; the list at the left, the question with its facts at the right."""

    least_room = ("width.list", "width.article", "space.7", "space.7")

    def __init__(self, services: Services, view_model: BankViewModel) -> None:
        super().__init__(services.theme)
        self._services, self._view_model = services, view_model
        self._is_linked = False
        theme, tokens = services.theme, services.theme.tokens
        self.column.setSpacing(tokens.size("space.4"))
        lead = self.tr(
            "Each question rests on facts with a source and a date. Old facts mark it to be confirmed first."
        )
        nest(
            self.column,
            column(tokens, Label(self.tr("Question bank"), "h1", wraps=True), Label(lead, "lead", wraps=True)),
        )
        self.column.addWidget(self._acts())
        self.column.addWidget(self._filters())
        self.topics = ChipGroup(theme, self.tr("Topic"), exclusive=True)
        self.topics.keys_changed.connect(lambda: view_model.choose_filter("topic", "".join(self.topics.keys)))
        self.column.addWidget(self.topics)
        self.table = self._table()
        self.card = Card(theme)
        self.detail: QWidget | None = None
        both = SideBySide(theme)
        both.add(self.table, 3)
        both.add(self.card, 2)
        self.column.addWidget(both, 1)
        self.nothing = EmptyState(
            theme,
            self.tr("No question fits"),
            self.tr("Take a filter away, or try other words."),
            icon="filter",
            action=self.tr("Show all questions"),
        )
        self.nothing.action.clicked.connect(view_model.clear)
        self.column.addWidget(self.nothing)
        self.column.addStretch(0)
        view_model.changed.connect(self._show)
        view_model.chosen_changed.connect(self._show_chosen)

    @classmethod
    def build(cls, services: Services) -> Self:
        """Make the page."""
        return cls(services, BankViewModel(services))

    def open(self, route: Route) -> bool:
        """Show all questions, or one."""
        self._is_linked = bool(route.target)
        return self._view_model.open(route)

    def settle(self) -> None:
        """Bring the question of a link into sight, once more when all has its place."""
        self._bring()
        later(self, self._bring)

    def _bring(self) -> None:
        """In the list, and on the page where it stands below the list."""
        self._scroll()
        if self._is_linked:
            self.canvas.ensurePolished()
            self.column.activate()
            QCoreApplication.sendPostedEvents(self.canvas, QEvent.Type.LayoutRequest)
            top, sight = self.card.mapTo(self.canvas, QPoint()).y(), self.area.viewport().height()
            self.area.ensureVisible(0, top + min(self.card.height(), sight // 2), 0, 0)
            # A page that was made anew may stand too far down: the head of the question has the last word.
            self.area.ensureVisible(0, max(0, top - sight // 4), 0, 0)
            self._bring_row()

    def _bring_row(self) -> None:
        """Into the part of the list that the window shows."""
        seen = self.table.viewport().visibleRegion().boundingRect()
        row, bar = self.table.visualRect(self.table.currentIndex()), self.table.verticalScrollBar()
        if seen.isValid() and row.isValid() and not seen.contains(row):
            bar.setValue(bar.value() + row.center().y() - seen.center().y())

    def export(self) -> bool:
        """Offer the formats for the questions that are shown; nothing where none is."""
        if not self.export_button.isEnabled():
            return False
        self.export_button.showMenu()
        return True

    def open_find(self) -> bool:
        """Give the keys to the field for words."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def title(self) -> str:
        """Name of the page."""
        return self.tr("Question bank")

    def trail(self) -> tuple[tuple[str, Route], ...]:
        """The bank is a tool of Teach."""
        return ((self.tr("Teach"), Route("teach")),)

    def status(self) -> str:
        """How many are shown, and how many to confirm first."""
        view_model = self._view_model
        stale = sum(view_model.states[question.id] is Freshness.CONFIRM for question in view_model.shown)
        words = self.tr("<b>{shown} of {all} questions</b>&nbsp;&nbsp; {stale} rest on facts to confirm first")
        return words.format(shown=number(len(view_model.shown)), all=number(len(view_model.every)), stale=number(stale))

    def _acts(self) -> QWidget:
        """What can be done with the whole bank."""
        theme, view_model = self._services.theme, self._view_model
        box = QWidget()
        flow = FlowLayout(box, gap=theme.tokens.size("space.3"))
        self.own_button = Button(theme, self.tr("Your questions"), icon="plus")
        self.own_button.clicked.connect(lambda: self._services.navigator.go(Route("own")))
        self.export_button = Button(theme, self.tr("Save these questions as"), icon="export")
        self.formats = QMenu(self)
        for form in FORMATS:
            self.formats.addAction(teach_words.file_format(form)).triggered.connect(partial(self._export, form))
        self.export_button.setMenu(self.formats)
        for button in (self.own_button, self.export_button):
            flow.addWidget(button)
        view_model.changed.connect(self._follow_count)
        return box

    def _follow_count(self) -> None:
        self.export_button.setEnabled(bool(self._view_model.shown))

    def _export(self, form: str, _is_checked: object = None) -> None:
        self._view_model.export(form)

    def _filters(self) -> QWidget:
        view_model = self._view_model
        box = QWidget()
        flow = FlowLayout(box, gap=self._services.theme.tokens.size("space.3"))
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Words in the question"))
        self.field.setAccessibleName(self.tr("Find questions"))
        show_hint(self.field, self._services.theme.tokens)
        self.field.textEdited.connect(view_model.search)
        flow.addWidget(self.field)
        state = [("fresh", self.tr("Ready to ask")), (STALE, self.tr("Confirm first"))]
        menus = {
            "level": (self.tr("Any level"), [(key, teach_words.level(key)) for key in LEVELS]),
            "kind": (self.tr("Any kind"), [(kind.value, teach_words.kind(kind)) for kind in QuestionKind]),
            "way": (self.tr("Any way to arrive"), [(key, teach_words.way(key)) for key in WAYS]),
            "state": (self.tr("Any state"), state),
        }
        self.menus: dict[str, QComboBox] = {}
        for name, (every, choices) in menus.items():
            menu = QComboBox()
            menu.setAccessibleName(every)
            for key, words in [("", every), *choices]:
                menu.addItem(words, key)
            menu.activated.connect(lambda _at, name=name: self._choose_filter(name))
            self.menus[name] = menu
            flow.addWidget(menu)
        return box

    def _choose_filter(self, name: str) -> None:
        self._view_model.choose_filter(name, str(self.menus[name].currentData()))

    def _table(self) -> Table[Question]:
        columns = (
            Column(self.tr("Question"), lambda question: question.question),
            Column(self.tr("Kind"), lambda question: teach_words.kind(question.kind)),
            Column(self.tr("State"), lambda question: self._state(question)[0]),
        )
        table = Table[Question](self._services.theme, self.tr("Questions"), columns, (41, 40, 23), spare=(1,))
        table.setItemDelegateForColumn(2, TagDelegate(self._services.theme, self._state, table))
        table.setMinimumHeight(self._services.theme.tokens.size("width.list"))
        table.selectionModel().currentChanged.connect(self._choose)
        return table

    def _state(self, question: Question) -> tuple[str, str]:
        if question.id in self._view_model.own and not question.facts:
            return self.tr("Yours, no facts"), "info"
        return freshness_words(self._view_model.states[question.id])

    def _choose(self) -> None:
        value = self.table.currentIndex().data(VALUE_ROLE)
        if isinstance(value, Question):
            self._view_model.choose(value)

    def _show(self) -> None:
        view_model = self._view_model
        if self.field.text() != view_model.words:
            self.field.setText(view_model.words)
        for name, menu in self.menus.items():
            menu.setCurrentIndex(max(0, menu.findData(view_model.filters[name])))
        topics = topics_of(view_model.every)
        counts = view_model.counts()
        self.topics.set_choices([Choice(key, teach_words.topic(key), "", counts[key]) for key in topics])
        self.topics.set_keys((view_model.filters["topic"],))
        self.table.set_values(view_model.shown)
        self.table.setVisible(bool(view_model.shown))
        self.card.setVisible(bool(view_model.shown) and view_model.chosen is not None)
        self.nothing.setVisible(not view_model.shown)
        self._select()
        self.described.emit()

    def _show_chosen(self) -> None:
        chosen = self._view_model.chosen
        self.card.setVisible(chosen is not None)
        if self.detail is not None:
            self.card.column.removeWidget(self.detail)
            self.detail.hide()
            self.detail.deleteLater()
            self.detail = None
        if chosen is not None:
            self.detail = self._make_detail(chosen)
            self.card.column.addWidget(self.detail)
            # Qt would show it a round of events later; until then the card has no height, and the page no way down.
            self.detail.show()
        self._select()
        self.described.emit()

    def _make_detail(self, question: Question) -> QWidget:
        theme = self._services.theme
        detail = QWidget()
        about = f"{teach_words.topic(question.topic)} · {teach_words.level(question.level)} · {question.id}"
        layout = column(theme.tokens, Label(about, "caption", wraps=True), gap="space.3")
        layout.addWidget(QuestionView(theme, question))
        if note := translation_note(self._services.language):
            layout.addWidget(note)
        known = [self._view_model.facts[fact] for fact in question.facts if fact in self._view_model.facts]
        strip = FactStrip(theme, known, self._view_model.today, short=True)
        strip.link_clicked.connect(lambda: self._services.navigator.go(Route.parse(strip.link)))
        layout.addWidget(strip)
        if question.id in self._view_model.own:
            nest(layout, self._to(self.tr("Change this question"), Route("own", question.id)))
        if question.place:
            nest(layout, self._to(self.tr("Open this port"), Route("ports", question.place)))
        layout.addStretch(1)
        detail.setLayout(layout)
        return detail

    def _to(self, words: str, route: Route) -> QHBoxLayout:
        button = Button(self._services.theme, words, icon="chevron-right", role="quiet")
        button.clicked.connect(lambda: self._services.navigator.go(route))
        line = row(self._services.theme.tokens, button)
        line.addStretch(1)
        return line

    def _select(self) -> None:
        """Mark the chosen question in the list, if it is shown."""
        shown, chosen = self._view_model.shown, self._view_model.chosen
        if chosen in shown and self.table.value != chosen:
            self.table.selectRow(shown.index(chosen))
        self._scroll()

    def _scroll(self) -> None:
        if self.table.currentIndex().isValid():
            self.table.scrollTo(self.table.currentIndex())
