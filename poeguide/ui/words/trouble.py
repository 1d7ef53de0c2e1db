"""Why something was not saved, in the language of the reader."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from poeguide.errors import PoeGuideError

if TYPE_CHECKING:
    from poeguide.data.store import StoreError

translate = QCoreApplication.translate
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_CLOSED = (errno.EACCES, errno.EPERM, errno.EROFS, errno.EEXIST, errno.EISDIR)
_MISSING = (errno.ENOENT, errno.ENOTDIR)


def file_trouble(error: OSError) -> str:
    """Why a file was not written: a few words within a sentence."""
    if error.errno in _FULL:
        return translate("Trouble", "there is no room left on the disk")
    if error.errno in _CLOSED:
        return translate("Trouble", "the folder cannot be written")
    if error.errno in _MISSING:
        return translate("Trouble", "there is no such folder")
    return error.strerror or str(error)


def not_saved(error: OSError | PoeGuideError) -> str:
    """What to say where a file of the program's own folder was not written: the system's reason in words, or ours."""
    cause = error if isinstance(error, OSError) else error.__cause__
    if not isinstance(cause, OSError):
        return str(error)
    words = translate("Results", "Not saved: {reason}. Make room or check the folder.")
    return words.format(reason=file_trouble(cause))


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
