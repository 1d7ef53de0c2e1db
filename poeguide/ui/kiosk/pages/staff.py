"""The staff page: first the PIN, then status, notices, counts, and the way out."""

from __future__ import annotations

import platform
import shutil
from functools import partial
from pathlib import Path
from typing import Final

from PySide6 import __version__ as binding
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from poeguide import __version__
from poeguide.domain.kiosk_counts import StaffNotice
from poeguide.domain.pin import LEAST_DIGITS, MOST_DIGITS
from poeguide.domain.routes import Route
from poeguide.ui.formats import short_date
from poeguide.ui.kiosk.kiosk import Kiosk
from poeguide.ui.layouts import column, row
from poeguide.ui.page import ScrollPage
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.cards import Card
from poeguide.ui.widgets.chips import ChipGroup, Choice
from poeguide.ui.widgets.text import Label

PLACES_OF_STICKS: Final = ("/media", "/run/media", "/Volumes")
DAYS: Final = ("1", "7", "30")
MOST_COUNTS: Final = 30


class StaffPage(ScrollPage):
    """Opens only after the gesture; locks again as soon as one leaves it."""

    def __init__(self, kiosk: Kiosk) -> None:
        super().__init__(kiosk.services.theme)
        self._kiosk, self._staff = kiosk, kiosk.staff
        self._pin = ""
        self._body: QWidget | None = None
        self.keys: dict[str, Button] = {}
        self.column.addWidget(Label(self.tr("Staff"), "h1", wraps=True))
        self.column.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._show_wait)
        self._staff.answered.connect(self._answer)
        self._staff.notices_changed.connect(self._show)

    def title(self) -> str:
        """Name of the page."""
        return self.tr("Staff")

    def open(self, route: Route) -> bool:
        """Show the PIN pad, if the gesture was made."""
        if route.target or not self._staff.is_called:
            return False
        self._pin = ""
        self._show()
        return True

    def _show(self) -> None:
        if self._body is not None:
            self.column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._body = QWidget()
        layout = column(self._theme.tokens, gap="space.4")
        self._body.setLayout(layout)
        for part in self._panel() if self._staff.is_in else [self._pad()]:
            layout.addWidget(part)
        self.column.insertWidget(1, self._body)
        self._show_wait()

    def _pad(self) -> QWidget:
        theme, tokens = self._theme, self._theme.tokens
        card = Card(theme)
        self.note = Label("", "lead", wraps=True)
        self.dots = Label("", "h1")
        self.dots.setAccessibleName(self.tr("Digits typed"))
        card.column.addWidget(self.note)
        card.column.addWidget(self.dots)
        grid = QGridLayout()
        grid.setSpacing(tokens.size("space.3"))
        self.keys = {}
        names = [*"123456789", "erase", "0", "enter"]
        words = {"erase": self.tr("Erase"), "enter": self.tr("Enter")}
        for index, name in enumerate(names):
            button = Button(
                theme, words.get(name, name), size="large", role="primary" if name == "enter" else "default"
            )
            button.setAccessibleName(words.get(name, name))
            button.clicked.connect(partial(self._press, name))
            grid.addWidget(button, index // 3, index % 3)
            self.keys[name] = button
        card.column.addLayout(grid)
        self._timer.start()
        return card

    def _press(self, name: str) -> None:
        if name == "enter":
            pin, self._pin = self._pin, ""
            if len(pin) >= LEAST_DIGITS:
                self._staff.try_pin(pin)
        else:
            self._pin = self._pin[:-1] if name == "erase" else (self._pin + name)[:MOST_DIGITS]
        self._show_wait()

    def _answer(self) -> None:
        self._show()
        if not self._staff.is_in and not self._staff.wait:
            self.note.setText(self.tr("This was not the PIN."))

    def _show_wait(self) -> None:
        if self._staff.is_in:
            self._timer.stop()
            return
        staff, wait = self._staff, self._staff.wait
        is_ready = staff.has_pin and not wait and not staff.is_checking
        self.dots.setText("●" * len(self._pin) or "–")
        if not staff.has_pin:
            words = self.tr("No PIN is set, so that nobody gets in here. Set one with: poeguide kiosk-setup")
        elif wait:
            words = self.tr("Too many wrong tries. Wait %n second(s).", "", wait)
        elif staff.is_checking:
            words = self.tr("One moment.")
        else:
            words = self.tr("Type the PIN of the staff.")
        self.note.setText(words)
        for name, button in self.keys.items():
            button.setEnabled(is_ready and (name != "enter" or len(self._pin) >= LEAST_DIGITS))

    def _panel(self) -> list[QWidget]:
        return [self._status(), self._notices(), self._counts(), self._logs(), self._ways_out()]

    def _status(self) -> Card:
        services, state = self._kiosk.services, self._staff.state
        written = self.tr("yes") if state.is_written else self.tr("no: wrong tries and counts last until the end")
        speech = self.tr("works") if self._kiosk.speech.is_available else self.tr("is not installed")
        window = self.window()
        screen = self._kiosk.config.screen(window.width(), window.height())
        lines = (
            self.tr("Program {version}, Qt {qt}, Python {python}").format(
                version=__version__, qt=binding, python=platform.python_version()
            ),
            self.tr("Content of {date}").format(date=short_date(services.bundle.manifest.content_date)),
            self.tr("Screen {width} × {height}, {density} pixels an inch").format(
                width=screen.width, height=screen.height, density=round(screen.density)
            ),
            self.tr("State folder is written: {answer}").format(answer=written),
            self.tr("Speech {answer}").format(answer=speech),
        )
        return self._card(self.tr("Status"), *lines)

    def _notices(self) -> Card:
        theme = self._theme
        card = self._card(self.tr("Notices"))
        today = self._kiosk.services.clock().date()
        for notice in self._staff.notices:
            where = notice.port or self.tr("all pages")
            words = self.tr("{text} ({where}, until {date})").format(
                text=notice.text, where=where, date=short_date(notice.expires)
            )
            if notice.expires < today.isoformat():
                words = self.tr("{notice}: over").format(notice=words)
            drop = Button(theme, self.tr("Take away"), icon="trash", size="small")
            drop.setAccessibleName(self.tr("Take away: {text}").format(text=notice.text))
            drop.clicked.connect(partial(self._drop, notice))
            line = row(theme.tokens, gap="space.4")
            line.addWidget(Label(words, wraps=True), 1)
            line.addWidget(drop)
            card.column.addLayout(line)
        self.text, self.port = QLineEdit(), QLineEdit()
        for field, words in (
            (self.text, self.tr("What visitors should know")),
            (self.port, self.tr("Port code, or empty")),
        ):
            field.setAccessibleName(words)
            field.setPlaceholderText(words)
            card.column.addWidget(field)
        choices = [Choice(days, self.tr("%n day(s)", "", int(days))) for days in DAYS]
        self.days = ChipGroup(theme, self.tr("Shown for"), choices, exclusive=True, required=True)
        self.days.set_keys((DAYS[0],))
        add = Button(theme, self.tr("Show this notice"), icon="plus")
        add.clicked.connect(self._add)
        card.column.addWidget(self.days)
        card.column.addWidget(add, alignment=Qt.AlignmentFlag.AlignLeading)
        return card

    def _add(self) -> None:
        if self.text.text().strip():
            today = self._kiosk.services.clock().date()
            self._staff.add_notice(self.text.text(), self.port.text(), today, int(self.days.keys[0]))

    def _drop(self, notice: StaffNotice) -> None:
        self._staff.drop_notice(notice)

    def _counts(self) -> Card:
        rows = self._staff.counts.told()[-MOST_COUNTS:]
        lines = [f"{short_date(day)}  {name}: {count}" for day, name, count in rows]
        return self._card(self.tr("Counts"), *(lines or [self.tr("Nothing was counted yet.")]))

    def _logs(self) -> Card:
        card = self._card(self.tr("Log"), self.tr("It holds no words, names or places of visitors."))
        sticks = sticks_in(PLACES_OF_STICKS)
        for stick in sticks:
            button = Button(self._theme, self.tr("Copy the log to {stick}").format(stick=stick.name), icon="export")
            button.clicked.connect(partial(self._copy_log, stick))
            card.column.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeading)
        if not sticks:
            card.column.addWidget(Label(self.tr("Put in a stick to copy the log to it."), "caption", wraps=True))
        return card

    def _copy_log(self, stick: Path) -> None:
        notices = self._kiosk.services.notices
        copied = copy_log(self._kiosk.services.paths.log, stick)
        if copied:
            notices.say(self.tr("%n file(s) copied. You can take the stick out.", "", copied), "ok")
        else:
            notices.say(self.tr("The log could not be copied to this stick."), "warn")

    def _ways_out(self) -> QWidget:
        theme = self._theme
        again = Button(theme, self.tr("Restart the guide"), icon="return", size="large")
        out = Button(theme, self.tr("End the kiosk"), icon="exit", size="large")
        again.clicked.connect(self._staff.restart_wanted)
        out.clicked.connect(self._staff.exit_wanted)
        box = QWidget()
        box.setLayout(column(theme.tokens, again, out, gap="space.3"))
        return box

    def _card(self, title: str, *lines: str) -> Card:
        card = Card(self._theme)
        card.column.addWidget(Label(title, "h3", wraps=True))
        for line in lines:
            card.column.addWidget(Label(line, wraps=True))
        return card


def sticks_in(places: tuple[str, ...]) -> list[Path]:
    """Folders of sticks: one or two levels below the places where systems mount them."""
    below = (path for place in map(Path, places) for path in sorted((*place.glob("*"), *place.glob("*/*"))))
    return [path for path in below if path.is_mount()]


def copy_log(folder: Path, stick: Path) -> int:
    """Copy the log files; how many were copied."""
    copied = 0
    for path in sorted(folder.glob("poeguide.log*")):
        try:
            shutil.copyfile(path, stick / path.name)
        except OSError:
            return 0
        copied += 1
    return copied
