"""The words of “If it is closed”, and of what is near: the same on pages, paper, public screen and command line."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from poeguide.domain.geo import compass_point
from poeguide.domain.plan_b import FAR_MILES, PlanB
from poeguide.domain.ports import Near
from poeguide.ui import words
from poeguide.ui.formats import distance

T = TypeVar("T")
translate = QCoreApplication.translate


def title() -> str:
    """The heading."""
    return translate("PlaceCards", "If it is closed")


def measured() -> str:
    """How distances are measured."""
    return translate("PlaceCards", "straight lines, roads differ")


def on_paper() -> str:
    """The same as a sentence."""
    return translate("PortPage", "Distances are straight lines; roads differ.")


def remark(found: PlanB[T], units: str = "miles") -> str:
    """What is to be said where not enough is near; empty where enough is."""
    limit = distance(FAR_MILES, units)
    if found.far is not None:
        text = translate("PlaceCards", "No other crossing that may serve is within {distance}. The next is far away.")
        return text.format(distance=limit)
    if found.is_short:
        return translate("PlaceCards", "No more that may serve within {distance}.").format(distance=limit)
    return ""


def where(near: Near[T], units: str = "miles") -> str:
    """How far a crossing or a port is, and in which direction; what is far says so."""
    way = words.compass(compass_point(near.bearing))
    text = translate("PlaceCards", "{distance} {direction}")
    if near.miles > FAR_MILES:
        text = translate("PlaceCards", "{distance} {direction}, far away")
    return text.format(distance=distance(near.miles, units), direction=way)
