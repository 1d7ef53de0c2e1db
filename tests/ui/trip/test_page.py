"""My trip: the form, the checklist, people, goods, undo, and other windows."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from poeguide.domain.routes import Route
from poeguide.domain.trip import Phase, Trip
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.trip.page import TripPage
from poeguide.ui.services import Services
from poeguide.ui.trips import Trips
from tests.ui.trip.trips import go, whole


def test_without_a_trip_the_page_says_what_one_is(window: MainWindow, qtbot: QtBot) -> None:
    page = go(window, "trip")
    assert page.none.isVisible()

    page.none.action.click()

    assert page.form.isVisible()
    assert window.services.navigator.current == Route("trip", "new")


def test_the_form_makes_a_trip_with_the_checklist_of_its_way(page: TripPage, services: Services) -> None:
    trip = whole(services)

    assert trip.trip.title == "Visit to San Diego"
    assert (trip.trip.port, trip.trip.hour) == ("poeguide:ports/2504", "09:30")
    assert [person.name for person in trip.people] == ["Me", "Ana"]
    assert {check.phase for check in trip.checks} >= {Phase.BEFORE, Phase.AT}
    assert page.lead.text() == "By car · San Ysidro, 2504 · Tue 1 Dec 2026, 09:30"


@pytest.mark.parametrize(
    ("field", "typed", "words"),
    [
        ("day", "2026-11-20", "past"), ("day", "2056-01-01", "five years"), ("day", "1.12.26", "not a day"),
        ("hour", "25:00", "not a time"), ("port", "zzqqxx", "No port"), 
        ("people", ", ".join("abcdefghijklm"), "12 people"),
    ],
)  # fmt: skip
def test_a_wrong_field_is_one_sentence_and_nothing_is_lost(
    window: MainWindow, qtbot: QtBot, field: str, typed: str, words: str
) -> None:
    form = go(window, "trip/new").form
    edit = getattr(form, field)
    qtbot.keyClicks(form.name, "North")
    edit.setText(typed)
    qtbot.keyClick(edit, Qt.Key.Key_Return)

    assert words in form.fault.text()
    assert form.name.text() == "North"
    assert not window.services.trips.all


def test_a_box_is_ticked_by_space_for_everyone_and_by_person(page: TripPage, services: Services, qtbot: QtBot) -> None:
    first, second = whole(services).checks[:2]
    qtbot.keyClick(page.checklist.boxes[first.id], Qt.Key.Key_Space)
    page.checklist.people.chips[2].click()
    qtbot.keyClick(page.checklist.boxes[second.id], Qt.Key.Key_Return)

    assert whole(services).progress() == (3, 2 * len(whole(services).checks))
    assert services.navigator.current.value("person") == whole(services).people[1].id


def test_undo_takes_the_last_change_back(page: TripPage, services: Services) -> None:
    count = len(whole(services).checks)
    page.checklist.new_line.field.setText("Buy insurance")
    page.checklist.new_line.button.click()
    assert len(whole(services).checks) == count + 1

    page.undo_button.click()

    assert len(whole(services).checks) == count


def test_goods_take_a_value_from_their_words(page: TripPage, services: Services, qtbot: QtBot) -> None:
    adding = page.side[0].adding
    for words in ("shoes 80", "my grandmother's mango", "rug 1.000,50"):
        qtbot.keyClicks(adding.field, words)
        qtbot.keyClick(adding.field, Qt.Key.Key_Return)

    goods = [(item.words, item.amount) for item in whole(services).items]
    assert goods == [("shoes", "80.00"), ("my grandmother's mango", ""), ("rug 1.000,50", "")]


def test_a_person_who_leaves_takes_the_ticks_along(page: TripPage, services: Services) -> None:
    page.checklist.people.chips[2].click()
    page.checklist.boxes[whole(services).checks[0].id].click()
    page.checklist.no_person.click()

    assert [person.name for person in whole(services).people] == ["Me"]
    assert whole(services).ticks == ()


def test_any_page_is_saved_and_taken_out_by_one_key(page: TripPage, window: MainWindow, qtbot: QtBot) -> None:
    window.services.navigator.go(Route("contacts", "fo-detroit"))
    qtbot.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert [place.title for place in whole(window.services).places] == ["Detroit Field Office"]

    qtbot.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)

    assert whole(window.services).places == ()


def test_goods_go_on_the_list_to_declare_with_the_words_that_were_asked(page: TripPage, window: MainWindow) -> None:
    for link in ("goods/fresh-fruit", "goods?q=my%20grandmother%27s%20mango"):
        window.services.navigator.go(Route.parse(link))
        window.acts.save()

    items = whole(window.services).items
    assert [item.words for item in items] == ["Fresh fruit", "my grandmother's mango"]
    assert items[0].route == "poeguide:goods/fresh-fruit"


def test_saving_without_a_trip_makes_one(window: MainWindow, qtbot: QtBot) -> None:
    window.services.navigator.go(Route("ports", "2504"))
    window.acts.save()

    assert [place.route for place in whole(window.services).places] == ["poeguide:ports/2504"]
    qtbot.waitUntil(lambda: "Take out" in window.header.save.toolTip())


def test_looking_at_pages_makes_no_file(qapp: QApplication, tmp_path: Path, services: Services) -> None:
    trips = Trips(tmp_path / "data" / "trips.sqlite", services.notices)

    assert trips.in_hand.place_of(Route("ports", "2504")) is None
    assert list(tmp_path.iterdir()) == []


def test_trips_are_there_again_in_another_window(qapp: QApplication, tmp_path: Path, services: Services) -> None:
    path = tmp_path / "data" / "trips.sqlite"
    first, other = Trips(path, services.notices), Trips(path, services.notices)
    first.start(Trip(id="", trip="", title="North"))
    other.reload()

    assert [found.trip.title for found in other.all] == ["North"]


def test_a_new_theme_keeps_trip_and_person(page: TripPage, window: MainWindow, qtbot: QtBot) -> None:
    page.checklist.people.chips[2].click()
    window.services.preferences.update(theme="dark")
    qtbot.waitUntil(lambda: window.services.theme.tokens.theme == "dark")

    assert isinstance(window.page, TripPage)
    assert window.page.checklist.people.keys == (whole(window.services).people[1].id,)


def test_wiping_shows_that_nothing_is_left(page: TripPage, services: Services) -> None:
    page.carry.wipe()

    assert services.trips.all == []
    assert "0 trips" in services.notices.text
    assert page.none.isVisible()


def test_the_last_trip_that_was_deleted_comes_back_by_button_and_by_key(
    page: TripPage, services: Services, qtbot: QtBot
) -> None:
    before = whole(services)
    page._delete()
    assert page.none.isVisible()
    qtbot.mouseClick(page.none.undo, Qt.MouseButton.LeftButton)
    assert whole(services) == before

    page._delete()
    qtbot.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert whole(services) == before


def test_without_a_trip_three_ways_lead_to_one(window: MainWindow, qtbot: QtBot) -> None:
    window.go("poeguide:trip")
    page = window.page
    assert isinstance(page, TripPage)
    assert not page.none.undo.isVisible()

    qtbot.mouseClick(page.none.plan, Qt.MouseButton.LeftButton)
    assert window.services.navigator.current.page == "plan"
    window.go("poeguide:trip")
    qtbot.mouseClick(page.none.restore, Qt.MouseButton.LeftButton)
    dialog_ = page.findChild(QFileDialog)
    assert dialog_ is not None
    dialog_.reject()


def test_the_form_has_its_whole_height_whatever_was_shown_before(
    window: MainWindow, services: Services, qtbot: QtBot
) -> None:
    window.resize(1280, 900)
    services.trips.start(Trip(id="", trip="", title="Visit", mode="car"))
    go(window, "poeguide:trip/new")
    before = window.page
    services.preferences.update(text_scale=2.0)
    qtbot.waitUntil(lambda: window.page is not before)

    for place in ("poeguide:trip", "poeguide:trip/new", "poeguide:trip", "poeguide:trip/new"):
        form = go(window, place).form
        QApplication.processEvents()

    qtbot.waitUntil(lambda: form.height() >= form.heightForWidth(form.width()))
