"""One's own questions, the one that is being written, and what a file would bring."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Signal

from poeguide.data.facts import facts
from poeguide.data.quiz import questions
from poeguide.data.quiz_formats import READERS, format_of
from poeguide.data.quiz_formats.bringing import Brought, bring
from poeguide.data.register.questions import keep_questions, own_questions
from poeguide.data.register.register import RegisterError, new_id
from poeguide.domain.quiz import TRUE_FALSE, Fault, Question, QuestionKind, faults
from poeguide.domain.register import Change, OwnQuestion
from poeguide.domain.routes import Route
from poeguide.ui.question_bank import open_register
from poeguide.ui.services import Services

MAX_FILE: Final = 5_000_000
ROWS: Final = 4
"""Empty lines for options that a new question starts with."""


class Work(NamedTuple):
    """What was written and changed here, and what a file would bring."""

    draft: Question | None
    is_new: bool
    made: list[tuple[Change, ...]]
    brought: Brought | None
    file: str


class OwnViewModel(QObject):
    """The list and a draft. Nothing is kept before it is sound and saved."""

    changed = Signal()
    drafted = Signal()
    """Another question is in the form."""
    edited = Signal()
    """The form says something else, or the same again."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self.register = open_register(services)
        self.own: list[Question] = []
        self.draft: Question | None = None
        self.is_new = False
        self.brought: Brought | None = None
        self.file = ""
        self.fault = ""
        self._made: list[tuple[Change, ...]] = []

    def open(self, route: Route) -> bool:
        """Show the list, or one question as it was left in the form; False where there is none."""
        self._read()
        if not route.target:
            return True
        found = next((each for each in self.own if each.id == route.target), None)
        if found is not None:
            self.choose(found)
        return found is not None

    def work(self) -> Work:
        """What another form would have to go on with."""
        return Work(draft=self.draft, is_new=self.is_new, made=self._made, brought=self.brought, file=self.file)

    def resume(self, work: Work) -> None:
        """Go on with what was written in a form that is gone."""
        self.draft, self.is_new, self._made = work.draft, work.is_new, work.made
        self.brought, self.file = work.brought, work.file
        # Whether the draft can be saved depends on the others.
        self._read()
        self.drafted.emit()

    @property
    def can_undo(self) -> bool:
        """Whether something can be taken back."""
        return bool(self._made)

    def new(self) -> None:
        """Begin a question."""
        empty = Question(f"own-{new_id()}", "own", "medium", QuestionKind.SINGLE, "", ("",) * ROWS, (), "")
        self._start(empty, is_new=True)

    def choose(self, question: Question) -> None:
        """Put a question into the form."""
        if self.draft is None or question.id != self.draft.id:
            self._start(question, is_new=False)

    def edit(self, question: Question) -> None:
        """Take what was typed."""
        self.draft = question
        self.edited.emit()

    def set_kind(self, kind: QuestionKind) -> None:
        """Another kind; what can stay does."""
        draft = self.draft
        if draft is None or kind is draft.kind:
            return
        options, answers = draft.options, draft.answers
        if kind is QuestionKind.TRUE_FALSE:
            options, answers = TRUE_FALSE, ()
        elif draft.kind is QuestionKind.TRUE_FALSE:
            options, answers = ("",) * ROWS, ()
        elif kind is QuestionKind.MATCH:
            answers = ("",) * len(options)
        elif QuestionKind.MATCH in (kind, draft.kind) or kind is not QuestionKind.MULTIPLE:
            answers = ()
        self.draft = replace(draft, kind=kind, options=options, answers=answers)
        self.drafted.emit()

    def cleaned(self) -> Question | None:
        """The draft as it would be kept: without empty lines, an order with its options as the answer."""
        draft = self.draft
        if draft is None:
            return None
        if draft.kind is QuestionKind.MATCH:
            pairs = [(o.strip(), a.strip()) for o, a in zip(draft.options, draft.answers, strict=True) if o.strip()]
            options, answers = tuple(o for o, _ in pairs), tuple(a for _, a in pairs if a)
        else:
            options = tuple(option.strip() for option in draft.options if option.strip())
            answers = options if draft.kind is QuestionKind.ORDER else tuple(a for a in draft.answers if a in options)
        words, why = draft.question.strip(), draft.explanation.strip()
        return replace(draft, question=words, explanation=why, options=options, answers=answers)

    def faults(self) -> list[Fault]:
        """What keeps the draft from being saved."""
        cleaned = self.cleaned()
        return [] if cleaned is None else faults(cleaned)

    def unknown_facts(self) -> list[str]:
        """Facts that the draft names and the guide does not have."""
        if self.draft is None or not self.draft.facts:
            return []
        known = {fact.id for fact in self._services.bundle.read(facts, self.draft.facts)}
        return [each for each in self.draft.facts if each not in known]

    def is_saved(self) -> bool:
        """Whether the form says what is kept."""
        return self.draft is None or self.cleaned() in self.own

    def save(self) -> bool:
        """Keep the draft, if it is sound."""
        cleaned = self.cleaned()
        if cleaned is None or faults(cleaned) or self.unknown_facts() or not self._keep([cleaned]):
            return False
        self._start(cleaned, is_new=False)
        return True

    def delete(self) -> None:
        """Delete the question in the form; undo brings it back."""
        draft, self.draft = self.draft, None
        if draft is not None and not self.is_new:
            gone = [each for each in self.register.all(OwnQuestion) if each.id == draft.id]
            self._change(partial(self.register.forget, gone))
        self.drafted.emit()

    def undo(self) -> None:
        """Take the last change back."""
        if self._made:
            turned = [change.turned() for change in self._made.pop()]
            self._change(partial(self.register.apply, turned), is_undo=True)
            self.draft = None
            self.drafted.emit()

    def read_file(self, name: str) -> None:
        """Hold a file against the bank; nothing is kept yet."""
        path, self.brought, self.fault = Path(name), None, ""
        self.file = path.name
        kind = format_of(path.name)
        try:
            if not kind:
                self.fault = self.tr("This kind of file is not read. Name it .gift, .csv or, for Aiken, .txt.")
            elif path.stat().st_size > MAX_FILE:
                self.fault = self.tr("The file is larger than 5 MB.")
            else:
                found = READERS[kind](path.read_text("utf-8-sig"))
                shipped = self._services.bundle.read(questions, lang=self._services.language)
                self.brought = bring(shipped, self.own, found, lambda: f"own-{new_id()}")
        except (OSError, UnicodeDecodeError):
            self.fault = self.tr("The file cannot be read as text. Save it as UTF-8.")
        self.changed.emit()

    def take(self) -> None:
        """Keep what the file brings; one undo takes all of it back."""
        if self.brought is not None and self._keep(self.brought.keep):
            count = len(self.brought.keep)
            self.brought = None
            self._services.notices.say(self.tr("%n question(s) taken. Undo takes (it|them) back.", "", count), "ok")
            self.changed.emit()

    def put_away(self) -> None:
        """Keep nothing of the file."""
        self.brought, self.fault = None, ""
        self.changed.emit()

    def _keep(self, kept: Iterable[Question]) -> bool:
        return self._change(partial(keep_questions, self.register, kept))

    def _change(self, change: Callable[[], tuple[Change, ...]], *, is_undo: bool = False) -> bool:
        try:
            made = change()
        except RegisterError as error:
            self._services.notices.say(f"{error.title} {error.hint}", "stop")
            return False
        if made and not is_undo:
            self._made.append(made)
        self._read()
        return True

    def _start(self, question: Question, *, is_new: bool) -> None:
        self.draft, self.is_new = question, is_new
        self.drafted.emit()

    def _read(self) -> None:
        self.own = own_questions(self.register)
        self.changed.emit()
