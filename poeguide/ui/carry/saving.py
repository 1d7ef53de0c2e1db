"""Texts to files that the reader names: asked for, written whole, and told where they are."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from poeguide.ui.notices import Notices
from poeguide.ui.words.trouble import file_trouble
from poeguide.whole_file import write_whole

translate = QCoreApplication.translate


class Saver(QObject):
    """Saves for one page."""

    def __init__(self, notices: Notices, page: QWidget) -> None:
        super().__init__(page)
        self._notices, self._page = notices, page

    def ask(self, title: str, name: str, text: str) -> None:
        """Ask where, then save."""
        dialog = QFileDialog(self._page, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(name)
        dialog.fileSelected.connect(partial(self.write, text))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, text: str, name: str) -> bool:
        """Write a file, and say where it is or why it is not; a file that was there stays until then."""
        try:
            write_whole(Path(name), text.encode("utf-8"))
        except OSError as error:
            words = translate("Carry", "The file was not saved: {reason}. Choose another folder.")
            self._notices.say(words.format(reason=file_trouble(error)), "stop")
            return False
        self._notices.say(translate("Carry", "Saved: {file}").format(file=name), "ok")
        return True


def file_name(title: str) -> str:
    """A file name from a title."""
    kept = "".join(sign if sign.isalnum() else "-" for sign in title.casefold())
    return "-".join(part for part in kept.split("-") if part)[:60] or "trip"
