"""The kiosk on the real bundle, portrait, with a voice that writes down what it says and a clock of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from poeguide.commands.kiosk import kiosk_services
from poeguide.data.bundle import Bundle
from poeguide.domain.kiosk_config import KioskConfig
from poeguide.domain.pin import hash_pin
from poeguide.domain.routes import Route
from poeguide.paths import Paths
from poeguide.ui.kiosk.kiosk import Kiosk
from poeguide.ui.kiosk.machine import Devices, Machine, make_kiosk
from poeguide.ui.kiosk.state import State
from poeguide.ui.kiosk.window import KioskWindow
from poeguide.ui.services import Services
from tests.ui.conftest import NOW

PIN = "409312"
SIZE = (1080, 1920)


class Recorder:
    """A voice that is done at once."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.is_at_it = False

    def say(self, text: str, *, language: str, rate: int, volume: int) -> None:  # noqa: ARG002 # what engines take
        self.said.append(text)

    def stop(self) -> None:
        self.is_at_it = False

    def is_speaking(self) -> bool:
        return self.is_at_it


@pytest.fixture
def voice(qapp: QApplication) -> Recorder:
    return Recorder()


@pytest.fixture
def config() -> KioskConfig:
    # The tests of a whole run share one process, which holds more than a kiosk may.
    return KioskConfig(pin=hash_pin(PIN, bytes(16)), reduced_motion=True, attract_after=3600, memory_mb=16000)


@pytest.fixture
def services(qapp: QApplication, bundle: Bundle, tmp_path: Path, config: KioskConfig) -> Iterator[Services]:
    made = kiosk_services(
        Paths.under(tmp_path / "reader"), bundle, config, growth=config.screen(*SIZE).growth(), clock=lambda: NOW
    )
    yield made
    # Catalogs belong to the program, not to the window: leave it as the next test expects it.
    made.preferences.update(language="en")
    QApplication.processEvents()
    made.tasks.wait()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def kiosk(services: Services, config: KioskConfig, tmp_path: Path, voice: Recorder) -> Kiosk:
    return make_kiosk(services, config, State(tmp_path / "state"), Devices(voice, lambda _config: None))


@pytest.fixture
def machine(qtbot: QtBot, qapp: QApplication, kiosk: Kiosk) -> Iterator[Machine]:
    """The whole kiosk with guard, keypad and gesture, as it stands in a visitor center."""
    made = Machine(qapp, kiosk)
    made.window.resize(*SIZE)
    with qtbot.waitExposed(made.window):
        made.window.show()
    yield made
    kiosk.idle.stop()
    kiosk.speech.stop()
    made.leave(0)
    made.window.deleteLater()


@pytest.fixture
def kiosk_window(qtbot: QtBot, kiosk: Kiosk) -> Iterator[KioskWindow]:
    made = KioskWindow(kiosk)
    made.resize(*SIZE)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.is_exit_allowed = True
    kiosk.idle.stop()
    kiosk.speech.stop()
    made.close()
    made.deleteLater()


Visitor = Callable[..., KioskWindow]


@pytest.fixture
def visit(qtbot: QtBot, kiosk_window: KioskWindow) -> Visitor:
    """Begin a visit, in a language, at a place."""

    def begin(language: str = "en", link: str = "home") -> KioskWindow:
        kiosk_window.begin_visit()
        kiosk_window.enter(language)
        qtbot.waitUntil(lambda: kiosk_window.services.language == language)
        QApplication.processEvents()
        route = Route.parse(link)
        if kiosk_window.services.navigator.current != route:
            kiosk_window.services.navigator.go(route)
        qtbot.waitUntil(lambda: kiosk_window.page is not None and kiosk_window.page.finish(), timeout=20_000)
        return kiosk_window

    return begin


__all__ = ["PIN", "SIZE", "Recorder", "Visitor"]


def has_scale(window: KioskWindow, scale: float) -> bool:
    """Whether the window shows this text size by now."""
    return window.services.theme.tokens.scale == scale
