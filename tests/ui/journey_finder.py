"""The part of journeys that goes through the finder, by whichever hand."""

from __future__ import annotations

from typing import NamedTuple

from poeguide.ui.carry.phone import PhoneDialog
from poeguide.ui.pages.finder import FinderPage
from poeguide.ui.widgets.bar_chart import BarChart
from tests.ui.hands import Hand

FITS, UNKNOWN, DROPPED = "Fits your filters", "Not known", "Dropped, with the reason"


class FinderWords(NamedTuple):
    """What a reader looks for on the finder, in a language."""

    finder: str
    on_foot: str
    state: str
    yes: str
    unknown: str
    dropped: str
    ask: str
    not_on_foot: str
    name: str
    export: str
    phone: str
    close: str
    hours: str


ENGLISH = FinderWords(
    "Ports & map", "On foot", "State", "Yes", UNKNOWN, DROPPED, "Ask", "Not: On foot, Truck", "Name", "Export",
    "Code for a phone…", "Close", "Hours",
)  # fmt: skip
SPANISH = FinderWords(
    "Puertos y mapa", "A pie", "Estado", "Sí", "No se sabe", "Descartados, con el motivo", "Pregunte",
    "No: A pie, Camión", "Nombre", "Exportar", "Código para un teléfono…", "Cerrar", "Horario",
)  # fmt: skip


def open_finder(hand: Hand, name: str = ENGLISH.finder) -> None:
    """By the rail, from whatever page."""
    hand.press(name)
    hand.qtbot.waitUntil(lambda: isinstance(hand.window.page, FinderPage))


def look_for_the_bridge(hand: Hand) -> None:
    """From the steps by car to the Peace Bridge, and where else to go."""
    open_finder(hand)
    hand.press("Car")
    hand.press("Canada")
    hand.choose("State", "New York")
    assert "Peace Bridge" in hand.group(FITS)

    hand.open_row("Peace Bridge")

    assert hand.place == "poeguide:crossings/ny-peace-bridge"
    plan_b = next(name for name in hand.buttons() if name.startswith("Rainbow Bridge"))
    assert "mi north" in plan_b
    assert "Open 24 hours" in plan_b
    assert "General" in plan_b
    hand.press("Rainbow Bridge")
    assert hand.place == "poeguide:crossings/ny-rainbow-bridge"
    assert any(name.startswith("Lewiston–Queenston Bridge") for name in hand.buttons())


def look_for_no_steps(hand: Hand, words: FinderWords) -> None:
    """Crossings on foot without steps: none is known to be so, and none is hidden; one goes to the phone."""
    open_finder(hand, words.finder)
    hand.press(words.on_foot)
    hand.choose(words.state, "California")
    hand.press(words.yes)

    unknown, dropped = hand.group(words.unknown), hand.group(words.dropped)
    assert "San Ysidro" in unknown
    assert all(words.ask.lower() in text.lower() for text in unknown.values())
    assert dropped["Otay Mesa (commercial)"] == words.not_on_foot
    hand.fill(words.name, "san y")
    assert set(hand.group(words.unknown)) == {"San Ysidro", "PedWest (San Ysidro)"}
    take_places_to_a_phone(hand, words)
    hand.open_row("San Ysidro")
    assert hand.place == "poeguide:crossings/ca-san-ysidro"
    assert words.hours in hand.words()


def take_places_to_a_phone(hand: Hand, words: FinderWords) -> None:
    """A code of the place that is listed first."""
    hand.pick(words.export, words.phone)
    code = hand.holder()
    assert isinstance(code, PhoneDialog)
    assert "geo:32.5" in code.view.text
    hand.press(words.close)


def look_for_what_is_open_at_night(hand: Hand) -> None:
    """Crossings on foot with a passport card at half past eleven, and how crowded San Ysidro was."""
    open_finder(hand)
    hand.press("On foot")
    hand.press("US passport card")
    hand.choose("State", "California")
    hand.set_hour("Day and time", "2330")
    hand.press("Open")

    assert hand.window.services.navigator.current.value("open") == "2026-11-21T23:30"
    fits, dropped = hand.group(FITS), hand.group(DROPPED)
    assert "San Ysidro" in fits
    assert all(text.startswith("Open") for text in fits.values())
    assert dropped["Tecate"].startswith("Closed")
    assert "PedWest (San Ysidro)" in hand.group(UNKNOWN)
    assert dropped["Cross Border Xpress"].startswith("Air passengers only")
    take_places_to_a_phone(hand, ENGLISH)
    hand.open_row("San Ysidro")
    assert hand.place == "poeguide:crossings/ca-san-ysidro"
    see_past_counts(hand)


def see_past_counts(hand: Hand) -> None:
    """From the crossing to the counts of its port, and the code of its page."""
    hand.press("Port San Ysidro")
    assert hand.place == "poeguide:ports/2504"
    hand.press("On foot")
    hand.press("Traffic")
    hand.press("People on foot")
    hand.wait_for("People on foot, by month")
    words = hand.words()
    assert "Past counts, not live waits" in words
    assert "A usual year, month by month" in words
    assert "is the busiest month" in words
    assert "not waits and not a forecast" in words
    page = hand.window.page
    assert page is not None
    assert sum(chart.isVisibleTo(page) for chart in page.findChildren(BarChart)) == 3
    assert hand.window.footer.code.text().startswith("Page code ")
