"""The questions of a comparison, and counts in one line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from poeguide.domain.traffic import Series
from poeguide.ui import words
from poeguide.ui.formats import number

translate = QCoreApplication.translate
YEAR = 12


def row_titles() -> dict[str, str]:
    """The questions by key, in reading order."""
    return {
        "kind": translate("Compare", "What it is"),
        "state": translate("Compare", "State"),
        "other": translate("Compare", "Other side"),
        "open": translate("Compare", "Open now"),
        "next": translate("Compare", "Next change"),
        "hours": translate("Compare", "Hours, as published"),
        "modes": translate("Compare", "Who may cross"),
        "lanes": translate("Compare", "Lanes"),
        "status": translate("Compare", "In use"),
        "roads": translate("Compare", "Road numbers"),
        "port": translate("Compare", "Port and code"),
        "iata": translate("Compare", "Airport code"),
        "office": translate("Compare", "Field office"),
        "phone": translate("Compare", "Phone of the port"),
        "people": translate("Compare", "Counted in a year"),
    }


def people_words(counts: Series) -> str:
    """The newest whole year of a measure."""
    whole = {year: total for year, total, months in counts.by_year() if months == YEAR}
    if not whole:
        return ""
    year = max(whole)
    text = translate("Compare", "{count} in {year}: {measure}")
    return text.format(count=number(whole[year]), year=year, measure=words.measure(counts.measure))
