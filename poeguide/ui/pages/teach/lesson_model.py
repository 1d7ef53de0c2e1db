"""A lesson that is being made: chosen, planned, edited, saved, opened again."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from poeguide.data.lessons import SUFFIX, lesson_names, read_lesson, save_lesson
from poeguide.data.quiz import questions
from poeguide.data.register.questions import own_questions
from poeguide.data.scenarios import scenarios
from poeguide.domain.freshness import Freshness
from poeguide.domain.lesson import Audience, Box, BoxKind, Lesson, LessonError, Run, changed_facts, make_lesson
from poeguide.domain.papers import draw, shuffled
from poeguide.domain.quiz import Question
from poeguide.domain.routes import Route
from poeguide.errors import PoeGuideError
from poeguide.ui.present.model import PresentModel
from poeguide.ui.present.slides import SlideMaker
from poeguide.ui.present.subjects import SUGGESTED, audience_words, box_words, lesson_trouble, subject
from poeguide.ui.question_bank import open_register
from poeguide.ui.services import Services
from poeguide.ui.words.trouble import file_trouble, not_saved
from poeguide.whole_file import write_whole

QUESTIONS = 5


class Work(NamedTuple):
    """What was chosen, the plan that was made of it, and its changes."""

    audience: Audience
    minutes: int
    subjects: tuple[str, ...]
    asks_own: bool
    has_role_play: bool
    lesson: Lesson | None
    name: str
    saved: Lesson | None
    undo_steps: list[Lesson]


class LessonViewModel(QObject):
    """A lesson that is being made, and those that were saved."""

    changed = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self.maker = SlideMaker(services.bundle, services.language, services.clock().date())
        self.own: list[Question] = []
        self.asks_own = False
        self.has_role_play = False
        self.undo_steps: list[Lesson] = []
        self.name = ""
        """The file of the lesson; empty until it is saved."""
        self._saved: Lesson | None = None
        """The lesson as its file has it."""
        self.read_own()
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
        """A new lesson or a saved one, with changes that no file has; False where there is no lesson of this name."""
        self.fault = self.notice = ""
        self.read_own()
        if self.lesson is not None and self.name == route.target and self.lesson != self._saved:
            self.notice = self._changed_words(self.lesson)
            self.changed.emit()
            return True
        if route.target:
            return self.take_file(self.folder / f"{Path(route.target).name}{SUFFIX}")
        self.lesson, self.name, self._saved = None, "", None
        self.changed.emit()
        return True

    def work(self) -> Work:
        """What another page would have to go on with."""
        return Work(
            audience=self.audience,
            minutes=self.minutes,
            subjects=self.subjects,
            asks_own=self.asks_own,
            has_role_play=self.has_role_play,
            lesson=self.lesson,
            name=self.name,
            saved=self._saved,
            undo_steps=self.undo_steps,
        )

    def resume(self, work: Work) -> None:
        """Go on with what was made on a page that is gone."""
        self.audience, self.minutes, self.subjects = work.audience, work.minutes, work.subjects
        self.asks_own, self.has_role_play = work.asks_own, work.has_role_play
        self.lesson, self.name, self._saved, self.undo_steps = work.lesson, work.name, work.saved, work.undo_steps

    def take_file(self, path: Path) -> bool:
        """Read a lesson file; a bad one is told in a sentence, and nothing else changes."""
        if not path.is_file():
            return False
        try:
            self._take(read_lesson(path))
            # A file from elsewhere is saved as a lesson of one's own, and stays as it is.
            self.name = path.stem if path.parent == self.folder else ""
            self._saved = self.lesson if self.name else None
        except PoeGuideError as error:
            cause = error.__cause__
            said = f"{lesson_trouble(cause)} ({path.name})" if isinstance(cause, LessonError) else str(error)
            self.lesson, self.fault = None, said
        self.changed.emit()
        return True

    def read_own(self) -> None:
        """Read one's own questions for the cards: the page Your questions may have changed them."""
        own = own_questions(open_register(self._services))
        self.own = [question for question in own if question.fits_cards]
        self.maker.use_own(own)

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
            made = make_lesson(title, self.audience, self.minutes, chosen, ends=(*self._role_play(), quiz))
            self.undo_steps, self.name, self._saved = [], "", None
            self.lesson = made.with_box(0, replace(made.boxes[0], title=box_words(BoxKind.START)))
            self.fault = self.notice = ""
        except LessonError as error:
            self.fault = lesson_trouble(error)
        self.changed.emit()

    def edit(self, lesson: Lesson) -> None:
        """Take an edited lesson; undo brings the one before back."""
        if self.lesson is not None:
            self.undo_steps = [*self.undo_steps[-99:], self.lesson]
        self.lesson = lesson
        self.changed.emit()

    def undo(self) -> None:
        """Take the last change of the plan back."""
        if self.undo_steps:
            self.lesson = self.undo_steps.pop()
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
            name = self.name = save_lesson(self.folder, self.lesson, self.name)
            self._saved = self.lesson
        except PoeGuideError as error:
            self._services.notices.say(not_saved(error), "warn")
            return ""
        if self._services.navigator.current.page == "lessons":
            self._services.navigator.replace(Route("lessons", name))
        self._services.notices.say(self.tr("Saved as {name}.").format(name=name + SUFFIX), "ok")
        self.notice = ""
        self.changed.emit()
        return name

    def keep_run(self, run: Run) -> None:
        """Keep how long a talk took with the lesson; a lesson that was saved is saved with it."""
        if self.lesson is None or run.total == 0:
            return
        self.lesson = self.lesson.with_run(run)
        if self.lesson.facts:
            self.save()
        self.changed.emit()

    def rename(self, title: str) -> None:
        """Call the lesson something else; an empty title changes nothing."""
        if self.lesson is not None and title.strip():
            self.lesson = replace(self.lesson, title=title.strip()[:200])

    def save_times(self) -> None:
        """Write what each part took as a table, and say where."""
        day = self._services.clock().date().isoformat()
        path = self._services.paths.data / "results" / f"times-{self.name or 'lesson'}-{day}.csv"
        text = io.StringIO(newline="")
        csv.writer(text).writerows(self.now().times())
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(path, text.getvalue().encode())
        except OSError as error:
            self._services.notices.say(self.tr("Not saved: {reason}").format(reason=file_trouble(error)), "warn")
            return
        self._services.notices.say(self.tr("Saved: {path}").format(path=path), "ok")

    def talks(self) -> list[tuple[str, str]]:
        """Every role-play as its route and its title."""
        every = self._services.bundle.read(scenarios, self._services.language)
        return [(f"poeguide:scenarios/{each.id}", each.title) for each in every]

    def now(self) -> Lesson:
        """The lesson with all that was typed meanwhile."""
        if self.lesson is None:
            raise RuntimeError("There is no lesson yet.")
        return self.lesson

    def talk(self) -> PresentModel:
        """The lesson as a talk."""
        return PresentModel(self.now(), self.maker, self._services.clock)

    def _take(self, lesson: Lesson) -> None:
        self.undo_steps = self.undo_steps if lesson == self.lesson else []
        self.lesson = lesson
        self.audience, self.minutes = lesson.audience, lesson.minutes
        self.notice = self._changed_words(lesson)

    def _changed_words(self, lesson: Lesson) -> str:
        """Which facts of a saved lesson say something else now, as a sentence."""
        if not lesson.facts:
            return ""
        model = self.talk()
        titles = {fact.id: fact.title for slide in model.slides for fact in slide.facts}
        # A fact that is gone has no title left; a title may hold commas.
        changed = [titles.get(fact, fact) for fact in changed_facts(lesson, self.maker.digests(model.slides))]
        words = self.tr(
            "%n fact(s) of this lesson (says|say) something else now. Look at (it|them) before class: ",
            "",
            len(changed),
        )
        return words + "; ".join(changed[:5]) if changed else ""

    def _role_play(self) -> tuple[Box, ...]:
        """A talk at the counter for two, the same one for the same subjects."""
        if not self.has_role_play:
            return ()
        routes = tuple(shuffled([route for route, _ in self.talks()], "+".join(self.subjects))[:1])
        return (Box(BoxKind.ROLE_PLAY, "role-play", box_words(BoxKind.ROLE_PLAY), 5, routes),)

    def _questions(self) -> tuple[str, ...]:
        """Questions for the cards, one's own first where wanted; none whose facts must be confirmed first."""
        own = [question.id for question in self.own if self.asks_own][:QUESTIONS]
        bank = self._services.bundle.read(questions, lang=self._services.language)
        ready = [question for question in bank if question.fits_cards and question.level != "hard"]
        fresh = [q for q in ready if self.maker.confirm_first_of(q) is not Freshness.CONFIRM]
        return (*own, *(question.id for question in draw(fresh, "+".join(self.subjects), QUESTIONS - len(own))))
