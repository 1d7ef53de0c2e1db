"""The whole program on the real bundle, offscreen, with a fixed clock and folders of its own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from poeguide.app import make_application, make_services
from poeguide.data.bundle import Bundle
from poeguide.domain.routes import Route
from poeguide.paths import Paths
from poeguide.settings import Settings
from poeguide.ui.language import Language
from poeguide.ui.main_window import MainWindow
from poeguide.ui.services import Services

NOW = datetime(2026, 11, 21, 9, 14, tzinfo=ZoneInfo("America/New_York"))


@pytest.fixture(scope="session")
def qapp() -> Iterator[QApplication]:
    paths = Paths.under(Path())
    made = make_application(paths)
    # Without it, a test that makes no services would read “18 fact(s)”.
    english = Language(paths.resources)
    english.apply("en")
    yield made  # noqa: PT022 # a fixture that returned would let the catalog go


@pytest.fixture
def services(qapp: QApplication, bundle: Bundle, tmp_path: Path) -> Iterator[Services]:
    made = make_services(
        Paths.under(tmp_path),
        bundle,
        route=Route("home"),
        settings=Settings(motion="reduced", theme="light"),
        clock=lambda: NOW,
    )
    yield made
    made.tasks.wait()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(qtbot: QtBot, services: Services) -> Iterator[MainWindow]:
    made = MainWindow(services)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    with qtbot.waitSignal(made.painted):
        made.show()
    qtbot.waitUntil(lambda: made.page is not None and made.page.finish())
    yield made
    made.close()
