"""What stands on a sheet, apart from how it looks."""

from __future__ import annotations

from dataclasses import dataclass, replace

from poeguide.domain.geo import Point
from poeguide.domain.hand_off import geo_code


@dataclass(frozen=True, slots=True)
class Line:
    """A line to tick; with `boxes` one box for each person."""

    words: str
    note: str = ""
    is_done: bool = False


@dataclass(frozen=True, slots=True)
class Stop:
    """A stop of the line: its name, what happens, and whether it is only for some."""

    name: str
    words: str = ""
    is_optional: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a sheet under a heading, of one of four forms. `html` is checked text of the guide."""

    title: str = ""
    html: str = ""
    checks: tuple[Line, ...] = ()
    stops: tuple[Stop, ...] = ()
    rows: tuple[tuple[str, str], ...] = ()
    confirm: tuple[str, ...] = ()
    """Facts that are to be confirmed first, each with its date."""
    is_row: bool = False
    """Whether the stops stand side by side where there is room for them."""
    is_half: bool = False
    """Whether it is short, so that it may stand beside another such part in smaller type."""
    foot: str = ""
    """Small words at the end, such as a link."""
    spare: int = 0
    """So many empty rows may go where that saves a page."""

    def without_spare(self) -> Part:
        """The part without the empty rows that may go."""
        empty = [at for at, row in enumerate(self.rows) if not "".join(row).strip()][: self.spare]
        return replace(self, rows=tuple(row for at, row in enumerate(self.rows) if at not in empty), spare=0)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole sheet. `code` opens its page again; `phone` is what the printed code tells a phone."""

    title: str
    lead: str
    parts: tuple[Part, ...]
    code: str = ""
    phone: str = ""
    notes: tuple[str, ...] = ()
    dates: str = ""
    """What alone stands at the foot of later pages in large print; empty for all notes."""
    language: str = "en"
    blank: str = ""
    """A field to be filled in by hand at the top, such as a name; empty for none."""
    sources: str = ""
    """Where the facts come from; it stands once, at the end."""

    def at(self, point: Point | None) -> Sheet:
        """The sheet whose code opens the map of a phone there; the same sheet where the place is not known."""
        return self if point is None else replace(self, phone=geo_code(point))


@dataclass(frozen=True, slots=True)
class CardSide:
    """Four panels of a pocket card in one language: cover, in your hand, your line, secondary."""

    language: str
    title: str
    place: str
    place_note: str
    shape: str
    scan: str
    hand: Part
    hand_foot: str
    line: Part
    line_foot: str
    secondary: Part
    strong: str
    secondary_foot: str
    some: str
    """What the twin says of a hollow stop."""
    more: str
    """What a panel says that has no room for all: it goes on on another card."""


@dataclass(frozen=True, slots=True)
class PocketCard:
    """One sheet that folds to eight panels: four in each of two languages."""

    sides: tuple[CardSide, CardSide]
    fold: str
    code: str
    phone: str
