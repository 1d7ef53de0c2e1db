"""What is wrong in the sources is named with its file and line."""

from __future__ import annotations

from pathlib import Path

import pytest

from poeguide.data.bundler.__main__ import main
from tests.data.bundler.samples import GOOD, OWN, TOPIC, add, edit, problems_of


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        ("ports.csv", "code,name,", "code,title,", "ports.csv:1: The columns must be code,name,"),
        ("ports.csv", "\n0101,Portland", "\n0101,Portland,Portland", "ports.csv:2: The row has more or fewer cells"),
        ("ports.csv", ",seaport,", ",spaceport,", "ports.csv:2: Invalid enum value 'spaceport'"),
        ("ports.csv", "43.65944", "north", "ports.csv:2: Expected `float | null`, got `str`"),
        ("ports.csv", "43.65944", "143.65944", "ports.csv:2: 143.65944, -70.24306 is outside the world."),
        ("ports.csv", "-70.24306", "", "ports.csv:2: Latitude and longitude stand together or not at all."),
        ("ports.csv", "America/New_York", "America/Nowhere", "ports.csv:2: There is no time zone America/Nowhere."),
        ("ports.csv", "CENSUS_SD_2025", "NO_SUCH", "ports.csv:2: There is no source NO_SUCH."),
        ("ports.csv", "fo-boston", "fo-nowhere", "ports.csv:2: There is no office fo-nowhere."),
        ("ports.csv", "2025-04", "April", "ports.csv:2: “April” is no date"),
        ("ports.csv", "2025-04", "", "ports.csv:2: The row says of no day that it was so"),
        ("ports.csv", "\n0101,", "\nO101,", "ports.csv:2: code must be four digits, or empty."),
        ("ports.csv", ",USPWM,", ",PWM,", "ports.csv:2: unlocode must be two capitals and"),
        ("ports.csv", "\n0101,Port", '\n0101,"Port', "ports.csv:2: This is not CSV: "),
        ("ports.csv", "\n0102,", "\n0101,", "ports.csv:3: 0101 stands also in ports.csv, line 2."),
        ("crossings.csv", "24/7", "every day", "crossings.csv:2: “every day” cannot be read as opening hours."),
        ("crossings.csv", "Alcan,AK", "Alcan,AK,AK", "crossings.csv:2: The row has more or fewer cells"),
        ("crossings.csv", ",3104,", ",9999,", "crossings.csv:2: There is no port code 9999."),
        ("offices.csv", ",headquarters,", ",palace,", "offices.csv:2: Invalid enum value 'palace'"),
        ("traffic.csv", ",270,", ",many,", "traffic.csv:2: Expected `int | null`, got `str`"),
        ("traffic.csv", ",270,", ",-270,", "traffic.csv:2: Expected `int` >= 0"),
        ("traffic.csv", ",270,", ",27000000000,", "traffic.csv:2: Expected `int` <= 4294967295"),
        ("traffic.csv", ",1996,", ",1896,", "traffic.csv:2: Expected `int` >= 1996"),
        ("schedule_d.csv", "\n0101,", "\n101,", "schedule_d.csv:2: code must be four digits."),
        ("sources.csv", ",secondary,", ",rumor,", "“rumor” is no kind of source."),
    ],
)
def test_a_wrong_cell_is_named_with_its_file_and_line(
    sample: Path, capsys: pytest.CaptureFixture[str], file: str, old: str, new: str, expected: str
) -> None:
    edit(sample, file, old, new)

    assert expected in problems_of(sample, capsys)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("confidence: high", "confidence: sure", "facts/own.yaml:7: Invalid enum value 'sure'"),
        ("  as_of: '2024'\n", "", "facts/own.yaml:1: Object missing required field `as_of`"),
        ("as_of: '2024'", "as_of: soon", "facts/own.yaml:1: “soon” is no date"),
        ("title: One thing", "titel: One thing", "facts/own.yaml:1: Object contains unknown field `titel`"),
        ("title: One thing", "title: One thing\n  mood: gay", "facts/own.yaml:1: Object contains unknown field `mood`"),
        ("sources: [hts9804]", "sources: []", "facts/own.yaml:1: The record has no source."),
        ("sources: [hts9804]", "sources: [c19_122]", "facts/own.yaml:1: Nobody has opened a source of this fact"),
        ("sources: [hts9804]", "sources: [gossip]", "facts/own.yaml:1: There is no source gossip."),
        ("sources: [hts9804]", "sources: hts9804", "facts/own.yaml:4: Expected `array`, got `str`."),
        ("title: One thing", "title: [", "facts/own.yaml:5: This is not YAML:"),
        ("title: One thing", "title: One\n  title: Two", "facts/own.yaml:4: The key title stands twice."),
        ("- id: fact-one", "fact:\n  id: fact-one", "facts/own.yaml:1: A list of records is expected here."),
        ("One thing is so.", "You will be admitted.", "facts/own.yaml:1: “You will be admitted” promises"),
        ("One thing is so.", "You'll be let in.", "facts/own.yaml:1: “You'll be let in” promises"),
        ("One thing is so.", "A visa ensures entry.", "facts/own.yaml:1: “ensures entry” promises"),
        ("as_of_basis: stated", "as_of_basis: ''", "facts/own.yaml:1: “” is no basis of a date"),
        ("  sources: [hts9804]\n", "", "facts/own.yaml:1: Object missing required field `sources`"),
        ("One thing is so.", "A traveller pays.", "facts/own.yaml:1: “traveller” is not how it is spelled"),
    ],
)
def test_a_wrong_fact_is_named_with_its_file_and_line(
    sample: Path, capsys: pytest.CaptureFixture[str], old: str, new: str, expected: str
) -> None:
    edit(sample, OWN, old, new)

    assert expected in problems_of(sample, capsys)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("key: section", "key: chapter", "“chapter” is no block of a article"),
        ("title: Part", "title: ''", "A section needs a title."),
        ("facts: [fact-one]\n  blocks", "facts: []\n  blocks", "The topic rests on no fact."),
        ("      facts: [fact-one]", "      facts: []", "The block section rests on no fact."),
        ("[fact-one]", "[fact-two]", "There is no fact fact-two."),
        ("poeguide:learn/first", "poeguide:learn/second", "The link poeguide:learn/second leads nowhere."),
        ("poeguide:learn/first", "https://example.org", "The link https://example.org leads out of the program."),
        ("**weight**", "<b>weight</b>", "is not part of the small Markdown"),
        ("**weight**", "![x](y)", "is not part of the small Markdown"),
        ("Words with", "# Words with", "is not part of the small Markdown"),
        ("summary: A first article.", "summary: Guaranteed entry.", "promises what an officer decides"),
        ("summary: A first article.", "icon: dragon\n  summary: A first article.", "There is no icon dragon."),
    ],
)
def test_a_wrong_topic_is_named(
    sample: Path, capsys: pytest.CaptureFixture[str], old: str, new: str, expected: str
) -> None:
    assert old in TOPIC
    (sample / "topics" / "article.yaml").write_text(TOPIC.replace(old, new, 1), "utf-8")
    icons = sample.parent / "icons"
    icons.mkdir()
    (icons / "learn.svg").write_text("<svg/>", "utf-8")

    assert expected in problems_of(sample, capsys)


