"""The words of the rail; apart from the other words, because the first picture needs these alone."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_WORDS: Final = {
    "home": (QT_TRANSLATE_NOOP("Rail", "Home"), QT_TRANSLATE_NOOP("Rail", "Home")),
    "ports": (QT_TRANSLATE_NOOP("Rail", "Ports & map"), QT_TRANSLATE_NOOP("Rail", "Ports")),
    "steps": (QT_TRANSLATE_NOOP("Rail", "Step by step"), QT_TRANSLATE_NOOP("Rail", "Steps")),
    "plan": (QT_TRANSLATE_NOOP("Rail", "Plan my arrival"), QT_TRANSLATE_NOOP("Rail", "Plan")),
    "documents": (QT_TRANSLATE_NOOP("Rail", "Documents"), QT_TRANSLATE_NOOP("Rail", "Papers")),
    "goods": (QT_TRANSLATE_NOOP("Rail", "Can I bring it?"), QT_TRANSLATE_NOOP("Rail", "Items")),
    "trip": (QT_TRANSLATE_NOOP("Rail", "My trip"), QT_TRANSLATE_NOOP("Rail", "My trip")),
    "contacts": (QT_TRANSLATE_NOOP("Rail", "Who to contact"), QT_TRANSLATE_NOOP("Rail", "Contact")),
    "learn": (QT_TRANSLATE_NOOP("Rail", "Learn"), QT_TRANSLATE_NOOP("Rail", "Learn")),
    "teach": (QT_TRANSLATE_NOOP("Rail", "Teach"), QT_TRANSLATE_NOOP("Rail", "Teach")),
    "help": (QT_TRANSLATE_NOOP("Rail", "Help now"), QT_TRANSLATE_NOOP("Rail", "Help now")),
    "about": (QT_TRANSLATE_NOOP("Rail", "About this copy"), QT_TRANSLATE_NOOP("Rail", "About")),
    "settings": (QT_TRANSLATE_NOOP("Rail", "Settings"), QT_TRANSLATE_NOOP("Rail", "Settings")),
}


def section_words(key: str) -> tuple[str, str]:
    """The word of a rail entry, and its short form under the icon."""
    word, short = map(str, _WORDS[key])
    return QCoreApplication.translate("Rail", word), QCoreApplication.translate("Rail", short)
