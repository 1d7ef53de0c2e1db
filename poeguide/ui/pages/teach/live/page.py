"""A quiz in class without devices: cards go up, the trainer types a letter for each seat, bars and reason follow."""

from __future__ import annotations

from typing import Self

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QWidget

from poeguide.domain.papers import MAX_QUESTIONS
from poeguide.domain.quiz import QuestionKind, topics_of
from poeguide.domain.routes import Route
from poeguide.domain.tally import MAX_SEATS, ItemStatistics, length, signs
from poeguide.ui import teach_words
from poeguide.ui.item_models import Column
from poeguide.ui.layouts import column, nest
from poeguide.ui.page import ScrollPage
from poeguide.ui.pages.teach.live.letters import Letters
from poeguide.ui.pages.teach.live.projector import Projector
from poeguide.ui.pages.teach.live.unfinished import Unfinished
from poeguide.ui.pages.teach.live.view_model import LiveViewModel, key_words
from poeguide.ui.pages.teach.live.work import Work
from poeguide.ui.papers.results import percent, signed
from poeguide.ui.present.look import projector_tokens
from poeguide.ui.present.model import Audience
from poeguide.ui.present.slide_view import SlideView
from poeguide.ui.services import Services
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.cards import Card
from poeguide.ui.widgets.chip_face import Choice
from poeguide.ui.widgets.chips import ChipGroup
from poeguide.ui.widgets.flow import FlowLayout
from poeguide.ui.widgets.number_field import NumberField
from poeguide.ui.widgets.seat_grid import SeatGrid
from poeguide.ui.widgets.side_by_side import SideBySide
from poeguide.ui.widgets.tables import Table
from poeguide.ui.widgets.text import Label


