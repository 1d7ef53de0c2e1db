"""The configuration of a kiosk: one TOML file; what is wrong with it is said with its line and key."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from datetime import time
from typing import Any, Final

from poeguide.domain.physical_size import Screen
from poeguide.domain.pin import is_hash

LANGUAGES: Final = ("en", "es")
THEMES: Final = ("light", "dark", "contrast")
MAX_BYTES: Final = 100_000
KEYPAD: Final = ("previous", "next", "choose", "back", "repeat")


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong, at a line of the file (0 where it is about something that is missing)."""

    line: int
    key: str
    words: str

    def __str__(self) -> str:
        place = f"line {self.line}: " if self.line else ""
        return f"{place}{self.key + ': ' if self.key else ''}{self.words}"


class ConfigError(ValueError):
    """The configuration cannot be used; `problems` says why, in the order of the file."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = sorted(problems, key=lambda problem: (problem.line or 10**9, problem.key))
        super().__init__("\n".join(map(str, self.problems)))


@dataclass(frozen=True, slots=True)
class KioskConfig:
    """What an operator decides. Times are in seconds."""

    name: str = ""
    """What visitors call this place; shown on the help page."""
    width: int = 0
    height: int = 0
    """Pixels; 0 = ask the screen."""
    diagonal_inches: float = 21.5
    distance_mm: float = 450.0
    languages: tuple[str, ...] = LANGUAGES
    first_language: str = "en"
    theme: str = "light"
    text_scale: float = 1.0
    reduced_motion: bool = False
    ask_after: float = 60.0
    countdown: float = 30.0
    slow_ask_after: float = 180.0
    slow_countdown: float = 60.0
    attract_after: float = 20.0
    attract_each: float = 8.0
    restart_at: time | None = time(4, 0)
    opens: time | None = None
    closes: time | None = None
    memory_mb: int = 600
    state: str = ""
    """Folder for what outlives a restart: wrong PIN tries, counts, notices."""
    pin: str = ""
    speech: bool = True
    keypad: Mapping[str, str] = field(default_factory=dict)
    """Learned keys: act to the name of the key as Qt writes it."""

    def screen(self, width: int, height: int) -> Screen:
        """The screen as configured; pixels that the file leaves open are those of the real screen."""
        return Screen(self.width or width, self.height or height, self.diagonal_inches, self.distance_mm)

    def is_open_at(self, now: time) -> bool:
        """Whether the place is open; always where no hours are given. Hours may go past midnight."""
        if self.opens is None or self.closes is None or self.opens == self.closes:
            return True
        if self.opens < self.closes:
            return self.opens <= now < self.closes
        return now >= self.opens or now < self.closes


def read_config(text: str) -> KioskConfig:
    """The configuration in a text; ConfigError names all that is wrong with it."""
    if len(text) > MAX_BYTES:
        raise ConfigError([Problem(0, "", "The file is too large to be a configuration.")])
    try:
        tables = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise ConfigError([_syntax(str(error), text)]) from error
    problems: list[Problem] = []
    values = _values(tables, text, problems)
    if not problems:
        _check_together(values, text, problems)
    if problems:
        raise ConfigError(problems)
    return KioskConfig(**values)


def _syntax(words: str, text: str) -> Problem:
    place = re.search(r"line (\d+)", words)
    plain = re.sub(r" \(at .*\)$", "", words)
    last = len(text.splitlines())
    return Problem(int(place[1]) if place else last, "", f"This is not TOML: {plain}.")


def _values(tables: Mapping[str, Any], text: str, problems: list[Problem]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for table, entries in tables.items():
        if table not in KEYS or not isinstance(entries, dict):
            problems.append(Problem(line_of(text, table), table, f"There is no such table. There are: {_list(KEYS)}."))
            continue
        if table == "keypad":
            values["keypad"] = _keypad(entries, text, problems)
            continue
        for key, value in entries.items():
            name = f"{table}.{key}"
            if key not in KEYS[table]:
                words = f"There is no such key. There are: {_list(KEYS[table])}."
                problems.append(Problem(line_of(text, table, key), name, words))
                continue
            target, check = KEYS[table][key]
            try:
                values[target] = check(value)
            except ValueError as error:
                problems.append(Problem(line_of(text, table, key), name, str(error)))
    return values


def _keypad(entries: Mapping[str, Any], text: str, problems: list[Problem]) -> dict[str, str]:
    keys: dict[str, str] = {}
    for act, name in entries.items():
        if act not in KEYPAD:
            words = f"There is no such act. There are: {_list(KEYPAD)}."
        elif not isinstance(name, str) or not name.strip():
            words = "Write the name of a key in quotes, as kiosk-setup shows it."
        elif name in keys.values():
            words = f"The key “{name[:20]}” is already taken."
        else:
            keys[act] = name
            continue
        problems.append(Problem(line_of(text, "keypad", act), f"keypad.{act}", words))
    return keys


def _check_together(values: Mapping[str, Any], text: str, problems: list[Problem]) -> None:
    def say(table: str, key: str, words: str) -> None:
        problems.append(Problem(line_of(text, table, key), f"{table}.{key}", words))

    defaults = {entry.name: entry.default for entry in fields(KioskConfig)}

    def value(name: str) -> Any:
        return values.get(name, defaults[name])

    if value("first_language") not in value("languages"):
        say("language", "first", "The first language must be one of those offered.")
    if (value("opens") is None) != (value("closes") is None):
        say("place", "opens", "Give both opens and closes, or neither.")
    for slow, plain in (("slow_ask_after", "ask_after"), ("slow_countdown", "countdown")):
        if value(slow) < value(plain):
            say("time", slow, f"This must be at least as long as {plain}.")
    if bool(value("width")) != bool(value("height")):
        say("screen", "width", "Give both width and height, or neither.")


def line_of(text: str, table: str, key: str = "") -> int:
    """The line where a table begins or a key of it stands; 0 where neither is found."""
    inside, first = False, 0
    for number, line in enumerate(text.splitlines(), 1):
        words = line.strip()
        if words.startswith("["):
            inside = words.strip("[] ").partition("#")[0].strip(" []\"'") == table
            first = number if inside and not first else first
            if inside and not key:
                return number
        elif (inside and key and re.match(rf"[\"']?{re.escape(key)}[\"']?\s*[=.]", words)) or re.match(
            rf"[\"']?{re.escape(table)}[\"']?\s*[=.]", words
        ):
            return number
    return first


def _list(names: Any) -> str:
    return ", ".join(names)


def _number(lowest: float, highest: float, *, whole: bool = False) -> Callable[[Any], Any]:
    def check(value: Any) -> Any:
        kinds = int if whole else (int, float)
        if isinstance(value, bool) or not isinstance(value, kinds) or not lowest <= value <= highest:
            raise ValueError(f"Write a {'whole ' if whole else ''}number from {lowest:g} to {highest:g}.")
        return value if whole else float(value)

    return check


def _text(most: int) -> Callable[[Any], str]:
    def check(value: Any) -> str:
        if not isinstance(value, str) or len(value) > most or not value.isprintable():
            raise ValueError(f"Write a text in quotes, of at most {most} characters on one line.")
        return value

    return check


def _one_of(*names: str) -> Callable[[Any], str]:
    def check(value: Any) -> str:
        if value not in names:
            raise ValueError(f"Write one of: {_list(names)}.")
        return str(value)

    return check


def _languages(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not value or not all(item in LANGUAGES for item in value):
        raise ValueError(f'Write a list such as ["en", "es"]. There are: {_list(LANGUAGES)}.')
    return tuple(dict.fromkeys(value))


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError("Write true or false.")  # noqa: TRY004 # a wrong value, told to the operator
    return value


def _time(value: Any) -> time | None:
    if value == "":
        return None
    if isinstance(value, time):
        return value.replace(second=0, microsecond=0)
    if not isinstance(value, str) or not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", value):
        raise ValueError('Write hours and minutes such as "04:00", or "" for never.')
    return time.fromisoformat(value)


def _pin(value: Any) -> str:
    if not isinstance(value, str) or (value and not is_hash(value)):
        raise ValueError("This is not what kiosk-setup writes. Never write the PIN itself here; run kiosk-setup.")
    return value


KEYS: Final[Mapping[str, Mapping[str, tuple[str, Callable[[Any], Any]]]]] = {
    "place": {"name": ("name", _text(80)), "opens": ("opens", _time), "closes": ("closes", _time)},
    "screen": {
        "width": ("width", _number(0, 16384, whole=True)),
        "height": ("height", _number(0, 16384, whole=True)),
        "diagonal_inches": ("diagonal_inches", _number(7, 120)),
        "distance_mm": ("distance_mm", _number(200, 3000)),
    },
    "language": {"offered": ("languages", _languages), "first": ("first_language", _one_of(*LANGUAGES))},
    "look": {
        "theme": ("theme", _one_of(*THEMES)),
        "text_scale": ("text_scale", _number(1, 3)),
        "reduced_motion": ("reduced_motion", _flag),
    },
    "time": {
        "ask_after": ("ask_after", _number(30, 3600)),
        "countdown": ("countdown", _number(20, 600)),
        "slow_ask_after": ("slow_ask_after", _number(30, 3600)),
        "slow_countdown": ("slow_countdown", _number(20, 600)),
        "attract_after": ("attract_after", _number(5, 3600)),
        "attract_each": ("attract_each", _number(5, 120)),
        "restart_at": ("restart_at", _time),
    },
    "machine": {"memory_mb": ("memory_mb", _number(200, 16000, whole=True)), "state": ("state", _text(1000))},
    "staff": {"pin": ("pin", _pin)},
    "speech": {"on": ("speech", _flag)},
    "keypad": {act: ("keypad", _text(40)) for act in KEYPAD},
}
"""Table, key, the field it fills, and what it accepts."""
