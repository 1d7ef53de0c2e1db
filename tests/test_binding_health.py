"""PySide6 must not lose references to None: 6.12 does on Python 3.11, and the program would abort after a while."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QSettings, QSortFilterProxyModel, QTimer
from PySide6.QtGui import (
    QAction,
    QColor,
    QFont,
    QImage,
    QPainter,
    QPainterPath,
    QPalette,
    QStandardItemModel,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QStackedWidget,
    QTableWidget,
    QTreeWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

CALLS = 200


def calls_that_return_none(parent: QWidget) -> dict[str, Callable[[], object]]:
    """PySide calls of many classes whose answer is None, by name."""
    label, edit, button = QLabel(parent), QLineEdit(parent), QPushButton(parent)
    rows, tree, table, combo = QListWidget(parent), QTreeWidget(parent), QTableWidget(parent), QComboBox(parent)
    layout, stack, action, timer = QVBoxLayout(), QStackedWidget(parent), QAction(parent), QTimer(parent)
    model, proxy, document = QStandardItemModel(parent), QSortFilterProxyModel(parent), QTextDocument(parent)
    font, color, palette, path, image = (
        QFont(),
        QColor(),
        QPalette(),
        QPainterPath(),
        QImage(4, 4, QImage.Format.Format_RGB32),
    )
    return {
        "QApplication.processEvents": QApplication.processEvents,
        "QApplication.activeModalWidget": QApplication.activeModalWidget,
        "QApplication.activePopupWidget": QApplication.activePopupWidget,
        "QApplication.setApplicationName": lambda: QApplication.setApplicationName("poeguide"),
        "QCoreApplication.sendPostedEvents": QCoreApplication.sendPostedEvents,
        "QObject.setObjectName": lambda: parent.setObjectName("a"),
        "QObject.findChild": lambda: parent.findChild(QObject, "nothing"),
        "QObject.blockSignals": lambda: parent.blockSignals(False) or None,
        "QWidget.setAccessibleName": lambda: parent.setAccessibleName("a"),
        "QWidget.setAccessibleDescription": lambda: parent.setAccessibleDescription("a"),
        "QWidget.setEnabled": lambda: parent.setEnabled(True),
        "QWidget.update": parent.update,
        "QWidget.updateGeometry": parent.updateGeometry,
        "QWidget.setToolTip": lambda: parent.setToolTip(""),
        "QWidget.childAt": lambda: parent.childAt(9999, 9999),
        "QWidget.focusProxy": parent.focusProxy,
        "QWidget.parentWidget": parent.parentWidget,
        "QWidget.layout": parent.layout,
        "QLabel.setText": lambda: label.setText("a"),
        "QLabel.buddy": label.buddy,
        "QLineEdit.setText": lambda: edit.setText("a"),
        "QLineEdit.clear": edit.clear,
        "QLineEdit.completer": edit.completer,
        "QPushButton.setChecked": lambda: button.setChecked(False),
        "QPushButton.menu": button.menu,
        "QListWidget.item": lambda: rows.item(99),
        "QListWidget.clear": rows.clear,
        "QTreeWidget.topLevelItem": lambda: tree.topLevelItem(99),
        "QTableWidget.item": lambda: table.item(9, 9),
        "QComboBox.clear": combo.clear,
        "QComboBox.itemData": lambda: combo.itemData(9),
        "QLayout.setSpacing": lambda: layout.setSpacing(1),
        "QLayout.itemAt": lambda: layout.itemAt(9),
        "QStackedWidget.currentWidget": stack.currentWidget,
        "QAction.setText": lambda: action.setText("a"),
        "QTimer.stop": timer.stop,
        "QStandardItemModel.item": lambda: model.item(9),
        "QAbstractItemModel.data": lambda: model.data(QModelIndex()),
        "QSortFilterProxyModel.sourceModel": proxy.sourceModel,
        "QTextDocument.setPlainText": lambda: document.setPlainText("a"),
        "QFont.setBold": lambda: font.setBold(True),
        "QColor.setRgb": lambda: color.setRgb(1, 2, 3),
        "QPalette.setColor": lambda: palette.setColor(QPalette.ColorRole.Base, color),
        "QPainterPath.lineTo": lambda: path.lineTo(1, 1),
        "QImage.fill": lambda: image.fill(0),
        "QPainter.setPen": lambda: QPainter(image).setPen(color),
        "QSettings.value": lambda: QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "poeguide").value(
            "a"
        ),
    }


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_no_call_takes_references_to_none_away(parent: QWidget) -> None:
    calls = calls_that_return_none(parent)
    drifts = {name: drift(call) for name, call in calls.items()}

    assert len(calls) >= 30
    assert {name: loss for name, loss in drifts.items() if loss <= -CALLS // 2} == {}


def drift(call: Callable[[], object]) -> int:
    """How many references to None appear over many calls; a healthy call changes none, give or take a cache."""
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        call()
    return sys.getrefcount(None) - before
