"""Trips are kept, changed, taken back and wiped."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from poeguide.data.store import Store, StoreError, files
from poeguide.data.store.rows import ROWS
from poeguide.domain.trip import KINDS, Change, Check, Person, Phase, Tick, WholeTrip, tick_id
from tests.data.store.conftest import TRIP, added, note

PERSON = Person(id="p1", trip="t1", name="Ana")
CHECK = Check(id="c1", trip="t1", phase=Phase.BEFORE, words="Passport card", due="2026-11-30")
TICK = Tick(id=tick_id("c1", "p1"), trip="t1", check="c1", person="p1")


def only(store: Store) -> WholeTrip:
    (whole,) = store.trips()
    return whole


def test_every_kind_of_part_has_a_row() -> None:
    assert {row.kind for row in ROWS} == set(KINDS.values())


def test_a_trip_reads_back_as_it_was_saved(store: Store, path: Path) -> None:
    store.apply(added(PERSON, CHECK, TICK))

    assert only(Store.open(path)) == WholeTrip(TRIP, (PERSON,), (CHECK,), (TICK,), notes=(note(1),))


def test_a_change_names_only_its_fields(store: Store) -> None:
    store.apply([Change(TRIP, replace(TRIP, title="To Tecate"))])
    store.apply([Change(TRIP, replace(TRIP, day="2026-12-02"))])

    assert only(store).trip == replace(TRIP, title="To Tecate", day="2026-12-02")


def test_a_change_is_taken_back(store: Store) -> None:
    turn = store.apply([Change(note(1), None), *added(note(2))])
    store.apply(turn.turned())

    assert only(store).notes == (note(1),)


def test_taking_a_whole_trip_away_can_be_taken_back(store: Store) -> None:
    before = only(store)
    turn = store.apply([Change(part, None) for part in before.parts()])
    assert store.trips() == []

    store.apply(turn.turned())

    assert only(store) == before


def test_two_windows_that_tick_the_same_line_make_one_tick(store: Store, path: Path) -> None:
    store.apply(added(PERSON, CHECK, TICK))
    Store.open(path).apply(added(TICK))

    assert only(store).ticks == (TICK,)


def test_two_windows_keep_each_others_notes(store: Store, path: Path) -> None:
    other = Store.open(path)
    other.apply([Change(note(1), note(1, "Written over there"))])

    turn = store.apply([Change(note(1), note(1, "Written here"))])

    assert turn.kept_both
    assert {one.text for one in only(store).notes} == {"Written over there", "Written here"}


def test_a_note_that_another_window_deleted_comes_back_with_its_new_words(store: Store, path: Path) -> None:
    Store.open(path).apply([Change(note(1), None)])
    store.apply([Change(note(1), note(1, "Still wanted"))])

    assert only(store).notes[0].text == "Still wanted"


def test_parts_of_a_trip_that_is_gone_are_not_shown(store: Store) -> None:
    store.apply([Change(TRIP, None)])

    assert store.trips() == []


def test_wiping_leaves_nothing_of_what_was_written(store: Store, path: Path) -> None:
    store.apply([Change(note(1), note(1, "A secret of the reader"))])
    files.back_up(path)

    left = store.wipe()

    everything = b"".join(file.read_bytes() for file in path.parent.rglob("*") if file.is_file())
    assert (left, store.trips()) == (0, [])
    assert b"A secret of the reader" not in everything
    assert b"San Diego" not in everything


def test_deleted_words_leave_the_file(store: Store, path: Path) -> None:
    store.apply([Change(note(1), note(1, "Gone in a moment"))])
    store.apply([Change(note(1, "Gone in a moment"), None)])

    assert b"Gone in a moment" not in path.read_bytes()


def test_a_store_without_a_file_works_and_says_so() -> None:
    store = Store.open(None)
    store.apply(added(TRIP))

    assert not store.is_kept
    assert only(store).trip == TRIP
    assert store.wipe() == 0


def test_a_place_that_cannot_be_written_means_memory(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    store = Store.open(tmp_path / "file" / "trips.sqlite")

    assert (store.state, store.is_kept) == ("memory", False)


def test_a_full_disk_is_one_sentence_and_loses_nothing(
    store: Store, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages = path.stat().st_size // 4096
    connect = files.connect

    def small(place: Path | None) -> object:
        connection = connect(place)
        connection.execute(f"PRAGMA max_page_count={pages}")
        return connection

    monkeypatch.setattr(files, "connect", small)
    with pytest.raises(StoreError, match="no room"):
        store.apply(added(*(note(number, "x" * 2000) for number in range(2, 40))))

    assert only(store).notes == (note(1),)
