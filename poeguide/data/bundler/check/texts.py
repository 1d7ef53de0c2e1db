"""Rules of the words: nothing promises what only an officer decides, and spelling is that of the United States."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from poeguide.data.bundler.problems import Problems
from poeguide.data.bundler.records import (
    AcceptRecord,
    Content,
    CrossingRecord,
    Item,
    LaneRecord,
    LineRecord,
    OfficeRecord,
    PortRecord,
    Record,
    ScenarioOverlay,
    ScenarioRecord,
    Words,
)

_PROMISES: Final = re.compile(
    r"\b(?:you(?:['’]ll| will| are going to| shall) (?:always )?(?:be |get )(?:admitted|let in|let through|allowed in|"
    r"allowed to enter|permitted to enter|granted (?:entry|admission))|"
    r"always admitted|ensures? (?:your )?(?:entry|admission)|right to be admitted|"
    r"guaranteed? (?:entry|admission)|(?:admission|entry) is guaranteed|"
    r"will (?:surely|certainly|definitely) be admitted|you (?:cannot|can not) be refused|"
    r"será[sn]? admitid[oa]s?|(?:lo|la|le|te) (?:admitirán|dejarán (?:entrar|pasar))|podrá entrar seguro|"
    r"(?:entrada|admisión) (?:está )?garantizada|garantiza (?:la|su) (?:entrada|admisión))\b",
    re.IGNORECASE,
)
_BRITISH: Final = re.compile(
    r"\b(?:travell(?:er|ing|ed)\w*|neighbour\w*|licenc(?:es?|ed)|programmes?|colour\w*|favour\w*|behaviour\w*|"
    r"organis(?:e|ation)\w*|recognis\w+|authoris\w+|encyclopaedia\w*|cheques?|harbour\w*|labour\w*|metres?|"
    r"kilometres?)\b",
    re.IGNORECASE,
)


def check_texts(content: Content, problems: Problems) -> None:
    """Every text that a reader may see."""
    for item, text in _texts(content):
        for match in _PROMISES.finditer(text):
            problems.at(item, f"“{match[0]}” promises what an officer decides.")
    for item, text in _english(content):
        for match in _BRITISH.finditer(text):
            problems.at(item, f"“{match[0]}” is not how it is spelled in the United States.")
    for synonym in content.synonyms:
        if " " in synonym.record.word.strip() or not synonym.record.meanings:
            problems.at(synonym, "A synonym is one word with at least one meaning.")


def _texts(content: Content) -> Iterator[tuple[Item[Record], str]]:
    yield from _english(content)
    for words in content.said.values():
        yield from _translated(words)


def _translated(words: Words) -> Iterator[tuple[Item[Record], str]]:
    for fact in words.facts:
        yield fact, " ".join((fact.record.title, fact.record.statement, fact.record.note))
    for term in words.terms:
        yield term, term.record.definition
    for question in words.questions:
        yield question, " ".join((question.record.question, question.record.explanation))
    for scene in words.scenarios:
        said = scene.record
        yield scene, " ".join((said.setting, said.officer, said.traveler, *_spoken(said)))
    for items in words.topics.values():
        for item in items:
            yield item, " ".join((item.record.title, item.record.summary, *item.record.blocks))


def _english(content: Content) -> Iterator[tuple[Item[Record], str]]:
    for fact in content.facts:
        yield fact, " ".join((fact.record.title, fact.record.statement, fact.record.note))
    for _, topic in content.every_topic():
        blocks = (f"{block.title} {block.text}" for block in topic.record.blocks)
        yield topic, " ".join((topic.record.title, topic.record.summary, *blocks))
    for term in content.terms:
        yield term, term.record.definition
    for question in content.questions:
        yield question, " ".join((question.record.question, *question.record.options, question.record.explanation))
    for scene in content.scenarios:
        record = scene.record
        yield scene, " ".join((record.setting, record.officer, record.traveler, *_spoken(record)))
    yield from _planned(content)
    for series in content.history:
        yield series, f"{series.record.title} {series.record.note}"
    rows: list[Item[PortRecord | CrossingRecord | OfficeRecord]] = [
        *content.ports,
        *content.crossings,
        *content.offices,
    ]
    for row in rows:
        yield row, row.record.notes


def _spoken(record: ScenarioRecord | ScenarioOverlay) -> Iterator[str]:
    """Everything that is said in a scenario."""
    ending = record if isinstance(record, ScenarioOverlay) else record.ending
    yield from (ending.well, ending.otherwise)
    for scene in record.scenes:
        yield scene.text
        yield from (f"{choice.text} {choice.why}" for choice in scene.choices)


def _planned(content: Content) -> Iterator[tuple[Item[Record], str]]:
    """The words of the question flow."""
    for asked in content.asked:
        texts = (f"{option.title} {option.note}" for option in asked.record.options)
        yield asked, " ".join((asked.record.title, asked.record.help, asked.record.why, *texts))
    lines: list[Item[LineRecord | AcceptRecord | LaneRecord]] = [*content.lines, *content.accepts, *content.lanes]
    for line in lines:
        yield line, f"{line.record.title} {line.record.note}"
    for words in content.said.values():
        for said in (*words.lines, *words.accepts, *words.lanes):
            yield said, f"{said.record.title} {said.record.note} {said.record.reason}"
