"""Ports, crossings and who may use them, as words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from poeguide.domain.finder import HeldDocument
from poeguide.domain.ports import Border, CrossingStatus, Lane, LegalStatus, Mode, OnlyFor, PortType
from poeguide.domain.traffic import Measure

translate = QCoreApplication.translate
# Put into words for every row of the finder: each word is looked up alone.
_PORT_TYPES: Final = {
    PortType.LAND: QT_TRANSLATE_NOOP("PortType", "Land crossing"),
    PortType.AIRPORT: QT_TRANSLATE_NOOP("PortType", "Airport"),
    PortType.SEAPORT: QT_TRANSLATE_NOOP("PortType", "Seaport"),
    PortType.PRECLEARANCE: QT_TRANSLATE_NOOP("PortType", "Preclearance"),
    PortType.MAIL: QT_TRANSLATE_NOOP("PortType", "Mail facility"),
    PortType.RAIL: QT_TRANSLATE_NOOP("PortType", "Rail"),
    PortType.USER_FEE_AIRPORT: QT_TRANSLATE_NOOP("PortType", "User fee airport"),
}
_LANES: Final = {
    Lane.STANDARD: QT_TRANSLATE_NOOP("Lane", "General"),
    Lane.READY: QT_TRANSLATE_NOOP("Lane", "Ready"),
    Lane.SENTRI: QT_TRANSLATE_NOOP("Lane", "SENTRI"),
    Lane.NEXUS: QT_TRANSLATE_NOOP("Lane", "NEXUS"),
    Lane.FAST: QT_TRANSLATE_NOOP("Lane", "FAST"),
}


def port_type(value: PortType) -> str:
    """A port type in a sentence."""
    return translate("PortType", str(_PORT_TYPES[value]))


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
        Mode.BICYCLE: translate("Mode", "Bicycle"),
        Mode.TRUCK: translate("Mode", "Truck"),
        Mode.BUS: translate("Mode", "Bus"),
        Mode.RAIL: translate("Mode", "Rail"),
        Mode.FERRY: translate("Mode", "Ferry"),
    }[value]


MODE_ICONS = {
    Mode.VEHICLE: "car",
    Mode.PEDESTRIAN: "walk",
    Mode.BICYCLE: "walk",
    Mode.TRUCK: "truck",
    Mode.BUS: "bus",
    Mode.RAIL: "bus",
    Mode.FERRY: "ship",
}


def ways_to_cross(known: Iterable[Mode], unknown: Iterable[Mode]) -> str:
    """Who may cross, and of whom it is not known; nothing where nothing is known."""
    told, asked = (", ".join(map(mode, modes)) for modes in (known, unknown))
    not_told = translate("Mode", "Not known: {modes}").format(modes=asked) if asked else ""
    return ". ".join(filter(None, (told, not_told)))


def lane(value: Lane) -> str:
    """A kind of lane."""
    return translate("Lane", str(_LANES[value]))


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
