"""The part of the screen that is out of reach: large words to look at, nothing to press."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout

from poeguide.domain.idle import LARGE_TEXT
from poeguide.ui.kiosk.kiosk import Kiosk
from poeguide.ui.widgets.cards import IconLabel
from poeguide.ui.widgets.text import Label


class ReachPicture(QFrame):
    """Where the visitor is, in letters that are read from below."""

    def __init__(self, kiosk: Kiosk) -> None:
        super().__init__()
        theme, tokens = kiosk.services.theme, kiosk.services.theme.tokens
        self.setProperty("role", "reach")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout = QVBoxLayout(self)
        side = tokens.size("space.6")
        layout.setContentsMargins(side, side, side, side)
        layout.setSpacing(tokens.size("space.5"))
        is_large = tokens.scale >= LARGE_TEXT
        if not is_large:
            layout.addWidget(IconLabel(theme, "mark", size="icon.plate-large"))
        layout.addStretch(1)
        self.words = Label("", "h1" if is_large else "display", wraps=True)
        layout.addWidget(self.words)
        self.where = Label("", "lead", wraps=True)
        layout.addWidget(self.where)
        layout.addStretch(1)
        layout.addWidget(Label(self.tr("Independent guide, not a government site"), "caption", wraps=True))
        self.hide()

    def minimumSizeHint(self) -> QSize:
        """Give way to what is pressed."""
        return QSize(0, 0)

    def set_place(self, words: str) -> None:
        """Say where the visitor is."""
        self.words.setText(words)

    def set_side(self, *, is_above: bool) -> None:
        """Say where the hand finds what it needs."""
        below, beside = self.tr("Everything to press is below."), self.tr("Everything to press is on the other side.")
        self.where.setText(below if is_above else beside)