class LivePage(ScrollPage):
    """Before: seats and topics. During: question, seats and bars. After: how each question went."""

    def __init__(self, services: Services, view_model: LiveViewModel) -> None:
        super().__init__(services.theme)
        self._services, self.view_model = services, view_model
        self._is_projected = self._is_resumed = False
        tokens = services.theme.tokens
        lead = self.tr(
            "The class holds up cards A to D. You type a letter for each seat; nobody needs a device or a name."
        )
        nest(
            self.column,
            column(tokens, Label(self.tr("Quiz in class"), "h1", wraps=True), Label(lead, "lead", wraps=True)),
        )
        self._tokens = projector_tokens(services.paths.resources, services.preferences.settings)
        self.unfinished = Unfinished(services.theme, view_model)
        self.unfinished.resumed.connect(self._resume)
        self.before, self.during, self.after = self._before(), self._during(), self._after()
        for part in (self.unfinished, self.before, self.during, self.after):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.projector = Projector(self._tokens, self, self.grid)
        self.audience = self.projector.window
        self.projector.changed.connect(self._show)
        view_model.changed.connect(self._show)
        self._show()

    @classmethod
    def build(cls, services: Services) -> Self:
        """Make the page."""
        return cls(services, LiveViewModel(services))

    def open(self, route: Route) -> bool:
        """Show the choice with the classes and questions of now, or the quiz that is under way."""
        if self.view_model.tally is None:
            self.view_model.refresh()
            if route.value("class") and not self._is_resumed:
                self.view_model.choose_class(route.value("class"))
        self._is_resumed = False
        return not route.target

    def work(self) -> object:
        """The quiz, the seat that is up, and whether the class sees it."""
        return self.view_model.work(), self.grid.seat, self.audience.isVisible()

    def resume(self, work: object) -> None:
        """Go on with them; the window for the projector is opened when the page is on screen."""
        if isinstance(work, tuple) and isinstance(work[0], Work):
            quiz, seat, self._is_projected = work
            # What was chosen since stands above the class that led here.
            self._is_resumed = True
            self.topics.set_keys(quiz.topics)
            self.kinds.set_keys(quiz.kinds)
            with QSignalBlocker(self.count):
                self.count.setValue(quiz.questions)
            self.grid.set_seats(quiz.seats)
            self.view_model.take_over(quiz)
            self._ask()
            self.grid.take_seat(seat)

    def settle(self) -> None:
        """Show the class again what it saw before the window was made anew."""
        if self._is_projected:
            self._is_projected = False
            self.projector.toggle()

    def title(self) -> str:
        """Name of the page."""
        return self.tr("Quiz in class")

    def trail(self) -> tuple[tuple[str, Route], ...]:
        """A tool of Teach."""
        return ((self.tr("Teach"), Route("teach")),)

    def status(self) -> str:
        """The keys for the question that is up."""
        item = self.view_model.item
        words = self.tr(
            "<b>A to {last}</b> vote &nbsp; <b>Space</b> skip &nbsp; <b>Backspace</b> undo &nbsp; <b>Enter</b> go on"
        )
        return words.format(last=signs(item)[-1]) if item is not None else ""

    def show_audience(self) -> None:
        """Open the window for the projector, or close it."""
        self.projector.toggle()

    def _before(self) -> Card:
        theme, view_model = self._services.theme, self.view_model
        card = Card(theme)
        card.column.setSpacing(theme.tokens.size("space.3"))
        names = topics_of(view_model.bank)
        self.topics = ChipGroup(theme, self.tr("Topics"), [Choice(key, teach_words.topic(key)) for key in names])
        self.topics.keys_changed.connect(self._choose)
        kinds = [Choice(kind.value, teach_words.kind(kind)) for kind in QuestionKind]
        self.kinds = ChipGroup(theme, self.tr("Kinds of question"), kinds)
        self.kinds.keys_changed.connect(self._choose)
        self.classes = QComboBox()
        self.classes.setAccessibleName(self.tr("Class"))
        self.classes.activated.connect(lambda _at: view_model.choose_class(str(self.classes.currentData())))
        name = self.tr("Seats in the class")
        self.seats = NumberField(name, (1, MAX_SEATS), view_model.seats, suffix=self.tr(" seats"))
        self.seats.valueChanged.connect(self._choose)
        self.seats.corrected.connect(self._say_seats)
        name = self.tr("Number of questions")
        self.count = NumberField(name, (1, MAX_QUESTIONS), view_model.count, suffix=self.tr(" questions"))
        self.count.valueChanged.connect(self._choose)
        self.start_button = Button(theme, self.tr("Start the quiz"), role="primary")
        self.start_button.clicked.connect(self._start)
        card.column.addWidget(Label(self.tr("Topics, or all of them"), "label"))
        card.column.addWidget(self.topics)
        card.column.addWidget(Label(self.tr("Kinds of question, or those with one answer"), "label"))
        card.column.addWidget(self.kinds)
        box = QWidget()
        flow = FlowLayout(box, gap=theme.tokens.size("space.3"))
        for part in (self.classes, self.seats, self.count, self.start_button):
            flow.addWidget(part)
        card.column.addWidget(box)
        self.pool = Label("", "caption", wraps=True)
        card.column.addWidget(self.pool)
        return card

    def _during(self) -> SideBySide:
        theme, tokens = self._services.theme, self._services.theme.tokens
        self.view = SlideView(self._tokens, is_framed=True)
        self.grid = SeatGrid(theme, self._vote_of)
        self.grid.voted.connect(lambda: self.view_model.vote(self.grid.voted_seat, self.grid.letters))
        self.grid.entered.connect(self._go_on)
        self.next_button = Button(theme, "", role="primary")
        self.next_button.clicked.connect(self._go_on)
        self.project_button = Button(theme, self.tr("Open the window for the projector"), icon="teach")
        self.project_button.clicked.connect(self.show_audience)
        self.heading = Label("", "strong")
        left, right = QWidget(), QWidget()
        left.setLayout(column(tokens, self.heading, self.view, self.project_button, gap="space.3"))
        self.hint = Label("", "caption", wraps=True)
        self.letters = Letters(theme)
        self.letters.touched.connect(lambda: self.grid.type_letter(self.letters.letter))
        parts = (Label(self.tr("Seats"), "strong"), self.hint, self.grid, self.letters, self.next_button)
        side = column(tokens, *parts, gap="space.3")
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
            Column(self.tr("Right"), lambda item: percent(item.difficulty), is_number=True),
            Column(self.tr("Told apart"), lambda item: signed(item.discrimination)),
            Column(self.tr("Note"), lambda item: self.tr("Hard: come back to it") if item.is_hard else ""),
        )
        self.results = Table[ItemStatistics](theme, self.tr("How each question went"), columns, (50, 10, 12, 14, 20))
        self.results.hug()
        card.column.addWidget(Label(self.tr("How each question went"), "h2", wraps=True))
        card.column.addWidget(self.results)
        self.kept = Label("", "body", wraps=True)
        card.column.addWidget(self.kept)
        nest(card.column, self._after_buttons())
        return card

    def _after_buttons(self) -> FlowLayout:
        theme = self._services.theme
        self.classes_button = Button(theme, self.tr("Open Classes"), icon="people", role="primary")
        self.classes_button.clicked.connect(lambda: self._services.navigator.go(Route("classes")))
        self.save_button = Button(theme, self.tr("Save the votes by seat"), icon="save")
        self.save_button.clicked.connect(self.view_model.save)
        self.again_button = Button(theme, self.tr("Another quiz"))
        self.again_button.clicked.connect(self.view_model.stop)
        line = FlowLayout(gap=theme.tokens.size("space.3"))
        for button in (self.classes_button, self.save_button, self.again_button):
            line.addWidget(button)
        return line

    def _choose(self, _value: object = None) -> None:
        view_model = self.view_model
        view_model.topics, view_model.kinds = self.topics.keys, self.kinds.keys
        view_model.seats, view_model.count = self.seats.value(), self.count.value()
        self._show_pool()

    def _say_seats(self) -> None:
        words = self.tr("A class has 1 to {most} seats. Larger groups vote in several quizzes.")
        self._services.notices.say(words.format(most=MAX_SEATS), "warn")

    def _start(self) -> None:
        self._choose()
        self.view_model.start()
        self.grid.set_seats(self.view_model.seats)
        self._ask()

    def _resume(self) -> None:
        self.grid.set_seats(self.view_model.seats)
        self._ask()
        self.grid.take_seat(self.view_model.next_seat)

    def _go_on(self) -> None:
        self.view_model.go_on()
        self.grid.take_seat(1)
        if not self.view_model.is_revealed:
            self._ask()
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self) -> None:
        """Set the grid and the letters to touch for the question that is up."""
        item = self.view_model.item
        self.letters.set_signs(signs(item) if item is not None else "")
        if item is None:
            return
        self.grid.set_answer(signs(item), length(item))
        hints = {
            0: self.tr("Type all letters that a seat holds up, then Space."),
            1: self.tr("Type the letter that each seat holds up."),
        }
        self.hint.setText(hints.get(length(item), self.tr("Type the letters of each seat one after the other.")))
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
        self.unfinished.show_state()
        if view_model.tally is None:
            self._show_choice()
        picture = Audience(view_model.slide())
        self.view.show_audience(picture)
        self.audience.view.show_audience(picture)
        opens, closes = self.tr("Open the window for the projector"), self.tr("Close the window for the projector")
        self.project_button.setText(closes if self.audience.isVisible() else opens)
        reveal, following = self.tr("Show what is right"), self.tr("Go on")
        self.next_button.setText(following if view_model.is_revealed else reveal)
        self._show_heading()
        self.results.set_values(view_model.statistics())
        self.kept.setText(view_model.kept_words())
        self.grid.refresh()
        self.described.emit()

    def _show_heading(self) -> None:
        view_model = self.view_model
        if view_model.tally is None or view_model.item is None:
            return
        count = len(view_model.tally.questions)
        words = self.tr("Question {n} of {count}").format(n=view_model.at + 1, count=count)
        if view_model.is_revealed:
            right, voted = view_model.right_now()
            said = self.tr("right: {key}, {right} of {voted} seats")
            words += " · " + said.format(key=key_words(view_model.item), right=right, voted=voted)
        self.heading.setText(words)

    def _show_choice(self) -> None:
        view_model = self.view_model
        self.classes.clear()
        for key, words in [
            ("", self.tr("No class: seats only")),
            *((each.id, each.name) for each in view_model.classes),
        ]:
            self.classes.addItem(words, key)
        chosen = view_model.class_list.id if view_model.class_list else ""
        self.classes.setCurrentIndex(max(0, self.classes.findData(chosen)))
        if self.seats.value() != view_model.seats:
            self.seats.setValue(view_model.seats)
        self._show_pool()

    def _show_pool(self) -> None:
        count = len(self.view_model.pool())
        self.pool.setText(self.tr("%n question(s) to draw from.", "", count))
        self.start_button.setEnabled(count > 0)
