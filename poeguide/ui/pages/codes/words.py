"""Words for the states of codes and of checked lines."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from poeguide.domain.code_list import Checked, Finding

translate = QCoreApplication.translate
TRADED: Final = "historical_traded_"


def status_words(status: str) -> str:
    """What a status means."""
    if status.startswith(TRADED):
        years = status.removeprefix(TRADED).replace("-", "–")
        return translate("CodesPage", "Historical: in trade data of {years}").format(years=years)
    return {
        "current": translate("CodesPage", "In use"),
        "current_cbp_only": translate("CodesPage", "In use, in the list of CBP only"),
        "trade_data_only": translate("CodesPage", "In use, in trade data only"),
        "historical_bts": translate("CodesPage", "Historical: in old border counts"),
        "cbp_administrative": translate("CodesPage", "Administrative, not a place"),
        "cbp_foreign_or_superseded": translate("CodesPage", "Abroad or replaced"),
        "statistical": translate("CodesPage", "For statistics only"),
    }.get(status, translate("CodesPage", "Not known"))


def finding_tag(checked: Checked) -> tuple[str, str]:
    """Word and tone of a checked line."""
    return {
        Finding.FOUND: (translate("CodesPage", "Found"), "ok"),
        Finding.MENDED: (translate("CodesPage", "Zero was missing"), "confirm"),
        Finding.HISTORICAL: (translate("CodesPage", "Not in use"), "confirm"),
        Finding.DISAGREES: (translate("CodesPage", "Code and name differ"), "confirm"),
        Finding.SEVERAL: (translate("CodesPage", "Several places"), "confirm"),
        Finding.UNKNOWN: (translate("CodesPage", "Not found"), "stop"),
    }[checked.finding]


def meaning(checked: Checked) -> str:
    """The places that a line may mean."""
    places = [", ".join(filter(None, (f"{one.code} {one.name}", one.state))) for one in checked.entries]
    if (rest := len(places) - 3) > 0:
        more = translate("CodesPage", "%n more", "", rest)
        places = [*places[:3], more]
    return "; ".join(places)


def other_codes(checked: Checked) -> str:
    """Airport code and UN/LOCODE of the one place that a line means."""
    if len(checked.entries) != 1:
        return ""
    entry = checked.entries[0]
    return ", ".join(filter(None, (entry.iata, entry.unlocode)))
