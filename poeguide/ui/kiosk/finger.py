"""A finger drawn across a page moves it, as on a telephone; what lies below the finger is not pressed then."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEasingCurve, QEvent, QObject, QPointF, Qt, QVariantAnimation
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QAbstractSlider, QLineEdit, QScrollBar, QWidget
from shiboken6 import isValid

from poeguide.ui.theme import Theme
from poeguide.ui.widgets.map_view import MapView

DOWN: Final = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick})
OWN_WAY: Final = (QLineEdit, QAbstractSlider, MapView)
"""What a finger moves by itself: letters are marked, sliders slid, maps moved."""
GLIDE: Final = 600
"""Milliseconds that a page glides on after a quick finger."""
REACH: Final = 250.0
"""How far it glides: as far as the finger would have gone in so many milliseconds."""
STILL: Final = 80
"""A finger that rested so many milliseconds before it was lifted throws nothing."""


class Finger(QObject):
    """Asked about mouse events, which Qt makes of touches too.

    A press on something that can be moved waits until the finger is lifted, or has gone too far to be a press.
    Qt's own scroller presses at once, and would have to be tied to each area of each page that a visit makes.
    """

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window
        self._area: QAbstractScrollArea | None = None
        self._below: QWidget | None = None
        self._kind = QEvent.Type.MouseButtonPress
        self._start = self._last = QPointF()
        self._from, self._at, self._speed = 0, 0, 0.0
        self._is_moving = self._is_handing_on = False
        self._gliding: QScrollBar | None = None
        self._glide = QVariantAnimation(self)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._glide.setDuration(GLIDE)
        self._glide.valueChanged.connect(self._follow)

    def takes(self, watched: QObject, event: QEvent) -> bool:
        """Whether this event moves a page, or waits for what the finger does next."""
        if self._is_handing_on or not isinstance(event, QMouseEvent) or not isinstance(watched, QWidget):
            return False
        if event.type() in DOWN:
            return self._press(watched, event)
        if self._area is None or not isValid(self._area):
            self._area = None
            return False
        if event.type() is QEvent.Type.MouseMove:
            self._move(event)
            return True
        return event.type() is QEvent.Type.MouseButtonRelease and self._lift(event)

    def _press(self, watched: QWidget, event: QMouseEvent) -> bool:
        self._glide.stop()
        self._area = None
        if event.button() is not Qt.MouseButton.LeftButton or watched.window() is not self._window:
            return False
        self._area = area_of(watched)
        if self._area is None:
            return False
        self._below, self._kind, self._is_moving = watched, event.type(), False
        self._start = self._last = event.globalPosition()
        self._from, self._at, self._speed = self._area.verticalScrollBar().value(), event.timestamp(), 0.0
        return True

    def _move(self, event: QMouseEvent) -> None:
        now, area = event.globalPosition(), self._area
        way = self._start.y() - now.y()
        if area is None or (not self._is_moving and abs(way) < self._theme.tokens.size("space.3")):
            return
        self._is_moving = True
        passed = event.timestamp() - self._at
        if passed > 0:
            self._speed = (self._last.y() - now.y()) / passed
        self._last, self._at = now, event.timestamp()
        area.verticalScrollBar().setValue(self._from + round(way))

    def _lift(self, event: QMouseEvent) -> bool:
        area, below = self._area, self._below
        if self._is_moving:
            self._throw(event)
        elif below is not None and isValid(below):
            self._hand_on(below, self._kind, self._start)
            # What was pressed may have gone with the press.
            if isValid(below):
                self._hand_on(below, QEvent.Type.MouseButtonRelease, event.globalPosition())
        if self._area is area:
            self._area = self._below = None
        return True

    def _throw(self, event: QMouseEvent) -> None:
        if self._area is None or self._theme.is_motion_reduced or event.timestamp() - self._at > STILL:
            return
        at = self._area.verticalScrollBar().value()
        self._glide.setStartValue(at)
        self._glide.setEndValue(at + round(self._speed * REACH))
        self._gliding = self._area.verticalScrollBar()
        self._glide.start()

    def _follow(self, value: int) -> None:
        if self._gliding is not None and isValid(self._gliding):
            self._gliding.setValue(value)
        else:
            self._glide.stop()

    def _hand_on(self, widget: QWidget, kind: QEvent.Type, at: QPointF) -> None:
        held = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
        inside, nothing = QPointF(widget.mapFromGlobal(at)), Qt.KeyboardModifier.NoModifier
        self._is_handing_on = True
        try:
            QCoreApplication.sendEvent(widget, QMouseEvent(kind, inside, at, Qt.MouseButton.LeftButton, held, nothing))
        finally:
            self._is_handing_on = False


def area_of(widget: QWidget) -> QAbstractScrollArea | None:
    """The page or list below the finger that can be moved up and down; None where something else is moved."""
    found: QWidget | None = widget
    while found is not None and not isinstance(found, OWN_WAY):
        if isinstance(found, QAbstractItemView) and found.dragEnabled():
            return None
        if isinstance(found, QAbstractScrollArea) and found.verticalScrollBar().maximum() > 0:
            return found
        found = found.parentWidget()
    return None
