"""The visit: what one visitor has switched on, and what the next one must not find."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QPixmapCache

from poeguide.data.search import search
from poeguide.domain.idle import IdleTimes, needs_more_time
from poeguide.domain.kiosk_config import KioskConfig
from poeguide.domain.routes import Route
from poeguide.settings import Settings
from poeguide.ui.qr import forget_codes
from poeguide.ui.services import Services
from poeguide.ui.widgets.map_view.last_pictures import forget_pictures
from poeguide.ui.widgets.measured import forget_measured
from poeguide.ui.widgets.measures import forget_measures

LEAST_LETTERS: Final = 3


def first_settings(config: KioskConfig) -> Settings:
    """How every visitor finds the kiosk."""
    motion = "reduced" if config.reduced_motion else "system"
    return Settings(theme=config.theme, text_scale=config.text_scale, motion=motion, language=config.first_language)


class Visit(QObject):
    """Reach mode and speech of this visitor; `clear` makes the kiosk as it was for the first one."""

    changed = Signal()
    cleared = Signal()

    def __init__(self, services: Services, config: KioskConfig) -> None:
        super().__init__()
        self._services, self._config = services, config
        self.is_reach_on = False
        self.is_speech_on = False
        self.missed: set[str] = set()
        """What this visitor looked for in vain."""

    @property
    def times(self) -> IdleTimes:
        """How long the kiosk waits for this visitor."""
        config = self._config
        is_slow = needs_more_time(
            text_scale=self._services.preferences.settings.text_scale,
            is_reach_on=self.is_reach_on,
            is_speech_on=self.is_speech_on,
        )
        if is_slow:
            return IdleTimes(config.slow_ask_after, config.slow_countdown)
        return IdleTimes(config.ask_after, config.countdown)

    def set_reach(self, *, on: bool) -> None:
        """Bring everything into reach, or back."""
        self.is_reach_on = on
        self.changed.emit()

    def set_speech(self, *, on: bool) -> None:
        """Speak from now on, or stop."""
        self.is_speech_on = on
        self.changed.emit()

    def choose_language(self, code: str) -> None:
        """Speak and write another language for this visitor."""
        self._services.preferences.update(language=code)

    def look_back(self, words: str) -> None:
        """Remember, until the end of the visit, a search that the whole guide has nothing for."""
        services = self._services
        if len(words.strip()) >= LEAST_LETTERS and not services.bundle.ask(search, words, 1, services.language):
            self.missed.add(words)

    def clear(self) -> None:
        """Forget answers, search, places, what was read, clipboard, language, text size, colors, reach and speech."""
        services = self._services
        self.is_reach_on = self.is_speech_on = False
        self.missed = set()
        services.notices.say("")
        QGuiApplication.clipboard().clear()
        QPixmapCache.clear()
        services.trips.wipe()
        services.bundle.forget()
        forget_measures()
        forget_measured()
        forget_codes()
        forget_pictures()
        services.preferences.left.forget()
        services.navigator.restart(Route("home"))
        services.preferences.update(**first_settings(self._config)._asdict())
        self.cleared.emit()
        self.changed.emit()
