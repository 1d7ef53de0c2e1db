"""The answers so far, what is wrong with them, and the file that they make."""

from __future__ import annotations

import secrets
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from poeguide.data.ports import port
from poeguide.domain.kiosk_config import (
    KEYPAD,
    KEYS,
    ConfigError,
    KioskConfig,
    Problem,
    config_text,
    hashed,
    read_config,
)
from poeguide.domain.pin import SALT_BYTES
from poeguide.errors import PoeGuideError
from poeguide.ui.kiosk.setup.problems import problem_words
from poeguide.ui.language import LANGUAGES
from poeguide.ui.services import Services

Answers = dict[str, dict[str, Any]]
MOST_BYTES: Final = 100_000


class SetupViewModel(QObject):
    """`changed` comes after every answer: `problems` by table and key, `config` where there are none."""

    changed = Signal()

    def __init__(self, services: Services, template: str, save: Callable[[str], None]) -> None:
        super().__init__()
        self._services, self._template, self._save = services, template, save
        self.answers: Answers = {}
        self.problems: dict[tuple[str, str], str] = {}
        self.config = KioskConfig()
        self.save_problem = ""

    def start(self, answers: Answers) -> None:
        """Begin with what an older file says."""
        self.answers = {table: dict(keys) for table, keys in answers.items()}
        self._check()

    def answer(self, table: str, key: str, value: Any) -> None:
        """Take one answer."""
        self.answers.setdefault(table, {})[key] = value
        self._check()

    def take_pin(self, pin: str) -> bool:
        """Keep the hash of a PIN; False where nobody should take that one."""
        try:
            self.answer("staff", "pin", hashed(pin, secrets.token_bytes(SALT_BYTES)))
        except ConfigError:
            return False
        return True

    def take_keys(self, keys: Mapping[str, str]) -> None:
        """Keep the five keys of the keypad."""
        self.answers["keypad"] = dict(keys)
        self._check()

    def problem(self, table: str, key: str) -> str:
        """What is wrong with one answer; empty where nothing is."""
        return self.problems.get((table, key), "")

    def port_name(self) -> str:
        """The name of the port where the kiosk stands; empty for none."""
        found = self._services.bundle.read(port, self.config.port) if self.config.port else None
        return "" if found is None else found.name

    def text(self) -> str:
        """The file as it would be written."""
        return config_text(self._template, self.answers, secrets.token_bytes(SALT_BYTES))

    def write(self) -> bool:
        """Write the file; where it cannot be written, `save_problem` says why."""
        try:
            self._save(self.text())
        except PoeGuideError as error:
            self.save_problem = str(error)
            return False
        self.save_problem = ""
        return True

    def _check(self) -> None:
        self.problems = {}
        try:
            self.config = read_config(self.text(), tuple(LANGUAGES))
        except ConfigError as error:
            for problem in error.problems:
                self._note(problem)
        code = self.config.port
        if code and not self.problem("place", "port") and self._services.bundle.read(port, code) is None:
            words = self.tr("There is no port with the code {code}.")
            self.problems[("place", "port")] = words.format(code=code)
        self.changed.emit()

    def _note(self, problem: Problem) -> None:
        table, _, key = problem.key.partition(".")
        self.problems.setdefault((table, key), problem_words((table, key), problem.words))


def known_answers(path: Path) -> Answers:
    """What an older file says, as far as it can still be used; nothing where there is none."""
    try:
        tables = tomllib.loads(path.read_bytes()[:MOST_BYTES].decode("utf-8-sig"))
    except (OSError, ValueError, RecursionError):
        return {}
    answers: Answers = {}
    for table, keys in tables.items():
        for key, value in keys.items() if table in KEYS and isinstance(keys, dict) else ():
            if _is_usable(table, key, value):
                answers.setdefault(table, {})[key] = value
    return answers


def _is_usable(table: str, key: str, value: Any) -> bool:
    if table == "keypad":
        return key in KEYPAD and isinstance(value, str)
    if key not in KEYS[table] or not isinstance(value, bool | int | float | str | list):
        return False
    try:
        KEYS[table][key][1](value)
    except ValueError:
        return False
    return True
