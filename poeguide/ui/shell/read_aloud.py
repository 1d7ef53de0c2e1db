"""Reads a page aloud by the speech service of the computer, where there is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from poeguide.ui.kiosk.speech import Engine, Speech
from poeguide.ui.kiosk.spoken import spoken_texts
from poeguide.ui.kiosk.voice import SpeechService

if TYPE_CHECKING:
    from poeguide.ui.main_window import MainWindow


class ReadAloud(QObject):
    """Begins at the top of the page in sight; another page or another window ends it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._services = window, window.services
        self._is_wanted = False
        self.speech: Speech | None = None
        self._services.navigator.changed.connect(self.stop)
        self._services.theme.changing.connect(self.stop)

    def start(self) -> None:
        """Read the page; the service is asked for the first time, off the window's thread, as it may never answer."""
        is_asked, self._is_wanted = self._is_wanted, True
        if self.speech is not None:
            self._read(self.speech)
        elif not is_asked:
            self._services.tasks.run(SpeechService.connect, self.speak_by)

    def stop(self) -> None:
        """Be silent."""
        self._is_wanted = False
        if self.speech is not None:
            self.speech.stop()

    def speak_by(self, engine: Engine | None) -> None:
        """Read by this service; where there is none, say what else reads."""
        if not isValid(self):
            # The window was closed meanwhile.
            return
        if engine is None:
            self._is_wanted = False
            words = self.tr("No speech service answers on this computer. A screen reader reads every page, too.")
            self._services.notices.say(words, "info")
            return
        self.speech = self.speech or Speech(engine)
        if self._is_wanted:
            self._read(self.speech)

    def _read(self, speech: Speech) -> None:
        page = self._window.page
        if page is not None:
            page.complete()
            speech.read([page.title(), *spoken_texts(page)], self._services.language)
