"""`poeguide lesson`: a timed plan as a file, or what a lesson file holds and which of its facts changed since."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from poeguide.commands.content import clock_of, language_of, open_content, paths_of
from poeguide.commands.offscreen import without_display
from poeguide.commands.streams import print_lines, say
from poeguide.commands.wording import words_in
from poeguide.domain.lesson import Audience, Lesson, LessonError, changed_facts, make_lesson, to_text
from poeguide.errors import PoeGuideError, UsageError

if TYPE_CHECKING:
    from poeguide.data.bundle import Bundle


def run(options: argparse.Namespace) -> int:
    """Make a plan, or read one."""
    language_of(options.lang)
    with without_display() as faults, words_in(options), open_content(options) as bundle, faults:
        from poeguide.app import make_application

        make_application(paths_of(options))
        lesson = _read(Path(options.read)) if options.read else _made(bundle, options)
        if options.output:
            _write(Path(options.output), lesson)
        else:
            print_lines(_lines(lesson))
        if options.read:
            return _tell_changes(bundle, options, lesson)
    return 1 if faults.found else 0


def _made(bundle: Bundle, options: argparse.Namespace) -> Lesson:
    from poeguide.ui.present.subjects import SUGGESTED, audience_words, subject, subject_titles

    try:
        audience = Audience(options.audience)
    except ValueError as error:
        names = ", ".join(each.value for each in Audience)
        raise UsageError(f"There is no audience “{options.audience[:40]}”.", f"Use one of {names}.") from error
    keys = tuple(options.subject) or SUGGESTED[audience]
    if unknown := [key for key in keys if key not in subject_titles()]:
        raise UsageError(f"There is no subject “{unknown[0][:40]}”.", f"Use some of {', '.join(subject_titles())}.")
    subjects = [subject(bundle, key, language_of(options.lang)) for key in keys]
    try:
        return make_lesson(options.title or audience_words(audience), audience, options.minutes, subjects)
    except LessonError as error:
        raise UsageError(str(error)) from error


def _read(path: Path) -> Lesson:
    from poeguide.data.lessons import read_lesson

    return read_lesson(path)


def _write(path: Path, lesson: Lesson) -> None:
    try:
        path.write_text(to_text(lesson), "utf-8")
    except OSError as error:
        raise PoeGuideError(f"The file {path} cannot be written: {error.strerror}.") from error


def _lines(lesson: Lesson) -> list[str]:
    begins = 0
    lines = []
    for box in lesson.boxes:
        lines.append(f"{begins}\t{box.minutes}\t{box.kind.value}\t{box.title}\t{len(box.slides)}")
        begins += box.minutes
    return lines


def _tell_changes(bundle: Bundle, options: argparse.Namespace, lesson: Lesson) -> int:
    """Name the facts that say something else now; 1 where there are any."""
    from poeguide.data.facts import facts
    from poeguide.ui.present.slides import digest_of

    today = clock_of(options.clock).date()
    ids = tuple(fact for fact, _ in lesson.facts)
    now = {fact.id: digest_of(fact) for fact in bundle.read(facts, ids, language_of(options.lang))}
    changed = changed_facts(lesson, now)
    print_lines(f"changed\t{fact}" for fact in changed)
    say(f"{lesson.planned} of {lesson.minutes} minutes; on {today} {len(changed)} facts say something else.")
    return 1 if changed else 0
