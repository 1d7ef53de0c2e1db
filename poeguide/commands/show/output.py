"""A record as one JSON document, and as lines to read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import date
from textwrap import wrap
from typing import Any, Final

from poeguide.commands.markup import plain
from poeguide.commands.show.record import Record
from poeguide.domain.facts import Fact, Source, freshness_of
from poeguide.domain.fields import Value
from poeguide.domain.topics import Block

WIDTH: Final = 100


def document(record: Record, sources: Sequence[Source], today: date) -> dict[str, Any]:
    """Everything of a record."""
    return {
        "route": str(record.route),
        "kind": record.kind,
        "title": record.title,
        "summary": record.summary,
        "language": record.language,
        "fields": dict(record.fields),
        "blocks": [_block(block) for block in record.blocks],
        "items": [asdict(item) for item in record.items],
        "facts": [asdict(fact) | {"freshness": freshness_of(fact, today).value} for fact in record.facts],
        "sources": [asdict(source) for source in sources],
    }


def lines(record: Record, sources: Sequence[Source], today: date) -> Iterator[str]:
    """A record to read, in the words of the window; what is not known says so."""
    from poeguide.ui import show_words as words

    yield from (record.title, " · ".join(part for part in (str(record.route), record.kind) if part))
    if record.summary:
        yield from ("", *wrap(record.summary, WIDTH))
    if record.fields:
        yield ""
        yield from (f"{name}: {_text(value)}" for name, value in record.fields.items())
    for block in record.blocks:
        yield from ("", block.title or words.block(block.key), *_paragraphs(block.html))
    if record.items:
        yield ""
        yield from ("\t".join((item.route, item.title, item.subtitle)).rstrip() for item in record.items)
    if record.facts:
        yield from ("", words.as_they_stand(today.isoformat()))
        for fact in record.facts:
            yield from _fact(fact, today)
    if sources:
        yield from ("", words.sources())
        yield from (_source(source) for source in sources)


def _block(block: Block) -> dict[str, Any]:
    text = "\n".join(plain(block.html))
    return {"key": block.key, "title": block.title, "text": text, "facts": list(block.facts)}


def _paragraphs(html: str) -> Iterator[str]:
    for paragraph in plain(html):
        yield from wrap(paragraph, WIDTH, subsequent_indent="  " if paragraph.startswith("- ") else "")


def _fact(fact: Fact, today: date) -> Iterator[str]:
    from poeguide.ui import show_words as words

    yield from wrap(f"- {words.statement(fact)} [{fact.id}]", WIDTH, subsequent_indent="  ")
    judged = words.judged(fact.as_of, freshness_of(fact, today), fact.confidence)
    yield f"  {judged} {', '.join(fact.sources)}"
    if fact.note:
        yield from wrap(fact.note, WIDTH, initial_indent="  ", subsequent_indent="  ")


def _source(source: Source) -> str:
    parts = (source.publisher, source.title, source.edition, source.address)
    return f"- {source.key}: {'; '.join(part for part in parts if part)}"


def _text(value: Value) -> str:
    from poeguide.ui import show_words as words

    text = ", ".join(value) if isinstance(value, tuple) else "" if value is None else str(value)
    return text or words.not_known()
