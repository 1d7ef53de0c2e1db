"""Steps that several journeys take by keys."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from poeguide.ui.pages.plan.outcome_view import OutcomeView
from poeguide.ui.pages.plan.page import PlanPage
from poeguide.ui.sheets.dialog import SheetDialog
from tests.ui.keys import CTRL, Keys


def save_as(keys: Keys, path: Path) -> None:
    """Name the file in the dialog that asks for it."""
    asked = keys.dialog(QFileDialog)
    keys.write(str(path))
    keys.key(Qt.Key.Key_Return)
    keys.wait(lambda: not asked.isVisible())


def outcome(keys: Keys) -> OutcomeView:
    """The outcome that is shown."""
    page = keys.page
    assert isinstance(page, PlanPage)
    assert isinstance(page.view, OutcomeView)
    return page.view


def plan_as_student(keys: Keys) -> None:
    """From the first question to the outcome."""
    keys.answer("air")
    keys.answer("no")
    keys.find("miami international")
    keys.answer("elsewhere")
    keys.answer("visitor")
    keys.find("brazil" if keys.window.services.language == "en" else "brasil")
    keys.answer("21-up")
    keys.answer("study")
    keys.answer("new")
    keys.find("2027-01-15")
    keys.answer("visa")
    keys.answer("alone")
    keys.answer("passport")
    keys.answer("none")
    keys.answer("food", "medicine")
    keys.answer("ordinary")
    keys.find("2026-12-20")
    assert keys.asked() == ""


def declare(keys: Keys, *things: str) -> None:
    """Ask for things one by one, and put each on the list to declare."""
    for thing in things:
        keys.shortcut(Qt.Key.Key_6)
        keys.write(thing)
        keys.wait(lambda: "goods?q=" in keys.place or "goods/" in keys.place)
        keys.key(Qt.Key.Key_D, CTRL)


def print_card(keys: Keys, path: Path) -> None:
    """Save the pocket card of the trip that is shown."""
    keys.press("Print or save a sheet")
    keys.dialog(SheetDialog)
    keys.press("Pocket card to fold")
    keys.press("Save as PDF…")
    save_as(keys, path)
    assert path.read_bytes().startswith(b"%PDF")
    keys.press("Close")
