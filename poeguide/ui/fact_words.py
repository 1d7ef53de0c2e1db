"""What facts are called. Those of tables are named by their column, since tables have no words of their own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from poeguide.domain.facts import Fact
from poeguide.domain.freshness import Freshness
from poeguide.ui.formats import short_date
from poeguide.ui.words.cells import cell

translate = QCoreApplication.translate
_LISTED = ("types", "modes", "lanes")
_TITLES: Final = {
    "code": QT_TRANSLATE_NOOP("Fact", "Port code"),
    "types": QT_TRANSLATE_NOOP("Fact", "Kinds of port"),
    "legal-status": QT_TRANSLATE_NOOP("Fact", "Status in the regulations"),
    "status": QT_TRANSLATE_NOOP("Fact", "In use"),
    "field-office": QT_TRANSLATE_NOOP("Fact", "Field office"),
    "hours": QT_TRANSLATE_NOOP("Fact", "Opening hours"),
    "phone": QT_TRANSLATE_NOOP("Fact", "Phone"),
    "email": QT_TRANSLATE_NOOP("Fact", "Email"),
    "address": QT_TRANSLATE_NOOP("Fact", "Address"),
    "iata": QT_TRANSLATE_NOOP("Fact", "Airport codes"),
    "unlocode": QT_TRANSLATE_NOOP("Fact", "UN/LOCODE"),
    "position": QT_TRANSLATE_NOOP("Fact", "Position"),
    "modes": QT_TRANSLATE_NOOP("Fact", "Who may cross"),
    "lanes": QT_TRANSLATE_NOOP("Fact", "Lanes"),
    "only-for": QT_TRANSLATE_NOOP("Fact", "Only for"),
    "port": QT_TRANSLATE_NOOP("Fact", "Port"),
    "us-road": QT_TRANSLATE_NOOP("Fact", "Road, US side"),
    "foreign": QT_TRANSLATE_NOOP("Fact", "Other side"),
    "covers": QT_TRANSLATE_NOOP("Fact", "Covers"),
}
"""Titles by the ending of the id; an ending that holds another one stands before it."""


def fact_title(fact: Fact) -> str:
    """The title of a fact in the reader's language."""
    if not fact.subject.startswith("poeguide:"):
        return fact.title
    ending = next((ending for ending in _TITLES if fact.id.endswith(f"-{ending}")), "")
    return translate("Fact", str(_TITLES[ending])) if ending else fact.title


def fact_statement(fact: Fact) -> str:
    """What a fact says; that of a cell of a table is made of the names of its row and column."""
    row, middle, _ = fact.statement.partition(f": {fact.title} – ")
    return f"{row}: {fact_title(fact)} – {fact_value(fact)}" if middle else fact.statement


def fact_value(fact: Fact) -> str:
    """What stands in the cell that a fact tells, in words."""
    page, _, place = fact.subject.removeprefix("poeguide:").partition("/")
    if not place:
        return fact.value
    name = fact.id.removeprefix(f"{page}-{place.lower()}-").replace("-", "_")
    values = fact.value.split(", ") if name in _LISTED else [fact.value]
    return ", ".join(cell(page.removesuffix("s"), name, value) for value in values)


def rests_on(facts: Sequence[Fact]) -> str:
    """How many facts a text rests on, how old the oldest is, and how many have no date; empty without facts."""
    if not facts:
        return ""
    dates = sorted(fact.as_of for fact in facts if fact.as_of)
    undated = len(facts) - len(dates)
    if not dates:
        return translate("Fact", "Rests on facts without a date: {count}.").format(count=undated)
    count = len(facts)
    if count == 1:
        return translate("Fact", "Rests on 1 fact, dated {date}.").format(date=short_date(dates[0]))
    told = translate("Fact", "Rests on %n fact(s), the oldest of {date}.", "", count).format(date=short_date(dates[0]))
    without = translate("Fact", "Without a date: {count}.").format(count=undated)
    return f"{told} {without}" if undated else told


def old_ones(states: Sequence[Freshness]) -> str:
    """How many facts are to be confirmed and how many age; empty where all are fresh."""
    parts = []
    if confirm := states.count(Freshness.CONFIRM):
        parts.append(translate("PlacePage", "%n fact(s) to confirm first", "", confirm))
    if aging := states.count(Freshness.AGING):
        parts.append(translate("PlacePage", "%n aging", "", aging))
    return ", ".join(parts)
