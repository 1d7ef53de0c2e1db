"""Papers for a class, made from the bundle: each function gives pages to write, print or look at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from html import escape
from typing import Final

from PySide6.QtCore import QCoreApplication

from poeguide.domain.facts import Fact
from poeguide.domain.papers import Item, Version, make_versions, shuffled
from poeguide.domain.quiz import Question
from poeguide.domain.scenario import Scenario
from poeguide.ui.formats import short_date
from poeguide.ui.papers.blocks import KeyRow, QuestionBlock, SignLine, Strip
from poeguide.ui.papers.pages import AnyPages, BlockPages, BoundPages, ClosingPages, QuestionPages
from poeguide.ui.sheets.blocks import Block, Gap, Words
from poeguide.ui.sheets.paper import Paper
from poeguide.ui.sheets.values import Sheet
from poeguide.ui.tokens import Tokens

translate = QCoreApplication.translate
NOTES: Final = (12, 9, 6, 4, 2, 0)
"""Lines below a role-play card, as many of these as cost no second page."""


@dataclass(frozen=True, slots=True)
class Print:
    """How papers are printed, and what every foot says."""

    paper: Paper = Paper.LETTER
    is_large: bool = False
    content_date: str = ""

    def notes(self, more: str = "") -> tuple[str, ...]:
        """The lines of the footer."""
        return notes(self.content_date, more)


def notes(content_date: str, more: str = "") -> tuple[str, ...]:
    """What every foot says, and before it what only this paper does."""
    date = translate("Papers", "Facts as of {date}. Independent guide, not a government publication.")
    return tuple(line for line in (more, date.format(date=short_date(content_date))) if line)


def quiz_run(title: str, questions: Sequence[Question], seed: str, counts: tuple[int, int], how: Print) -> BoundPages:
    """A paper for every learner in one file, then a key for each version. `counts`: versions, copies of each."""
    versions = make_versions(questions, seed, counts[0])
    # Copies of a version are the same paper, laid out once.
    laid_out = [_quiz(title, version, seed, how) for version in versions]
    papers: list[AnyPages] = [paper for paper in laid_out for _ in range(counts[1])]
    return BoundPages(title, [*papers, *(_key(title, version, seed, how) for version in versions)])


def worksheet(title: str, questions: Sequence[Question], facts: Mapping[str, Fact], how: Print) -> BoundPages:
    """The worksheet, and its answered twin that names facts and dates; each question is on the same page of both."""
    (version,) = make_versions(questions, title, 1)

    def pages(*, is_answered: bool) -> ClosingPages:
        def make(tokens: Tokens) -> list[Block]:
            return [
                QuestionBlock(tokens, item, number=number, answer=because(item, facts), is_asked=not is_answered)
                for number, item in enumerate(version.items, 1)
            ]

        lead = (
            translate("Papers", "With answers")
            if is_answered
            else translate("Papers", "Each question says what to do.")
        )
        blank = "" if is_answered else translate("Papers", "Name or seat")
        sheet = Sheet(title, lead, (), notes=how.notes(), blank=blank)
        return ClosingPages(sheet, make, how.paper, is_large=how.is_large)

    return BoundPages(title, [pages(is_answered=False), pages(is_answered=True)])


def strips(title: str, steps: Sequence[str], seed: str, how: Print) -> BlockPages:
    """Strips to cut and put in order; they are printed in another order."""
    mixed = shuffled(steps, seed)
    lead = translate("Papers", "Cut along the dashed lines and put the strips in order.")
    sheet = Sheet(title, lead, (), notes=how.notes())
    return BlockPages(sheet, lambda tokens: [Strip(tokens, step) for step in mixed], how.paper, is_large=how.is_large)


def sign_in(title: str, count: int, how: Print) -> BlockPages:
    """Numbered lines; the number is the seat."""
    lead = translate("Papers", "A name is not needed. The number of your line is your seat.")
    sheet = Sheet(title, lead, (), notes=how.notes())
    lines = range(1, count + 1)
    return BlockPages(sheet, lambda tokens: [SignLine(tokens, at) for at in lines], how.paper, is_large=how.is_large)


def because(item: Item, facts: Mapping[str, Fact]) -> str:
    """Why an answer is right: explanation, main source and its date."""
    fact = next((facts[fact] for fact in item.question.facts if fact in facts), None)
    source = "" if fact is None else f" <i>{escape(fact.source_title)}, {escape(short_date(fact.as_of))}</i>"
    return escape(item.question.explanation) + source


def _quiz(title: str, version: Version, seed: str, how: Print) -> BlockPages:
    name = translate("Papers", "Version {letter}, seed {seed}").format(letter=version.letter, seed=seed)
    sheet = Sheet(title, name, (), notes=how.notes(), blank=translate("Papers", "Name or seat"))

    def make(tokens: Tokens) -> list[Block]:
        return [QuestionBlock(tokens, item, number=number) for number, item in enumerate(version.items, 1)]

    return QuestionPages(sheet, make, how.paper, is_large=how.is_large)


def _key(title: str, version: Version, seed: str, how: Print) -> ClosingPages:
    name = translate("Papers", "Key of version {letter}").format(letter=version.letter)
    notes = how.notes(translate("Papers", "The code holds this key as text: any phone reads it."))
    lead = translate("Papers", "{title}, seed {seed}").format(title=title, seed=seed)
    sheet = Sheet(name, lead, (), phone=version.key_text(seed), notes=notes)

    def make(tokens: Tokens) -> list[Block]:
        return [
            KeyRow(tokens, f"{number}. {item.key}", f"{item.question.question} ({item.question.id})")
            for number, item in enumerate(version.items, 1)
        ]

    return ClosingPages(sheet, make, how.paper, is_large=how.is_large)


def role_cards(scenario: Scenario, how: Print, *, code: str = "") -> BoundPages:
    """A page for the officer and one for the traveler; neither tells what only the other knows.

    The title of a talk often does, so the cards of a pair are told by the code of its page.
    """
    officer, traveler = translate("Papers", "Officer"), translate("Papers", "Traveler")
    turn = translate("Papers", "Afterwards: where did the talk turn, and why?")
    rule = translate("Papers", "What is not on your card, you do not know. Keep it to yourself, and play.")

    def page(name: str, text: str, lines: Sequence[str]) -> BlockPages:
        def make(tokens: Tokens, notes: int) -> list[Block]:
            said = [Words(tokens, escape(line), "lead") for line in lines]
            heads = [Words(tokens, escape(text), "h2"), Words(tokens, escape(rule), "body", "text-2")]
            after = [Words(tokens, escape(turn), "label"), *(SignLine(tokens) for _ in range(notes))]
            return [part for block in (*heads, *said) for part in (block, Gap(tokens))] + (after if notes else [])

        sheet = Sheet(name, scenario.setting, (), code=code, notes=how.notes())
        made = [partial(make, notes=notes) for notes in NOTES]
        pages = [BlockPages(sheet, each, how.paper, is_large=how.is_large) for each in made]
        return min(pages, key=lambda each: each.count)

    asks = [scene.text for scene in scenario.scenes]
    return BoundPages(scenario.title, [page(officer, scenario.officer, asks), page(traveler, scenario.traveler, ())])
