"""What is done for classes at every start: the past is deleted, and what the trainer should know is said."""

from __future__ import annotations

import logging
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from poeguide.paths import Paths
from poeguide.ui.notices import Notices
from poeguide.ui.services import Services

translate = QCoreApplication.translate
logger = logging.getLogger(__name__)


class Tended(NamedTuple):
    """What was found: a quiz in class that was not finished, a file that was damaged."""

    is_unfinished: bool
    was_damaged: bool


def tend_classes(services: Services) -> None:
    """Look after the register off the GUI thread; only where there is one."""
    today = services.clock().date().isoformat()
    services.tasks.run(partial(_tend, services.paths, today), partial(_tell, services.notices))


def _tend(paths: Paths, today: str) -> Tended:
    """Delete what is past its day, whether or not anybody opens its page."""
    from poeguide.data.register.register import Register, RegisterError
    from poeguide.data.register.under_way import under_way

    register = Register.open(paths.register)
    try:
        register.expire(today)
    except RegisterError:
        logger.warning("What is past its day cannot be deleted from the register")
    try:
        return Tended(under_way(register, today) is not None, register.was_set_aside)
    finally:
        register.close()


def _tell(notices: Notices, found: Tended) -> None:
    """One sentence; a message that is there already stays, unless a file was damaged."""
    if found.was_damaged:
        words = translate("Start", "The file of your classes was damaged. It was kept, and a new one begun.")
        notices.say(words, "warn")
    elif found.is_unfinished and not notices.text:
        notices.say(
            translate("Start", "A quiz in class was not finished. Open Teach, then Quiz in class, to go on with it.")
        )
