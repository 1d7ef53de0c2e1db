"""Rules of what is taught with: every question can be answered, rests on facts, and names a kind that exists."""

from __future__ import annotations

import msgspec

from poeguide.data.bundler.check.references import References
from poeguide.data.bundler.problems import Problems
from poeguide.data.bundler.records import (
    Content,
    Item,
    QuestionOverlay,
    QuestionRecord,
    ScenarioOverlay,
    ScenarioRecord,
)
from poeguide.data.bundler.teach_rows import answers_of, to_question
from poeguide.data.scenarios import scenario_of
from poeguide.domain.quiz import LEVELS, QuestionKind, faults
from poeguide.domain.scenario import scenario_faults

_KINDS = frozenset(kind.value for kind in QuestionKind)


def check_teach(content: Content, problems: Problems, references: References) -> None:
    """The question bank and its translations."""
    references.unique(content.questions, lambda record: record.id)
    ports = {item.record.code for item in content.ports} - {""}
    for question in content.questions:
        references.facts(question, question.record.facts, least=1)
        _check_question(question, ports, problems)
    _check_scenarios(content, problems, references)
    _check_scenes(content, problems)
    originals = {item.record.id: item.record for item in content.questions}
    for overlay in (item for words in content.said.values() for item in words.questions):
        _check_overlay(overlay, originals.get(overlay.record.id), problems)


def _check_scenarios(content: Content, problems: Problems, references: References) -> None:
    references.unique(content.scenarios, lambda record: record.id)
    for item in content.scenarios:
        references.facts(item, item.record.facts, least=1)
        references.icon(item, item.record.icon)
        for fault in scenario_faults(scenario_of(msgspec.to_builtins(item.record))):
            problems.at(item, fault)


def _check_scenes(content: Content, problems: Problems) -> None:
    """A translated scenario has the scenes and choices of the original."""
    originals = {item.record.id: _shape(item.record) for item in content.scenarios}
    for item in (scene for words in content.said.values() for scene in words.scenarios):
        if item.record.id not in originals:
            problems.at(item, f"There is no {item.record.id} to translate.")
        elif _shape(item.record) != originals[item.record.id]:
            problems.at(item, "The scenes and choices are not as many as in the original.")


def _shape(record: ScenarioRecord | ScenarioOverlay) -> list[int]:
    return [len(scene.choices) for scene in record.scenes]


def _check_question(item: Item[QuestionRecord], ports: set[str], problems: Problems) -> None:
    record = item.record
    if record.kind not in _KINDS or record.level not in LEVELS:
        problems.at(item, f"“{record.kind}” is no kind of question, or “{record.level}” no level.")
        return
    for fault in faults(to_question(record)):
        problems.at(item, f"This question cannot be used: {fault.value}.")
    if (record.kind == QuestionKind.MAP) is not bool(record.place) or (record.place and record.place not in ports):
        problems.at(item, "A question on the map, and no other, names the code of a port.")


def _check_overlay(item: Item[QuestionOverlay], original: QuestionRecord | None, problems: Problems) -> None:
    if original is None:
        problems.at(item, f"There is no {item.record.id} to translate.")
        return
    options, answers = item.record.options, answers_of(item.record, original.kind)
    right = answers_of(original, original.kind)
    is_match = original.kind == QuestionKind.MATCH
    if len(options) != len(original.options) or len(answers) != len(right):
        problems.at(item, "The options or answers are not as many as in the original.")
    elif not is_match and [options.index(a) if a in options else -1 for a in answers] != [
        original.options.index(a) for a in right if a in original.options
    ]:
        problems.at(item, "The answer is none of the options, or not the one of the original.")
