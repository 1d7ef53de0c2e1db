"""Facts, topics, procedures, terms and their translations; a key that is not listed here is refused."""

from __future__ import annotations

import msgspec

from poeguide.data.bundler.records.base import Record
from poeguide.domain.freshness import Confidence, Volatility


class ChangeRecord(Record, frozen=True, kw_only=True):
    """An earlier value of a fact."""

    date: str
    old: str
    new: str


class FactRecord(Record, frozen=True, kw_only=True):
    """A statement with its sources."""

    id: str
    statement: str
    title: str
    value: str = ""
    unit: str = ""
    modes: tuple[str, ...] = ()
    sources: tuple[str, ...]
    as_of: str
    as_of_basis: str
    confidence: Confidence
    volatility: Volatility
    changed: tuple[ChangeRecord, ...] = ()
    note: str = ""
    subject: str = ""


class BlockRecord(Record, frozen=True, kw_only=True):
    """A part of a topic."""

    key: str
    title: str = ""
    text: str
    facts: tuple[str, ...]


class GoodWordsRecord(Record, frozen=True, kw_only=True):
    """What goods are called, by language."""

    id: str
    en: tuple[str, ...] = ()
    es: tuple[str, ...] = ()
    fr: tuple[str, ...] = ()
    pt: tuple[str, ...] = ()
    zh: tuple[str, ...] = ()


class TopicRecord(Record, frozen=True, kw_only=True):
    """Something to read."""

    id: str
    title: str
    summary: str
    icon: str = ""
    facts: tuple[str, ...]
    blocks: tuple[BlockRecord, ...]
    see: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    attributes: dict[str, str | tuple[str, ...]] = msgspec.field(default_factory=dict)

    def attribute(self, name: str) -> tuple[str, ...]:
        """The values of an attribute."""
        value = self.attributes.get(name, ())
        return (value,) if isinstance(value, str) else value


class NodeRecord(Record, frozen=True, kw_only=True):
    """A stop of the procedure graph."""

    id: str
    label: str
    kind: str
    modes: tuple[str, ...]
    facts: tuple[str, ...]


class EdgeRecord(Record, frozen=True, kw_only=True):
    """A way from one stop to another."""

    start: str = msgspec.field(name="from")
    end: str = msgspec.field(name="to")
    modes: tuple[str, ...] = ()
    when: str = ""
    label: str = ""
    facts: tuple[str, ...] = ()


class PlaceRecord(Record, frozen=True, kw_only=True):
    """A stop in a sequence."""

    node: str
    optional: bool = False


class SequenceRecord(Record, frozen=True, kw_only=True):
    """The stops of one way to arrive."""

    id: str
    title: str
    summary: str = ""
    icon: str = ""
    mode: str = ""
    stops: tuple[PlaceRecord, ...]
    facts: tuple[str, ...] = ()


class TermRecord(Record, frozen=True, kw_only=True):
    """A word in three languages."""

    id: str
    en: str
    es: str = ""
    fr: str = ""
    definition: str
    facts: tuple[str, ...]
    confidence: Confidence
    note: str = ""


class QuestionRecord(Record, frozen=True, kw_only=True):
    """A question with its options: in order for `order`, each with its partner in `answers` for `match`."""

    id: str
    topic: str
    level: str
    kind: str
    question: str
    options: tuple[str, ...]
    answer: str = ""
    answers: tuple[str, ...] = ()
    place: str = ""
    explanation: str
    facts: tuple[str, ...]


class PointRecord(Record, frozen=True, kw_only=True):
    """A figure at one date."""

    as_of: str
    value: str
    sources: tuple[str, ...]


class HistoryRecord(Record, frozen=True, kw_only=True):
    """A figure at several dates."""

    id: str
    title: str
    unit: str = ""
    points: tuple[PointRecord, ...]
    note: str = ""


class LanguageRecord(Record, frozen=True, kw_only=True):
    """A language of the content besides English; where it is complete, nothing may lack but what `but` names."""

    id: str
    complete: bool = False
    but: tuple[str, ...] = ()


class FactOverlay(Record, frozen=True, kw_only=True):
    """The words of a fact in another language."""

    id: str
    statement: str
    title: str
    note: str = ""


class HistoryOverlay(Record, frozen=True, kw_only=True):
    """The words of a figure over time in another language."""

    id: str
    title: str
    unit: str = ""
    note: str = ""


class TopicOverlay(Record, frozen=True, kw_only=True):
    """The words of a topic in another language; as many blocks as the original has, and as many titles or none."""

    id: str
    title: str
    summary: str
    blocks: tuple[str, ...]
    block_titles: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    attributes: dict[str, str | tuple[str, ...]] = msgspec.field(default_factory=dict)


class NodeOverlay(Record, frozen=True, kw_only=True):
    """The label of a stop in another language."""

    id: str
    label: str


class EdgeOverlay(Record, frozen=True, kw_only=True):
    """The label of the ways from one stop to another in another language."""

    start: str = msgspec.field(name="from")
    end: str = msgspec.field(name="to")
    label: str


class TermOverlay(Record, frozen=True, kw_only=True):
    """The meaning of a term in another language; its names stand with the term."""

    id: str
    definition: str
    note: str = ""


class QuestionOverlay(Record, frozen=True, kw_only=True):
    """A question in another language, with its options in the same order."""

    id: str
    question: str
    options: tuple[str, ...]
    answer: str = ""
    answers: tuple[str, ...] = ()
    explanation: str


class SequenceOverlay(Record, frozen=True, kw_only=True):
    """The words of a sequence in another language."""

    id: str
    title: str
    summary: str = ""


class RemarkOverlay(Record, frozen=True, kw_only=True):
    """A remark beside rows of tables and sources in another language; each `*` stands for the same name or number."""

    text: str
    words: str
