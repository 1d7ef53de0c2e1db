"""Rows of the tables; a column that is not listed here is refused."""

from __future__ import annotations

from poeguide.data.bundler.records.base import Record
from poeguide.domain.ports import Border, CrossingStatus, Lane, LegalStatus, Mode, OfficeKind, OnlyFor, PortType
from poeguide.domain.traffic import Measure


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
    modes_unknown: tuple[Mode, ...]
    lanes: tuple[Lane, ...]
    only_for: OnlyFor
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


class JumpCodeRecord(Record, frozen=True, kw_only=True):
    """A row of jump_codes.csv: a page, and the code that it keeps for ever."""

    route: str
    code: str


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
