"""Codes of the domain as words for the reader."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from poeguide.domain.facts import Confidence
from poeguide.domain.ports import Border, CrossingStatus, Lane, LegalStatus, Mode, OfficeKind, PortType
from poeguide.domain.search import HitKind
from poeguide.domain.traffic import Measure

_tr = QCoreApplication.translate


def section_words(key: str) -> tuple[str, str]:
    """The word of a rail entry, and its short form under the icon."""
    return {
        "home": (_tr("Rail", "Home"), _tr("Rail", "Home")),
        "ports": (_tr("Rail", "Ports & map"), _tr("Rail", "Ports")),
        "steps": (_tr("Rail", "Step by step"), _tr("Rail", "Steps")),
        "documents": (_tr("Rail", "Documents"), _tr("Rail", "Papers")),
        "goods": (_tr("Rail", "Can I bring it?"), _tr("Rail", "Items")),
        "contacts": (_tr("Rail", "Who to contact"), _tr("Rail", "Contact")),
        "learn": (_tr("Rail", "Learn"), _tr("Rail", "Learn")),
        "help": (_tr("Rail", "Help now"), _tr("Rail", "Help now")),
        "about": (_tr("Rail", "About this copy"), _tr("Rail", "About")),
        "settings": (_tr("Rail", "Settings"), _tr("Rail", "Settings")),
    }[key]


def port_type(value: PortType) -> str:
    """A port type in a sentence."""
    return {
        PortType.LAND: _tr("PortType", "Land crossing"),
        PortType.AIRPORT: _tr("PortType", "Airport"),
        PortType.SEAPORT: _tr("PortType", "Seaport"),
        PortType.PRECLEARANCE: _tr("PortType", "Preclearance"),
        PortType.MAIL: _tr("PortType", "Mail facility"),
        PortType.RAIL: _tr("PortType", "Rail"),
        PortType.USER_FEE_AIRPORT: _tr("PortType", "User fee airport"),
    }[value]


def port_types(values: Iterable[PortType]) -> str:
    """Port types as a list; a user fee airport is not also called an airport."""
    kinds = list(values)
    if PortType.USER_FEE_AIRPORT in kinds and PortType.AIRPORT in kinds:
        kinds.remove(PortType.AIRPORT)
    return ", ".join(port_type(kind) for kind in kinds) or _tr("PortType", "Type not known")


def legal_status(value: LegalStatus) -> str:
    """What the regulations call a place."""
    return {
        LegalStatus.SERVICE_PORT: _tr("LegalStatus", "Service port"),
        LegalStatus.PORT: _tr("LegalStatus", "Port of entry"),
        LegalStatus.AREA_PORT: _tr("LegalStatus", "Area port"),
        LegalStatus.STATION: _tr("LegalStatus", "Customs station"),
        LegalStatus.USER_FEE: _tr("LegalStatus", "User fee airport"),
        LegalStatus.UNKNOWN: _tr("LegalStatus", "Not known"),
    }[value]


def mode(value: Mode) -> str:
    """A way to cross."""
    return {
        Mode.VEHICLE: _tr("Mode", "Car"),
        Mode.PEDESTRIAN: _tr("Mode", "On foot"),
        Mode.TRUCK: _tr("Mode", "Truck"),
        Mode.BUS: _tr("Mode", "Bus"),
        Mode.RAIL: _tr("Mode", "Rail"),
        Mode.FERRY: _tr("Mode", "Ferry"),
    }[value]


MODE_ICONS = {
    Mode.VEHICLE: "car",
    Mode.PEDESTRIAN: "walk",
    Mode.TRUCK: "truck",
    Mode.BUS: "bus",
    Mode.RAIL: "bus",
    Mode.FERRY: "ship",
}


def lane(value: Lane) -> str:
    """A kind of lane."""
    return {
        Lane.STANDARD: _tr("Lane", "General"),
        Lane.READY: _tr("Lane", "Ready"),
        Lane.SENTRI: _tr("Lane", "SENTRI"),
        Lane.NEXUS: _tr("Lane", "NEXUS"),
        Lane.FAST: _tr("Lane", "FAST"),
    }[value]


def lanes(values: Iterable[Lane]) -> str:
    """Lanes as a list."""
    return ", ".join(lane(value) for value in values) or _tr("Lane", "Lanes not known")


def border(value: Border) -> str:
    """A neighbor."""
    return {Border.CANADA: _tr("Border", "Canada"), Border.MEXICO: _tr("Border", "Mexico")}[value]


def crossing_status(value: CrossingStatus) -> str:
    """Whether a crossing is in use."""
    return {
        CrossingStatus.OPEN: _tr("CrossingStatus", "In use"),
        CrossingStatus.SEASONAL: _tr("CrossingStatus", "Seasonal"),
        CrossingStatus.CLOSED: _tr("CrossingStatus", "Closed for good"),
        CrossingStatus.UNKNOWN: _tr("CrossingStatus", "Not known"),
    }[value]


def office_kind(value: OfficeKind) -> str:
    """A kind of office, in the plural, as a heading."""
    return {
        OfficeKind.HEADQUARTERS: _tr("OfficeKind", "Headquarters"),
        OfficeKind.INFO_CENTER: _tr("OfficeKind", "Information center"),
        OfficeKind.TIP_LINE: _tr("OfficeKind", "Report suspicious activity"),
        OfficeKind.FIELD_OFFICE: _tr("OfficeKind", "Field offices"),
        OfficeKind.PRECLEARANCE: _tr("OfficeKind", "Preclearance offices"),
        OfficeKind.DEFERRED_INSPECTION: _tr("OfficeKind", "Deferred inspection sites"),
        OfficeKind.ENROLLMENT_CENTER: _tr("OfficeKind", "Enrollment centers"),
        OfficeKind.MAIL_FACILITY: _tr("OfficeKind", "International mail facilities"),
        OfficeKind.BORDER_PATROL_SECTOR: _tr("OfficeKind", "Border Patrol sectors"),
        OfficeKind.CENTER_OF_EXCELLENCE: _tr("OfficeKind", "Centers of Excellence and Expertise"),
        OfficeKind.TRADE_RELATIONS: _tr("OfficeKind", "Trade relations"),
        OfficeKind.DRAWBACK_CENTER: _tr("OfficeKind", "Drawback offices"),
        OfficeKind.FINANCE: _tr("OfficeKind", "Finance"),
        OfficeKind.PAYMENT_ADDRESS: _tr("OfficeKind", "Payment address"),
        OfficeKind.PRESS_OFFICE: _tr("OfficeKind", "Press office"),
    }[value]


def office_kind_one(value: OfficeKind) -> str:
    """A kind of office, for one office."""
    return {
        OfficeKind.FIELD_OFFICE: _tr("OfficeKind", "Field office"),
        OfficeKind.PRECLEARANCE: _tr("OfficeKind", "Preclearance office"),
        OfficeKind.DEFERRED_INSPECTION: _tr("OfficeKind", "Deferred inspection site"),
        OfficeKind.ENROLLMENT_CENTER: _tr("OfficeKind", "Enrollment center"),
        OfficeKind.MAIL_FACILITY: _tr("OfficeKind", "International mail facility"),
        OfficeKind.BORDER_PATROL_SECTOR: _tr("OfficeKind", "Border Patrol sector"),
        OfficeKind.CENTER_OF_EXCELLENCE: _tr("OfficeKind", "Center of Excellence and Expertise"),
        OfficeKind.DRAWBACK_CENTER: _tr("OfficeKind", "Drawback office"),
    }.get(value) or office_kind(value)


def hit_kind(value: HitKind) -> str:
    """The heading of a group of search results."""
    return {
        HitKind.PORT: _tr("HitKind", "Ports and crossings"),
        HitKind.CROSSING: _tr("HitKind", "Ports and crossings"),
        HitKind.CODE: _tr("HitKind", "Port codes"),
        HitKind.STEP: _tr("HitKind", "Steps"),
        HitKind.GOOD: _tr("HitKind", "Can I bring it?"),
        HitKind.DOCUMENT: _tr("HitKind", "Documents"),
        HitKind.PROGRAM: _tr("HitKind", "Programs and lanes"),
        HitKind.HELP: _tr("HitKind", "Help now"),
        HitKind.ARTICLE: _tr("HitKind", "Learn"),
        HitKind.OFFICE: _tr("HitKind", "Offices"),
        HitKind.TERM: _tr("HitKind", "Glossary"),
    }[value]


def measure(value: Measure) -> str:
    """What is counted at a land port."""
    return {
        Measure.PEDESTRIANS: _tr("Measure", "People on foot"),
        Measure.PERSONAL_VEHICLES: _tr("Measure", "Cars"),
        Measure.PERSONAL_VEHICLE_PASSENGERS: _tr("Measure", "People in cars"),
        Measure.TRUCKS: _tr("Measure", "Trucks"),
        Measure.TRUCK_CONTAINERS_LOADED: _tr("Measure", "Loaded truck containers"),
        Measure.TRUCK_CONTAINERS_EMPTY: _tr("Measure", "Empty truck containers"),
        Measure.BUSES: _tr("Measure", "Buses"),
        Measure.BUS_PASSENGERS: _tr("Measure", "People in buses"),
        Measure.TRAINS: _tr("Measure", "Trains"),
        Measure.TRAIN_PASSENGERS: _tr("Measure", "People in trains"),
        Measure.RAIL_CONTAINERS_LOADED: _tr("Measure", "Loaded rail containers"),
        Measure.RAIL_CONTAINERS_EMPTY: _tr("Measure", "Empty rail containers"),
    }[value]


def compass(point: str) -> str:
    """A compass point in words."""
    return {
        "N": _tr("Compass", "north"), "NE": _tr("Compass", "northeast"), "E": _tr("Compass", "east"),
        "SE": _tr("Compass", "southeast"), "S": _tr("Compass", "south"), "SW": _tr("Compass", "southwest"),
        "W": _tr("Compass", "west"), "NW": _tr("Compass", "northwest"),
    }[point]  # fmt: skip


def block(key: str) -> str:
    """The heading of a block of a topic."""
    return {
        "what": _tr("Block", "What it is"), "who": _tr("Block", "Who"), "steps": _tr("Block", "Steps here"),
        "differs": _tr("Block", "What differs by mode"), "numbers": _tr("Block", "Numbers"),
        "notice": _tr("Block", "What you may notice"), "limits": _tr("Block", "Limits"),
        "done": _tr("Block", "What is being done"), "place": _tr("Block", "Where it is"),
        "practical": _tr("Block", "Good to know"), "what_happens": _tr("Block", "What happens"),
        "have_ready": _tr("Block", "Have ready"), "may_be_asked": _tr("Block", "You may be asked"),
        "choices": _tr("Block", "Your choices"), "next": _tr("Block", "Next"), "where": _tr("Block", "Where"),
        "fee": _tr("Block", "Fee"), "how": _tr("Block", "How"), "sign": _tr("Block", "The sign"),
        "condition": _tr("Block", "Condition"), "agency": _tr("Block", "Who decides"),
        "penalty": _tr("Block", "If it is not declared"), "what_it_is_not": _tr("Block", "What it is not"),
        "may_ask": _tr("Block", "What you may ask"), "contact": _tr("Block", "Whom to contact"),
        "children": _tr("Block", "Children"), "exceptions": _tr("Block", "Exceptions"),
        "changed": _tr("Block", "What changed lately"), "air": _tr("Block", "By air"),
        "land": _tr("Block", "By land"), "sea-closed-loop": _tr("Block", "Cruise that ends where it began"),
        "sea-open": _tr("Block", "Cruise that ends elsewhere"), "sea": _tr("Block", "By sea"),
        "private-boat": _tr("Block", "Private boat"), "private-aircraft": _tr("Block", "Private aircraft"),
        "ferry": _tr("Block", "Ferry"), "rail": _tr("Block", "Rail"), "bus": _tr("Block", "Bus"),
        "cruise": _tr("Block", "Cruise"), "mail": _tr("Block", "Mail"), "preclearance": _tr("Block", "Preclearance"),
        "land-vehicle": _tr("Block", "By car"), "land-pedestrian": _tr("Block", "On foot"),
        "truck": _tr("Block", "Truck"), "groups": _tr("Block", "Groups"),
    }.get(key, key.replace("-", " ").replace("_", " ").capitalize())  # fmt: skip


def confidence(value: Confidence) -> str:
    """How well a fact is supported, in words."""
    return {
        Confidence.HIGH: _tr("Confidence", "High: an official text, or several that agree"),
        Confidence.MEDIUM: _tr("Confidence", "Medium: one older or indirect source"),
        Confidence.LOW: _tr("Confidence", "Low: confirm it first"),
    }[value]


def source_kind(key: str) -> str:
    """A kind of source."""
    return {
        "law": _tr("SourceKind", "Law or regulation"), "primary": _tr("SourceKind", "The agency itself"),
        "copy": _tr("SourceKind", "A copy of an official text"), "secondary": _tr("SourceKind", "Report by others"),
        "dataset": _tr("SourceKind", "Data set"), "computed": _tr("SourceKind", "Computed from other facts"),
    }.get(key, _tr("SourceKind", "Not known"))  # fmt: skip


def subject(key: str) -> str:
    """A subject of facts."""
    return {
        "customs": _tr("Subject", "Customs"), "documents": _tr("Subject", "Documents"),
        "procedures": _tr("Subject", "Procedures"), "programs": _tr("Subject", "Programs"),
        "security": _tr("Subject", "Security"), "special": _tr("Subject", "Access and family"),
        "ports": _tr("Subject", "Ports"), "crossings": _tr("Subject", "Crossings"),
        "offices": _tr("Subject", "Offices"), "traffic": _tr("Subject", "Traffic"),
    }.get(key, key.capitalize())  # fmt: skip
