"""What is known of a port, as facts."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from sqlalchemy import Connection, select

from poeguide.data.crossing_facts import facts_of_crossing
from poeguide.data.schema import CROSSING, OFFICE
from poeguide.data.table_facts import Row, RowFacts, Rule
from poeguide.domain.facts import Fact
from poeguide.domain.freshness import Volatility
from poeguide.domain.ports import Port, PortKey, PortType

_CODES: Final = ("CENSUS_SD_*", "CBP_ACE_*", "CENSUS_TRADE_*", "BTS_*")
_HOURS: Final = ("TRAVELGUIDE_*", "CBP_PORT_PAGES", "LAMARITIME_*", "LAND_TABLE", "CBP_VANCEBORO_*", "WSDOT_*")
_PHONES: Final = (
    "TUCSON_FO_*",
    "WSDOT_*",
    "CBP_PORT_PAGES",
    "SANJUAN_BOATS_*",
    "LAMARITIME_*",
    "LIMESTONE_*",
    "PRESS*",
    "WCAX_*",
    "USCIB_*",
    "CBP_BOATS_AK",
    "WAGGONER",
    "NMBORDER",
    "PORTAL_TOWN",
    "EZBC_*",
    "USBORDER_*",
    "WP_CROSSINGS",
)
_ADDRESSES: Final = ("CBP_PORT_PAGES", "WSDOT_*", "TTP_EC_*", "TXMX_ADDR", "LAMARITIME_*", "BALTIMORE_2008", "EZBC_*")
_LISTS: Final = ("CFR19_*_2018", "CFR19_101_4", "CFR19_122_15_2022", "FR_*", "CFR19_*", "CFR8_*", "AREA_PORT_NAMES")
_TYPES: Final = ("BTS_*", "CFR19_122_15*", "UNLOCODE_*", "CBP_ACE_*")
_RULES: Final = (
    Rule("code", "Port code", Volatility.SLOW, _CODES, r"\b[Cc]ode\b|Schedule D"),
    Rule("types", "Kinds of port", Volatility.SLOW, _TYPES, r"type|seaport|airport list"),
    Rule("legal_status", "Status in the regulations", Volatility.SLOW, _LISTS, r"CFR|[Ll]egal list|user fee|User fee"),
    Rule(
        "field_office",
        "Field office",
        Volatility.SLOW,
        ("*_FO_*", "CSMS_*", "WTKR_*", "CBP_DETROIT_*"),
        r"[Ff]ield office",
    ),
    Rule("hours", "Opening hours", Volatility.SLOW, _HOURS, r"[Hh]ours|CBP port page"),
    Rule("phone", "Phone", Volatility.SLOW, _PHONES, r"[Pp]hone|number is|CBP port page"),
    Rule(
        "address", "Address", Volatility.SLOW, (*_ADDRESSES, "WP_CROSSINGS", "PASTEBIN_*"), r"[Aa]ddress|CBP port page"
    ),
    Rule("iata", "Airport codes", Volatility.SLOW, ("AIRPORTSDATA_*",), r"IATA|ICAO|airport code"),
    Rule("unlocode", "UN/LOCODE", Volatility.SLOW, ("UNLOCODE_*",), r"UN/LOCODE"),
)
_POINT_SOURCES: Final = {
    "bts": "BTS_BORDER_*",
    "airportsdata": "AIRPORTSDATA_*",
    "geonames_city": "GEONAMES",
    "unlocode": "UNLOCODE_*",
    "wsdot": "WSDOT_*",
}


def facts_of_port(session: Connection, port: Port) -> list[Fact]:
    """One fact for each thing known of a port; what is not known has none."""
    rows = RowFacts(session, Row(f"poeguide:ports/{port.key}", port.name, port.provenance))
    values = _values(session, port)
    facts = [rows.fact(_rule_of(port, rule), values[rule.column]) for rule in _RULES if values[rule.column]]
    if port.point is not None:
        pattern = _POINT_SOURCES.get(port.point_source, "*")
        rule = Rule("position", "Position", Volatility.STABLE, (pattern,), r"[Cc]oordinates")
        facts.append(rows.fact(rule, f"{port.point.latitude:.5f}, {port.point.longitude:.5f}"))
    return [_from_crossing(session, port.key, fact) for fact in facts]


def _rule_of(port: Port, rule: Rule) -> Rule:
    """Preclearance is named by the newest code list, not by the lists of airports and border counts."""
    if rule.column == "types" and PortType.PRECLEARANCE in port.types:
        return replace(rule, keys=("CBP_ACE_*", "CBP_PRECLEARANCE", "CFR19_101_5"))
    return rule


def _values(session: Connection, port: Port) -> dict[str, str]:
    office = session.execute(select(OFFICE.c.name).where(OFFICE.c.id == port.field_office)).scalar()
    return {
        "code": port.code,
        "types": ", ".join(kind.value for kind in port.types),
        "legal_status": port.status.value,
        "field_office": office or "",
        "hours": port.hours,
        "phone": port.phone,
        "address": port.address,
        "iata": " / ".join(code for code in (port.iata, port.icao) if code),
        "unlocode": port.unlocode,
    }


def _from_crossing(session: Connection, key: PortKey, fact: Fact) -> Fact:
    """Hours that were taken from a crossing are as old and as sure as they are there."""
    if fact.sources[:1] != ("LAND_TABLE",):
        return fact
    from poeguide.data.crossings import to_crossing

    rows = session.execute(select(CROSSING).where(CROSSING.c.port_key == key, CROSSING.c.hours != ""))
    crossings = sorted((to_crossing(row) for row in rows), key=lambda crossing: crossing.name not in fact.note)
    if not crossings:
        return fact
    hours = next(found for found in facts_of_crossing(session, crossings[0]) if found.title == fact.title)
    return replace(
        fact,
        sources=(*hours.sources[:1], *fact.sources),
        source_title=hours.source_title,
        as_of=hours.as_of,
        confidence=hours.confidence,
    )
