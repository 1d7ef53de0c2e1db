"""Slides: pages of the guide in words that are read from the last row, made from the content as it is now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

from poeguide.data.bundle import Bundle
from poeguide.data.facts import facts
from poeguide.data.jump_codes import code_of_route
from poeguide.data.quiz import questions
from poeguide.data.scenarios import scenarios
from poeguide.data.topics import topic, topics
from poeguide.data.uses import titles_of
from poeguide.domain.facts import Fact, freshness_of
from poeguide.domain.freshness import Freshness
from poeguide.domain.quiz import Question, standing
from poeguide.domain.routes import Route
from poeguide.domain.sentences import sentences_of, without_point
from poeguide.domain.topics import Block, Topic, TopicKind, topic_at
from poeguide.ui import words
from poeguide.ui.formats import short_date
from poeguide.ui.present.place_slides import known_of

translate = QCoreApplication.translate

POINTS: Final = 3
"""More than three things on a slide are not read."""
HEAD_ROOM: Final = 64
TEXT_ROOM: Final = 120
ICONS: Final = {
    "what_happens": "face", "have_ready": "passport", "may_be_asked": "talk", "choices": "people", "next": "exit",
    "what": "learn", "who": "people", "notice": "lens", "numbers": "list", "limits": "alert", "done": "check",
    "fee": "money", "how": "steps", "where": "map", "steps": "steps", "differs": "swap", "what_it_is_not": "shield",
    "may_ask": "talk", "contact": "contact", "sign": "gate",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Point:
    """One of the things that a slide says."""

    icon: str
    head: str
    text: str
    is_named: bool = False
    """Whether the head is only the name of the text, and says nothing without it."""

    def in_few_words(self) -> Point:
        """The point without its text, for a picture that has no room for it."""
        return Point(self.icon, sentences(self.text, HEAD_ROOM) if self.is_named else self.head, "")


@dataclass(frozen=True, slots=True)
class Slide:
    """What one picture for the audience shows. `line` is the stops above it, `at` the one that is yellow."""

    title: str
    route: str = ""
    lead: str = ""
    line: tuple[tuple[str, bool], ...] = ()
    at: int = -1
    points: tuple[Point, ...] = ()
    sources: str = ""
    code: str = ""
    facts: tuple[Fact, ...] = ()
    question: Question | None = None
    counts: tuple[int, ...] = ()
    is_revealed: bool = False
    picture: QImage | None = None
    """A map beside the options of a question."""


@dataclass
class SlideMaker:
    """Makes slides in the reader's language; what was read once is kept."""

    bundle: Bundle
    language: str
    today: date
    own: tuple[Question, ...] = ()
    """A trainer's own questions, which no bundle has."""
    _made: dict[str, Slide | None] = field(default_factory=dict)

    def use_own(self, own: Sequence[Question]) -> None:
        """Take other own questions; slides that were made from the old ones are made anew."""
        self.own = tuple(own)
        self._made = {route: slide for route, slide in self._made.items() if not route.startswith("quiz/")}

    def slide(self, route: str) -> Slide | None:
        """The slide of a page, or of a question by its id; None where there is no such thing."""
        if route not in self._made:
            self._made[route] = self._make(route)
        return self._made[route]

    def digests(self, slides: Sequence[Slide]) -> dict[str, str]:
        """What the facts below slides say now, in short."""
        return {fact.id: digest_of(fact) for slide in slides for fact in slide.facts}

    def confirm_first_of(self, question: Question) -> Freshness:
        """How the facts below a question stand."""
        known = {fact.id: fact for fact in self._facts(question.facts)}
        return standing(question, known, self.today)

    def _make(self, text: str) -> Slide | None:
        try:
            route = Route.parse(text)
        except ValueError:
            return None
        if route.page == "quiz":
            return self._question(route.target)
        if route.page == "scenarios":
            return self._scenario(route)
        found = self._topic(route)
        return self._plain(route) if found is None else self._of_topic(route, found)

    def _topic(self, route: Route) -> Topic | None:
        """A topic to read; the questions of a matter are asked on its page, not on a slide."""
        named = topic_at(route)
        if named is None or named[0] is TopicKind.MATTER:
            return None
        return self.bundle.read(topic, *named, self.language)

    def _plain(self, route: Route) -> Slide | None:
        """A page that is no topic: its title with its link, and what is known of a port, a crossing or an office."""
        title = dict(self.bundle.read(titles_of, [route], self.language)).get(route, "")
        if not title:
            return None
        known = known_of(self.bundle, route)
        facts = tuple(fact for _, fact in known)
        return Slide(
            title,
            str(route),
            points=tuple(Point(icon, fact.title, fact.value, is_named=True) for icon, fact in known[:POINTS]),
            sources=_sources(facts[:POINTS]),
            code=self.bundle.read(code_of_route, route),
            facts=facts,
        )

    def _question(self, question_id: str) -> Slide | None:
        bank = [*self.own, *self.bundle.read(questions, lang=self.language)]
        found = next((question for question in bank if question.id == question_id), None)
        if found is None:
            return None
        known = self._facts(found.facts)
        return Slide(found.question, f"quiz/{found.id}", sources=_sources(known), facts=known, question=found)

    def _scenario(self, route: Route) -> Slide | None:
        """A talk for two: the audience sees the setting; the cards stay on paper."""
        every = self.bundle.read(scenarios, self.language)
        found = next((scenario for scenario in every if scenario.id == route.target), None)
        if found is None:
            return None
        known, code = self._facts(found.facts), self.bundle.read(code_of_route, route)
        return Slide(found.title, str(route), found.setting, sources=_sources(known), code=code, facts=known)

    def _of_topic(self, route: Route, found: Topic) -> Slide:
        known = self._facts(found.all_facts())
        line, at = self._line(found)
        return Slide(
            title=found.title,
            route=str(route),
            lead=found.summary,
            line=line,
            at=at,
            points=tuple(_point(found, block) for block in found.blocks[:POINTS]),
            sources=_sources(known),
            code=self.bundle.read(code_of_route, route),
            facts=known,
        )

    def _facts(self, ids: Sequence[str]) -> tuple[Fact, ...]:
        return tuple(self.bundle.read(facts, tuple(ids), self.language))

    def _line(self, found: Topic) -> tuple[tuple[tuple[str, bool], ...], int]:
        if found.kind is not TopicKind.SIX_STEP:
            return (), -1
        steps = self.bundle.read(topics, TopicKind.SIX_STEP, self.language)
        line = tuple((step.title, step.id == "secondary-inspection") for step in steps)
        return line, next(at for at, step in enumerate(steps) if step.id == found.id)

    def confirm_first(self, slide: Slide) -> Fact | None:
        """The fact of a slide that a presenter should confirm, the newest first; None where there is none."""
        old = [fact for fact in slide.facts if freshness_of(fact, self.today) is Freshness.CONFIRM]
        return max(old, key=lambda fact: fact.as_of, default=None)


