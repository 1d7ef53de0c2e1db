"""What the staff taught this one machine: the keys of its keypad, and the size of its screen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from poeguide.domain.kiosk_config import KEYPAD, KioskConfig
from poeguide.ui.kiosk.state import State

DIAGONALS: Final = (7.0, 120.0)


class Fitting(QObject):
    """Kept in the state folder; the file of the configuration is never written by a running kiosk."""

    changed = Signal()

    def __init__(self, config: KioskConfig, state: State) -> None:
        super().__init__()
        self._config, self._state = config, state
        self.diagonal = _diagonal(state.read("screen")) or config.diagonal_inches

    @property
    def keypad(self) -> Mapping[str, str]:
        """Names of keys by what they do; the learned ones before those of the configuration."""
        return _keypad(self._state.read("keypad")) or dict(self._config.keypad)

    def learn(self, keys: Mapping[str, str]) -> None:
        """Keep the keys that the staff pressed."""
        self._state.write("keypad", dict(keys))
        self.changed.emit()

    def measure(self, inches: float) -> None:
        """Keep the diagonal; letters and targets follow with the next start."""
        self.diagonal = round(inches, 2)
        self._state.write("screen", {"diagonal_inches": self.diagonal})
        self.changed.emit()


def fitted(config: KioskConfig, state: State) -> KioskConfig:
    """The configuration with the screen as it was measured."""
    return replace(config, diagonal_inches=_diagonal(state.read("screen")) or config.diagonal_inches)


def _diagonal(value: Any) -> float:
    """A stored diagonal; 0 where there is none that can be true."""
    inches = value.get("diagonal_inches") if isinstance(value, dict) else None
    if not isinstance(inches, int | float) or isinstance(inches, bool):
        return 0.0
    return float(inches) if DIAGONALS[0] <= inches <= DIAGONALS[1] else 0.0


def _keypad(value: Any) -> dict[str, str]:
    """Stored keys; none at all where one of them is missing or taken twice."""
    pairs = value.items() if isinstance(value, dict) else ()
    keys = {act: name for act, name in pairs if act in KEYPAD and isinstance(name, str) and name}
    return keys if len(set(keys.values())) == len(KEYPAD) else {}
