"""What is to be printed, and its pages."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Signal

from poeguide.data.lessons import SUFFIX, lesson_names, read_lesson
from poeguide.data.scenarios import scenarios
from poeguide.domain.certificate import Certificate
from poeguide.domain.quiz import Question, Wanted
from poeguide.errors import PoeGuideError
from poeguide.ui.papers.make import Print
from poeguide.ui.papers.order import Order, Sources, make_paper
from poeguide.ui.papers.output import write_each, write_paper
from poeguide.ui.papers.pages import AnyPages
from poeguide.ui.question_bank import read_bank
from poeguide.ui.services import Services
from poeguide.ui.sheets.paper import Paper
from poeguide.ui.words.trouble import not_saved

NEEDS: Final = {
    "quiz": ("topics", "title", "questions", "versions", "copies", "seed", "each"),
    "worksheet": ("topics", "title", "questions", "seed"),
    "handout": ("answers",),
    "slides": ("slides", "up"),
    "cards": ("copies",),
    "question-cards": ("topics", "questions", "seed"),
    "word-cards": (),
    "strips": ("seed",),
    "map": ("seed",),
    "glossary": (),
    "sign-in": ("title", "copies"),
    "certificates": ("title", "names"),
    "role-cards": ("talk", "copies", "each"),
}
"""What each kind of paper asks for."""
MAX_NAMES: Final = 300


class Chosen(NamedTuple):
    """Everything that was chosen and typed for a paper."""

    kind: str
    title: str
    seed: str
    numbers: dict[str, int]
    topics: tuple[str, ...]
    slides: str
    up: int
    names: tuple[str, ...]
    talk: str
    paper: Paper
    is_large: bool
    is_answered: bool
    is_each: bool


class PapersViewModel(QObject):
    """An order with the paper it goes on."""

    changed = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self.bank: list[Question] = []
        self.lessons: list[str] = []
        self.refresh()
        self.kind, self.title, self.seed = "quiz", "", "1"
        self.numbers = {"questions": 10, "versions": 4, "copies": 6}
        self.paper, self.is_large, self.is_answered, self.is_each = Paper.LETTER, False, False, False
        self.topics: tuple[str, ...] = ()
        self.up, self.slides = 3, "six-steps"
        self.names: tuple[str, ...] = ()
        self.talks = services.bundle.read(scenarios, services.language)
        self.talk = ""

    def refresh(self) -> None:
        """Read one's own questions and lessons again: other pages may have changed them."""
        self.bank = read_bank(self._services)
        self.lessons = lesson_names(self.lessons_folder)

    @property
    def lessons_folder(self) -> Path:
        """Where lessons are kept."""
        return self._services.paths.data / "lessons"

    def order(self) -> Order:
        """The order as it is chosen now."""
        numbers = self.numbers
        count = numbers["copies"] if self.kind == "sign-in" else numbers["questions"]
        order = Order(
            kind=self.kind,
            title=self.title,
            seed=self.seed,
            wanted=Wanted(topics=frozenset(self.topics)),
            count=count,
            versions=numbers["versions"],
            copies=numbers["copies"],
            up=self.up,
            names=self.names[:MAX_NAMES],
            talk=self.talk,
            is_answered=self.is_answered,
        )
        if self.slides.endswith(SUFFIX):
            return replace(order, lesson=read_lesson(self.lessons_folder / self.slides))
        return replace(order, subject=self.slides)

    def chosen(self) -> Chosen:
        """All choices as they are now."""
        what = (self.kind, self.title, self.seed, self.numbers, self.topics, self.slides, self.up, self.names)
        return Chosen(*what, self.talk, self.paper, self.is_large, self.is_answered, self.is_each)

    def choose(self, chosen: Chosen) -> None:
        """Take choices that were made before."""
        self.kind, self.title, self.seed, self.numbers, self.topics = chosen[:5]
        self.slides, self.up, self.names, self.talk, self.paper = chosen[5:10]
        self.is_large, self.is_answered, self.is_each = chosen[10:]

    def pages(self) -> AnyPages:
        """The paper as it is chosen now."""
        services = self._services
        how = Print(self.paper, self.is_large, services.bundle.manifest.content_date)
        today = services.clock().date()
        sources = Sources(services.bundle, self.bank, services.language, today, services.paths.map)
        return make_paper(self.order(), sources, how)

    def made_of(self) -> tuple[object, ...]:
        """All that the paper depends on: the same gives the same pages."""
        return self.order(), self.paper, self.is_large, tuple(self.bank), self._services.clock().date()

    def save(self) -> None:
        """Write one PDF, or one for each learner, into the reader's folder, and say where."""
        folder = self._services.paths.data / "papers"
        name = f"{self.kind}-{self._services.clock().strftime('%Y-%m-%d-%H%M%S')}"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            if self.is_each and "each" in NEEDS[self.kind]:
                path = folder / name
                write_each(path, self.pages())
            else:
                path = folder / f"{name}.pdf"
                write_paper(path, self.pages())
        except (OSError, PoeGuideError) as error:
            self._services.notices.say(not_saved(error), "warn")
            return
        self._services.notices.say(self.tr("Saved: {path}").format(path=path), "ok")

    def compare(self, certificate: Certificate, code: str) -> str:
        """What a check code says about a certificate, in a sentence."""
        if not code.strip():
            return ""
        if certificate.has_code(code):
            return self.tr(
                "The code fits: name, subject and day are as they were printed. It does not tell who printed it."
            )
        return self.tr("The code does not fit: name, subject, day or the code itself were changed or mistyped.")
