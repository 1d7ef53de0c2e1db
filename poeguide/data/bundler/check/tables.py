"""Rules of the tables: what a row names exists, and what it states can be read."""

from __future__ import annotations

from functools import cache
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from poeguide.data.bundler.check.references import References
from poeguide.data.bundler.problems import Problems
from poeguide.data.bundler.records import Content, CrossingRecord, Item, OfficeRecord, PortRecord, Record
from poeguide.data.hours import is_valid
from poeguide.domain.ports import OfficeKind

_KINDS: Final = frozenset({"law", "primary", "copy", "secondary", "dataset", "computed", "none"})
_COVERING: Final = frozenset(
    {
        OfficeKind.FIELD_OFFICE,
        OfficeKind.DEFERRED_INSPECTION,
        OfficeKind.ENROLLMENT_CENTER,
        OfficeKind.PRECLEARANCE,
        OfficeKind.MAIL_FACILITY,
    }
)
_NORTH, _EAST = 90, 180
Place = PortRecord | CrossingRecord | OfficeRecord


def check_tables(content: Content, problems: Problems, references: References) -> None:
    """Sources, ports, crossings, offices, codes and traffic."""
    _check_keys(content, references)
    for source in content.sources:
        if source.record.kind not in _KINDS:
            problems.at(source, f"“{source.record.kind}” is no kind of source.")
    places: list[Item[Place]] = [*content.ports, *content.crossings, *content.offices]
    for item in places:
        references.sources(item, item.record.sources)
        references.date(item, item.record.as_of)
        # What a crossing rests on may have no date of its own, such as a map.
        if not item.record.as_of and not isinstance(item.record, CrossingRecord):
            problems.at(item, "The row says of no day that it was so: as_of is empty.")
        _check_place(item, problems)
    _check_links(content, problems)


def _check_keys(content: Content, references: References) -> None:
    references.unique(content.sources, lambda record: record.key)
    references.unique(content.ports, lambda record: record.key)
    references.unique(content.crossings, lambda record: record.id)
    references.unique(content.offices, lambda record: record.id)
    references.unique(content.codes, lambda record: record.code)
    references.unique(content.regions, lambda record: record.code)
    references.unique(content.jump_codes, lambda record: record.route)
    references.unique(content.jump_codes, lambda record: record.code)
    references.unique(content.synonyms, lambda record: record.word)
    references.unique(content.traffic, lambda record: (record.port_code, record.measure.value, record.year))


def _check_place(item: Item[Place], problems: Problems) -> None:
    """Position, time zone and hours of a row."""
    place = item.record
    if (place.latitude is None) != (place.longitude is None):
        problems.at(item, "Latitude and longitude stand together or not at all.")
    if abs(place.latitude or 0) > _NORTH or abs(place.longitude or 0) > _EAST:
        problems.at(item, f"{place.latitude}, {place.longitude} is outside the world.")
    if place.timezone and not _is_zone(place.timezone):
        problems.at(item, f"There is no time zone {place.timezone}.")
    if place.opening_hours and not is_valid(place.opening_hours):
        problems.at(item, f"“{place.opening_hours}” cannot be read as opening hours.")
    if place.opening_hours and not (place.hours and place.timezone):
        problems.at(item, "Opening hours need the authority's own words and a time zone beside them.")


@cache
def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return False
    return True


def _check_links(content: Content, problems: Problems) -> None:
    """Ports, codes and offices that rows name."""
    codes = {item.record.code for item in content.codes} | {item.record.code for item in content.ports} | {""}
    offices = {item.record.id for item in content.offices} | {""}
    for port in content.ports:
        if not port.record.key:
            problems.at(port, "A port needs a port code or an IATA code.")
        if port.record.field_office not in offices:
            problems.at(port, f"There is no office {port.record.field_office}.")
    named: list[tuple[Item[Record], str]] = [(item, item.record.port_code) for item in content.crossings]
    named += [(item, item.record.port_code) for item in content.traffic]
    covering = (item for item in content.offices if item.record.kind in _COVERING)
    named += [(item, code) for item in covering for code in item.record.covers.split(";")]
    for row, code in named:
        if code not in codes:
            problems.at(row, f"There is no port code {code}.")
