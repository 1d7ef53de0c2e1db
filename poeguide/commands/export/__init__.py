"""`poeguide export`: a table for other programs."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import chain
from typing import Any, Final, TextIO

from poeguide.commands.content import open_content
from poeguide.commands.export.opening import OpenAt
from poeguide.commands.export.questions import Asked, parted
from poeguide.commands.export.reading import items_of
from poeguide.commands.export.where import filters_of
from poeguide.commands.streams import say
from poeguide.data.exports.cards import write_vcard
from poeguide.data.exports.maps import write_geojson, write_gpx, write_kml
from poeguide.data.exports.tables import write_csv, write_json
from poeguide.domain.fields import TABLES, Table
from poeguide.errors import PoeGuideError, UsageError

Writer = Callable[[TextIO, Table[Any], Iterable[Any]], int]
"""Writes items of a table as they come, and returns how many it had to leave out."""

WRITERS: Final[dict[str, Writer]] = {
    "csv": write_csv,
    "json": write_json,
    "geojson": write_geojson,
    "gpx": write_gpx,
    "kml": write_kml,
    "vcard": write_vcard,
}
REFUSED: Final = {"traffic": ("gpx", "kml", "vcard")}
"""Formats that make no sense for a table."""


def run(options: argparse.Namespace) -> int:
    """Write the rows that fit, as they are read."""
    table: Table[Any] = TABLES[options.table]
    if options.format in REFUSED.get(table.name, ()):
        allowed = [name for name in WRITERS if name not in REFUSED[table.name]]
        raise UsageError(f"The table {table.name} cannot be written as {options.format}.", f"Use {_either(allowed)}.")
    own, questions = parted(table, options.where)
    fits = filters_of(table, own)
    open_at = OpenAt.read(table, options.open_at)
    with open_content(options) as bundle:
        asked = Asked.read(bundle, questions)
        items = bundle.ask(items_of, table.name)
        chosen = (
            item
            for item in items
            if fits(item)
            and (open_at is None or open_at.fits(table.place_of(item)))
            and (asked is None or asked.fits(f"{table.name}/{table.id_of(item)}"))
        )
        first = next(chosen, None)
        rows = chosen if first is None else chain((first,), chosen)
        with _output(options.output) as file:
            left_out = WRITERS[options.format](file, table, rows)
    _report(table, left_out=left_out, open_at=open_at, asked=asked)
    return 0


def _report(table: Table[Any], *, left_out: int, open_at: OpenAt | None, asked: Asked | None) -> None:
    """Say what is missing from the rows, and why, and what is among them though it may not fit."""
    rows = "rows of traffic" if table.name == "traffic" else table.name
    if asked is not None and asked.unknown:
        say(f"Kept, though it is not known whether they fit: {asked.unknown} {rows}.")
    if left_out:
        say(f"Left out, because their position is not known: {left_out} {rows}.")
    if open_at is not None and open_at.unknown:
        say(f"Left out, because their hours are not known: {open_at.unknown} {rows}.")


@contextmanager
def _output(path: str | None) -> Iterator[TextIO]:
    """The file to write, or the standard output."""
    if path is None:
        yield sys.stdout
        return
    try:
        with open(path, "w", encoding="utf-8", newline="") as file:  # noqa: PTH123 # a device may be named, too
            yield file
    except OSError as error:
        raise PoeGuideError(
            f"The file {path} cannot be written: {error.strerror}.", "Choose another folder."
        ) from error


def _either(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} or {names[-1]}"
