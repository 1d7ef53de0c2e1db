"""What holds for any plan, and what does not build."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from poeguide.data.bundle import Bundle
from poeguide.data.bundler.check import check_content
from poeguide.data.bundler.problems import Problems
from poeguide.data.bundler.read import read_content
from poeguide.data.facts import facts
from poeguide.data.flow import flow
from poeguide.domain.planner import (
    UNKNOWN,
    Fit,
    Flow,
    Outcome,
    Section,
    answers_of,
    outcome,
    pairs_of,
    walk,
)
from poeguide.domain.planner.reckoning import estimates
from tests.data.flow.walks import PEOPLE, SEED, Given, Told, any_answer


def test_no_walk_is_longer_than_a_reader_has_patience_for(plans: list[tuple[Given, Given, Outcome]]) -> None:
    assert max(len(made.walk.asked) for _, _, made in plans) <= 30


def test_every_line_rests_on_answers_and_on_facts_that_exist(
    bundle: Bundle, found: Flow, plans: list[tuple[Given, Given, Outcome]]
) -> None:
    names = {question.name for question in found.questions}
    for _, _, made in plans:
        for line in made.lines:
            assert line.facts
            assert line.answers
            assert set(line.answers) <= names

    assert len(bundle.read(facts, found.facts())) == len(found.facts())


def test_replaying_the_link_gives_the_same_outcome(found: Flow, plans: list[tuple[Given, Given, Outcome]]) -> None:
    for answers, implied, made in plans:
        again = outcome(found, answers_of(pairs_of(found, answers)), implied)

        assert again.lines == made.lines
        assert again.people == made.people


def test_a_proof_replays_from_its_own_answers(found: Flow, plans: list[tuple[Given, Given, Outcome]]) -> None:
    """Of each line alone: the answers that it names, and those on which their questions hang, bring it again."""
    for answers, implied, made in plans[:25]:
        for line in made.lines:
            if line.people or "people" in answers:
                continue
            used = _with_conditions(found, made, set(line.answers))
            again = outcome(found, {name: answers[name] for name in answers if name in used}, implied)

            assert line.id in {one.id for one in again.lines} or line.slot, (line.id, used)


def _with_conditions(found: Flow, made: Outcome, names: set[str]) -> set[str]:
    """The names, and the questions whose answers made these questions apply."""
    used: set[str] = set()
    ahead = set(names)
    while ahead:
        used |= ahead
        questions = [found.question(name) for name in ahead]
        whens = [question.when for question in questions if question is not None]
        whens += [option.when for question in questions if question is not None for option in question.options]
        ahead = {name for when in whens for name in made.walk.standing.trail_of(when)} - used
    # A place may say where one comes from only once it is known to fit the way to arrive.
    return used | {"mode", "place"}


def test_more_goods_never_take_a_document_away(found: Flow, plans: list[tuple[Given, Given, Outcome]]) -> None:
    goods = found.question("goods")
    assert goods is not None
    for answers, implied, made in plans[:25]:
        if "goods" not in answers or answers["goods"] in (("nothing",), (UNKNOWN,)):
            continue
        for option in goods.options:
            if option.is_alone:
                continue
            more = {**answers, "goods": (*answers["goods"], option.id)}
            before = {line.slot or line.id for line in made.section(Section.IN_HAND)}
            after = {line.slot or line.id for line in outcome(found, more, implied).section(Section.IN_HAND)}

            assert before <= after


def test_one_more_person_never_takes_a_line_in_hand_away(
    found: Flow, plans: list[tuple[Given, Given, Outcome]]
) -> None:
    for answers, implied, made in plans[:60]:
        if made.walk.standing.value("party") in ("", "alone", UNKNOWN):
            continue
        people = tuple(value for value in answers.get("people", ()) if value != UNKNOWN)
        more = outcome(found, {**answers, "people": (*people, PEOPLE[1])}, implied)

        assert {line.id for line in made.section(Section.IN_HAND)} <= {line.id for line in more.lines}


def test_changing_one_answer_keeps_the_others_that_are_valid(
    found: Flow, plans: list[tuple[Given, Given, Outcome]]
) -> None:
    random = Random(SEED)
    for answers, implied, made in plans[:60]:
        asked = random.choice(made.walk.asked)
        changed = {**answers, asked.question.name: any_answer(asked, random)}
        kept = walk(found, changed, implied)

        for one in kept.asked:
            known = changed.get(one.question.name, ())
            assert set(one.values) <= set(known)
            if known and one.question.options and set(known) <= {UNKNOWN, *(option.id for option in one.options)}:
                assert one.values, one.question.name


def test_no_line_promises_what_an_officer_decides(found: Flow) -> None:
    said = " ".join(f"{line.title} {line.note}" for line in found.lines).lower()

    for promise in ("will be admitted", "guarantee", "you can enter"):
        assert promise not in said


def test_a_parcel_has_no_figure_of_duty(found: Flow) -> None:
    made = outcome(found, {"mode": ("mail",), "carrier": ("post",), "parcel": ("bought",), "notice": ("duty",)})

    assert estimates(made.group) == ()
    assert made.line("protest-date") is not None


CAR = {"mode": ("car",), "place": ("crossings/ny-peace-bridge",), "party": ("household",)}
SIX = (
    "who.visitor_country.CA_age.21-up_purpose.visit_document.nexus_programs.nexus",
    "who.us-citizen_age.under-16_guardian.both_document.birth_programs.none",
    "who.visitor_country.CA_age.16-18_guardian.both_purpose.visit_document.passport_programs.none",
    "who.lpr_age.21-up_absence.under-180_document.green-card_programs.none",
    "who.visitor_country.BR_age.21-up_purpose.visit_visa.visa_document.passport_programs.none",
)


def test_six_people_get_one_checklist_by_the_strictest_rule(found: Flow, told: Told) -> None:
    answers = CAR | {"who": ("us-citizen",), "age": ("21-up",), "document": ("passport-card",), "programs": ("nexus",)}
    made = outcome(found, answers | {"people": SIX}, told["crossings/ny-peace-bridge"])
    table = {line.id: line.people for line in made.lines}

    assert [person.fit for person in made.people] == [Fit.FITS] * 6
    assert table["document-citizen-land-passport-card"] == (1,)
    assert table["document-canadian-nexus"] == (2,)
    assert table["document-citizen-child-birth"] == (3,)
    assert table["document-canadian-passport"] == (4,)
    assert table["document-resident-green-card"] == (5,)
    assert table["document-visitor-passport"] == (6,)
    assert table["visa"] == (6,)
    assert table["fee-i94"] == (6,)
    assert table["own-document"] == (3,)
    nexus, ready = made.line("lane-nexus"), made.line("lane-ready")
    assert nexus is not None
    assert ready is not None
    assert (nexus.section, nexus.people) == (Section.NOT_FOR_YOU, (3, 4, 5, 6))
    assert (ready.section, ready.people) == (Section.NOT_FOR_YOU, (4, 6))


def test_another_language_says_the_same_flow(bundle: Bundle, found: Flow) -> None:
    spanish = bundle.read(flow, "es")

    assert [question.name for question in spanish.questions] == [question.name for question in found.questions]
    assert [line.id for line in spanish.lines] == [line.id for line in found.lines]
    assert {country.id for country in spanish.countries} == {country.id for country in found.countries}
    assert "Alemania" in {country.title for country in spanish.countries}


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "questions: [{name: a, title: A, short: A, kind: one, facts: [fact-one]}]",
            "options where it should not, or none",
        ),
        ("questions: [{name: a, title: A, short: A, kind: day, facts: [], when: {b: [x]}}]", "There is no question b"),
        ("questions: [{name: a, title: A, short: A, kind: day, facts: []}]", "rests on no fact"),
    ],
)
def test_a_flow_that_contradicts_itself_does_not_build(sample: Path, text: str, sentence: str) -> None:
    (sample / "flow.yaml").write_text(text, "utf-8")
    problems = Problems()
    check_content(read_content(sample, problems), problems, icons=sample)

    assert any(sentence in str(problem) for problem in problems.all())
