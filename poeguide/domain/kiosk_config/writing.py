"""Writes a configuration: the commented template with an operator's answers in the place of its own values."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Final

from poeguide.domain.kiosk_config.problems import ConfigError, Problem
from poeguide.domain.pin import LEAST_DIGITS, MOST_DIGITS, hash_pin, is_allowed, is_hash

_LINE: Final = re.compile(r"^(?P<key>[a-z_]+) = (?P<value>\[.*?\]|\".*?\"|[^ ]+)(?P<rest>.*)$")


def config_text(template: str, answers: Mapping[str, Any], salt: bytes) -> str:
    """The template with these answers; a PIN is written as its hash. ConfigError says what cannot be written."""
    left = {(table, key): value for table, keys in _tables(answers) for key, value in keys.items()}
    table, lines = "", []
    for plain in template.splitlines():
        line, match = plain, _LINE.match(plain)
        table = line.strip("[] ").partition("]")[0] if line.startswith("[") else table
        if match and (table, match["key"]) in left:
            value = left.pop((table, match["key"]))
            line = f"{match['key']} = {_written(table, match['key'], value, salt)}{match['rest']}"
        lines.append(line)
    if left:
        raise ConfigError([Problem(0, ".".join(name), "There is no such key.") for name in left])
    return "\n".join(lines) + "\n"


def hashed(pin: str, salt: bytes) -> str:
    """The text to store for a PIN; ConfigError where nobody should take it."""
    if not is_allowed(pin):
        words = f"A PIN has {LEAST_DIGITS} to {MOST_DIGITS} digits, neither all alike nor a plain run."
        raise ConfigError([Problem(0, "staff.pin", words)])
    return hash_pin(pin, salt)


def _tables(answers: Mapping[str, Any]) -> list[tuple[str, Mapping[str, Any]]]:
    for table, keys in answers.items():
        if not isinstance(keys, Mapping):
            raise ConfigError([Problem(0, str(table), "Give an object with keys and values.")])
    return list(answers.items())


def _written(table: str, key: str, value: Any, salt: bytes) -> str:
    if (table, key) == ("staff", "pin") and value and not is_hash(str(value)):
        value = hashed(str(value), salt)
    if isinstance(value, bool | int | float | str | list):
        # Every JSON text, number, truth value and list of texts is written alike in TOML.
        return json.dumps(value, ensure_ascii=False)
    raise ConfigError([Problem(0, f"{table}.{key}", "Give a text, a number, true, false or a list of texts.")])
