"""The kiosk's own keyboard: letters of English, Spanish and French, signs, and suggestions from the guide."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QIcon, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from poeguide.data.search import search
from poeguide.domain.routes import Route
from poeguide.ui.layouts import nest
from poeguide.ui.services import Services
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.text import shortened

LETTERS: Final = {
    "en": ("qwertyuiop", "asdfghjkl'", "zxcvbnm.-"),
    "es": ("qwertyuiop", "asdfghjklñ", "zxcvbnmáéíóúü"),
    "fr": ("azertyuiop", "qsdfghjklm", "wxcvbnéèàçêô'"),
    "signs": (":/.,;?!-_'", '()+&@#%="\\', "¿¡$*"),
}
"""The staff types hours, folders and notices here, too; signs come after the letters of the last language."""
SIGNS: Final = ":/?"
"""How the key calls the signs."""
DIGITS: Final = "1234567890"
LAST_ROW: Final = 4
SHIFT: Final = 5
"""Columns under the key for capitals; a letter has two."""
ENOUGH: Final = 3
"""Letters after which suggestions are made."""
SUGGESTIONS: Final = 3


class Keyboard(QFrame):
    """Writes into one field. By touch its keys take no focus; for five keys they do."""

    closed = Signal()

    def __init__(self, services: Services, look_back: Callable[[str], None] | None) -> None:
        """`look_back` is told what was written; where nobody wants to know, nothing is suggested either."""
        super().__init__()
        self._services, self._look_back = services, look_back
        self._field: QLineEdit | None = None
        self._is_upper = False
        tokens = services.theme.tokens
        self.layout_name = services.language if services.language in LETTERS else "en"
        self.keys: dict[str, Button] = {}
        self.setObjectName("footer")
        whole = QVBoxLayout(self)
        side, end = tokens.size("space.2"), tokens.size("space.2")
        whole.setContentsMargins(side, end, side, end)
        whole.setSpacing(tokens.size("space.1"))
        self._suggestions = QHBoxLayout()
        self._suggestions.setSpacing(tokens.size("space.2"))
        self.suggested: list[Button] = []
        nest(whole, self._suggestions)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(tokens.size("space.1"))
        nest(whole, self._rows)
        self._holder: QWidget | None = None
        self._fill()
        self.hide()

    @property
    def field(self) -> QLineEdit | None:
        """The field that is written into."""
        return self._field

    def minimumSizeHint(self) -> QSize:
        """Keys become narrower instead of pushing the window wider."""
        return QSize(0, super().minimumSizeHint().height())

    def open(self, field: QLineEdit, *, by_keys: bool = False) -> None:
        """Write into a field from now on; `by_keys` lets the keyboard walk over the keys."""
        if self._field is not field:
            self.forget()
            self._field = field
            field.textChanged.connect(self._suggest)
            field.destroyed.connect(self._drop)
        policy = Qt.FocusPolicy.StrongFocus if by_keys else Qt.FocusPolicy.NoFocus
        for button in (*self.keys.values(), *self.suggested):
            button.setFocusPolicy(policy)
        self.show()
        self._suggest()
        if by_keys:
            next(iter(self.keys.values())).setFocus(Qt.FocusReason.TabFocusReason)

    def close_board(self) -> None:
        """Put the keyboard away."""
        self.forget()
        self.hide()
        self.closed.emit()

    def forget(self) -> None:
        """Let go of the field."""
        if self._field is not None:
            self._field.textChanged.disconnect(self._suggest)
            self._field.destroyed.disconnect(self._drop)
            if self._look_back is not None:
                self._look_back(self._field.text())
        self._field = None

    def show_layout(self, name: str) -> None:
        """Show the letters of another language."""
        self.layout_name, self._is_upper = name, False
        self._fill()

    def press(self, key: str) -> None:
        """What a key does."""
        field = self._field
        if field is None:
            return
        if key == "shift":
            self._is_upper = not self._is_upper
            for name, button in self.keys.items():
                if len(name) == 1:
                    button.setText(name.upper() if self._is_upper else name)
        elif key == "layout":
            names = list(LETTERS)
            self.show_layout(names[(names.index(self.layout_name) + 1) % len(names)])
        elif key == "erase":
            field.backspace()
        elif key == "done":
            field.returnPressed.emit()
            self.close_board()
        else:
            self._write(field, " " if key == "space" else key)

    def _write(self, field: QLineEdit, letter: str) -> None:
        field.insert(letter.upper() if self._is_upper else letter)
        if self._is_upper:
            self.press("shift")

    def _fill(self) -> None:
        """Make the keys anew."""
        tokens = self._services.theme.tokens
        policy = next((button.focusPolicy() for button in self.keys.values()), Qt.FocusPolicy.NoFocus)
        if self._holder is not None:
            self._rows.removeWidget(self._holder)
            self._holder.hide()
            self._holder.deleteLater()
        self._holder = QWidget()
        grid = QGridLayout(self._holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(tokens.size("space.1"))
        self.keys = {}
        most = max(map(len, LETTERS[self.layout_name]))
        for line, letters in enumerate((DIGITS, *LETTERS[self.layout_name])):
            for index, letter in enumerate(letters):
                self._add(grid, letter, letter, (line, (most - len(letters)) + 2 * index, 2))
        names = {
            "shift": (self.tr("Capital"), SHIFT),
            "layout": (SIGNS if self.layout_name == "signs" else self.layout_name.upper(), 3),
            "space": (self.tr("Space"), 2 * most - 16),
            "erase": (self.tr("Erase"), 4),
            "done": (self.tr("Done"), 4),
        }
        at = 0
        for key, (words, span) in names.items():
            self._add(grid, key, words, (LAST_ROW, at, span))
            at += span
        for index in range(2 * most):
            grid.setColumnStretch(index, 1)
        for button in self.keys.values():
            button.setFocusPolicy(policy)
        self.keys["layout"].setAccessibleName(self.tr("Letters of another language"))
        self.keys["done"].setObjectName("key-done")
        self._rows.addWidget(self._holder)
        self._fit_shift()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the keys readable at another width."""
        super().resizeEvent(event)
        self._fit_shift()

    def _fit_shift(self) -> None:
        """The word of this key is long in some languages; where it has no room an arrow stands for it."""
        tokens, key = self._services.theme.tokens, self.keys["shift"]
        most = max(map(len, LETTERS[self.layout_name]))
        room = (self.width() - 2 * tokens.size("space.2")) * SHIFT // (2 * most) - 2 * tokens.size("space.2")
        words = key.accessibleName()
        key.ensurePolished()
        is_whole = key.fontMetrics().horizontalAdvance(words) <= room
        key.setText(words if is_whole else "")
        if is_whole:
            key.setIcon(QIcon())
        else:
            key.set_icon("shift")

    def _add(self, grid: QGridLayout, key: str, words: str, place: tuple[int, int, int]) -> None:
        button = Button(self._services.theme, words, role="key")
        button.setAccessibleName(words)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.clicked.connect(partial(self.press, key))
        line, column, span = place
        grid.addWidget(button, line, column, 1, span)
        self.keys[key] = button

    def _suggest(self) -> None:
        for button in self.suggested:
            self._suggestions.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.suggested = []
        services, field = self._services, self._field
        if field is None or self._look_back is None or len(field.text().strip()) < ENOUGH:
            return
        policy = next(iter(self.keys.values())).focusPolicy()
        for hit in services.bundle.ask(search, field.text(), SUGGESTIONS, services.language):
            button = Button(services.theme, self._cut(hit.title), size="small")
            button.setAccessibleName(hit.title)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.setFocusPolicy(policy)
            button.clicked.connect(partial(self._go, str(hit.route)))
            self._suggestions.addWidget(button, 1)
            self.suggested.append(button)

    def _cut(self, title: str) -> str:
        """A title that fits beside the others; its whole length is spoken."""
        tokens = self._services.theme.tokens
        room = self.width() // SUGGESTIONS - 2 * tokens.size("space.5") - tokens.size("space.2")
        return shortened(QFontMetrics(tokens.font("strong")), title, room)

    def _go(self, link: str) -> None:
        self.close_board()
        self._services.navigator.go(Route.parse(link))

    def _drop(self) -> None:
        self._field = None
        self.hide()
