"""What the staff sees: the state of the machine, what was counted, and the log."""

from __future__ import annotations

import platform
from functools import partial
from pathlib import Path
from typing import Final

from PySide6 import __version__ as binding
from PySide6.QtCore import QCoreApplication, Qt

from poeguide import __version__
from poeguide.domain.kiosk_counts import counts_table
from poeguide.domain.printer_state import PaperSupply
from poeguide.ui.formats import short_date
from poeguide.ui.kiosk.kiosk import Kiosk
from poeguide.ui.kiosk.pages.staff.sticks import PLACES, copy_out, sticks_in
from poeguide.ui.kiosk.printing import Printing
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.cards import Card
from poeguide.ui.widgets.text import Label

MOST_COUNTS: Final = 30
MOST_SEARCHES: Final = 20
translate = QCoreApplication.translate


def lines_card(kiosk: Kiosk, title: str, *lines: str) -> Card:
    """A card with a title and lines."""
    card = Card(kiosk.services.theme)
    card.column.addWidget(Label(title, "h3", wraps=True))
    for line in lines:
        card.column.addWidget(Label(line, wraps=True))
    return card


def status_card(kiosk: Kiosk, size: tuple[int, int]) -> Card:
    """Versions, screen, and what works on this machine."""
    services, state, printing = kiosk.services, kiosk.staff.state, kiosk.printing
    written = translate("StaffPage", "yes")
    if not state.is_written:
        written = translate("StaffPage", "no: wrong tries and counts last until the end")
    is_heard = kiosk.speech.is_available
    speech = translate("StaffPage", "works") if is_heard else translate("StaffPage", "is not installed")
    paper = printing_words(printing)
    screen = kiosk.config.screen(*size)
    lines = (
        translate("StaffPage", "Program {version}, Qt {qt}, Python {python}").format(
            version=__version__, qt=binding, python=platform.python_version()
        ),
        translate("StaffPage", "Content of {date}").format(date=short_date(services.bundle.manifest.content_date)),
        translate("StaffPage", "Screen {width} × {height}, {density} pixels an inch").format(
            width=screen.width, height=screen.height, density=round(screen.density)
        ),
        translate("StaffPage", "State folder is written: {answer}").format(answer=written),
        translate("StaffPage", "Speech {answer}").format(answer=speech),
        translate("StaffPage", "Printing {answer}").format(answer=paper),
    )
    return lines_card(kiosk, translate("StaffPage", "Status"), *lines)


def printing_words(printing: Printing) -> str:
    """Whether paper comes out, and what the printer says of it."""
    if not printing.is_offered:
        return translate("StaffPage", "is switched off")
    said = {
        PaperSupply.OUT: translate("StaffPage", "waits: the paper is out"),
        PaperSupply.TROUBLE: translate("StaffPage", "waits: the printer needs help"),
        PaperSupply.LOW: translate("StaffPage", "works; the paper is running low"),
    }
    if printing.supply in (PaperSupply.OUT, PaperSupply.TROUBLE):
        return said[printing.supply]
    if not printing.is_available:
        return translate("StaffPage", "finds no printer that works")
    return said.get(printing.supply, translate("StaffPage", "works"))


def counts_card(kiosk: Kiosk) -> Card:
    """Numbers of days, and searches that found nothing and that many visitors shared."""
    rows = kiosk.board.counts.told()[-MOST_COUNTS:]
    nothing = translate("StaffPage", "Nothing was counted yet.")
    lines = [f"{short_date(day)}  {name}: {count}" for day, name, count in rows] or [nothing]
    card = lines_card(kiosk, translate("StaffPage", "Counts"), *lines)
    card.column.addWidget(Label(translate("StaffPage", "Searches without result"), "strong", wraps=True))
    searches = kiosk.board.searches.told()[:MOST_SEARCHES]
    rule = translate("StaffPage", "Words are kept only when five visits share them.")
    for line in [f"{words}: {count}" for words, count in searches] or [rule]:
        card.column.addWidget(Label(line, wraps=True))
    return card


def logs_card(kiosk: Kiosk) -> Card:
    """One button for each stick that is in the machine."""
    title, words = (
        translate("StaffPage", "Log"),
        translate("StaffPage", "It holds no words, names or places of visitors."),
    )
    card = lines_card(kiosk, title, words)
    sticks = sticks_in(PLACES)
    for stick in sticks:
        text = translate("StaffPage", "Copy log and counts to {stick}").format(stick=stick.name)
        button = Button(kiosk.services.theme, text, icon="export")
        button.clicked.connect(partial(_copy, kiosk, stick))
        card.column.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeading)
    if not sticks:
        empty = translate("StaffPage", "Put in a stick to copy the log and the counts to it.")
        card.column.addWidget(Label(empty, "caption", wraps=True))
    return card


def _copy(kiosk: Kiosk, stick: Path) -> None:
    table = counts_table(kiosk.board.counts, kiosk.board.searches)
    copied = copy_out(kiosk.services.paths.log, table, stick)
    if copied:
        words = translate("StaffPage", "Log and counts were copied: {count} files. You can take the stick out.")
        kiosk.services.notices.say(words.format(count=copied), "ok")
    else:
        kiosk.services.notices.say(translate("StaffPage", "This stick cannot be written."), "warn")
