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

    def say(self, text: str, tone: str = "info") -> None:
        """Show a sentence until it is read or replaced."""
        self.text, self.tone = text, tone
        self.changed.emit()

    def report(self, error: BaseException) -> None:
        """Log an error and tell the reader that something did not work; the program goes on."""
        logger.error("Something did not work", exc_info=error)
        if isinstance(error, PoeGuideError):
            self.say(str(error), "stop")
        else:
            self.say(self.tr("That did not work. The rest of the guide still does."), "stop")
