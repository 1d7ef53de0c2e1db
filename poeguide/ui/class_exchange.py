"""The exchange with a class server, off the GUI thread: what waits, and what to say about it."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from poeguide.data.register import Exchange, Register, exchange, server_url
from poeguide.errors import UsageError
from poeguide.ui.services import Services

AGAIN: Final = 60_000
"""Milliseconds until the next try where something waits."""


class ClassExchange(QObject):
    """Sends and takes when asked. Without a server in the settings it does nothing."""

    changed = Signal()

    def __init__(self, services: Services, register: Register, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._register = services, register
        self.last: Exchange | None = None
        self.is_busy = self._is_wanted = False
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN)
        self._again.timeout.connect(self.start)

    @property
    def server(self) -> str:
        """The server of the settings; empty where there is none, or where its address makes no sense."""
        try:
            return server_url(text) if (text := self._services.preferences.settings.class_server) else ""
        except UsageError:
            return ""

    def start(self) -> None:
        """Exchange now, if there is a server; while one is under way, once more after it."""
        if not self.server or self.is_busy:
            self._is_wanted = self.is_busy
            return
        self.is_busy = True
        today = self._services.clock().date().isoformat()
        self._services.tasks.run(partial(exchange, self._register, self.server, today), self._done)

    def lacks(self, what: str) -> str:
        """What has to be installed before this copy reaches a class server; empty where nothing has to."""
        words = {
            "code": self.tr(
                "This copy holds no code for a class server: a copy that does is installed with "
                "pip install “poeguide[server]”."
            ),
            "library": self.tr(
                "To reach a class server this computer needs the library libpq: the package is called libpq5 on "
                "Debian and Ubuntu, libpq on Fedora. Install it, then start poeguide again."
            ),
        }
        return words.get(what, "")

    def words(self) -> str:
        """How it stands, in a sentence; empty where there is no server and nothing to say."""
        if self.last is None or not self.server:
            return ""
        if not self.last.fault:
            return self.tr("The class server has everything.")
        reason = {
            "newer": self.tr("The class server was set up by a newer version of poeguide. Update this one."),
            "away": self.tr("The class server does not answer."),
        }.get(self.last.fault) or self.lacks(self.last.fault)
        waiting = self._register.waiting()
        waits = self.tr("%n change(s) (is|are) kept here and will be sent later.", "", waiting) if waiting else ""
        return f"{reason} {waits}".strip()

    def _done(self, last: Exchange) -> None:
        self.is_busy, self.last = False, last
        if self._is_wanted:
            self._is_wanted = False
            self.start()
        elif last.waiting:
            self._again.start()
        self.changed.emit()
