"""What the targets of the bar and of the header do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from poeguide.domain.routes import Route
from poeguide.ui.kiosk.kiosk import Kiosk

if TYPE_CHECKING:
    from poeguide.ui.kiosk.window import KioskWindow


class Steering(QObject):
    """Every touch of the bar answers the question whether somebody is still there, too."""

    def __init__(self, window: KioskWindow, kiosk: Kiosk) -> None:
        super().__init__(window)
        self._window, self._kiosk = window, kiosk

    def press(self) -> None:
        """A target of the bar was chosen."""
        window, navigator = self._window, self._kiosk.services.navigator
        key = window.bar.key
        self._kiosk.idle.more_time()
        if window.scene == "question":
            window.show_scene("pages")
        if key in {"language", "comfort"}:
            window.frame.open_drawer(key)
            return
        window.frame.close_drawer()
        acts: dict[str, Callable[[], object]] = {
            "back": navigator.back,
            "home": partial(navigator.go, Route("home")),
            "help": partial(navigator.go, Route("help")),
            "finish": window.finish_visit,
        }
        acts[key]()
        if key == "home":
            window.bar.mark("home", on=True)

    def take(self) -> None:
        """Show what to take along of the current page."""
        navigator, page = self._kiosk.services.navigator, self._window.page
        route = navigator.current
        if route.page != "take":
            pairs = (("of", str(route)), ("title", page.title() if page is not None else ""))
            navigator.go(Route("take").with_query(*pairs))
