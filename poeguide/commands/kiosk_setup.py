"""`poeguide kiosk-setup`: asks in a window or on the terminal, or reads JSON, and writes a commented configuration."""

from __future__ import annotations

import argparse
import secrets
import sys
from collections.abc import Callable, Mapping
from functools import partial
from getpass import getpass
from pathlib import Path
from typing import Any, Final

from poeguide.commands.content import open_content, paths_of
from poeguide.commands.display import has_display
from poeguide.commands.streams import print_json, say
from poeguide.domain.kiosk_config import ConfigError, KioskConfig, Problem, read_config
from poeguide.domain.kiosk_config import config_text as write_text
from poeguide.domain.pin import LEAST_DIGITS, MOST_DIGITS, SALT_BYTES
from poeguide.errors import PoeGuideError
from poeguide.json_text import parsed
from poeguide.languages import NAMES
from poeguide.paths import resources_folder

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
    if not options.json and not options.terminal and has_display():
        return show_window(options)
    answers = _from_json(sys.stdin.read()) if options.json else _from_terminal()
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
        read_config(text, tuple(NAMES))
    except ConfigError as error:
        return error.problems
    save(text, output)
    return []


def save(text: str, output: Path) -> None:
    """Write the file whole or not at all; only its owner may read it, as it holds the hash of the PIN."""
    part = output.with_name(f"{output.name}.part")
    try:
        part.write_text(text, "utf-8")
        part.chmod(0o600)
        part.replace(output)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise PoeGuideError(f"The file {output} cannot be written: {error.strerror}.") from error


def show_window(options: argparse.Namespace) -> int:
    """Ask in a window; 0 = the file was written, 1 = the window was closed before."""
    from PySide6.QtCore import QLocale

    from poeguide.app import heed_outside_end, make_application, route_errors
    from poeguide.commands.kiosk import kiosk_paths, kiosk_services
    from poeguide.ui.kiosk.setup import SetupViewModel, SetupWindow, growth_for, known_answers

    output = Path(options.output).absolute()
    language = "es" if QLocale.system().language() is QLocale.Language.Spanish else "en"
    config = KioskConfig(first_language=language)
    with open_content(options) as bundle:
        paths = kiosk_paths(paths_of(options), config)
        app = make_application(paths, sys.argv[:1])
        size = app.primaryScreen().size()
        services = kiosk_services(paths, bundle, config, growth=growth_for(size.width(), size.height()))
        route_errors(services.notices)
        view_model = SetupViewModel(services, template(), partial(save, output=output))
        view_model.start(known_answers(output))
        window = SetupWindow(view_model, services, name=str(output))
        window.resize(min(1100, size.width()), min(900, size.height()))
        window.show()
        heed_outside_end(app)
        app.exec()
    return 0 if window.is_written else 1


def config_text(answers: Mapping[str, Any]) -> str:
    """The template with these answers in the place of its own values."""
    return write_text(template(), answers, secrets.token_bytes(SALT_BYTES))


def template() -> str:
    """The configuration with its first values, every key explained."""
    return (resources_folder() / "kiosk" / "poeguide-kiosk.toml").read_text("utf-8")


def _from_json(text: str) -> Mapping[str, Any]:
    try:
        answers = parsed(text or "{}")
    except ValueError as error:
        raise PoeGuideError(
            "The answers are not JSON.", 'Give an object such as {"screen": {"diagonal_inches": 32}}.'
        ) from error
    if not isinstance(answers, dict):
        raise PoeGuideError("The answers are not an object.", 'Give one such as {"screen": {"diagonal_inches": 32}}.')
    return answers


def _from_terminal() -> Mapping[str, Any]:
    try:
        return _asked(input, getpass)
    except EOFError as error:
        raise PoeGuideError(
            "Nobody answers on this terminal.", "Give the answers as JSON: poeguide kiosk-setup --json"
        ) from error


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
