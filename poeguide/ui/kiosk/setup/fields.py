"""Fields of the set-up: a line of text or a few choices, each with its name above and what is wrong below."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from poeguide.ui.kiosk.setup.view_model import SetupViewModel
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.chip_face import Choice
from poeguide.ui.widgets.chips import ChipGroup
from poeguide.ui.widgets.text import Label


class Entry(NamedTuple):
    """One entry of the configuration: its table, its key, and its name on screen."""

    table: str
    key: str
    title: str

    @property
    def place(self) -> tuple[str, str]:
        """Where its value stands."""
        return self.table, self.key


class Field(QWidget):
    """Shows the problem of its entry as soon as there is one."""

    def __init__(self, theme: Theme, view_model: SetupViewModel, entry: Entry) -> None:
        super().__init__()
        self._view_model, self._place = view_model, entry.place
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.tokens.size("space.2"))
        self.column.addWidget(Label(entry.title, "strong", wraps=True))
        self.problem = Label("", "warn", wraps=True)
        self.problem.hide()
        view_model.changed.connect(self._show_problem)

    def say(self, value: Any) -> None:
        """Give the answer to the view-model."""
        self._view_model.answer(*self._place, value)

    def known(self, default: Any) -> Any:
        """The answer so far."""
        table, key = self._place
        return self._view_model.answers.get(table, {}).get(key, default)

    def _show_problem(self) -> None:
        words = self._view_model.problem(*self._place)
        self.problem.setText(words)
        self.problem.setVisible(bool(words))


class TextField(Field):
    """A line of text; `convert` makes a number of it where the key wants one."""

    def __init__(
        self, theme: Theme, view_model: SetupViewModel, entry: Entry, *, convert: Callable[[str], Any] = str
    ) -> None:
        super().__init__(theme, view_model, entry)
        self._convert = convert
        known = self.known("")
        self.field = QLineEdit(f"{known:g}" if isinstance(known, float) else str(known))
        self.field.setAccessibleName(entry.title)
        self.field.textChanged.connect(self.take)
        self.column.addWidget(self.field)
        self.column.addWidget(self.problem)
        self._show_problem()

    def take(self) -> None:
        """Check what is typed."""
        text = self.field.text().strip()
        if text != str(self.known("")):
            self.say(self._convert(text))

    def _show_problem(self) -> None:
        super()._show_problem()
        is_wrong = bool(self._view_model.problem(*self._place))
        if self.field.property("invalid") != str(is_wrong).lower():
            self.field.setProperty("invalid", str(is_wrong).lower())
            self.field.style().polish(self.field)


class ChoiceField(Field):
    """One of several or, where the default is a list, any of them."""

    def __init__(
        self, theme: Theme, view_model: SetupViewModel, entry: Entry, *, choices: Sequence[Choice], default: Any
    ) -> None:
        super().__init__(theme, view_model, entry)
        self._is_many = isinstance(default, list)
        is_one = not self._is_many
        self.chips = ChipGroup(theme, entry.title, list(choices), exclusive=is_one, required=is_one)
        known = self.known(default)
        keys = tuple(map(str, known)) if isinstance(known, list) else (_key(known),)
        self.chips.set_keys(keys)
        self.chips.keys_changed.connect(self.take)
        self.column.addWidget(self.chips)
        self.column.addWidget(self.problem)
        self._default = default
        self._show_problem()

    def take(self) -> None:
        """Take what is chosen, as the kind that the key wants."""
        keys = self.chips.keys
        if self._is_many:
            self.say(list(keys))
        elif isinstance(self._default, bool):
            self.say(keys == ("true",))
        elif isinstance(self._default, int | float):
            self.say(type(self._default)(keys[0]))
        else:
            self.say(keys[0])


def _key(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return f"{value:g}" if isinstance(value, float) else str(value)


def number_or_text(text: str) -> Any:
    """A number, with a point or a comma; what is none stays a text, and the check says so."""
    try:
        return float(text.replace(",", "."))
    except ValueError:
        return text
