"""`poeguide search`: what the words name, best first."""

from __future__ import annotations

import argparse
from typing import Final

from poeguide.commands.content import language_of, open_content
from poeguide.commands.streams import print_json, print_lines, say
from poeguide.domain.search import Hit
from poeguide.errors import UsageError

MAX_LIMIT: Final = 1000


def run(options: argparse.Namespace) -> int:
    """Print the hits; nothing found is no error."""
    if not 1 <= options.limit <= MAX_LIMIT:
        raise UsageError(f"{options.limit} is not a number of hits.", f"Give a number from 1 to {MAX_LIMIT}.")
    words, language = " ".join(options.words), language_of(options.lang)
    with open_content(options) as bundle:
        from poeguide.data.search import search

        hits = bundle.read(search, words, options.limit, language)
    if options.json:
        print_json([_document(hit) for hit in hits])
    else:
        print_lines("\t".join(_document(hit).values()) for hit in hits)
    if not hits:
        say(f"Nothing is called “{words[:60]}” here.")
    return 0


def _document(hit: Hit) -> dict[str, str]:
    return {"route": str(hit.route), "kind": hit.kind.value, "title": hit.title, "subtitle": hit.subtitle}
