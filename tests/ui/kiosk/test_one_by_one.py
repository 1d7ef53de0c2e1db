"""The place card of the finder where everything is low: one place after the other, by touch, by five keys, aloud."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from poeguide.domain.routes import Route
from poeguide.ui.kiosk.keypad import Keypad
from poeguide.ui.kiosk.pages.finder import LowFinderPage
from poeguide.ui.kiosk.window import KioskWindow
from poeguide.ui.pages.finder import FinderPage
from poeguide.ui.widgets.map_view import MapView
from tests.ui.kiosk.conftest import Recorder, Visitor
from tests.ui.kiosk.test_speech import finish_speaking

LINK = "ports?mode=pedestrian&state=CA&open=2026-12-01T23:30"


@pytest.fixture
def reach(visit: Visitor) -> KioskWindow:
    window = visit("en")
    window.kiosk.visit.set_reach(on=True)
    QApplication.processEvents()
    return window


def go(window: KioskWindow, link: str = LINK) -> Any:
    window.services.navigator.go(Route.parse(link))
    QApplication.processEvents()
    assert isinstance(window.page, LowFinderPage)
    return window.page


def touch(qtbot: QtBot, widget: QAbstractButton) -> None:
    seen = widget.visibleRegion().boundingRect()
    assert seen.height() > widget.height() // 2, widget.accessibleName()
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=seen.center())
    QApplication.processEvents()


def test_next_goes_from_place_to_place_and_the_map_follows(qtbot: QtBot, reach: KioskWindow) -> None:
    page = go(reach)
    most = len(page.places.places)
    assert page.card.isVisible()
    assert page.card.count.text() == f"1 of {most}"
    assert most > 2
    names = [place.name for place in page.places.places]
    assert page.card.name.accessibleName() == names[0]

    touch(qtbot, page.card.go_on)

    shown = reach.picture.map
    assert isinstance(shown, MapView)
    assert page.card.count.text() == f"2 of {most}"
    assert page.card.name.accessibleName() == names[1]
    assert shown.selected == page.places.places[1].key
    for _ in range(most - 1):
        touch(qtbot, page.card.go_on)
    assert page.card.name.accessibleName() == names[0]


def test_what_is_not_known_is_said_and_the_nearest_place_left_out_with_its_reason(reach: KioskWindow) -> None:
    page = go(reach, f"{LINK}&sel=crossings/ca-calexico-east")

    said = page.card.words()

    assert said[0] == "Calexico East"
    assert any("Without steps: not known, ask" in words for words in said)
    assert any(words.startswith("Left out: Andrade. Closed at 23:30") for words in said)


def test_all_of_the_card_is_in_reach_and_in_sight(reach: KioskWindow) -> None:
    page = go(reach)

    line = round(reach.height() * 0.6)
    for button in page.card.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.mapTo(reach, QPoint(0, 0)).y() >= line
            assert button.visibleRegion().boundingRect().size() == button.size(), button.accessibleName()


@pytest.mark.parametrize(("button", "route"), [("name", ""), ("steps", "steps/foot"), ("take", "take")], ids=str)
def test_three_ways_on(qtbot: QtBot, reach: KioskWindow, button: str, route: str) -> None:
    page = go(reach)
    place = page.places.place

    touch(qtbot, getattr(page.card, button))

    current = reach.services.navigator.current
    wanted = Route.parse(route or place.key)
    assert (current.page, current.target) == (wanted.page, wanted.target)
    if button == "take":
        assert current.value("of") == f"poeguide:{place.key}"
    touch(qtbot, reach.bar.buttons["back"])
    assert isinstance(reach.page, LowFinderPage)
    assert reach.page.card.isVisible()


def test_a_filter_is_taken_away_by_its_chip(qtbot: QtBot, reach: KioskWindow) -> None:
    page = go(reach)
    before = len(page.places.places)
    chip = next(chip for chip in page.card.chips.chips if chip.text() == "California")

    touch(qtbot, chip)

    assert len(page.places.places) > before
    assert "California" not in [words for _, words in page.places.filters()]
    assert "California" not in page.title()


def test_where_nothing_fits_the_filters_can_still_be_taken_away(qtbot: QtBot, reach: KioskWindow) -> None:
    page = go(reach, f"{LINK}&type=airport")
    assert page.card.nothing.isVisible()
    assert not page.card.go_on.isVisible()

    touch(qtbot, next(chip for chip in page.card.chips.chips if chip.text() == "Airport"))

    assert page.card.go_on.isVisible()


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080)], ids=str)
def test_a_whole_country_is_a_list_until_something_is_asked(reach: KioskWindow, size: tuple[int, int]) -> None:
    reach.resize(*size)
    page = go(reach, "ports")

    assert page.tabs.current == "list"
    assert reach.services.navigator.current == Route("ports")
    assert page.list.isVisible()


def test_the_keys_and_the_voice_alone_are_enough(qtbot: QtBot, reach: KioskWindow, voice: Recorder) -> None:
    page = go(reach)
    keypad = Keypad(reach, {})
    finish_speaking(reach.kiosk.speech)
    names = [place.name for place in page.places.places]
    for _ in range(40):
        keypad.press("next")
        QApplication.processEvents()
        if reach.focusWidget() is page.card.go_on:
            break
    assert voice.said[-1].startswith("Next")

    keypad.press("choose")
    finish_speaking(reach.kiosk.speech)

    assert page.card.name.accessibleName() == names[1]
    assert any(said.startswith(names[1]) for said in voice.said)
    assert any("not known, ask" in said for said in voice.said)


def test_a_visit_that_begins_in_the_finder_has_no_words_of_another_language(
    qtbot: QtBot, kiosk_window: KioskWindow
) -> None:
    # The finder keeps the words of its rows: one that was made too early kept those of the language before.
    kiosk_window.attract.route = Route("ports")
    kiosk_window.begin_visit()
    kiosk_window.enter("es")
    QApplication.processEvents()
    qtbot.waitUntil(lambda: kiosk_window.page is not None and kiosk_window.page.finish())

    page = kiosk_window.page
    assert isinstance(page, FinderPage)
    said = [str(page.list.model().index(row, 0).data()) for row in range(page.list.model().rowCount())]

    assert any("Abierto" in words for words in said)
    assert [words for words in said if "Open " in words or "not known" in words] == []


def test_the_card_is_only_where_everything_is_low(visit: Visitor) -> None:
    window = visit("en", LINK)

    assert isinstance(window.page, FinderPage)
    assert not isinstance(window.page, LowFinderPage)
