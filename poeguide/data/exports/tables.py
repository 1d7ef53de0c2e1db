"""Rows as CSV (RFC 4180) and as one JSON document."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable
from typing import Any, TextIO

from poeguide.domain.fields import Table, Value


def write_csv(file: TextIO, table: Table[Any], items: Iterable[Any]) -> int:
    """A header of field names, then one line an item; several keys of one cell are joined by semicolons."""
    writer = csv.writer(file)
    fields = table.fields
    writer.writerow(field.name for field in fields)
    for item in items:
        writer.writerow([text_of(field.get(item)) for field in fields])
    return 0


def write_json(file: TextIO, table: Table[Any], items: Iterable[Any]) -> int:
    """A list of objects; numbers that are not known are null, texts empty."""
    write_list(file, (table.row(item) for item in items))
    file.write("\n")
    return 0


def write_list(file: TextIO, documents: Iterable[Any]) -> None:
    """A list, one object a line, without holding all of it."""
    start = "[\n"
    for document in documents:
        file.write(start + json.dumps(document, ensure_ascii=False))
        start = ",\n"
    file.write("[]" if start == "[\n" else "\n]")


def text_of(value: Value) -> str:
    """A cell as text."""
    if isinstance(value, tuple):
        return ";".join(value)
    return "" if value is None else str(value)
