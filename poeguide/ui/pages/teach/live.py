"""A quiz in class without devices: cards go up, the trainer types A to D for each seat, bars and the reason follow."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from typing import Final, Self

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from poeguide.data.quiz import questions
from poeguide.domain.papers import draw
from poeguide.domain.quiz import Question, topics_of
from poeguide.domain.routes import Route
from poeguide.domain.tally import MAX_SEATS, ItemStatistics, Tally
from poeguide.ui import teach_words
from poeguide.ui.item_models import Column
from poeguide.ui.layouts import column, row
from poeguide.ui.page import ScrollPage
from poeguide.ui.present.look import projector_tokens
from poeguide.ui.present.model import Audience
from poeguide.ui.present.slide_view import AudienceWindow, SlideView
from poeguide.ui.present.slides import Slide, SlideMaker
from poeguide.ui.services import Services
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.cards import Card
from poeguide.ui.widgets.chips import ChipGroup, Choice
from poeguide.ui.widgets.number_field import NumberField
from poeguide.ui.widgets.seat_grid import SeatGrid
from poeguide.ui.widgets.side_by_side import SideBySide
from poeguide.ui.widgets.tables import Table
from poeguide.ui.widgets.text import Label

QUESTIONS: Final = 5
SEATS: Final = 20


class LiveViewModel(QObject):
    """The votes of a class, and the question that is up."""

    changed = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        bank = services.bundle.read(questions, lang=services.language)
        self.bank = [question for question in bank if question.fits_cards]
        self.maker = SlideMaker(services.bundle, services.language, services.clock().date())
        self.topics: tuple[str, ...] = ()
        self.seats, self.at, self.is_revealed = SEATS, 0, False
        self.tally: Tally | None = None

    @property
    def question(self) -> Question | None:
        """The question that is up; None before and after."""
        if self.tally is None or self.at >= len(self.tally.questions):
            return None
        return self.tally.questions[self.at]

    @property
    def is_over(self) -> bool:
        """Whether all questions were asked."""
        return self.tally is not None and self.question is None

    def start(self, seed: str = "") -> None:
        """Draw questions of the topics and begin."""
        pool = [question for question in self.bank if not self.topics or question.topic in self.topics]
        seed = seed or self._services.clock().isoformat()
        self.tally, self.at, self.is_revealed = Tally(tuple(draw(pool, seed, QUESTIONS)), self.seats), 0, False
        self.changed.emit()

    def stop(self) -> None:
        """Back to the choice; the votes are gone unless they were saved."""
        self.tally = None
        self.changed.emit()

    def vote(self, seat: int, letter: str) -> None:
        """Count a card."""
        if self.tally is not None and self.question is not None:
            self.tally = self.tally.with_vote(seat, self.question, letter)
            self.changed.emit()

    def go_on(self) -> None:
        """Reveal the answer, then the next question."""
        if self.is_revealed:
            self.at += 1
        self.is_revealed = not self.is_revealed
        self.changed.emit()

    def slide(self) -> Slide:
        """What the class sees."""
        question = self.question
        if self.tally is None or question is None:
            return Slide(self.tr("Thank you"))
        slide = self.maker.slide(f"quiz/{question.id}") or Slide(question.question)
        return replace(slide, counts=self.tally.counts(question), is_revealed=self.is_revealed)

    def statistics(self) -> list[ItemStatistics]:
        """How each question went."""
        return [] if self.tally is None else [self.tally.statistics(question) for question in self.tally.questions]

    def save(self) -> None:
        """Save the votes by seat as a table, and say where."""
        if self.tally is None:
            return
        text = io.StringIO(newline="")
        csv.writer(text).writerows(self.tally.table())
        folder = self._services.paths.data / "results"
        path = folder / f"{self._services.clock().strftime('%Y-%m-%d-%H%M')}.csv"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            path.write_text(text.getvalue(), "utf-8", newline="")
        except OSError as error:
            self._services.notices.say(self.tr("Not saved: {reason}").format(reason=error.strerror), "warn")
            return
        self._services.notices.say(self.tr("Saved: {path}").format(path=path), "ok")


class LivePage(ScrollPage):
    """Before: seats and topics. During: question, seats and bars. After: how each question went."""

    def __init__(self, services: Services, view_model: LiveViewModel) -> None:
        super().__init__(services.theme)
        self._services, self.view_model = services, view_model
        tokens = services.theme.tokens
        lead = self.tr(
            "The class holds up cards A to D. You type a letter for each seat; nobody needs a device or a name."
        )
        self.column.addLayout(column(tokens, Label(self.tr("Quiz in class"), "h1"), Label(lead, "lead", wraps=True)))
        self._tokens = projector_tokens(services.paths.resources, services.preferences.settings)
        self.before, self.during, self.after = self._before(), self._during(), self._after()
        for part in (self.before, self.during, self.after):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.audience: AudienceWindow | None = None
        view_model.changed.connect(self._show)
        self._show()

    @classmethod
    def build(cls, services: Services) -> Self:
        """Make the page."""
        return cls(services, LiveViewModel(services))

    def title(self) -> str:
        """Name of the page."""
        return self.tr("Quiz in class")

    def trail(self) -> tuple[tuple[str, Route], ...]:
        """A tool of Teach."""
        return ((self.tr("Teach"), Route("teach")),)

    def status(self) -> str:
        """The keys."""
        return self.tr(
            "<b>A to D</b> vote &nbsp; <b>Space</b> skip &nbsp; <b>Backspace</b> undo &nbsp; <b>Enter</b> go on"
        )

    def show_audience(self) -> None:
        """Open the window for the projector."""
        self.audience = AudienceWindow(self._tokens, self.window())
        self.audience.show()
        self._show()
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _before(self) -> Card:
        theme, view_model = self._services.theme, self.view_model
        card = Card(theme)
        card.column.setSpacing(theme.tokens.size("space.3"))
        names = topics_of(view_model.bank)
        self.topics = ChipGroup(theme, self.tr("Topics"), [Choice(key, teach_words.topic(key)) for key in names])
        self.topics.keys_changed.connect(self._choose_topics)
        name = self.tr("Seats in the class")
        self.seats = NumberField(name, (1, MAX_SEATS), view_model.seats, suffix=self.tr(" seats"))
        self.seats.valueChanged.connect(self._choose_seats)
        self.start_button = Button(theme, self.tr("Start with five questions"), role="primary")
        self.start_button.clicked.connect(self._start)
        card.column.addWidget(Label(self.tr("Topics, or all of them"), "label"))
        card.column.addWidget(self.topics)
        line = row(theme.tokens, self.seats, self.start_button, gap="space.3")
        line.addStretch(1)
        card.column.addLayout(line)
        return card

    def _during(self) -> SideBySide:
        theme, tokens = self._services.theme, self._services.theme.tokens
        self.view = SlideView(self._tokens, is_framed=True)
        self.grid = SeatGrid(theme, self._vote_of)
        self.grid.voted.connect(lambda: self.view_model.vote(self.grid.voted_seat, self.grid.letter))
        self.grid.entered.connect(self._go_on)
        self.next_button = Button(theme, "", role="primary")
        self.next_button.clicked.connect(self._go_on)
        self.project_button = Button(theme, self.tr("Open the window for the projector"), icon="teach")
        self.project_button.clicked.connect(self.show_audience)
        self.heading = Label("", "strong")
        left, right = QWidget(), QWidget()
        left.setLayout(column(tokens, self.heading, self.view, self.project_button, gap="space.3"))
        side = column(tokens, Label(self.tr("Seats"), "strong"), self.grid, self.next_button, gap="space.3")
        side.addStretch(1)
        right.setLayout(side)
        both = SideBySide(theme)
        both.add(left, 3)
        both.add(right, 2)
        return both

    def _after(self) -> Card:
        theme = self._services.theme
        card = Card(theme)
        columns = (
            Column(self.tr("Question"), lambda item: self._words(item.question)),
            Column(self.tr("Votes"), lambda item: str(item.votes), is_number=True),
            Column(self.tr("Right"), lambda item: _percent(item.difficulty, self.tr("not known")), is_number=True),
            Column(self.tr("Told apart"), lambda item: _signed(item.discrimination, self.tr("not known"))),
            Column(self.tr("Note"), lambda item: self.tr("Hard: come back to it") if item.is_hard else ""),
        )
        self.results = Table[ItemStatistics](theme, self.tr("How each question went"), columns, (50, 10, 12, 14, 20))
        card.column.addWidget(Label(self.tr("How each question went"), "h2"))
        card.column.addWidget(self.results)
        self.save_button = Button(theme, self.tr("Save the votes by seat"), icon="save", role="primary")
        self.save_button.clicked.connect(self.view_model.save)
        self.again_button = Button(theme, self.tr("Another quiz"))
        self.again_button.clicked.connect(self.view_model.stop)
        line = row(theme.tokens, self.save_button, self.again_button, gap="space.3")
        line.addStretch(1)
        card.column.addLayout(line)
        return card

    def _choose_topics(self) -> None:
        self.view_model.topics = self.topics.keys

    def _choose_seats(self, seats: int) -> None:
        self.view_model.seats = seats

    def _start(self) -> None:
        self.view_model.start()
        self.grid.set_seats(self.view_model.seats)
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_on(self) -> None:
        self.view_model.go_on()
        self.grid.take_seat(1)
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _vote_of(self, seat: int) -> str:
        tally, question = self.view_model.tally, self.view_model.question
        return "" if tally is None or question is None else tally.vote(seat, question)

    def _words(self, question_id: str) -> str:
        return next((q.question for q in self.view_model.bank if q.id == question_id), question_id)

    def _show(self) -> None:
        view_model = self.view_model
        self.before.setVisible(view_model.tally is None)
        self.during.setVisible(view_model.question is not None)
        self.after.setVisible(view_model.is_over)
        picture = Audience(view_model.slide())
        self.view.show_audience(picture)
        if self.audience is not None:
            self.audience.view.show_audience(picture)
        reveal, following = self.tr("Show what is right"), self.tr("Go on")
        self.next_button.setText(following if view_model.is_revealed else reveal)
        if view_model.tally is not None:
            count = len(view_model.tally.questions)
            self.heading.setText(self.tr("Question {n} of {count}").format(n=view_model.at + 1, count=count))
        self.results.set_values(view_model.statistics())
        self.grid.refresh()
        self.described.emit()


def _percent(value: float | None, unknown: str) -> str:
    return unknown if value is None else f"{value:.0%}"


def _signed(value: float | None, unknown: str) -> str:
    return unknown if value is None else f"{value:+.2f}"
