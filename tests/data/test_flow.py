"""The shipped flow: every question, answer, rule and line can be reached, nothing ends dead, proofs replay."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from random import Random

import pytest

from poeguide.data.bundle import Bundle
from poeguide.data.bundler.check import check_content
from poeguide.data.bundler.problems import Problems
from poeguide.data.bundler.read import read_content
from poeguide.data.facts import facts
from poeguide.data.flow import flow, implied_by
from poeguide.domain.planner import (
    UNKNOWN,
    Accept,
    Asked,
    Fit,
    Flow,
    Outcome,
    QuestionKind,
    Section,
    Walk,
    When,
    answers_of,
    outcome,
    pairs_of,
    walk,
)
from poeguide.domain.planner.outcome import accept_for
from poeguide.domain.planner.reckoning import estimates

Given = dict[str, tuple[str, ...]]
Plan = tuple[Given, Given]
Told = Mapping[str, Given]
NOTHING: Mapping[str, Sequence[str]] = {}
COUNTRIES = ("CA", "MX", "BM", "BS", "FR", "GB", "FM", "CN", "BR")
PEOPLE = ("who.visitor_country.CA_age.21-up_purpose.visit_document.nexus_programs.nexus", "who.us-citizen_age.under-16")
PLACES = ("crossings/ca-san-ysidro", "crossings/ny-peace-bridge", "ports/5206", UNKNOWN)
OTHER: dict[QuestionKind, Sequence[str]] = {
    QuestionKind.COUNTRY: COUNTRIES,
    QuestionKind.PLACE: PLACES,
    QuestionKind.PEOPLE: PEOPLE,
    QuestionKind.DAY: ("2027-01-15",),
    QuestionKind.MOMENT: ("2026-12-24T18:30",),
    QuestionKind.AMOUNT: ("0", "150", "2500.50"),
    QuestionKind.COUNT: ("0", "400"),
}
SEED = 20261121
WALKS = 120


@pytest.fixture(scope="module")
def found(bundle: Bundle) -> Flow:
    return bundle.read(flow)


TOLD = ("from", "place-lanes", "place-modes")


@pytest.fixture(scope="module")
def told(bundle: Bundle) -> dict[str, Given]:
    said = {place: bundle.read(implied_by, place) for place in PLACES if place != UNKNOWN}
    return {place: one for place, one in said.items() if one is not None}


def any_answer(asked: Asked, random: Random, wanted: Sequence[str] = ()) -> tuple[str, ...]:
    """An answer, good for its question: a wanted one where it is offered, sometimes that it is not known."""
    kind = asked.question.kind
    values: Sequence[str] = [option.id for option in asked.options] or OTHER.get(kind, ())
    wished = [value for value in wanted if value in values or kind is QuestionKind.COUNTRY]
    if not wished and random.random() < 0.04:
        return (UNKNOWN,)
    if kind is QuestionKind.MANY:
        return tuple(wished) or tuple(value for value in values if random.random() < 0.35) or (values[0],)
    return (random.choice(wished or values),)


def wishes(found: Flow, when: When, random: Random) -> dict[str, tuple[str, ...]]:
    """Answers by which a condition may come to hold, as far as rules and questions before it name them."""
    wanted: dict[str, tuple[str, ...]] = {}
    for name, values in (random.choice(when) if when else {}).items():
        question = found.question(name)
        plain = tuple(value for value in values if value[0] not in "~*>")
        rules = [rule for rule in found.derived if rule.name == name and rule.value in plain]
        if question is not None and plain:
            wanted[name] = plain
        before = [question.when] if question else [random.choice(rules).when] if rules else []
        before += [option.when for option in question.options if option.id in plain] if question else []
        for one in before:
            wanted = wishes(found, one, random) | wanted
    return wanted


def any_walk(found: Flow, told: Told, random: Random, wanted: Mapping[str, Sequence[str]] = NOTHING) -> Plan:
    """Answers until nothing is asked any more, and what their place says."""
    answers: Given = {}
    implied: Given = {}
    for _ in range(80):
        open_questions = [asked for asked in walk(found, answers, implied).asked if not asked.values]
        if not open_questions:
            return answers, implied
        for number, asked in enumerate(open_questions):
            if number and any(option.when for option in asked.question.options):
                break  # its options may still change with the answers just given
            answers[asked.question.name] = any_answer(asked, random, wanted.get(asked.question.name, ()))
        implied = told.get(answers["place"][0], {})
        if "place" not in walk(found, answers, implied).answers:
            answers["place"], implied = (UNKNOWN,), {}
    raise AssertionError(f"These answers come to no end: {answers}")


def reach(found: Flow, told: Told, when: When, is_reached: Callable[[Walk], bool]) -> bool:
    """Whether answers lead to where a condition holds; sought by what it names, not by chance alone."""
    random = Random(SEED)
    for _ in range(60):
        answers, implied = any_walk(found, told, random, wishes(found, when, random))
        if is_reached(walk(found, answers, implied)):
            return True
    return False


@pytest.fixture(scope="module")
def plans(found: Flow, told: Told) -> list[tuple[Given, Given, Outcome]]:
    """Plans with any answers."""
    random = Random(SEED)
    made = (any_walk(found, told, random) for _ in range(WALKS))
    return [(answers, implied, outcome(found, answers, implied)) for answers, implied in made]


def test_every_question_and_every_option_is_reached(found: Flow, told: Told) -> None:
    missed = []
    for question in found.questions:
        for option in question.options or (None,):
            named = {question.name: (option.id,)} if option else {}
            when = tuple(
                {**one, **two} for one in question.when or ({},) for two in (option.when if option else ()) or ({},)
            )
            wanted = tuple({**condition, **named} for condition in when)
            name = question.name
            value = option.id if option else ""

            def is_there(kept: Walk, name: str = name, value: str = value) -> bool:
                return name in kept.answers and (not value or value in kept.answers[name])

            if not reach(found, told, wanted, is_there):
                missed.append((name, value))
    assert missed == []


def test_every_class_of_traveler_is_reached(found: Flow, told: Told) -> None:
    rules = [rule for rule in found.derived if rule.name == "class"]
    missed = [rule for rule in rules if not reach(found, told, rule.when, partial(_has_class, rule.value))]

    assert missed == []
    assert len({rule.value for rule in rules}) == 24


def test_every_line_is_reached(found: Flow, told: Told) -> None:
    missed = [line.id for line in found.lines if not reach(found, told, line.when, partial(_has_line, found, line.id))]

    assert missed == []


def _has_class(name: str, kept: Walk) -> bool:
    return name in kept.standing.values.get("class", ())


def _is_accepted(found: Flow, rule: Accept, kept: Walk) -> bool:
    return accept_for(found, kept) is rule


def _has_line(found: Flow, line_id: str, kept: Walk) -> bool:
    """The line is in the outcome; counted days need a day, which is tested elsewhere."""
    made = outcome(
        found, kept.answers, {name: kept.standing.values[name] for name in TOLD if name in kept.standing.values}
    )
    return made.line(line_id) is not None


def test_every_rule_of_documents_is_reached(found: Flow, told: Told) -> None:
    missed = [
        rule.id for rule in found.accepts if not reach(found, told, rule.when, partial(_is_accepted, found, rule))
    ]

    assert missed == []


def test_every_lane_is_open_to_some_and_every_special_lane_closed_to_some(found: Flow, told: Told) -> None:
    for rule in found.lanes:
        where = {name: values[:1] for name, values in rule.where[0].items()}
        if not rule.who:
            made = outcome(found, where).line(f"lane-{rule.id}")
            assert made is not None
            assert made.section is Section.LANES
            continue
        closed = outcome(found, where).line(f"lane-{rule.id}")

        assert closed is not None
        assert closed.section is Section.NOT_FOR_YOU
        for who in rule.who:
            merged = ({**who, **where},)
            assert reach(found, told, merged, partial(_is_open, found, rule.id)), rule.id


def _is_open(found: Flow, lane: str, kept: Walk) -> bool:
    made = outcome(found, kept.answers).line(f"lane-{lane}")
    return made is not None and made.section is Section.LANES


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
