"""The sources as typed records; a field that is not listed here is refused."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Generic, TypeVar

import msgspec

from poeguide.domain.facts import Confidence, Volatility
from poeguide.domain.ports import Border, CrossingStatus, Lane, LegalStatus, Mode, OfficeKind, PortType
from poeguide.domain.topics import TopicKind
from poeguide.domain.traffic import Measure

T_co = TypeVar("T_co", covariant=True)


class Record(msgspec.Struct, forbid_unknown_fields=True, frozen=True, kw_only=True):
    """What every record is: closed and unchanging."""


class SourceRecord(Record, frozen=True, kw_only=True):
    """A row of sources.csv."""

    key: str
    publisher: str
    title: str
    address: str
    kind: str
    edition: str
    licence: str
    note: str


class PortRecord(Record, frozen=True, kw_only=True):
    """A row of ports.csv."""

    code: str
    name: str
    city: str
    state: str
    types: tuple[PortType, ...]
    iata: str
    icao: str
    unlocode: str
    latitude: float | None
    longitude: float | None
    coord_source: str
    field_office: str
    address: str
    phone: str
    hours: str
    opening_hours: str
    timezone: str
    official: str
    legal_status: LegalStatus
    as_of: str
    sources: tuple[str, ...]
    notes: str

    @property
    def key(self) -> str:
        """The Schedule D code; for a port without one, its IATA code."""
        return self.code or self.iata


class CrossingRecord(Record, frozen=True, kw_only=True):
    """A row of crossings.csv."""

    id: str
    name: str
    port_code: str
    port_name: str
    state: str
    border: Border
    latitude: float | None
    longitude: float | None
    coord_source: str
    us_city: str
    foreign_name: str
    foreign_city: str
    foreign_region: str
    us_road: str
    foreign_road: str
    hours: str
    opening_hours: str
    timezone: str
    modes: tuple[Mode, ...]
    lanes: tuple[Lane, ...]
    status: CrossingStatus
    as_of: str
    sources: tuple[str, ...]
    notes: str


class OfficeRecord(Record, frozen=True, kw_only=True):
    """A row of offices.csv."""

    id: str
    kind: OfficeKind
    name: str
    city: str
    state_or_country: str
    address: str
    phone: str
    email: str
    hours: str
    opening_hours: str
    timezone: str
    latitude: float | None
    longitude: float | None
    covers: str
    as_of: str
    sources: tuple[str, ...]
    notes: str


class CodeRecord(Record, frozen=True, kw_only=True):
    """A row of schedule_d.csv."""

    code: str
    name: str
    state: str
    district_code: str
    district_name: str
    status: str


class RegionRecord(Record, frozen=True, kw_only=True):
    """A row of regions.csv."""

    code: str
    name: str
    name_es: str


class SynonymRecord(Record, frozen=True, kw_only=True):
    """A row of synonyms.csv: a word, and the words of the content that it may mean."""

    word: str
    meanings: tuple[str, ...]


class TrafficRecord(Record, frozen=True, kw_only=True):
    """A row of traffic.csv: the twelve months of a year, empty where nobody reported."""

    port_code: str
    measure: Measure
    year: int
    jan: int | None
    feb: int | None
    mar: int | None
    apr: int | None
    may: int | None
    jun: int | None
    jul: int | None
    aug: int | None
    sep: int | None
    oct: int | None
    nov: int | None
    dec: int | None


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
    applies_to: tuple[str, ...] = ()
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
    attributes: dict[str, str | tuple[str, ...]] = {}

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
    """A question with its options."""

    id: str
    topic: str
    level: str
    kind: str
    question: str
    options: tuple[str, ...]
    answer: str
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


class FactOverlay(Record, frozen=True, kw_only=True):
    """The words of a fact in another language."""

    id: str
    statement: str
    title: str
    note: str = ""


class TopicOverlay(Record, frozen=True, kw_only=True):
    """The words of a topic in another language; as many blocks as the original has, and as many titles or none."""

    id: str
    title: str
    summary: str
    blocks: tuple[str, ...]
    block_titles: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    attributes: dict[str, str | tuple[str, ...]] = {}


class SequenceOverlay(Record, frozen=True, kw_only=True):
    """The words of a sequence in another language."""

    id: str
    title: str
    summary: str = ""


@dataclass(frozen=True, slots=True)
class Item(Generic[T_co]):
    """A record with the place it was read from."""

    record: T_co
    file: str
    line: int


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
    traffic: list[Item[TrafficRecord]] = field(default_factory=list)
    facts: list[Item[FactRecord]] = field(default_factory=list)
    topics: dict[TopicKind, list[Item[TopicRecord]]] = field(default_factory=dict)
    nodes: list[Item[NodeRecord]] = field(default_factory=list)
    edges: list[Item[EdgeRecord]] = field(default_factory=list)
    sequences: list[Item[SequenceRecord]] = field(default_factory=list)
    terms: list[Item[TermRecord]] = field(default_factory=list)
    questions: list[Item[QuestionRecord]] = field(default_factory=list)
    history: list[Item[HistoryRecord]] = field(default_factory=list)
    es_facts: list[Item[FactOverlay]] = field(default_factory=list)
    es_topics: dict[TopicKind, list[Item[TopicOverlay]]] = field(default_factory=dict)
    es_sequences: list[Item[SequenceOverlay]] = field(default_factory=list)

    def every_topic(self) -> list[tuple[TopicKind, Item[TopicRecord]]]:
        """All topics with their kind."""
        return [(kind, item) for kind, items in self.topics.items() for item in items]
