"""The audit of the shipped content: nothing lost, everything with a source and a date, every link alive."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest

from poeguide.data.bundle import Bundle
from poeguide.data.bundler.check import check_content
from poeguide.data.bundler.check.references import References
from poeguide.data.bundler.problems import Problems
from poeguide.data.bundler.read import read_content
from poeguide.data.coverage import texts_by_topic
from poeguide.data.crossings import crossing_facts, every_crossing
from poeguide.data.facts import all_facts, ledger, source, sources, uses_of_fact
from poeguide.data.offices import every_office, office_facts
from poeguide.data.ports import every_port, port, port_facts
from poeguide.data.procedures import sequences
from poeguide.data.topics import attributes_of, topic, topics
from poeguide.data.traffic import every_series
from poeguide.domain.freshness import day_of
from poeguide.domain.ports import Crossing, Office, Port
from poeguide.domain.topics import TopicKind
from tests.conftest import CONTENT

COUNTS = {"ports": 487, "crossings": 184, "offices": 219, "codes": 613, "traffic": 276_992, "facts": 533}
TOPICS = {
    TopicKind.PORT_TYPE: 7,
    TopicKind.FUNCTION: 5,
    TopicKind.MEASURE: 6,
    TopicKind.CHALLENGE: 6,
    TopicKind.MAJOR_PORT: 6,
    TopicKind.SIX_STEP: 6,
    TopicKind.STOP: 43,
    TopicKind.GOOD: 63,
    TopicKind.DOCUMENT_CLASS: 24,
}
LINK = re.compile(r'href="([^"]*)"')
TAG = re.compile(r"</?([a-z]+)")
NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


def test_the_sources_have_no_problems(capsys: pytest.CaptureFixture[str]) -> None:
    problems = Problems()
    content = read_content(CONTENT, problems)
    check_content(content, problems, icons=CONTENT.parent / "icons")

    assert [str(problem) for problem in problems.all()] == []
    assert capsys.readouterr().err == ""


def test_no_row_is_lost(bundle: Bundle) -> None:
    counts = bundle.manifest.counts

    assert {name: counts[name] for name in COUNTS if name != "facts"} == {
        name: count for name, count in COUNTS.items() if name != "facts"
    }
    assert counts["facts"] >= COUNTS["facts"]
    assert sum(len(series.values) for _, series in bundle.read(lambda session: list(every_series(session)))) == 276_992


@pytest.mark.parametrize(("kind", "least"), TOPICS.items(), ids=str)
def test_every_topic_is_there(bundle: Bundle, kind: TopicKind, least: int) -> None:
    assert len(bundle.read(topics, kind)) >= least


def test_the_six_major_ports_are_those_of_the_guide(bundle: Bundle) -> None:
    said = bundle.read(attributes_of, TopicKind.MAJOR_PORT).values()
    found = [bundle.read(port, code) for each in said for code in each["port_code"]]
    names = [each.name for each in found if each is not None]

    assert len(names) == 6
    assert {"John F. Kennedy Airport", "San Ysidro", "Miami International Airport"} <= set(names)


def test_every_row_names_known_sources_and_a_date_or_says_so(bundle: Bundle) -> None:
    known = {found.key for found in bundle.read(sources)}
    rows: list[Port | Crossing | Office] = [
        *bundle.read(every_port),
        *bundle.read(every_crossing),
        *bundle.read(every_office),
    ]
    undated = [row.name for row in rows if day_of(row.provenance.as_of) is None]

    assert [row.name for row in rows if not row.provenance.sources or not set(row.provenance.sources) <= known] == []
    assert len(undated) <= 7


def test_every_fact_names_known_sources(bundle: Bundle) -> None:
    known = {found.key for found in bundle.read(sources)}

    assert [fact.id for fact in bundle.read(all_facts) if not fact.sources or not set(fact.sources) <= known] == []
    assert [row.id for row in bundle.read(ledger) if not row.source_title] == []


def test_every_fact_of_a_row_names_a_source(bundle: Bundle) -> None:
    facts = [fact for row in bundle.read(every_port)[::2] for fact in bundle.read(port_facts, row.key)]
    facts += [fact for row in bundle.read(every_crossing) for fact in bundle.read(crossing_facts, row.id)]
    facts += [fact for row in bundle.read(every_office)[::2] for fact in bundle.read(office_facts, row.id)]

    assert [fact.id for fact in facts if not fact.source_title or not fact.value or not fact.sources] == []
    assert len({fact.id for fact in facts}) == len(facts)
    assert [fact.id for fact in facts if fact.as_of and day_of(fact.as_of) is None] == []


@pytest.mark.parametrize("lang", ["en", "es"])
def test_every_link_and_tag_of_every_text_is_allowed(bundle: Bundle, references: References, lang: str) -> None:
    for kind in TopicKind:
        for hit in bundle.read(topics, kind, lang):
            found = bundle.read(topic, kind, hit.id, lang)
            assert found is not None
            html = " ".join(block.html for block in found.blocks)
            assert set(TAG.findall(html)) <= {"p", "ul", "li", "strong", "em", "a"}, hit
            for address in (*LINK.findall(html), *found.see):
                assert references.leads_somewhere(address), (hit, address)


def test_every_use_of_a_fact_leads_somewhere(bundle: Bundle, references: References) -> None:
    for fact in bundle.read(all_facts):
        for route in bundle.read(uses_of_fact, fact.id):
            assert references.leads_somewhere(str(route)), (fact.id, route)


def test_every_stop_of_every_line_is_described(bundle: Bundle) -> None:
    for sequence in bundle.read(sequences):
        for place in sequence.stops:
            assert bundle.read(topic, TopicKind.STOP, place.stop.id) is not None, place


def test_a_line_that_refers_to_secondary_inspection_tells_where_it_goes_on(bundle: Bundle) -> None:
    found = {sequence.id: sequence for sequence in bundle.read(sequences)}

    assert found["air"].secondary_from
    assert [
        sequence.id for sequence in found.values() if bool(sequence.secondary_from) != bool(sequence.secondary_to)
    ] == []


def test_leading_zeros_of_codes_are_kept(bundle: Bundle) -> None:
    assert {len(port.code) for port in bundle.read(every_port)} == {0, 4}
    assert bundle.read(source, "CENSUS_SD_2025") is not None


def test_the_traffic_table_expands_to_the_counts_it_came_from(bundle: Bundle) -> None:
    with (CONTENT / "traffic.csv").open(encoding="utf-8") as lines:
        printed = {
            (row["port_code"], row["measure"], int(row["year"]), number): int(cell)
            for row in csv.DictReader(lines)
            for number, cell in enumerate(list(row.values())[3:], start=1)
            if cell
        }
    stored = {
        (str(key), series.measure.value, month.year, month.month): count
        for key, series in bundle.read(lambda session: list(every_series(session)))
        for month, count in series.values
    }

    assert stored == printed


def test_the_bundle_is_small(bundle_path: Path) -> None:
    assert bundle_path.stat().st_size < 8_000_000


def numbers_of(text: str) -> list[str]:
    """The figures of a text, without those of its links."""
    return sorted(NUMBER.findall(re.sub(r"<[^>]*>", " ", text)))


def test_spanish_texts_name_the_same_figures(bundle: Bundle) -> None:
    spanish = bundle.read(texts_by_topic, "es")
    english = bundle.read(texts_by_topic)
    other = {fact.id: fact for fact in bundle.read(all_facts, "es")}

    assert spanish.keys() == english.keys()
    for name, texts in english.items():
        assert [numbers_of(text) for text in texts] == [numbers_of(text) for text in spanish[name]], name
    for fact in bundle.read(all_facts):
        assert numbers_of(fact.statement) == numbers_of(other[fact.id].statement), fact.id
        assert numbers_of(fact.note) == numbers_of(other[fact.id].note), fact.id
