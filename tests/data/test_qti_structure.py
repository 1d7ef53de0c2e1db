"""QTI 2.1 held against its specification by a reader that shares no line with the writer.

The official schema may not be handed on, and no package of the registries carries it; so what the specification says
about the elements in use stands as a grammar of its own beside this file, and libxml2 reads by it.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from lxml import etree  # type: ignore[import-untyped] # no stubs

from poeguide.data.bundle import Bundle
from poeguide.data.quiz import questions
from poeguide.data.quiz_formats import PACKAGES
from poeguide.domain.quiz import Instruction, Question
from tests.data.test_quiz_formats import any_question

GRAMMAR = etree.RelaxNG(etree.parse(Path(__file__).with_name("qti_v2p1_part.rng")))
QTI = "{http://www.imsglobal.org/xsd/imsqti_v2p1}"
PACK = "{http://www.imsglobal.org/xsd/imscp_v1p1}"


def items_of(asked: list[Question]) -> list[etree._Element]:
    with ZipFile(io.BytesIO(PACKAGES["qti"](asked))) as package:
        return [etree.fromstring(package.read(name)) for name in package.namelist()[1:]]


def faults_of(question: Question, item: etree._Element) -> list[str]:
    """What the grammar, and what the specification says beyond any grammar, finds wrong."""
    if not GRAMMAR.validate(item):
        return [str(each) for each in GRAMMAR.error_log]
    found = []
    choices = [each.get("identifier") for each in item.iter(f"{QTI}simpleChoice", f"{QTI}simpleAssociableChoice")]
    right = [(each.text or "").split() for each in item.iterfind(f"{QTI}responseDeclaration/{QTI}correctResponse/*")]
    declared = {each.get("identifier") for each in item.iter(f"{QTI}responseDeclaration", f"{QTI}outcomeDeclaration")}
    named = {each.get("identifier") for each in item.iter(f"{QTI}variable", f"{QTI}correct", f"{QTI}setOutcomeValue")}
    (response,) = item.findall(f"{QTI}responseDeclaration")
    (asked,) = item.find(f"{QTI}itemBody")
    if len(set(choices)) < len(choices) or not {part for each in right for part in each} <= set(choices):
        found.append("choices")
    if not named | {asked.get("responseIdentifier")} <= declared:
        found.append("names")
    kinds = {
        Instruction.CHOOSE_ONE: ("choiceInteraction", "single", "identifier", 1),
        Instruction.CHOOSE_ALL: ("choiceInteraction", "multiple", "identifier", len(question.answers)),
        Instruction.NUMBER: ("orderInteraction", "ordered", "identifier", len(question.options)),
        Instruction.PAIR: ("matchInteraction", "multiple", "directedPair", len(question.options)),
    }
    kind = (asked.tag.removeprefix(QTI), response.get("cardinality"), response.get("baseType"), len(right))
    if kind != kinds[question.instruction]:
        found.append(f"kind {kind}")
    if any(len(each) != (2 if response.get("baseType") == "directedPair" else 1) for each in right):
        found.append("values")
    return found


@pytest.mark.parametrize("lang", ["en", "es"])
def test_every_question_of_the_bank_keeps_to_the_specification(bundle: Bundle, lang: str) -> None:
    bank = bundle.read(questions, lang=lang)

    wrong = {question.id: faults_of(question, item) for question, item in zip(bank, items_of(bank), strict=True)}

    assert {name: faults for name, faults in wrong.items() if faults} == {}


@hypothesis_settings(max_examples=60)
@given(made=any_question())
def test_whatever_a_trainer_writes_keeps_to_the_specification(made: Question) -> None:
    (item,) = items_of([made])

    assert faults_of(made, item) == []


CHANGES: list[Callable[[etree._Element, etree._Element], object]] = [
    lambda _, body: body[0].attrib.pop("shuffle"),
    lambda _, body: body[0].set("maxChoices", "-1"),
    lambda item, body: item.insert(0, body),
    lambda item, _: etree.SubElement(item, f"{QTI}stylesheets"),
]


@pytest.mark.parametrize("change", CHANGES)
def test_the_grammar_refuses_what_the_specification_does_not_know(
    bundle: Bundle, change: Callable[[etree._Element, etree._Element], object]
) -> None:
    """A check that finds nothing must be able to find something."""
    (item,) = items_of(bundle.read(questions)[:1])
    assert GRAMMAR.validate(item)

    change(item, item.find(f"{QTI}itemBody"))

    assert not GRAMMAR.validate(item)


def test_the_package_names_what_it_holds_and_nothing_else(bundle: Bundle) -> None:
    with ZipFile(io.BytesIO(PACKAGES["qti"](bundle.read(questions)))) as package:
        manifest, names = etree.fromstring(package.read("imsmanifest.xml")), package.namelist()

    assert [child.tag for child in manifest] == [f"{PACK}{name}" for name in ("metadata", "organizations", "resources")]
    assert [child.text for child in manifest[0]] == ["QTIv2.1 Package", "1.0.0"]
    resources = list(manifest[2])
    assert {each.get("type") for each in resources} == {"imsqti_item_xmlv2p1"}
    assert len({each.get("identifier") for each in resources}) == len(resources)
    assert [each.get("href") for each in resources] == names[1:]
    assert [each[0].get("href") for each in resources] == names[1:]
