"""QTI 2.1: one content package, an item a question; read by learning platforms of many makers."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final
from xml.etree import ElementTree as Xml

from poeguide.data.quiz_formats.archive import archive
from poeguide.data.quiz_formats.moodle import clean
from poeguide.domain.papers import shuffled
from poeguide.domain.quiz import Instruction, Question, QuestionKind

_QTI: Final = "http://www.imsglobal.org/xsd/imsqti_v2p1"
_PACK: Final = "http://www.imsglobal.org/xsd/imscp_v1p1"
_XSI: Final = "http://www.w3.org/2001/XMLSchema-instance"

_TYPES: Final = {
    Instruction.CHOOSE_ONE: ("single", "identifier"),
    Instruction.CHOOSE_ALL: ("multiple", "identifier"),
    Instruction.NUMBER: ("ordered", "identifier"),
    Instruction.PAIR: ("multiple", "directedPair"),
}


def write_qti(questions: Iterable[Question]) -> bytes:
    """The package: a manifest and an item for each question."""
    asked = list(questions)
    names = [f"items/{number:04}.xml" for number in range(1, len(asked) + 1)]
    parts = {"imsmanifest.xml": _manifest(names)}
    parts |= {name: _text(qti_item(question)) for name, question in zip(names, asked, strict=True)}
    return archive(parts)


def qti_item(question: Question) -> Xml.Element:
    """A question as an assessment item."""
    cardinality, base = _TYPES[question.instruction]
    item = Xml.Element("assessmentItem", {"xmlns": _QTI, "xmlns:xsi": _XSI})
    item.set("xsi:schemaLocation", f"{_QTI} http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd")
    item.attrib |= {"identifier": f"poeguide-{clean(question.id)}", "title": clean(question.id)}
    item.attrib |= {"adaptive": "false", "timeDependent": "false"}
    response = _part(item, "responseDeclaration", identifier="RESPONSE", cardinality=cardinality, baseType=base)
    right = _part(response, "correctResponse")
    for value in _right(question):
        _part(right, "value").text = value
    score = _part(item, "outcomeDeclaration", identifier="SCORE", cardinality="single", baseType="float")
    _part(_part(score, "defaultValue"), "value").text = "0"
    _part(item, "outcomeDeclaration", identifier="FEEDBACK", cardinality="single", baseType="identifier")
    body = _part(item, "itemBody")
    _interaction(body, question)
    rules = _part(item, "responseProcessing")
    _rules(rules)
    if question.explanation.strip():
        feedback = _part(item, "modalFeedback", outcomeIdentifier="FEEDBACK", identifier="WHY", showHide="show")
        feedback.text = clean(question.explanation)
    return item


def _rules(rules: Xml.Element) -> None:
    """One point for the right answer, and the explanation in any case."""
    condition = _part(rules, "responseCondition")
    when = _part(condition, "responseIf")
    match = _part(when, "match")
    _part(match, "variable", identifier="RESPONSE")
    _part(match, "correct", identifier="RESPONSE")
    point = _part(when, "setOutcomeValue", identifier="SCORE")
    _part(point, "baseValue", baseType="float").text = "1"
    why = _part(rules, "setOutcomeValue", identifier="FEEDBACK")
    _part(why, "baseValue", baseType="identifier").text = "WHY"


def _interaction(body: Xml.Element, question: Question) -> None:
    shuffle = str(question.kind is not QuestionKind.TRUE_FALSE).lower()
    if question.instruction is Instruction.PAIR:
        pairs = str(len(question.options))
        made = _part(body, "matchInteraction", responseIdentifier="RESPONSE", shuffle=shuffle, maxAssociations=pairs)
        _part(made, "prompt").text = clean(question.question)
        for letter, words in (("L", question.options), ("R", question.answers)):
            side = _part(made, "simpleMatchSet")
            for at in _mixed(question, len(words)):
                choice = _part(side, "simpleAssociableChoice", identifier=f"{letter}{at}", matchMax="1")
                choice.text = clean(words[at])
        return
    if question.instruction is Instruction.NUMBER:
        made = _part(body, "orderInteraction", responseIdentifier="RESPONSE", shuffle=shuffle)
    else:
        most = "0" if question.instruction is Instruction.CHOOSE_ALL else "1"
        made = _part(body, "choiceInteraction", responseIdentifier="RESPONSE", shuffle=shuffle, maxChoices=most)
    _part(made, "prompt").text = clean(question.question)
    is_order = question.instruction is Instruction.NUMBER
    for at in _mixed(question, len(question.options)) if is_order else range(len(question.options)):
        _part(made, "simpleChoice", identifier=f"C{at}").text = clean(question.options[at])


def _mixed(question: Question, count: int) -> list[int]:
    """An order that tells nothing, for readers that do not shuffle."""
    return shuffled(range(count), question.id)


def _right(question: Question) -> list[str]:
    if question.instruction is Instruction.PAIR:
        return [f"L{at} R{at}" for at in range(len(question.options))]
    return [f"C{question.options.index(answer)}" for answer in question.answers]


def _manifest(names: list[str]) -> bytes:
    root = Xml.Element("manifest", {"xmlns": _PACK, "identifier": "poeguide-questions"})
    about = _part(root, "metadata")
    _part(about, "schema").text = "QTIv2.1 Package"
    _part(about, "schemaversion").text = "1.0.0"
    _part(root, "organizations")
    found = _part(root, "resources")
    for number, name in enumerate(names, 1):
        resource = _part(found, "resource", identifier=f"item-{number:04}", type="imsqti_item_xmlv2p1", href=name)
        _part(resource, "file", href=name)
    return _text(root)


def _part(parent: Xml.Element, name: str, **attributes: str) -> Xml.Element:
    return Xml.SubElement(parent, name, attributes)


def _text(element: Xml.Element) -> bytes:
    Xml.indent(element)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{Xml.tostring(element, encoding="unicode")}\n'.encode()
