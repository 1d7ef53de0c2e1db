from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import select

from poeguide.data.bundle import Bundle, manifest_path
from poeguide.data.bundler.__main__ import main
from poeguide.data.bundler.markup import convert
from poeguide.data.bundler.problems import Problems
from poeguide.data.bundler.read import read_content
from poeguide.data.bundler.write import write_bundle
from poeguide.data.facts import fact
from poeguide.data.schema import GOOD_WORD
from poeguide.data.search import search
from poeguide.data.topics import topic, topics
from poeguide.errors import PoeGuideError
from poeguide.languages import read_names

OWN = "facts/own.yaml"
TOPIC = """\
- id: first
  title: First
  summary: A first article.
  facts: [fact-one]
  blocks:
    - key: section
      title: Part
      text: |
        Words with **weight** and a [link](poeguide:learn/first).
      facts: [fact-one]
"""
TALK = """\
- id: hello
  title: Hello
  icon: talk
  facts: [fact-one]
  setting: Here.
  officer: Ask.
  traveler: Answer.
  scenes:
    - id: a
      text: Yes?
      choices:
        - {text: Yes., why: Clear., score: 2}
        - {text: No., why: Unclear., score: 0}
  ending: {score: 1, well: Good., otherwise: So.}
"""


def edit(folder: Path, file: str, old: str, new: str) -> None:
    path = folder / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def add(folder: Path, file: str, text: str) -> None:
    path = folder / file
    path.parent.mkdir(parents=True, exist_ok=True)
    before = path.read_text("utf-8") if path.exists() else ""
    path.write_text(before + text, "utf-8")


def problems_of(folder: Path, capsys: pytest.CaptureFixture[str]) -> str:
    assert main(["--content", str(folder), "-o", str(folder.parent / "out" / "poeguide.sqlite")]) == 1
    assert not (folder.parent / "out").exists()
    return capsys.readouterr().err


def test_two_builds_give_equal_bytes(sample: Path, tmp_path: Path) -> None:
    paths = [tmp_path / name / "poeguide.sqlite" for name in ("one", "two")]
    for path in paths:
        write_bundle(path, read_content(sample, Problems()))

    assert paths[0].read_bytes() == paths[1].read_bytes()
    assert manifest_path(paths[0]).read_bytes() == manifest_path(paths[1]).read_bytes()


def test_two_builds_at_once_do_not_spoil_each_other(sample: Path, tmp_path: Path) -> None:
    path = tmp_path / "out" / "poeguide.sqlite"
    content = read_content(sample, Problems())
    with ThreadPoolExecutor(3) as pool:
        list(pool.map(lambda _: write_bundle(path, content), range(3)))

    bundle = Bundle.open(path)
    bundle.verify()
    bundle.close()
    assert sorted(found.name for found in path.parent.iterdir()) == [manifest_path(path).name, path.name]


def test_the_order_of_rows_and_facts_leaves_no_trace(sample: Path, tmp_path: Path) -> None:
    path, shuffled = tmp_path / "one.sqlite", tmp_path / "two.sqlite"
    content = read_content(sample, Problems())
    write_bundle(path, content)
    for items in (content.sources, content.ports, content.crossings, content.offices, content.codes, content.regions):
        Random(3).shuffle(items)
    for more in (content.synonyms, content.traffic, content.facts, content.terms, content.questions, content.edges):
        Random(4).shuffle(more)
    write_bundle(shuffled, content)

    assert path.read_bytes() == shuffled.read_bytes()


def test_a_failed_build_leaves_the_last_good_bundle(sample: Path, tmp_path: Path) -> None:
    path = tmp_path / "poeguide.sqlite"
    write_bundle(path, read_content(sample, Problems()))
    before = path.read_bytes()
    edit(sample, "ports.csv", "0101,Portland,", "0101,Portland,Extra,")

    assert main(["--content", str(sample), "-o", str(path)]) == 1
    assert path.read_bytes() == before


def test_a_draft_is_built_in_spite_of_problems(sample: Path, tmp_path: Path) -> None:
    add(sample, "topics/article.yaml", TOPIC.replace("fact-one", "no-such-fact"))
    path = tmp_path / "poeguide.sqlite"

    assert main(["--draft", "--content", str(sample), "-o", str(path)]) == 1
    bundle = Bundle.open(path)
    assert bundle.read(topic, "article", "first") is not None
    bundle.close()


