"""Codes of the domain as words for the reader."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from poeguide.domain.facts import Confidence
from poeguide.domain.finder import HeldDocument
from poeguide.domain.ports import Border, CrossingStatus, Lane, LegalStatus, Mode, OfficeKind, OnlyFor, PortType
from poeguide.domain.search import HitKind
from poeguide.domain.traffic import Measure
from poeguide.ui.section_words import section_words

translate = QCoreApplication.translate


def page(key: str) -> str:
    """The title of a page that lists things."""
    return {
        "types": translate("Page", "Types of port of entry"), "majors": translate("Page", "Six major ports"),
        "lanes": translate("Page", "Lanes and their signs"), "rules": translate("Page", "Rules on goods and money"),
        "programs": translate("Page", "Programs and lanes"), "codes": translate("Page", "Port codes"),
        "glossary": translate("Page", "Glossary"), "quiz": translate("Page", "Question bank"),
        "lessons": translate("Page", "Lessons"), "class": translate("Page", "Quiz in class"),
        "scenarios": translate("Page", "Role-play"), "papers": translate("Page", "Papers"),
        "practice": translate("Page", "Practice"), "changes": translate("Page", "What changed since a print"),
        "matters": translate("Page", "Who handles this?"), "own": translate("Page", "Your questions"),
        "classes": translate("Page", "Classes and results"),
    }.get(key) or section_words(key)[0]  # fmt: skip


def port_type(value: PortType) -> str:
    """A port type in a sentence."""
    return {
        PortType.LAND: translate("PortType", "Land crossing"),
        PortType.AIRPORT: translate("PortType", "Airport"),
        PortType.SEAPORT: translate("PortType", "Seaport"),
        PortType.PRECLEARANCE: translate("PortType", "Preclearance"),
        PortType.MAIL: translate("PortType", "Mail facility"),
        PortType.RAIL: translate("PortType", "Rail"),
        PortType.USER_FEE_AIRPORT: translate("PortType", "User fee airport"),
    }[value]


def port_types(values: Iterable[PortType]) -> str:
    """Port types as a list; a user fee airport is not also called an airport."""
    kinds = list(values)
    if PortType.USER_FEE_AIRPORT in kinds and PortType.AIRPORT in kinds:
        kinds.remove(PortType.AIRPORT)
    return ", ".join(port_type(kind) for kind in kinds) or translate("PortType", "Type not known")


def legal_status(value: LegalStatus) -> str:
    """What the regulations call a place."""
    return {
        LegalStatus.SERVICE_PORT: translate("LegalStatus", "Service port"),
        LegalStatus.PORT: translate("LegalStatus", "Port of entry"),
        LegalStatus.AREA_PORT: translate("LegalStatus", "Area port"),
        LegalStatus.STATION: translate("LegalStatus", "Customs station"),
        LegalStatus.USER_FEE: translate("LegalStatus", "User fee airport"),
        LegalStatus.UNKNOWN: translate("LegalStatus", "Not known"),
    }[value]


def mode(value: Mode) -> str:
    """A way to cross."""
    return {
        Mode.VEHICLE: translate("Mode", "Car"),
        Mode.PEDESTRIAN: translate("Mode", "On foot"),
        Mode.TRUCK: translate("Mode", "Truck"),
        Mode.BUS: translate("Mode", "Bus"),
        Mode.RAIL: translate("Mode", "Rail"),
        Mode.FERRY: translate("Mode", "Ferry"),
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
        Lane.STANDARD: translate("Lane", "General"),
        Lane.READY: translate("Lane", "Ready"),
        Lane.SENTRI: translate("Lane", "SENTRI"),
        Lane.NEXUS: translate("Lane", "NEXUS"),
        Lane.FAST: translate("Lane", "FAST"),
    }[value]


def lanes(values: Iterable[Lane]) -> str:
    """Lanes as a list."""
    return ", ".join(lane(value) for value in values) or translate("Lane", "Lanes not known")


def border(value: Border) -> str:
    """A neighbor."""
    return {Border.CANADA: translate("Border", "Canada"), Border.MEXICO: translate("Border", "Mexico")}[value]


def held_document(value: HeldDocument) -> str:
    """A document in the traveler's hand."""
    return {
        HeldDocument.PASSPORT: translate("HeldDocument", "Passport book"),
        HeldDocument.PASSPORT_CARD: translate("HeldDocument", "US passport card"),
        HeldDocument.GREEN_CARD: translate("HeldDocument", "Green card"),
        HeldDocument.BORDER_CROSSING_CARD: translate("HeldDocument", "Border Crossing Card"),
        HeldDocument.ENHANCED_LICENSE: translate("HeldDocument", "Enhanced license"),
        HeldDocument.NEXUS: translate("HeldDocument", "NEXUS card"),
        HeldDocument.SENTRI: translate("HeldDocument", "SENTRI card"),
        HeldDocument.FAST: translate("HeldDocument", "FAST card"),
    }[value]


