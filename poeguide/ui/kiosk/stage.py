"""A stack that asks for no more room than there is: what does not fit is scrolled, never pushed off the screen."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget


class Stage(QStackedWidget):
    """Scenes or pages, one at a time."""

    def minimumSizeHint(self) -> QSize:
        """Hidden scenes must not stretch the one that is shown."""
        return QSize(0, 0)

    def hasHeightForWidth(self) -> bool:
        """Nor may wrapped words on any of them."""
        return False
