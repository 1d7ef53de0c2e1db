"""`poeguide item`: may something be brought, with the reason, the penalty, and the facts behind it."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import asdict, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from poeguide.commands.content import clock_of, language_of, open_content
from poeguide.commands.show.output import document, lines
from poeguide.commands.show.record import Asked, Item, Record
from poeguide.commands.show.records import record
from poeguide.commands.streams import print_json, print_lines
from poeguide.commands.wording import words_in
from poeguide.domain.facts import Source
from poeguide.domain.goods import GoodHit, GoodsAnswer, Verdict, close_goods
from poeguide.domain.routes import Route
from poeguide.errors import UsageError

if TYPE_CHECKING:
    from poeguide.data.bundle import Bundle


def run(options: argparse.Namespace) -> int:
    """Print the answer; goods that the guide does not know are to be declared, which is an answer too."""
    phrase, language = " ".join(options.words).strip(), language_of(options.lang)
    if not any(letter.isalnum() for letter in phrase):
        raise UsageError("There are no words to look for.", "Name what is carried: poeguide item a mango")
    today = clock_of(options.clock).date()
    with open_content(options) as bundle:
        from poeguide.data.facts import sources
        from poeguide.data.goods import find_goods

        answer = bundle.read(find_goods, phrase, language)
        found = _known(bundle, answer, language) or _unknown(bundle, phrase, language)
        named = bundle.read(sources, found.source_keys(), language)
    with words_in(options):
        if options.json:
            print_json(_document(phrase, answer, found) | _proof(document(found, named, today)))
        else:
            print_lines(_said(answer, found, named, today))
    return 0


def _said(answer: GoodsAnswer, found: Record, named: Sequence[Source], today: date) -> Iterator[str]:
    """The answer to read: what a document calls by a key has a word here, in the language of the rest."""
    from poeguide.ui import show_words as words
    from poeguide.ui.words.goods import verdict

    yield from (words.verdict(_verdict(answer)), "")
    close = tuple(replace(item, subtitle=verdict(Verdict(item.subtitle))) for item in found.items)
    yield from lines(replace(found, kind="", items=close), named, today)


def _known(bundle: Bundle, answer: GoodsAnswer, language: str) -> Record | None:
    """The first of the goods, with the others beside it."""
    found = record(Asked(bundle, Route("goods", answer.goods[0].id), language)) if answer.goods else None
    return found and Record(
        found.route,
        found.kind,
        found.title,
        found.summary,
        found.language,
        fields={"agency": found.fields.get("agency", ())},
        blocks=found.blocks,
        items=tuple(_item(hit) for hit in _close(bundle, answer, language)),
        facts=found.facts,
    )


def _unknown(bundle: Bundle, phrase: str, language: str) -> Record:
    """The advice for things without an entry, in the words of the facts it rests on."""
    from poeguide.data.facts import facts
    from poeguide.data.goods import DOUBT_FACTS

    known = tuple(bundle.read(facts, DOUBT_FACTS, language))
    summary = " ".join(fact.statement for fact in known)
    return Record(Route("goods").with_query(("q", phrase)), "good", phrase, summary, language, facts=known)


def _close(bundle: Bundle, answer: GoodsAnswer, language: str) -> tuple[GoodHit, ...]:
    """The goods that stand beside the answer in the window too."""
    from poeguide.data.goods import goods
    from poeguide.data.topics import topic
    from poeguide.domain.topics import TopicKind

    shown = answer.goods[0]
    said = bundle.read(topic, TopicKind.GOOD, shown.id, language)
    known = {good.id: good for good in bundle.read(goods, language)}
    return close_goods(answer, shown, said.see if said else (), known)


def _item(hit: GoodHit) -> Item:
    return Item(f"poeguide:goods/{hit.id}", hit.title, hit.verdict.value)


def _verdict(answer: GoodsAnswer) -> Verdict:
    return answer.goods[0].verdict if answer.goods else Verdict.DECLARE


def _document(phrase: str, answer: GoodsAnswer, found: Record) -> dict[str, Any]:
    from poeguide.ui.words.goods import verdict

    texts = {block.key: block.text for block in found.blocks}
    agency = found.fields.get("agency")
    return {
        "phrase": phrase,
        "verdict": _verdict(answer).value,
        "verdict_words": verdict(_verdict(answer)),
        "good": answer.goods[0].id if answer.goods else None,
        "title": found.title,
        "reason": found.summary,
        "conditions": texts.get("condition", ""),
        "penalty": texts.get("penalty", ""),
        "agency": list(agency) if isinstance(agency, tuple) else [],
        "route": str(found.route),
        "language": found.language,
        "close": [asdict(item) | {"verdict_words": verdict(Verdict(item.subtitle))} for item in found.items],
        "used": list(answer.used),
        "left_out": list(answer.left_out),
        "unknown": list(answer.unknown),
        "read_as": [{"typed": typed, "meant": meant} for typed, meant in answer.read_as],
    }


def _proof(whole: dict[str, Any]) -> dict[str, Any]:
    return {key: whole[key] for key in ("facts", "sources")}