def test_a_folder_with_tables_alone_is_enough(sample: Path, tmp_path: Path) -> None:
    for path in [*sample.rglob("*.yaml")]:
        path.unlink()
    out = tmp_path / "poeguide.sqlite"

    assert main(["--content", str(sample), "-o", str(out)]) == 0
    bundle = Bundle.open(out)
    assert bundle.read(topics, "article") == []
    bundle.close()


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
        ("ports.csv", "\n0102,", "\n0101,", "ports.csv:3: 0101 stands also in ports.csv, line 2."),
        ("crossings.csv", "24/7", "every day", "crossings.csv:2: “every day” cannot be read as opening hours."),
        ("crossings.csv", "Alcan,AK", "Alcan,AK,AK", "crossings.csv:2: The row has more or fewer cells"),
        ("crossings.csv", ",3104,", ",9999,", "crossings.csv:2: There is no port code 9999."),
        ("offices.csv", ",headquarters,", ",palace,", "offices.csv:2: Invalid enum value 'palace'"),
        ("traffic.csv", ",270,", ",many,", "traffic.csv:2: Expected `int | null`, got `str`"),
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


GOOD = """\
- id: fruit
  title: Fruit
  summary: Declare it.
  facts: [fact-one]
  blocks: [{key: condition, text: Declare it., facts: [fact-one]}]
  words: [apple]
  attributes: {verdict: declare, category: food}
"""


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


def test_names_of_goods_are_kept_once_with_their_weight(sample: Path, tmp_path: Path) -> None:
    add(sample, "topics/good.yaml", GOOD)
    add(sample, "goods_words.yaml", "- {id: fruit, fr: [Pomme, la pomme]}\n- {id: weak, en: [a bag]}\n")
    path = tmp_path / "poeguide.sqlite"
    write_bundle(path, read_content(sample, Problems()))

    bundle = Bundle.open(path)
    rows = bundle.read(lambda session: [tuple(row) for row in session.execute(select(GOOD_WORD))])
    bundle.close()

    assert [row for row in rows if row[0] != "ordinary"] == [
        ("fruit", "en", "apple", 0),
        ("fruit", "en", "fruit", 0),
        ("fruit", "fr", "pomme", 0),
        ("other", "en", "bag", -1),
    ]


