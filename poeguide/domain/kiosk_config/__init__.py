"""The configuration of a kiosk: one TOML file; what is wrong with it is said with its line and key."""

from __future__ import annotations

from poeguide.domain.kiosk_config.checks import KEYS
from poeguide.domain.kiosk_config.problems import ConfigError, Problem, line_of
from poeguide.domain.kiosk_config.reading import MAX_BYTES, read_config
from poeguide.domain.kiosk_config.values import (
    AFTER_HOURS,
    CLOSABLE,
    DAYS,
    KEYPAD,
    LANGUAGES,
    PAPERS,
    THEMES,
    KioskConfig,
)
from poeguide.domain.kiosk_config.writing import config_text, hashed

__all__ = [
    "AFTER_HOURS",
    "CLOSABLE",
    "DAYS",
    "KEYPAD",
    "KEYS",
    "LANGUAGES",
    "MAX_BYTES",
    "PAPERS",
    "THEMES",
    "ConfigError",
    "KioskConfig",
    "Problem",
    "config_text",
    "hashed",
    "line_of",
    "read_config",
]
