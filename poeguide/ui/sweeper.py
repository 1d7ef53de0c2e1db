"""The sweeper: unreachable objects are collected on the GUI thread alone."""

from __future__ import annotations

import gc

from PySide6.QtCore import QAbstractEventDispatcher, QObject


class Sweeper(QObject):
    """Python collects on whichever thread happens to make an object, and Qt's objects must die where they were made.

    A page that was thrown away and collected by the thread that draws the map ended the program. So the collection
    by chance is switched off, and the same work is done here, as often as Python itself would, whenever the window has
    nothing else to do. A timer would wake a machine that rests.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        # What was loaded until now stays until the end: no sweep has to look through it.
        gc.freeze()
        QAbstractEventDispatcher.instance().aboutToBlock.connect(self.look)

    def look(self) -> None:
        """Collect the oldest generation that is due."""
        due = [age for age, count in enumerate(gc.get_count()) if count > gc.get_threshold()[age] > 0]
        if due:
            gc.collect(due[-1])
