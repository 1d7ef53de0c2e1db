"""The window of a class quiz for the projector."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QWidget

from poeguide.ui.present.slide_view import AudienceWindow
from poeguide.ui.tokens import Tokens


class Projector(QObject):
    """Opens and closes it, full on another screen where there is one. Its keys go to the seats; Escape closes it."""

    changed = Signal()

    def __init__(self, tokens: Tokens, page: QWidget, keys: QWidget) -> None:
        super().__init__(page)
        self._page, self._keys = page, keys
        self.window = AudienceWindow(tokens, page)
        self.window.installEventFilter(self)

    def toggle(self) -> None:
        """Show it and leave the keys where the votes are typed, or close it."""
        if self.window.isVisible():
            self.window.close()
            return
        mine = self._page.screen()
        other = next((screen for screen in QGuiApplication.screens() if screen != mine), None)
        if other is None:
            self.window.show()
        else:
            self.window.setGeometry(other.geometry())
            self.window.showFullScreen()
        self._page.window().activateWindow()
        self._keys.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A system may give the keys to the window that was opened last."""
        if watched is self.window and event.type() is QEvent.Type.Hide:
            self.changed.emit()
        if watched is not self.window or not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.key() == Qt.Key.Key_Escape:
            self.window.close()
        else:
            QCoreApplication.sendEvent(self._keys, event)
        return True
