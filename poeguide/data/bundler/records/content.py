"""All records together."""

from __future__ import annotations

from dataclasses import dataclass, field

from poeguide.data.bundler.records.base import Item
from poeguide.data.bundler.records.flow import (
    AcceptRecord,
    AskedOverlay,
    AskedRecord,
    CountryRecord,
    DerivedRecord,
    LaneRecord,
    LineOverlay,
    LineRecord,
)
from poeguide.data.bundler.records.tables import (
    CodeRecord,
    CrossingRecord,
    JumpCodeRecord,
    OfficeRecord,
    PortRecord,
    RegionRecord,
    SourceRecord,
    SynonymRecord,
    TrafficRecord,
)
from poeguide.data.bundler.records.teach import ScenarioOverlay, ScenarioRecord
from poeguide.data.bundler.records.texts import (
    EdgeOverlay,
    EdgeRecord,
    FactOverlay,
    FactRecord,
    GoodWordsRecord,
    HistoryOverlay,
    HistoryRecord,
    LanguageRecord,
    NodeOverlay,
    NodeRecord,
    QuestionOverlay,
    QuestionRecord,
    RemarkOverlay,
    SequenceOverlay,
    SequenceRecord,
    TermOverlay,
    TermRecord,
    TopicOverlay,
    TopicRecord,
)
from poeguide.domain.topics import TopicKind


@dataclass(slots=True)
class Words:
    """What one language says of the records; what it leaves out is read in English."""

    remarks: list[Item[RemarkOverlay]] = field(default_factory=list)
    scenarios: list[Item[ScenarioOverlay]] = field(default_factory=list)
    history: list[Item[HistoryOverlay]] = field(default_factory=list)
    facts: list[Item[FactOverlay]] = field(default_factory=list)
    topics: dict[TopicKind, list[Item[TopicOverlay]]] = field(default_factory=dict)
    nodes: list[Item[NodeOverlay]] = field(default_factory=list)
    edges: list[Item[EdgeOverlay]] = field(default_factory=list)
    terms: list[Item[TermOverlay]] = field(default_factory=list)
    questions: list[Item[QuestionOverlay]] = field(default_factory=list)
    sequences: list[Item[SequenceOverlay]] = field(default_factory=list)
    asked: list[Item[AskedOverlay]] = field(default_factory=list)
    accepts: list[Item[LineOverlay]] = field(default_factory=list)
    lanes: list[Item[LineOverlay]] = field(default_factory=list)
    lines: list[Item[LineOverlay]] = field(default_factory=list)


@dataclass(slots=True)
class Content:
    """All records, as read."""

    sources: list[Item[SourceRecord]] = field(default_factory=list)
    ports: list[Item[PortRecord]] = field(default_factory=list)
    crossings: list[Item[CrossingRecord]] = field(default_factory=list)
    offices: list[Item[OfficeRecord]] = field(default_factory=list)
    codes: list[Item[CodeRecord]] = field(default_factory=list)
    regions: list[Item[RegionRecord]] = field(default_factory=list)
    synonyms: list[Item[SynonymRecord]] = field(default_factory=list)
    jump_codes: list[Item[JumpCodeRecord]] = field(default_factory=list)
    traffic: list[Item[TrafficRecord]] = field(default_factory=list)
    facts: list[Item[FactRecord]] = field(default_factory=list)
    topics: dict[TopicKind, list[Item[TopicRecord]]] = field(default_factory=dict)
    good_words: list[Item[GoodWordsRecord]] = field(default_factory=list)
    nodes: list[Item[NodeRecord]] = field(default_factory=list)
    edges: list[Item[EdgeRecord]] = field(default_factory=list)
    sequences: list[Item[SequenceRecord]] = field(default_factory=list)
    terms: list[Item[TermRecord]] = field(default_factory=list)
    questions: list[Item[QuestionRecord]] = field(default_factory=list)
    scenarios: list[Item[ScenarioRecord]] = field(default_factory=list)
    history: list[Item[HistoryRecord]] = field(default_factory=list)
    languages: list[Item[LanguageRecord]] = field(default_factory=list)
    said: dict[str, Words] = field(default_factory=dict)
    """The words of each language but English."""
    countries: list[Item[CountryRecord]] = field(default_factory=list)
    asked: list[Item[AskedRecord]] = field(default_factory=list)
    derived: list[Item[DerivedRecord]] = field(default_factory=list)
    accepts: list[Item[AcceptRecord]] = field(default_factory=list)
    lanes: list[Item[LaneRecord]] = field(default_factory=list)
    lines: list[Item[LineRecord]] = field(default_factory=list)

    def words_of(self, language: str) -> Words:
        """What a language says; nothing where it says nothing."""
        return self.said.get(language) or Words()

    def overlays(self, kind: TopicKind, topic: str) -> dict[str, TopicOverlay]:
        """What each language says of a topic."""
        return {
            language: item.record
            for language, words in self.said.items()
            for item in words.topics.get(kind, ())
            if item.record.id == topic
        }

    def every_topic(self) -> list[tuple[TopicKind, Item[TopicRecord]]]:
        """All topics with their kind."""
        return [(kind, item) for kind, items in self.topics.items() for item in items]
