"""Rows of the tables; a column that is not listed here is refused."""

from __future__ import annotations

from typing import Annotated, Final

from msgspec import Meta

from poeguide.data.bundler.records.base import Record
from poeguide.domain.ports import Border, CrossingStatus, Lane, LegalStatus, Mode, OfficeKind, OnlyFor, PortType
from poeguide.domain.traffic import Measure

_CODE, _CODE_OR_NONE, _DISTRICT = r"^[0-9]{4}\Z", r"^([0-9]{4})?\Z", r"^[0-9]{2}\Z"
_IATA, _ICAO, _UNLOCODE = r"^([A-Z]{3})?\Z", r"^([A-Z]{4})?\Z", r"^([A-Z]{2}[A-Z0-9]{3})?\Z"
SHAPES: Final = {
    _CODE: "four digits",
    _CODE_OR_NONE: "four digits, or empty",
    _DISTRICT: "two digits",
    _IATA: "three capitals, or empty",
    _ICAO: "four capitals, or empty",
    _UNLOCODE: "two capitals and three capitals or digits, or empty",
}
"""What a cell must be, by its pattern."""
Code = Annotated[str, Meta(pattern=_CODE)]
"""A port code of Schedule D."""
CodeOrNone = Annotated[str, Meta(pattern=_CODE_OR_NONE)]
Count = Annotated[int, Meta(ge=0, le=2**32 - 1)]
"""As large as the bundle stores it."""
Year = Annotated[int, Meta(ge=1996, le=2100)]
"""The counts of the Bureau of Transportation Statistics begin in 1996."""


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

    code: CodeOrNone
    name: str
    city: str
    state: str
    types: tuple[PortType, ...]
    iata: Annotated[str, Meta(pattern=_IATA)]
    icao: Annotated[str, Meta(pattern=_ICAO)]
    unlocode: Annotated[str, Meta(pattern=_UNLOCODE)]
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
    port_code: CodeOrNone
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

    code: Code
    name: str
    state: str
    district_code: Annotated[str, Meta(pattern=_DISTRICT)]
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

    port_code: Code
    measure: Measure
    year: Year
    jan: Count | None
    feb: Count | None
    mar: Count | None
    apr: Count | None
    may: Count | None
    jun: Count | None
    jul: Count | None
    aug: Count | None
    sep: Count | None
    oct: Count | None
    nov: Count | None
    dec: Count | None
