"""The field for the city from which distances start."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QStringListModel, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from poeguide.ui.pages.finder.state import point_of
from poeguide.ui.pages.finder.view_model import FinderViewModel

translate = QCoreApplication.translate


class NearField(QLineEdit):
    """Offers the cities of the map, and says when it has none of that name."""

    def __init__(self, view_model: FinderViewModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self.setPlaceholderText(translate("FacetPane", "A city, such as Tucson"))
        self.setAccessibleName(translate("FacetPane", "Near a city"))
        self._cities = QStringListModel(self)
        completer = QCompleter(self._cities, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setModelSorting(QCompleter.ModelSorting.CaseInsensitivelySortedModel)
        completer.activated.connect(self._take)
        self.setCompleter(completer)
        self.editingFinished.connect(self._take)
        view_model.cities.read.connect(self._show_cities)
        self._show_cities()

    def show_state(self) -> None:
        """Show the city of the state."""
        self._mark("")
        if self.text() != self._words():
            self.setText(self._words())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Read the names of cities when the reader comes here."""
        self._view_model.cities.load()
        super().focusInEvent(event)

    def _take(self) -> None:
        text, view_model = self.text().strip(), self._view_model
        if text == self._words():
            return
        names = {name.casefold(): name for name in view_model.cities.points}
        if not text or text.casefold() in names:
            view_model.set_near(names.get(text.casefold(), ""))
        elif view_model.cities.points:
            self._mark(translate("FacetPane", "The map has no city of this name."))

    def _mark(self, problem: str) -> None:
        """Say what is wrong with the city, or that all is well."""
        is_invalid = "true" if problem else "false"
        if (self.property("invalid") or "false") != is_invalid:
            self.setProperty("invalid", is_invalid)
            self.style().polish(self)
        self.setToolTip(problem)

    def _show_cities(self) -> None:
        self._cities.setStringList(sorted(self._view_model.cities.points, key=str.casefold))

    def _words(self) -> str:
        near = self._view_model.state.near
        return translate("FacetPane", "Middle of the map") if point_of(near) else near
