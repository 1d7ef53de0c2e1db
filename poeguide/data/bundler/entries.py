"""What a search can find: one entry for each thing with a page, the most wanted first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from poeguide.data.bundler.markup import convert
from poeguide.data.bundler.places import topic_routes
from poeguide.data.bundler.records import Content, TopicOverlay, TopicRecord
from poeguide.domain.ports import OfficeKind, PortType, crossing_type
from poeguide.domain.routes import SCHEME
from poeguide.domain.search import HitKind
from poeguide.domain.topics import WHOLE, TopicKind

_KINDS: Final = {
    TopicKind.SIX_STEP: HitKind.STEP,
    TopicKind.STOP: HitKind.STEP,
    TopicKind.GOOD: HitKind.GOOD,
    TopicKind.RULE: HitKind.GOOD,
    TopicKind.DOCUMENT_CLASS: HitKind.DOCUMENT,
    TopicKind.PROGRAM: HitKind.PROGRAM,
    TopicKind.LANE: HitKind.PROGRAM,
    TopicKind.CALM: HitKind.HELP,
    TopicKind.MATTER: HitKind.HELP,
}
_OFFICE_WORDS: Final = {
    OfficeKind.DEFERRED_INSPECTION: "deferred inspection site sitio de inspección diferida",
    OfficeKind.ENROLLMENT_CENTER: "enrollment center trusted traveler Global Entry NEXUS SENTRI centro de inscripción",
    OfficeKind.FIELD_OFFICE: "field office oficina regional",
    OfficeKind.BORDER_PATROL_SECTOR: "Border Patrol sector de la Patrulla Fronteriza",
    OfficeKind.MAIL_FACILITY: "international mail facility centro de correo internacional",
    OfficeKind.HEADQUARTERS: "sede central",
    OfficeKind.DRAWBACK_CENTER: "oficina de devolución de aranceles",
    OfficeKind.PRECLEARANCE: "oficina de preautorización",
}
"""What else the offices of a kind are called, in both languages."""
_STEP_WORDS: Final = {"es": "paso a paso inspección"}
"""What else a line of steps is looked for by, in each language."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to find, in one language. `weight` orders equals, the smallest first.

    `codes` name it exactly; `names` are what else it is called, in any language.
    """

    route: str
    kind: HitKind
    title: str
    subtitle: str
    symbol: str
    words: str
    body: str = ""
    codes: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    weight: int = 0
    language: str = "en"


def entries(content: Content) -> list[Entry]:
    """All entries, the most wanted first."""
    found = [*_ports(content), *_crossings(content), *_offices(content), *_codes(content), *_terms(content)]
    found += [*_sequences(content), *_topics(content)]
    found += [entry for language in content.said for entry in _translated(content, language)]
    order = list(HitKind)
    return sorted(found, key=lambda entry: (entry.weight, order.index(entry.kind), entry.title, entry.route))


def _ports(content: Content) -> Iterator[Entry]:
    names = _region_names(content)
    majors = {code for item in content.topics[TopicKind.MAJOR_PORT] for code in item.record.attribute("port_code")}
    traffic = {item.record.port_code for item in content.traffic}
    for item in content.ports:
        port = item.record
        where = ", ".join(part for part in (port.city, port.state) if part)
        symbol = next((kind for kind in PortType if kind in port.types), "map")
        yield Entry(
            route=f"{SCHEME}ports/{port.key}",
            kind=HitKind.PORT,
            title=port.name,
            subtitle=f"{where} · {port.key}",
            symbol=str(symbol),
            words=f"{where} {names.get(port.state, '')} {' '.join(_type_words(port.types))}",
            codes=_some(port.code, port.iata, port.icao, port.unlocode, *_phones(port.phone)),
            weight=0 if port.key in majors else 1 if port.code in traffic or PortType.AIRPORT in port.types else 2,
        )


def _crossings(content: Content) -> Iterator[Entry]:
    names = _region_names(content)
    for item in content.crossings:
        crossing = item.record
        here = ", ".join(part for part in (crossing.us_city or crossing.port_name, crossing.state) if part)
        there = ", ".join(dict.fromkeys(_some(crossing.foreign_city or crossing.foreign_name, crossing.foreign_region)))
        modes = " ".join(crossing.modes)
        yield Entry(
            route=f"{SCHEME}crossings/{crossing.id}",
            kind=HitKind.CROSSING,
            title=crossing.name,
            subtitle=" – ".join(_some(here, there)),
            symbol=crossing_type(crossing.modes).value,
            words=f"{here} {there} {crossing.foreign_name} {crossing.port_name} {names.get(crossing.state, '')} "
            f"{names.get(crossing.foreign_region, '')} {crossing.us_road} {modes} crossing",
            weight=1,
        )


def _offices(content: Content) -> Iterator[Entry]:
    matters = _matters_of_offices(content)
    for item in content.offices:
        office = item.record
        where = ", ".join(part for part in (office.city, office.state_or_country) if part)
        yield Entry(
            route=f"{SCHEME}contacts/{office.id}",
            kind=HitKind.OFFICE,
            title=office.name,
            subtitle=where,
            symbol="contact",
            words=" ".join((where, _OFFICE_WORDS.get(office.kind, ""), *matters.get(office.id, ()))),
            body=f"{office.address} {office.email}",
            codes=_some(*_phones(office.phone)),
            weight=2,
        )


def _matters_of_offices(content: Content) -> dict[str, list[str]]:
    """What an office answers, in other languages than its own name: the matters that lead to it."""
    answers = {item.record.id: item.record.attribute("offices") for item in content.topics.get(TopicKind.MATTER, ())}
    found: dict[str, list[str]] = {}
    for said in content.said.values():
        for item in said.topics.get(TopicKind.MATTER, ()):
            matter = item.record
            for office in answers.get(matter.id, ()):
                found.setdefault(office, []).extend((matter.title, matter.summary, *matter.block_titles, *matter.words))
    return found


def _codes(content: Content) -> Iterator[Entry]:
    for item in content.codes:
        code = item.record
        yield Entry(
            route=f"{SCHEME}codes/{code.code}",
            kind=HitKind.CODE,
            title=f"{code.code} {code.name}",
            subtitle=code.district_name,
            symbol="list",
            words=f"{code.name} Schedule D",
            codes=(code.code,),
            weight=4,
        )


def _terms(content: Content) -> Iterator[Entry]:
    for item in content.terms:
        term = item.record
        yield Entry(
            route=f"{SCHEME}glossary/{term.id}",
            kind=HitKind.TERM,
            title=term.en,
            subtitle=" · ".join(_some(term.es, term.fr)),
            symbol="talk",
            words=f"{term.es} {term.fr}",
            body=term.definition,
            weight=3,
        )


def _sequences(content: Content) -> Iterator[Entry]:
    labels = {item.record.id: item.record.label for item in content.nodes}
    for item in content.sequences:
        sequence = item.record
        stops = " · ".join(labels.get(place.node, place.node) for place in sequence.stops)
        yield Entry(
            route=f"{SCHEME}steps/{sequence.id}",
            kind=HitKind.STEP,
            title=sequence.title,
            subtitle=sequence.summary or stops,
            symbol=sequence.icon or "steps",
            words="step by step inspection",
            body=stops,
            weight=1,
        )


def _stands_alone(kind: TopicKind, topic_id: str) -> bool:
    """Whether a topic is found by itself: the steps of the comparison share one page, and the steps have their own."""
    return kind is not TopicKind.DIFFERENCE or topic_id == WHOLE


def _topics(content: Content) -> Iterator[Entry]:
    route = topic_routes(content)
    for kind, item in content.every_topic():
        if _stands_alone(kind, item.record.id) and (place := route(kind, item.record.id)):
            yield _topic_entry(kind, item.record, place, content.overlays(kind, item.record.id))


def _topic_entry(kind: TopicKind, topic: TopicRecord, place: str, said: Mapping[str, TopicOverlay]) -> Entry:
    body = " ".join(convert(block.text).text for block in topic.blocks)
    names = _names(topic, said)
    return Entry(
        route=place,
        kind=_KINDS.get(kind, HitKind.ARTICLE),
        title=topic.title,
        subtitle=topic.summary,
        symbol=topic.icon or "learn",
        words=" ".join(names),
        body=f"{topic.summary} {body}",
        # The names of a major port belong to its port page, which comes before the article.
        names=() if kind is TopicKind.MAJOR_PORT else names,
        weight=1 if kind in (TopicKind.SIX_STEP, TopicKind.PORT_TYPE) else 2,
    )


def _names(topic: TopicRecord, said: Mapping[str, TopicOverlay]) -> tuple[str, ...]:
    """What else a topic is called, in every language."""
    return (*topic.words, *(name for overlay in said.values() for name in (overlay.title, *overlay.words)))


def _translated(content: Content, language: str) -> Iterator[Entry]:
    """Topics and sequences that have been translated, under their own titles."""
    said = content.said[language]
    for sequence in said.sequences:
        yield Entry(
            route=f"{SCHEME}steps/{sequence.record.id}",
            kind=HitKind.STEP,
            title=sequence.record.title,
            subtitle=sequence.record.summary,
            symbol="steps",
            words=_STEP_WORDS.get(language, ""),
            weight=1,
            language=language,
        )
    yield from _terms_in(content, language)
    route = topic_routes(content)
    for kind, items in said.topics.items():
        originals = {item.record.id: item.record for item in content.topics.get(kind, ())}
        for item in items:
            words, original = item.record, originals.get(item.record.id)
            if original is None or not _stands_alone(kind, words.id) or not (place := route(kind, words.id)):
                continue
            names = _names(original, {language: words})
            yield Entry(
                route=place,
                kind=_KINDS.get(kind, HitKind.ARTICLE),
                title=words.title,
                subtitle=words.summary,
                symbol=original.icon or "learn",
                words=" ".join(words.words),
                body=" ".join((words.summary, *(convert(text).text for text in words.blocks))),
                names=() if kind is TopicKind.MAJOR_PORT else (original.title, *names),
                weight=1,
                language=language,
            )


def _terms_in(content: Content, language: str) -> Iterator[Entry]:
    """Terms under their word in a language, where the glossary has the word and the language explains it."""
    meanings = {item.record.id: item.record.definition for item in content.said[language].terms}
    for item in content.terms:
        term = item.record
        words = {"en": term.en, "es": term.es, "fr": term.fr}
        title = words.pop(language, "")
        if title and term.id in meanings:
            yield Entry(
                route=f"{SCHEME}glossary/{term.id}",
                kind=HitKind.TERM,
                title=title,
                subtitle=" · ".join(_some(*words.values())),
                symbol="talk",
                words=" ".join(words.values()),
                body=meanings[term.id],
                weight=3,
                language=language,
            )


def _region_names(content: Content) -> dict[str, str]:
    return {item.record.code: f"{item.record.name} {item.record.name_es}" for item in content.regions}


def _type_words(types: tuple[PortType, ...]) -> list[str]:
    return [kind.value.replace("_", " ") for kind in types]


def _phones(cell: str) -> list[str]:
    """The numbers of a cell of phones, as typed."""
    return [part for text in cell.split(";") for part in [text.partition("(")[0].partition(" x")[0]] if part.strip()]


def _some(*parts: str) -> tuple[str, ...]:
    return tuple(part for part in parts if part)
