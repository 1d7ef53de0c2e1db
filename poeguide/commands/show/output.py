"""A record as one JSON document, and as lines to read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import date
from textwrap import wrap
from typing import Any, Final

from poeguide.commands.markup import plain
from poeguide.commands.show.record import OPTIONAL, Item, Record
from poeguide.domain.facts import Fact, Source, freshness_of
from poeguide.domain.plan_b import PlanB
from poeguide.domain.ports import Crossing, Near
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
        **({"instead": list(_instead(record.instead))} if record.instead else {}),
        "facts": [asdict(fact) | {"freshness": freshness_of(fact, today).value} for fact in record.facts],
        "sources": [asdict(source) for source in sources],
    }


def lines(record: Record, sources: Sequence[Source], today: date) -> Iterator[str]:
    """A record to read, in the words of the window; what is not known says so."""
    from poeguide.ui import show_words as words

    title = words.page(record.route.page) if record.kind == "list" else record.title
    yield from (title, " · ".join((str(record.route), *([words.page(record.route.page)] if record.kind else ()))))
    if record.summary:
        yield from ("", *wrap(record.summary, WIDTH))
    if cells := list(_cells(record)):
        yield from ("", *cells)
    for block in record.blocks:
        yield from ("", block.title or words.block(block.key), *_paragraphs(block.html))
    if record.items:
        yield ""
        yield from ("\t".join(_item(record, item)).rstrip() for item in record.items)
    yield from _instead_lines(record.instead)
    yield from _facts(record.facts, today)
    if sources:
        yield from ("", words.sources())
        yield from (_source(source) for source in sources)


def _instead(found: PlanB[Near[Crossing]]) -> Iterator[dict[str, Any]]:
    """Where to cross if a crossing is closed, in straight lines."""
    for near in found.every:
        route = f"poeguide:crossings/{near.item.id}"
        miles, bearing = round(near.miles, 1), round(near.bearing)
        yield {"route": route, "title": near.item.name, "miles": miles, "bearing": bearing, "is_far": near is found.far}


def _instead_lines(found: PlanB[Near[Crossing]] | None) -> Iterator[str]:
    """The same to read, in the words of the window."""
    from poeguide.ui import plan_b_words

    if found is None or not found.every:
        return
    yield ""
    yield f"{plan_b_words.title()} ({plan_b_words.measured()})"
    yield from filter(None, (plan_b_words.remark(found),))
    for near in found.every:
        yield "\t".join((f"poeguide:crossings/{near.item.id}", near.item.name, plan_b_words.where(near)))


def _item(record: Record, item: Item) -> tuple[str, str, str]:
    """A place that a record leads to; what a document calls by a key has words here, or stays away."""
    from poeguide.ui import show_words as words
    from poeguide.ui.words.cells import cell

    page = item.route.removeprefix("poeguide:")
    title = words.page(page) if item.title == page else item.title
    if record.kind == "list" and record.route.page == "codes":
        return item.route, title, cell("code", "status", item.subtitle)
    if record.route.page == "steps" and item.subtitle:
        return item.route, title, words.only_some() if item.subtitle == OPTIONAL else ""
    return item.route, title, item.subtitle


def _block(block: Block) -> dict[str, Any]:
    text = "\n".join(plain(block.html))
    return {"key": block.key, "title": block.title, "text": text, "facts": list(block.facts)}


def _paragraphs(html: str) -> Iterator[str]:
    for paragraph in plain(html):
        yield from wrap(paragraph, WIDTH, subsequent_indent="  " if paragraph.startswith("- ") else "")


def _facts(facts: Sequence[Fact], today: date) -> Iterator[str]:
    from poeguide.ui import show_words as words

    if facts:
        yield from ("", words.as_they_stand(today.isoformat()))
    for fact in facts:
        yield from _fact(fact, today)


def _fact(fact: Fact, today: date) -> Iterator[str]:
    from poeguide.ui import show_words as words
    from poeguide.ui.fact_words import fact_statement

    yield from wrap(f"- {fact_statement(fact)} [{fact.id}]", WIDTH, subsequent_indent="  ")
    judged = words.judged(fact.as_of, freshness_of(fact, today), fact.confidence)
    yield f"  {judged} {', '.join(fact.sources)}"
    if fact.note:
        yield from wrap(fact.note, WIDTH, initial_indent="  ", subsequent_indent="  ")


def _source(source: Source) -> str:
    parts = (source.publisher, source.title, source.edition, source.address)
    return f"- {source.key}: {'; '.join(part for part in parts if part)}"


def _cells(record: Record) -> Iterator[str]:
    """The cells that have a name in words; order, keys and other marks are for programs."""
    from poeguide.ui import show_words as words
    from poeguide.ui.words.cells import NO_LIMIT, cell, column

    for name, value in record.fields.items():
        title = column(name)
        values = value if isinstance(value, tuple) else () if value in (None, "") else (str(value),)
        if title and (values or name not in NO_LIMIT):
            yield f"{title}: {', '.join(cell(record.kind, name, one) for one in values) or words.not_known()}"
