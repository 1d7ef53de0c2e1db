"""A part whose buttons are painted at once, all by one widget, and made when somebody could come to them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimerEvent
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QWidget


class LateButtons(QWidget):
    """Each button costs its style, its place and its own picture; a first picture needs none of them.

    They are made in the first round of events after the part is shown, or when one asks for them, and look as painted.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._made: Sequence[QAbstractButton] | None = None
        self._timer = 0

    @property
    def is_complete(self) -> bool:
        """Whether the buttons are there."""
        return self._made is not None

    def complete(self) -> None:
        """Have the buttons now."""
        if self._made is None:
            self._made = self.make_buttons()
            before: QWidget = self
            for button in self._made:
                # What is made late would have the keyboard last.
                QWidget.setTabOrder(before, button)
                before = button
                button.show()
            self.place_buttons()

    def in_order(self) -> Sequence[QAbstractButton]:
        """The buttons as one reads them; without those that are still to be made."""
        return self._made or ()

    def make_buttons(self) -> Sequence[QAbstractButton]:
        """Make them, children of this part."""
        raise TypeError(f"{type(self).__name__} does not make its buttons")

    def place_buttons(self) -> None:
        """Put them where they were painted."""

    def forget_buttons(self) -> None:
        """The part has other content: the buttons go, and others come in their time."""
        for button in self._made or ():
            # One of them may be at work just now.
            button.hide()
            button.deleteLater()
        self._made = None
        self._expect()

    def showEvent(self, event: QShowEvent) -> None:
        """Have the buttons soon."""
        super().showEvent(event)
        self._expect()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the buttons where they belong."""
        super().resizeEvent(event)
        if self.is_complete:
            self.place_buttons()

    def timerEvent(self, event: QTimerEvent) -> None:
        """The picture is due before this."""
        if event.timerId() != self._timer:
            super().timerEvent(event)
            return
        self.killTimer(self._timer)
        self._timer = 0
        self.complete()

    def _expect(self) -> None:
        if self._made is None and not self._timer and self.isVisible():
            self._timer = self.startTimer(0)
