"""The twin of a sheet as plain HTML: the same words in the same order, for screen readers and for any other use."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QCoreApplication

from poeguide.ui.sheets.values import CardSide, Line, Part, PocketCard, Sheet

translate = QCoreApplication.translate
_LINK = re.compile(r"</?a\b[^>]*>")
_STYLE = (
    "body{font-family:sans-serif;line-height:1.5;max-width:40em;margin:2em auto;padding:0 1em}"
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


def _sheet(sheet: Sheet) -> Iterator[str]:
    yield f"<main>\n<h1>{escape(sheet.title)}</h1>"
    if sheet.lead:
        yield f"<p>{escape(sheet.lead)}</p>"
    for part in sheet.parts:
        yield from _part(part)
    yield "</main>\n<footer>"
    if sheet.sources:
        yield f"<p>{escape(sheet.sources)}</p>"
    yield from (f"<p>{escape(note)}</p>" for note in sheet.notes)
    if sheet.code:
        yield f"<p>{escape(translate('Sheet', 'Open page'))} {escape(sheet.code)}</p>"
    yield "</footer>"


def _part(part: Part) -> Iterator[str]:
    yield "<section>"
    if part.title:
        yield f"<h2>{escape(part.title)}</h2>"
    yield _LINK.sub("", part.html)
    yield from _lists(part)
    if part.rows:
        cells = (f"<tr><th scope='row'>{escape(name)}</th><td>{escape(value)}</td></tr>" for name, value in part.rows)
        yield from ("<table>", *cells, "</table>")
    if part.foot:
        yield f"<p>{escape(part.foot)}</p>"
    if part.confirm:
        words = escape(translate("Sheet", "Confirm first:"))
        yield f"<p><strong>{words}</strong> {escape('; '.join(part.confirm))}</p>"
    yield "</section>"


def _lists(part: Part) -> Iterator[str]:
    if part.checks:
        yield from ("<ul>", *(_check(line) for line in part.checks), "</ul>")
    if part.stops:
        some = escape(translate("Sheet", "(for some travelers)"))
        names = ((stop, f" {some}" if stop.is_optional else "") for stop in part.stops)
        items = (f"<li><strong>{escape(stop.name)}</strong>{note} {escape(stop.words)}</li>" for stop, note in names)
        yield from ("<ol>", *items, "</ol>")


def _check(line: Line) -> str:
    state = translate("Sheet", "done:") if line.is_done else translate("Sheet", "to do:")
    note = f" {escape(line.note)}" if line.note else ""
    return f"<li>{escape(state)} {line.words}{note}</li>"


def _card(card: PocketCard) -> Iterator[str]:
    for side in card.sides:
        yield f'<main lang="{side.language}">'
        yield from _side(side)
        yield f"<p>{escape(side.scan)} {escape(card.code)}</p>\n</main>"


def _side(side: CardSide) -> Iterator[str]:
    yield f"<h1>{escape(side.title)}</h1>\n<p><strong>{escape(side.place)}</strong> {escape(side.place_note)}</p>"
    feet = (side.hand_foot, side.line_foot, side.secondary_foot)
    for part, foot in zip((side.hand, side.line, side.secondary), feet, strict=True):
        yield from _part(part)
        yield f"<p>{escape(foot)}</p>"
    yield f"<p><strong>{escape(side.strong)}</strong></p>"
