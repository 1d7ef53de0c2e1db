"""The words of the rail; apart from the other words, because the first picture needs these alone."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def section_words(key: str) -> tuple[str, str]:
    """The word of a rail entry, and its short form under the icon."""
    return {
        "home": (translate("Rail", "Home"), translate("Rail", "Home")),
        "ports": (translate("Rail", "Ports & map"), translate("Rail", "Ports")),
        "steps": (translate("Rail", "Step by step"), translate("Rail", "Steps")),
        "plan": (translate("Rail", "Plan my arrival"), translate("Rail", "Plan")),
        "documents": (translate("Rail", "Documents"), translate("Rail", "Papers")),
        "goods": (translate("Rail", "Can I bring it?"), translate("Rail", "Items")),
        "trip": (translate("Rail", "My trip"), translate("Rail", "My trip")),
        "contacts": (translate("Rail", "Who to contact"), translate("Rail", "Contact")),
        "learn": (translate("Rail", "Learn"), translate("Rail", "Learn")),
        "teach": (translate("Rail", "Teach"), translate("Rail", "Teach")),
        "help": (translate("Rail", "Help now"), translate("Rail", "Help now")),
        "about": (translate("Rail", "About this copy"), translate("Rail", "About")),
        "settings": (translate("Rail", "Settings"), translate("Rail", "Settings")),
    }[key]
