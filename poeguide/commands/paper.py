"""`poeguide paper`: papers for a class as one PDF, made without a display."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Final

from poeguide.commands.content import language_of, open_content, paths_of
from poeguide.commands.offscreen import without_display
from poeguide.commands.streams import say
from poeguide.domain.papers import MAX_QUESTIONS, MAX_VERSIONS, draw
from poeguide.domain.quiz import Question, Wanted
from poeguide.errors import UsageError

if TYPE_CHECKING:
    from poeguide.data.bundle import Bundle
    from poeguide.ui.papers.make import Print
    from poeguide.ui.papers.pages import AnyPages

MAX_SEATS: Final = 300


def run(options: argparse.Namespace) -> int:
    """Write one PDF."""
    _check(options)
    with without_display() as faults, open_content(options) as bundle, faults:
        from poeguide.app import make_application
        from poeguide.ui.papers.make import Print
        from poeguide.ui.papers.output import write_paper
        from poeguide.ui.sheets.paper import Paper

        make_application(paths_of(options))
        how = Print(Paper(options.paper), options.large, bundle.manifest.content_date)
        pages = pages_of(bundle, options, how)
        write_paper(Path(options.output), pages)
        say(f"{pages.count} pages in {options.output}.")
    return 1 if faults.found else 0


def pages_of(bundle: Bundle, options: argparse.Namespace, how: Print) -> AnyPages:
    """The paper that the options ask for."""
    from poeguide.ui.papers import make
    from poeguide.ui.papers.cards import AnswerCards

    kind, title = options.kind, options.title
    if kind == "cards":
        return AnswerCards(how.paper, count=options.copies)
    if kind == "sign-in":
        return make.sign_in(title or "Sign-in", options.count, how)
    if kind == "glossary":
        from poeguide.data.glossary import terms

        return make.glossary_sheet(bundle.read(terms, options.lang), how)
    if kind in ("handout", "strips"):
        return _steps(bundle, options, how)
    chosen = _questions(bundle, options)
    if kind == "worksheet":
        from poeguide.data.facts import facts

        ids = tuple({fact for question in chosen for fact in question.facts})
        known = {fact.id: fact for fact in bundle.read(facts, ids, options.lang)}
        return make.worksheet(title or "Worksheet", chosen, known, how)
    return make.quiz_run(title or "Quiz", chosen, options.seed, (options.versions, options.copies), how)


def _steps(bundle: Bundle, options: argparse.Namespace, how: Print) -> AnyPages:
    from poeguide.data.jump_codes import code_of_route
    from poeguide.data.topics import topic, topics
    from poeguide.domain.routes import Route
    from poeguide.domain.topics import TopicKind
    from poeguide.ui.papers import make

    hits = bundle.read(topics, TopicKind.SIX_STEP, options.lang)
    if options.kind == "strips":
        return make.strips(options.title or "Put the steps in order", [hit.title for hit in hits], options.seed, how)
    found = [bundle.read(topic, hit.kind, hit.id, options.lang) for hit in hits]
    steps = [(each, each.id == "secondary-inspection") for each in found if each is not None]
    lead = "The model helps you remember. Often several steps happen at one counter."
    check = next((question for question in _bank(bundle, options) if question.id == "quiz-001"), None)
    code = bundle.read(code_of_route, Route("six-steps", hits[0].id))
    title = options.title or "Six steps at a port of entry"
    return make.handout(title, lead, steps, how, check=check, code=code, is_answered=options.answers)


def _bank(bundle: Bundle, options: argparse.Namespace) -> list[Question]:
    from poeguide.data.quiz import questions

    return bundle.read(questions, lang=language_of(options.lang))


def _questions(bundle: Bundle, options: argparse.Namespace) -> list[Question]:
    wanted = Wanted(topics=frozenset(options.topic), levels=frozenset(options.level))
    fitting = [question for question in _bank(bundle, options) if wanted.has(question)]
    if not fitting:
        raise UsageError("No question fits.", "See the topics with: poeguide quiz --list")
    return draw(fitting, options.seed, options.count)


def _check(options: argparse.Namespace) -> None:
    limits = {"versions": MAX_VERSIONS, "copies": MAX_SEATS, "count": MAX_QUESTIONS}
    if options.kind == "sign-in":
        limits["count"] = MAX_SEATS
    for name, most in limits.items():
        number = getattr(options, name)
        if not 1 <= number <= most:
            raise UsageError(f"{number} is not a number of {name}.", f"Give a number from 1 to {most}.")
    if not Path(options.output).parent.is_dir():
        raise UsageError(f"There is no folder {Path(options.output).parent}.", "Name a file in a folder that exists.")
