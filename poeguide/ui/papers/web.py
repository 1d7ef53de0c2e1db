"""Questions as one page for a browser: nothing to load, keys suffice, and without scripts the answers fold out."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from poeguide.domain.papers import Item, make_versions
from poeguide.domain.quiz import Instruction, Question
from poeguide.ui import teach_words
from poeguide.ui.formats import short_date

translate = QCoreApplication.translate


def write_web(title: str, questions: Sequence[Question], resources: Path, *, lang: str, as_of: str) -> str:
    """One document. Its rules let it load nothing, from anywhere."""
    style, script = (_part(resources, name) for name in ("quiz.css", "quiz.js"))
    words = {
        "check": translate("WebQuiz", "Check"),
        "right": translate("WebQuiz", "Right."),
        "wrong": translate("WebQuiz", "Not yet."),
        "score": translate("WebQuiz", "{right} of {done} right, {count} questions in all."),
    }
    # A closing tag inside the script would end it.
    data = json.dumps(words, ensure_ascii=False).replace("<", "\\u003c")
    items = (make_versions([question], question.id, 1)[0].items[0] for question in questions)
    body = "\n".join("\n".join(_question(item, number)) for number, item in enumerate(items, 1))
    foot = translate("Papers", "Facts as of {date}. Independent guide, not a government publication.")
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(lang)}">\n<head>\n<meta charset="utf-8">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
        "script-src 'unsafe-inline'\">\n"
        f'<meta name="viewport" content="width=device-width">\n<title>{escape(title)}</title>\n'
        f"<style>{style}</style>\n</head>\n<body>\n<main>\n<h1>{escape(title)}</h1>\n<form>\n{body}\n</form>\n"
        '<p id="score" role="status"></p>\n</main>\n'
        f"<footer><p>{escape(foot.format(date=short_date(as_of)))}</p></footer>\n"
        f'<script type="application/json" id="words">{data}</script>\n<script>{script}</script>\n</body>\n</html>\n'
    )


def _part(resources: Path, name: str) -> str:
    return (resources / "quiz" / name).read_text("utf-8")


def _question(item: Item, number: int) -> Iterator[str]:
    question = item.question
    yield f'<fieldset id="q{number}"><legend>{number}. {escape(question.question)}</legend>'
    yield f'<p class="do">{escape(_instruction(question.instruction))}</p>'
    if question.instruction in (Instruction.NUMBER, Instruction.PAIR):
        yield from _selects(item)
    else:
        kind = "checkbox" if question.instruction is Instruction.CHOOSE_ALL else "radio"
        for option in item.options:
            mark = int(option in question.answers)
            yield (
                f'<label><input type="{kind}" name="q{number}" data-right="{mark}">'
                f"<span>{escape(teach_words.option(option))}</span></label>"
            )
    answer = translate("WebQuiz", "Answer")
    right = "; ".join(escape(line) for line in _right(item))
    yield f"<output></output>\n<details><summary>{escape(answer)}</summary><p class='why'>{right}</p>"
    yield f"<p class='why'>{escape(question.explanation)}</p></details></fieldset>"


def _instruction(instruction: Instruction) -> str:
    """On a screen partners are chosen, not written."""
    if instruction is Instruction.PAIR:
        return translate("WebQuiz", "Choose the partner of each.")
    return teach_words.instruction(instruction)


def _selects(item: Item) -> Iterator[str]:
    """A menu for each option: its number in the order, or its partner."""
    question = item.question
    is_order = question.instruction is Instruction.NUMBER
    choices = [str(at) for at in range(1, len(item.options) + 1)] if is_order else list(item.partners)
    partner = dict(zip(question.options, question.answers, strict=True))
    options = "".join(f"<option>{escape(each)}</option>" for each in ["", *choices])
    for option in item.options:
        right = str(question.answers.index(option) + 1) if is_order else partner[option]
        yield (
            f'<label class="pair"><span>{escape(option)}</span>'
            f'<select data-right="{escape(right)}">{options}</select></label>'
        )


def _right(item: Item) -> list[str]:
    question = item.question
    if question.instruction is Instruction.PAIR:
        return [f"{option} → {answer}" for option, answer in zip(question.options, question.answers, strict=True)]
    if question.instruction is Instruction.NUMBER:
        return [f"{at}. {answer}" for at, answer in enumerate(question.answers, 1)]
    return [teach_words.option(answer) for answer in question.answers]
