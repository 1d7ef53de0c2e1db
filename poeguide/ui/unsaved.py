"""Marks for what a reader types and chooses and has not handed over yet: it stays when the page is made anew.

Only what a page marks: elsewhere a field writes what stands in it, and only the page knows what else belongs to it.
`shell/unsaved_pages.py` reads the marks; what a view-model holds, the page hands over itself (`Page.work`).
"""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

UNSAVED: Final = "unsaved"
"""Name of chips, buttons, menus and numbers, and property of fields, whose state only the page itself knows."""


def keep_words(field: QLineEdit | QPlainTextEdit) -> None:
    """Mark a field that only asks, or whose words are written when a button says so."""
    field.setProperty(UNSAVED, True)
