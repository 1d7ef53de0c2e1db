"""What a printer says about its paper, by the keywords of RFC 8011, section 5.4.12."""

from __future__ import annotations

from enum import Enum
from typing import Final


class PaperSupply(Enum):
    """How a printer is off for paper; trouble is all else that stops it."""

    UNKNOWN = "unknown"
    ENOUGH = "enough"
    LOW = "low"
    OUT = "out"
    TROUBLE = "trouble"


_SUFFIXES: Final = ("-report", "-warning", "-error")
_OUT: Final = frozenset({"media-empty", "media-needed", "input-tray-missing"})
_LOW: Final = frozenset({"media-low"})
_TROUBLE: Final = frozenset(
    {
        "media-jam",
        "cover-open",
        "door-open",
        "interlock-open",
        "offline",
        "paused",
        "shutdown",
        "timed-out",
        "marker-supply-empty",
        "toner-empty",
        "output-area-full",
    }
)


def paper_state(reasons: str | None) -> PaperSupply:
    """The worst of what is said, as in `media-low-warning,cover-open`; None where nobody can be asked."""
    if reasons is None:
        return PaperSupply.UNKNOWN
    said = {_plain(word.strip()) for word in reasons.split(",")}
    for state, words in ((PaperSupply.OUT, _OUT), (PaperSupply.TROUBLE, _TROUBLE), (PaperSupply.LOW, _LOW)):
        if said & words:
            return state
    return PaperSupply.ENOUGH


def _plain(word: str) -> str:
    """A keyword without how serious it is."""
    return next((word.removesuffix(end) for end in _SUFFIXES if word.endswith(end)), word)
