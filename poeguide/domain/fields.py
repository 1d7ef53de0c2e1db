"""The stable field names of every table: what the exports, filters and records show, and how to get it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from operator import attrgetter
from typing import Any, Final, Generic, TypeVar

from poeguide.domain.geo import Point
from poeguide.domain.ports import (
    Border,
    Crossing,
    CrossingStatus,
    Lane,
    LegalStatus,
    Mode,
    Office,
    OfficeKind,
    OnlyFor,
    Port,
    PortType,
    ScheduleDCode,
)
from poeguide.domain.traffic import Measure, Month

T = TypeVar("T")
Value = str | int | float | None | tuple[str, ...]
"""A cell. Not known is an empty text, an empty tuple or, for numbers, None."""


@dataclass(frozen=True, slots=True)
class Field(Generic[T]):
    """A named cell of a row; `choices` are all values it may have, where these are few."""

    name: str
    get: Callable[[T], Value]
    choices: tuple[str, ...] = ()
    is_number: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """What a map program or an address book shows of a row."""

    route: str
    name: str
    category: str
    point: Point | None
    address: str = ""
    city: str = ""
    region: str = ""
    phone: str = ""
    email: str = ""
    hours: str = ""
    opening_hours: str = ""
    timezone: str = ""
    as_of: str = ""
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Count:
    """How many crossed in one month, where, and who says so. A port that is no longer listed has no position."""

    port_code: str
    place: Place
    measure: Measure
    month: Month
    value: int
    as_of: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table(Generic[T]):
    """A kind of row: its fields in order, its id, and what it is as a place."""

    name: str
    fields: tuple[Field[T], ...]
    id_of: Callable[[T], str]
    place_of: Callable[[T], Place]

    def row(self, item: T) -> dict[str, Value]:
        """All cells of an item by name."""
        return {field.name: field.get(item) for field in self.fields}


def _cells(names: str) -> tuple[Field[Any], ...]:
    """Fields that have the name of the attribute they show."""
    return tuple(Field(name, attrgetter(name)) for name in names.split())


def _point_cells() -> tuple[Field[Any], ...]:
    return (
        Field("latitude", lambda item: item.point.latitude if item.point else None, is_number=True),
        Field("longitude", lambda item: item.point.longitude if item.point else None, is_number=True),
    )


def _origin_cells() -> tuple[Field[Any], ...]:
    return (
        Field("as_of", lambda item: item.provenance.as_of),
        Field("sources", lambda item: item.provenance.sources),
        Field("notes", lambda item: item.provenance.notes),
    )


def _words(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(str(value) for value in values)


_COORD_SOURCE: Final[Field[Any]] = Field("coord_source", lambda item: item.point_source)
_OPENING: Final = _cells("hours opening_hours timezone")

PORTS: Final[Table[Port]] = Table(
    "ports",
    (
        *_cells("code name city state"),
        Field("types", lambda port: _words(port.types), _words(PortType)),
        *_point_cells(),
        *_cells("iata icao unlocode"),
        Field("field_office", lambda port: port.field_office or ""),
        *_cells("address phone"),
        *_OPENING,
        Field("official", lambda port: port.official, ("yes", "no")),
        Field("legal_status", lambda port: port.status.value, _words(LegalStatus)),
        _COORD_SOURCE,
        *_origin_cells(),
    ),
    lambda port: port.key,
    lambda port: Place(
        f"poeguide:ports/{port.key}",
        port.name,
        next(iter(_words(port.types)), "port"),
        port.point,
        address=port.address,
        city=port.city,
        region=port.state,
        phone=port.phone,
        hours=port.hours,
        opening_hours=port.opening_hours,
        timezone=port.timezone,
        as_of=port.provenance.as_of,
        sources=port.provenance.sources,
    ),
)
CROSSINGS: Final[Table[Crossing]] = Table(
    "crossings",
    (
        *_cells("id name port_code port_name state"),
        Field("border", lambda crossing: crossing.border.value, _words(Border)),
        *_point_cells(),
        *_cells("us_city foreign_name foreign_city foreign_region"),
        *_OPENING,
        Field("modes", lambda crossing: _words(crossing.modes), _words(Mode)),
        Field("lanes", lambda crossing: _words(crossing.lanes), _words(Lane)),
        Field("status", lambda crossing: crossing.status.value, _words(CrossingStatus)),
        *_cells("us_road foreign_road"),
        _COORD_SOURCE,
        *_origin_cells(),
        Field("only_for", lambda crossing: crossing.only_for.value, _words(OnlyFor)),
        Field("modes_unknown", lambda crossing: _words(crossing.modes_unknown), _words(Mode)),
    ),
    lambda crossing: crossing.id,
    lambda crossing: Place(
        f"poeguide:crossings/{crossing.id}",
        crossing.name,
        f"{crossing.border.value} border crossing",
        crossing.point,
        city=crossing.us_city,
        region=crossing.state,
        hours=crossing.hours,
        opening_hours=crossing.opening_hours,
        timezone=crossing.timezone,
        as_of=crossing.provenance.as_of,
        sources=crossing.provenance.sources,
    ),
)
OFFICES: Final[Table[Office]] = Table(
    "offices",
    (
        *_cells("id"),
        Field("kind", lambda office: office.kind.value, _words(OfficeKind)),
        *_cells("name city state_or_country"),
        *_point_cells(),
        *_cells("address phone email"),
        *_OPENING,
        Field("covers", lambda office: office.covers),
        *_origin_cells(),
    ),
    lambda office: office.id,
    lambda office: Place(
        f"poeguide:contacts/{office.id}",
        office.name,
        office.kind.value,
        office.point,
        address=office.address,
        city=office.city,
        region=office.state_or_country,
        phone=office.phone,
        email=office.email,
        hours=office.hours,
        opening_hours=office.opening_hours,
        timezone=office.timezone,
        as_of=office.provenance.as_of,
        sources=office.provenance.sources,
    ),
)
TRAFFIC: Final[Table[Count]] = Table(
    "traffic",
    (
        Field("port_code", lambda count: count.port_code),
        Field("port_name", lambda count: count.place.name),
        Field("state", lambda count: count.place.region),
        Field("year", lambda count: count.month.year, is_number=True),
        Field("month", lambda count: count.month.month, is_number=True),
        Field("measure", lambda count: count.measure.value, _words(Measure)),
        Field("value", lambda count: count.value, is_number=True),
        Field("as_of", lambda count: count.as_of),
        Field("sources", lambda count: count.sources),
    ),
    lambda count: f"{count.port_code}-{count.month}-{count.measure.value}",
    lambda count: count.place,
)
CODES: Final[Table[ScheduleDCode]] = Table(
    "codes",
    _cells("code name state district_code district_name status"),
    lambda code: code.code,
    lambda code: Place(
        f"poeguide:codes/{code.code}", code.name.removesuffix(f", {code.state}"), "code", None, region=code.state
    ),
)
TABLES: Final[dict[str, Table[Any]]] = {table.name: table for table in (PORTS, CROSSINGS, OFFICES, TRAFFIC)}
