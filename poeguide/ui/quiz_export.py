"""Questions as a file of another program, in the reader's words: what a format has no sign for is said in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from poeguide.data.quiz_formats import PACKAGES, WRITERS
from poeguide.data.quiz_formats.anki import write_anki
from poeguide.data.quiz_formats.apkg import write_apkg
from poeguide.data.quiz_formats.moodle import write_moodle
from poeguide.domain.quiz import Question
from poeguide.ui import teach_words
from poeguide.ui.papers.web import write_web


def tags_in_words(question: Question) -> tuple[str, str, str]:
    """Topic, level and kind as a reader calls them."""
    return teach_words.topic(question.topic), teach_words.level(question.level), teach_words.kind(question.kind)


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above the questions of a page."""

    title: str
    lang: str
    as_of: str


def written(form: str, questions: Sequence[Question], resources: Path, head: Head) -> str | bytes:
    """The file; `form` is one of the formats, or `html`."""
    if form == "html":
        return write_web(head.title, questions, resources, lang=head.lang, as_of=head.as_of)
    if form == "apkg":
        return write_apkg(questions, tags_in_words)
    if form in PACKAGES:
        return PACKAGES[form](questions)
    in_words = {
        "moodle": partial(write_moodle, tags=tags_in_words),
        "anki": partial(write_anki, tags=tags_in_words),
    }
    return in_words.get(form, WRITERS[form])(questions)
