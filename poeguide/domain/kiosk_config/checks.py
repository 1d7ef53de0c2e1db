"""Tables and keys of the configuration: the field that each one fills, and what it accepts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import time
from typing import Any, Final

from poeguide.domain.kiosk_config.values import AFTER_HOURS, CLOSABLE, DAYS, KEYPAD, LANGUAGES, PAPERS, THEMES
from poeguide.domain.pin import is_hash


def listed(names: Iterable[str]) -> str:
    """Names in a sentence."""
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
            raise ValueError(f"Write one of: {listed(names)}.")
        return str(value)

    return check


def _some_of(names: tuple[str, ...], *, least: int = 0) -> Callable[[Any], tuple[str, ...]]:
    def check(value: Any) -> tuple[str, ...]:
        if not isinstance(value, list) or len(value) < least or not all(item in names for item in value):
            example = '["' + '", "'.join(names[:2]) + '"]'
            raise ValueError(f"Write a list such as {example}. There are: {listed(names)}.")
        return tuple(dict.fromkeys(value))

    return check


def _port(value: Any) -> str:
    if not isinstance(value, str) or not re.fullmatch(r"([0-9]{4}|[A-Za-z]{3})?", value):
        raise ValueError('Write the code of a port in quotes, such as "2504", or "" for none.')
    return value.upper()


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


Keys = Mapping[str, tuple[str, Callable[[Any], Any]]]


def language_keys(languages: tuple[str, ...]) -> Keys:
    """The keys of the table of languages, where the guide speaks these."""
    return {
        "offered": ("languages", _some_of(languages, least=1)),
        "first": ("first_language", _one_of(*languages)),
    }


KEYS: Final[Mapping[str, Keys]] = {
    "place": {
        "name": ("name", _text(80)),
        "port": ("port", _port),
        "opens": ("opens", _time),
        "closes": ("closes", _time),
        "closed_days": ("closed_days", _some_of(DAYS)),
        "after_hours": ("after_hours", _one_of(*AFTER_HOURS)),
    },
    "screen": {
        "width": ("width", _number(0, 16384, whole=True)),
        "height": ("height", _number(0, 16384, whole=True)),
        "diagonal_inches": ("diagonal_inches", _number(7, 120)),
        "distance_mm": ("distance_mm", _number(200, 3000)),
    },
    "language": language_keys(LANGUAGES),
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
    "features": {"closed": ("closed", _some_of(CLOSABLE))},
    "print": {
        "on": ("is_printing", _flag),
        "paper": ("paper", _one_of(*PAPERS)),
        "printer": ("printer", _text(200)),
        "pages_a_visit": ("pages_a_visit", _number(1, 20, whole=True)),
    },
    "machine": {"memory_mb": ("memory_mb", _number(200, 16000, whole=True)), "state": ("state", _text(1000))},
    "staff": {"pin": ("pin", _pin)},
    "speech": {"on": ("speech", _flag)},
    "keypad": {act: ("keypad", _text(40)) for act in KEYPAD},
}
"""Table, key, the field it fills, and what it accepts."""
