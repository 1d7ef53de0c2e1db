"""Whole journeys from Home to the end, by keyboard alone; each is as long as a reader’s way and takes some seconds."""

from __future__ import annotations

from pathlib import Path

import icalendar
import pytest
from PySide6.QtCore import Qt

from poeguide.ui.carry.phone import PhoneDialog
from poeguide.ui.sheets.dialog import SheetDialog
from poeguide.ui.sheets.values import Sheet
from poeguide.ui.widgets.article_view import ArticleView
from tests.ui.hands import Keyboard
from tests.ui.journey_finder import (
    ENGLISH,
    SPANISH,
    FinderWords,
    look_for_no_steps,
    look_for_the_bridge,
    look_for_what_is_open_at_night,
)
from tests.ui.journey_steps import declare, outcome, plan_as_student, print_card, save_as
from tests.ui.keys import CTRL, Keys


def test_a_student_flies_to_miami(keys: Keys, tmp_path: Path) -> None:
    keys.press("Plan my arrival")
    plan_as_student(keys)
    words = keys.words()
    assert "By plane at Miami International Airport" in words
    for held in ("Foreign passport", "Visa of the right kind", "Form I-20, current and signed"):
        assert held in words
    assert "16 Dec 2026: Earliest arrival for your program" in words

    keys.press("16 Dec 2026: Earliest arrival*")
    assert "why=" in keys.place
    assert "And because of these rules" in keys.words()
    read_the_interview(keys)

    keys.press("Save")
    assert keys.place == "poeguide:trip"
    declare(keys, "queijo", "remédio")
    keys.search("miami international airport")
    assert keys.place == "poeguide:ports/5206"
    keys.key(Qt.Key.Key_D, CTRL)

    keys.shortcut(Qt.Key.Key_7)
    trip = keys.window.services.trips.current
    assert trip is not None
    assert [item.words for item in trip.items] == ["queijo", "remédio"]
    assert [place.title for place in trip.places] == ["Miami International Airport"]
    keys.press("Foreign passport")
    ticked = keys.window.services.trips.current
    assert ticked is not None
    assert ticked.progress()[0] == 1
    keys.pick("More", "Save days as a calendar…")
    save_as(keys, tmp_path / "trip.ics")
    entries = icalendar.Calendar.from_ical((tmp_path / "trip.ics").read_text("utf-8")).walk("VEVENT")
    assert [str(entry["SUMMARY"]) for entry in entries] == [
        "Arrival: By plane at Miami International Airport",
        "Earliest arrival for your program",
    ]
    line = keys.reach("Earliest arrival for your program").accessibleDescription()
    assert line == "16 Dec 2026"
    take_to_a_phone(keys)
    print_card(keys, tmp_path / "card.pdf")


def by_keys(keys: Keys) -> Keyboard:
    """The same keyboard, at the finder."""
    return Keyboard(keys.qtbot, keys.window)


def read_the_interview(keys: Keys) -> None:
    """From the line of the outcome to its third stop, in two languages, and back."""
    keys.reach("Stop 1 of 9*")
    for _ in range(2):
        keys.key(Qt.Key.Key_Right)
    keys.key(Qt.Key.Key_Return)
    assert keys.place == "poeguide:steps/air/primary"
    keys.press("English and Spanish side by side")
    keys.wait(lambda: any("oficial" in text.words() for text in keys.page.findChildren(ArticleView)))
    keys.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    keys.wait(lambda: keys.place.startswith("poeguide:plan?"))


def take_to_a_phone(keys: Keys) -> None:
    """The codes of the trip that is shown: each is small enough."""
    keys.press("To a phone")
    codes = keys.dialog(PhoneDialog)
    assert isinstance(codes, PhoneDialog)
    assert 0 < len(codes.view.text.encode()) < 500
    keys.press("Close")


def test_a_family_drives_over_the_peace_bridge(keys: Keys, tmp_path: Path) -> None:
    keys.press("By car")
    assert keys.place == "poeguide:steps/car"
    look_for_the_bridge(by_keys(keys))
    keys.press("Plan my arrival")
    keys.answer("car")
    keys.find("peace bridge")
    keys.answer("us-citizen")
    keys.answer("21-up")
    keys.answer("household")
    keys.press("Add an adult")
    keys.choose("Person 2: Who are you?", "Citizen of another country")
    keys.choose("Person 2: Which country are you a citizen of?", "Canada")
    keys.choose("Person 2: Which document will you hold in your hand?", "Foreign passport")
    keys.press("Add a child")
    keys.choose("Person 3: Who are you?", "US citizen")
    keys.press("Continue")
    keys.answer("us-passport")
    keys.answer("none")
    keys.answer("food", "dog")
    keys.answer("low-risk")
    keys.find("2026-12-05")
    words = keys.words()
    assert "The 3 people of this plan" in words
    assert "CDC Dog Import Form receipt" in words
    assert "Everyone in the car must be a NEXUS member" in words
    assert "Separate customs declarations: you, person 3; person 2." in words

    keys.press("Change: What you bring")
    keys.answer("dog")
    assert "No longer here: " in keys.words()
    assert "CDC Dog Import Form receipt" not in [row.line.title for row in outcome(keys).rows]
    keys.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    keys.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)

    keys.press("Save")
    declare(keys, "oranges", "apples", "sandwich")
    trip = keys.window.services.trips.current
    assert trip is not None
    assert [item.words for item in trip.items] == ["oranges", "apples", "sandwich"]
    keys.shortcut(Qt.Key.Key_7)
    keys.press("Print or save a sheet")
    sheet = keys.dialog(SheetDialog)
    assert isinstance(sheet, SheetDialog)
    assert isinstance(sheet.pages.sheet, Sheet)
    assert {"oranges", "apples", "sandwich"} <= {name for part in sheet.pages.sheet.parts for name, _ in part.rows}
    keys.press("Save as PDF…")
    save_as(keys, tmp_path / "sheet.pdf")
    assert (tmp_path / "sheet.pdf").stat().st_size > 10_000
    keys.press("Close")


