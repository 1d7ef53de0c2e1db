"""Words for checked lines of codes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from poeguide.domain.code_list import Checked, Finding

translate = QCoreApplication.translate


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
