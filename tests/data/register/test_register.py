"""The register on this computer: nothing before it is needed, all or none, gone when its day has passed."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from poeguide.data.register import Register, RegisterError
from poeguide.data.store import files
from poeguide.domain.quiz import Question, QuestionKind
from poeguide.domain.register import (
    Answer,
    Change,
    ClassList,
    Entry,
    Learner,
    OwnQuestion,
    Sitting,
    answer_id,
    asked_text,
    counts_of,
    from_text,
    keep_until,
    of_class,
    of_learner,
    progress,
    tally_of,
    to_text,
)

QUESTION = Question(
    "own-1", "own", "easy", QuestionKind.SINGLE, "One?", ("yes", "no"), ("yes",), "So it is.", place="2504"
)
CLASS = ClassList("c1", "Tuesday", "2027-11-21")
ANNE, BERT = Learner("l1", "c1", 1, "Anne"), Learner("l2", "c1", 2)
SITTING = Sitting("s1", "c1", "Ports", "2026-11-21", 2, asked_text([QUESTION]), "2027-11-21")
OTHER = Sitting("s2", "", "Visitors", "2026-11-20", 9, asked_text([QUESTION]), "2026-12-01")
ANSWERS = [
    Answer(answer_id("s1", 1, "own-1"), "s1", 1, "own-1", "A", 1),
    Answer(answer_id("s1", 2, "own-1"), "s1", 2, "own-1", "B", 0),
    Answer(answer_id("s2", 1, "own-1"), "s2", 1, "own-1", "B", 0),
]
WHOLE: list[Entry] = [CLASS, ANNE, BERT, SITTING, OTHER, *ANSWERS, OwnQuestion("own-1", 1, to_text(QUESTION))]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "classes.sqlite"


def key(entry: Entry) -> tuple[str, str]:
    return (type(entry).__name__, entry.id)


def test_reading_creates_nothing(path: Path) -> None:
    assert Register.open(path).everything() == []
    assert not path.exists()


def test_what_is_kept_is_there_the_next_time(path: Path) -> None:
    Register.open(path).keep(WHOLE)

    assert sorted(Register.open(path).everything(), key=key) == sorted(WHOLE, key=key)


def test_a_change_can_be_taken_back(path: Path) -> None:
    register = Register.open(path)
    register.keep(WHOLE)

    made = register.forget(of_class("c1", register.everything()))
    left = register.everything()
    register.apply([change.turned() for change in made])

    assert {each.id for each in left} == {"s2", "s2/1/own-1", "own-1"}
    assert sorted(register.everything(), key=key) == sorted(WHOLE, key=key)


def test_changes_are_made_all_or_none(path: Path) -> None:
    register = Register.open(path)
    broken = Learner("l9", "c1", None)  # type: ignore[arg-type] # what no page gives

    with pytest.raises(RegisterError):
        register.apply([Change(None, CLASS), Change(None, broken)])

    assert register.everything() == []


def test_a_learner_goes_with_the_answers_of_that_seat_and_nothing_else() -> None:
    assert of_learner(ANNE, WHOLE) == [ANNE, ANSWERS[0]]


def test_what_is_past_its_day_deletes_itself_and_leaves_no_trace_in_the_file(path: Path) -> None:
    register = Register.open(path)
    register.keep(WHOLE)

    gone = [register.expire(day) for day in ("2026-12-01", "2026-12-02", "2027-11-22")]

    assert gone == [0, 2, 6]
    assert [each.id for each in register.everything()] == ["own-1"]
    assert b"Anne" not in path.read_bytes()


def test_a_damaged_file_is_set_aside_and_never_overwritten(path: Path) -> None:
    path.parent.mkdir(parents=True)
    path.write_bytes(b"no database" * 500)
    register = Register.open(path)

    register.keep([CLASS])

    assert register.was_set_aside
    assert register.all(ClassList) == [CLASS]
    assert [each.read_bytes()[:11] for each in path.parent.glob("classes-damaged-*")] == [b"no database"]


def test_the_register_of_a_newer_program_stays_as_it_is(path: Path) -> None:
    Register.open(path).keep([CLASS])
    with closing(files.connect(path)) as connection:
        connection.execute("INSERT INTO register_version VALUES (99)")
    register = Register.open(path)

    with pytest.raises(RegisterError, match="newer version"):
        register.keep([SITTING])

    assert register.everything() == []


def test_in_memory_nothing_is_written(path: Path) -> None:
    passing = Register.open(None)
    passing.keep(WHOLE)

    assert sorted(passing.everything(), key=key) == sorted(WHOLE, key=key)
    assert not path.parent.exists()


def test_where_nothing_was_kept_there_is_nothing_to_delete_and_no_file_is_made(path: Path) -> None:
    assert Register.open(path).expire("2027-01-01") == 0
    assert not path.parent.exists()


def test_questions_and_votes_come_back_as_they_were() -> None:
    tally = tally_of(SITTING, ANSWERS)

    assert from_text(to_text(QUESTION)) == QUESTION
    assert from_text("{}") is None
    assert tally.questions == (QUESTION,)
    assert len(tally.votes) == 2


def test_a_learner_sees_the_own_quizzes_in_order() -> None:
    (only,) = progress(ANNE, [(OTHER, 1), (SITTING, 1)], counts_of(ANSWERS))

    assert (only.title, only.asked, only.answered, only.right) == ("Ports", 1, 1, 1)


def test_a_year_is_kept_unless_said_otherwise() -> None:
    assert keep_until(date(2026, 11, 21)) == "2027-11-21"
    assert keep_until(date(2026, 11, 21), 30) == "2026-12-21"


def test_sql_in_names_is_only_words(path: Path) -> None:
    register = Register.open(path)
    odd = ClassList("c'2", "'); DROP TABLE sitting; --", "2027-01-01")

    register.keep([odd, SITTING])

    assert register.all(ClassList) == [odd]
    assert register.all(Sitting) == [SITTING]
