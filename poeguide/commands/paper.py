"""`poeguide paper`: papers for a class as one PDF or one for each learner, made without a display."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Final

from poeguide.commands.content import clock_of, language_of, open_content, paths_of
from poeguide.commands.offscreen import without_display
from poeguide.commands.streams import say
from poeguide.commands.wording import words_in
from poeguide.domain.papers import MAX_QUESTIONS, MAX_VERSIONS
from poeguide.domain.quiz import Wanted
from poeguide.errors import UsageError

if TYPE_CHECKING:
    from poeguide.data.bundle import Bundle
    from poeguide.domain.lesson import Lesson
    from poeguide.ui.papers.make import Print
    from poeguide.ui.papers.order import Order
    from poeguide.ui.papers.pages import AnyPages

MAX_SEATS: Final = 300
ENDING: Final = ".pdf"


def run(options: argparse.Namespace) -> int:
    """Write the PDF, or one file for each paper into a folder."""
    _check(options)
    language_of(options.lang)
    with without_display() as faults, words_in(options), open_content(options) as bundle, faults:
        from poeguide.app import make_application
        from poeguide.ui.papers.make import Print
        from poeguide.ui.papers.output import write_each, write_paper
        from poeguide.ui.sheets.paper import Paper

        make_application(paths_of(options))
        how = Print(Paper(options.paper), options.large, bundle.manifest.content_date)
        pages = pages_of(bundle, options, how)
        if options.each:
            files = write_each(Path(options.output), pages)
            say(f"{len(files)} files in {options.output}.")
        else:
            write_paper(Path(options.output), pages)
            say(f"{pages.count} pages in {options.output}.")
    return 1 if faults.found else 0


def pages_of(bundle: Bundle, options: argparse.Namespace, how: Print) -> AnyPages:
    """The paper that the options ask for."""
    from poeguide.data.quiz import questions
    from poeguide.ui.papers.order import Sources, make_paper

    language = language_of(options.lang)
    today = clock_of(options.clock).date()
    bank = bundle.read(questions, lang=language)
    sources = Sources(bundle, bank, language, today, paths_of(options).map)
    order = order_of(options)
    if options.kind in ("quiz", "worksheet", "question-cards") and not sources.chosen(order):
        raise UsageError("No question fits.", "See the topics with: poeguide quiz --list")
    return make_paper(order, sources, how)


def order_of(options: argparse.Namespace) -> Order:
    """The options as an order."""
    from poeguide.ui.papers.order import Order
    from poeguide.ui.present.subjects import subject_titles

    if options.subject not in subject_titles():
        raise UsageError(f"There is no subject “{options.subject[:40]}”.", f"Use one of {', '.join(subject_titles())}.")
    return Order(
        kind=options.kind,
        title=options.title,
        seed=options.seed,
        wanted=Wanted(topics=frozenset(options.topic), levels=frozenset(options.level)),
        count=options.count,
        versions=options.versions,
        copies=options.copies,
        up=options.up,
        subject=options.subject,
        lesson=_lesson(options),
        names=tuple(options.name),
        day=options.day,
        talk=options.talk,
        is_answered=options.answers,
    )


def _lesson(options: argparse.Namespace) -> Lesson | None:
    if not options.lesson:
        return None
    from poeguide.data.lessons import read_lesson

    return read_lesson(Path(options.lesson))


def _check(options: argparse.Namespace) -> None:
    limits = {"versions": MAX_VERSIONS, "copies": MAX_SEATS, "count": MAX_QUESTIONS}
    if options.kind == "sign-in":
        limits["count"] = MAX_SEATS
    for name, most in limits.items():
        number = getattr(options, name)
        if not 1 <= number <= most:
            raise UsageError(f"{number} is not a number of {name}.", f"Give a number from 1 to {most}.")
    if options.day:
        clock_of(options.day)
    output = Path(options.output)
    if not options.each and output.suffix.lower() != ENDING:
        raise UsageError(f"“{output.name}” has no ending that can be written.", f"Use {ENDING}.")
    if not output.parent.is_dir():
        raise UsageError(f"There is no folder {output.parent}.", "Name a file in a folder that exists.")
