"""The crossing finder: which places serve a traveler, which may, and why the others do not."""

from poeguide.domain.finder.choices import read_choices
from poeguide.domain.finder.filters import Cause, Filters, Judged, Reason, Result, apply, counts
from poeguide.domain.finder.order import Order, sort_key
from poeguide.domain.finder.places import (
    ASK,
    CLOSED,
    HOURS_NOT_KNOWN,
    LANES_OPEN_TO,
    LARGE_FROM,
    MEDIUM_FROM,
    OF_CROSSINGS,
    OPEN,
    SCOPE,
    STEP_FREE,
    STEPS,
    Group,
    HeldDocument,
    Place,
    Size,
    Use,
    size_of,
)

__all__ = [
    "ASK",
    "CLOSED",
    "HOURS_NOT_KNOWN",
    "LANES_OPEN_TO",
    "LARGE_FROM",
    "MEDIUM_FROM",
    "OF_CROSSINGS",
    "OPEN",
    "SCOPE",
    "STEPS",
    "STEP_FREE",
    "Cause",
    "Filters",
    "Group",
    "HeldDocument",
    "Judged",
    "Order",
    "Place",
    "Reason",
    "Result",
    "Size",
    "Use",
    "apply",
    "counts",
    "read_choices",
    "size_of",
    "sort_key",
]
