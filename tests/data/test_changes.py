"""Two bundles, built one after the other: the differences are the known ones, and only those."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from poeguide.data.bundle import Bundle
from poeguide.data.bundler.problems import Problems
from poeguide.data.bundler.read import read_content
from poeguide.data.bundler.write import write_bundle
from poeguide.data.changes import keep_edition, kept, kept_editions, since_then
from poeguide.data.changes.pages import pages, texts
from poeguide.domain.changes import (
    Edition,
    Kind,
    Mark,
    Said,
    SinceThen,
    differences,
    edition_for,
    is_date,
    new_sentences,
)
from poeguide.domain.routes import Route
from poeguide.domain.topics import topic_at
from poeguide.errors import PoeGuideError

Build = Callable[[str], Bundle]
PORT = "poeguide:ports/2504"


@pytest.fixture
def build(sample: Path, tmp_path: Path) -> Build:
    """A bundle of the sample as its files are now, whose newest source has the date that is given."""

    def made(day: str) -> Bundle:
        path = tmp_path / day / "poeguide.sqlite"
        path.parent.mkdir(exist_ok=True)
        write_bundle(path, read_content(sample, Problems()))
        bundle = Bundle.open(path)
        bundle.manifest = bundle.manifest._replace(content_date=day)
        return bundle

    return made


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "editions"


@pytest.fixture
def newer(build: Build, sample: Path, folder: Path) -> Bundle:
    """A bundle with three known differences from the one whose edition is kept."""
    keep_edition(build("2026-05-02"), folder)
    row = next(row for row in (sample / "ports.csv").read_text("utf-8").splitlines() if row.startswith("2504,"))
    edit(sample / "ports.csv", row, row.replace("24 hours daily", "06:00-22:00 daily"))
    edit(sample / "facts/own.yaml", "One thing is so.", "One thing is otherwise.")
    edit(sample / "topics/stop.yaml", "An officer asks.", "An officer asks. Listen to the whole question.")
    return build("2026-09-05")


def shown(found: SinceThen) -> list[tuple[Kind, str, str, str]]:
    texts = ((one.old.text if one.old else "", one.new.text if one.new else "") for one in found.differences)
    return [(one.kind, one.key, *text) for one, text in zip(found.differences, texts, strict=True)]


def test_a_port_shows_the_hours_that_changed_and_nothing_else(newer: Bundle, folder: Path) -> None:
    found = since_then(newer, folder, PORT, since="2026-05-02")

    assert shown(found) == [(Kind.CHANGED, "ports/2504#hours", "24 hours daily", "06:00-22:00 daily")]
    assert (found.compared, found.is_exact) == (kept_editions(folder)[0], True)


def test_a_stop_shows_its_text_and_the_fact_that_it_rests_on(newer: Bundle, folder: Path) -> None:
    found = since_then(newer, folder, "poeguide:steps/air/primary", since="2026-05-02")

    assert {(kind, key) for kind, key, _, _ in shown(found)} == {
        (Kind.CHANGED, "facts/fact-one"),
        (Kind.CHANGED, "stop:primary#0"),
    }


def test_the_page_of_the_whole_shows_every_difference_once(newer: Bundle, folder: Path) -> None:
    keys = [key for _, key, _, _ in shown(since_then(newer, folder, "poeguide:about", since="2026-05-02"))]

    assert sorted(keys) == ["facts/fact-one", "ports/2504#hours", "stop:primary#0"]


def test_every_page_of_a_topic_keeps_the_texts_of_the_topic(bundle: Bundle) -> None:
    kept_on = bundle.read(pages, bundle.read(texts, "en"))
    named = {route: topic_at(Route.parse(route)) for route in kept_on if Route.parse(route).target}

    topics_on = {route: ":".join(topic) for route, topic in named.items() if topic}

    assert any(topic.startswith("matter:") for topic in topics_on.values())
    assert [route for route, topic in topics_on.items() if topic not in kept_on[route]] == []


def test_a_page_without_a_difference_says_so(newer: Bundle, folder: Path) -> None:
    found = since_then(newer, folder, "poeguide:ports/2582", since="2026-05-02")

    assert (found.differences, found.is_exact) == ((), True)


def test_a_sheet_older_than_all_that_is_kept_is_compared_with_nothing(newer: Bundle, folder: Path) -> None:
    found = since_then(newer, folder, PORT, since="2024-01-01")

    assert (found.compared, found.differences) == (None, ())


def test_a_sheet_between_two_editions_is_held_against_the_older_one(newer: Bundle, folder: Path) -> None:
    found = since_then(newer, folder, PORT, since="2026-07")

    assert found.compared == kept_editions(folder)[0]
    assert not found.is_exact
    assert len(found.differences) == 1


def test_a_sheet_of_today_needs_no_older_edition(newer: Bundle, folder: Path) -> None:
    found = since_then(newer, folder, PORT, since="2026-09-05")

    assert found.compared == kept.mark_of(newer)
    assert found.differences == ()


def test_what_is_new_and_what_is_gone_are_told_apart(build: Build, sample: Path, folder: Path) -> None:
    keep_edition(build("2026-05-02"), folder)
    text = (sample / "facts/own.yaml").read_text("utf-8")
    (sample / "facts/own.yaml").write_text(text + text.replace("fact-one", "fact-two"), "utf-8")
    with_two = build("2026-09-05")
    keep_edition(with_two, folder)
    (sample / "facts/own.yaml").write_text(text, "utf-8")

    added = since_then(with_two, folder, "poeguide:about", since="2026-05-02")
    lost = since_then(build("2026-10-01"), folder, "poeguide:about", since="2026-09-05")

    assert [(kind, key) for kind, key, _, _ in shown(added)] == [(Kind.NEW, "facts/fact-two")]
    assert [(kind, key) for kind, key, _, _ in shown(lost)] == [(Kind.GONE, "facts/fact-two")]


def test_a_fact_tells_what_it_was_even_where_no_edition_is_kept(build: Build, sample: Path, folder: Path) -> None:
    edit(
        sample / "facts/own.yaml",
        "  volatility: stable\n",
        "  volatility: stable\n  changed:\n  - {date: '2026-06-01', old: three, new: four}\n",
    )
    bundle = build("2026-09-05")

    before = since_then(bundle, folder, "poeguide:facts/fact-one", since="2026-05-02")
    after = since_then(bundle, folder, "poeguide:facts/fact-one", since="2026-06-01")

    assert [(one.change.old, one.change.new) for one in before.recorded] == [("three", "four")]
    assert after.recorded == ()


def test_an_edition_is_kept_once_and_only_the_newest_few(build: Build, folder: Path) -> None:
    bundle = build("2026-05-02")

    assert [keep_edition(bundle, folder), keep_edition(bundle, folder)] == [True, False]
    for month in range(1, 13):
        bundle.manifest = bundle.manifest._replace(content_date=f"2027-{month:02}-01")
        keep_edition(bundle, folder)

    assert len(kept_editions(folder)) == kept.KEPT
    assert kept_editions(folder)[0].content_date == "2027-01-01"


def test_a_folder_that_cannot_be_written_is_no_error(build: Build, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")

    assert not keep_edition(build("2026-05-02"), tmp_path / "file" / "editions")


@pytest.mark.parametrize("spoiled", [b"", b"no edition", b"\xfd7zXZ\x00 cut short"])
def test_a_damaged_edition_is_one_sentence(newer: Bundle, folder: Path, spoiled: bytes) -> None:
    next(folder.glob("*.edition")).write_bytes(spoiled)

    with pytest.raises(PoeGuideError, match="cannot be read"):
        since_then(newer, folder, PORT, since="2026-05-02")


def test_the_whole_content_takes_less_room_than_a_picture(bundle: Bundle, folder: Path) -> None:
    keep_edition(bundle, folder)

    assert sum(file.stat().st_size for file in folder.iterdir()) < 500_000


def test_of_two_editions_of_one_day_the_older_one_is_taken() -> None:
    marks = [Mark("2026-05-02", "a"), Mark("2026-05-02", "b"), Mark("2026-09-05", "c")]

    assert edition_for(marks, "2026-05-02") == marks[0]
    assert edition_for(marks, "2026") == marks[2]
    assert edition_for(marks, "2025") is None


def test_a_newer_date_alone_and_other_gaps_change_nothing() -> None:
    old = Edition(Mark("1", "a"), {"p": ("k",)}, {"k": Said("T", "one  two", "2024")})
    new = Edition(Mark("2", "b"), {"p": ("k",)}, {"k": Said("T", "one two", "2026")})

    assert differences(old, new, "p") == ()


@pytest.mark.parametrize(
    ("text", "is_one"),
    [("2026", True), ("2026-09", True), ("2026-09-05", True), ("2026-13", False), ("26", False), ("2026-9-5", False)],
)
def test_a_date_is_a_year_a_month_or_a_day(text: str, is_one: bool) -> None:
    assert is_date(text) is is_one


def test_of_a_long_text_only_new_sentences_are_shown() -> None:
    assert new_sentences("One. Two.", "One. Three! Two.") == "Three!"
