"""Rules of the question flow: conditions name what exists and comes before, lines rest on facts, words are complete."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from poeguide.data.bundler.check.references import References
from poeguide.data.bundler.problems import Problems
from poeguide.data.bundler.records import AskedRecord, Content, Item, Record
from poeguide.data.bundler.records.flow import When, conditions
from poeguide.domain.planner import UNKNOWN, QuestionKind
from poeguide.domain.topics import TopicKind

TOLD: Final = frozenset({"place-lanes", "place-modes"})
"""What the chosen place says of itself; see `poeguide.data.flow.implied_by`."""


def check_flow(content: Content, problems: Problems, references: References) -> None:
    """Questions, derived values, rules of documents, lanes and lines."""
    if not content.asked:
        return
    checker = _Checker(content, problems)
    references.unique(content.countries, lambda record: record.code)
    _check_questions(content, checker, references)
    checker.later = set()
    _check_rules(content, checker, references)
    _check_lines(content, checker, references)
    _check_classes(content, problems)
    _check_words(content, problems)


def _check_questions(content: Content, checker: _Checker, references: References) -> None:
    references.unique(content.asked, lambda record: record.name)
    for asked in content.asked:
        checker.question(asked)
        references.facts(asked, asked.record.facts, least=1, what="question")
        for option in asked.record.options:
            references.icon(asked, option.icon)


def _check_rules(content: Content, checker: _Checker, references: References) -> None:
    references.unique(content.accepts, lambda record: record.id)
    for derived in content.derived:
        checker.condition(derived, derived.record.when)
    for accept in content.accepts:
        checker.condition(accept, accept.record.when)
        checker.documents(accept, (*accept.record.documents, *accept.record.narrow))
        references.facts(accept, accept.record.facts, least=1)


def _check_lines(content: Content, checker: _Checker, references: References) -> None:
    references.unique(content.lanes, lambda record: record.id)
    references.unique(content.lines, lambda record: record.id)
    for lane in content.lanes:
        checker.condition(lane, lane.record.where)
        checker.condition(lane, lane.record.who)
        _check_support(lane, lane.record.facts, lane.record.see, references)
    for line in content.lines:
        checker.condition(line, line.record.when)
        references.icon(line, line.record.icon)
        _check_support(line, line.record.facts, line.record.see, references)


def _check_support(item: Item[Record], facts: tuple[str, ...], see: str, references: References) -> None:
    references.facts(item, facts, least=1, what="line")
    if see:
        references.link(item, see)


class _Checker:
    """Knows which names and values a condition may speak of."""

    def __init__(self, content: Content, problems: Problems) -> None:
        self._problems = problems
        self._values: dict[str, set[str] | None] = {
            item.record.name: _values(item.record, content) for item in content.asked
        }
        for item in content.derived:
            known = self._values.setdefault(item.record.name, set())
            if known is not None:
                known.add(item.record.value)
        self.later = {item.record.name for item in content.asked}

    def question(self, item: Item[AskedRecord]) -> None:
        """A question speaks of questions before it."""
        record = item.record
        self.later.discard(record.name)
        self.condition(item, record.when)
        ids = [option.id for option in record.options]
        if len(set(ids)) != len(ids) or UNKNOWN in ids:
            self._problems.at(item, f"The options of {record.name} are not all different.")
        if bool(record.options) != (record.kind in (QuestionKind.ONE, QuestionKind.MANY)):
            self._problems.at(item, f"A question of the kind {record.kind} has options where it should not, or none.")
        for option in record.options:
            self.condition(item, option.when)

    def condition(self, item: Item[Record], when: When) -> None:
        """Every name and value of a condition exists."""
        for name, wanted in (pair for condition in conditions(when) for pair in condition.items()):
            known = self._values.get(name, None if name in TOLD else set())
            if known is not None and not known:
                self._problems.at(item, f"There is no question {name}.")
            elif name in self.later:
                self._problems.at(item, f"The question {name} comes later.")
            elif known is not None:
                self._check_values(item, name, wanted)

    def _check_values(self, item: Item[Record], name: str, wanted: list[str]) -> None:
        known = self._values[name] or set()
        for token in wanted:
            value = token.removeprefix("~")
            if value not in known | {UNKNOWN, "*"} and not value.startswith(">"):
                self._problems.at(item, f"{name} is never {value}.")

    def documents(self, item: Item[Record], documents: Iterable[str]) -> None:
        """Every document of a rule can be chosen."""
        for document in documents:
            if document not in (self._values.get("document") or ()):
                self._problems.at(item, f"There is no document {document}.")


def _values(record: AskedRecord, content: Content) -> set[str] | None:
    """What an answer may be; None where it may be anything."""
    if record.kind is QuestionKind.COUNTRY:
        return {item.record.code for item in content.countries}
    return {option.id for option in record.options} or None


def _check_classes(content: Content, problems: Problems) -> None:
    """Every class of traveler can be reached, and is described."""
    described = {item.record.id for item in content.topics[TopicKind.DOCUMENT_CLASS]}
    reached = {item.record.value: item for item in content.derived if item.record.name == "class"}
    for name in reached.keys() - described:
        problems.at(reached[name], f"The class {name} is not described in topics/document-class.yaml.")
    for name in sorted(described - reached.keys()) if reached else ():
        problems.at(content.derived[0], f"No answers lead to the class {name}.")


def _check_words(content: Content, problems: Problems) -> None:
    """Translations name what exists, option by option."""
    options = {item.record.name: {option.id for option in item.record.options} for item in content.asked}
    for words in content.said.values():
        for asked in words.asked:
            known = options.get(asked.record.name)
            if known is None:
                problems.at(asked, f"There is no question {asked.record.name} to translate.")
            elif known != set(asked.record.options):
                problems.at(asked, f"The options of {asked.record.name} are not those of the original.")
        for originals, items in (
            ({item.record.id for item in content.accepts}, words.accepts),
            ({item.record.id for item in content.lanes}, words.lanes),
            ({item.record.id for item in content.lines}, words.lines),
        ):
            for item in items:
                if item.record.id not in originals:
                    problems.at(item, f"There is no {item.record.id} to translate.")
