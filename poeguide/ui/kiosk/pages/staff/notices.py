"""Notices: what the staff tells visitors, for a port or for everyone, for an hour or a month."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from poeguide.data.ports import port
from poeguide.domain.kiosk_notices import LONGEST, StaffNotice
from poeguide.ui.formats import short_date
from poeguide.ui.kiosk.kiosk import Kiosk
from poeguide.ui.layouts import nest, row
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.cards import Card
from poeguide.ui.widgets.chip_face import Choice
from poeguide.ui.widgets.chips import ChipGroup
from poeguide.ui.widgets.text import Label


class NoticesCard(Card):
    """The list, and the form for another one."""

    def __init__(self, kiosk: Kiosk) -> None:
        theme = kiosk.services.theme
        super().__init__(theme)
        self._kiosk, self._board = kiosk, kiosk.board
        self.column.addWidget(Label(self.tr("Notices"), "h3", wraps=True))
        for notice in self._board.notices:
            self._add_row(notice)
        self.text, self.port = QLineEdit(), QLineEdit(kiosk.config.port)
        self.text.setMaxLength(LONGEST)
        for field, words in (
            (self.text, self.tr("What visitors should know")),
            (self.port, self.tr("Port code; empty for all pages")),
        ):
            field.setAccessibleName(words)
            field.setPlaceholderText(words)
            self.column.addWidget(field)
        choices = [
            Choice("hour", self.tr("1 hour")),
            Choice("hours", self.tr("4 hours")),
            Choice("day", self.tr("Today")),
            Choice("week", self.tr("7 days")),
            Choice("month", self.tr("30 days")),
        ]
        self.spans = ChipGroup(theme, self.tr("Shown for"), choices, exclusive=True, required=True)
        self.spans.set_keys(("day",))
        self.column.addWidget(self.spans)
        self.problem = Label("", "body2", wraps=True)
        self.problem.hide()
        self.column.addWidget(self.problem)
        add = Button(theme, self.tr("Show this notice"), icon="plus")
        add.clicked.connect(self.add)
        self.column.addWidget(add, alignment=Qt.AlignmentFlag.AlignLeading)

    def add(self) -> None:
        """Show the notice, if it says something and its port exists."""
        services, code = self._kiosk.services, self.port.text().strip().upper()
        words = ""
        if not self.text.text().strip():
            words = self.tr("Write first what visitors should know.")
        elif code and services.bundle.read(port, code) is None:
            words = self.tr("There is no port with the code {code}.").format(code=code)
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        if not words:
            self._board.add(self.text.text(), code, services.clock(), self.spans.keys[0])

    def _add_row(self, notice: StaffNotice) -> None:
        where = notice.port or self.tr("all pages")
        words = self.tr("{text} ({where}, until {end})").format(text=notice.text, where=where, end=_end(notice))
        if notice.is_over(self._kiosk.services.clock()):
            words = self.tr("{notice}: over").format(notice=words)
        drop = Button(self._kiosk.services.theme, self.tr("Take away"), icon="trash", size="small")
        drop.setAccessibleName(self.tr("Take away: {text}").format(text=notice.text))
        drop.clicked.connect(partial(self._board.drop, notice))
        line = row(self._kiosk.services.theme.tokens, gap="space.4")
        line.addWidget(Label(words, wraps=True), 1)
        line.addWidget(drop)
        nest(self.column, line)


def _end(notice: StaffNotice) -> str:
    """Day and minute of the end."""
    day, _, minute = notice.expires.partition("T")
    return f"{short_date(day)}, {minute}"
