"""Each way out of reliability's list that the program itself can close."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QCloseEvent,
    QContextMenuEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QHelpEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from poeguide.domain.routes import Route
from poeguide.ui.kiosk.machine import Machine

KEYS = [
    (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_Tab, Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_Super_L, Qt.KeyboardModifier.MetaModifier),
    (Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier),
]


@pytest.fixture
def machine(machine: Machine) -> Machine:
    """The same, in a visit."""
    machine.window.begin_visit()
    machine.window.enter("en")
    return machine


def field_of(machine: Machine) -> QLineEdit:
    machine.kiosk.services.navigator.go(Route("goods"))
    return next(field for field in machine.window.findChildren(QLineEdit) if field.isVisible())


@pytest.mark.parametrize("key", KEYS, ids=str)
def test_no_key_closes_or_leaves_the_kiosk(
    qtbot: QtBot, machine: Machine, key: tuple[Qt.Key, Qt.KeyboardModifier]
) -> None:
    machine.kiosk.services.navigator.go(Route("help"))
    before = len(QApplication.topLevelWidgets())

    handle = machine.window.windowHandle()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(handle, QKeyEvent(kind, key[0], key[1]))
    QApplication.processEvents()

    assert machine.window.isVisible()
    assert machine.kiosk.services.navigator.current == Route("help")
    assert len(QApplication.topLevelWidgets()) == before


def test_the_window_does_not_close(machine: Machine) -> None:
    assert not machine.window.close()
    event = QCloseEvent()
    QApplication.sendEvent(machine.window.windowHandle(), event)

    assert not event.isAccepted()
    assert machine.window.isVisible()


def test_the_program_does_not_quit(machine: Machine) -> None:
    event = QEvent(QEvent.Type.Quit)
    app = QApplication.instance()
    assert app is not None
    QApplication.sendEvent(app, event)

    assert not QApplication.quitOnLastWindowClosed()
    assert machine.window.isVisible()


def test_no_context_menu_opens(machine: Machine) -> None:
    field = field_of(machine)

    QApplication.sendEvent(field, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), QPoint(5, 5)))

    assert [menu for menu in machine.window.findChildren(QMenu) if menu.isVisible()] == []
    assert QApplication.activePopupWidget() is None


def test_nothing_can_be_dropped_into_a_field(machine: Machine) -> None:
    field = field_of(machine)
    data = QMimeData()
    data.setText("file:///etc/passwd")
    buttons, held = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier

    QApplication.sendEvent(field, QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, held))
    QApplication.sendEvent(field, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, held))

    assert field.text() == ""


def test_no_tool_tip_opens_a_window(machine: Machine) -> None:
    field = field_of(machine)
    field.setToolTip("words")

    QApplication.sendEvent(field, QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), QPoint(5, 5)))

    assert {type(w).__name__ for w in QApplication.topLevelWidgets() if w.isVisible()} == {"KioskWindow"}


@pytest.mark.parametrize(
    "link", ["https://example.org", "http://a.b", "file:///etc", "mailto:a@b.c", "tel:+1", "ftp://a"]
)
def test_no_address_is_opened_but_its_words_are_shown(machine: Machine, link: str) -> None:
    assert QDesktopServices.openUrl(QUrl(link))

    assert QUrl(link).toString() in machine.kiosk.services.notices.text


@pytest.mark.parametrize("kind", [QDialog, QMessageBox, QFileDialog])
def test_no_dialog_stays_open(qtbot: QtBot, machine: Machine, kind: type[QDialog]) -> None:
    dialog = kind(machine.window)
    if isinstance(dialog, QFileDialog):
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)

    dialog.open()

    qtbot.waitUntil(lambda: not dialog.isVisible())
    dialog.deleteLater()


def test_a_touch_keeps_the_visit_alive(qtbot: QtBot, machine: Machine) -> None:
    machine.kiosk.idle.clock.idle = 50

    qtbot.mouseClick(machine.window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(500, 700))

    assert machine.kiosk.idle.clock.idle < 10


def test_the_guard_lets_go_when_the_staff_ends_the_kiosk(machine: Machine) -> None:
    machine.leave(0)

    assert not machine.window.isVisible()
    assert machine.guard.is_exit_allowed


def test_a_touch_on_a_field_opens_the_keyboard(qtbot: QtBot, machine: Machine) -> None:
    field = field_of(machine)
    assert not machine.window.keyboard.isVisible()

    qtbot.mouseClick(field, Qt.MouseButton.LeftButton)

    assert machine.window.keyboard.isVisible()
    assert machine.window.keyboard.field is field


def test_five_touches_in_the_corner_call_the_staff_and_four_do_not(qtbot: QtBot, machine: Machine) -> None:
    handle = machine.window.windowHandle()
    for _ in range(4):
        qtbot.mouseClick(handle, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert machine.kiosk.services.navigator.current == Route("home")

    qtbot.mouseClick(handle, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))

    assert machine.kiosk.services.navigator.current == Route("staff")
