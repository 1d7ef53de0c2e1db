"""What is done for classes at every start: the past is deleted, and a quiz that was not finished is offered."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from poeguide.paths import Paths
from poeguide.ui.notices import Notices
from poeguide.ui.services import Services

translate = QCoreApplication.translate


def tend_classes(services: Services) -> None:
    """Look after the register off the GUI thread; only where there is one."""
    today = services.clock().date().isoformat()
    services.tasks.run(partial(_tend, services.paths, today), partial(_offer, services.notices))


def _tend(paths: Paths, today: str) -> bool:
    """Delete what is past its day, whether or not anybody opens its page; whether a quiz in class was not finished."""
    from poeguide.data.register.register import Register, expire
    from poeguide.data.register.under_way import under_way

    expire(paths.register, today)
    register = Register.open(paths.register)
    try:
        return under_way(register, today) is not None
    finally:
        register.close()


def _offer(notices: Notices, is_unfinished: bool) -> None:  # noqa: FBT001 # what a task gives
    """One sentence; a message that is there already stays."""
    if is_unfinished and not notices.text:
        notices.say(
            translate("Start", "A quiz in class was not finished. Open Teach, then Quiz in class, to go on with it.")
        )
