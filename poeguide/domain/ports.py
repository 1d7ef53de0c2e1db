"""Ports of entry, land crossings, offices and port codes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Generic, NewType, TypeVar

from poeguide.domain.geo import Point

PortKey = NewType("PortKey", str)
"""The Schedule D code; for a port without one, its IATA code."""
CrossingId = NewType("CrossingId", str)
OfficeId = NewType("OfficeId", str)
T = TypeVar("T")


class PortType(StrEnum):
    """The kinds of port of entry, in the order in which a port with several is drawn."""

    LAND = "land"
    AIRPORT = "airport"
    SEAPORT = "seaport"
    PRECLEARANCE = "preclearance"
    MAIL = "mail"
    RAIL = "rail"
    USER_FEE_AIRPORT = "user_fee_airport"


class LegalStatus(StrEnum):
    """What the regulations call the place."""

    SERVICE_PORT = "service_port"
    PORT = "port"
    AREA_PORT = "area_port"
    STATION = "station"
    USER_FEE = "user_fee"
    UNKNOWN = ""


class Mode(StrEnum):
    """How people or goods cross the land border."""

    VEHICLE = "vehicle"
    PEDESTRIAN = "pedestrian"
    BICYCLE = "bicycle"
    TRUCK = "truck"
    BUS = "bus"
    RAIL = "rail"
    FERRY = "ferry"


MODE_ALIASES: Final = {
    "foot": "pedestrian", "walk": "pedestrian", "bike": "bicycle", "car": "vehicle", "train": "rail",
}  # fmt: skip
"""What people write for a mode."""


class Lane(StrEnum):
    """Kinds of lane at a land crossing."""

    STANDARD = "standard"
    READY = "ready"
    SENTRI = "sentri"
    NEXUS = "nexus"
    FAST = "fast"


class CrossingStatus(StrEnum):
    """Whether a crossing is in use."""

    OPEN = "open"
    SEASONAL = "seasonal"
    CLOSED = "closed"
    UNKNOWN = ""


class OnlyFor(StrEnum):
    """The only people whom a crossing serves, whatever they hold; everyone where nothing is written down."""

    AIR_PASSENGERS = "air_passengers"
    EVERYONE = ""


class Border(StrEnum):
    """Which neighbor a crossing leads to."""

    CANADA = "canada"
    MEXICO = "mexico"


class OfficeKind(StrEnum):
    """Kinds of office in the directory, in directory order."""

    HEADQUARTERS = "headquarters"
    INFO_CENTER = "info_center"
    TIP_LINE = "tip_line"
    FIELD_OFFICE = "field_office"
    PRECLEARANCE = "preclearance"
    DEFERRED_INSPECTION = "deferred_inspection"
    ENROLLMENT_CENTER = "enrollment_center"
    MAIL_FACILITY = "mail_facility"
    BORDER_PATROL_SECTOR = "border_patrol_sector"
    CENTER_OF_EXCELLENCE = "center_of_excellence"
    TRADE_RELATIONS = "trade_relations"
    DRAWBACK_CENTER = "drawback_center"
    FINANCE = "finance"
    PAYMENT_ADDRESS = "payment_address"
    PRESS_OFFICE = "press_office"


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a table row comes from: source keys, date, and what the compilers noted. `as_of` may be empty."""

    sources: tuple[str, ...]
    as_of: str
    notes: str


@dataclass(frozen=True, slots=True)
class PortHit:
    """A port in a list or on the map."""

    key: PortKey
    name: str
    city: str
    state: str
    types: tuple[PortType, ...]
    point: Point | None


@dataclass(frozen=True, slots=True)
class Port:
    """A port of entry or other place with a port code. Empty text means: not known."""

    key: PortKey
    code: str
    name: str
    city: str
    state: str
    types: tuple[PortType, ...]
    iata: str
    icao: str
    unlocode: str
    point: Point | None
    point_source: str
    field_office: OfficeId | None
    address: str
    phone: str
    hours: str
    official: str
    status: LegalStatus
    timezone: str
    provenance: Provenance
    opening_hours: str = ""


def crossing_type(modes: tuple[Mode, ...]) -> PortType:
    """The port type whose shape stands for a crossing: that of rail where trains alone cross."""
    return PortType.RAIL if modes == (Mode.RAIL,) else PortType.LAND


@dataclass(frozen=True, slots=True)
class CrossingHit:
    """A land crossing in a list or on the map."""

    id: CrossingId
    name: str
    state: str
    border: Border
    point: Point | None
    hours: str
    modes: tuple[Mode, ...]
    lanes: tuple[Lane, ...]
    status: CrossingStatus
    port_key: PortKey | None
    foreign_city: str
    foreign_region: str
    only_for: OnlyFor = OnlyFor.EVERYONE
    modes_unknown: tuple[Mode, ...] = ()

    @property
    def possible_modes(self) -> tuple[Mode, ...]:
        """Who may cross, and who perhaps may."""
        return (*self.modes, *self.modes_unknown)


@dataclass(frozen=True, slots=True)
class Crossing:
    """A land border crossing. Empty text means: not known. `hours` is the US side, local time."""

    id: CrossingId
    name: str
    port_key: PortKey | None
    port_name: str
    state: str
    border: Border
    point: Point | None
    point_source: str
    us_city: str
    foreign_name: str
    foreign_city: str
    foreign_region: str
    us_road: str
    foreign_road: str
    hours: str
    opening_hours: str
    timezone: str
    modes: tuple[Mode, ...]
    lanes: tuple[Lane, ...]
    status: CrossingStatus
    provenance: Provenance
    port_code: str = ""
    """The Schedule D code as printed; it may name a port that is no longer listed, and then `port_key` is None."""
    only_for: OnlyFor = OnlyFor.EVERYONE
    modes_unknown: tuple[Mode, ...] = ()
    """Ways to cross that are counted at its port; of which crossing, nobody says."""

    @property
    def possible_modes(self) -> tuple[Mode, ...]:
        """Who may cross, and who perhaps may."""
        return (*self.modes, *self.modes_unknown)


@dataclass(frozen=True, slots=True)
class Near(Generic[T]):
    """Something with its straight-line distance in miles and bearing in degrees from where one asked."""

    item: T
    miles: float
    bearing: float


@dataclass(frozen=True, slots=True)
class OfficeHit:
    """An office in a list."""

    id: OfficeId
    kind: OfficeKind
    name: str
    city: str
    state_or_country: str
    phone: str


@dataclass(frozen=True, slots=True)
class Office:
    """An office of the directory. Empty text means: not known."""

    id: OfficeId
    kind: OfficeKind
    name: str
    city: str
    state_or_country: str
    address: str
    phone: str
    email: str
    hours: str
    point: Point | None
    covers: tuple[str, ...]
    provenance: Provenance
    opening_hours: str = ""
    timezone: str = ""


@dataclass(frozen=True, slots=True)
class ScheduleDCode:
    """A Schedule D port code. `status` is current, current_cbp_only, historical_…, cbp_administrative and so on."""

    code: str
    name: str
    state: str
    district_code: str
    district_name: str
    status: str
    has_port: bool

    @property
    def is_current(self) -> bool:
        """Whether the newest lists still carry the code for a place."""
        return self.status in {"current", "current_cbp_only", "trade_data_only"}
