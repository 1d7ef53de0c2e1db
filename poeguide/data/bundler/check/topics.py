"""Rules of facts, topics, terms and questions: closed block keys, enough facts, sources that exist."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from poeguide.data.bundler.check.references import References
from poeguide.data.bundler.markup import convert
from poeguide.data.bundler.problems import Problems
from poeguide.data.bundler.records import Content, Item, Record, TopicOverlay, TopicRecord, Words
from poeguide.domain.freshness import Confidence
from poeguide.domain.topics import TopicKind

_STEP: Final = "what_happens have_ready may_be_asked choices next"
_MODES: Final = "air land sea sea-closed-loop sea-open private-boat private-aircraft children exceptions changed"
BLOCK_KEYS: Final = {
    TopicKind.PORT_TYPE: "what who steps differs numbers",
    TopicKind.FUNCTION: "what notice",
    TopicKind.MEASURE: "what notice numbers limits",
    TopicKind.CHALLENGE: "what notice numbers done",
    TopicKind.MAJOR_PORT: "what numbers steps place practical",
    TopicKind.SIX_STEP: _STEP,
    TopicKind.STOP: f"{_STEP} differs",
    TopicKind.OUTCOME: "what next",
    TopicKind.PROGRAM: "what who where fee how limits",
    TopicKind.LANE: "what who sign",
    TopicKind.DOCUMENT_CLASS: _MODES,
    TopicKind.GOOD: "condition agency penalty",
    TopicKind.RULE: "section",
    TopicKind.CALM: "what what_it_is_not have_ready may_ask contact",
    TopicKind.ARTICLE: "section",
    TopicKind.MATTER: "ask answer then",
    TopicKind.DIFFERENCE: "what airport seaport land mail preclearance rail user-fee-airport",
}
_VERDICTS: Final = frozenset({"fine", "declare", "permit", "leave"})
_UNREAD: Final = "without opening"
"""What the note of a source says that was only named."""
_BASES: Final = frozenset({"stated", "inferred"})


def check_topics(content: Content, problems: Problems, references: References) -> None:
    """Everything that is read, and the facts below it."""
    _check_facts(content, problems, references)
    for kind, items in content.topics.items():
        references.unique(items, lambda record: record.id)
        for item in items:
            _check_topic(kind, item, problems, references)
    _check_terms(content, problems, references)
    for words in content.said.values():
        _check_words(words, content, problems, references)


def _check_facts(content: Content, problems: Problems, references: References) -> None:
    references.unique(content.facts, lambda record: record.id)
    unread = {item.record.key: _UNREAD in item.record.note for item in content.sources}
    for item in content.facts:
        references.sources(item, item.record.sources)
        references.date(item, item.record.as_of)
        for change in item.record.changed:
            references.date(item, change.date)
        if item.record.as_of_basis not in _BASES:
            problems.at(item, f"“{item.record.as_of_basis}” is no basis of a date: stated or inferred.")
        known = [unread.get(key, False) for key in item.record.sources]
        if known and all(known) and item.record.confidence is not Confidence.LOW:
            problems.at(item, "Nobody has opened a source of this fact: its confidence is low.")
        if not item.record.statement or not item.record.title:
            problems.at(item, "A fact needs a statement and a title.")


def _check_topic(kind: TopicKind, item: Item[TopicRecord], problems: Problems, references: References) -> None:
    topic = item.record
    references.facts(item, topic.facts, least=1, what="topic")
    references.icon(item, topic.icon)
    if not topic.title or not topic.summary or not topic.blocks:
        problems.at(item, "A topic needs a title, a summary and at least one block.")
    for address in topic.see:
        references.link(item, address)
    for block in topic.blocks:
        _check_block(kind, item, block.key, problems)
        references.facts(item, block.facts, least=1, what=f"block {block.key}")
        check_markup(item, block.text, problems, references)
        if block.key == "section" and not block.title:
            problems.at(item, "A section needs a title.")
    _check_attributes(kind, item, problems)


def check_markup(item: Item[Record], text: str, problems: Problems, references: References) -> None:
    """A text keeps to the small Markdown, and its links lead somewhere."""
    markup = convert(text)
    if markup.problem:
        problems.at(item, markup.problem)
    for address in markup.links:
        references.link(item, address)


def _check_block(kind: TopicKind, item: Item[TopicRecord], key: str, problems: Problems) -> None:
    allowed = BLOCK_KEYS[kind].split()
    if key not in allowed:
        problems.at(item, f"“{key}” is no block of a {kind.value}; these are: {', '.join(allowed)}.")
    keys = [block.key for block in item.record.blocks]
    if key != "section" and keys.count(key) > 1:
        problems.at(item, f"The block {key} stands twice.")


def _check_attributes(kind: TopicKind, item: Item[TopicRecord], problems: Problems) -> None:
    if kind is TopicKind.GOOD and not set(item.record.attribute("verdict")) <= _VERDICTS:
        problems.at(item, f"The verdict is one of {', '.join(sorted(_VERDICTS))}.")
    needed = {TopicKind.GOOD: "verdict", TopicKind.MAJOR_PORT: "port_code", TopicKind.STOP: "step"}.get(kind)
    if needed and needed not in item.record.attributes:
        problems.at(item, f"A {kind.value} needs the attribute {needed}.")


def _check_terms(content: Content, problems: Problems, references: References) -> None:
    references.unique(content.terms, lambda record: record.id)
    references.unique(content.history, lambda record: record.id)
    for term in content.terms:
        references.facts(term, term.record.facts, least=1)
        if not term.record.en.strip() or not term.record.definition.strip():
            problems.at(term, f"The term {term.record.en or term.record.id} needs a word and a definition.")
    for series in content.history:
        for point in series.record.points:
            references.sources(series, point.sources)
            references.date(series, point.as_of)


def _check_words(words: Words, content: Content, problems: Problems, references: References) -> None:
    _check_known(words.facts, {item.record.id for item in content.facts}, problems)
    _check_known(words.sequences, {item.record.id for item in content.sequences}, problems)
    _check_known(words.nodes, {item.record.id for item in content.nodes}, problems)
    _check_known(words.history, {item.record.id for item in content.history}, problems)
    _check_known(words.terms, {item.record.id for item in content.terms}, problems)
    ways = {(item.record.start, item.record.end) for item in content.edges}
    for edge in words.edges:
        if (edge.record.start, edge.record.end) not in ways:
            problems.at(edge, f"There is no way from {edge.record.start} to {edge.record.end} to translate.")
    for kind, items in words.topics.items():
        originals = {item.record.id: item.record for item in content.topics.get(kind, ())}
        _check_known(items, set(originals), problems)
        for item in items:
            _check_overlay(item, originals.get(item.record.id), problems, references)


def _check_known(items: Iterable[Item[Record]], ids: set[str], problems: Problems) -> None:
    for item in items:
        if (name := getattr(item.record, "id", "")) not in ids:
            problems.at(item, f"There is no {name} to translate.")


def _check_overlay(
    item: Item[TopicOverlay], original: TopicRecord | None, problems: Problems, references: References
) -> None:
    if original is not None and len(original.blocks) != len(item.record.blocks):
        problems.at(item, f"The original has {len(original.blocks)} blocks, this has {len(item.record.blocks)}.")
    titles = [] if original is None else [block.title for block in original.blocks if block.title]
    if titles and len(titles) != len(item.record.block_titles):
        problems.at(item, f"The original has {len(titles)} block titles, this has {len(item.record.block_titles)}.")
    for text in item.record.blocks:
        check_markup(item, text, problems, references)
