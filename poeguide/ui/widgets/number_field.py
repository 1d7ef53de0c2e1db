"""A field for a whole number, named for assistive technology inside and out."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSpinBox


class NumberField(QSpinBox):
    """Arrow keys and typing change it; what is typed counts when it is finished."""

    def __init__(self, name: str, limits: tuple[int, int], value: int, *, suffix: str = "") -> None:
        super().__init__()
        self.setRange(*limits)
        self.setValue(value)
        self.setSuffix(suffix)
        self.setKeyboardTracking(False)
        self.setAccessibleName(name)
        self.lineEdit().setAccessibleName(name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the words off the edge: the style sheet pads every field but the one inside a spin box."""
        super().resizeEvent(event)
        gap = 5 * self.fontMetrics().horizontalAdvance("0") // 4
        self.lineEdit().setGeometry(self.lineEdit().geometry().adjusted(gap, 0, 0, 0))
