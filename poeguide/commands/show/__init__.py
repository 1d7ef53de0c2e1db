"""`poeguide show`: one record with its facts, dates and sources."""

from __future__ import annotations

import argparse

from poeguide.commands.content import clock_of, language_of, open_content, route_of
from poeguide.commands.show.lists import listing
from poeguide.commands.show.output import document, lines
from poeguide.commands.show.record import Asked, Record
from poeguide.commands.show.records import record
from poeguide.commands.streams import print_json, print_lines
from poeguide.commands.wording import words_in
from poeguide.errors import UsageError


def run(options: argparse.Namespace) -> int:
    """Print the record or list that the route names."""
    route, language = route_of(options.route), language_of(options.lang)
    today = clock_of(options.clock).date()
    with words_in(options), open_content(options) as bundle:
        from poeguide.data.facts import sources

        asked = Asked(bundle, route, language)
        found: Record | None = record(asked) if route.target else listing(asked)
        if found is None:
            raise UsageError(f"There is nothing to show at {route}.", "Find the place with: poeguide search WORDS")
        named = bundle.read(sources, found.source_keys(), language)
        if options.json:
            print_json(document(found, named, today))
        else:
            print_lines(lines(found, named, today))
    return 0
