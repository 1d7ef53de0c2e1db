"""Opening hours in words: open until when, closed until when, or not known."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

from poeguide.domain.hours import OpenState
from poeguide.ui.formats import day_and_time, time

translate = QCoreApplication.translate
_DAILY: Final = re.compile(r"[\d:]+-[\d:]+ daily")
_HAS_WORDS: Final = re.compile("[a-z]{2}")


def state_tag(state: OpenState) -> tuple[str, str]:
    """Word and tone of a state."""
    if state.is_open is None:
        return translate("Opening", "Hours not known"), "confirm"
    if state.always:
        return translate("Opening", "Open 24 hours"), "ok"
    if not state.is_open:
        return translate("Opening", "Closed"), "quiet"
    if state.until is None:
        return translate("Opening", "Open"), "ok"
    return translate("Opening", "Open to {time}").format(time=closing(state.until)), "ok"


def next_change(state: OpenState) -> str:
    """When a place opens or closes next; empty where it never does or nobody knows."""
    if state.is_open is None or state.until is None:
        return ""
    if state.is_open:
        return translate("Opening", "Closes {when}").format(when=day_and_time(state.until))
    return translate("Opening", "Opens {when}").format(when=day_and_time(state.until))


def closing(until: datetime) -> str:
    """A closing time; midnight is the end of the day."""
    return "24:00" if (until.hour, until.minute) == (0, 0) else time(until)


def published(hours: str) -> str:
    """Hours as the authority writes them. Short forms are spelled out; other words stay, quoted outside English."""
    if hours == "24h":
        return translate("Opening", "24 hours")
    if hours == "24 hours daily":
        return translate("Opening", "24 hours daily")
    if _DAILY.fullmatch(hours):
        return translate("Opening", "{hours} daily").format(hours=hours.removesuffix(" daily"))
    return translate("Opening", "{hours}").format(hours=hours) if _HAS_WORDS.search(hours) else hours
