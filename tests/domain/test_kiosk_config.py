from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poeguide.domain.kiosk_config import KEYS, ConfigError, KioskConfig, Problem, read_config
from poeguide.domain.pin import hash_pin

TEMPLATE = Path(__file__).parents[2] / "resources" / "kiosk" / "poeguide-kiosk.toml"


def problems(text: str) -> list[str]:
    with pytest.raises(ConfigError) as error:
        read_config(text)
    return [str(problem) for problem in error.value.problems]


def test_an_empty_file_means_the_defaults() -> None:
    assert read_config("") == KioskConfig()


def test_the_template_says_the_defaults_and_names_every_key() -> None:
    text = TEMPLATE.read_text("utf-8")
    config = read_config(text)

    assert {**vars_of(config), "keypad": {}} == vars_of(KioskConfig())
    for table, keys in KEYS.items():
        assert f"[{table}]" in text
        assert not [key for key in keys if f"\n{key} = " not in text]


def vars_of(config: KioskConfig) -> dict[str, object]:
    return {name: getattr(config, name) for name in KioskConfig.__slots__}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[screen]\n\ndiagonal_inches = 'x'", "line 3: screen.diagonal_inches: Write a number from 7 to 120."),
        ("[screen]\ndiagonal_inches = true", "line 2: screen.diagonal_inches: Write a number from 7 to 120."),
        ("[time]\ncountdown = 5", "line 2: time.countdown: Write a number from 20 to 600."),
        ("[time]\nask_afer = 60", "line 2: time.ask_afer: There is no such key."),
        ("\n[tme]", "line 2: tme: There is no such table."),
        ("[look]\ntheme = 'pink'", "line 2: look.theme: Write one of: light, dark, contrast."),
        ("[language]\noffered = ['de']", "line 2: language.offered: Write a list such as"),
        ("[language]\noffered = ['es']", "line 1: language.first: The first language must be one of those offered."),
        ("[place]\nopens = '8:00'", 'line 2: place.opens: Write hours and minutes such as "04:00"'),
        ("[place]\nopens = '08:00'", "line 2: place.opens: Give both opens and closes, or neither."),
        ("[staff]\npin = '409312'", "line 2: staff.pin: This is not what kiosk-setup writes."),
        ("[time]\nslow_ask_after = 40", "line 2: time.slow_ask_after: This must be at least as long as ask_after."),
        ("[screen]\nwidth = 1080", "line 2: screen.width: Give both width and height, or neither."),
        ("[keypad]\nnext = 'F1'\nback = 'F1'", "line 3: keypad.back: The key “F1” is already taken."),
        ("[keypad]\njump = 'F1'", "line 2: keypad.jump: There is no such act."),
        ("[speech]\non = 1", "line 2: speech.on: Write true or false."),
        ("[place]\nport = 'x'", 'line 2: place.port: Write the code of a port in quotes, such as "2504"'),
        ("[place]\nafter_hours = 'dim'", "line 2: place.after_hours: This needs the hours: give opens and closes."),
        ("[place]\nclosed_days = ['Monday']", 'line 2: place.closed_days: Write a list such as ["mon", "tue"].'),
        ("[features]\nclosed = ['help']", 'line 2: features.closed: Write a list such as ["ports", "plan"].'),
        ("[print]\npages_a_visit = 0", "line 2: print.pages_a_visit: Write a whole number from 1 to 20."),
        ("theme = 'light'", "line 1: theme: There is no such table."),
        ("[look\n", "line 1: This is not TOML:"),
        ("a = 1\na = 2", "line 2: This is not TOML:"),
    ],
)
def test_a_mistake_is_told_with_its_line_and_key(text: str, words: str) -> None:
    assert problems(text)[0].startswith(words)


def test_all_mistakes_are_told_at_once_in_the_order_of_the_file() -> None:
    found = problems("[look]\ntheme = 'pink'\ntext_scale = 9\n[time]\nattract_after = 0")

    assert [line.partition(":")[0] for line in found] == ["line 2", "line 3", "line 5"]


def test_a_whole_configuration_is_read() -> None:
    pin = hash_pin("409312", bytes(16))
    config = read_config(
        f"[place]\nopens = '22:00'\ncloses = 06:00:00\n[staff]\npin = '{pin}'\n"
        "[language]\noffered = ['es']\nfirst = 'es'"
    )

    assert (config.opens, config.closes, config.pin, config.languages) == (time(22), time(6), pin, ("es",))
    assert config.is_open_at(datetime(2026, 11, 21, 23, 0))
    assert config.is_open_at(datetime(2026, 11, 21, 5, 59))
    assert not config.is_open_at(datetime(2026, 11, 21, 6, 0))


SATURDAY = datetime(2026, 11, 21, 9, 14)


