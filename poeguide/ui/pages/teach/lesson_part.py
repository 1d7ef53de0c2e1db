"""A part of a plan: its minutes, what it shows, its notes, and its place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget

from poeguide.domain.lesson import MAX_MINUTES, Box, BoxKind, Lesson
from poeguide.ui.formats import minutes
from poeguide.ui.layouts import column, nest, row
from poeguide.ui.pages.teach.lesson_model import LessonViewModel
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.buttons import IconButton
from poeguide.ui.widgets.number_field import NumberField
from poeguide.ui.widgets.text import Label

NOTE_LINES = 2


class PartRow(QWidget):
    """One part; every change goes to the view-model, which keeps the step for undo."""

    def __init__(self, theme: Theme, view_model: LessonViewModel, at: int) -> None:
        super().__init__()
        self._theme, self._view_model, self._at = theme, view_model, at
        lesson = view_model.now()
        part, tokens = lesson.boxes[at], theme.tokens
        self.minutes = NumberField(
            self.tr("Minutes of {title}").format(title=part.title), (1, MAX_MINUTES), part.minutes
        )
        self.minutes.valueChanged.connect(self._take_minutes)
        slides = self.tr("%n slide(s)", "", max(1, len(part.slides)))
        words = column(tokens, Label(part.title, "strong", wraps=True), gap="space.1")
        if part.kind is BoxKind.ROLE_PLAY:
            words.addWidget(self._talks(part))
        else:
            words.addWidget(Label(slides, "caption"))
        for said in self._times(lesson, part):
            words.addWidget(Label(said, "caption", wraps=True))
        words.addStretch(1)
        line = row(tokens, self.minutes, gap="space.3")
        nest(line, words, 2)
        line.addWidget(self._notes(part), 3)
        for button in self._moves(lesson, part):
            line.addWidget(button)
        self.setLayout(line)

    def _notes(self, part: Box) -> QPlainTextEdit:
        self.notes = QPlainTextEdit(part.notes)
        self.notes.setObjectName("note")
        self.notes.setTabChangesFocus(True)
        self.notes.setPlaceholderText(self.tr("Notes that only you see"))
        self.notes.setAccessibleName(self.tr("Notes for {title}").format(title=part.title))
        self.notes.setMaximumHeight((NOTE_LINES + 1) * self._theme.tokens.line_height("body"))
        self.notes.textChanged.connect(lambda: self._view_model.note(self._at, self.notes.toPlainText()))
        return self.notes

    def _talks(self, part: Box) -> QComboBox:
        """Which talk for two this part is."""
        self.talks = QComboBox()
        self.talks.setAccessibleName(self.tr("The talk for two"))
        # A long title must not push the notes away.
        self.talks.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for route, title in self._view_model.talks():
            self.talks.addItem(title, route)
        self.talks.setCurrentIndex(max(0, self.talks.findData(part.slides[0] if part.slides else "")))
        self.talks.activated.connect(self._take_talk)
        return self.talks

    def _moves(self, lesson: Lesson, part: Box) -> tuple[IconButton, ...]:
        edit, at, now = self._view_model.edit, self._at, self._view_model.now
        acts: tuple[tuple[str, str, bool, Callable[[], object]], ...] = (
            (self.tr("{title}: earlier"), "chevron-up", at > 0, lambda: edit(now().with_box_moved(at, -1))),
            (
                self.tr("{title}: later"),
                "chevron-down",
                at + 1 < len(lesson.boxes),
                lambda: edit(now().with_box_moved(at, 1)),
            ),
            (self.tr("{title}: take away"), "trash", len(lesson.boxes) > 1, lambda: edit(now().without_box(at))),
        )
        made = []
        for words, icon, is_possible, act in acts:
            button = IconButton(self._theme, words.format(title=part.title), icon, role="plain")
            button.setEnabled(is_possible)
            button.clicked.connect(lambda _checked=False, act=act: act())
            made.append(button)
        return tuple(made)

    def _take_minutes(self, value: int) -> None:
        now = self._view_model.now()
        self._view_model.edit(now.with_box(self._at, replace(now.boxes[self._at], minutes=value)))

    def _take_talk(self, _at: int) -> None:
        now = self._view_model.now()
        box = replace(now.boxes[self._at], slides=(str(self.talks.currentData()),))
        self._view_model.edit(now.with_box(self._at, box))

    def _times(self, lesson: Lesson, part: Box) -> list[str]:
        """How long a part took in the last rehearsal and in the last class, against its minutes."""
        found = []
        for is_rehearsal, words in (
            (True, self.tr("Rehearsed {used}, {drift}")),
            (False, self.tr("In class {used}, {drift}")),
        ):
            run = lesson.run(is_rehearsal=is_rehearsal)
            used = None if run is None else run.of(part.key)
            if used is not None:
                late = used - 60 * part.minutes
                sign = "+" if late > 0 else "−" if late < 0 else "±"
                found.append(words.format(used=minutes(used), drift=sign + minutes(abs(late))))
        return found
