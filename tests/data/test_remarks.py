from __future__ import annotations

import pytest

from poeguide.data.bundle import Bundle
from poeguide.data.bundler.records import RemarkOverlay
from poeguide.data.bundler.remark_rows import Remarks
from poeguide.data.coverage import coverage
from poeguide.data.crossings import crossing_facts, every_crossing
from poeguide.data.facts import fact, source, sources
from poeguide.data.offices import every_office
from poeguide.data.ports import every_port
from poeguide.data.remarks import remarks_in, remarks_of
from poeguide.data.scenarios import scenarios


def test_remarks_end_at_a_semicolon_or_at_a_dot_before_a_capital_but_not_inside_a_name() -> None:
    notes = "Code from BTS only; hours as of 2021-12. Field office through its supervising port Sault Ste. Marie."

    assert remarks_of(notes) == [
        "Code from BTS only",
        "hours as of 2021-12",
        "Field office through its supervising port Sault Ste. Marie",
    ]


def test_every_remark_of_every_row_and_source_is_said_in_spanish(bundle: Bundle) -> None:
    notes = {one.note for one in bundle.read(sources)} - {""}
    notes |= {row.provenance.notes for row in bundle.read(every_port)} - {""}
    notes |= {row.provenance.notes for row in bundle.read(every_crossing)} - {""}
    notes |= {row.provenance.notes for row in bundle.read(every_office)} - {""}
    same = {note for note in notes if bundle.read(remarks_in, note, "es") == note}

    assert len(notes) > 500
    assert same == set()


@pytest.mark.parametrize(
    ("notes", "spanish"),
    [
        ("CBSA office 0891; hours Pacific time", "Oficina de la CBSA 0891; horario en hora del Pacífico"),
        ("An excerpt was read. The date was inferred.", "Se leyó un fragmento. La fecha se dedujo."),
        (
            "U.S. territory departure inspection code. Nobody wrote this",
            "Código de inspección de salida de un territorio de EE. UU. Nobody wrote this",
        ),
        ("Nobody wrote this", "Nobody wrote this"),
        ("", ""),
    ],
)
def test_notes_keep_their_marks_in_another_language(bundle: Bundle, notes: str, spanish: str) -> None:
    assert bundle.read(remarks_in, notes, "es") == spanish
    assert bundle.read(remarks_in, notes) == notes


def test_a_whole_text_comes_before_a_pattern_and_a_narrow_pattern_before_a_wide_one() -> None:
    said = Remarks(
        RemarkOverlay(text=text, words=words)
        for text, words in (("CBSA *", "la CBSA *"), ("CBSA office *", "oficina *"), ("CBSA office 1", "la primera"))
    )

    assert [said.words(text) for text in ("CBSA office 1", "CBSA office 2", "CBSA hours", "CBP")] == [
        "la primera",
        "oficina 2",
        "la CBSA hours",
        "",
    ]


def test_the_note_of_a_fact_is_said_in_spanish_and_judged_in_english(bundle: Bundle) -> None:
    english = {fact.id: fact for fact in bundle.read(crossing_facts, "ak-alcan")}
    spanish = {fact.id: fact for fact in bundle.read(crossing_facts, "ak-alcan", "es")}

    assert {key: fact.confidence for key, fact in english.items()} == {
        key: fact.confidence for key, fact in spanish.items()
    }
    assert spanish["crossings-ak-alcan-foreign"].note.startswith("La oficina de la CBSA 0892")


def test_a_source_says_in_spanish_what_was_read_of_it(bundle: Bundle) -> None:
    found = bundle.read(source, "CENSUS_SD_2025", "es")

    assert found is not None
    assert found.note.startswith("Tomado: códigos, nombres, distritos; 427 códigos")
    assert found.licence == "Dominio público de EE. UU."


def test_the_earlier_values_of_a_fact_are_said_in_spanish(bundle: Bundle) -> None:
    found = bundle.read(fact, "doc-mex-bcc-zone", "es")

    assert found is not None
    assert ("72 horas", "30 días") in {(change.old, change.new) for change in found.changes}


def test_every_role_play_has_the_same_ways_in_spanish_in_other_words(bundle: Bundle) -> None:
    for english, spanish in zip(bundle.read(scenarios), bundle.read(scenarios, "es"), strict=True):
        assert english.title != spanish.title
        assert english.ending.score == spanish.ending.score
        for scene, said in zip(english.scenes, spanish.scenes, strict=True):
            assert [(one.score, one.to) for one in scene.choices] == [(one.score, one.to) for one in said.choices]
            assert all(one.why != own.why for one, own in zip(scene.choices, said.choices, strict=True))


def test_the_report_counts_everything_as_translated(bundle: Bundle) -> None:
    rows = bundle.read(coverage)

    assert {"question", "scenario", "history", "fact", "stop"} <= {row.kind for row in rows}
    assert [row for row in rows if row.translated != row.total] == []
