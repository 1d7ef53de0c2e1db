"""CSV: one row a question, with every field; a spreadsheet can edit it and bring it back."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from typing import Final

from poeguide.data.quiz_formats.values import Found, Reason, Unread, sifted
from poeguide.domain.quiz import Question, QuestionKind

FIELDS: Final = (
    "id", "topic", "level", "kind", "question", "options", "answers", "explanation", "facts", "modes", "place",
)  # fmt: skip
_LIST: Final = " | "
_NEEDED: Final = ("question", "options", "answers")


def write_table(questions: Iterable[Question]) -> str:
    """All questions; lists of options are parted by “ | ”."""
    file = io.StringIO(newline="")
    rows = csv.writer(file)
    rows.writerow(FIELDS)
    for question in questions:
        rows.writerow([_cell(getattr(question, name), name) for name in FIELDS])
    return file.getvalue()


def read_table(text: str) -> Found:
    """The questions of a file; columns may stand in any order, and only three are needed."""
    try:
        rows = list(csv.DictReader(io.StringIO(text.lstrip("\ufeff"), newline=""), strict=True))
    except csv.Error as error:
        return sifted([(1, Reason(Unread.NO_TABLE, str(error)))])
    if rows and not set(_NEEDED) <= set(rows[0]):
        return sifted([(1, Reason(Unread.COLUMNS, ", ".join(_NEEDED)))])
    return sifted([(number, _read(row, number)) for number, row in enumerate(rows, 2)])


def _cell(value: object, name: str) -> str:
    if isinstance(value, tuple):
        return (" " if name in {"facts", "modes"} else _LIST).join(_escape(str(part)) for part in value)
    return str(value.value if isinstance(value, QuestionKind) else value)


def _escape(text: str) -> str:
    return text.replace("\\", "\\\\").replace("|", "\\|")


def _parts(text: str) -> tuple[str, ...]:
    parts, word, is_escaped = [], "", False
    for sign in text:
        if is_escaped or sign not in "\\|":
            word, is_escaped = word + sign, False
        elif sign == "\\":
            is_escaped = True
        else:
            parts.append(word)
            word = ""
    return tuple(part.strip() for part in (*parts, word)) if text.strip() else ()


def _read(row: dict[str, str], number: int) -> Question | Reason:
    if None in row or None in row.values():
        return Reason(Unread.CELLS)
    kind = row.get("kind") or "single"
    if kind not in {known.value for known in QuestionKind}:
        return Reason(Unread.KIND, kind[:40])
    return Question(
        id=row.get("id") or f"own-{number:03}",
        topic=row.get("topic") or "own",
        level=row.get("level") or "medium",
        kind=QuestionKind(kind),
        question=row["question"].strip(),
        options=_parts(row["options"]),
        answers=_parts(row["answers"]),
        explanation=row.get("explanation", ""),
        facts=tuple(row.get("facts", "").split()),
        modes=tuple(row.get("modes", "").split()),
        place=row.get("place", ""),
    )
