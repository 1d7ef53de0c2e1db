"""Why something was not saved, in the language of the reader."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from poeguide.data.store import StoreError

translate = QCoreApplication.translate
_CLOSED = (errno.EACCES, errno.EPERM, errno.EROFS)
_MISSING = (errno.ENOENT, errno.ENOTDIR)


def file_trouble(error: OSError) -> str:
    """Why a file was not written: a few words within a sentence."""
    if error.errno == errno.ENOSPC:
        return translate("Trouble", "there is no room left on the disk")
    if error.errno in _CLOSED:
        return translate("Trouble", "the folder cannot be written")
    if error.errno in _MISSING:
        return translate("Trouble", "there is no such folder")
    return error.strerror or str(error)


def store_trouble(error: StoreError) -> str:
    """Why trips were not saved, and what to do."""
    from poeguide.data.store import Trouble

    free = translate(
        "Trouble", "What you typed is still on the screen. Make room or choose another folder, and try again."
    )
    title = {
        Trouble.NO_ROOM: translate("Trouble", "There is no room left to save this."),
        Trouble.REFUSED: translate("Trouble", "The disk did not take this; it may be full."),
        Trouble.BUSY: translate("Trouble", "Another window is saving just now."),
        Trouble.CLOSED: translate("Trouble", "The folder of your trips cannot be written."),
        Trouble.UNKNOWN: translate("Trouble", "This could not be saved."),
    }[error.trouble]
    hint = translate("Trouble", "Try again in a moment.") if error.trouble is Trouble.BUSY else free
    return f"{title} {hint}"
