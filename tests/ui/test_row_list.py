"""Lists of things to open: as high as their rows, and at the marked row from the first picture."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from poeguide.ui.services import Services
from poeguide.ui.widgets.row_list import RowItem, RowList

LONG = "A title of many words that goes on and on and needs a second line in a narrow list"


def _page(services: Services, *, grows: bool) -> tuple[QWidget, RowList]:
    page, listing = QWidget(), RowList(services.theme, "Things", grows=grows)
    layout = QVBoxLayout(page)
    layout.addWidget(listing)
    layout.addStretch(1)
    return page, listing


def test_a_list_that_grows_is_as_high_as_its_rows_at_every_width(qtbot: QtBot, services: Services) -> None:
    page, listing = _page(services, grows=True)
    qtbot.addWidget(page)
    listing.set_rows([RowItem("", "Heading"), RowItem("a", "Short", "A line"), RowItem("b", LONG)])
    page.resize(900, 900)
    page.show()
    wide = listing.height()
    page.resize(300, 900)

    def last_row_ends_the_list() -> bool:
        return listing.visualRect(listing.rows.index(2)).bottom() + 1 == listing.viewport().height()

    qtbot.waitUntil(lambda: listing.height() > wide)
    qtbot.waitUntil(last_row_ends_the_list)
    listing.set_rows([RowItem("a", "Short")])
    qtbot.waitUntil(lambda: listing.height() == services.theme.tokens.size("target.normal"))


def test_a_row_marked_before_the_list_is_seen_is_in_view(qtbot: QtBot, services: Services) -> None:
    page, listing = _page(services, grows=False)
    qtbot.addWidget(page)
    listing.set_rows([RowItem(str(number), f"Thing {number}") for number in range(200)])
    listing.select("150")
    page.resize(300, 400)
    page.show()

    qtbot.waitUntil(lambda: listing.viewport().rect().contains(listing.visualRect(listing.currentIndex()).center()))
    assert listing.currentIndex().row() == 150