def test_a_couple_comes_back_from_a_cruise(keys: Keys, tmp_path: Path) -> None:
    keys.press("Settings")
    while keys.window.services.theme.tokens.scale < 1.5:
        before = keys.window.services.theme.tokens.scale
        keys.shortcut(Qt.Key.Key_Equal)
        assert keys.window.services.theme.tokens.scale > before
    keys.press("High contrast")
    keys.wait(lambda: keys.window.services.theme.tokens.theme == "contrast")
    keys.press("Home")
    keys.press("By cruise ship")
    assert keys.place == "poeguide:steps/cruise"
    keys.press("Plan my arrival")
    keys.answer("cruise")
    keys.find("miami")
    keys.answer("nearby")
    keys.answer("closed")
    keys.answer("us-citizen")
    keys.answer("21-up")
    keys.answer("alone")
    keys.answer("id-and-birth")
    keys.answer("none")
    keys.answer("purchases", "alcohol")
    while keys.asked() != "date":
        keys.dont_know()
    keys.find("2026-12-12")
    assert "Photo ID and birth certificate" in [row.line.title for row in outcome(keys).rows]
    keys.press("Open this place")
    assert keys.place == "poeguide:ports/5201"
    keys.reads("seaport")
    keys.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert "Duty: an estimate" not in keys.words()

    keys.press("Print")
    sheet = keys.dialog(SheetDialog)
    assert isinstance(sheet, SheetDialog)
    keys.press("Large print")
    assert sheet.pages.tokens.text_size("body") >= 180
    keys.press("Save as PDF…")
    save_as(keys, tmp_path / "large.pdf")
    assert (tmp_path / "large.pdf").stat().st_size > 10_000
    keys.press("Close")
    for words, said in (("rum", "alcohol"), ("seashells", "shell"), ("ham", "meat")):
        keys.shortcut(Qt.Key.Key_6)
        keys.write(words)
        keys.reads(said)


@pytest.mark.parametrize(("language", "words"), [("en", ENGLISH), ("es", SPANISH)])
def test_a_wheelchair_user_looks_for_a_crossing_without_steps(
    request: pytest.FixtureRequest, language: str, words: FinderWords
) -> None:
    if language == "es":
        request.getfixturevalue("in_spanish")
    keys: Keys = request.getfixturevalue("keys")
    look_for_no_steps(by_keys(keys), words)
    keys.press("Imprimir o guardar como PDF (Ctrl+P)" if language == "es" else "Print or save as PDF (Ctrl+P)")
    sheet = keys.dialog(SheetDialog)
    assert isinstance(sheet, SheetDialog)
    assert isinstance(sheet.pages.sheet, Sheet)
    assert "San Ysidro" in sheet.pages.sheet.title
    keys.press(words.close)


def test_a_pedestrian_at_san_ysidro_takes_the_place_along(keys: Keys) -> None:
    keys.press("On foot")
    assert keys.place == "poeguide:steps/foot"
    assert "On foot, stop by stop" in keys.words()
    look_for_what_is_open_at_night(by_keys(keys))
    keys.key(Qt.Key.Key_D, CTRL)
    keys.press("Plan my arrival")
    keys.answer("foot")
    keys.find("san ysidro")
    keys.answer("us-citizen")
    keys.answer("21-up")
    keys.answer("alone")
    keys.answer("passport-card")
    keys.answer("none")
    keys.answer("nothing")
    keys.find("2026-12-01")
    assert "Ready line on foot" in keys.words()
    keys.press("To a phone")
    codes = keys.dialog(PhoneDialog)
    assert isinstance(codes, PhoneDialog)
    keys.press("San Ysidro on a map")
    assert codes.view.text.startswith("geo:32.5")
    assert len(codes.view.text) < 500
    keys.press("Close")


def test_a_parcel_is_held(keys: Keys, tmp_path: Path) -> None:
    keys.press("Parcel or letter")
    assert keys.place == "poeguide:steps/mail"
    keys.press("Plan my arrival")
    keys.answer("mail")
    keys.find("new york")
    keys.answer("post")
    keys.answer("bought")
    keys.answer("seizure")
    keys.find("2026-12-10")
    words = keys.words()
    assert "10 Dec 2026: Last day to answer the notice" in words
    assert "USD" not in words.replace("up to 100 USD", "")
    assert "An amount of duty from this guide" in words

    keys.press("Calendar")
    save_as(keys, tmp_path / "deadline.ics")
    (event,) = icalendar.Calendar.from_ical((tmp_path / "deadline.ics").read_text("utf-8")).walk("VEVENT")
    assert str(event["SUMMARY"]) == "Last day to answer the notice"
    assert event.decoded("DTSTART").isoformat() == "2026-12-10"
    keys.press("Help now")
    keys.press("My parcel is held*")
    assert keys.place == "poeguide:help/parcel-held"
    keys.search("low-value parcels")
    assert keys.place == "poeguide:learn/low-value-parcels"
    assert "three regimes" in keys.words()
    keys.search("jfk mail")
    assert keys.place == "poeguide:contacts/mail-jfk"
    keys.reads("new york")
