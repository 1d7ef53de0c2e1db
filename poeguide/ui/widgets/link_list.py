"""Links below one another, each a row as high as a target."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from poeguide.ui.theme import Theme
from poeguide.ui.widgets.buttons import Button, ElidedButton
from poeguide.ui.widgets.text import Note


class Link(NamedTuple):
    """Words, where they lead, and a note at the end of the row."""

    words: str
    route: str
    note: str = ""


class LinkList(QWidget):
    """`link` is the route of the row that was clicked."""

    link_clicked = Signal()

    def __init__(self, theme: Theme, links: Sequence[Link] = ()) -> None:
        super().__init__()
        self._theme = theme
        self.link = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.set_links(links)

    def set_links(self, links: Sequence[Link]) -> None:
        """Replace the rows."""
        while item := self._column.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        for at, link in enumerate(links):
            self._column.addWidget(self._row(link, is_last=at == len(links) - 1))

    def _row(self, link: Link, *, is_last: bool) -> QWidget:
        button = ElidedButton(self._theme, link.words, icon="chevron-right", role="row", size="small")
        button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        button.setAccessibleName(f"{link.words}, {link.note}" if link.note else link.words)
        button.setProperty("route", link.route)
        # Lines stand between rows.
        button.setProperty("ends", is_last)
        button.clicked.connect(self._follow)
        if not link.note:
            return button
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(button, 1)
        note = Note(link.note, "row-note")
        note.setProperty("ends", is_last)
        row.addWidget(note)
        return box

    def _follow(self) -> None:
        sender = self.sender()
        if isinstance(sender, Button):
            self.link = str(sender.property("route"))
            self.link_clicked.emit()
