"""What several commands share: the bundle they read, the place they are asked for, the day they take for today."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from poeguide.domain.routes import Route
from poeguide.errors import UsageError

if TYPE_CHECKING:
    from poeguide.data.bundle import Bundle
    from poeguide.paths import Paths

NOON: Final = time(12)
YEARS: Final = range(1900, 2200)


def paths_of(options: argparse.Namespace) -> Paths:
    """The places of this system, with the bundle that the reader named."""
    from poeguide.paths import Paths

    chosen = options.bundle
    return Paths.default()._replace(chosen_bundle=None if chosen is None else Path(chosen))


@contextmanager
def open_content(options: argparse.Namespace) -> Iterator[Bundle]:
    """The bundle, every byte as its makers left it."""
    from poeguide.data.bundle import Bundle

    bundle = Bundle.open(paths_of(options).bundle)
    try:
        bundle.compare_digest()
        yield bundle
    finally:
        bundle.close()


def route_of(text: str) -> Route:
    """A route from the command line."""
    try:
        text.encode("utf-8")
        route = Route.parse(text)
    except UnicodeEncodeError as error:
        raise UsageError("This link holds bytes that are no text.", "A link looks like poeguide:ports/2504.") from error
    except ValueError as error:
        raise UsageError(str(error)) from error
    return route


def language_of(text: str) -> str:
    """A language of the content."""
    from poeguide.data.format import LANGUAGES

    if text not in LANGUAGES:
        raise UsageError(f"There is no language “{text[:40]}” in this program.", f"It has {' and '.join(LANGUAGES)}.")
    return text


def clock_of(text: str | None) -> datetime:
    """The moment to take for now: a day (then noon) or a day and time such as 2027-12-26T09:30; else the real one."""
    if text is None:
        return datetime.now().astimezone()
    try:
        moment = moment_of(text) if len(text) > len("2027-12-26") else datetime.combine(moment_of(text), NOON)
    except ValueError as error:
        raise UsageError(f"“{text[:40]}” is not a date.", "Write a day such as 2027-12-26.") from error
    return moment if moment.tzinfo is not None else moment.astimezone()


def moment_of(text: str) -> datetime:
    """A day or a moment of the years that the guide can speak of; ValueError for any other text."""
    moment = datetime.fromisoformat(text)
    if moment.year not in YEARS:
        raise ValueError(text)
    return moment


def is_writable(path: Path) -> bool:
    """Whether a file could be made here, once the folders above it are made."""
    above = path
    while not above.exists() and above != above.parent:
        above = above.parent
    return (above == path or above.is_dir()) and os.access(above, os.W_OK)
