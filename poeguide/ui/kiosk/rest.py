"""What the screen shows while nobody is there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from poeguide.ui.kiosk.kiosk import Kiosk

if TYPE_CHECKING:
    from poeguide.ui.kiosk.window import KioskWindow

LOOK_EVERY: Final = 15_000
"""Milliseconds between two looks at the hours of the place."""


class Rest(QObject):
    """The attract loop while the place is open, the closed scene outside its hours."""

    def __init__(self, window: KioskWindow, kiosk: Kiosk) -> None:
        super().__init__(window)
        self._window, self._kiosk = window, kiosk
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @property
    def scene(self) -> str:
        """The scene for now."""
        return "closed" if self._kiosk.config.rests_at(self._kiosk.services.clock()) else "attract"

    def look(self) -> None:
        """The place opens or closes while nobody is there."""
        if self._window.is_resting and self._window.scene != self.scene:
            self._window.show_scene(self.scene)

    def stop(self) -> None:
        """The window is closed."""
        self._timer.stop()
