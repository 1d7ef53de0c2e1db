from __future__ import annotations

import re

import pytest

from poeguide.data.bundle import Bundle
from poeguide.data.facts import facts
from poeguide.data.glossary import term, terms
from poeguide.data.history import history
from poeguide.data.procedures import edges_from, sequence, sequences, stop
from poeguide.data.quiz import questions
from poeguide.data.topics import attributes_of, topic, topics
from poeguide.domain.topics import TopicKind


def test_a_topic_is_read_in_blocks_that_rest_on_facts(bundle: Bundle) -> None:
    found = bundle.read(topic, TopicKind.SIX_STEP, "passport-control")

    assert found is not None
    assert [block.key for block in found.blocks] == ["what_happens", "have_ready", "may_be_asked", "choices", "next"]
    assert all(block.facts and block.html and block.text for block in found.blocks)
    assert found.language == "en"


def test_a_language_that_is_not_there_gives_english(bundle: Bundle) -> None:
    found = bundle.read(topic, "six-step", "passport-control", "fr")

    assert found is not None
    assert found.language == "en"
    assert len(bundle.read(topics, "six-step", "fr")) == 6


def test_an_unknown_topic_is_none(bundle: Bundle) -> None:
    assert bundle.read(topic, "six-step", "nowhere") is None


def test_an_unknown_kind_is_refused(bundle: Bundle) -> None:
    with pytest.raises(ValueError, match="nonsense"):
        bundle.read(topic, "nonsense", "x")


def test_topics_keep_the_order_of_the_guide(bundle: Bundle) -> None:
    assert [hit.id for hit in bundle.read(topics, TopicKind.SIX_STEP)] == [
        "passport-control",
        "immigration-inspection",
        "fingerprints-and-photo",
        "customs-declaration",
        "baggage-inspection",
        "secondary-inspection",
    ]


def test_goods_can_be_filtered_by_their_verdict(bundle: Bundle) -> None:
    verdicts = {value for found in bundle.read(attributes_of, "good").values() for value in found["verdict"]}

    assert verdicts <= {"fine", "declare", "permit", "leave"}


def test_a_sequence_lists_its_stops(bundle: Bundle) -> None:
    found = bundle.read(sequence, "air")

    assert found is not None
    assert "primary" in [place.stop.id for place in found.stops]
    assert any(place.is_optional for place in found.stops)
    assert bundle.read(sequence, "nowhere") is None


def test_secondary_inspection_leads_back_to_a_later_stop_of_the_line(bundle: Bundle) -> None:
    for found in bundle.read(sequences):
        order = [place.stop.id for place in found.stops]
        assert all(stop_id in order for stop_id in found.secondary_from)
        if found.secondary_from:
            assert order.index(found.secondary_to) > max(order.index(stop_id) for stop_id in found.secondary_from)


def test_ways_lead_on_from_a_stop(bundle: Bundle) -> None:
    assert {edge.end for edge in bundle.read(edges_from, "primary")} >= {"biometrics", "sec-doc"}
    assert bundle.read(edges_from, "nowhere") == []


def test_a_stop_has_modes(bundle: Bundle) -> None:
    found = bundle.read(stop, "primary")

    assert found is not None
    assert "air" in found.modes
    assert bundle.read(stop, "nowhere") is None


def test_terms_come_by_alphabet_in_three_languages(bundle: Bundle) -> None:
    found = bundle.read(terms)
    first = bundle.read(term, "gl-001")

    assert first is not None
    assert (first.english, first.spanish, first.french) == ("port of entry", "puerto de entrada", "point d'entrée")
    assert [item.english.casefold() for item in found] == sorted(item.english.casefold() for item in found)
    assert bundle.read(term, "nowhere") is None


def test_history_compares_figures_over_time(bundle: Bundle) -> None:
    found = bundle.read(history)

    assert found
    assert all(series.points and all(point.sources for point in series.points) for series in found)


def test_figures_are_named_in_spanish(bundle: Bundle) -> None:
    english, spanish = bundle.read(history), bundle.read(history, "es")

    assert spanish[0].title == "Puertos de entrada"
    assert [series.points for series in spanish] == [series.points for series in english]
    assert all(series.note or not original.note for series, original in zip(spanish, english, strict=True))


def test_every_question_has_its_answer_among_its_options(bundle: Bundle) -> None:
    found = bundle.read(questions)

    assert len(found) >= 198
    assert all(question.answer in question.options for question in found if question.kind != "match")
    assert {question.topic for question in bundle.read(questions, "ports")} == {"ports"}


def test_stops_and_ways_have_spanish_labels(bundle: Bundle) -> None:
    found = bundle.read(stop, "arrive", "es")
    labels = {edge.label for edge in bundle.read(edges_from, "docs-check", "es")}

    assert found is not None
    assert found.label == "Llegar al puerto de entrada"
    assert "Si necesita una visa" in labels
    assert bundle.read(sequence, "air", "es") != bundle.read(sequence, "air")


def test_terms_and_questions_are_read_in_spanish(bundle: Bundle) -> None:
    found = bundle.read(term, "gl-002", "es")
    english = {question.id: question for question in bundle.read(questions)}
    spanish = bundle.read(questions, lang="es")

    assert found is not None
    assert found.definition.startswith("Un puerto de entrada en tierra")
    assert bundle.read(terms, "es")[0].definition != bundle.read(terms)[0].definition
    assert [question.id for question in spanish] == list(english)
    assert all(question.answer in question.options for question in spanish if question.kind != "match")
    assert spanish[0].question != english[spanish[0].id].question


def test_an_agency_that_makes_rules_for_goods_is_named_by_a_fact(bundle: Bundle) -> None:
    called = {"USPS": "postal service", "USDA": "Department of Agriculture"}
    for hit in bundle.read(topics, TopicKind.GOOD):
        good = bundle.read(topic, TopicKind.GOOD, hit.id)
        assert good is not None
        for block in (block for block in good.blocks if block.key == "agency"):
            told = " ".join(found.statement for found in bundle.read(facts, block.facts))
            agencies = re.findall(r"\(([A-Z][A-Za-z]+)\)", block.text)
            assert [one for one in agencies if one not in told and called.get(one, one) not in told] == [], good.id
