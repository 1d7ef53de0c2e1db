"""Lessons: choose subjects, audience and minutes; edit the plan; save it, present it."""

from __future__ import annotations

from pathlib import Path
from typing import Self

from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from poeguide.domain.lesson import MAX_MINUTES, MIN_MINUTES, Audience, Lesson
from poeguide.domain.routes import Route
from poeguide.ui.formats import minutes, short_date
from poeguide.ui.kept import Kept
from poeguide.ui.key_places import LESSON
from poeguide.ui.keys import keys_in
from poeguide.ui.layouts import column, nest, row
from poeguide.ui.page import ScrollPage
from poeguide.ui.pages.teach.lesson_model import LessonViewModel, Work
from poeguide.ui.pages.teach.lesson_part import PartRow
from poeguide.ui.present.presenter import Presenter
from poeguide.ui.present.room_fields import RoomFields
from poeguide.ui.present.subjects import audience_words, subject_titles
from poeguide.ui.present.time_bar import TimeBar
from poeguide.ui.services import Services
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.cards import Card, Rule
from poeguide.ui.widgets.chip_face import Choice
from poeguide.ui.widgets.chips import ChipGroup
from poeguide.ui.widgets.flow import FlowLayout
from poeguide.ui.widgets.number_field import NumberField
from poeguide.ui.widgets.row_list import RowItem, RowList
from poeguide.ui.widgets.states import Banner
from poeguide.ui.widgets.text import Label
from poeguide.ui.words.keys import key_names


