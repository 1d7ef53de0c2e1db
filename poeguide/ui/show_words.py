"""What `poeguide show` says around a record."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from poeguide.domain.freshness import Confidence, Freshness
from poeguide.domain.goods import Verdict
from poeguide.ui import words
from poeguide.ui.plan_words import freshness
from poeguide.ui.words import goods

translate = QCoreApplication.translate


def as_they_stand(day: str) -> str:
    """The heading of the facts."""
    return translate("Show", "Facts, as they stand on {day}").format(day=day)


def block(key: str) -> str:
    """The heading of a block that has no title of its own."""
    return words.block(key)


def page(key: str) -> str:
    """The title of the page on which a record stands."""
    return {
        "facts": translate("Cell", "Facts"),
        "sources": translate("Show", "Sources"),
        "crossings": translate("Cell", "Crossings"),
        "six-steps": translate("Page", "The six steps, type by type"),
    }.get(key) or words.page(key)


def judged(as_of: str, age: Freshness, confidence: Confidence) -> str:
    """The date of a fact, how old it is for its kind, and how sure it is."""
    text = translate("Show", "As of {date} ({age}, {confidence}).")
    return text.format(date=as_of or not_known(), age=freshness(age), confidence=_sureness(confidence))


def not_known() -> str:
    """What stands where nothing is known."""
    return translate("Show", "not known")


def only_some() -> str:
    """What stands behind a stop that not every traveler has."""
    return translate("Show", "only for some travelers")


def verdict(value: Verdict) -> str:
    """What to do with goods, as the first line."""
    return translate("Show", "Verdict: {verdict}").format(verdict=goods.verdict(value))


def sources() -> str:
    """The heading of the sources."""
    return translate("Show", "Sources")


def _sureness(value: Confidence) -> str:
    return {
        Confidence.HIGH: translate("Show", "confidence high"),
        Confidence.MEDIUM: translate("Show", "confidence medium"),
        Confidence.LOW: translate("Show", "confidence low"),
    }[value]
