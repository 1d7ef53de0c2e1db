"""One question with its ways to answer, Back and Continue."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from poeguide.domain.planner import Asked, QuestionKind
from poeguide.ui import plan_words as words
from poeguide.ui.layouts import column, nest, row
from poeguide.ui.pages.plan.inputs import Answer, Day, Number, Options, Search, focus
from poeguide.ui.pages.plan.people import People
from poeguide.ui.pages.plan.progress import Progress
from poeguide.ui.pages.plan.view_model import PlanViewModel
from poeguide.ui.services import Services
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.fact_strip import FactStrip
from poeguide.ui.widgets.states import Banner
from poeguide.ui.widgets.text import Label, Paragraph

INPUTS: dict[QuestionKind, type[Answer]] = {
    QuestionKind.ONE: Options,
    QuestionKind.MANY: Options,
    QuestionKind.PLACE: Search,
    QuestionKind.COUNTRY: Search,
    QuestionKind.PEOPLE: People,
    QuestionKind.MOMENT: Day,
    QuestionKind.DAY: Day,
    QuestionKind.AMOUNT: Number,
    QuestionKind.COUNT: Number,
}

HUGE_TEXT: Final = 2.0
"""From here on the words beside the line of stops would leave it no room."""


class QuestionView(QWidget):
    """`route` is where a click leads: another question, or on."""

    moved = Signal()
    link_clicked = Signal()

    def __init__(self, services: Services, view_model: PlanViewModel, asked: Asked) -> None:
        super().__init__()
        self._services, self._view_model, self.asked = services, view_model, asked
        self.link = ""
        theme, tokens = services.theme, services.theme.tokens
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens.size("space.4"))
        self.progress = Progress(theme)
        self.count = Label("", "body2")
        lay = column if tokens.scale >= HUGE_TEXT else row
        line = lay(tokens, self.progress, self.count, gap="space.4")
        line.setStretchFactor(self.progress, 1)
        nest(self._column, line)
        self._column.addWidget(Label(asked.question.title, "h2", wraps=True))
        if asked.question.help:
            self._column.addWidget(Label(asked.question.help, "body2", wraps=True))
        problem = view_model.problems.get(asked.question.name)
        if problem is not None:
            self._column.addWidget(Banner(theme, words.problem(problem), "warn"))
        self.answer = INPUTS[asked.question.kind](theme, view_model, asked)
        self._column.addWidget(self.answer)
        self.missing = Label(self.tr("Choose an answer first. “I don’t know” is one too."), "strong", wraps=True)
        self.missing.hide()
        self._column.addWidget(self.missing)
        nest(self._column, self._buttons())
        self._column.addWidget(self._reason())
        self.answer.changed.connect(self._keep)
        self.answer.taken.connect(self.go_on)
        self._show_position()

    def begun(self) -> tuple[str, bool]:
        """What is typed to find an answer, and whether the reason is open: neither stands in the route."""
        return self.answer.field.text() if isinstance(self.answer, Search) else "", self.why.isChecked()

    def go_on_with(self, words: str, *, is_open: bool) -> None:
        """Type and open it again."""
        if isinstance(self.answer, Search):
            self.answer.field.setText(words)
        self.why.setChecked(is_open)

    def take_keys(self) -> None:
        """Give the keys to the answer."""
        focus(self.answer)

    def go_on(self) -> None:
        """Go on with the answer, or say that one is missing."""
        values = self.answer.ready()
        if not values:
            if self.answer.problem is None:
                self.missing.show()
            return
        view_model = self._view_model
        view_model.answer(values)
        self._services.navigator.go(view_model.route_to())

    def _keep(self) -> None:
        """The answer stands in the route at once, so that nothing is lost when the window is built anew."""
        self.missing.hide()
        draft = self.answer.draft
        self._services.navigator.replace(self._view_model.answer(self.answer.values, draft=draft))
        self._show_position()
        self.moved.emit()

    def _show_position(self) -> None:
        at, count = self._view_model.position
        self.progress.set_position(at, count)
        self.count.setText(self.tr("Question {at} of {count}").format(at=at, count=count))

    def _buttons(self) -> QVBoxLayout:
        theme, tokens = self._services.theme, self._services.theme.tokens
        self.back = Button(theme, self.tr("Back"), icon="back")
        self.back.setEnabled(bool(self._view_model.before()))
        self.back.clicked.connect(self._go_back)
        self.forward = Button(theme, self.tr("Continue"), role="primary")
        self.forward.setMinimumWidth(3 * tokens.size("target.normal"))
        self.forward.clicked.connect(self.go_on)
        self.why = Button(theme, self.tr("Why we ask"), icon="about", role="quiet")
        self.why.setCheckable(True)
        self.why.toggled.connect(self._show_reason)
        line = row(tokens, self.back, self.forward, gap="space.4")
        line.addStretch(1)
        line.addWidget(self.why, alignment=Qt.AlignmentFlag.AlignRight)
        box = QVBoxLayout()
        nest(box, line)
        return box

    def _go_back(self) -> None:
        self._services.navigator.go(self._view_model.route_to(self._view_model.before()))

    def _reason(self) -> QWidget:
        self.reason = QWidget()
        column = QVBoxLayout(self.reason)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Paragraph(self._services.theme, self.asked.question.why))
        facts = self._view_model.facts_of(self.asked.question.facts)
        strip = FactStrip(self._services.theme, facts, self._view_model.today, short=True)
        strip.link_clicked.connect(lambda: self._follow(strip.link))
        column.addWidget(strip)
        self.reason.hide()
        return self.reason

    def _show_reason(self, is_open: bool) -> None:  # noqa: FBT001 # Qt's own signal
        self.reason.setVisible(is_open)

    def _follow(self, link: str) -> None:
        self.link = link
        self.link_clicked.emit()
