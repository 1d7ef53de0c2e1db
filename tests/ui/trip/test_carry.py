"""A trip carried away: calendar, backup, codes, paper, page codes."""

from __future__ import annotations

import json
import os
from datetime import date
from pathlib import Path
from typing import Any

import icalendar
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from poeguide.data.jump_codes import route_of_code
from poeguide.domain import frames
from poeguide.domain.routes import Route
from poeguide.domain.trip import Change, Note
from poeguide.domain.trip_file import from_text
from poeguide.ui.carry.codes import FRAMES
from poeguide.ui.carry.phone import PhoneDialog
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.trip.page import TripPage
from poeguide.ui.services import Services
from poeguide.ui.sheets.dialog import LARGE, NO_NAMES, SheetDialog
from poeguide.ui.sheets.output import picture_of
from poeguide.ui.sheets.values import Sheet
from poeguide.ui.shell.code_dialog import CodeDialog
from poeguide.ui.trips import new_id
from tests.qr import codes_on
from tests.ui.trip.trips import dialog, whole


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
    codes = dialog(window, PhoneDialog)
    assert isinstance(codes, PhoneDialog)
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
    assert "One character" in asked.said.text()
    assert asked.near.count() >= 1
    asked.close()
