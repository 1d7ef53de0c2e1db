"""Captions: what is being said, in words on screen, with the keys of the voice."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from poeguide.ui.kiosk.kiosk import Kiosk
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.flow import FlowLayout
from poeguide.ui.widgets.text import Label

MOST: Final = 0.4
"""Share of the room that the captions may take from the page."""


class Words(QScrollArea):
    """A sentence that scrolls where it is higher than `most` pixels."""

    def __init__(self, label: Label) -> None:
        super().__init__()
        self._label, self.most = label, 0
        self.setWidget(label)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(self._take_keys)

    def set_text(self, words: str) -> None:
        """Show a sentence from its beginning."""
        if words == self._label.text():
            return
        self._label.setText(words)
        self.setAccessibleName(words)
        self.verticalScrollBar().setValue(0)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """As high as its wrapped words."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Its words, as far as there is room for whole lines, and never less than one."""
        line, whole = self._label.fontMetrics().lineSpacing(), self._label.heightForWidth(width)
        return whole if whole <= self.most else line * max(1, self.most // line)

    def sizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(0, self._label.fontMetrics().lineSpacing())

    def minimumSizeHint(self) -> QSize:
        """Room for one line."""
        return self.sizeHint()

    def _take_keys(self) -> None:
        """The keyboard stops here only where there is something to scroll."""
        policy = Qt.FocusPolicy
        self.setFocusPolicy(policy.StrongFocus if self.verticalScrollBar().maximum() else policy.NoFocus)


class Captions(QFrame):
    """Shown while speech is on; without an engine it says so plainly."""

    closed = Signal()

    def __init__(self, kiosk: Kiosk) -> None:
        super().__init__()
        self._kiosk = kiosk
        theme, tokens, speech = kiosk.services.theme, kiosk.services.theme.tokens, kiosk.speech
        self.setObjectName("footer")
        layout = QVBoxLayout(self)
        side, end = tokens.size("space.4"), tokens.size("space.2")
        layout.setContentsMargins(side, end, side, end)
        layout.setSpacing(tokens.size("space.2"))
        self.words = Label("", "label", wraps=True)
        self.area = Words(self.words)
        layout.addWidget(self.area)
        self._keys = QWidget()
        row = FlowLayout(self._keys, gap=tokens.size("space.2"))
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
            button = Button(theme, words, size="voice")
            button.clicked.connect(act)
            row.addWidget(button)
            self.buttons[key] = button
        layout.addWidget(self._keys)
        speech.changed.connect(self._show)
        self._show()

    def set_room(self, width: int, height: int) -> None:
        """Leave the page the greater part of this room: keys stay in sight, words scroll."""
        layout = self.layout()
        if layout is None:
            return
        edges = layout.contentsMargins()
        keys = self._keys.heightForWidth(width - edges.left() - edges.right())
        self.area.most = round(height * MOST) - keys - edges.top() - edges.bottom() - layout.spacing()
        self.area.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Words wrap instead of pushing the window wider."""
        return QSize(0, super().minimumSizeHint().height())

    def _show(self) -> None:
        speech = self._kiosk.speech
        for key, button in self.buttons.items():
            button.setVisible(speech.is_available or key == "close")
        self.buttons["pause"].setText(self.tr("Go on") if speech.is_paused else self.tr("Pause"))
        if not speech.is_available:
            self.area.set_text(self.tr("Speech is not installed on this kiosk. Please ask the staff to read with you."))
        else:
            self.area.set_text(speech.caption)
