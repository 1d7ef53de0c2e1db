"""A trip that was kept in one language, read and carried away in another; and trips kept before words had names."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from poeguide.data.store import Store, files
from poeguide.data.store.migrations import MIGRATIONS
from poeguide.domain.calendars import calendar
from poeguide.domain.routes import Route
from poeguide.domain.trip import OLD, Item, Person, Place, WholeTrip
from poeguide.domain.trip_file import from_text, to_text
from poeguide.ui.carry.kept_words import KeptWords
from poeguide.ui.carry.plan_trip import own_trip
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.plan.page import PlanPage
from poeguide.ui.plan_reading import PlanReading
from poeguide.ui.services import Services
from tests.ui.plan.plans import STUDENT
from tests.ui.trip.trips import go

pytestmark = pytest.mark.usefixtures("english_again")
"""Asked for before the window: English comes back once that is gone."""


def kept(services: Services, plan: str) -> WholeTrip:
    reading = PlanReading(services.bundle, services.language, services.clock().date())
    reading.read(Route.parse(plan))
    made = own_trip(reading, ())
    services.trips.take(made)
    trip = made.trip.id
    services.trips.add(Person(id="two", trip=trip, position=8, name="Person 2", said="2"))
    services.trips.add(Person(id="ana", trip=trip, position=9, name="Ana"))
    in_hand = services.trips.in_hand
    in_hand.toggle_place(Route("help", "secondary"), "I was sent to secondary", "help")
    in_hand.toggle_item(Route("goods", "fresh-fruit"), "Fresh fruit")
    in_hand.toggle_item(Route("goods").with_query(("q", "apples of my tree")), "apples of my tree")
    return made


def shown(window: MainWindow) -> WholeTrip:
    found = go(window, "poeguide:trip").view_model.whole
    assert found is not None
    return found


def words_of(whole: WholeTrip) -> list[str]:
    return [
        whole.trip.title,
        *(person.name for person in whole.people),
        *(check.words for check in whole.checks),
        *(place.title for place in whole.places),
        *(item.words for item in whole.items),
    ]


@pytest.fixture
def speak(qtbot: QtBot, window: MainWindow, services: Services) -> Callable[[str], None]:
    def change(code: str) -> None:
        before = window.page
        services.preferences.update(language=code)
        qtbot.waitUntil(lambda: window.page is not before)

    return change


def test_page_calendar_and_words_for_a_phone_speak_the_language_in_force(
    window: MainWindow, services: Services, speak: Callable[[str], None]
) -> None:
    made = kept(services, STUDENT)
    english = words_of(shown(window))

    speak("es")
    whole = shown(window)
    page = go(window, "poeguide:trip")
    events = page.carry.hand_over.events(whole)
    words = "\n".join(page.carry.hand_over.lines(whole))

    own = {"Ana", "apples of my tree"}
    assert set(english) & set(words_of(whole)) == own
    assert page.heading.text() == whole.trip.title
    assert [person.name for person in whole.people] == ["Usted", "Persona 2", "Ana"]
    assert "Fruta fresca" in words
    assert not [line for line in english if line not in own and line in words]
    assert not [line for line in english if line not in own and line in calendar(events, services.clock())]
    assert {event.uid for event in events} <= {part.id for part in made.parts()}

    window.go(STUDENT)
    plan = window.page
    assert isinstance(plan, PlanPage)
    assert [event.title for event in plan.carry.hand_over.events(plan.carry.whole)] == [e.title for e in events]

    speak("en")
    assert words_of(shown(window)) == english


def test_a_place_has_its_own_name_in_every_language(
    window: MainWindow, services: Services, speak: Callable[[str], None]
) -> None:
    services.trips.in_hand.toggle_place(Route("codes", "2304"), "Port code 2304", "map")

    speak("es")

    assert words_of(shown(window)) == ["Mi viaje", "Yo", "2304 Laredo, TX"]


def test_a_name_that_the_reader_gives_a_trip_stays(
    window: MainWindow, services: Services, speak: Callable[[str], None]
) -> None:
    trip = kept(services, STUDENT).trip.id
    page = go(window, f"poeguide:trip/{trip}/edit")
    page.form.name.setText("To my school")
    page.form.save.click()

    speak("es")

    assert shown(window).trip.title == "To my school"


def older(whole: WholeTrip) -> dict[str, list[dict[str, str]]]:
    """The rows of a trip as the first version kept them."""
    tables = {"trip": (whole.trip,), "person": whole.people, "check_line": whole.checks, "item": whole.items}
    rows = {table: [asdict(part) for part in parts] for table, parts in {**tables, "place": whole.places}.items()}
    for row in (row for listed in rows.values() for row in listed):
        del row["said"]
    return rows


def test_a_file_of_the_first_version_opens_and_is_read_in_the_language_in_force(
    services: Services, window: MainWindow, tmp_path: Path, speak: Callable[[str], None]
) -> None:
    kept(services, STUDENT)
    (before,) = services.trips.all
    path = tmp_path / "old.sqlite"
    Store.open(path, MIGRATIONS[:1]).close()
    with closing(files.connect(path)) as connection:
        for table, rows in older(before).items():
            for row in rows:
                _insert(connection, table, row)

    store = Store.open(path)
    (opened,) = store.trips()
    store.close()
    speak("es")
    said = KeptWords(services.bundle, "es", services.clock().date()).of(opened)

    assert {part.said for part in opened.said_parts()} == {OLD}
    assert words_of(opened) == words_of(before)
    assert words_of(said) == words_of(shown(window))


def _insert(connection: sqlite3.Connection, table: str, row: dict[str, str]) -> None:
    marks = ", ".join("?" * len(row))
    connection.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", tuple(row.values()))  # noqa: S608 # our own table names


def test_a_backup_of_the_first_version_is_restored_and_read_in_the_language_in_force(
    services: Services, window: MainWindow, speak: Callable[[str], None]
) -> None:
    kept(services, STUDENT)
    document = json.loads(to_text(services.trips.all)) | {"version": 1}
    for part in document["parts"]:
        part.pop("said", None)

    (opened,) = from_text(json.dumps(document))
    speak("es")
    said = KeptWords(services.bundle, "es", services.clock().date()).of(opened)

    assert words_of(said) == words_of(shown(window))


def test_words_that_no_guide_said_are_nobody_elses(services: Services) -> None:
    trip = kept(services, STUDENT).trip.id
    services.trips.add(Place(id="x", trip=trip, route="poeguide:help/secondary", title="Read this", said=OLD))
    services.trips.add(Item(id="y", trip=trip, words="shoes", route="", said=OLD))
    whole = services.trips.current
    assert whole is not None

    said = KeptWords(services.bundle, "es", services.clock().date()).of(whole)

    assert {"Read this", "shoes", "Ana"} <= set(words_of(said))
