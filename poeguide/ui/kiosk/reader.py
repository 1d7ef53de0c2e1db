"""The reader: gives pages and controls of the kiosk window to the voice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from poeguide.ui.kiosk.kiosk import Kiosk
from poeguide.ui.kiosk.spoken import describe_focus, spoken_texts

if TYPE_CHECKING:
    from poeguide.ui.kiosk.window import KioskWindow


class Reader(QObject):
    """Reads only while the visitor listens: pages as they open, controls as the keyboard reaches them."""

    def __init__(self, window: KioskWindow, kiosk: Kiosk) -> None:
        super().__init__(window)
        self._window, self._kiosk = window, kiosk
        self._is_focus_said = True
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_changed)

    def listen(self) -> None:
        """Read the page aloud, and from now on every page; the same button stops it."""
        if self._kiosk.visit.is_speech_on:
            self.stop()
            return
        self._kiosk.visit.set_speech(on=True)
        self.read_page()

    def stop(self) -> None:
        """The visitor does not want to listen any more."""
        self._kiosk.speech.stop()
        self._kiosk.visit.set_speech(on=False)

    def read_page(self) -> None:
        """Read the page that is shown."""
        page = self._window.page
        if page is not None:
            page.complete()
            self.read(page, page.title())
            self._is_focus_said = False

    def says_focus_first(self) -> bool:
        """After a page was read, say where on it the keyboard is before it goes on; False where that was said."""
        page, focused = self._window.page, self._window.focusWidget()
        if self._is_focus_said or page is None or focused is None or not page.isAncestorOf(focused):
            return False
        self.read_focus()
        return True

    def read(self, widget: QWidget, title: str = "") -> None:
        """Read everything that can be seen on a page or a scene."""
        if self._kiosk.visit.is_speech_on:
            self._kiosk.speech.read([title, *spoken_texts(widget)], self._kiosk.services.language)

    def read_focus(self) -> None:
        """Say what has the keyboard."""
        widget = self._window.focusWidget()
        if widget is not None and self._kiosk.visit.is_speech_on:
            self._kiosk.speech.read([describe_focus(widget)], self._kiosk.services.language)
            self._is_focus_said = True

    def _focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        window = self._window
        # The keyboard goes elsewhere once more while the window is taken down.
        if now is None or not isValid(window):
            return
        by_keys = window.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        if now.window() is window and not window.is_resting and by_keys:
            self.read_focus()