def only_for(value: OnlyFor) -> str:
    """The only people whom a crossing serves; nothing where it serves everyone."""
    return translate("OnlyFor", "Air passengers only") if value is OnlyFor.AIR_PASSENGERS else ""


def crossing_status(value: CrossingStatus) -> str:
    """Whether a crossing is in use."""
    return {
        CrossingStatus.OPEN: translate("CrossingStatus", "In use"),
        CrossingStatus.SEASONAL: translate("CrossingStatus", "Seasonal"),
        CrossingStatus.CLOSED: translate("CrossingStatus", "Closed for good"),
        CrossingStatus.UNKNOWN: translate("CrossingStatus", "Not known"),
    }[value]


def office_kind(value: OfficeKind) -> str:
    """A kind of office, in the plural, as a heading."""
    return {
        OfficeKind.HEADQUARTERS: translate("OfficeKind", "Headquarters"),
        OfficeKind.INFO_CENTER: translate("OfficeKind", "Information center"),
        OfficeKind.TIP_LINE: translate("OfficeKind", "Report suspicious activity"),
        OfficeKind.FIELD_OFFICE: translate("OfficeKind", "Field offices"),
        OfficeKind.PRECLEARANCE: translate("OfficeKind", "Preclearance offices"),
        OfficeKind.DEFERRED_INSPECTION: translate("OfficeKind", "Deferred inspection sites"),
        OfficeKind.ENROLLMENT_CENTER: translate("OfficeKind", "Enrollment centers"),
        OfficeKind.MAIL_FACILITY: translate("OfficeKind", "International mail facilities"),
        OfficeKind.BORDER_PATROL_SECTOR: translate("OfficeKind", "Border Patrol sectors"),
        OfficeKind.CENTER_OF_EXCELLENCE: translate("OfficeKind", "Centers of Excellence and Expertise"),
        OfficeKind.TRADE_RELATIONS: translate("OfficeKind", "Trade relations"),
        OfficeKind.DRAWBACK_CENTER: translate("OfficeKind", "Drawback offices"),
        OfficeKind.FINANCE: translate("OfficeKind", "Finance"),
        OfficeKind.PAYMENT_ADDRESS: translate("OfficeKind", "Payment address"),
        OfficeKind.PRESS_OFFICE: translate("OfficeKind", "Press office"),
    }[value]


def office_kind_one(value: OfficeKind) -> str:
    """A kind of office, for one office."""
    return {
        OfficeKind.FIELD_OFFICE: translate("OfficeKind", "Field office"),
        OfficeKind.PRECLEARANCE: translate("OfficeKind", "Preclearance office"),
        OfficeKind.DEFERRED_INSPECTION: translate("OfficeKind", "Deferred inspection site"),
        OfficeKind.ENROLLMENT_CENTER: translate("OfficeKind", "Enrollment center"),
        OfficeKind.MAIL_FACILITY: translate("OfficeKind", "International mail facility"),
        OfficeKind.BORDER_PATROL_SECTOR: translate("OfficeKind", "Border Patrol sector"),
        OfficeKind.CENTER_OF_EXCELLENCE: translate("OfficeKind", "Center of Excellence and Expertise"),
        OfficeKind.DRAWBACK_CENTER: translate("OfficeKind", "Drawback office"),
    }.get(value) or office_kind(value)


def hit_kind(value: HitKind) -> str:
    """The heading of a group of search results."""
    return {
        HitKind.PORT: translate("HitKind", "Ports and crossings"),
        HitKind.CROSSING: translate("HitKind", "Ports and crossings"),
        HitKind.CODE: translate("HitKind", "Port codes"),
        HitKind.STEP: translate("HitKind", "Steps"),
        HitKind.GOOD: translate("HitKind", "Can I bring it?"),
        HitKind.DOCUMENT: translate("HitKind", "Documents"),
        HitKind.PROGRAM: translate("HitKind", "Programs and lanes"),
        HitKind.HELP: translate("HitKind", "Help now"),
        HitKind.ARTICLE: translate("HitKind", "Learn"),
        HitKind.OFFICE: translate("HitKind", "Offices"),
        HitKind.TERM: translate("HitKind", "Glossary"),
    }[value]


def measure(value: Measure) -> str:
    """What is counted at a land port."""
    return {
        Measure.PEDESTRIANS: translate("Measure", "People on foot"),
        Measure.PERSONAL_VEHICLES: translate("Measure", "Cars"),
        Measure.PERSONAL_VEHICLE_PASSENGERS: translate("Measure", "People in cars"),
        Measure.TRUCKS: translate("Measure", "Trucks"),
        Measure.TRUCK_CONTAINERS_LOADED: translate("Measure", "Loaded truck containers"),
        Measure.TRUCK_CONTAINERS_EMPTY: translate("Measure", "Empty truck containers"),
        Measure.BUSES: translate("Measure", "Buses"),
        Measure.BUS_PASSENGERS: translate("Measure", "People in buses"),
        Measure.TRAINS: translate("Measure", "Trains"),
        Measure.TRAIN_PASSENGERS: translate("Measure", "People in trains"),
        Measure.RAIL_CONTAINERS_LOADED: translate("Measure", "Loaded rail containers"),
        Measure.RAIL_CONTAINERS_EMPTY: translate("Measure", "Empty rail containers"),
    }[value]


