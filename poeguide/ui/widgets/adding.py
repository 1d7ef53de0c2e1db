"""A field with a button that adds what was typed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from poeguide.domain.trip import MAX_TEXT, tidy
from poeguide.ui.theme import Theme
from poeguide.ui.unsaved import keep_words
from poeguide.ui.widgets.buttons import IconButton


class Adding(QWidget):
    """`words` is what was added last; the field keeps it until it is taken."""

    added = Signal()

    def __init__(self, theme: Theme, name: str, *, most: int = MAX_TEXT, hint: str = "") -> None:
        super().__init__()
        self._most = most
        self.words = ""
        self.field = QLineEdit()
        self.field.setPlaceholderText(hint or name)
        self.field.setAccessibleName(name)
        self.field.setMaxLength(most)
        keep_words(self.field)
        self.button = IconButton(theme, name, "plus")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.tokens.size("space.2"))
        row.addWidget(self.field, 1)
        row.addWidget(self.button)
        self.field.returnPressed.connect(self._add)
        self.button.clicked.connect(self._add)

    def clear(self) -> None:
        """Empty the field: its words were taken."""
        self.field.clear()

    def _add(self) -> None:
        self.words = tidy(self.field.text(), self._most)
        if self.words:
            self.added.emit()
