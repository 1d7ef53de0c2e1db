"""QTI 2.1 as a program of another maker reads it: onyx2moodle takes the items of learning platforms into Moodle."""

from __future__ import annotations

import io
from html import unescape
from pathlib import Path
from xml.etree import ElementTree as Xml
from zipfile import ZipFile

import pytest
from onyx2moodle.classifier import classify  # type: ignore[import-untyped] # no stubs
from onyx2moodle.parser import AssessmentItem, parse_item  # type: ignore[import-untyped] # no stubs
from onyx2moodle.translate import matching, multichoice  # type: ignore[import-untyped] # no stubs

from poeguide.data.bundle import Bundle
from poeguide.data.quiz import questions
from poeguide.data.quiz_formats import PACKAGES
from poeguide.domain.quiz import Instruction, Question


def read(asked: list[Question], folder: Path) -> list[AssessmentItem]:
    """The items of a written package, as the other program understands them."""
    with ZipFile(io.BytesIO(PACKAGES["qti"](asked))) as package:
        package.extractall(folder)
        return [parse_item(folder / name) for name in package.namelist()[1:]]


def words(element: Xml.Element, path: str) -> str:
    return unescape(element.findtext(path, "").strip())


def understood(item: AssessmentItem) -> tuple[set[tuple[str, str]], bool]:
    """What it makes of an item: each answer with its marks or its pair, and whether several may be ticked."""
    if classify(item).target == "matching":
        made = Xml.fromstring(matching.translate(item))
        return {(words(each, "text"), words(each, "answer/text")) for each in made.iter("subquestion")}, True
    made = Xml.fromstring(multichoice.translate(item))
    right = {(words(each, "text"), str(float(each.get("fraction", "0")) > 0)) for each in made.iter("answer")}
    return right, made.findtext("single") == "false"


def meant(question: Question) -> tuple[set[tuple[str, str]], bool]:
    if question.instruction is Instruction.PAIR:
        return set(zip(question.options, question.answers, strict=True)), True
    right = {(option, str(option in question.answers)) for option in question.options}
    return right, question.instruction is Instruction.CHOOSE_ALL


@pytest.mark.parametrize("lang", ["en", "es"])
def test_another_program_finds_the_same_choices_pairs_and_right_answers(
    bundle: Bundle, tmp_path: Path, lang: str
) -> None:
    """All but orders, which that program does not know."""
    bank = [each for each in bundle.read(questions, lang=lang) if each.instruction is not Instruction.NUMBER]

    made = read(bank, tmp_path)

    assert len(made) == len(bank) > 200
    wrong = [question.id for question, item in zip(bank, made, strict=True) if understood(item) != meant(question)]
    assert wrong == []
    assert [item.title for item in made] == [question.id for question in bank]
    why = [" ".join(unescape(text.html) for text in item.feedback) for item in made]
    assert why == [question.explanation for question in bank]


def test_another_program_reads_an_order_and_finds_the_right_sequence(bundle: Bundle, tmp_path: Path) -> None:
    bank = [each for each in bundle.read(questions) if each.instruction is Instruction.NUMBER]

    made = read(bank, tmp_path)

    assert len(made) == len(bank) > 0
    for question, item in zip(bank, made, strict=True):
        (response,) = item.response_decls.values()
        choices = {each.get("identifier"): each.text for each in item.body_xml.iter() if each.get("identifier")}
        assert response.cardinality == "ordered"
        assert [choices[each] for each in response.correct_values] == list(question.answers)
