"""The trip that is open, and its dialogs."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from poeguide.domain.routes import Route
from poeguide.domain.trip import WholeTrip
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.trip.page import TripPage
from poeguide.ui.services import Services


def go(window: MainWindow, link: str) -> TripPage:
    window.services.navigator.go(Route.parse(link))
    assert isinstance(window.page, TripPage)
    return window.page


def whole(services: Services) -> WholeTrip:
    found = services.trips.current
    assert found is not None
    return found


def dialog(window: QWidget, kind: type[QDialog]) -> QDialog:
    QApplication.processEvents()
    return window.findChildren(kind)[-1]
