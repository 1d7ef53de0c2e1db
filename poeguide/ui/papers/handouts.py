"""The handout of the six steps, and its answered twin: the same pages, with lines or with words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from html import escape

from PySide6.QtCore import QCoreApplication

from poeguide.domain.papers import make_versions
from poeguide.domain.quiz import Question
from poeguide.domain.topics import Topic
from poeguide.ui.papers.blocks import Framed, Heads, QuestionBlock, WritingStop
from poeguide.ui.papers.make import Print
from poeguide.ui.papers.pages import ClosingPages
from poeguide.ui.sheets.blocks import Block, Gap
from poeguide.ui.sheets.values import Sheet, Stop
from poeguide.ui.tokens import Tokens

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Handout:
    """What a handout says: steps, each with whether only some go there, and one question at the foot."""

    title: str
    lead: str
    steps: Sequence[tuple[Topic, bool]]
    check: Question | None = None
    code: str = ""


def handout(said: Handout, how: Print, *, is_answered: bool = False) -> ClosingPages:
    """Steps at the left, lines to write what to have ready at the right, one question at the foot."""
    stops = [Stop(topic.title, topic.summary, is_optional) for topic, is_optional in said.steps]

    def make(tokens: Tokens) -> list[Block]:
        blocks: list[Block] = [
            Heads(tokens, translate("Papers", "What happens"), translate("Papers", "What would you have ready?"))
        ]
        for at, (topic, _) in enumerate(said.steps):
            pair = (stops[at], stops[at + 1] if at + 1 < len(stops) else None)
            blocks.append(WritingStop(tokens, at + 1, pair, answer=_ready(topic), is_answered=is_answered))
        if said.check is not None:
            item = make_versions([said.check], said.title, 1)[0].items[0]
            why = escape(item.question.explanation)
            question = QuestionBlock(tokens, item, answer=why, is_asked=not is_answered)
            blocks += [Gap(tokens), Framed(tokens, question)]
        return blocks

    lines = "\n".join(f"{at}. {topic.title}" for at, (topic, _) in enumerate(said.steps, 1))
    blank = "" if is_answered else translate("Papers", "Name or seat")
    sheet = Sheet(said.title, said.lead, (), code=said.code, notes=how.notes(), blank=blank)
    # The code for a phone takes room below; where that costs a page, the paper itself is enough.
    with_code = replace(sheet, phone=f"{said.title} ({said.code})\n{lines}")
    pages = [ClosingPages(each, make, how.paper, is_large=how.is_large) for each in (with_code, sheet)]
    return min(pages, key=lambda each: each.count)


def first_sentences(text: str, room: int) -> str:
    """The first lines of a text, as many as fit a number of letters; at least one."""
    lines = [line.strip("- ").strip() for line in text.replace("\n- ", "\n").splitlines() if line.strip()]
    taken: list[str] = []
    for line in lines:
        if taken and len(" ".join((*taken, line))) > room:
            break
        taken.append(line)
    return " ".join(taken)


def _ready(topic: Topic) -> str:
    block = next((block for block in topic.blocks if block.key == "have_ready"), None)
    return "" if block is None else escape(first_sentences(block.text, 110))
