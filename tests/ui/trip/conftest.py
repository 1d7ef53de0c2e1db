"""A trip of two people on its page."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.trip.page import TripPage
from tests.ui.trip.trips import go


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> Iterator[TripPage]:
    """A trip made by filling in the form."""
    shown = go(window, "trip/new")
    form = shown.form
    qtbot.keyClicks(form.name, "Visit to San Diego")
    form.way.set_keys(("car",))
    qtbot.keyClicks(form.port, "san ysidro")
    qtbot.keyClicks(form.day, "2026-12-01")
    qtbot.keyClicks(form.hour, "9:30")
    form.people.clear()
    qtbot.keyClicks(form.people, "Me, Ana")
    qtbot.keyClick(form.people, Qt.Key.Key_Return)
    yield shown
    for left in window.findChildren(QDialog):
        left.close()
