"""What is known of an office, as facts."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Connection

from poeguide.data.table_facts import Row, RowFacts, Rule
from poeguide.domain.facts import Fact
from poeguide.domain.freshness import Volatility
from poeguide.domain.ports import Office

_PLACES: Final = ("TTP_EC_*", "FR_2025_*", "CBP_BILL_*", "NOLA_*", "SECTOR_*", "LEGALCLARITY_LA_*", "AILA_NY_*", "*")
_PHONES: Final = ("HFO_*", "AILA_*", "TEMPLE_*", "LEGALCLARITY_*", "CBP_ACH_*", "CASAS_*", "TUCSON_FO_*", "SEED_*", "*")
_RULES: Final = (
    Rule("address", "Address", Volatility.SLOW, _PLACES, r"[Aa]ddress|[Oo]ne source"),
    Rule("phone", "Phone", Volatility.SLOW, _PHONES, r"[Pp]hone|[Oo]ne source|number"),
    Rule(
        "email",
        "Email",
        Volatility.SLOW,
        ("CSMS_*", "AILA_LIST_*", "CBP_ACH_*", "CASAS_*", "*"),
        r"[Mm]ailbox|[Ee]mail",
    ),
    Rule("hours", "Opening hours", Volatility.SLOW, ("HFO_*", "LEGALCLARITY_LA_*", "*"), r"[Hh]ours|[Oo]ne source"),
    Rule("covers", "Covers", Volatility.SLOW, ("*_FO_*", "CBP_*", "TTP_EC_*", "*"), r"covers|Region"),
)


def facts_of_office(session: Connection, office: Office) -> list[Fact]:
    """One fact for each thing known of an office; what is not known has none."""
    rows = RowFacts(session, Row(f"poeguide:contacts/{office.id}", office.name, office.provenance))
    values = {
        "address": office.address,
        "phone": office.phone,
        "email": office.email,
        "hours": office.hours,
        "covers": ", ".join(office.covers),
    }
    facts = [rows.fact(rule, values[rule.column]) for rule in _RULES if values[rule.column]]
    if office.point is not None:
        rule = Rule("position", "Position", Volatility.STABLE, ("AIRPORTSDATA_*", "GEONAMES", "*"), r"[Cc]oordinates")
        facts.append(rows.fact(rule, f"{office.point.latitude:.4f}, {office.point.longitude:.4f}"))
    return facts
