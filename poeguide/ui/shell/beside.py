"""A second window beside the first: a place to look at while the first one stays where it is.

It shares the content, the trips, the theme and the settings, and has a way of its own.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QCloseEvent

from poeguide.domain.routes import Route
from poeguide.ui.main_window import MainWindow
from poeguide.ui.navigator import Navigator
from poeguide.ui.notices import Notices


class BesideWindow(MainWindow):
    """Closing it closes nothing else, and its place is not remembered; it closes with the window that opened it."""

    reopens_trip = False

    def __init__(self, opener: MainWindow, route: Route) -> None:
        super().__init__(opener.services._replace(navigator=Navigator(route), notices=Notices()))
        self._opener = opener
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        # What is remembered is the place of the first window, which may fill the screen.
        self.setWindowState(Qt.WindowState.WindowNoState)
        room = opener.screen().availableGeometry()
        self.setGeometry(place_beside(opener.frameGeometry(), self.minimumWidth(), room))

    def open_beside(self, route: Route) -> BesideWindow:
        """A further window is the opener's, too."""
        return self._opener.open_beside(route)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close this window alone."""
        self.acts.hush()
        self.stack.close_pages()
        self._opener.beside.remove(self)
        event.accept()


def place_beside(opener: QRect, least: int, room: QRect) -> QRect:
    """As large as a window, at its right or its left; where there is no room, the right half of the screen."""
    right = QRect(opener).translated(opener.width(), 0)
    left = QRect(opener).translated(-opener.width(), 0)
    found = next((place for place in (right, left) if room.contains(place)), None)
    if found is not None:
        return found
    width = max(least, room.width() // 2)
    return QRect(room.right() + 1 - width, room.top(), width, room.height())
