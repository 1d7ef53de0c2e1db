"""Captions: what is being said, in words on screen, with the keys of the voice."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from poeguide.ui.kiosk.kiosk import Kiosk
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.flow import FlowLayout
from poeguide.ui.widgets.text import Label


class Captions(QFrame):
    """Shown while speech is on; without an engine it says so plainly."""

    closed = Signal()

    def __init__(self, kiosk: Kiosk) -> None:
        super().__init__()
        self._kiosk = kiosk
        theme, tokens, speech = kiosk.services.theme, kiosk.services.theme.tokens, kiosk.speech
        self.setProperty("role", "footer")
        layout = QVBoxLayout(self)
        side, end = tokens.size("space.4"), tokens.size("space.2")
        layout.setContentsMargins(side, end, side, end)
        layout.setSpacing(tokens.size("space.2"))
        self.words = Label("", "label", wraps=True)
        layout.addWidget(self.words)
        keys = QWidget()
        row = FlowLayout(keys, gap=tokens.size("space.2"))
        self.buttons: dict[str, Button] = {}
        for key, words, act in (
            ("repeat", self.tr("Again"), speech.repeat),
            ("pause", self.tr("Pause"), speech.pause),
            ("slower", self.tr("Slower"), partial(speech.change_rate, -1)),
            ("faster", self.tr("Faster"), partial(speech.change_rate, 1)),
            ("softer", self.tr("Softer"), partial(speech.change_volume, -1)),
            ("louder", self.tr("Louder"), partial(speech.change_volume, 1)),
            ("close", self.tr("Stop listening"), self.closed.emit),
        ):
            button = Button(theme, words, size="small")
            button.clicked.connect(act)
            row.addWidget(button)
            self.buttons[key] = button
        layout.addWidget(keys)
        speech.changed.connect(self._show)
        self._show()

    def minimumSizeHint(self) -> QSize:
        """Words wrap instead of pushing the window wider."""
        return QSize(0, super().minimumSizeHint().height())

    def _show(self) -> None:
        speech = self._kiosk.speech
        for key, button in self.buttons.items():
            button.setVisible(speech.is_available or key == "close")
        self.buttons["pause"].setText(self.tr("Go on") if speech.is_paused else self.tr("Pause"))
        if not speech.is_available:
            self.words.setText(self.tr("Speech is not installed on this kiosk. Please ask the staff to read with you."))
        else:
            self.words.setText(speech.caption)
