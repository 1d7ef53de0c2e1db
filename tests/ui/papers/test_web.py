"""The page for a browser: whatever signs a question holds, they stay words, and nothing is loaded."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

from hypothesis import given

from poeguide.domain.quiz import Instruction, Question
from poeguide.paths import resources_folder
from poeguide.ui import teach_words
from poeguide.ui.papers.web import write_web
from tests.data.test_quiz_formats import any_question

TAGS = set(
    re.findall(
        r"\w+",
        "html head meta title style body main h1 form fieldset legend p label input span select option output "
        "details summary footer script",
    )
)


class Reader(HTMLParser):
    """The words of options, and every tag with its attributes."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def read(question: Question) -> Reader:
    reader = Reader()
    reader.feed(write_web("T", [question], resources_folder(), lang="en", as_of="2026-09-05"))
    return reader


@given(made=any_question())
def test_no_sign_becomes_a_tag_and_every_option_stands_on_the_page(made: Question) -> None:
    found = read(made)

    names = {tag for tag, _ in found.tags}
    assert names <= TAGS
    assert {teach_words.option(option) for option in made.options} <= set(found.words)
    right = [attributes for tag, attributes in found.tags if tag == "input" and attributes["data-right"] == "1"]
    if made.instruction in (Instruction.CHOOSE_ONE, Instruction.CHOOSE_ALL):
        assert len(right) == len(made.answers)


def test_nothing_is_loaded_from_anywhere() -> None:
    text = (Path(resources_folder()) / "quiz" / "quiz.css").read_text() + (
        Path(resources_folder()) / "quiz" / "quiz.js"
    ).read_text()

    assert not [word for word in ("http", "url(", "import", "fetch", "src") if word in text]
