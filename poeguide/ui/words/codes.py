"""Words for the states of port codes."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

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
