"""Details: names and values below one another, unknown ones said as such, each value can be copied."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from poeguide.ui.theme import Theme
from poeguide.ui.widgets.buttons import Button, IconButton
from poeguide.ui.widgets.text import Label, Paragraph, Selectable


class Detail(NamedTuple):
    """A name and its value; `route` makes the value a link, `copies` adds a copy button."""

    name: str
    value: str
    route: str = ""
    copies: bool = False


class Details(QWidget):
    """A grid of names and values. `link` is the route of the value that was clicked, `copied` the copied text."""

    link_clicked = Signal()
    value_copied = Signal()

    def __init__(self, theme: Theme, details: Sequence[Detail] = ()) -> None:
        super().__init__()
        self._theme = theme
        self.link = ""
        self.copied = ""
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.tokens.size("space.5"))
        self._grid.setVerticalSpacing(theme.tokens.size("space.2"))
        self._grid.setColumnStretch(1, 1)
        self.set_details(details)

    def set_details(self, details: Sequence[Detail]) -> None:
        """Replace all rows."""
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        tokens = self._theme.tokens
        for at, detail in enumerate(details):
            name = Label(detail.name, "caption")
            value = self._value(detail)
            has_button = detail.copies and bool(detail.value)
            height = tokens.size("target.normal") if has_button else tokens.line_height("body")
            for words in (name, value):
                # Name, value and button share the middle of the first line.
                words.setMinimumHeight(height)
            self._grid.addWidget(name, at, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, at, 1, Qt.AlignmentFlag.AlignTop)
            if has_button:
                copy = IconButton(self._theme, self.tr("Copy: {name}").format(name=detail.name), "copy", role="plain")
                copy.setProperty("value", detail.value)
                copy.clicked.connect(self._copy)
                self._grid.addWidget(copy, at, 2, Qt.AlignmentFlag.AlignTop)

    def _value(self, detail: Detail) -> QWidget:
        if detail.route and detail.value:
            html = f'<a href="{escape(detail.route)}">{escape(detail.value)}</a>'
            link = Paragraph(self._theme, html, html=True)
            link.setAccessibleName(f"{detail.name}: {detail.value}")
            link.link_clicked.connect(self._follow)
            return link
        text = _breakable(detail.value) or self.tr("not known: ask")
        words = Selectable(text, "body" if detail.value else "body2", wraps=True)
        if detail.value:
            words.setAccessibleName(detail.value)
        return words

    def _follow(self) -> None:
        sender = self.sender()
        if isinstance(sender, Paragraph):
            self.link = sender.link
            self.link_clicked.emit()

    def _copy(self) -> None:
        sender = self.sender()
        if isinstance(sender, Button):
            self.copied = str(sender.property("value"))
            QGuiApplication.clipboard().setText(self.copied)
            self.value_copied.emit()


def _breakable(value: str) -> str:
    """A web address may go on in the next line after each of its parts; other words are left alone."""
    return re.sub(r"(?<=[/?&=])(?=[^/])", "\u200b", value) if "://" in value else value
