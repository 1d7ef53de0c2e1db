"""What a search returns."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from poeguide.domain.routes import Route


class HitKind(StrEnum):
    """Groups of results, in the order in which they are shown."""

    PORT = "port"
    CROSSING = "crossing"
    CODE = "code"
    STEP = "step"
    GOOD = "good"
    DOCUMENT = "document"
    PROGRAM = "program"
    HELP = "help"
    ARTICLE = "article"
    OFFICE = "office"
    TERM = "term"


@dataclass(frozen=True, slots=True)
class Hit:
    """One result: where it leads, what it is, and the words to show. `symbol` is a port type or an icon name."""

    route: Route
    kind: HitKind
    title: str
    subtitle: str
    symbol: str
