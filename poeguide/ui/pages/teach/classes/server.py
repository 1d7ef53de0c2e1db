"""The class server of a school: its address, and how it stands."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLineEdit

from poeguide.data.register import Register, missing_driver, server_url
from poeguide.errors import UsageError
from poeguide.ui.class_exchange import ClassExchange
from poeguide.ui.layouts import column, nest
from poeguide.ui.services import Services
from poeguide.ui.unsaved import keep_words
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.cards import Card
from poeguide.ui.widgets.text import Label


class ServerViewModel(QObject):
    """The address that is in force, the exchange with it, and what was wrong with the last one typed."""

    changed = Signal()

    def __init__(self, services: Services, register: Register, exchange: ClassExchange) -> None:
        super().__init__(exchange)
        self._services, self._register, self.exchange = services, register, exchange
        self.fault = ""
        exchange.changed.connect(self.changed)

    def use(self, text: str) -> None:
        """Share with a class server from now on, or with none."""
        self.fault = ""
        text = text.strip()
        try:
            if text:
                server_url(text)
        except UsageError as error:
            self.fault = f"{error.title} {error.hint}"
            self.changed.emit()
            return
        self._services.preferences.update(class_server=text)
        if not text:
            self._register.share_with("")
        self.exchange.start()
        self.changed.emit()

    def words(self) -> str:
        """How the class server stands."""
        if self.fault:
            return self.fault
        if missing := self.exchange.lacks(missing_driver()):
            return missing
        if not self._services.preferences.settings.class_server:
            return self.tr("Classes stay on this computer.")
        if self.exchange.is_busy:
            return self.tr("Asking the class server.")
        return self.exchange.words()


class ServerCard(Card):
    """A field for the address, and a sentence."""

    def __init__(self, services: Services, view_model: ServerViewModel) -> None:
        super().__init__(services.theme)
        theme = services.theme
        self._view_model = view_model
        self.column.setSpacing(theme.tokens.size("space.3"))
        text = self.tr(
            "A school with many rooms can share one PostgreSQL database. What happens in class is always kept here "
            "first, and sent when the server answers. Keep its password in your password file, not in the address."
        )
        head = (Label(self.tr("Class server"), "h2", wraps=True), Label(text, "body", wraps=True))
        nest(self.column, column(theme.tokens, *head))
        self.field = QLineEdit(services.preferences.settings.class_server)
        self.field.setPlaceholderText("postgresql://name@server/database")
        self.field.setAccessibleName(self.tr("Address of the class server"))
        self.field.returnPressed.connect(self._use)
        keep_words(self.field)
        self.use_button = Button(theme, self.tr("Use this server"))
        self.use_button.clicked.connect(self._use)
        self.column.addWidget(self.field)
        self.column.addWidget(self.use_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.state = Label("", "strong", wraps=True)
        self.column.addWidget(self.state)
        view_model.changed.connect(self.show_state)

    def show_state(self) -> None:
        """Say how the server stands."""
        self.state.setText(self._view_model.words())
        is_possible = not missing_driver()
        self.field.setEnabled(is_possible)
        self.use_button.setEnabled(is_possible and not self._view_model.exchange.is_busy)

    def _use(self) -> None:
        self._view_model.use(self.field.text())
