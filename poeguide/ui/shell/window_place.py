"""Where a window stands and how large it is, as one word of the settings."""

from __future__ import annotations

import base64
import binascii

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QWidget

from poeguide.ui.tokens import Tokens


def place_of(window: QWidget) -> str:
    """Size, place and screen of a window."""
    return base64.b64encode(window.saveGeometry().data()).decode("ascii")


def put_back(window: QWidget, tokens: Tokens, place: str) -> None:
    """Give a window the size and place that it had, or the usual size where the words say nothing of both."""
    window.setMinimumSize(tokens.size("width.window-min"), tokens.size("width.window-min-height"))
    window.resize(tokens.size("width.window"), tokens.size("width.window-height"))
    try:
        data = base64.b64decode(place, validate=True)
    except (binascii.Error, ValueError):
        return
    if data:
        window.restoreGeometry(QByteArray(data))
