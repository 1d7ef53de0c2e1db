"""Theme and language follow the reader's settings."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from poeguide.ui.language import Language
from poeguide.ui.preferences import Preferences
from poeguide.ui.theme import Theme


class Appearance(QObject):
    """Puts changed settings into force, once the control that changed them is done with its event."""

    def __init__(self, preferences: Preferences, theme: Theme, language: Language) -> None:
        super().__init__(preferences)
        self._preferences, self._theme, self._language = preferences, theme, language
        language.apply(preferences.settings.language)
        theme.apply(preferences.settings)
        # Queued: the window is made anew, and with it the control that sends the signal.
        preferences.changed.connect(self._follow, Qt.ConnectionType.QueuedConnection)

    def _follow(self) -> None:
        settings = self._preferences.settings
        has_language = self._language.apply(settings.language)
        if has_language or not self._theme.shows(settings):
            self._theme.apply(settings)
