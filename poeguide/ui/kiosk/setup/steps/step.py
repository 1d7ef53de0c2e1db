"""Step: one page of the set-up."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from poeguide.ui.kiosk.setup.view_model import SetupViewModel
from poeguide.ui.page import ScrollPage
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.text import Label

translate = QCoreApplication.translate


class Step(ScrollPage):
    """A heading, a sentence, and fields. `places` are the keys that must be right before one goes on."""

    places: tuple[tuple[str, str], ...] = ()

    def __init__(self, theme: Theme, view_model: SetupViewModel, title: str, lead: str) -> None:
        super().__init__(theme)
        self.theme, self.view_model = theme, view_model
        self._title = title
        self.column.addWidget(Label(title, "h1", wraps=True))
        self.column.addWidget(Label(lead, "lead", wraps=True))

    def title(self) -> str:
        """Name of the step."""
        return self._title

    def add(self, *parts: QWidget) -> None:
        """Fields below one another."""
        for part in parts:
            self.column.addWidget(part)

    def enter(self) -> None:
        """The step is on screen now."""

    def leave(self) -> None:
        """The step is left."""

    @property
    def is_right(self) -> bool:
        """Whether one may go on."""
        return not any(self.view_model.problem(*place) for place in self.places)
