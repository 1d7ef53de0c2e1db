"""Practice for oneself: a few questions a day, and those that went wrong come again sooner."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Self

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from poeguide.data.practice import read_cards, save_cards
from poeguide.data.quiz import questions
from poeguide.domain.papers import shuffled
from poeguide.domain.practice import WAITS, answered, boxes, due
from poeguide.domain.quiz import Instruction, Question
from poeguide.domain.routes import Route
from poeguide.ui import teach_words
from poeguide.ui.layouts import column, row
from poeguide.ui.page import ScrollPage
from poeguide.ui.services import Services
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.cards import Card
from poeguide.ui.widgets.question_view import QuestionView
from poeguide.ui.widgets.row_button import RowButton
from poeguide.ui.widgets.states import Banner, EmptyState
from poeguide.ui.widgets.text import Label


class PracticeViewModel(QObject):
    """The question that is up, and the boxes."""

    changed = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        bank = services.bundle.read(questions, lang=services.language)
        self.bank = {q.id: q for q in bank if q.instruction is Instruction.CHOOSE_ONE}
        self.cards = read_cards(self.path)
        self.today = services.clock().date()
        self.queue = due(self.bank, self.cards, self.today)
        self.given = ""

    @property
    def path(self) -> Path:
        """Where the cards are kept."""
        return self._services.paths.data / "practice.json"

    @property
    def question(self) -> Question | None:
        """What is asked; None when today's are done."""
        return self.bank[self.queue[0]] if self.queue else None

    def boxes(self) -> tuple[int, ...]:
        """How many questions are new, and how many in each box."""
        return boxes(self.bank, self.cards)

    def answer(self, option: str) -> None:
        """Take an answer; it is kept at once."""
        question = self.question
        if question is None or self.given:
            return
        self.given = option
        card = answered(self.cards.get(question.id), self.today, is_right=option == question.answer)
        self.cards = self.cards | {question.id: card}
        if not save_cards(self.path, self.cards):
            self._services.notices.say(self.tr("Your practice holds until you close poeguide."), "warn")
        self.changed.emit()

    def go_on(self) -> None:
        """The next question; one that went wrong comes again at the end."""
        question = self.question
        if question is not None and self.given:
            again = [] if self.given == question.answer else [question.id]
            self.queue, self.given = [*self.queue[1:], *again], ""
            self.changed.emit()


class PracticePage(ScrollPage):
    """One question at a time, then the reason."""

    def __init__(self, services: Services, view_model: PracticeViewModel) -> None:
        super().__init__(services.theme, max_width=round(services.theme.tokens.sizes["width.question"]))
        self._services, self.view_model = services, view_model
        tokens = services.theme.tokens
        lead = self.tr("A few questions a day. What you know waits longer, what you miss comes again.")
        self.column.addLayout(column(tokens, Label(self.tr("Practice"), "h1"), Label(lead, "lead", wraps=True)))
        self.progress = Label("", "caption", wraps=True)
        self.column.addWidget(self.progress)
        self.card: QWidget | None = None
        self.options: list[RowButton] = []
        self.next_button: Button | None = None
        self.column.addStretch(1)
        view_model.changed.connect(self._show)
        self._show()

    @classmethod
    def build(cls, services: Services) -> Self:
        """Make the page."""
        return cls(services, PracticeViewModel(services))

    def title(self) -> str:
        """Name of the page."""
        return self.tr("Practice")

    def trail(self) -> tuple[tuple[str, Route], ...]:
        """A tool of Teach."""
        return ((self.tr("Teach"), Route("teach")),)

    def _show(self) -> None:
        view_model = self.view_model
        found = view_model.boxes()
        words = self.tr("{due} to go today · {new} new · {learned} in the last box")
        self.progress.setText(words.format(due=len(view_model.queue), new=found[0], learned=found[len(WAITS)]))
        if self.card is not None:
            self.column.removeWidget(self.card)
            self.card.hide()
            self.card.deleteLater()
        self.options, self.next_button = [], None
        question = view_model.question
        self.card = self._done() if question is None else self._question(question)
        self.column.insertWidget(2, self.card)
        self.described.emit()

    def _done(self) -> QWidget:
        text = self.tr("Come back tomorrow, or read in Learn what you want to know better.")
        return EmptyState(self._services.theme, self.tr("Done for today"), text, icon="check")

    def _question(self, question: Question) -> Card:
        theme, view_model = self._services.theme, self.view_model
        card = Card(theme, first=True)
        card.column.setSpacing(theme.tokens.size("space.3"))
        if view_model.given:
            is_right = view_model.given == question.answer
            words = self.tr("Right.") if is_right else self.tr("Not yet. You chose: {words}")
            words = words.format(words=teach_words.option(view_model.given))
            card.column.addWidget(Banner(theme, words, "ok" if is_right else "info"))
            card.column.addWidget(QuestionView(theme, question))
            self.next_button = Button(theme, self.tr("Next question"), role="primary")
            self.next_button.clicked.connect(view_model.go_on)
            line = row(theme.tokens, self.next_button)
            line.addStretch(1)
            card.column.addLayout(line)
            return card
        card.column.addWidget(Label(question.question, "h3", wraps=True))
        card.column.addWidget(Label(teach_words.instruction(question.instruction), "label", wraps=True))
        for option in shuffled(question.options, question.id):
            button = RowButton(theme)
            button.setAccessibleName(teach_words.option(option))
            button.column.addWidget(Label(teach_words.option(option), "body", wraps=True))
            button.clicked.connect(partial(self._answer, option))
            self.options.append(button)
            card.column.addWidget(button)
        return card

    def _answer(self, option: str, _is_checked: object = None) -> None:
        self.view_model.answer(option)
        if self.next_button is not None:
            self.next_button.setFocus(Qt.FocusReason.OtherFocusReason)
