"""A field for a whole number, named for assistive technology inside and out."""

from __future__ import annotations

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
