"""`poeguide check`: a bundle against its manifest, and what is in it."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from poeguide.commands.content import clock_of, open_content
from poeguide.commands.markup import plain
from poeguide.commands.streams import print_json, print_lines
from poeguide.domain.freshness import Freshness, freshness
from poeguide.domain.reading import grade

if TYPE_CHECKING:
    from poeguide.data.bundle import Bundle

PLAIN: Final = 8
"""The school grade that texts for travelers keep to."""
SHOWN: Final = 10


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
    from poeguide.data.coverage import coverage, texts_by_topic
    from poeguide.data.facts import ledger

    facts = sorted(bundle.read(ledger), key=lambda row: (row.as_of, row.id))
    states = {
        row.id: freshness(as_of=row.as_of, volatility=row.volatility, confidence=row.confidence, today=today)
        for row in facts
    }
    counts = Counter(states.values())
    topics = {
        name: [part for text in found for part in plain(text)] for name, found in bundle.read(texts_by_topic).items()
    }
    kinds: dict[str, list[str]] = {}
    for (kind, _), parts in topics.items():
        kinds.setdefault(kind, []).extend(parts)
    hard = {f"{kind}/{name}": value for (kind, name), parts in topics.items() if (value := grade(parts) or 0) > PLAIN}
    return {
        "today": str(today),
        "languages": [asdict(row) for row in bundle.read(coverage)],
        "freshness": {state.value: counts[state] for state in Freshness},
        "to_confirm": [
            {"id": row.id, "title": row.title, "as_of": row.as_of, "source": row.source_title}
            for row in facts
            if states[row.id] is Freshness.CONFIRM
        ],
        "grades": {kind: grade(parts) for kind, parts in kinds.items()},
        "hard": dict(sorted(hard.items(), key=lambda pair: -pair[1])),
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
    yield from ("", f"Facts to confirm first, the oldest {SHOWN}")
    for row in content["to_confirm"][:SHOWN]:
        yield f"{row['as_of'] or 'no date':>10}  {row['id']}: {row['title']}"
    yield from ("", "Reading grade (Flesch–Kincaid, English)")
    for kind, value in content["grades"].items():
        yield f"{'none' if value is None else value:>5}  {kind}"
    yield from ("", f"Texts above grade {PLAIN}")
    yield from [f"{value:>5}  {name}" for name, value in content["hard"].items()] or [" none"]
