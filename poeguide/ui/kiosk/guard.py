"""The guard: closes every way out of the kiosk that the program itself can close."""

from __future__ import annotations

import logging
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeyEvent, QScreen, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from poeguide.ui.later import later

logger = logging.getLogger(__name__)

SCHEMES: Final = ("http", "https", "file", "mailto", "tel", "ftp", "sms", "geo")
DROPPED: Final = frozenset(
    {
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
        QEvent.Type.DragMove,
        QEvent.Type.Drop,
        QEvent.Type.ToolTip,
        QEvent.Type.WhatsThis,
        QEvent.Type.FileOpen,
        QEvent.Type.HelpRequest,
    }
)
LEAVING: Final = frozenset({QEvent.Type.Close, QEvent.Type.Quit})
WINDOWS: Final = frozenset({"kiosk", "kioskWindow"})
"""The visitor's window, as widget and as the system sees it."""
SIGNS: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseMove,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.Wheel,
    }
)
"""Events that show that somebody is there."""
GUARDED: Final = DROPPED | LEAVING | SIGNS | {QEvent.Type.Show, QEvent.Type.MouseButtonDblClick}
"""What the guard looks at; the many other events of a program go by."""


class Guard(QObject):
    """Asked about the events of the whole program; `touched` tells that a visitor did something."""

    touched = Signal()
    link_refused = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._app = app
        self.is_exit_allowed = False
        self.refused_link = ""
        app.setQuitOnLastWindowClosed(False)
        # The system's own dialogs would open outside the program, where no filter sees them.
        QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
        for scheme in SCHEMES:
            QDesktopServices.setUrlHandler(scheme, self, "refuse_link")  # type: ignore[arg-type] # the stubs ask for bytes

    @Slot(QUrl)
    def refuse_link(self, url: QUrl) -> None:
        """Open nothing; the address is shown instead."""
        self.refused_link = url.toString()
        self.link_refused.emit()

    def forget(self) -> None:
        """The address was the last visitor's."""
        self.refused_link = ""

    def release(self) -> None:
        """Stop guarding."""
        QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, False)  # Qt's own
        for scheme in SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme)

    def refuses(self, watched: QObject, event: QEvent) -> bool:
        """Drop what leads out; let everything else pass."""
        kind = event.type()
        if kind in SIGNS and isinstance(watched, QWindow):
            self.touched.emit()
        if kind in DROPPED:
            event.accept()
            return True
        if kind in LEAVING:
            return self._refuses_to_leave(watched, event)
        if kind is QEvent.Type.Show and isinstance(watched, QDialog):
            self._close_dialog(watched)
        return kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._is_shortcut(watched, event)

    def _refuses_to_leave(self, watched: QObject, event: QEvent) -> bool:
        is_way_out = event.type() is QEvent.Type.Quit or watched.objectName() in WINDOWS
        if self.is_exit_allowed or not is_way_out:
            return False
        event.ignore()
        return True

    def _close_dialog(self, dialog: QDialog) -> None:
        """No dialog of any kind: nobody could tell it from the system's own, and some of those open files."""
        logger.error("A dialog was closed: %s", type(dialog).__name__)
        later(dialog, dialog.reject)

    def _is_shortcut(self, watched: QObject, event: QKeyEvent) -> bool:
        """Keys with Alt, Meta or a function do nothing, nor does Control outside a field."""
        if not isinstance(watched, QWindow | QWidget) or self.is_exit_allowed:
            return False
        held = event.modifiers()
        if held & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier):
            # AltGr writes letters on many keyboards and comes as Control and Alt.
            return not (held & Qt.KeyboardModifier.ControlModifier and event.text().isprintable() and event.text())
        if held & Qt.KeyboardModifier.ControlModifier:
            return not isinstance(self._app.focusWidget(), QLineEdit)
        return False


class Covers(QObject):
    """A plain window on every screen but the visitor's, so that no desktop shows."""

    def __init__(self, app: QGuiApplication, main: QWidget) -> None:
        super().__init__(main)
        self._main = main
        self.windows: list[QWidget] = []
        app.screenAdded.connect(self._cover)
        app.screenRemoved.connect(self._uncover)
        for screen in app.screens():
            self._cover(screen)

    def release(self) -> None:
        """Take every cover away."""
        for cover in self.windows:
            cover.hide()
            cover.deleteLater()
        self.windows = []

    def _cover(self, screen: QScreen) -> None:
        if screen is self._main.screen():
            return
        cover = QWidget(None, Qt.WindowType.FramelessWindowHint)
        cover.setObjectName("window")
        cover.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        cover.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        cover.setScreen(screen)
        cover.setGeometry(screen.geometry())
        cover.showFullScreen()
        self.windows.append(cover)

    def _uncover(self, screen: QScreen) -> None:
        for cover in [window for window in self.windows if window.screen() is screen]:
            self.windows.remove(cover)
            cover.hide()
            cover.deleteLater()
