"""Hands for the trip beside the page: to save, open it and read it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from poeguide.ui.main_window import MainWindow
from poeguide.ui.shell.trip_panel import TripPanel
from poeguide.ui.shell.trip_rows import TripButton, TripRows
from tests.ui.made_anew import settle

CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
SAVED = ("crossings/ca-san-ysidro", "ports/2504", "ports/4701", "contacts/fo-detroit")


def save(window: MainWindow, *links: str) -> None:
    """Save pages by their button, and be at the last one."""
    for link in links:
        window.go(f"poeguide:{link}")
        window.acts.save()
    window.services.notices.say("")
    settle()


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    """Press a key with Ctrl, wherever the keyboard is."""
    qtbot.keyClick(window.focusWidget() or window, key, CTRL)
    settle()


def panel_of(window: MainWindow) -> TripPanel:
    """The panel in sight, whole."""
    frame = window.acts.trip
    assert frame is not None
    frame.complete()
    assert frame.panel is not None
    return frame.panel


def opened(qtbot: QtBot, window: MainWindow) -> TripPanel:
    """The panel that Ctrl+B opens."""
    window.activateWindow()
    press(qtbot, window, Qt.Key.Key_B)
    return panel_of(window)


def titles(panel: TripPanel) -> list[str]:
    """What the panel lists, in its order."""
    return [line.title for rows in (panel.items, panel.places) if rows.isVisible() for line in rows.lines]


def button_of(rows: TripRows, title: str, *, is_away: bool = False) -> TripButton:
    """The button of a row, or the one that takes it away."""
    return next(one for one in rows.buttons if one.line.title == title and one.is_away is is_away)


def words_of(panel: QWidget) -> list[str]:
    """What its labels say, in sight."""
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible() and label.text()]


def left_of(window: MainWindow, widget: QWidget) -> int:
    """Where a widget begins, px from the left edge of the window."""
    return widget.mapTo(window, QPoint()).x()
