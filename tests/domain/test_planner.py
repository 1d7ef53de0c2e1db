from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poeguide.domain.planner import (
    Accept,
    Answers,
    Country,
    DayRule,
    Derived,
    Fit,
    Flow,
    LaneRule,
    Line,
    Option,
    Problem,
    Question,
    QuestionKind,
    Section,
    When,
    answers_of,
    moved,
    outcome,
    pairs_of,
    problem_of,
    walk,
)

TODAY = date(2026, 11, 21)


def ask(name: str, *options: str, kind: QuestionKind = QuestionKind.ONE, **rest: object) -> Question:
    made = tuple(Option(key, key.title(), is_alone=key == "none") for key in options)
    return Question(name, f"{name}?", name, kind, options=made, **rest)  # type: ignore[arg-type] # fields by name


def line(name: str, *, when: When = (), slot: str = "", day: DayRule | None = None) -> Line:
    return Line(name, Section.IN_HAND, name, "", "", ("fact",), when, slot=slot, is_own=True, day=day)


FLOW = Flow(
    questions=(
        ask("mode", "air", "car"),
        ask("place", kind=QuestionKind.PLACE),
        ask("from", "canada", "mexico"),
        ask("who", "citizen", "visitor", is_own=True),
        ask("country", kind=QuestionKind.COUNTRY, is_own=True, when=({"who": ("visitor",)},)),
        ask("age", "child", "adult", is_own=True),
        ask("people", kind=QuestionKind.PEOPLE),
        ask("document", "book", "card", is_own=True),
        ask("goods", "food", "money", "none", kind=QuestionKind.MANY),
        ask("value", kind=QuestionKind.AMOUNT, when=({"goods": ("money",)},)),
        ask("start", kind=QuestionKind.DAY),
        ask("date", kind=QuestionKind.MOMENT),
    ),
    derived=(
        Derived("class", "minor", ({"age": ("child",)},)),
        Derived("class", "grown", ({"age": ("~child",)},)),
        Derived("class", "rich", ({"value": (">10",)},), is_extra=True),
    ),
    accepts=(
        Accept("air", ({"mode": ("air",)},), ("book",), (), "Book", "by air", ("doc",)),
        Accept("land", ({"mode": ("car",)},), ("book", "card"), (), "Book or card", "by land", ("doc",)),
    ),
    lanes=(
        LaneRule(
            "fast",
            "Fast",
            "all hold it",
            "all must",
            where=({"mode": ("car",)},),
            who=({"document": ("card",)},),
            facts=("lane",),
            lane="fast",
            absent="not here",
            is_for_all=True,
        ),
    ),
    lines=(
        line("first", when=({"goods": ("food",)},), slot="one"),
        line("second", slot="one"),
        line("rich", when=({"class": ("rich",)},)),
        line("before", day=DayRule("start", -30)),
        line("child", when=({"class": ("minor",)},)),
    ),
    countries=(Country("BR", "Brazil"),),
)


