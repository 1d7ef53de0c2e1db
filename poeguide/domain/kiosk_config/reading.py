"""Reads a configuration: one TOML file; all that is wrong with it is said at once."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import fields
from typing import Any, Final

from poeguide.domain.kiosk_config.checks import KEYS, language_keys, listed
from poeguide.domain.kiosk_config.problems import ConfigError, Problem, line_of
from poeguide.domain.kiosk_config.values import DAYS, KEYPAD, LANGUAGES, KioskConfig

MAX_BYTES: Final = 100_000


def read_config(text: str, languages: tuple[str, ...] = LANGUAGES) -> KioskConfig:
    """The configuration in a text, for a guide in these languages; ConfigError names all that is wrong with it."""
    if len(text) > MAX_BYTES:
        raise ConfigError([Problem(0, "", "The file is too large to be a configuration.")])
    try:
        tables = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise ConfigError([_syntax(str(error), text)]) from error
    problems: list[Problem] = []
    values = {"languages": languages, **_values(tables, text, problems, languages)}
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


def _values(
    tables: Mapping[str, Any], text: str, problems: list[Problem], languages: tuple[str, ...]
) -> dict[str, Any]:
    values: dict[str, Any] = {}
    keys = {**KEYS, "language": language_keys(languages)}
    for table, entries in tables.items():
        if table not in keys or not isinstance(entries, dict):
            problems.append(Problem(line_of(text, table), table, f"There is no such table. There are: {listed(keys)}."))
            continue
        if table == "keypad":
            values["keypad"] = _keypad(entries, text, problems)
            continue
        for key, value in entries.items():
            name = f"{table}.{key}"
            if key not in keys[table]:
                words = f"There is no such key. There are: {listed(keys[table])}."
                problems.append(Problem(line_of(text, table, key), name, words))
                continue
            target, check = keys[table][key]
            try:
                values[target] = check(value)
            except ValueError as error:
                problems.append(Problem(line_of(text, table, key), name, str(error)))
    return values


def _keypad(entries: Mapping[str, Any], text: str, problems: list[Problem]) -> dict[str, str]:
    keys: dict[str, str] = {}
    for act, name in entries.items():
        if act not in KEYPAD:
            words = f"There is no such act. There are: {listed(KEYPAD)}."
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
    defaults = {entry.name: entry.default for entry in fields(KioskConfig)}
    whole = {**defaults, **values}
    for is_wrong, table, key, words in _RULES:
        if is_wrong(whole):
            problems.append(Problem(line_of(text, table, key), f"{table}.{key}", words))


def _is_one_without_the_other(one: str, other: str, nothing: Any) -> Callable[[Mapping[str, Any]], bool]:
    return lambda whole: (whole[one] == nothing) != (whole[other] == nothing)


_RULES: Final[tuple[tuple[Callable[[Mapping[str, Any]], bool], str, str, str], ...]] = (
    (
        lambda whole: whole["first_language"] not in whole["languages"],
        "language",
        "first",
        "The first language must be one of those offered.",
    ),
    (_is_one_without_the_other("opens", "closes", None), "place", "opens", "Give both opens and closes, or neither."),
    (_is_one_without_the_other("width", "height", 0), "screen", "width", "Give both width and height, or neither."),
    (
        lambda whole: whole["after_hours"] != "stay" and whole["opens"] is None,
        "place",
        "after_hours",
        "This needs the hours: give opens and closes.",
    ),
    (lambda whole: len(whole["closed_days"]) == len(DAYS), "place", "closed_days", "One day of the week must be left."),
    (
        lambda whole: whole["slow_ask_after"] < whole["ask_after"],
        "time",
        "slow_ask_after",
        "This must be at least as long as ask_after.",
    ),
    (
        lambda whole: whole["slow_countdown"] < whole["countdown"],
        "time",
        "slow_countdown",
        "This must be at least as long as countdown.",
    ),
)
"""What must hold between keys: when it does not, where to say so, and the words."""
