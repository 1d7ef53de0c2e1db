"""From a route to its record, one function a kind."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from poeguide.commands.show.record import OPTIONAL, Asked, Item, Record
from poeguide.domain.fields import CODES, CROSSINGS, OFFICES, PORTS, Value
from poeguide.domain.ports import CrossingHit, OfficeHit, PortHit
from poeguide.domain.routes import Route
from poeguide.domain.topics import Topic, TopicKind, topic_at


def record(asked: Asked) -> Record | None:
    """The record that the route names, if there is one."""
    page = asked.route.page
    if page in _FINDERS:
        return _FINDERS[page](asked)
    return _topic(asked)


def port_item(hit: PortHit) -> Item:
    """A port in a list."""
    return Item(f"poeguide:ports/{hit.key}", hit.name, _place(hit.city, hit.state))


def crossing_item(hit: CrossingHit) -> Item:
    """A crossing in a list."""
    return Item(f"poeguide:crossings/{hit.id}", hit.name, _place(hit.state, hit.foreign_city, hit.foreign_region))


def office_item(hit: OfficeHit) -> Item:
    """An office in a list."""
    return Item(f"poeguide:contacts/{hit.id}", hit.name, _place(hit.city, hit.state_or_country))


def _port(asked: Asked) -> Record | None:
    from poeguide.data.crossings import crossings_of_port
    from poeguide.data.offices import offices_of_port
    from poeguide.data.ports import port, port_facts

    found = asked.read(port, asked.target)
    if found is None:
        return None
    crossings = (crossing_item(hit) for hit in asked.read(crossings_of_port, found.key))
    offices = (office_item(hit) for hit in asked.read(offices_of_port, found.key))
    return Record(
        Route("ports", found.key),
        "port",
        found.name,
        fields=_noted(asked, PORTS.row(found)),
        items=(*crossings, *offices),
        facts=tuple(asked.read(port_facts, found.key, asked.language)),
    )


def _crossing(asked: Asked) -> Record | None:
    from poeguide.data.crossings import crossing, crossing_facts, crossings_instead

    found = asked.read(crossing, asked.target)
    if found is None:
        return None
    port = (Item(f"poeguide:ports/{found.port_key}", found.port_name),) if found.port_key else ()
    facts = tuple(asked.read(crossing_facts, found.id, asked.language))
    fields = _noted(asked, CROSSINGS.row(found))
    instead = asked.read(crossings_instead, found)
    return Record(asked.route, "crossing", found.name, fields=fields, items=port, facts=facts, instead=instead)


def _office(asked: Asked) -> Record | None:
    from poeguide.data.offices import office, office_facts
    from poeguide.data.ports import ports_of_office

    found = asked.read(office, asked.target)
    if found is None:
        return None
    ports = tuple(port_item(hit) for hit in asked.read(ports_of_office, found.id))
    facts = tuple(asked.read(office_facts, found.id, asked.language))
    fields = _noted(asked, OFFICES.row(found))
    return Record(asked.route, "office", found.name, fields=fields, items=ports, facts=facts)


def _code(asked: Asked) -> Record | None:
    from poeguide.data.codes import code

    found = asked.read(code, asked.target)
    if found is None:
        return None
    port = (Item(f"poeguide:ports/{found.code}", found.name),) if found.has_port else ()
    return Record(asked.route, "code", f"{found.code} {found.name}", fields=_noted(asked, CODES.row(found)), items=port)


def _term(asked: Asked) -> Record | None:
    from poeguide.data.glossary import term

    found = asked.read(term, asked.target, asked.language)
    if found is None:
        return None
    fields = {
        "en": found.english,
        "es": found.spanish,
        "fr": found.french,
        "confidence": found.confidence.value,
        "note": found.note,
    }
    facts = asked.facts(found.facts)
    return Record(asked.route, "term", found.english, found.definition, fields=fields, facts=facts)


def _fact(asked: Asked) -> Record | None:
    from poeguide.data.facts import uses_of_fact
    from poeguide.data.uses import titles_of

    found = asked.facts((asked.target,))
    if not found:
        return None
    uses = asked.read(uses_of_fact, asked.target)
    titles = asked.read(titles_of, uses, asked.language)
    items = tuple(Item(str(route), titles.get(route, "")) for route in uses)
    return Record(asked.route, "fact", found[0].title, found[0].statement, items=items, facts=found)


def _source(asked: Asked) -> Record | None:
    from poeguide.data.facts import source
    from poeguide.data.uses import facts_of_source

    found = asked.read(source, asked.target, asked.language)
    if found is None:
        return None
    names = ("key", "publisher", "title", "address", "kind", "edition", "licence", "note")
    facts = asked.read(facts_of_source, found.key, asked.language)
    items = tuple(Item(f"poeguide:facts/{fact.id}", fact.title, fact.as_of) for fact in facts)
    fields = {name: str(getattr(found, name)) for name in names}
    return Record(asked.route, "source", found.title, fields=fields, items=items)


def _step(asked: Asked) -> Record | None:
    from poeguide.data.procedures import sequence

    sequence_id, _, stop_id = asked.target.partition("/")
    found = asked.read(sequence, sequence_id, asked.language)
    if found is None:
        return None
    if stop_id:
        return _stop(asked, sequence_id, stop_id)
    items = tuple(
        Item(f"poeguide:steps/{found.id}/{place.stop.id}", place.stop.label, OPTIONAL if place.is_optional else "")
        for place in found.stops
    )
    fields: dict[str, Value] = {"secondary_from": found.secondary_from, "secondary_to": found.secondary_to}
    return Record(
        asked.route,
        "sequence",
        found.title,
        found.summary,
        language=asked.language,
        fields=fields,
        items=items,
        facts=asked.facts(found.facts),
    )


def _stop(asked: Asked, sequence_id: str, stop_id: str) -> Record | None:
    from poeguide.data.procedures import edges_from, stop
    from poeguide.data.topics import topic

    found = asked.read(stop, stop_id, asked.language)
    if found is None:
        return None
    items = tuple(
        Item(f"poeguide:steps/{sequence_id}/{edge.end}", edge.label or _stop_label(asked, edge.end), edge.when)
        for edge in asked.read(edges_from, stop_id, asked.language)
    )
    text = asked.read(topic, TopicKind.STOP, stop_id, asked.language)
    if text is None:
        return Record(asked.route, "stop", found.label, items=items, facts=asked.facts(found.facts))
    return _topic_record(asked, text, items)


def _stop_label(asked: Asked, stop_id: str) -> str:
    from poeguide.data.procedures import stop

    found = asked.read(stop, stop_id, asked.language)
    return found.label if found is not None else ""


def _topic(asked: Asked) -> Record | None:
    from poeguide.data.topics import topic

    named = topic_at(asked.route)
    found = None if named is None else asked.read(topic, *named, asked.language)
    return None if found is None else _topic_record(asked, found, ())


def _topic_record(asked: Asked, found: Topic, items: tuple[Item, ...]) -> Record:
    from poeguide.data.uses import titles_of

    related = [Route.parse(link) for link in found.see]
    titles = asked.read(titles_of, related, asked.language)
    return Record(
        asked.route,
        found.kind.value,
        found.title,
        found.summary,
        language=found.language,
        fields=dict(found.attributes),
        blocks=found.blocks,
        items=(*items, *(Item(str(route), titles.get(route, "")) for route in related)),
        facts=asked.facts(found.all_facts()),
    )


def _noted(asked: Asked, fields: Mapping[str, Value]) -> dict[str, Value]:
    """The cells of a row, with what its compilers noted in the language that is asked for."""
    from poeguide.data.remarks import remarks_in

    def said(value: Value) -> Value:
        if isinstance(value, tuple):
            return tuple(asked.read(remarks_in, one, asked.language) for one in value)
        return asked.read(remarks_in, value, asked.language) if isinstance(value, str) else value

    return {name: said(value) if name in _NOTES else value for name, value in fields.items()}


def _place(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


_NOTES: Final = ("covers", "notes")
_FINDERS: Final = {
    "ports": _port,
    "crossings": _crossing,
    "contacts": _office,
    "codes": _code,
    "glossary": _term,
    "facts": _fact,
    "sources": _source,
    "steps": _step,
}
