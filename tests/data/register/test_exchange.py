"""Many rooms and one PostgreSQL server: nothing is lost when two write at once or the server goes away."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from poeguide.data.register import Exchange, Register, exchange, server_url
from poeguide.domain.quiz import Question, QuestionKind
from poeguide.domain.register import Answer, ClassList, OwnQuestion, Sitting, answer_id, asked_text, from_text, to_text
from poeguide.errors import UsageError
from tests.data.register.conftest import Server

TODAY = "2026-11-21"
QUESTION = Question("own-1", "own", "easy", QuestionKind.SINGLE, "One?", ("yes", "no"), ("yes",), "So it is.")
CLASS = ClassList("c1", "Tuesday", "2027-11-21")


def sitting(room: str) -> Sitting:
    return Sitting(room, "c1", room, TODAY, 30, asked_text([QUESTION]), "2027-11-21")


def answers(room: str, seats: range) -> list[Answer]:
    return [Answer(answer_id(room, seat, "own-1"), room, seat, "own-1", "A", 1) for seat in seats]


@pytest.fixture
def url(server: Server) -> Iterator[str]:
    """An empty database on the running server."""
    yield server.url
    engine = create_engine(server.url)
    with engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    engine.dispose()


def room(folder: Path, name: str) -> Register:
    return Register.open(folder / f"{name}.sqlite")


def test_what_one_room_writes_every_room_has(url: str, tmp_path: Path) -> None:
    here, there = room(tmp_path, "here"), room(tmp_path, "there")
    here.keep([CLASS, sitting("s1"), *answers("s1", range(1, 21))])

    first, second = exchange(here, url, TODAY), exchange(there, url, TODAY)

    assert (first, second) == (Exchange(22), Exchange(0))
    assert there.everything() == here.everything()


PACKAGED = """
import sys
from pathlib import Path
sys.modules["ssl"] = sys.modules["_ssl"] = sys.modules["psycopg_binary"] = None
from poeguide.data.register import Register, exchange, server_library
done = exchange(Register.open(Path(sys.argv[1])), sys.argv[2], sys.argv[3])
print(done, server_library() != "", sys.modules.get("ssl"))
"""


def test_a_packaged_copy_reaches_the_server_by_the_library_of_the_system(url: str, tmp_path: Path) -> None:
    """Such a copy has neither ssl nor libraries of the driver; a second process, since here they are loaded."""
    here, there = room(tmp_path, "here"), room(tmp_path, "there")
    here.keep([CLASS, sitting("s1"), *answers("s1", range(1, 21))])

    done = subprocess.run(
        [sys.executable, "-c", PACKAGED, tmp_path / "here.sqlite", url, TODAY],
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.stderr, done.stdout.strip()) == ("", f"{Exchange(22)} True None")
    assert exchange(there, url, TODAY) == Exchange()
    assert len(there.all(Answer)) == 20


def test_two_rooms_that_write_at_once_lose_nothing(url: str, tmp_path: Path) -> None:
    rooms = {name: room(tmp_path, name) for name in ("east", "west")}

    def teach(name: str) -> list[Exchange]:
        register, done = rooms[name], []
        register.keep([CLASS, sitting(name)])
        for seat in range(1, 31):
            register.keep(answers(name, range(seat, seat + 1)))
            done.append(exchange(register, url, TODAY))
        return done

    with ThreadPoolExecutor(2) as pool:
        done = [each for part in pool.map(teach, rooms) for each in part]

    assert {each.fault for each in done} == {""}
    assert [exchange(register, url, TODAY).waiting for register in rooms.values()] == [0, 0]
    for register in rooms.values():
        assert len(register.all(Answer)) == 60


def test_a_server_that_goes_in_mid_class_gets_the_rest_later(server: Server, url: str, tmp_path: Path) -> None:
    here = room(tmp_path, "here")
    here.keep([CLASS, sitting("s1"), *answers("s1", range(1, 11))])
    exchange(here, url, TODAY)
    server.stop()

    here.keep(answers("s1", range(11, 21)))
    away = exchange(here, url, TODAY)
    server.start()
    back, there = exchange(here, url, TODAY), room(tmp_path, "there")
    exchange(there, url, TODAY)

    assert away == Exchange(0, 10, "away")
    assert back == Exchange(10)
    assert len(there.all(Answer)) == len(here.all(Answer)) == 20


def test_a_question_that_two_rooms_changed_stays_in_both_wordings(url: str, tmp_path: Path) -> None:
    here, there = room(tmp_path, "here"), room(tmp_path, "there")
    here.keep([OwnQuestion("own-1", 1, to_text(QUESTION))])
    for register in (here, there):
        exchange(register, url, TODAY)

    for register, words in ((here, "East?"), (there, "West?")):
        register.keep([OwnQuestion("own-1", 2, to_text(replace(QUESTION, question=words)))])
        exchange(register, url, TODAY)
    exchange(here, url, TODAY)

    found = [from_text(each.body) for each in here.all(OwnQuestion)]
    assert {each.question for each in found if each is not None} == {"East?", "West?"}
    assert {each.id for each in found if each is not None} == {each.id for each in here.all(OwnQuestion)}
    assert there.everything() == here.everything()


def test_what_was_deleted_is_not_brought_back_by_a_room_that_was_away(url: str, tmp_path: Path) -> None:
    here, there = room(tmp_path, "here"), room(tmp_path, "there")
    here.keep([CLASS, sitting("s1")])
    for register in (here, there):
        exchange(register, url, TODAY)
    there.keep(answers("s1", range(1, 3)))

    here.forget(here.everything())
    for register in (here, there, here):
        exchange(register, url, TODAY)

    assert here.everything() == there.everything() == []


def test_a_deletion_that_is_taken_back_lives_in_every_room(url: str, tmp_path: Path) -> None:
    here, there = room(tmp_path, "here"), room(tmp_path, "there")
    here.keep([CLASS, sitting("s1"), *answers("s1", range(1, 3))])
    exchange(here, url, TODAY)

    made = here.forget(here.everything())
    exchange(here, url, TODAY)
    here.apply([change.turned() for change in made])
    for register in (here, there):
        exchange(register, url, TODAY)

    assert len(there.everything()) == 4


def test_the_server_too_forgets_what_is_past_its_day(url: str, tmp_path: Path) -> None:
    here = room(tmp_path, "here")
    here.keep([CLASS, sitting("s1"), *answers("s1", range(1, 3))])
    exchange(here, url, TODAY)

    exchange(here, url, "2028-01-01")

    assert here.everything() == []


def test_a_server_of_a_newer_program_is_left_alone(url: str, tmp_path: Path) -> None:
    here = room(tmp_path, "here")
    here.keep([CLASS])
    exchange(here, url, TODAY)
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text("INSERT INTO register_version VALUES (99)"))
    engine.dispose()
    here.keep([sitting("s1")])

    assert exchange(here, url, TODAY) == Exchange(0, 1, "newer")


@pytest.mark.parametrize("words", ["", "postgresql://", "mysql://a@b/c", "http://x/y", "a b c"])
def test_only_the_address_of_a_postgresql_database_is_taken(words: str) -> None:
    with pytest.raises(UsageError):
        server_url(words)


def test_an_address_is_taken_as_people_write_it() -> None:
    assert server_url(" postgresql://me@desk/school ") == "postgresql+psycopg://me@desk/school"
