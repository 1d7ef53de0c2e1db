"""The end: all answers once more, and the file."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from poeguide.ui.kiosk.setup.steps.step import Step, translate
from poeguide.ui.kiosk.setup.view_model import SetupViewModel
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.cards import Card
from poeguide.ui.widgets.states import Banner
from poeguide.ui.widgets.text import Label


class ReviewStep(Step):
    """What will stand in the file, key by key; `written` tells that it does."""

    written = Signal()

    def __init__(self, theme: Theme, view_model: SetupViewModel) -> None:
        title = translate("Setup", "Check and write")
        lead = translate(
            "Setup",
            "These are your answers. All other keys are in the file with their first values and what they mean.",
        )
        super().__init__(theme, view_model, title, lead)
        self._body: QWidget | None = None
        self.banner = Banner(theme, "", "info")
        self.banner.hide()
        self.add(self.banner)
        self.column.addStretch(1)

    @property
    def is_right(self) -> bool:
        """Whether the file can be written."""
        return not self.view_model.problems

    def enter(self) -> None:
        """Show the answers as they are now."""
        self.banner.hide()
        if self._body is not None:
            self.column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        card = Card(self.theme)
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self.theme.tokens.size("space.5"))
        rows = [
            (f"{table}.{key}", value) for table, keys in self.view_model.answers.items() for key, value in keys.items()
        ]
        for line, (name, value) in enumerate(rows):
            words = translate("Setup", "is set") if name == "staff.pin" and value else _words(value)
            grid.addWidget(Label(name, "label"), line, 0)
            grid.addWidget(Label(words, "body", wraps=True), line, 1)
        grid.setColumnStretch(1, 1)
        card.column.addWidget(box)
        self._body = card
        self.column.insertWidget(2, card)
        for (table, key), problem in self.view_model.problems.items():
            card.column.addWidget(Label(f"{table}.{key}: {problem}", "strong", wraps=True))

    def write(self, name: str) -> bool:
        """Write the file, and say what to do with it."""
        is_written = self.view_model.write()
        words = translate("Setup", "{file} is written. Start the kiosk with: poeguide --kiosk {file}").format(file=name)
        self.banner.words.set_text(words if is_written else self.view_model.save_problem)
        self.banner.show()
        self.area.ensureWidgetVisible(self.banner)
        if is_written:
            self.written.emit()
        return is_written


def _words(value: object) -> str:
    if isinstance(value, bool):
        return translate("Setup", "Yes") if value else translate("Setup", "No")
    if isinstance(value, list):
        return ", ".join(map(str, value)) or "–"
    return str(value) or "–"
