"""The build: the same sources make the same bytes, and a failed one spoils nothing."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random

from sqlalchemy import select

from poeguide.data.bundle import Bundle, manifest_path
from poeguide.data.bundler.__main__ import main
from poeguide.data.bundler.markup import convert
from poeguide.data.bundler.problems import Problems
from poeguide.data.bundler.read import read_content
from poeguide.data.bundler.write import write_bundle
from poeguide.data.schema import GOOD_WORD
from poeguide.data.topics import topic, topics
from tests.data.bundler.samples import GOOD, TOPIC, add, edit


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


def test_markdown_becomes_plain_html_and_plain_text() -> None:
    found = convert("One **two** [three](poeguide:home).\n\n- four & five\n- six < seven\n")

    assert found.html.replace("\n", "") == (
        '<p>One <strong>two</strong> <a href="poeguide:home">three</a>.</p>'
        "<ul><li>four &amp; five</li><li>six &lt; seven</li></ul>"
    )
    assert found.text == "One two three.\nfour & five\nsix < seven"
    assert found.links == ("poeguide:home",)
    assert found.problem == ""
