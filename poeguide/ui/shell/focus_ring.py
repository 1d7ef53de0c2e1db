"""The ring around what has the keyboard: shown for keyboard focus only, around what is in sight of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QWindow
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from poeguide.ui.theme import Theme

_MOVES = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide}
_PRESSES = {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.TabletPress}


class FocusRing(QWidget):
    """An overlay of the window that follows the focused widget."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._target: QWidget | None = None
        self._by_keyboard = False
        self._handle: QWindow | None = None
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move with the focused widget and with whatever moves it; a press anywhere is the end of the keyboard."""
        if event.type() in _PRESSES:
            self._by_keyboard = self._by_keyboard and watched is not self._handle
        elif event.type() in _MOVES and watched in self._watched:
            self._place()
        return False

    def _focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Qt marks the window when Tab or a shortcut moved the focus, and unmarks it for all else.

        All else is a press, but also a menu from which one comes back, and a part that goes and leaves the keyboard
        to another: who came by keyboard sees then, too, where it is.
        """
        window = self.window()
        is_here = now is not None and now.window() is window
        if is_here and self._by_keyboard:
            window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        by_keyboard = window.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        if is_here:
            self._by_keyboard = by_keyboard
            self._watch_presses(window)
        if is_here or now is None:
            self._follow(now if by_keyboard else None)

    def _watch_presses(self, window: QWidget) -> None:
        """Those of the whole window: what takes touches itself gets the focus without any press of the mouse."""
        handle = window.windowHandle()
        if handle is not None and handle is not self._handle:
            handle.installEventFilter(self)
            self._handle = handle

    def mark(self) -> None:
        """Keys that Qt does not take for Tab moved the keyboard: show where it is now."""
        self._by_keyboard = True
        self.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        self._follow(self.window().focusWidget())

    def _follow(self, target: QWidget | None) -> None:
        if self._target is not None and isValid(self._target):
            self._target.destroyed.disconnect(self._forget)
        for watched in self._watched:
            if isValid(watched):
                watched.removeEventFilter(self)
        self._target = target
        self._watched = []
        if target is not None:
            target.destroyed.connect(self._forget)
            widget: QWidget | None = target
            while widget is not None and widget is not self.window():
                self._watched.append(widget)
                widget.installEventFilter(self)
                widget = widget.parentWidget()
        self._place()

    def _forget(self) -> None:
        self._target = None
        self._watched = []
        self.hide()

    def _place(self) -> None:
        target = self._target
        # A page that is made anew may be gone before it says so; a fault in an event filter would end the program.
        if target is None or not isValid(target) or not target.isVisible():
            self.hide()
            return
        tokens = self._theme.tokens
        reach = tokens.size("shape.ring") + tokens.size("shape.ring-gap") + 1
        window = self.window()
        # What is scrolled out of sight lies below header and footer; the ring itself is never cut by a scroll area.
        seen = window.rect()
        for widget in self._watched:
            seen &= QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
        if seen.isEmpty():
            self.hide()
            return
        self.setGeometry(seen.adjusted(-reach, -reach, reach, reach) & window.rect())
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ink ring outside and the yellow one inside."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = tokens.size("shape.radius") + tokens.size("shape.ring")
        inner = tokens.size("shape.ring-gap")
        outer = tokens.size("shape.ring")
        # On dark grounds the yellow ring lies outside and the gap takes the surface's color.
        is_light = tokens.theme == "light"
        edge, gap = ("focus-ring", "focus") if is_light else ("focus", "focus-ring")
        box = QRectF(self.rect())
        for color, width, inset in ((edge, outer, outer / 2), (gap, inner, outer + inner / 2)):
            painter.setPen(QPen(tokens.color(color), width))
            painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius)
        painter.end()
