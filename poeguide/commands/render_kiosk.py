"""`poeguide render ROUTE --kiosk SCENE`: a picture of the public screen, as a visitor or the staff would see it."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from contextlib import contextmanager
from datetime import datetime, time, timedelta
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from poeguide.commands.content import open_content, paths_of
from poeguide.commands.kiosk import kiosk_paths, kiosk_services
from poeguide.commands.offscreen import finish, without_display
from poeguide.domain.kiosk_config import KioskConfig
from poeguide.domain.routes import Route
from poeguide.errors import PoeGuideError
from poeguide.languages import NAMES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QImage

    from poeguide.settings import Settings
    from poeguide.ui.kiosk.window import KioskWindow

REACH: Final = "-reach"
"""At the end of a scene: the same in reach mode."""


def picture_of(
    options: argparse.Namespace, route: Route, settings: Settings, *, size: tuple[int, int], clock: datetime
) -> QImage:
    """The kiosk at a place, in the scene that the options name."""
    with without_display() as faults, open_content(options) as bundle, faults, TemporaryDirectory() as folder:
        from poeguide.app import make_application
        from poeguide.ui.kiosk.machine import make_kiosk
        from poeguide.ui.kiosk.state import State
        from poeguide.ui.kiosk.window import KioskWindow

        config = KioskConfig(
            languages=tuple(NAMES),
            diagonal_inches=options.diagonal,
            theme=settings.theme,
            text_scale=settings.text_scale,
            reduced_motion=True,
            state=folder,
            opens=_hour(clock, 1),
            closes=_hour(clock, 9),
            after_hours="dim",
        )
        paths = kiosk_paths(paths_of(options), config)
        make_application(paths)
        bundle.hides_low_confidence = True
        services = kiosk_services(paths, bundle, config, growth=config.screen(*size).growth(), clock=lambda: clock)
        window = KioskWindow(make_kiosk(services, config, State(Path(folder))))
        with _shown(window, size):
            _go(window, route, settings.language)
            if options.kiosk.endswith(REACH):
                window.kiosk.visit.set_reach(on=True)
            finish(window)
            SCENES[options.kiosk.removesuffix(REACH)](window)
            finish(window)
            window.picture.finish()
            picture = window.grab().toImage()
    if faults.found:
        raise PoeGuideError(f"The page {route} does not work.", faults.found[0])
    return picture


def _hour(clock: datetime, after: int) -> time:
    """A full hour after the time of the picture, so that every picture shows a kiosk that opens soon."""
    return (clock + timedelta(hours=after)).time().replace(minute=0, second=0, microsecond=0)


@contextmanager
def _shown(window: KioskWindow, size: tuple[int, int]) -> Iterator[None]:
    window.resize(*size)
    window.show()
    try:
        yield
    finally:
        window.is_exit_allowed = True
        window.kiosk.idle.stop()
        window.close()


def _go(window: KioskWindow, route: Route, language: str) -> None:
    """As a visitor comes to a page: by a language, and by Home."""
    window.begin_visit()
    window.enter(language)
    finish(window)
    if window.services.navigator.current != route:
        window.services.navigator.go(route)
    window.kiosk.idle.stop()


def _nothing(_window: KioskWindow) -> None:
    """The page alone."""


def _scene(name: str, window: KioskWindow) -> None:
    window.show_scene(name)


def _question(window: KioskWindow) -> None:
    window.question.show_seconds()
    window.show_scene("question")


def _night(window: KioskWindow) -> None:
    window.show_scene("closed")


def _closed(window: KioskWindow) -> None:
    window.show_scene("closed")
    window.closed.light()


def _staff(window: KioskWindow) -> None:
    """As if the PIN had been typed: there is nothing to protect in a picture."""
    window.kiosk.staff.is_in = True
    window.call_staff()
    window.kiosk.idle.stop()


def _drawer(name: str, window: KioskWindow) -> None:
    window.frame.open_drawer(name)


def _keyboard(window: KioskWindow) -> None:
    from PySide6.QtWidgets import QLineEdit

    page = window.page
    fields = [field for field in page.findChildren(QLineEdit) if field.isVisible()] if page is not None else []
    for field in fields[:1]:
        window.open_keyboard(field)


def _speech(window: KioskWindow) -> None:
    window.kiosk.visit.set_speech(on=True)


SCENES: Final[dict[str, Callable[[KioskWindow], None]]] = {
    "page": _nothing,
    "attract": partial(_scene, "attract"),
    "languages": partial(_scene, "languages"),
    "question": _question,
    "comfort": partial(_drawer, "comfort"),
    "language": partial(_drawer, "language"),
    "keyboard": _keyboard,
    "speech": _speech,
    "night": _night,
    "closed": _closed,
    "staff": _staff,
}
