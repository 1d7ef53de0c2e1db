"""`poeguide changes`: what is different on a page from an old sheet of it."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from poeguide.commands.content import language_of, open_content, paths_of, route_of
from poeguide.commands.streams import print_json, print_lines, say
from poeguide.domain.changes import Difference, SinceThen, is_date
from poeguide.domain.jump_codes import LENGTH, clean
from poeguide.domain.routes import Route
from poeguide.errors import PoeGuideError, UsageError

if TYPE_CHECKING:
    from poeguide.data.bundle import Bundle


def run(options: argparse.Namespace) -> int:
    """Print what changed on a page; that nothing did is no error."""
    from poeguide.data.changes import since_then

    language, since = language_of(options.lang), options.since
    if not is_date(since):
        raise UsageError(f"“{since[:40]}” is not a date.", "Write the date on the sheet, such as 2026-09-05.")
    with open_content(options) as bundle:
        route = _route(bundle, options.code)
        found = bundle.read(_title, route, language)
        answer = since_then(bundle, paths_of(options).editions, str(route), since=since, lang=language)
        today = bundle.manifest.content_date
    say(basis(answer, since, today))
    if options.json:
        print_json(document(answer, str(route), found, since))
    else:
        print_lines(lines(answer, str(route), found))
    return 0


def basis(found: SinceThen, since: str, content_date: str) -> str:
    """What the sheet was held against, and what that leaves open."""
    if found.compared is None:
        return (
            f"No content as old as {since} is kept here. Only changes that facts record themselves are listed; "
            "other words may have changed too."
        )
    if found.compared.content_date == content_date and not found.differences:
        return f"The content here is of {content_date}, as the sheet is, or the sheet is newer."
    if found.is_exact:
        return f"Compared with the kept content of {found.compared.content_date}."
    return f"Compared with the kept content of {found.compared.content_date}, the last one before {since}."


def document(found: SinceThen, route: str, title: str, since: str) -> dict[str, Any]:
    """The answer as plain values."""
    return {
        "route": route,
        "title": title,
        "since": since,
        "compared_with": found.compared.content_date if found.compared else None,
        "is_exact": found.is_exact,
        "changes": [
            {
                "kind": one.kind.value,
                "key": one.key,
                "title": _name(one),
                "old": one.old.text if one.old else "",
                "new": one.new.text if one.new else "",
                "as_of": one.said.as_of,
            }
            for one in found.differences
        ],
        "recorded": [
            {
                "fact": one.key.removeprefix("facts/"),
                "title": one.title,
                "date": one.change.date,
                "old": one.change.old,
                "new": one.change.new,
            }
            for one in found.recorded
        ],
    }


def lines(found: SinceThen, route: str, title: str) -> Iterator[str]:
    """The answer to read: one line a change, then one a recorded change."""
    yield f"{route}\t{title}"
    for one in found.differences:
        old, new = (said.text if said else "" for said in (one.old, one.new))
        yield "\t".join((one.kind.value, _name(one), old, new))
    for kept in found.recorded:
        yield "\t".join((kept.change.date, kept.title, kept.change.old, kept.change.new))


def _name(one: Difference) -> str:
    """The title, or the name of the cell with what it belongs to."""
    said = one.said
    return said.title or f"{one.key.partition('#')[0]} {said.column}"


def _route(bundle: Bundle, text: str) -> Route:
    """The page of a code, or the place that the text names."""
    from poeguide.data.jump_codes import codes_near, route_of_code

    code = clean(text)
    if len(code) == LENGTH:
        if found := bundle.read(route_of_code, code):
            return found
        near = ", ".join(likely for likely, _ in bundle.read(codes_near, code))
        if near:
            raise PoeGuideError(f"One character of {code} is wrong.", f"Codes like it: {near}.")
    if ":" not in text and "/" not in text:
        raise PoeGuideError(f"No page is “{text[:60]}” here.", "The code stands at the foot of the sheet.")
    return route_of(text)


def _title(session: Any, route: Route, lang: str) -> str:
    """What the page is called."""
    from poeguide.data.uses import titles_of

    place = Route(route.page, route.target)
    return titles_of(session, [place], lang).get(place) or titles_of(session, [place]).get(place, "")
