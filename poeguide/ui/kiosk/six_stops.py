"""The six steps as a line, as Home and the attract loop show it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from poeguide.ui.pages.home import SIX_STEPS
from poeguide.ui.widgets.line_diagram import Line, LineStop

translate = QCoreApplication.translate


def six_stops() -> Line:
    """The line; its last stop is only for some."""
    words = (
        translate("KioskHomePage", "Passport control"),
        translate("KioskHomePage", "Immigration inspection"),
        translate("KioskHomePage", "Fingerprints and photo"),
        translate("KioskHomePage", "Customs declaration"),
        translate("KioskHomePage", "Baggage inspection"),
        translate("KioskHomePage", "Secondary inspection"),
    )
    notes = ("", "", "", "", "", translate("KioskHomePage", "only for some"))
    parts = zip(SIX_STEPS, words, notes, strict=True)
    return Line(tuple(LineStop(key, word, note, is_optional=bool(note)) for key, word, note in parts), None)