def digest_of(fact: Fact) -> str:
    """What a fact says, in eight signs."""
    return sha256(f"{fact.statement}\n{fact.value}\n{fact.unit}".encode()).hexdigest()[:8]


def in_one_line(text: str) -> str:
    """A text in one line: items of a list are parted by a semicolon, or by a dot where they begin with a capital."""
    lines = [line.removeprefix("- ").strip() for line in text.splitlines() if line.strip()]
    words = ""
    for line in lines:
        if words and words[-1] not in ".:;!?…":
            words += "." if line[0].isupper() else ";"
        words = f"{words} {line}".strip()
    return " ".join(words.split())


def sentences(text: str, room: int) -> str:
    """The first sentences of a text, as many as fit; a first one that is too long ends with an ellipsis."""
    taken = ""
    for part in sentences_of(in_one_line(text)):
        longer = f"{taken} {part}".strip()
        if taken and len(longer) > room:
            break
        taken = longer
    return taken if len(taken) <= room * 1.4 else taken[:room].rsplit(" ", 1)[0] + "…"


def _point(found: Topic, block: Block) -> Point:
    """The first sentence in bold where it is short, else the name of the block."""
    icon = ICONS.get(block.key, found.icon or "learn")
    text = in_one_line(block.text)
    first, *rest = sentences_of(text) or [""]
    if len(first) <= HEAD_ROOM and rest:
        return Point(icon, without_point(first), sentences(" ".join(rest), TEXT_ROOM))
    return Point(icon, words.block_title(block), sentences(text, TEXT_ROOM), is_named=True)


def _sources(known: Sequence[Fact]) -> str:
    """The first sources with their dates."""
    named = dict.fromkeys(f"{fact.source_title}, {short_date(fact.as_of)}" for fact in known if fact.source_title)
    return "; ".join(list(named)[:2])
