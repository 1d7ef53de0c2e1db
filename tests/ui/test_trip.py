"""My trip: made, ticked, changed, carried away and wiped, by keys."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import icalendar
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from poeguide.data.jump_codes import route_of_code
from poeguide.domain import frames
from poeguide.domain.routes import Route
from poeguide.domain.trip import Change, Note, Phase, Trip, WholeTrip
from poeguide.domain.trip_file import from_text
from poeguide.ui.carry.codes import FRAMES, CodesDialog
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.trip.page import TripPage
from poeguide.ui.services import Services
from poeguide.ui.sheets.dialog import LARGE, NO_NAMES, SheetDialog
from poeguide.ui.sheets.output import picture_of
from poeguide.ui.sheets.values import Sheet
from poeguide.ui.shell.code_dialog import CodeDialog
from poeguide.ui.trips import Trips, new_id
from tests.qr import codes_on


def go(window: MainWindow, link: str) -> TripPage:
    window.services.navigator.go(Route.parse(link))
    assert isinstance(window.page, TripPage)
    return window.page


def whole(services: Services) -> WholeTrip:
    found = services.trips.current
    assert found is not None
    return found


def dialog(window: QWidget, kind: type[QDialog]) -> QDialog:
    QApplication.processEvents()
    return window.findChildren(kind)[-1]


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> Iterator[TripPage]:
    """A trip made by filling in the form."""
    shown = go(window, "trip/new")
    form = shown.form
    qtbot.keyClicks(form.name, "Visit to San Diego")
    form.way.set_keys(("car",))
    qtbot.keyClicks(form.port, "san ysidro")
    qtbot.keyClicks(form.day, "2026-12-01")
    qtbot.keyClicks(form.hour, "9:30")
    form.people.clear()
    qtbot.keyClicks(form.people, "Me, Ana")
    qtbot.keyClick(form.people, Qt.Key.Key_Return)
    yield shown
    for left in window.findChildren(QDialog):
        left.close()


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

    assert trips.place_of(Route("ports", "2504")) is None
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


def test_the_calendar_holds_arrival_and_deadlines(page: TripPage, services: Services, tmp_path: Path) -> None:
    check = whole(services).checks[0]
    services.trips.change(
        Change(check, type(check)(id=check.id, trip=check.trip, phase=check.phase, words="ESTA", due="2026-11-28"))
    )
    from poeguide.domain.calendars import calendar

    text = calendar(page.carry.hand_over.events(whole(services)), services.clock())
    page.carry.saver.write(text, str(tmp_path / "trip.ics"))
    entries: list[Any] = icalendar.Calendar.from_ical((tmp_path / "trip.ics").read_text("utf-8")).walk("VEVENT")

    assert [str(entry["SUMMARY"]) for entry in entries] == ["Arrival: Visit to San Diego", "ESTA"]
    assert entries[0]["DTSTART"].dt.isoformat() == "2026-12-01T17:30:00+00:00"
    assert entries[1]["DTSTART"].dt == date(2026, 11, 28)


def test_a_backup_is_restored_and_that_is_undone(page: TripPage, services: Services, tmp_path: Path) -> None:
    from poeguide.domain.trip_file import to_text

    file = tmp_path / "trips.json"
    page.carry.saver.write(to_text(services.trips.all), str(file))
    before = whole(services)
    services.trips.remove(*before.parts())
    page.carry.read_file(str(file))
    assert whole(services) == before

    services.trips.undo()

    assert services.trips.all == []


@pytest.mark.parametrize(
    ("data", "words"),
    [(b"hello", "no file of poeguide"), (b"\xff\xfe", "no file of poeguide"), (b"PG1:nothing", "no file of poeguide"),
     (b'{"format": "poeguide-trips", "version": 99, "parts": []}', "newer poeguide"),
     (b'{"format": "poeguide-trips", "version": 1, "parts": [1]}', "damaged")],
)  # fmt: skip
def test_a_file_that_is_no_backup_changes_nothing(
    page: TripPage, services: Services, tmp_path: Path, data: bytes, words: str
) -> None:
    before = whole(services)
    (tmp_path / "file").write_bytes(data)
    page.carry.read_file(str(tmp_path / "file"))

    assert words in services.notices.text
    assert whole(services) == before


def test_a_folder_that_cannot_be_written_is_said(page: TripPage, services: Services, tmp_path: Path) -> None:
    page.carry.saver.write("text", str(tmp_path / "missing" / "file.ics"))

    assert "not saved" in services.notices.text


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


def test_a_backup_that_cannot_be_written_leaves_the_older_one(
    page: TripPage, services: Services, tmp_path: Path
) -> None:
    older = tmp_path / "folder" / "trips.poetrip"
    older.parent.mkdir()
    older.write_text("the last backup")
    (older.parent / f".trips.poetrip.{os.getpid()}.part").mkdir()

    assert not page.carry.saver.write("new", str(older))
    assert older.read_text() == "the last backup"
    assert "not saved" in services.notices.text


def test_codes_are_read_by_another_program(page: TripPage, window: MainWindow, services: Services) -> None:
    services.trips.add(Note(id=new_id(), trip=whole(services).trip.id, text="Not for others"))
    page.carry.open_codes()
    codes = dialog(window, CodesDialog)
    assert isinstance(codes, CodesDialog)
    assert [code.key.split()[0] for code in codes.codes] == ["text", "geo", "day", FRAMES]

    codes.kinds.set_keys((FRAMES,))
    codes._choose()
    read = set()
    for _ in codes.code.texts:
        read |= {*codes_on(codes.view.grab().toImage())}
        codes.next.click()

    text = frames.rebuild(frames.Frame.parse(one) for one in read)
    assert from_text(text)[0].trip == whole(services).trip
    assert "Not for others" not in text
    assert [person["name"] for person in json.loads(text)["parts"] if person["kind"] == "person"] == ["1", "2"]


def test_ctrl_p_shows_the_sheet_of_any_page(page: TripPage, window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window.services.navigator.go(Route("help", "secondary"))
    qtbot.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    shown = dialog(window, SheetDialog)
    assert isinstance(shown, SheetDialog)
    normal = shown.pages.count
    shown.size_chips.set_keys((LARGE,))
    shown.size_chips.keys_changed.emit()

    assert shown.pages.count > normal
    assert shown.write(str(tmp_path / "calm.pdf"))
    assert not shown.write(str(tmp_path / "missing" / "calm.pdf"))


def test_the_sheet_of_a_trip_can_leave_names_out(page: TripPage, window: MainWindow, services: Services) -> None:
    services.trips.add(Note(id=new_id(), trip=whole(services).trip.id, text="Private words"))
    page.carry.open_sheets()
    shown = dialog(window, SheetDialog)
    assert isinstance(shown, SheetDialog)
    assert len(shown.forms.chips) == 3
    assert "Private words" in str(shown.pages.sheet)

    shown.privacy.set_keys((NO_NAMES,))
    shown.privacy.keys_changed.emit()

    assert isinstance(shown.pages.sheet, Sheet)
    assert "Private words" not in str(shown.pages.sheet)
    assert "Ana" not in str(shown.pages.sheet)
    assert picture_of(shown.pages, 0).width() > 1000


def test_ctrl_g_opens_a_page_by_its_code(window: MainWindow, qtbot: QtBot) -> None:
    window.services.navigator.go(Route("ports", "2504"))
    read, port = window.services.bundle.read, Route("ports", "2504")
    # Until then the code may still be that of the page before.
    qtbot.waitUntil(lambda: read(route_of_code, window.acts.code) == port)
    qtbot.waitUntil(lambda: window.acts.code in window.footer.code.text())
    code = window.acts.code
    window.services.navigator.go(Route("home"))
    qtbot.keyClick(window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    asked = dialog(window, CodeDialog)
    assert isinstance(asked, CodeDialog)
    qtbot.keyClicks(asked.field, code.lower())
    assert "San Ysidro" in asked.said.text()

    qtbot.keyClick(asked.field, Qt.Key.Key_Return)

    assert window.services.navigator.current == Route("ports", "2504")


def test_a_code_with_a_wrong_sign_names_likely_pages(window: MainWindow, qtbot: QtBot) -> None:
    window.acts.open_by_code()
    asked = dialog(window, CodeDialog)
    assert isinstance(asked, CodeDialog)
    qtbot.keyClicks(asked.field, "27HTM")

    assert not asked.open_button.isEnabled()
    assert "One sign" in asked.said.text()
    assert asked.near.count() >= 1
    asked.close()
