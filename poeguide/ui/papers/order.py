"""An order for paper: what the page and the command line ask for, made the same way for both."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication

from poeguide.data.bundle import Bundle
from poeguide.data.facts import facts
from poeguide.data.glossary import terms
from poeguide.data.jump_codes import code_of_route
from poeguide.data.scenarios import scenarios
from poeguide.data.topics import topic, topics
from poeguide.domain.certificate import Certificate
from poeguide.domain.glossary import Term
from poeguide.domain.lesson import BoxKind, Lesson
from poeguide.domain.papers import draw, make_versions
from poeguide.domain.quiz import Question, Wanted
from poeguide.domain.routes import Route
from poeguide.domain.topics import TopicKind
from poeguide.errors import UsageError
from poeguide.ui.papers import make
from poeguide.ui.papers.blank_map import MapPages, map_places
from poeguide.ui.papers.cards import AnswerCards
from poeguide.ui.papers.handouts import Handout, handout
from poeguide.ui.papers.landscape import Certificates
from poeguide.ui.papers.make import Print
from poeguide.ui.papers.pages import AnyPages, BoundPages
from poeguide.ui.papers.sides import question_cards, word_cards
from poeguide.ui.papers.slides_on_paper import SlidePages
from poeguide.ui.papers.words_sheet import glossary_sheet
from poeguide.ui.present.slides import SlideMaker
from poeguide.ui.present.subjects import subject, subject_titles

translate = QCoreApplication.translate

KINDS: Final = (
    "quiz", "worksheet", "handout", "slides", "cards", "question-cards", "word-cards", "strips", "map", "glossary",
    "sign-in", "certificates", "role-cards",
)  # fmt: skip
CHECK: Final = "quiz-001"
"""The question at the foot of the handout."""


@dataclass(frozen=True, slots=True)
class Order:
    """What to print, and how many."""

    kind: str
    title: str = ""
    seed: str = "1"
    wanted: Wanted = field(default_factory=Wanted)
    count: int = 10
    versions: int = 1
    copies: int = 1
    up: int = 3
    subject: str = "six-steps"
    lesson: Lesson | None = None
    names: tuple[str, ...] = ()
    day: str = ""
    talk: str = ""
    """The role-play whose cards are wanted; empty for all."""
    is_answered: bool = False


@dataclass(frozen=True, slots=True)
class Sources:
    """What papers are made from."""

    bundle: Bundle
    bank: Sequence[Question]
    language: str
    today: date
    map_file: Path

    def chosen(self, order: Order) -> list[Question]:
        """The questions that the seed draws."""
        return draw([question for question in self.bank if order.wanted.has(question)], order.seed, order.count)


def make_paper(order: Order, sources: Sources, how: Print) -> AnyPages:
    """The pages of an order."""
    makers: dict[str, Callable[[Order, Sources, Print], AnyPages]] = {
        "quiz": _quiz,
        "worksheet": _worksheet,
        "handout": _handout,
        "slides": _slides,
        "cards": lambda order, _sources, how: AnswerCards(how.paper, count=order.copies),
        "question-cards": _question_cards,
        "word-cards": lambda _order, sources, how: word_cards(_terms(sources), how),
        "strips": _strips,
        "map": lambda order, sources, how: MapPages(map_places(sources.bundle), order.seed, sources.map_file, how),
        "glossary": lambda _order, sources, how: glossary_sheet(_terms(sources), how),
        "sign-in": lambda order, _sources, how: make.sign_in(_title(order, "sign-in"), order.count, how),
        "certificates": _certificates,
        "role-cards": _role_cards,
    }
    return makers[order.kind](order, sources, how)


def certificates_of(order: Order, today: date) -> list[Certificate]:
    """A certificate for each name; without names one to look at, with a line in place of the name."""
    subject = order.title or translate("Papers", "Six steps at a port of entry")
    return [Certificate(name, subject, order.day or today.isoformat()) for name in order.names or ("____________",)]


def _title(order: Order, key: str) -> str:
    return (
        order.title
        or {
            "quiz": translate("Papers", "Quiz"),
            "worksheet": translate("Papers", "Worksheet"),
            "handout": translate("Papers", "Six steps at a port of entry"),
            "strips": translate("Papers", "Put the steps in order"),
            "sign-in": translate("Papers", "Sign-in sheet"),
        }[key]
    )


def _terms(sources: Sources) -> list[Term]:
    return sources.bundle.read(terms, sources.language)


def _quiz(order: Order, sources: Sources, how: Print) -> AnyPages:
    counts = (order.versions, order.copies)
    return make.quiz_run(_title(order, "quiz"), sources.chosen(order), order.seed, counts, how)


def _worksheet(order: Order, sources: Sources, how: Print) -> AnyPages:
    asked = sources.chosen(order)
    ids = tuple(dict.fromkeys(fact for question in asked for fact in question.facts))
    known = {fact.id: fact for fact in sources.bundle.read(facts, ids, sources.language)}
    return make.worksheet(_title(order, "worksheet"), asked, known, how)


def _question_cards(order: Order, sources: Sources, how: Print) -> AnyPages:
    asked = sources.chosen(order)
    return question_cards([make_versions([each], order.seed, 1)[0].items[0] for each in asked], how)


def _strips(order: Order, sources: Sources, how: Print) -> AnyPages:
    hits = sources.bundle.read(topics, TopicKind.SIX_STEP, sources.language)
    return make.strips(_title(order, "strips"), [hit.title for hit in hits], order.seed, how)


def _handout(order: Order, sources: Sources, how: Print) -> AnyPages:
    bundle, language = sources.bundle, sources.language
    hits = bundle.read(topics, TopicKind.SIX_STEP, language)
    found = [bundle.read(topic, hit.kind, hit.id, language) for hit in hits]
    steps = [(each, each.id == "secondary-inspection") for each in found if each is not None]
    lead = translate("Papers", "The model helps you remember. Often several steps happen at one counter.")
    check = next((question for question in sources.bank if question.id == CHECK), None)
    code = bundle.read(code_of_route, Route("six-steps", hits[0].id))
    title = _title(order, "handout")
    return handout(Handout(title, lead, steps, check, code), how, is_answered=order.is_answered)


def _slides(order: Order, sources: Sources, how: Print) -> AnyPages:
    """The slides of a lesson, or of a subject."""
    maker = SlideMaker(sources.bundle, sources.language, sources.today)
    if order.lesson is not None:
        title = order.title or order.lesson.title
        routes = [slide for box in order.lesson.boxes if box.kind is BoxKind.SUBJECT for slide in box.slides]
    else:
        title = order.title or subject_titles()[order.subject]
        routes = list(subject(sources.bundle, order.subject, sources.language).slides)
    slides = [slide for route in routes if (slide := maker.slide(route)) is not None]
    return SlidePages(title, slides, order.up, how)


def _certificates(order: Order, sources: Sources, how: Print) -> AnyPages:
    return Certificates(certificates_of(order, sources.today), how)


def _role_cards(order: Order, sources: Sources, how: Print) -> AnyPages:
    """Both cards of a talk, or of all, for as many pairs as there are copies."""
    bundle, every = sources.bundle, sources.bundle.read(scenarios, sources.language)
    chosen = [each for each in every if order.talk in ("", each.id)]
    if not chosen:
        known = ", ".join(each.id for each in every)
        raise UsageError(f"There is no talk “{order.talk[:40]}”.", f"Use one of {known}.")
    pairs = [
        make.role_cards(each, how, code=bundle.read(code_of_route, Route("scenarios", each.id))) for each in chosen
    ]
    return BoundPages(translate("Papers", "Role-play cards"), [pair for pair in pairs for _ in range(order.copies)])
