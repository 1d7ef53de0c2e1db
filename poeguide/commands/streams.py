"""The standard streams: UTF-8 in every locale, results on one, sentences for the reader on the other."""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any


def set_up_streams() -> None:
    """Write UTF-8 whatever the locale says, and line ends as they are; never fail on a letter.

    A program without a terminal may have no output at all; results then go nowhere.
    """
    if sys.stdout is None:
        sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 # open to the end
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="")


def say(sentence: str) -> None:
    """A sentence about what is going on, apart from the results. Without a stream, as in a window, it is dropped."""
    if sys.stderr is not None:
        sys.stderr.write(f"poeguide: {sentence}\n")
        sys.stderr.flush()


def print_lines(lines: Iterable[str]) -> None:
    """Results, line by line."""
    for line in lines:
        sys.stdout.write(line + "\n")


def print_json(document: Any) -> None:
    """Results as one document, its keys in a fixed order."""
    sys.stdout.write(json.dumps(document, ensure_ascii=False, indent=2, sort_keys=True) + "\n")
