"""What facts and sources are, as words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from poeguide.domain.freshness import Confidence

translate = QCoreApplication.translate


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
