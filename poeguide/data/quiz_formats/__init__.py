"""Questions as files of other programs. Out: GIFT, Aiken, Moodle XML, QTI 2.1, CSV, Anki. In: GIFT, Aiken, CSV."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from poeguide.data.quiz_formats.aiken import read_aiken, write_aiken
from poeguide.data.quiz_formats.anki import write_anki
from poeguide.data.quiz_formats.apkg import write_apkg
from poeguide.data.quiz_formats.gift import read_gift, write_gift
from poeguide.data.quiz_formats.moodle import write_moodle
from poeguide.data.quiz_formats.qti import write_qti
from poeguide.data.quiz_formats.table import read_table, write_table
from poeguide.data.quiz_formats.values import Found
from poeguide.domain.quiz import Question

WRITERS: Final[dict[str, Callable[[Iterable[Question]], str]]] = {
    "gift": write_gift,
    "aiken": write_aiken,
    "moodle": write_moodle,
    "csv": write_table,
    "anki": write_anki,
}
PACKAGES: Final[dict[str, Callable[[Iterable[Question]], bytes]]] = {"qti": write_qti, "apkg": write_apkg}
"""Formats that are no text."""
READERS: Final[dict[str, Callable[[str], Found]]] = {"gift": read_gift, "aiken": read_aiken, "csv": read_table}
SUFFIXES: Final = {
    "gift": ".gift",
    "aiken": ".txt",
    "moodle": ".xml",
    "csv": ".csv",
    "anki": ".txt",
    "qti": ".zip",
    "apkg": ".apkg",
}


def format_of(name: str) -> str:
    """The format that a file name or the beginning of a text suggests; empty where none fits."""
    ends = name.casefold().rpartition(".")[2]
    return {"gift": "gift", "csv": "csv", "txt": "aiken"}.get(ends, "")
