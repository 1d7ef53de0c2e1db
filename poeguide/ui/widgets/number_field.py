"""A field for a whole number, named for assistive technology inside and out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QValidator
from PySide6.QtWidgets import QSpinBox

DIGITS = 9
"""More are no number that anybody means."""


class NumberField(QSpinBox):
    """Arrow keys and typing change it; what is typed counts when it is finished.

    A number beyond the limits can be typed and becomes the nearest limit: `corrected` tells that, so that a page says
    so. Qt's own way swallows the last digit, and 500 becomes 50 without a word.
    """

    corrected = Signal()

    def __init__(self, name: str, limits: tuple[int, int], value: int, *, suffix: str = "") -> None:
        super().__init__()
        self.setRange(*limits)
        self.setValue(value)
        self.setSuffix(suffix)
        self.setKeyboardTracking(False)
        self.setAccessibleName(name)
        self.lineEdit().setAccessibleName(name)

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        """Let any whole number be typed to its end."""
        state, text, place = super().validate(text, place)
        if state is QValidator.State.Invalid and self._typed(text) is not None:
            state = QValidator.State.Intermediate
        return state, text, place

    def fixup(self, text: str) -> str:
        """The nearest number that is allowed."""
        typed = self._typed(text)
        if typed is None:
            return str(super().fixup(text) or "")
        allowed = max(self.minimum(), min(self.maximum(), typed))
        if allowed != typed:
            self.corrected.emit()
        return f"{self.prefix()}{allowed}{self.suffix()}"

    def _typed(self, text: str) -> int | None:
        digits = text.removeprefix(self.prefix()).removesuffix(self.suffix()).strip()
        sign = digits.removeprefix("-")
        return int(digits) if sign.isdecimal() and len(sign) <= DIGITS else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the words off the edge: the style sheet pads every field but the one inside a spin box."""
        super().resizeEvent(event)
        gap = 5 * self.fontMetrics().horizontalAdvance("0") // 4
        self.lineEdit().setGeometry(self.lineEdit().geometry().adjusted(gap, 0, 0, 0))
