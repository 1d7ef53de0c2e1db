"""Where a window stands and how large it is, as one word of the settings."""

from __future__ import annotations

import base64
import binascii

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from poeguide.ui.tokens import Tokens


def place_of(window: QWidget) -> str:
    """Size, place and screen of a window."""
    return base64.b64encode(window.saveGeometry().data()).decode("ascii")


def fit(window: QWidget, room: QSize) -> None:
    """Let a window fill a screen that it is too large for, as on a small laptop."""
    if window.width() > room.width() or window.height() > room.height():
        window.resize(window.size().boundedTo(room))
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)


def put_back(window: QWidget, tokens: Tokens, place: str) -> None:
    """Give a window the size and place that it had, or the usual size where the words say nothing of both."""
    window.setMinimumSize(tokens.size("width.window-min"), tokens.size("width.window-min-height"))
    usual = QSize(tokens.size("width.window"), tokens.size("width.window-height"))
    window.resize(usual)
    # Pictures and tests have the size that they ask for; the screen that Qt invents for them is smaller.
    if QGuiApplication.platformName() != "offscreen":
        fit(window, window.screen().availableSize())
    try:
        data = base64.b64decode(place, validate=True)
    except (binascii.Error, ValueError):
        return
    if data:
        window.restoreGeometry(QByteArray(data))
