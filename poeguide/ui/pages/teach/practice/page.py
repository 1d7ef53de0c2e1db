"""Practice for oneself: a few questions a day, and those that went wrong come again sooner."""

from __future__ import annotations

from typing import Self

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from poeguide.domain.papers import Item
from poeguide.domain.quiz import Instruction, Question
from poeguide.domain.routes import Route
from poeguide.ui import teach_words
from poeguide.ui.layouts import column, nest, row
from poeguide.ui.page import ScrollPage
from poeguide.ui.pages.teach.practice.answering import Answering
from poeguide.ui.pages.teach.practice.pointing import PointingMap
from poeguide.ui.pages.teach.practice.progress import ProgressPart
from poeguide.ui.pages.teach.practice.view_model import PracticeViewModel, Work
from poeguide.ui.services import Services
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.cards import Card
from poeguide.ui.widgets.question_view import QuestionView
from poeguide.ui.widgets.row_button import RowButton
from poeguide.ui.widgets.states import Banner, EmptyState
from poeguide.ui.widgets.text import Label


class PracticePage(ScrollPage):
    """One question at a time, then the reason; below it the boxes."""

    def __init__(self, services: Services, view_model: PracticeViewModel) -> None:
        super().__init__(services.theme, max_width=round(services.theme.tokens.sizes["width.question"]))
        self._services, self.view_model = services, view_model
        tokens = services.theme.tokens
        lead = self.tr("A few questions a day. What you know waits longer, what you miss comes again.")
        nest(self.column, column(tokens, Label(self.tr("Practice"), "h1", wraps=True), Label(lead, "lead", wraps=True)))
        self.due = Label("", "caption", wraps=True)
        self.column.addWidget(self.due)
        self.map: PointingMap | None = None
        self.card: QWidget | None = None
        self.answering: Answering | None = None
        self.next_button: Button | None = None
        self.progress = ProgressPart(services.theme, view_model)
        self.column.addWidget(self.progress)
        self.column.addStretch(1)
        view_model.changed.connect(self._show)
        self._show()

    @classmethod
    def build(cls, services: Services) -> Self:
        """Make the page."""
        return cls(services, PracticeViewModel(services))

    def open(self, route: Route) -> bool:
        """Go on; another day may have begun, and one's own questions may have changed."""
        if self.answering is not None:
            self.view_model.begin(self.answering.so_far())
        self.view_model.refresh()
        return not route.target

    def work(self) -> object:
        """The question that is up, and its answer as far as it is given."""
        return self.view_model.work(self.answering.so_far() if self.answering is not None else ())

    def resume(self, work: object) -> None:
        """Go on with them."""
        if isinstance(work, Work):
            self.view_model.resume(work)

    @property
    def options(self) -> list[RowButton]:
        """The lines to press, of a question that has any."""
        return self.answering.options if self.answering is not None else []

    def title(self) -> str:
        """Name of the page."""
        return self.tr("Practice")

    def trail(self) -> tuple[tuple[str, Route], ...]:
        """A tool of Teach."""
        return ((self.tr("Teach"), Route("teach")),)

    def finish(self) -> bool:
        """Draw the whole map now."""
        if self.map is not None and self.map.isVisible():
            self.map.map.finish()
        return super().finish()

    def _show(self) -> None:
        view_model = self.view_model
        self.due.setText(self.tr("%n question(s) to go today", "", len(view_model.queue)))
        if self.map is not None:
            # One map serves all questions: it reads and paints in a thread of its own.
            self.map.setParent(self)
            self.map.hide()
        if self.card is not None:
            self.column.removeWidget(self.card)
            self.card.hide()
            self.card.deleteLater()
        self.answering = self.next_button = None
        item = view_model.item
        if item is None:
            self.card = self._done()
        else:
            self.card = self._reason(item.question) if view_model.given else self._ask(item)
        self.column.insertWidget(2, self.card)
        self.progress.show_state()
        self.described.emit()

    def _done(self) -> QWidget:
        text = self.tr("Come back tomorrow, or read in Learn what you want to know better.")
        return EmptyState(self._services.theme, self.tr("Done for today"), text, icon="check")

    def _ask(self, item: Item) -> Card:
        theme, view_model, question = self._services.theme, self.view_model, item.question
        card = Card(theme, first=True)
        card.column.setSpacing(theme.tokens.size("space.3"))
        if question.id in view_model.stale:
            words = self.tr("A fact below this question has changed since you answered it.")
            card.column.addWidget(Banner(theme, words, "warn"))
        card.column.addWidget(Label(question.question, "h3", wraps=True))
        places = view_model.places()
        if places:
            card.column.addWidget(self._map())
            self._map().ask(places)
        card.column.addWidget(Label(self._instruction(question), "label", wraps=True))
        self.answering = Answering(theme, item)
        name, so_far = view_model.begun
        if name == question.id:
            self.answering.go_on(so_far)
        self.answering.answered.connect(self._take)
        card.column.addWidget(self.answering)
        return card

    def _instruction(self, question: Question) -> str:
        """On a screen one presses, not writes."""
        return {
            Instruction.NUMBER: self.tr("Press them in the right order."),
            Instruction.PAIR: self.tr("Choose the partner of each."),
        }.get(question.instruction) or teach_words.instruction(question.instruction)

    def _map(self) -> PointingMap:
        if self.map is None:
            self.map = PointingMap(self._services)
            self.map.answered.connect(self._take_place)
        self.map.show()
        return self.map

    def _reason(self, question: Question) -> Card:
        theme, view_model = self._services.theme, self.view_model
        card = Card(theme, first=True)
        card.column.setSpacing(theme.tokens.size("space.3"))
        chosen = view_model.chosen_place or "; ".join(teach_words.option(each) for each in view_model.given)
        words = self.tr("Right.") if view_model.is_right else self.tr("Not yet. You chose: {words}")
        card.column.addWidget(Banner(theme, words.format(words=chosen), "ok" if view_model.is_right else "info"))
        card.column.addWidget(QuestionView(theme, question))
        self.next_button = Button(theme, self.tr("Next question"), role="primary")
        self.next_button.clicked.connect(view_model.go_on)
        line = row(theme.tokens, self.next_button)
        line.addStretch(1)
        nest(card.column, line)
        return card

    def _take(self) -> None:
        if self.answering is not None:
            self.view_model.answer(*self.answering.given)
        self._go_to_next()

    def _take_place(self) -> None:
        if self.map is not None:
            self.view_model.answer_place(self.map.name)
        self._go_to_next()

    def _go_to_next(self) -> None:
        if self.next_button is not None:
            self.next_button.setFocus(Qt.FocusReason.OtherFocusReason)