class LessonPage(ScrollPage):
    """What is chosen above, the plan below: one card a part."""

    def __init__(self, services: Services, view_model: LessonViewModel) -> None:
        super().__init__(services.theme)
        self._services, self.view_model = services, view_model
        tokens = services.theme.tokens
        lead = self.tr(
            "Choose what, for whom and how long. The plan fits the minutes exactly; every part can be changed."
        )
        nest(self.column, column(tokens, Label(self.tr("Lessons"), "h1", wraps=True), Label(lead, "lead", wraps=True)))
        self.column.addWidget(self._choices())
        self.place = QVBoxLayout()
        self.place.setSpacing(tokens.size("space.4"))
        nest(self.column, self.place)
        self.column.addStretch(1)
        self.plan: QWidget | None = None
        self.presenter: Presenter | None = None
        view_model.changed.connect(self._show)
        # The keys of other programs that present: alone, and with the presenter's window.
        self._keys = keys_in(services.preferences.settings.keys, LESSON)
        for name, act in (("present alone", self._present_alone), ("present", self._present_both)):
            QShortcut(QKeySequence(self._keys[name][0]), self).activated.connect(act)

    @classmethod
    def build(cls, services: Services) -> Self:
        """Make the page."""
        return cls(services, LessonViewModel(services))

    def open(self, route: Route) -> bool:
        """A new lesson or a saved one."""
        return self.view_model.open(route)

    def work(self) -> object:
        """What is chosen, and the plan."""
        return self.view_model.work()

    def resume(self, work: object) -> None:
        """Go on with them."""
        if isinstance(work, Work):
            self.view_model.resume(work)

    def take_file(self, path: str) -> bool:
        """Open a lesson that the reader opened with the program."""
        return self.view_model.take_file(Path(path))

    def title(self) -> str:
        """Name of the page."""
        lesson = self.view_model.lesson
        return self.tr("Lessons") if lesson is None else lesson.title

    def trail(self) -> tuple[tuple[str, Route], ...]:
        """Lessons are a tool of Teach."""
        return ((self.tr("Teach"), Route("teach")),)

    def status(self) -> str:
        """When the lesson was rehearsed and held last, and how long that took."""
        lesson, said = self.view_model.lesson, []
        for is_rehearsal, words in (
            (True, self.tr("Rehearsal on {day}: {used}")),
            (False, self.tr("Class on {day}: {used}")),
        ):
            run = lesson.run(is_rehearsal=is_rehearsal) if lesson else None
            if run is not None:
                said.append(words.format(day=short_date(run.day), used=minutes(run.total)))
        return " · ".join(said)

    def present(self, *, is_rehearsal: bool = False) -> None:
        """Open both windows of a talk; how long its parts took is kept when it ends."""
        if self.presenter is not None and self.presenter.isVisible():
            # A second press must not begin a second talk.
            self.presenter.activateWindow()
            return
        talk = self.view_model.talk()
        self.presenter = Presenter(self._services, talk, self.window())
        self.presenter.ended.connect(lambda: self.view_model.keep_run(talk.time.run(is_rehearsal=is_rehearsal)))
        self.presenter.start()

    def _present_both(self) -> None:
        if self.view_model.lesson is not None:
            self.present()

    def _present_alone(self) -> None:
        """With one screen the audience's picture fills it; with two, each has its window."""
        self._present_both()
        if self.presenter is not None and len(QGuiApplication.screens()) == 1:
            self.presenter.act("one-screen")

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
        self.own = ChipGroup(theme, self.tr("Quiz"), [Choice("own", self.tr("Ask my own questions first"))])
        self.own.keys_changed.connect(self._choose_own)
        talk = [Choice("role-play", self.tr("With a talk for two before the quiz"))]
        self.role_play = ChipGroup(theme, self.tr("Role-play"), talk)
        self.role_play.keys_changed.connect(self._choose_role_play)
        limits = (MIN_MINUTES, MAX_MINUTES)
        name = self.tr("Minutes of the lesson")
        self.minutes = NumberField(name, limits, view_model.minutes, suffix=self.tr(" minutes"))
        self.minutes.valueChanged.connect(self._choose_minutes)
        self.minutes.corrected.connect(self._say_minutes)
        self.make_button = Button(theme, self.tr("Make the plan"), role="primary")
        self.make_button.clicked.connect(view_model.make)
        for words, widget in ((self.tr("For whom"), self.audience), (self.tr("Subjects"), self.subjects)):
            card.column.addWidget(Label(words, "label"))
            card.column.addWidget(widget)
        card.column.addWidget(self.own)
        card.column.addWidget(self.role_play)
        line = row(theme.tokens, self.minutes, self.make_button, gap="space.3")
        line.addStretch(1)
        nest(card.column, line)
        return card

    def _choose_subjects(self) -> None:
        self.view_model.subjects = self.subjects.keys
        self.make_button.setEnabled(bool(self.subjects.keys))

    def _choose_own(self) -> None:
        self.view_model.asks_own = bool(self.own.keys)

    def _choose_role_play(self) -> None:
        self.view_model.has_role_play = bool(self.role_play.keys)

    def _choose_minutes(self, minutes: int) -> None:
        self.view_model.minutes = minutes

    def _say_minutes(self) -> None:
        words = self.tr("A lesson has {least} to {most} minutes.").format(least=MIN_MINUTES, most=MAX_MINUTES)
        self._services.notices.say(words, "warn")

    def _show(self) -> None:
        view_model = self.view_model
        self.audience.set_keys((view_model.audience.value,))
        self.subjects.set_keys(view_model.subjects)
        self.make_button.setEnabled(bool(view_model.subjects))
        self.own.set_keys(("own",) if view_model.asks_own else ())
        self.role_play.set_keys(("role-play",) if view_model.has_role_play else ())
        self.minutes.setValue(view_model.minutes)
        self.own.setVisible(bool(view_model.own))
        # One filled button a screen: with a plan it is Present.
        self.make_button.setObjectName("default" if view_model.lesson else "primary")
        self.make_button.style().polish(self.make_button)
        self._place(self._plan() if view_model.lesson is not None else self._saved())
        self.described.emit()

    def _place(self, plan: QWidget) -> None:
        """Put another plan in the place of the last; the keyboard stays where it was in that one."""
        before, focused = self.plan, QApplication.focusWidget()
        kept = Kept.of(before) if before is not None and focused is not None and before.isAncestorOf(focused) else None
        self.plan = plan
        self.place.addWidget(plan)
        if kept is not None:
            # Only what is shown takes the keyboard; while nothing has it, Qt would look for another place.
            plan.show()
            kept.restore(plan)
        if before is not None:
            self.place.removeWidget(before)
            before.hide()
            before.deleteLater()

    def _saved(self) -> QWidget:
        """What was saved before, or nothing yet."""
        theme, tokens = self._services.theme, self._services.theme.tokens
        box = QWidget()
        layout = column(tokens, gap="space.3")
        if self.view_model.fault:
            layout.addWidget(Banner(theme, self.view_model.fault, "stop"))
        self._add_saved(layout)
        box.setLayout(layout)
        return box

    def _add_saved(self, layout: QVBoxLayout) -> None:
        names = self.view_model.saved()
        if names:
            layout.addWidget(Label(self.tr("Saved lessons"), "h2", wraps=True))
            listing = RowList(self._services.theme, self.tr("Saved lessons"), grows=True)
            listing.set_rows([RowItem(name, name, "", "teach") for name in names])
            listing.opened.connect(lambda: self._services.navigator.go(Route("lessons", listing.key)))
            layout.addWidget(listing)

    def _plan(self) -> QWidget:
        theme, tokens = self._services.theme, self._services.theme.tokens
        view_model, lesson = self.view_model, self.view_model.lesson
        box = QWidget()
        layout = column(tokens, gap="space.4")
        if view_model.fault or view_model.notice:
            tone = "stop" if view_model.fault else "warn"
            layout.addWidget(Banner(theme, view_model.fault or view_model.notice, tone))
        if lesson is not None:
            nest(layout, self._head(lesson))
            bar = TimeBar(theme, lesson)
            bar.set_place(len(lesson.boxes), 0)
            layout.addWidget(bar)
            card = Card(theme, padding="space.4")
            for at in range(len(lesson.boxes)):
                if at:
                    card.column.addWidget(Rule())
                card.column.addWidget(PartRow(theme, view_model, at))
            layout.addWidget(card)
            layout.addWidget(RoomFields(theme, self._services.preferences))
            if not view_model.name:
                # A plan that is not saved stays here on the next visit, too: the way to the saved ones does as well.
                self._add_saved(layout)
        box.setLayout(layout)
        return box

    def _head(self, lesson: Lesson) -> QVBoxLayout:
        theme, view_model = self._services.theme, self.view_model
        sums = self.tr("{planned} of {minutes} minutes").format(planned=lesson.planned, minutes=lesson.minutes)
        state = Label(sums, "h2")
        present = Button(theme, self.tr("Present"), icon="teach", role="primary")
        both, alone = (key_names(self._keys[name][0]) for name in ("present", "present alone"))
        words = self.tr("{key}; {alone} fills the only screen with the slide")
        present.setToolTip(words.format(key=both, alone=alone))
        present.clicked.connect(self._present_both)
        rehearse = Button(theme, self.tr("Rehearse"), icon="clock")
        rehearse.clicked.connect(lambda: self.present(is_rehearsal=True))
        save = Button(theme, self.tr("Save"), icon="save")
        save.clicked.connect(view_model.save)
        acts = QWidget()
        flow = FlowLayout(acts, gap=theme.tokens.size("space.3"))
        flow.addWidget(present)
        flow.addWidget(rehearse)
        flow.addWidget(save)
        if view_model.undo_steps:
            undo = Button(theme, self.tr("Undo"), icon="back")
            undo.clicked.connect(view_model.undo)
            flow.addWidget(undo)
        if lesson.planned != lesson.minutes:
            fit = Button(theme, self.tr("Fit to {n} minutes").format(n=lesson.minutes), icon="clock")
            fit.clicked.connect(lambda: view_model.edit(lesson.fitted()))
            flow.addWidget(fit)
        if lesson.runs:
            times = Button(theme, self.tr("Times as a table"), icon="list")
            times.clicked.connect(view_model.save_times)
            flow.addWidget(times)
        title = QLineEdit(lesson.title)
        title.setAccessibleName(self.tr("Title of the lesson"))
        title.textEdited.connect(view_model.rename)
        title.editingFinished.connect(self.described)
        named = column(theme.tokens, Label(self.tr("Title of the lesson"), "label"), title, gap="space.1")
        head = column(theme.tokens, gap="space.3")
        nest(head, named)
        head.addWidget(state)
        head.addWidget(acts)
        return head
