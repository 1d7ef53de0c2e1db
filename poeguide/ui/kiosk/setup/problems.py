"""What is wrong with an answer, in the words of the window: nobody types quotes or brackets here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def problem_words(place: tuple[str, str], plain: str) -> str:
    """A sentence for one answer; where there is none of our own, the one for the file."""
    both = translate("Setup", "Write hours and minutes such as 08:00, in both fields or in neither.")
    words = {
        ("screen", "diagonal_inches"): translate("Setup", "Write a number from 7 to 120."),
        ("place", "name"): translate("Setup", "Write at most 80 characters."),
        ("place", "port"): translate("Setup", "Write the four digits or three letters of a port, or nothing."),
        ("place", "opens"): both,
        ("place", "closes"): both,
        ("place", "closed_days"): translate("Setup", "One day of the week must be left."),
        ("place", "after_hours"): translate("Setup", "This needs the hours above."),
        ("language", "offered"): translate("Setup", "Offer at least one language."),
        ("language", "first"): translate("Setup", "This must be one of the languages that are offered."),
    }
    return words.get(place, plain)
