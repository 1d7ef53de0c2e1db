"""What is known of a land crossing, as facts."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Connection

from poeguide.data.table_facts import Row, RowFacts, Rule
from poeguide.domain.facts import Fact
from poeguide.domain.freshness import Volatility
from poeguide.domain.ports import Crossing

_HOURS: Final = (
    "tg26",
    "chief25",
    "land24",
    "minot24",
    "wamc24",
    "vt24",
    "pend24",
    "ein23*",
    "county24",
    "hst22",
    "cbpbwt22",
    "dh21",
    "ypr21",
    "nddot20",
    "mn19",
    "stex18",
    "county19",
    "bdn12",
    "cv10",
    "houlton",
    "usborder",
    "ez*",
    "lep",
    "wp",
)
_LANES: Final = ("cbpbwt22", "txmx", "bts25")
_RULES: Final = (
    Rule("hours", "Opening hours", Volatility.SLOW, _HOURS, r"\bhours\b|\bUS\b|weekdays|season|closed"),
    Rule(
        "status",
        "In use",
        Volatility.SLOW,
        ("gh26", "chief25", "cv10", "bb24", "bts25", "txmx", "cbpbwt22"),
        r"status|closed|opened|open",
    ),
    Rule("modes", "Who may cross", Volatility.SLOW, ("gh26", "txmx", "bts25", "cbpbwt22"), r"trucks|rail|bus|foot"),
    Rule("lanes", "Lanes", Volatility.SLOW, _LANES, r"lane"),
    Rule("only_for", "Only for", Volatility.SLOW, ("cbx26",), r"passengers"),
    Rule(
        "port",
        "Port",
        Volatility.SLOW,
        ("gh26", "bts25", "cbpbwt22", "schd", "cfrst"),
        r"port (?:not|code)|counted under",
    ),
    Rule(
        "us_road",
        "Road, US side",
        Volatility.STABLE,
        ("wsdot", "gsa", "nps", "bwtgeo26", "txmx", "wp", "*"),
        r"\broad\b",
    ),
    Rule(
        "foreign",
        "Other side",
        Volatility.STABLE,
        ("cbsaoff", "cbsapts", "geonames", "bprimx", "wp", "txmx"),
        r"CBSA office",
    ),
)


def facts_of_crossing(session: Connection, crossing: Crossing) -> list[Fact]:
    """One fact for each thing known of a crossing; what is not known has none."""
    rows = RowFacts(session, Row(f"poeguide:crossings/{crossing.id}", crossing.name, crossing.provenance))
    values = _values(crossing)
    facts = [rows.fact(rule, values[rule.column]) for rule in _RULES if values[rule.column]]
    if crossing.point is not None:
        rule = Rule("position", "Position", Volatility.STABLE, (crossing.point_source,), r"\bpoint\b|coordinate")
        facts.append(rows.fact(rule, f"{crossing.point.latitude:.5f}, {crossing.point.longitude:.5f}"))
    return facts


def _values(crossing: Crossing) -> dict[str, str]:
    port = " ".join(part for part in (crossing.port_code, crossing.port_name) if part)
    places = (crossing.foreign_name, crossing.foreign_city, crossing.foreign_region)
    return {
        "hours": crossing.hours,
        "status": crossing.status.value,
        "modes": ", ".join(mode.value for mode in crossing.modes),
        "lanes": ", ".join(lane.value for lane in crossing.lanes),
        "only_for": crossing.only_for.value.replace("_", " "),
        "port": port,
        "us_road": crossing.us_road,
        "foreign": ", ".join(dict.fromkeys(place for place in places if place)),
    }