def test_a_dead_link_to_read_on_is_refused(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    add(sample, "topics/article.yaml", TOPIC + "  see: [poeguide:ports/9999]\n")

    assert "The link poeguide:ports/9999 leads nowhere." in problems_of(sample, capsys)


def test_what_a_complete_language_lacks_is_refused(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    add(sample, "languages.yaml", "- {id: es, complete: true, but: [stop, stops, sequences]}\n")
    add(sample, "topics/article.yaml", TOPIC)
    add(sample, "es/facts/own.yaml", "- {id: fact-one, title: '', statement: Una cosa es así.}\n")

    listed = problems_of(sample, capsys)

    assert "topics/article.yaml:1: first is not translated into es, which is declared complete." in listed
    assert "es/facts/own.yaml:1: fact-one has no title in es, which is declared complete." in listed
    assert "primary" not in listed


def test_a_note_without_words_in_a_complete_language_is_refused(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    add(sample, "languages.yaml", "- {id: es, complete: true, but: [stop, stops, sequences]}\n")
    path = sample / "facts" / "own.yaml"
    path.write_text(
        path.read_text("utf-8").replace("- id: fact-one\n", "- id: fact-one\n  note: Read once.\n"), "utf-8"
    )
    add(sample, "es/facts/own.yaml", "- {id: fact-one, title: Una cosa, statement: Una cosa es así.}\n")

    listed = problems_of(sample, capsys)

    assert "es/facts/own.yaml:1: fact-one has no note in es, which is declared complete." in listed


def test_a_remark_without_words_in_a_complete_language_is_refused(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    add(sample, "languages.yaml", "- {id: es, complete: true, but: [facts, stop, stops, sequences]}\n")
    add(sample, "es/remarks.yaml", "- {text: Cruise home port, words: Puerto base de cruceros}\n")

    listed = problems_of(sample, capsys)

    assert "“Listed by BTS as a border crossing” is not translated into es, which is declared complete." in listed
    assert "“Cruise home port”" not in listed


@pytest.mark.parametrize("choices", ["[]", "[{text: Sí, why: Claro.}]"])
def test_a_talk_with_other_choices_than_the_original_is_refused(
    sample: Path, capsys: pytest.CaptureFixture[str], choices: str
) -> None:
    add(sample, "scenarios.yaml", TALK)
    words = "title: Hola, setting: Aquí, officer: Pregunte., traveler: Responda., well: Bien., otherwise: Así."
    add(sample, "es/scenarios.yaml", f"- {{id: hello, {words}, scenes: [{{text: ¿Sí?, choices: {choices}}}]}}\n")

    assert "The scenes and choices are not as many as in the original." in problems_of(sample, capsys)


def test_a_language_that_is_not_complete_may_lack_words(sample: Path, tmp_path: Path) -> None:
    add(sample, "languages.yaml", "- {id: es}\n")

    assert main(["--content", str(sample), "-o", str(tmp_path / "poeguide.sqlite")]) == 0


def test_a_language_that_the_program_does_not_speak_is_refused(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    add(sample, "languages.yaml", "- {id: xx, complete: true}\n")

    assert "There is no language xx to translate into." in problems_of(sample, capsys)


def test_a_spanish_promise_is_refused(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    add(sample, "es/facts/own.yaml", "- {id: fact-one, title: Una cosa, statement: Su entrada está garantizada.}\n")

    assert "promises what an officer decides." in problems_of(sample, capsys)


def test_a_translation_lies_over_the_original_and_is_found_by_its_words(sample: Path, tmp_path: Path) -> None:
    add(sample, "topics/article.yaml", TOPIC)
    overlay = (
        "- {id: first, title: Primero, summary: Un artículo., blocks: ['Palabras **zarzamora**.'], words: [mora]}\n"
    )
    add(sample, "es/topics/article.yaml", overlay)
    add(sample, "es/facts/own.yaml", "- {id: fact-one, title: Una cosa, statement: Una cosa es así., note: ''}\n")
    path = tmp_path / "poeguide.sqlite"
    write_bundle(path, read_content(sample, Problems()))
    bundle = Bundle.open(path)

    spanish = bundle.read(topic, "article", "first", "es")
    english = bundle.read(topic, "article", "first", "en")

    assert spanish is not None
    assert (spanish.title, spanish.language) == ("Primero", "es")
    assert spanish.blocks[0].html == "<p>Palabras <strong>zarzamora</strong>.</p>"
    assert spanish.blocks[0].facts == ("fact-one",)
    assert english is not None
    assert english.title == "First"
    assert [hit.title for hit in bundle.read(search, "zarzamora", lang="es")] == ["Primero"]
    assert [hit.title for hit in bundle.read(search, "zarzamora", lang="en")] == []
    assert bundle.read(search, "san ysidro", lang="es")[0].title == "San Ysidro"
    translated = bundle.read(fact, "fact-one", "es")
    assert translated is not None
    assert translated.statement == "Una cosa es así."
    bundle.close()


def test_a_translation_of_nothing_or_of_other_length_is_refused(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    add(sample, "topics/article.yaml", TOPIC)
    add(
        sample,
        "es/topics/article.yaml",
        "- {id: first, title: A, summary: B, blocks: [a, b]}\n- {id: none, title: A, summary: B, blocks: []}\n",
    )

    listed = problems_of(sample, capsys)

    assert "The original has 1 blocks, this has 2." in listed
    assert "There is no none to translate." in listed


def test_markdown_becomes_plain_html_and_plain_text() -> None:
    found = convert("One **two** [three](poeguide:home).\n\n- four & five\n- six < seven\n")

    assert found.html.replace("\n", "") == (
        '<p>One <strong>two</strong> <a href="poeguide:home">three</a>.</p>'
        "<ul><li>four &amp; five</li><li>six &lt; seven</li></ul>"
    )
    assert found.text == "One two three.\nfour & five\nsix < seven"
    assert found.links == ("poeguide:home",)
    assert found.problem == ""


def test_words_of_a_language_that_nobody_declared_stop_the_build(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    add(sample, "xx/facts/own.yaml", "- {id: fact-one, title: Ixi, statement: Ixi.}\n")

    assert "xx:1: There is no language xx in resources/i18n/languages.toml." in problems_of(sample, capsys)


@pytest.mark.parametrize(
    "text", ["", 'es = "Español"\n', 'en = "English"\n"a; DROP" = "A"\n', 'en = "English"\nfr = ""\n', "en ="]
)
def test_a_damaged_list_of_languages_is_refused_in_a_sentence(text: str, tmp_path: Path) -> None:
    file = tmp_path / "languages.toml"
    file.write_text(text, "utf-8")

    with pytest.raises(PoeGuideError, match=r"The list of languages languages\.toml is damaged"):
        read_names(file)
