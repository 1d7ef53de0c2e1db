"""Moodle XML: the full format of Moodle, with feedback and partial marks."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final
from xml.etree import ElementTree as Xml

from poeguide.data.quiz_formats.values import Tags, codes
from poeguide.domain.quiz import Question, QuestionKind

_NOT_XML: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def write_moodle(questions: Iterable[Question], *, tags: Tags = codes) -> str:
    """One document. Order becomes matching of numbers, which every Moodle has."""
    quiz = Xml.Element("quiz")
    for question in questions:
        quiz.append(_element(question, tags(question)))
    Xml.indent(quiz)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + Xml.tostring(quiz, encoding="unicode") + "\n"


def _element(question: Question, tags: Iterable[str]) -> Xml.Element:
    kinds = {QuestionKind.TRUE_FALSE: "truefalse", QuestionKind.MATCH: "matching", QuestionKind.ORDER: "matching"}
    kind = kinds.get(question.kind, "multichoice")
    element = Xml.Element("question", type=kind)
    _text(Xml.SubElement(element, "name"), question.id)
    _text(Xml.SubElement(element, "questiontext", format="plain_text"), question.question)
    _text(Xml.SubElement(element, "generalfeedback", format="plain_text"), question.explanation)
    Xml.SubElement(element, "defaultgrade").text = "1"
    Xml.SubElement(element, "idnumber").text = clean(question.id)
    if kind == "matching":
        _pairs(element, question)
    else:
        _choices(element, question)
    tagged = Xml.SubElement(element, "tags")
    for tag in tags:
        _text(Xml.SubElement(tagged, "tag"), tag)
    return element


def _pairs(element: Xml.Element, question: Question) -> None:
    Xml.SubElement(element, "shuffleanswers").text = "1"
    is_order = question.kind is QuestionKind.ORDER
    left = [str(number) for number in range(1, len(question.options) + 1)] if is_order else question.options
    for option, answer in zip(left, question.answers, strict=True):
        part = Xml.SubElement(element, "subquestion", format="plain_text")
        Xml.SubElement(part, "text").text = clean(option)
        _text(Xml.SubElement(part, "answer"), answer)


def _choices(element: Xml.Element, question: Question) -> None:
    if question.kind is not QuestionKind.TRUE_FALSE:
        Xml.SubElement(element, "single").text = "false" if question.kind is QuestionKind.MULTIPLE else "true"
        Xml.SubElement(element, "shuffleanswers").text = "1"
        Xml.SubElement(element, "answernumbering").text = "ABCD"
    share = f"{100 / len(question.answers):.5g}"
    for at, option in enumerate(question.options):
        is_right = option in question.answers
        wrong = "-100" if question.kind is QuestionKind.MULTIPLE else "0"
        answer = Xml.SubElement(element, "answer", fraction=share if is_right else wrong, format="plain_text")
        is_true_false = question.kind is QuestionKind.TRUE_FALSE
        words = option if not is_true_false else ("false" if at else "true")
        Xml.SubElement(answer, "text").text = clean(words)


def _text(element: Xml.Element, words: str) -> None:
    Xml.SubElement(element, "text").text = clean(words)


def clean(words: str) -> str:
    """Without the signs that XML cannot hold."""
    return _NOT_XML.sub("", words)