@pytest.mark.parametrize(
    ("file", "expected"),
    [("ports.csv", "ports.csv:3: "), ("crossings.csv", "crossings.csv:2: "), (OWN, "facts/own.yaml:5: ")],
)
def test_a_file_in_another_encoding_is_named_and_nothing_that_follows_from_it(
    sample: Path, capsys: pytest.CaptureFixture[str], file: str, expected: str
) -> None:
    path = sample / file
    lines = path.read_bytes().split(b"\n")
    at = int(expected.split(":")[1]) - 1
    lines[at] = lines[at].replace(b"o", b"\xf3", 1)
    path.write_bytes(b"\n".join(lines))

    first, *others = problems_of(sample, capsys).splitlines()

    assert first == f"{expected}This is not UTF-8: save the file in that encoding."
    assert others == [
        "What the files say of one another is checked once all of them can be read.",
        "1 problem: the bundle was not built.",
    ]


def test_a_mark_of_the_encoding_is_no_part_of_the_first_column(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = sample / "ports.csv"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    edit(sample, "crossings.csv", "24/7", "always")

    listed = problems_of(sample, capsys)

    assert "ports.csv" not in listed
    assert "crossings.csv:2: " in listed


def test_a_folder_in_the_place_of_a_file_is_named_and_no_draft_is_built(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (sample / "ports.csv").unlink()
    (sample / "ports.csv").mkdir()

    assert main(["--draft", "--content", str(sample), "-o", str(sample.parent / "out" / "poeguide.sqlite")]) == 1
    assert not (sample.parent / "out").exists()
    assert "ports.csv:1: This file cannot be read: " in capsys.readouterr().err


def test_a_folder_of_sources_that_is_not_there_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert problems_of(tmp_path / "nowhere", capsys) == f"There is no folder {tmp_path / 'nowhere'}.\n"


def test_every_problem_is_listed_at_once(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(sample, "ports.csv", "fo-boston", "fo-nowhere")
    edit(sample, "crossings.csv", "24/7", "always")
    add(sample, "topics/novel.yaml", "[]\n")

    listed = problems_of(sample, capsys)

    assert "ports.csv:2:" in listed
    assert "crossings.csv:2:" in listed
    assert "topics/novel.yaml:1: This file is named after no kind of topic." in listed
    assert "3 problems: the bundle was not built." in listed


def test_a_stop_that_no_way_leads_to_is_found(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stop = "nodes:\n  - {id: island, label: Island, kind: task, modes: [air], facts: [fact-one]}\n"
    edit(sample, "procedures.yaml", "nodes:\n", stop)

    listed = problems_of(sample, capsys)

    assert "No way leads to the stop island." in listed
    assert "The stop island is not described in topics/stop.yaml." in listed


def test_a_term_without_a_definition_is_refused(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    add(sample, "glossary.yaml", "- {id: gl-1, en: port, definition: ' ', facts: [fact-one], confidence: high}\n")

    assert "The term port needs a word and a definition." in problems_of(sample, capsys)


def test_a_term_without_a_fact_is_refused(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    add(sample, "glossary.yaml", "- {id: gl-1, en: port, definition: A place., facts: [], confidence: high}\n")

    assert "The record rests on no fact." in problems_of(sample, capsys)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("- {id: moon, en: [rock]}\n", "goods_words.yaml:1: There are no goods moon."),
        ("- {id: fruit, fr: [le la]}\n", "goods_words.yaml:1: “le la” holds only words that name nothing."),
        ("- {id: other, en: [apples, Apple]}\n", "goods_words.yaml:1: “Apple” is a name of fruit too."),
        ("- {id: other}\n- {id: other}\n", "goods_words.yaml:2: "),
    ],
)
def test_names_of_goods_that_cannot_be_told_apart_are_refused(
    sample: Path, capsys: pytest.CaptureFixture[str], words: str, expected: str
) -> None:
    add(sample, "topics/good.yaml", GOOD)
    add(sample, "goods_words.yaml", words)

    assert expected in problems_of(sample, capsys)


def test_a_dead_link_to_read_on_is_refused(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    add(sample, "topics/article.yaml", TOPIC + "  see: [poeguide:ports/9999]\n")

    assert "The link poeguide:ports/9999 leads nowhere." in problems_of(sample, capsys)
