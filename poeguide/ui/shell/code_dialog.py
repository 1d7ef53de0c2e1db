"""Open a page by the five characters that stand on sheets; a typing error is found and the likely pages are named."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from poeguide.data.jump_codes import codes_near, route_of_code
from poeguide.data.uses import titles_of
from poeguide.domain.jump_codes import LENGTH, clean, is_whole
from poeguide.domain.routes import Route
from poeguide.ui import words
from poeguide.ui.layouts import inset, nest, row
from poeguide.ui.services import Services
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.text import Label


class CodeDialog(QDialog):
    """A field, what the code names, and a button."""

    def __init__(self, services: Services, window: QWidget) -> None:
        super().__init__(window)
        self._services, self._theme = services, services.theme
        self._route: Route | None = None
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Open a page by its code"))
        tokens = self._theme.tokens
        column = QVBoxLayout(self)
        inset(column, tokens, "space.5", "space.5")
        column.setSpacing(tokens.size("space.3"))
        self.field = QLineEdit()
        self.field.setProperty("extent", "large")
        self.field.setAccessibleName(self.tr("Code of five letters and digits"))
        self.field.setPlaceholderText(self.tr("K7M2R"))
        self.field.setMaxLength(3 * LENGTH)
        self.said = Label("", "body", wraps=True)
        self.near = QVBoxLayout()
        self.open_button = Button(self._theme, self.tr("Open"), role="primary")
        self.changes_button = Button(self._theme, self.tr("What changed since a print"), icon="swap")
        cancel = Button(self._theme, self.tr("Cancel"))
        column.addWidget(Label(self.windowTitle(), "h2", wraps=True))
        column.addWidget(Label(self.tr("It is at the foot of every page and sheet."), "body2", wraps=True))
        for part in (self.field, self.said):
            column.addWidget(part)
        nest(column, self.near)
        buttons = row(tokens, self.open_button, self.changes_button, cancel)
        buttons.addStretch(1)
        nest(column, buttons)
        column.addStretch(1)
        self.setMinimumWidth(tokens.size("width.list"))
        self.field.textEdited.connect(self._look)
        self.field.returnPressed.connect(self._open)
        self.open_button.clicked.connect(self._open)
        self.changes_button.clicked.connect(self._compare)
        cancel.clicked.connect(self.reject)
        self._look()

    def _look(self) -> None:
        """Say what the code names so far."""
        code = clean(self.field.text())
        self._route = self._services.bundle.ask(route_of_code, code) if code else None
        self.open_button.setEnabled(self._route is not None)
        while item := self.near.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.said.setText(self._words(code))
        if len(code) == LENGTH and self._route is None:
            for found, route in self._services.bundle.ask(codes_near, code):
                button = Button(
                    self._theme, f"{found}  {self._title(route)}".replace("&", "&&"), icon="jump-code", role="row"
                )
                button.clicked.connect(partial(self._go, route))
                self.near.addWidget(button)
        self.adjustSize()

    def _words(self, code: str) -> str:
        if self._route is not None:
            return self._title(self._route)
        if len(code) < LENGTH:
            return self.tr("A code has five letters and digits. It never has 0, 1, 5, 8, B, G, I, L, O, Q, S, U or Z.")
        if is_whole(code):
            return self.tr("No page of this copy has this code. The sheet may come from another version.")
        return self.tr("One character of this code is wrong. These pages have a code like it:")

    def _title(self, route: Route) -> str:
        titles = self._services.bundle.read(titles_of, [route], self._services.language)
        english = self._services.bundle.read(titles_of, [route]) if not titles else {}
        return titles.get(route) or english.get(route) or _page_words(route)

    def _open(self) -> None:
        if self._route is not None:
            self._go(self._route)

    def _compare(self) -> None:
        """Ask for the date of the sheet next."""
        self._go(Route("changes", clean(self.field.text()) if self._route is not None else ""))

    def _go(self, route: Route, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 # Qt's signal
        self.accept()
        self._services.navigator.go(route)


def _page_words(route: Route) -> str:
    """Words for a page that no search finds."""
    try:
        return words.page(route.page)
    except KeyError:
        return str(route)
