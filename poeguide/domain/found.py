"""What the finder shows as a table for other programs: crossings and ports together, with how each one fits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Final

from poeguide.domain.fields import CROSSINGS, PORTS, Field, Place, Table, Value
from poeguide.domain.ports import Crossing, Port

FITS: Final = "fits"
NOT_KNOWN: Final = "not known"


@dataclass(frozen=True, slots=True)
class Found:
    """A port or crossing that fits, or of which something that was asked is not known: `asks` names it."""

    item: Port | Crossing
    asks: tuple[str, ...] = ()

    @property
    def table(self) -> Table[Any]:
        """The table to which the item belongs."""
        return CROSSINGS if isinstance(self.item, Crossing) else PORTS

    @property
    def place(self) -> Place:
        """What a map program or an address book shows of it."""
        found = self.table.place_of(self.item)
        if not self.asks:
            return found
        return replace(found, hours=found.hours or "not known: ask")


def _cell(name: str, *, other: str = "", is_number: bool = False) -> Field[Found]:
    """A cell of the item's own table, which may have another name among the ports."""
    fields = {table.name: {field.name: field for field in table.fields} for table in (PORTS, CROSSINGS)}

    def get(found: Found) -> Value:
        own = fields[found.table.name]
        field = own.get(name) or own.get(other)
        item: Any = found.item
        return field.get(item) if field else ""

    return Field(name, get, is_number=is_number)


def _own(name: str, get: Callable[[Found], Value]) -> Field[Found]:
    return Field(name, get)


FOUND: Final[Table[Found]] = Table(
    "places",
    (
        _own("route", lambda found: found.place.route),
        _own("kind", lambda found: "crossing" if isinstance(found.item, Crossing) else "port"),
        _own("fit", lambda found: NOT_KNOWN if found.asks else FITS),
        _own("not_known", lambda found: found.asks),
        _cell("port_code", other="code"),
        *(_cell(name) for name in ("name", "city", "state", "types", "border")),
        _cell("latitude", is_number=True),
        _cell("longitude", is_number=True),
        *(_cell(name) for name in ("iata", "unlocode", "address", "phone", "hours", "opening_hours", "timezone")),
        *(_cell(name) for name in ("modes", "lanes", "status", "us_road", "foreign_road", "field_office")),
        *(_cell(name) for name in ("as_of", "sources", "notes", "only_for")),
    ),
    lambda found: found.place.route,
    lambda found: found.place,
)
