"""Lessons: choose subjects, audience and minutes; edit the plan; save it, present it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Self

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QSpinBox, QVBoxLayout, QWidget

from poeguide.data.lessons import SUFFIX, lesson_names, read_lesson, save_lesson
from poeguide.data.quiz import questions
from poeguide.domain.facts import Freshness
from poeguide.domain.lesson import (
    MAX_MINUTES,
    MIN_MINUTES,
    Audience,
    Box,
    BoxKind,
    Lesson,
    LessonError,
    changed_facts,
    make_lesson,
)
from poeguide.domain.papers import draw
from poeguide.domain.routes import Route
from poeguide.errors import PoeGuideError
from poeguide.ui.layouts import column, row
from poeguide.ui.page import ScrollPage
from poeguide.ui.present.model import PresentModel
from poeguide.ui.present.presenter import Presenter
from poeguide.ui.present.slides import SlideMaker
from poeguide.ui.present.subjects import SUGGESTED, audience_words, box_words, subject, subject_titles
from poeguide.ui.present.time_bar import TimeBar
from poeguide.ui.services import Services
from poeguide.ui.widgets.buttons import Button, IconButton
from poeguide.ui.widgets.cards import Card, Rule
from poeguide.ui.widgets.chips import ChipGroup, Choice
from poeguide.ui.widgets.flow import FlowLayout
from poeguide.ui.widgets.row_list import RowItem, RowList
from poeguide.ui.widgets.states import Banner
from poeguide.ui.widgets.text import Label

QUESTIONS = 5


class LessonViewModel(QObject):
    """A lesson that is being made, and those that were saved."""

    changed = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self.maker = SlideMaker(services.bundle, services.language, services.clock().date())
        self.audience = Audience.NEWCOMERS
        self.minutes = 40
        self.subjects: tuple[str, ...] = SUGGESTED[self.audience]
        self.lesson: Lesson | None = None
        self.notice = ""
        self.fault = ""

    @property
    def folder(self) -> Path:
        """Where lessons are kept."""
        return self._services.paths.data / "lessons"

    def saved(self) -> list[str]:
        """Names of saved lessons, the newest first."""
        return lesson_names(self.folder)

    def open(self, route: Route) -> bool:
        """A new lesson, a saved one, or a file; False where there is no lesson of this name."""
        self.fault = self.notice = ""
        file = route.value("file")
        if not route.target and not file:
            self.lesson = None
            self.changed.emit()
            return True
        path = Path(file) if file else self.folder / f"{Path(route.target).name}{SUFFIX}"
        if not path.is_file():
            return False
        try:
            self._take(read_lesson(path))
        except PoeGuideError as error:
            self.lesson, self.fault = None, str(error)
        self.changed.emit()
        return True

    def choose_audience(self, audience: Audience) -> None:
        """Suggest the subjects of an audience."""
        self.audience, self.subjects = audience, SUGGESTED[audience]
        self.changed.emit()

    def make(self) -> None:
        """Make the plan from what was chosen."""
        services = self._services
        chosen = [subject(services.bundle, key, services.language) for key in self.subjects]
        title = audience_words(self.audience)
        quiz = Box(BoxKind.QUIZ, "quiz", self.tr("Quiz"), 5, self._questions())
        try:
            made = make_lesson(title, self.audience, self.minutes, chosen, ends=(quiz,))
            self.lesson = made.with_box(0, replace(made.boxes[0], title=box_words(BoxKind.START)))
            self.fault = self.notice = ""
        except LessonError as error:
            self.fault = str(error)
        self.changed.emit()

    def edit(self, lesson: Lesson) -> None:
        """Take an edited lesson."""
        self.lesson = lesson
        self.changed.emit()

    def note(self, at: int, notes: str) -> None:
        """Take the notes of a box; what is typed needs no new picture."""
        if self.lesson is not None:
            self.lesson = self.lesson.with_box(at, replace(self.lesson.boxes[at], notes=notes))

    def save(self) -> str:
        """Save the lesson with what its facts say now; its name, or empty where that failed."""
        if self.lesson is None:
            return ""
        model = self.talk()
        kept = tuple(sorted(self.maker.digests(model.slides).items()))
        date = self._services.bundle.manifest.content_date
        self.lesson = replace(self.lesson, facts=kept, content_date=date)
        try:
            name = save_lesson(self.folder, self.lesson)
        except PoeGuideError as error:
            self._services.notices.say(str(error), "warn")
            return ""
        self._services.notices.say(self.tr("Saved as {name}.").format(name=name + SUFFIX), "ok")
        self.notice = ""
        self.changed.emit()
        return name

    def talk(self) -> PresentModel:
        """The lesson as a talk."""
        if self.lesson is None:
            raise LessonError(self.tr("There is no lesson yet."))
        return PresentModel(self.lesson, self.maker, self._services.clock)

    def _take(self, lesson: Lesson) -> None:
        self.lesson = lesson
        self.audience, self.minutes = lesson.audience, lesson.minutes
        model = self.talk()
        changed = changed_facts(lesson, self.maker.digests(model.slides))
        words = self.tr("%n facts of this lesson say something else now. Look at them before class: ", "", len(changed))
        self.notice = words + ", ".join(changed[:5]) if changed else ""

    def _questions(self) -> tuple[str, ...]:
        """Questions for the cards, on the subjects; none whose facts must be confirmed first."""
        bank = self._services.bundle.read(questions, lang=self._services.language)
        ready = [question for question in bank if question.fits_cards and question.level != "hard"]
        fresh = [q for q in ready if self.maker.confirm_first_of(q) is not Freshness.CONFIRM]
        return tuple(question.id for question in draw(fresh, "+".join(self.subjects), QUESTIONS))


class LessonPage(ScrollPage):
    """What is chosen above, the plan below: one card a part."""

    def __init__(self, services: Services, view_model: LessonViewModel) -> None:
        super().__init__(services.theme)
        self._services, self.view_model = services, view_model
        tokens = services.theme.tokens
        lead = self.tr(
            "Choose what, for whom and how long. The plan fits the minutes exactly; every part can be changed."
        )
        self.column.addLayout(column(tokens, Label(self.tr("Lessons"), "h1"), Label(lead, "lead", wraps=True)))
        self.column.addWidget(self._choices())
        self.place = QVBoxLayout()
        self.place.setSpacing(tokens.size("space.4"))
        self.column.addLayout(self.place)
        self.column.addStretch(1)
        self.plan: QWidget | None = None
        self.presenter: Presenter | None = None
        view_model.changed.connect(self._show)

    @classmethod
    def build(cls, services: Services) -> Self:
        """Make the page."""
        return cls(services, LessonViewModel(services))

    def open(self, route: Route) -> bool:
        """A new lesson or a saved one."""
        return self.view_model.open(route)

    def title(self) -> str:
        """Name of the page."""
        lesson = self.view_model.lesson
        return self.tr("Lessons") if lesson is None else lesson.title

    def trail(self) -> tuple[tuple[str, Route], ...]:
        """Lessons are a tool of Teach."""
        return ((self.tr("Teach"), Route("teach")),)

    def present(self) -> None:
        """Open both windows of a talk."""
        self.presenter = Presenter(self._services, self.view_model.talk(), self.window())
        self.presenter.start()

    def _choices(self) -> Card:
        theme, view_model = self._services.theme, self.view_model
        card = Card(theme)
        card.column.setSpacing(theme.tokens.size("space.3"))
        self.audience = ChipGroup(
            theme,
            self.tr("For whom"),
            [Choice(each.value, audience_words(each)) for each in Audience],
            exclusive=True,
            required=True,
        )
        self.audience.keys_changed.connect(lambda: view_model.choose_audience(Audience(self.audience.keys[0])))
        choices = [Choice(key, words) for key, words in subject_titles().items()]
        self.subjects = ChipGroup(theme, self.tr("Subjects"), choices)
        self.subjects.keys_changed.connect(self._choose_subjects)
        self.minutes = QSpinBox()
        self.minutes.setRange(MIN_MINUTES, MAX_MINUTES)
        self.minutes.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.minutes.setSuffix(self.tr(" minutes"))
        self.minutes.setAccessibleName(self.tr("Minutes of the lesson"))
        self.minutes.valueChanged.connect(self._choose_minutes)
        self.make_button = Button(theme, self.tr("Make the plan"), role="primary")
        self.make_button.clicked.connect(view_model.make)
        for words, widget in ((self.tr("For whom"), self.audience), (self.tr("Subjects"), self.subjects)):
            card.column.addWidget(Label(words, "label"))
            card.column.addWidget(widget)
        line = row(theme.tokens, self.minutes, self.make_button, gap="space.3")
        line.addStretch(1)
        card.column.addLayout(line)
        return card

    def _choose_subjects(self) -> None:
        self.view_model.subjects = self.subjects.keys
        self.make_button.setEnabled(bool(self.subjects.keys))

    def _choose_minutes(self, minutes: int) -> None:
        self.view_model.minutes = minutes

    def _show(self) -> None:
        view_model = self.view_model
        self.audience.set_keys((view_model.audience.value,))
        self.subjects.set_keys(view_model.subjects)
        self.minutes.setValue(view_model.minutes)
        # One filled button a screen: with a plan it is Present.
        self.make_button.setProperty("role", "default" if view_model.lesson else "primary")
        self.make_button.style().polish(self.make_button)
        if self.plan is not None:
            self.place.removeWidget(self.plan)
            self.plan.hide()
            self.plan.deleteLater()
        self.plan = self._plan() if view_model.lesson is not None else self._saved()
        self.place.addWidget(self.plan)
        self.described.emit()

    def _saved(self) -> QWidget:
        """What was saved before, or nothing yet."""
        theme, tokens = self._services.theme, self._services.theme.tokens
        box = QWidget()
        layout = column(tokens, gap="space.3")
        if self.view_model.fault:
            layout.addWidget(Banner(theme, self.view_model.fault, "stop"))
        names = self.view_model.saved()
        if names:
            layout.addWidget(Label(self.tr("Saved lessons"), "h2"))
            listing = RowList(theme, self.tr("Saved lessons"), grows=True)
            listing.set_rows([RowItem(name, name, "", "teach") for name in names])
            listing.opened.connect(lambda: self._services.navigator.go(Route("lessons", listing.key)))
            layout.addWidget(listing)
        box.setLayout(layout)
        return box

    def _plan(self) -> QWidget:
        theme, tokens = self._services.theme, self._services.theme.tokens
        view_model, lesson = self.view_model, self.view_model.lesson
        box = QWidget()
        layout = column(tokens, gap="space.4")
        if view_model.fault or view_model.notice:
            tone = "stop" if view_model.fault else "warn"
            layout.addWidget(Banner(theme, view_model.fault or view_model.notice, tone))
        if lesson is not None:
            layout.addLayout(self._head(lesson))
            bar = TimeBar(theme, lesson)
            bar.set_place(len(lesson.boxes), 0)
            layout.addWidget(bar)
            card = Card(theme, padding="space.4")
            for at, part in enumerate(lesson.boxes):
                if at:
                    card.column.addWidget(Rule())
                card.column.addWidget(self._part(lesson, at, part))
            layout.addWidget(card)
        box.setLayout(layout)
        return box

    def _head(self, lesson: Lesson) -> QVBoxLayout:
        theme, view_model = self._services.theme, self.view_model
        sums = self.tr("{planned} of {minutes} minutes").format(planned=lesson.planned, minutes=lesson.minutes)
        state = Label(sums, "h2")
        present = Button(theme, self.tr("Present"), icon="teach", role="primary")
        present.clicked.connect(self.present)
        save = Button(theme, self.tr("Save"), icon="save")
        save.clicked.connect(view_model.save)
        acts = QWidget()
        flow = FlowLayout(acts, gap=theme.tokens.size("space.3"))
        flow.addWidget(present)
        flow.addWidget(save)
        if lesson.planned != lesson.minutes:
            fit = Button(theme, self.tr("Fit to {n} minutes").format(n=lesson.minutes), icon="clock")
            fit.clicked.connect(lambda: view_model.edit(lesson.fitted()))
            flow.addWidget(fit)
        return column(theme.tokens, state, acts, gap="space.3")

    def _part(self, lesson: Lesson, at: int, part: Box) -> QWidget:
        theme, tokens, edit = self._services.theme, self._services.theme.tokens, self.view_model.edit
        box = QWidget()
        minutes = QSpinBox()
        minutes.setRange(1, MAX_MINUTES)
        minutes.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        minutes.setValue(part.minutes)
        minutes.setAccessibleName(self.tr("Minutes of {title}").format(title=part.title))
        minutes.setKeyboardTracking(False)
        minutes.valueChanged.connect(
            lambda n: edit(self._now().with_box(at, replace(self._now().boxes[at], minutes=n)))
        )
        slides = self.tr("%n slides", "", max(1, len(part.slides)))
        words = column(tokens, Label(part.title, "strong", wraps=True), Label(slides, "caption"), gap="space.1")
        notes = QLineEdit(part.notes)
        notes.setPlaceholderText(self.tr("Notes that only you see"))
        notes.setAccessibleName(self.tr("Notes for {title}").format(title=part.title))
        notes.textEdited.connect(partial(self.view_model.note, at))
        line = row(tokens, minutes, gap="space.3")
        line.addLayout(words, 2)
        line.addWidget(notes, 3)
        earlier = IconButton(theme, self.tr("{title}: earlier").format(title=part.title), "back", role="plain")
        later = IconButton(theme, self.tr("{title}: later").format(title=part.title), "forward", role="plain")
        away = IconButton(theme, self.tr("{title}: take away").format(title=part.title), "trash", role="plain")
        earlier.setEnabled(at > 0)
        later.setEnabled(at + 1 < len(lesson.boxes))
        away.setEnabled(len(lesson.boxes) > 1)
        earlier.clicked.connect(lambda: edit(self._now().with_box_moved(at, -1)))
        later.clicked.connect(lambda: edit(self._now().with_box_moved(at, 1)))
        away.clicked.connect(lambda: edit(self._now().without_box(at)))
        for button in (earlier, later, away):
            line.addWidget(button)
        box.setLayout(line)
        return box

    def _now(self) -> Lesson:
        """The lesson with the notes that were typed meanwhile."""
        lesson = self.view_model.lesson
        if lesson is None:
            raise LessonError(self.tr("There is no lesson yet."))
        return lesson