def plan(**answers: str | tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    return {name: (value,) if isinstance(value, str) else value for name, value in answers.items()}


def ids(answers: Answers) -> set[str]:
    return {found.id for found in outcome(FLOW, answers).lines}


def test_a_question_is_asked_only_where_its_condition_holds() -> None:
    asked = [found.question.name for found in walk(FLOW, plan(who="visitor")).asked]

    assert "country" in asked
    assert "country" not in [found.question.name for found in walk(FLOW, plan(who="citizen")).asked]


def test_an_answer_that_no_longer_applies_is_not_used_and_comes_back() -> None:
    answers = plan(who="citizen", country="BR", age="adult")

    assert "country" not in walk(FLOW, answers).answers
    assert walk(FLOW, answers | plan(who="visitor")).answers["country"] == ("BR",)
    assert walk(FLOW, answers | plan(who="visitor")).answers["age"] == ("adult",)


def test_what_a_place_says_is_not_asked() -> None:
    found = walk(FLOW, plan(mode="car", place="ports/2504"), {"from": ("mexico",)})

    assert "from" not in [asked.question.name for asked in found.asked]
    assert found.standing.value("from") == "mexico"
    assert found.standing.trail["from"] == ("place",)


def test_a_place_that_is_not_made_for_the_way_to_arrive_is_no_answer() -> None:
    told = {"place-modes": ("air",), "from": ("mexico",)}

    assert "place" not in walk(FLOW, plan(mode="car", place="ports/2504"), told).answers
    assert "place" in walk(FLOW, plan(mode="air", place="ports/2504"), told).answers


def test_an_option_that_excludes_the_others_stands_alone() -> None:
    assert walk(FLOW, plan(goods=("food", "none"))).answers["goods"] == ("none",)


def test_the_first_line_of_a_slot_is_given() -> None:
    assert {"first", "second"} & ids(plan(goods="food")) == {"first"}
    assert {"first", "second"} & ids(plan(goods="none")) == {"second"}


def test_a_day_is_counted_from_the_answer() -> None:
    found = outcome(FLOW, plan(start="2027-01-15")).line("before")

    assert found is not None
    assert found.day == date(2026, 12, 16)
    assert "before" not in ids(plan(start="unknown"))


def test_a_line_names_the_answers_behind_what_follows_from_them() -> None:
    found = outcome(FLOW, plan(goods="money", value="11")).line("rich")

    assert found is not None
    assert found.answers == ("value",)


@pytest.mark.parametrize(
    ("answers", "fit"),
    [
        (plan(mode="air", document="book"), Fit.FITS),
        (plan(mode="air", document="card"), Fit.OTHER),
        (plan(mode="car", document="card"), Fit.FITS),
        (plan(mode="car", document="unknown"), Fit.NOT_SAID),
        (plan(document="card"), Fit.NO_RULE),
    ],
)
def test_the_document_stands_to_the_rule(answers: Answers, fit: Fit) -> None:
    assert outcome(FLOW, answers).people[0].fit is fit


def test_lines_of_a_group_are_merged_and_name_the_people() -> None:
    answers = plan(
        mode="car", age="adult", document="card", people=("age.child_document.book", "age.child_document.card")
    )
    found = outcome(FLOW, answers)

    assert [(one.id, one.people) for one in found.lines if one.slot == "document"] == [
        ("document-land-card", (1, 3)),
        ("document-land-book", (2,)),
    ]
    child = found.line("child")
    assert child is not None
    assert (child.people, child.answers) == ((2, 3), ("people",))


def test_a_lane_for_all_names_those_who_do_not_qualify() -> None:
    closed = outcome(FLOW, plan(mode="car", document="card", people="document.book")).line("lane-fast")
    opened = outcome(FLOW, plan(mode="car", document="card", people="document.card")).line("lane-fast")

    assert closed is not None
    assert opened is not None
    assert (closed.section, closed.people, closed.note) == (Section.NOT_FOR_YOU, (2,), "all must")
    assert (opened.section, opened.people) == (Section.LANES, ())


def test_a_lane_that_the_place_does_not_have_is_not_offered() -> None:
    answers = plan(mode="car", place="ports/2504", document="card")
    found = outcome(FLOW, answers, {"place-lanes": ("standard",)}).line("lane-fast")

    assert found is not None
    assert (found.section, found.note) == (Section.NOT_FOR_YOU, "not here")


def test_a_change_tells_what_is_new_and_what_is_gone() -> None:
    found = moved(outcome(FLOW, plan(goods="food")), outcome(FLOW, plan(goods="none")))

    assert found.new == {"second"}
    assert [one.id for one in found.gone] == ["first"]


@pytest.mark.parametrize(
    ("name", "text", "problem"),
    [
        ("mode", "boat", Problem.NO_SUCH_OPTION),
        ("country", "XX", Problem.NO_SUCH_OPTION),
        ("date", "2026-11-20", None),
        ("date", "2026-11-19", Problem.PAST),
        ("date", "2056-11-21", Problem.TOO_FAR),
        ("date", "2026-02-30", Problem.NOT_A_DATE),
        ("date", "tomorrow", Problem.NOT_A_DATE),
        ("start", "2026-09-01", None),
        ("value", "0", None),
        ("value", "1000.50", None),
        ("value", "1.000,50", Problem.NOT_A_NUMBER),
        ("value", "-1", Problem.NEGATIVE),
        ("value", "1000000000000", Problem.TOO_LARGE),
        ("value", "9" * 40, Problem.TOO_LARGE),
        ("value", "1e9", Problem.NOT_A_NUMBER),
        ("value", "", Problem.NOT_A_NUMBER),
        ("place", "ports/2504", None),
        ("place", "../etc", Problem.NOT_A_PLACE),
        ("people", "age.child", None),
        ("people", "age.old", Problem.NOT_A_PERSON),
        ("people", "mode.air", Problem.NOT_A_PERSON),
    ],
)
def test_bad_input_has_one_name(name: str, text: str, problem: Problem | None) -> None:
    question = FLOW.question(name)

    assert question is not None
    assert problem_of(FLOW, question, text, TODAY) is problem


def test_people_beyond_twelve_are_not_taken() -> None:
    found = outcome(FLOW, plan(people=("age.child",) * 200))

    assert len(found.people) == 12


@given(pairs=st.lists(st.tuples(st.sampled_from([q.name for q in FLOW.questions] + ["x"]), st.text(max_size=12))))
def test_no_link_breaks_the_plan_and_what_it_holds_is_written_again(pairs: list[tuple[str, str]]) -> None:
    kept = walk(FLOW, answers_of(pairs)).answers

    assert walk(FLOW, answers_of(pairs_of(FLOW, kept))).answers == kept
    outcome(FLOW, answers_of(pairs))
