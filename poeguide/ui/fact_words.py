"""What facts are called. Those of tables are named by their column, since tables have no words of their own."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from poeguide.domain.facts import Fact

translate = QCoreApplication.translate


def fact_title(fact: Fact) -> str:
    """The title of a fact in the reader's language."""
    if not fact.subject.startswith("poeguide:"):
        return fact.title
    titles = _column_titles()
    ending = next((ending for ending in titles if fact.id.endswith(f"-{ending}")), "")
    return titles.get(ending, fact.title)


def _column_titles() -> dict[str, str]:
    """Titles by the ending of the id; an ending that holds another one stands before it."""
    return {
        "code": translate("Fact", "Port code"),
        "types": translate("Fact", "Kinds of port"),
        "legal-status": translate("Fact", "Status in the regulations"),
        "status": translate("Fact", "In use"),
        "field-office": translate("Fact", "Field office"),
        "hours": translate("Fact", "Opening hours"),
        "phone": translate("Fact", "Phone"),
        "email": translate("Fact", "Email"),
        "address": translate("Fact", "Address"),
        "iata": translate("Fact", "Airport codes"),
        "unlocode": translate("Fact", "UN/LOCODE"),
        "position": translate("Fact", "Position"),
        "modes": translate("Fact", "Who may cross"),
        "lanes": translate("Fact", "Lanes"),
        "only-for": translate("Fact", "Only for"),
        "port": translate("Fact", "Port"),
        "us-road": translate("Fact", "Road, US side"),
        "foreign": translate("Fact", "Other side"),
        "covers": translate("Fact", "Covers"),
    }