def compass(point: str) -> str:
    """A compass point in words."""
    return {
        "N": translate("Compass", "north"),
        "NE": translate("Compass", "northeast"),
        "E": translate("Compass", "east"),
        "SE": translate("Compass", "southeast"),
        "S": translate("Compass", "south"),
        "SW": translate("Compass", "southwest"),
        "W": translate("Compass", "west"),
        "NW": translate("Compass", "northwest"),
    }[point]


def block(key: str) -> str:
    """The heading of a block of a topic."""
    return {
        "what": translate("Block", "What it is"),
        "who": translate("Block", "Who"),
        "steps": translate("Block", "Steps here"),
        "differs": translate("Block", "What differs by mode"),
        "numbers": translate("Block", "Numbers"),
        "notice": translate("Block", "What you may notice"),
        "limits": translate("Block", "Limits"),
        "done": translate("Block", "What is being done"),
        "place": translate("Block", "Where it is"),
        "practical": translate("Block", "Good to know"),
        "what_happens": translate("Block", "What happens"),
        "have_ready": translate("Block", "Have ready"),
        "may_be_asked": translate("Block", "You may be asked"),
        "choices": translate("Block", "Your choices"),
        "next": translate("Block", "Next"),
        "where": translate("Block", "Where"),
        "fee": translate("Block", "Fee"),
        "how": translate("Block", "How"),
        "sign": translate("Block", "The sign"),
        "condition": translate("Block", "Condition"),
        "agency": translate("Block", "Who decides"),
        "penalty": translate("Block", "If it is not declared"),
        "what_it_is_not": translate("Block", "What it is not"),
        "may_ask": translate("Block", "What you may ask"),
        "contact": translate("Block", "Whom to contact"),
        "children": translate("Block", "Children"),
        "exceptions": translate("Block", "Exceptions"),
        "changed": translate("Block", "What changed lately"),
        "air": translate("Block", "By air"),
        "land": translate("Block", "By land"),
        "sea-closed-loop": translate("Block", "Cruise that ends where it began"),
        "sea-open": translate("Block", "Cruise that ends elsewhere"),
        "sea": translate("Block", "By sea"),
        "private-boat": translate("Block", "Private boat"),
        "private-aircraft": translate("Block", "Private aircraft"),
        "ferry": translate("Block", "Ferry"),
        "rail": translate("Block", "Rail"),
        "bus": translate("Block", "Bus"),
        "cruise": translate("Block", "Cruise"),
        "mail": translate("Block", "Mail"),
        "preclearance": translate("Block", "Preclearance"),
        "land-vehicle": translate("Block", "By car"),
        "land-pedestrian": translate("Block", "On foot"),
        "truck": translate("Block", "Truck"),
        "groups": translate("Block", "Groups"),
    }.get(key, key.replace("-", " ").replace("_", " ").capitalize())


def confidence(value: Confidence) -> str:
    """How well a fact is supported, in words."""
    return {
        Confidence.HIGH: translate("Confidence", "High: an official text, or several that agree"),
        Confidence.MEDIUM: translate("Confidence", "Medium: one older or indirect source"),
        Confidence.LOW: translate("Confidence", "Low: confirm it first"),
    }[value]


def source_kind(key: str) -> str:
    """A kind of source."""
    return {
        "law": translate("SourceKind", "Law or regulation"),
        "primary": translate("SourceKind", "The agency itself"),
        "copy": translate("SourceKind", "A copy of an official text"),
        "secondary": translate("SourceKind", "Report by others"),
        "dataset": translate("SourceKind", "Data set"),
        "computed": translate("SourceKind", "Computed from other facts"),
    }.get(key, translate("SourceKind", "Not known"))


def subject(key: str) -> str:
    """A subject of facts."""
    return {
        "customs": translate("Subject", "Customs"),
        "documents": translate("Subject", "Documents"),
        "procedures": translate("Subject", "Procedures"),
        "programs": translate("Subject", "Programs"),
        "security": translate("Subject", "Security"),
        "agency": translate("Subject", "The agency"),
        "special": translate("Subject", "Access and family"),
        "ports": translate("Subject", "Ports"),
        "crossings": translate("Subject", "Crossings"),
        "offices": translate("Subject", "Offices"),
        "traffic": translate("Subject", "Traffic"),
    }.get(key, key.capitalize())
