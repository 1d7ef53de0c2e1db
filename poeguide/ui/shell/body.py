"""Everything below the window, and the keys that nothing in it takes: they scroll the page."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSlider, QScrollArea, QWidget

_Act = QAbstractSlider.SliderAction
ACTS: Final = {
    Qt.Key.Key_Up: _Act.SliderSingleStepSub,
    Qt.Key.Key_Down: _Act.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: _Act.SliderPageStepSub,
    Qt.Key.Key_PageDown: _Act.SliderPageStepAdd,
    Qt.Key.Key_Home: _Act.SliderToMinimum,
    Qt.Key.Key_End: _Act.SliderToMaximum,
}


class Body(QWidget):
    """The reader scrolls by keys wherever the keyboard is, in the header or on a button."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll the largest part of the page that can be scrolled."""
        # Keyboards have keys that Qt has no name for.
        act = next((act for key, act in ACTS.items() if key == event.key() and not _has_others(event)), None)
        areas = [area for area in self.findChildren(QScrollArea) if _can_scroll(area)] if act is not None else []
        if act is None or not areas:
            super().keyPressEvent(event)
            return
        largest = max(areas, key=lambda area: area.width() * area.height())
        largest.verticalScrollBar().triggerAction(act)


def _has_others(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier)


def _can_scroll(area: QScrollArea) -> bool:
    return area.isVisible() and area.verticalScrollBar().maximum() > 0
