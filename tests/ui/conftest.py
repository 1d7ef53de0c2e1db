"""The whole program on the real bundle, offscreen, with a fixed clock and folders of its own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from poeguide.app import make_services
from poeguide.data.bundle import Bundle
from poeguide.domain.routes import Route
from poeguide.paths import Paths, resources_folder
from poeguide.settings import Settings
from poeguide.ui.language import Language
from poeguide.ui.main_window import MainWindow
from poeguide.ui.services import Services
from poeguide.ui.theme import Theme
from tests.ui.keys import Keys
from tests.ui.words_on_screen import InventedLanguage

NOW = datetime(2026, 11, 21, 9, 14, tzinfo=ZoneInfo("America/New_York"))


@pytest.fixture(autouse=True)
def english_for_the_next_test(qapp: QApplication) -> Iterator[None]:
    """The language belongs to the program, which all tests share."""
    yield
    if QLocale().language() is not QLocale.Language.English:
        Language(resources_folder()).apply("en")


@pytest.fixture(scope="session", autouse=True)
def nothing_on_the_clipboard(qapp: QApplication) -> Iterator[None]:
    """What was copied in Python must not be left to Qt, which outlives Python: the last test would end in a crash."""
    yield
    QApplication.clipboard().clear()


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """The light theme, for parts that need no window."""
    made = Theme(resources_folder())
    made.apply(Settings(theme="light"))
    return made


@pytest.fixture
def services(qapp: QApplication, bundle: Bundle, tmp_path: Path) -> Iterator[Services]:
    settings = Settings(motion="reduced", theme="light")
    made = make_services(Paths.under(tmp_path), bundle, route=Route("home"), settings=settings)
    yield made._replace(clock=lambda: NOW)
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


@pytest.fixture
def catalog(qapp: QApplication) -> Iterator[Language]:
    """The words of a language, to be changed at will; English has a catalog too, for its plurals."""
    made = Language(resources_folder())
    made.apply("en")
    yield made
    made.apply("en")


@pytest.fixture
def keys(qtbot: QtBot, window: MainWindow) -> Keys:
    window.resize(1440, 1000)
    # Arrows between answers follow the focus of the application, which only an active window has.
    with qtbot.waitActive(window):
        window.activateWindow()
    return Keys(qtbot, window)


@pytest.fixture
def english_again(qtbot: QtBot, services: Services) -> Iterator[None]:
    """English for the next test, once the window of this one is gone."""
    yield
    services.preferences.update(language="en")
    qtbot.waitUntil(lambda: QLocale().language() is QLocale.Language.English)


@pytest.fixture
def in_spanish(qtbot: QtBot, services: Services, english_again: None) -> None:
    """Spanish from the first window on."""
    services.preferences.update(language="es")
    qtbot.waitUntil(lambda: QLocale().language() is QLocale.Language.Spanish)


@pytest.fixture
def invented(qapp: QApplication) -> Iterator[None]:
    """Every word by a longer one with marks."""
    language = InventedLanguage()
    QApplication.installTranslator(language)
    yield
    QApplication.removeTranslator(language)


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    """From right to left."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


class ShownWindows(QObject):
    """Every widget that is shown as a window."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(f"{type(watched).__name__} {watched.objectName()}".strip())
        return False


@pytest.fixture
def shown_windows(qapp: QApplication) -> Iterator[ShownWindows]:
    made = ShownWindows()
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)
