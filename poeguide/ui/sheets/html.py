"""The twin of a sheet as plain HTML: the same words in the same order, for screen readers and for any other use."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from poeguide.ui.sheets.values import CardSide, Line, Part, PocketCard, Sheet

translate = QCoreApplication.translate
_LINK = re.compile(r"</?a\b[^>]*>")
_STYLE = (
    "body{font-family:sans-serif;line-height:1.5;max-width:40em;margin:2em auto;padding:0 1em;overflow-wrap:anywhere}"
    "th{text-align:left;vertical-align:top;padding-right:1em}"
)


def to_html(sheet: Sheet | PocketCard) -> str:
    """A whole document without anything to load."""
    language = sheet.language if isinstance(sheet, Sheet) else sheet.sides[0].language
    title = sheet.title if isinstance(sheet, Sheet) else sheet.sides[0].title
    body = "\n".join(_sheet(sheet) if isinstance(sheet, Sheet) else _card(sheet))
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width">\n<title>{escape(title)}</title>\n'
        f"<style>{_STYLE}</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    )


class _Marks(NamedTuple):
    """Words that stand for what is only drawn on paper."""

    done: str
    to_do: str
    some: str
    confirm: str


def _marks() -> _Marks:
    return _Marks(
        translate("Sheet", "done:"),
        translate("Sheet", "to do:"),
        translate("Sheet", "(for some travelers)"),
        translate("Sheet", "Confirm first:"),
    )


def _sheet(sheet: Sheet) -> Iterator[str]:
    yield f"<main>\n<h1>{escape(sheet.title)}</h1>"
    if sheet.lead:
        yield f"<p>{escape(sheet.lead)}</p>"
    for part in sheet.parts:
        yield from _part(part, _marks())
    yield "</main>\n<footer>"
    if sheet.sources:
        yield f"<p>{escape(sheet.sources)}</p>"
    yield from (f"<p>{escape(note)}</p>" for note in sheet.notes)
    if sheet.code:
        yield f"<p>{escape(translate('Sheet', 'Open page'))} {escape(sheet.code)}</p>"
    yield from _point(sheet.phone)
    yield "</footer>"


def _part(part: Part, marks: _Marks) -> Iterator[str]:
    yield "<section>"
    if part.title:
        yield f"<h2>{escape(part.title)}</h2>"
    if part.html:
        yield _LINK.sub("", part.html)
    yield from _lists(part, marks)
    # Lines to be filled in by hand are nothing to hear.
    rows = [(name, value) for name, value in part.rows if name.strip() or value.strip()]
    if rows:
        cells = (f'<tr><th scope="row">{escape(name)}</th><td>{escape(value)}</td></tr>' for name, value in rows)
        yield from ("<table>", *cells, "</table>")
    if part.foot:
        yield f"<p>{escape(part.foot)}</p>"
    if part.confirm:
        yield f"<p><strong>{escape(marks.confirm)}</strong> {escape('; '.join(part.confirm))}</p>"
    yield "</section>"


def _lists(part: Part, marks: _Marks) -> Iterator[str]:
    if part.checks:
        yield from (
            "<ul>",
            *(_item(_state(line, marks), line.words, escape(line.note)) for line in part.checks),
            "</ul>",
        )
    if part.stops:
        yield "<ol>"
        for stop in part.stops:
            some = escape(marks.some) if stop.is_optional else ""
            yield _item(f"<strong>{escape(stop.name)}</strong>", some, escape(stop.words))
        yield "</ol>"


def _state(line: Line, marks: _Marks) -> str:
    return escape(marks.done if line.is_done else marks.to_do)


def _item(*pieces: str) -> str:
    return f"<li>{' '.join(piece for piece in pieces if piece)}</li>"


def _point(phone: str) -> Iterator[str]:
    """Where the printed code is a place, a link to it."""
    if phone.startswith("geo:"):
        place = escape(phone, quote=True)
        yield f'<p><a href="{place}">{place}</a></p>'


def _card(card: PocketCard) -> Iterator[str]:
    """Both languages below one another; each says by itself which one it is."""
    yield "<main>"
    for side in card.sides:
        yield f'<article lang="{side.language}">'
        yield from _side(side)
        yield f"<p>{escape(side.scan)} {escape(card.code)}</p>"
        yield from _point(card.phone)
        yield "</article>"
    yield "</main>"


def _side(side: CardSide) -> Iterator[str]:
    yield f"<h1>{escape(side.title)}</h1>\n<p><strong>{escape(side.place)}</strong> {escape(side.place_note)}</p>"
    marks = _Marks("", "", side.some, "")
    yield from _part(side.hand, marks)
    yield f"<p>{escape(side.hand_foot)}</p>"
    yield from _part(side.line, marks)
    yield f"<p>{escape(side.line_foot)}</p>"
    yield from _part(side.secondary, marks)
    yield f"<p><strong>{escape(side.strong)}</strong></p>\n<p>{escape(side.secondary_foot)}</p>"
