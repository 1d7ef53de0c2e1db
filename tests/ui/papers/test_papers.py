"""Papers: same bytes, right numbers of pages, words on them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from poeguide.data.bundle import Bundle
from poeguide.data.facts import facts
from poeguide.data.glossary import terms
from poeguide.data.quiz import questions
from poeguide.data.topics import topic, topics
from poeguide.domain.papers import draw
from poeguide.domain.quiz import Question
from poeguide.domain.topics import TopicKind
from poeguide.errors import PoeGuideError
from poeguide.ui.papers.cards import AnswerCards
from poeguide.ui.papers.handouts import Handout, first_sentences, handout
from poeguide.ui.papers.make import (
    Print,
    quiz_run,
    sign_in,
    strips,
    worksheet,
)
from poeguide.ui.papers.output import pdf_of, write_paper
from poeguide.ui.papers.pages import AnyPages
from poeguide.ui.papers.words_sheet import glossary_sheet
from poeguide.ui.sheets.output import picture_of
from poeguide.ui.sheets.paper import Paper

HOW = Print(content_date="2026-09-05")


@pytest.fixture
def bank(qapp: QApplication, bundle: Bundle) -> list[Question]:
    return bundle.read(questions)


def test_the_same_seed_is_the_same_bytes(bank: list[Question]) -> None:
    chosen = draw(bank, "spring", 6)

    first, second, other = (pdf_of(quiz_run("Quiz", chosen, seed, (2, 1), HOW)) for seed in ("a", "a", "b"))

    assert first == second
    assert first != other
    assert first.startswith(b"%PDF-1.4")
    assert b"2026" not in first[:2000]


def test_a_run_has_every_copy_of_every_version_and_a_key_for_each(bank: list[Question]) -> None:
    chosen = draw(bank, "spring", 4)

    run = quiz_run("Quiz", chosen, "s", (4, 6), HOW)

    titles = [paper.sheet.title for paper in run.papers]
    assert titles.count("Quiz") == 24
    assert titles[24:] == ["Key of version A", "Key of version B", "Key of version C", "Key of version D"]
    assert run.papers[-1].sheet.phone.startswith("Key s-D. 1: ")


def test_a_worksheet_is_followed_by_its_answered_twin(bundle: Bundle, bank: list[Question]) -> None:
    chosen = draw(bank, "spring", 3)
    known = {fact.id: fact for fact in bundle.read(facts, tuple(fact for q in chosen for fact in q.facts))}

    blank, answered = worksheet("Sheet", chosen, known, HOW).papers

    assert blank.sheet.blank
    assert not answered.sheet.blank
    assert pdf_of(blank) != pdf_of(answered)


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("is_large", [False, True])
def test_every_paper_can_be_painted_on_both_papers_and_in_large_print(
    bundle: Bundle, bank: list[Question], *, paper: Paper, is_large: bool
) -> None:
    how = Print(paper, is_large, "2026-09-05")
    hits = bundle.read(topics, TopicKind.SIX_STEP)
    found = [bundle.read(topic, hit.kind, hit.id) for hit in hits]
    steps = [(each, each.id == "secondary-inspection") for each in found if each is not None]
    papers: list[AnyPages] = [
        handout(Handout("Six steps", "Lead", steps, bank[0]), how),
        handout(Handout("Six steps", "Lead", steps, bank[0]), how, is_answered=True),
        strips("Order", [hit.title for hit in hits], "s", how),
        glossary_sheet(bundle.read(terms)[:20], how),
        sign_in("Sign-in", 24, how),
        AnswerCards(paper),
    ]

    for pages in papers:
        picture = picture_of(pages, 0, 40)
        colors = {picture.pixel(x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)}
        assert len(colors) > 2, pages.sheet.title


def test_a_handout_of_six_steps_fits_one_page(bundle: Bundle, bank: list[Question]) -> None:
    hits = bundle.read(topics, TopicKind.SIX_STEP)
    found = [bundle.read(topic, hit.kind, hit.id) for hit in hits]
    steps = [(each, False) for each in found if each is not None]

    assert handout(Handout("Six steps", "Lead", steps, bank[0]), HOW).count == 1


def test_a_paper_that_cannot_be_written_is_said_in_a_sentence(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(PoeGuideError, match="cannot be written"):
        write_paper(tmp_path / "none" / "cards.pdf", AnswerCards(Paper.LETTER))


def test_only_as_many_sentences_as_fit_are_taken() -> None:
    assert first_sentences("- One thing.\n- Another thing.\n- A third.", 24) == "One thing."
    assert first_sentences("- One thing.\n- Two.", 24) == "One thing. Two."