@pytest.mark.parametrize(
    ("config", "moment", "opening"),
    [
        (KioskConfig(), SATURDAY, None),
        (KioskConfig(opens=time(8), closes=time(17)), SATURDAY, None),
        (KioskConfig(opens=time(10), closes=time(17)), SATURDAY, datetime(2026, 11, 21, 10, 0)),
        (KioskConfig(opens=time(8), closes=time(9)), SATURDAY, datetime(2026, 11, 22, 8, 0)),
        (
            KioskConfig(opens=time(8), closes=time(17), closed_days=("sat", "sun")),
            SATURDAY,
            datetime(2026, 11, 23, 8, 0),
        ),
        (KioskConfig(opens=time(22), closes=time(10), closed_days=("sat",)), SATURDAY, None),
        (KioskConfig(opens=time(22), closes=time(10), closed_days=("fri",)), SATURDAY, datetime(2026, 11, 21, 22, 0)),
        (KioskConfig(opens=time(8), closes=time(8), closed_days=("sat",)), SATURDAY, datetime(2026, 11, 22, 8, 0)),
    ],
)
def test_the_next_opening_knows_days_without_hours_and_nights(
    config: KioskConfig, moment: datetime, opening: datetime | None
) -> None:
    assert config.next_opening(moment) == opening
    assert config.is_open_at(moment) == (opening is None)


def test_the_screen_rests_only_outside_the_hours_and_only_where_it_should() -> None:
    closed = KioskConfig(opens=time(10), closes=time(17))

    assert not closed.rests_at(SATURDAY)
    assert replace(closed, after_hours="dim").rests_at(SATURDAY)
    assert not replace(closed, after_hours="dim").rests_at(SATURDAY.replace(hour=11))


def found_in(text: str) -> list[Problem]:
    """What is wrong with a text; nothing where it is a configuration."""
    try:
        read_config(text)
    except ConfigError as error:
        return error.problems
    return []


def outcome(text: str) -> KioskConfig | list[str]:
    """The configuration, or what is wrong with it."""
    return [str(problem) for problem in found_in(text)] or read_config(text)


@given(text=st.text(max_size=400))
def test_any_text_gives_a_configuration_or_a_clear_message(text: str) -> None:
    found = outcome(text)

    assert isinstance(found, KioskConfig) or all(words.endswith((".", "”")) for words in found)


TABLES = st.sampled_from(sorted(KEYS))
NAMES = st.sampled_from(sorted({key for keys in KEYS.values() for key in keys}))
WORDS = st.sampled_from(
    ["0", "-1", "61", "1e9", "true", "''", "'en'", "'08:00'", "[]", "['es']", "[1]", "{}", "1979-05-27"]
)


@given(lines=st.lists(st.tuples(TABLES, NAMES, WORDS), max_size=6, unique_by=lambda line: line[0]))
def test_any_values_give_a_configuration_or_a_clear_message(lines: list[tuple[str, str, str]]) -> None:
    found = outcome("".join(f"[{table}]\n{key} = {value}\n" for table, key, value in lines))

    assert found
    assert not isinstance(found, KioskConfig) or found.countdown >= 20


LINES = TEMPLATE.read_text("utf-8").splitlines()
VALUES = [number for number, line in enumerate(LINES) if " = " in line and not line.startswith("#")]
ANY_VALUE = st.one_of(WORDS, st.integers().map(str), st.text(max_size=30).map(json.dumps), st.just("[["))


@given(number=st.sampled_from(VALUES), value=ANY_VALUE)
def test_a_spoiled_line_of_the_template_is_told_with_its_line_and_key(number: int, value: str) -> None:
    key = LINES[number].partition(" = ")[0]
    text = "\n".join([*LINES[:number], f"{key} = {value}", *LINES[number + 1 :]])

    for problem in found_in(text)[:1]:
        is_here = problem.line == number + 1 and problem.key.endswith(f".{key}")
        is_syntax = problem.words.startswith("This is not TOML") and problem.line >= number + 1
        is_between = problem.line > 0 and "." in problem.key
        assert is_here or is_syntax or is_between, str(problem)


@given(text=st.text(alphabet=st.sampled_from("[]{}=.,'\"#\n aslnoptime0123\\"), max_size=120))
def test_what_is_nearly_toml_gives_a_configuration_or_a_place_in_the_file(text: str) -> None:
    assert all(problem.line > 0 and problem.words for problem in found_in(text))


def test_the_languages_are_those_that_the_guide_at_hand_has() -> None:
    text = '[language]\noffered = ["fr", "en"]\nfirst = "fr"\n'

    found = read_config(text, ("en", "es", "fr"))

    assert (found.languages, found.first_language) == (("fr", "en"), "fr")
    assert read_config("", ("en", "es", "fr")).languages == ("en", "es", "fr")
    with pytest.raises(ConfigError) as error:
        read_config(text, ("en", "es"))
    assert [problem.line for problem in error.value.problems] == [2, 3]
