"""`poeguide check`: a bundle against its manifest, and what is in it."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING, Any

from poeguide.commands.content import clock_of, open_content
from poeguide.commands.markup import plain
from poeguide.commands.streams import print_json, print_lines
from poeguide.domain.facts import Freshness, freshness
from poeguide.domain.reading import grade

if TYPE_CHECKING:
    from poeguide.data.bundle import Bundle


def run(options: argparse.Namespace) -> int:
    """Print what the bundle holds; one that is damaged is said in a sentence."""
    options.bundle = options.file or options.bundle
    today = clock_of(options.clock).date()
    with open_content(options) as bundle:
        bundle.verify()
        manifest = bundle.manifest
        found: dict[str, Any] = {
            "bundle": str(bundle.path),
            "content_date": manifest.content_date,
            "schema_version": manifest.schema_version,
            "sha256": manifest.sha256,
            "counts": dict(manifest.counts),
        }
        if options.content:
            found["content"] = _content(bundle, today)
    if options.json:
        print_json(found)
    else:
        print_lines(_lines(found))
    return 0


def _content(bundle: Bundle, today: date) -> dict[str, Any]:
    from poeguide.data.coverage import coverage, texts_by_kind
    from poeguide.data.facts import ledger

    states = Counter(
        freshness(as_of=row.as_of, volatility=row.volatility, confidence=row.confidence, today=today)
        for row in bundle.read(ledger)
    )
    texts = bundle.read(texts_by_kind)
    return {
        "today": str(today),
        "languages": [asdict(row) for row in bundle.read(coverage)],
        "freshness": {state.value: states[state] for state in Freshness},
        "grades": {kind: grade(part for text in found for part in plain(text)) for kind, found in texts.items()},
    }


def _lines(found: dict[str, Any]) -> Iterator[str]:
    yield f"The bundle is good: {found['bundle']}"
    yield f"Newest source {found['content_date']}, schema {found['schema_version']}, sha256 {found['sha256']}"
    yield ""
    yield from (f"{count:>9,}  {kind}" for kind, count in found["counts"].items())
    if content := found.get("content"):
        yield from _content_lines(content)


def _content_lines(content: dict[str, Any]) -> Iterator[str]:
    yield from ("", "Translated")
    for row in content["languages"]:
        yield f"{row['translated']:>5} of {row['total']:<5} {row['language']}  {row['kind']}"
    yield from ("", f"Facts on {content['today']}")
    yield from (f"{count:>5}  {state}" for state, count in content["freshness"].items())
    yield from ("", "Reading grade (Flesch–Kincaid, English)")
    for kind, value in content["grades"].items():
        yield f"{'none' if value is None else value:>5}  {kind}"
