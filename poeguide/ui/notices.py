"""Short messages, and the last stop of every error."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, Signal

from poeguide.errors import PoeGuideError

logger = logging.getLogger(__name__)


class Notices(QObject):
    """The message to show now."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.tone = "info"
        self.said = 0
        """How often something was said."""
        self._stays = False
        self._cause = ""
        self._is_saying = False

    def say(self, text: str, tone: str = "info", *, stays: bool = False) -> None:
        """Show a sentence until it is read, replaced or left behind on its page; `stays` keeps it on other pages."""
        self.text, self.tone, self._stays = text, tone, stays
        self.said += 1
        self._is_saying = True
        self.changed.emit()
        self._is_saying = False

    def leave(self) -> None:
        """Drop what concerned the page that the reader has left."""
        if self.text and not self._stays:
            self.say("")

    def explain(self, cause: str) -> None:
        """Say what is wrong with the whole program, now and with every later fault, of which it is the likely cause."""
        self._cause = cause
        self.say(cause, "warn", stays=True)

    def report(self, error: BaseException) -> None:
        """Log an error and tell the reader that something did not work; the program goes on."""
        logger.error("Something did not work", exc_info=error)
        if self._is_saying:  # a message that cannot be shown must not ask for another one
            return
        if self._cause:
            self.say(self._cause, "warn", stays=True)
        elif isinstance(error, PoeGuideError):
            self.say(str(error), "stop")
        else:
            self.say(self.tr("That did not work. The rest of the guide still does."), "stop")
