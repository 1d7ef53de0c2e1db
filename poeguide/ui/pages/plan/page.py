"""The page of the plan: a question or the outcome, and beside it the answers or the proof."""

from __future__ import annotations

from typing import Self

from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea

from poeguide.domain.facts import freshness_of
from poeguide.domain.freshness import Freshness
from poeguide.domain.routes import Route
from poeguide.ui import plan_words as words
from poeguide.ui.formats import short_date
from poeguide.ui.layouts import SidePanel, inset, scrolled
from poeguide.ui.page import Page, ScrollPage
from poeguide.ui.pages.plan.aside import AnswersAside, Aside, ProofAside
from poeguide.ui.pages.plan.keeping import PlanCarry
from poeguide.ui.pages.plan.outcome_view import OutcomeView
from poeguide.ui.pages.plan.question_view import QuestionView
from poeguide.ui.pages.plan.view_model import PlanViewModel
from poeguide.ui.services import Services
from poeguide.ui.widgets.section import translation_note
from poeguide.ui.widgets.states import Banner


class PlanPage(Page):
    """Everything that it shows stands in the route."""

    least_room = ("width.question", "width.aside", "space.7", "space.7")

    def __init__(self, services: Services, view_model: PlanViewModel) -> None:
        super().__init__()
        self._services, self._theme, self._view_model = services, services.theme, view_model
        self.body = ScrollPage(services.theme)
        self.carry = PlanCarry(services, view_model, self)
        self.view: QuestionView | OutcomeView | None = None
        self.beside: Aside | None = None
        self._banner: Banner | None = None
        self._begun: tuple[str, str, bool] | None = None
        outer = QHBoxLayout(self)
        inset(outer, services.theme.tokens)
        outer.setSpacing(0)
        outer.addWidget(self.body, 1)
        outer.addWidget(self._make_aside())
        if note := translation_note(services.language):
            self.body.column.addWidget(note)
        self.body.column.addStretch(1)
        view_model.changed.connect(self._show)

    @classmethod
    def build(cls, services: Services) -> Self:
        """Make the page."""
        return cls(services, PlanViewModel(services))

    def open(self, route: Route) -> bool:
        """Show the question or the outcome that the link holds."""
        return self._view_model.open(route)

    def work(self) -> object:
        """What is begun of the open question and does not stand in the route."""
        return (self.view.asked.question.name, *self.view.begun()) if isinstance(self.view, QuestionView) else None

    def resume(self, work: object) -> None:
        """Go on with it where the same question is open."""
        if isinstance(work, tuple):
            self._begun = work

    def show_code(self) -> bool:
        """Show the codes of the plan."""
        self.carry.show_codes()
        return True

    def title(self) -> str:
        """The section, or its outcome."""
        return self.tr("Outcome") if self._is_outcome else self.tr("Plan my arrival")

    def trail(self) -> tuple[tuple[str, Route], ...]:
        """The outcome stands below the questions."""
        return ((self.tr("Plan my arrival"), Route("plan")),) if self._is_outcome else ()

    def status(self) -> str:
        """How the rules stand, or what to expect."""
        if not self._is_outcome:
            return self.tr("One answer at a time. You can change any of them later")
        today = self._view_model.today
        facts = self._view_model.all_facts()
        old = sum(freshness_of(fact, today) is not Freshness.FRESH for fact in facts)
        text = self.tr("Checked on {date}").format(date=short_date(today.isoformat()))
        aging = self.tr("{count} of {all} rules are aging or to be confirmed").format(count=old, all=len(facts))
        return f"{text} &nbsp; <b>{aging}</b>" if old else text

    def settle(self) -> None:
        """Give the keys to the open question."""
        if isinstance(self.view, QuestionView):
            self.view.take_keys()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The aside stands beside only where there is room."""
        super().resizeEvent(event)
        self._arrange()

    @property
    def _is_outcome(self) -> bool:
        return self._view_model.asked is None

    def _make_aside(self) -> QScrollArea:
        panel = SidePanel(self._theme.tokens)
        self._panel = panel.column
        self.aside = scrolled(panel)
        return self.aside

    def _show(self) -> None:
        view_model = self._view_model
        self.wants_room = self._is_outcome
        old = (self.view, self._banner)
        self.view = self._outcome() if view_model.asked is None else self._question()
        self._banner = None
        for widget in old:
            if widget is not None:
                self.body.column.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        self.body.column.insertWidget(0, self.view)
        self._add_problems()
        self._show_aside()
        self.body.area.verticalScrollBar().setValue(0)
        self.described.emit()
        if isinstance(self.view, QuestionView) and self.isVisible():
            self.view.take_keys()

    def _add_problems(self) -> None:
        """What of the link could not be read; the rest of it holds."""
        asked = self._view_model.asked
        shown = {
            name: one for name, one in self._view_model.problems.items() if not asked or name != asked.question.name
        }
        if shown:
            said = []
            for name, problem in shown.items():
                question = self._view_model.flow.question(name)
                said.append(f"{question.short if question else name}: {words.problem(problem)}")
            self._banner = Banner(self._theme, " ".join(said), "warn")
            self.body.column.insertWidget(0, self._banner)

    def _question(self) -> QuestionView:
        asked = self._view_model.asked
        if asked is None:
            raise ValueError("no question is open")
        view = QuestionView(self._services, self._view_model, asked)
        view.moved.connect(self._show_aside)
        view.link_clicked.connect(lambda: self._go(view.link))
        begun, self._begun = self._begun, None
        if begun is not None and begun[0] == asked.question.name:
            view.go_on_with(begun[1], is_open=begun[2])
        return view

    def _outcome(self) -> OutcomeView:
        view = OutcomeView(self._services, self._view_model)
        view.why_clicked.connect(lambda: self._show_why(view.line))
        view.link_clicked.connect(lambda: self._go(view.link))
        view.again_clicked.connect(lambda: self._services.navigator.go(Route("plan", "", (("at", "mode"),))))
        view.save_clicked.connect(self.carry.keep)
        view.print_clicked.connect(self.carry.print)
        view.codes_clicked.connect(self.carry.show_codes)
        view.calendar_clicked.connect(self.carry.save_calendar)
        return view

    def _show_aside(self) -> None:
        """Answers beside a question, the proof beside the outcome."""
        old = self.beside
        kind = ProofAside if self._is_outcome else AnswersAside
        beside = kind(self._theme, self._view_model)
        beside.change_clicked.connect(lambda: self._change(beside.name))
        beside.link_clicked.connect(lambda: self._go(beside.link))
        beside.all_clicked.connect(lambda: self._show_why(""))
        beside.copy_clicked.connect(self._copy)
        self.beside = beside
        if old is not None:
            self._panel.removeWidget(old)
            self.body.column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._arrange()

    def _arrange(self) -> None:
        tokens = self._theme.tokens
        needed = tokens.size("width.article") + tokens.size("width.aside")
        has_aside = self.width() >= needed * (1 + (tokens.scale - 1) * 0.75)
        self.aside.setVisible(has_aside)
        wide = 1.15 if self._is_outcome else 1.0
        self.aside.setFixedWidth(round(tokens.size("width.aside") * wide * (1 + (tokens.scale - 1) * 0.75)))
        self._fit_question()
        if self.beside is None:
            return
        home = self._panel if has_aside else self.body.column
        if home.indexOf(self.beside) < 0:
            home.insertWidget(home.count() - 1, self.beside)
            self.beside.show()

    def _fit_question(self) -> None:
        """A question is no wider than its column."""
        tokens = self._theme.tokens
        if isinstance(self.view, QuestionView):
            self.view.setMaximumWidth(round(tokens.size("width.question") * tokens.scale))

    def _show_why(self, line: str) -> None:
        """The proof of one line, or of all."""
        view_model = self._view_model
        pairs = tuple(pair for pair in view_model.route.query if pair[0] != "why")
        view_model.route = view_model.route.with_query(*pairs, *((("why", line),) if line else ()))
        self._services.navigator.replace(view_model.route)
        if not line and isinstance(self.view, OutcomeView):
            for row in self.view.rows:
                row.setChecked(False)
        self._show_aside()
        if not self.aside.isVisible() and self.beside is not None:
            self.body.area.ensureWidgetVisible(self.beside)

    def _change(self, name: str) -> None:
        self._services.navigator.go(self._view_model.route_to(name, is_change=self._is_outcome))

    def _go(self, link: str) -> None:
        self._services.navigator.go(Route.parse(link))

    def _copy(self) -> None:
        """The link that makes this plan again, without what only this screen needs."""
        QGuiApplication.clipboard().setText(str(self._view_model.route_to()))
        self._services.notices.say(self.tr("The link to this plan is copied. It holds your answers."), "info")
