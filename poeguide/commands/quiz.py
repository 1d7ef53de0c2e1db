"""`poeguide quiz`: the question bank, its check, and questions for other programs."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from poeguide.commands.content import clock_of, language_of, open_content, paths_of
from poeguide.commands.parser import QUIZ_FORMATS
from poeguide.commands.streams import print_lines, say
from poeguide.commands.wording import words_in
from poeguide.data.bundle import Bundle
from poeguide.domain.freshness import Freshness
from poeguide.domain.quiz import Question, Wanted, faults, standing
from poeguide.errors import PoeGuideError, UsageError
from poeguide.whole_file import write_whole

if TYPE_CHECKING:
    from poeguide.data.quiz_formats.values import Found

MAX_BYTES = 5_000_000


def run(options: argparse.Namespace) -> int:
    """List, check, write or compare questions."""
    with open_content(options) as bundle:
        from poeguide.data.quiz import questions

        bank = [*bundle.read(questions, lang=language_of(options.lang)), *_own(options)]
        chosen = [question for question in bank if wanted_of(options).has(question)]
        if options.check:
            return _check(bundle, chosen, options)
        if options.compare:
            return _compare(bank, Path(options.compare))
        if options.take:
            return _take(bundle, Path(options.take), options)
        if options.format:
            return _write(chosen, options, bundle.manifest.content_date)
    print_lines(f"{q.id}\t{q.topic}\t{q.level}\t{q.kind.value}\t{q.question}" for q in chosen)
    return 0


def wanted_of(options: argparse.Namespace) -> Wanted:
    """The filters of the command line."""
    return Wanted(
        words=" ".join(options.words),
        topics=frozenset(options.topic),
        levels=frozenset(options.level),
        kinds=frozenset(options.kind),
    )


def _check(bundle: Bundle, chosen: list[Question], options: argparse.Namespace) -> int:
    """Say what is wrong with questions, and which rest on facts that must be confirmed first."""
    from poeguide.data.facts import facts

    today = clock_of(options.clock).date()
    known = {fact.id: fact for fact in bundle.read(facts, tuple({f for q in chosen for f in q.facts}))}
    wrong = [f"{q.id}\t{fault.value}" for q in chosen for fault in faults(q)]
    stale = [q for q in chosen if standing(q, known, today) is Freshness.CONFIRM]
    print_lines(wrong)
    print_lines(f"{q.id}\tstale\t{','.join(q.facts)}" for q in stale)
    say(f"{len(chosen)} questions, {len(wrong)} faults, {len(stale)} whose facts must be confirmed first.")
    return 1 if wrong else 0


def _write(chosen: list[Question], options: argparse.Namespace, as_of: str) -> int:
    data = _written(chosen, options, as_of)
    if options.output is None:
        if isinstance(data, bytes):
            raise UsageError(f"The format {options.format} is no text.", "Name a file: -o FILE.")
        sys.stdout.write(data)
        return 0
    try:
        write_whole(Path(options.output), data.encode() if isinstance(data, str) else data)
    except OSError as error:
        raise PoeGuideError(f"The file {options.output} cannot be written: {error.strerror}.") from error
    return 0


def _written(chosen: list[Question], options: argparse.Namespace, as_of: str) -> str | bytes:
    if options.format not in QUIZ_FORMATS:
        raise UsageError(f"There is no format “{options.format[:40]}”.", f"Use one of {', '.join(QUIZ_FORMATS)}.")
    from PySide6.QtCore import QCoreApplication

    from poeguide.ui.quiz_export import Head, written

    lang, resources = language_of(options.lang), paths_of(options).resources
    with words_in(options):
        title = options.title or QCoreApplication.translate("Papers", "Quiz")
        return written(options.format, chosen, resources, Head(title, lang, as_of))


def _own(options: argparse.Namespace) -> list[Question]:
    """One's own questions, if there are any; without them the register is not even looked for."""
    path = paths_of(options).register
    if not path.exists():
        return []
    from poeguide.data.register import Register
    from poeguide.data.register.questions import own_questions

    return own_questions(Register.open(path))


def _take(bundle: Bundle, path: Path, options: argparse.Namespace) -> int:
    """Keep the new and changed questions of a file as one's own, and say what was refused."""
    from poeguide.data.quiz import questions
    from poeguide.data.quiz_formats.bringing import bring
    from poeguide.data.register import Register
    from poeguide.data.register.questions import keep_questions
    from poeguide.data.register.register import new_id

    found = _found(path)
    shipped = bundle.read(questions, lang=language_of(options.lang))
    brought = bring(shipped, _own(options), found, lambda: f"own-{new_id()}")
    keep_questions(Register.open(paths_of(options).register), brought.keep)
    print_lines(f"kept\t{question.id}\t{question.question}" for question in brought.keep)
    _tell_refused(path, found)
    say(f"{len(brought.keep)} questions kept as your own, {len(brought.what.same)} were there already.")
    return 1 if found.refused else 0


def _compare(bank: list[Question], path: Path) -> int:
    """Print how a file differs from the bank, and each part that cannot be read with its line."""
    from poeguide.data.quiz_formats.difference import difference

    found = _found(path)
    what = difference(bank, found.questions)
    print_lines(f"new\t{question}" for question in what.new)
    print_lines(f"changed\t{each.id}\t{','.join(each.names)}" for each in what.changed)
    _tell_refused(path, found)
    say(f"{len(what.same)} the same, {len(what.changed)} changed, {len(what.new)} new, {len(what.missing)} not in it.")
    return 1 if found.refused else 0


def _found(path: Path) -> Found:
    from poeguide.data.quiz_formats import READERS, format_of

    kind = format_of(path.name)
    if not kind:
        raise UsageError(f"The file {path.name} is of no known format.", "Name it .gift, .csv or .txt (Aiken).")
    return READERS[kind](read_text(path))


def _tell_refused(path: Path, found: Found) -> None:
    if not found.refused:
        return
    from poeguide.ui import teach_words

    for refused in found.refused:
        say(f"{path.name}, line {refused.line}: {teach_words.refusal(refused.reason, refused.word)}")


def read_text(path: Path) -> str:
    """The text of a file of the reader, if it is one of a sensible size."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise PoeGuideError(f"The file {path.name} is too large.", "Give a file of at most 5 MB.")
        return path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise PoeGuideError(f"The file {path.name} cannot be read as text.", "Save it as UTF-8.") from error
