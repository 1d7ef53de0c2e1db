"""From a page without a target to the list that it shows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from poeguide.commands.show.record import Asked, Item, Record
from poeguide.commands.show.records import crossing_item, office_item, port_item
from poeguide.domain.fields import Value
from poeguide.domain.topics import PLACES, WHOLE, TopicKind, kinds_on


def listing(asked: Asked) -> Record | None:
    """Everything on a page of lists, if it is one."""
    page = asked.route.page
    if page == "about":
        return _copy(asked)
    if page == "differences":
        return _differences(asked)
    if page in _LISTS:
        return _list(asked, _LISTS[page](asked))
    if kinds_on(page):
        return _list(asked, _topics(asked))
    return None


def _list(asked: Asked, items: Iterable[Item]) -> Record:
    return Record(asked.route, "list", asked.route.page, language=asked.language, items=tuple(items))


def _copy(asked: Asked) -> Record:
    """What this copy holds and how old it is."""
    manifest = asked.bundle.manifest
    fields: dict[str, Value] = {"content_date": manifest.content_date, "sha256": manifest.sha256}
    items = (Item("poeguide:sources", "sources"), Item("poeguide:facts", "facts"))
    return Record(asked.route, "copy", "About this copy", fields=fields | dict(manifest.counts), items=items)


def _differences(asked: Asked) -> Record | None:
    """Each step at each type of port, in one text."""
    from poeguide.data.topics import topic, topics

    kind = TopicKind.DIFFERENCE
    names = {hit.id: hit.title for hit in asked.read(topics, TopicKind.PORT_TYPE, asked.language)}
    ids = [hit.id for hit in asked.read(topics, kind, asked.language)]
    read = [one for id_ in ids if (one := asked.read(topic, kind, id_, asked.language)) is not None]
    if not read:
        return None
    blocks = tuple(
        replace(block, title=f"{one.title}: {names[block.key]}" if block.key in names else block.title)
        for one in read
        for block in one.blocks
    )
    whole = next((one for one in read if one.id == WHOLE), read[0])
    facts = asked.facts(tuple(dict.fromkeys(fact for one in read for fact in one.all_facts())))
    return Record(asked.route, kind.value, whole.title, whole.summary, whole.language, blocks=blocks, facts=facts)


def _topics(asked: Asked) -> Iterator[Item]:
    from poeguide.data.topics import topics

    for kind in kinds_on(asked.route.page):
        for hit in asked.read(topics, kind, asked.language):
            yield Item(f"poeguide:{PLACES[kind]}{hit.id}", hit.title, hit.summary)


def _ports(asked: Asked) -> Iterator[Item]:
    from poeguide.data.ports import all_ports

    return map(port_item, asked.read(all_ports))


def _crossings(asked: Asked) -> Iterator[Item]:
    from poeguide.data.crossings import all_crossings

    return map(crossing_item, asked.read(all_crossings))


def _offices(asked: Asked) -> Iterator[Item]:
    from poeguide.data.offices import offices

    return map(office_item, asked.read(offices))


def _codes(asked: Asked) -> Iterator[Item]:
    from poeguide.data.codes import codes

    return (Item(f"poeguide:codes/{code.code}", f"{code.code} {code.name}", code.status) for code in asked.read(codes))


def _sequences(asked: Asked) -> Iterator[Item]:
    from poeguide.data.procedures import sequences

    return (Item(f"poeguide:steps/{way.id}", way.title, way.summary) for way in asked.read(sequences, asked.language))


def _terms(asked: Asked) -> Iterator[Item]:
    from poeguide.data.glossary import terms

    return (
        Item(f"poeguide:glossary/{term.id}", term.english, f"{term.spanish} · {term.french}")
        for term in asked.read(terms)
    )


def _facts(asked: Asked) -> Iterator[Item]:
    from poeguide.data.facts import all_facts

    return (Item(f"poeguide:facts/{fact.id}", fact.title, fact.as_of) for fact in asked.read(all_facts, asked.language))


def _sources(asked: Asked) -> Iterator[Item]:
    from poeguide.data.facts import sources

    return (Item(f"poeguide:sources/{source.key}", source.title, source.publisher) for source in asked.read(sources))


_LISTS: Final = {
    "ports": _ports,
    "crossings": _crossings,
    "contacts": _offices,
    "codes": _codes,
    "steps": _sequences,
    "glossary": _terms,
    "facts": _facts,
    "sources": _sources,
}
