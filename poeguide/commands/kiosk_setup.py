"""`poeguide kiosk-setup`: asks a few questions, or reads the answers as JSON, and writes a commented configuration."""

from __future__ import annotations

import argparse
import json
import re
import secrets
import sys
from collections.abc import Callable, Mapping
from getpass import getpass
from pathlib import Path
from typing import Any, Final

from poeguide.commands.streams import print_json, say
from poeguide.domain.kiosk_config import ConfigError, Problem, read_config
from poeguide.domain.pin import LEAST_DIGITS, MOST_DIGITS, SALT_BYTES, hash_pin, is_allowed, is_hash
from poeguide.errors import PoeGuideError
from poeguide.paths import resources_folder

_LINE: Final = re.compile(r"^(?P<key>[a-z_]+) = (?P<value>\[.*?\]|\".*?\"|[^ ]+)(?P<rest>.*)$")
_QUESTIONS: Final = (
    ("screen", "diagonal_inches", "Diagonal of the screen in inches", float),
    ("screen", "distance_mm", "Distance from the screen to the visitor's eyes in millimeters", float),
    ("place", "name", "Name of this place", str),
    ("place", "opens", "When the desk opens, such as 08:00; empty for no hours", str),
    ("place", "closes", "When the desk closes", str),
    ("machine", "state", "Folder for the state; empty for the user's own", str),
)


def run(options: argparse.Namespace) -> int:
    """Write the configuration; 1 where an answer cannot be used."""
    answers = _from_json(sys.stdin.read()) if options.json else _asked(input, getpass)
    problems = write_config(answers, Path(options.output))
    if options.json:
        found = [{"line": problem.line, "key": problem.key, "words": problem.words} for problem in problems]
        print_json({"file": options.output, "is_written": not problems, "problems": found})
    for problem in problems:
        say(str(problem))
    if not problems:
        say(f"{options.output} is written. Start the kiosk with: poeguide --kiosk {options.output}")
    return 1 if problems else 0


def write_config(answers: Mapping[str, Any], output: Path) -> list[Problem]:
    """Write the answers into the commented file; problems, in which case nothing is written."""
    try:
        text = config_text(answers)
        read_config(text)
    except ConfigError as error:
        return error.problems
    try:
        output.write_text(text, "utf-8")
        output.chmod(0o600)
    except OSError as error:
        raise PoeGuideError(f"The file {output} cannot be written: {error.strerror}.") from error
    return []


def config_text(answers: Mapping[str, Any]) -> str:
    """The template with these answers in the place of its own values."""
    left = {(table, key): value for table, keys in _tables(answers) for key, value in keys.items()}
    table, lines = "", []
    for plain in template().splitlines():
        line, match = plain, _LINE.match(plain)
        table = line.strip("[] ").partition("]")[0] if line.startswith("[") else table
        if match and (table, match["key"]) in left:
            value = left.pop((table, match["key"]))
            line = f"{match['key']} = {_written(table, match['key'], value)}{match['rest']}"
        lines.append(line)
    if left:
        unknown = [Problem(0, ".".join(name), "There is no such key.") for name in left]
        raise ConfigError(unknown)
    return "\n".join(lines) + "\n"


def template() -> str:
    """The configuration with its first values, every key explained."""
    return (resources_folder() / "kiosk" / "poeguide-kiosk.toml").read_text("utf-8")


def _tables(answers: Mapping[str, Any]) -> list[tuple[str, Mapping[str, Any]]]:
    for table, keys in answers.items():
        if not isinstance(keys, Mapping):
            raise ConfigError([Problem(0, str(table), "Give an object with keys and values.")])
    return list(answers.items())


def _written(table: str, key: str, value: Any) -> str:
    if (table, key) == ("staff", "pin") and value and not is_hash(str(value)):
        value = _hashed(str(value))
    if isinstance(value, bool | int | float | str | list):
        # Every JSON text, number, truth value and list of texts is written alike in TOML.
        return json.dumps(value, ensure_ascii=False)
    raise ConfigError([Problem(0, f"{table}.{key}", "Give a text, a number, true, false or a list of texts.")])


def _hashed(pin: str) -> str:
    if not is_allowed(pin):
        words = f"A PIN has {LEAST_DIGITS} to {MOST_DIGITS} digits, neither all alike nor a plain run."
        raise ConfigError([Problem(0, "staff.pin", words)])
    return hash_pin(pin, secrets.token_bytes(SALT_BYTES))


def _from_json(text: str) -> Mapping[str, Any]:
    try:
        answers = json.loads(text or "{}")
    except ValueError as error:
        raise PoeGuideError(
            "The answers are not JSON.", 'Give an object such as {"screen": {"diagonal_inches": 32}}.'
        ) from error
    if not isinstance(answers, dict):
        raise PoeGuideError("The answers are not an object.", 'Give one such as {"screen": {"diagonal_inches": 32}}.')
    return answers


def _asked(ask: Callable[[str], str], ask_secret: Callable[[str], str]) -> Mapping[str, Any]:
    """Answers from the terminal; an empty one keeps the value of the template."""
    answers: dict[str, dict[str, Any]] = {}
    for table, key, words, kind in _QUESTIONS:
        text = ask(f"{words}: ").strip()
        if text:
            answers.setdefault(table, {})[key] = _converted(text, kind)
    pin = ask_secret(f"PIN of the staff, {LEAST_DIGITS} to {MOST_DIGITS} digits; empty for none: ").strip()
    if pin:
        if pin != ask_secret("The same PIN again: ").strip():
            raise PoeGuideError("The two PINs differ.", "Start again.")
        answers["staff"] = {"pin": pin}
    return answers


def _converted(text: str, kind: type) -> Any:
    try:
        return kind(text.replace(",", ".")) if kind is float else text
    except ValueError:
        return text
