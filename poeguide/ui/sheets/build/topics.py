"""Sheets of what is read: topics, calm sheets, steps, goods, documents; and of lines and facts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from poeguide.data.facts import facts
from poeguide.data.glossary import term
from poeguide.data.procedures import sequence
from poeguide.data.topics import topics
from poeguide.domain.routes import Route
from poeguide.domain.topics import TopicKind, topic_at
from poeguide.ui import words
from poeguide.ui.fact_words import fact_statement, fact_title
from poeguide.ui.reading import Reader
from poeguide.ui.sheets.build.desk import Desk
from poeguide.ui.sheets.values import Part, Sheet, Stop

translate = QCoreApplication.translate


def topic_sheet(desk: Desk, route: Route) -> Sheet | None:
    """A topic with all its blocks, or the list of its kind."""
    named = topic_at(route)
    if named is None:
        return None
    kind, topic_id = named
    return _topic(desk, route, kind, topic_id) if topic_id else _list(desk, route, kind)


def steps_sheet(desk: Desk, route: Route) -> Sheet | None:
    """A line with its stops, or one stop."""
    line, _, stop = route.target.partition("/")
    if stop:
        return _topic(desk, route, TopicKind.STOP, stop)
    found = desk.bundle.read(sequence, line or "air", desk.language)
    if found is None:
        return None
    summaries = {hit.id: hit.summary for hit in desk.bundle.read(topics, TopicKind.STOP, desk.language)}
    stops = tuple(Stop(place.stop.label, summaries.get(place.stop.id, ""), place.is_optional) for place in found.stops)
    known = desk.bundle.read(facts, found.facts, desk.language)
    lead = found.summary or translate("Sheet", "The stops in order. Often several happen at one counter.")
    some = translate(
        "Sheet",
        "Hollow stops are only for some travelers. "
        "From any stop at the port an officer may send you to a second check.",
    )
    parts = (Part(stops=stops), Part(html=f"<p>{some}</p>", confirm=desk.confirm(known)))
    return desk.sheet(Route("steps", found.id), found.title, lead, parts, facts=known)


def fact_sheet(desk: Desk, route: Route) -> Sheet | None:
    """One fact with its source and date."""
    found = desk.bundle.read(facts, (route.target,), desk.language)
    if not found:
        return None
    (fact,) = found
    rows = (
        (translate("Sheet", "Source"), fact.source_title),
        (translate("Sheet", "As of"), fact.as_of or translate("Sheet", "not known")),
        (translate("Sheet", "Note"), fact.note or "–"),
    )
    return desk.sheet(
        route, fact_title(fact), fact_statement(fact), (Part(rows=rows, confirm=desk.confirm(found)),), facts=found
    )


def term_sheet(desk: Desk, route: Route) -> Sheet | None:
    """A word with its meaning and its names in other languages."""
    found = desk.bundle.read(term, route.target, desk.language) if route.target else None
    if found is None:
        return None
    rows = (("English", found.english), ("Español", found.spanish or "–"), ("Français", found.french or "–"))
    known = desk.bundle.read(facts, found.facts, desk.language)
    return desk.sheet(
        route, found.english, found.definition, (Part(rows=rows, confirm=desk.confirm(known)),), facts=known
    )


def _topic(desk: Desk, route: Route, kind: TopicKind, topic_id: str) -> Sheet | None:
    reading = Reader(desk.bundle, desk.language).read(kind, topic_id)
    if reading is None:
        return None
    parts = [
        Part(words.block_title(block), block.html, confirm=desk.confirm(reading.facts_of(block)))
        for block in reading.topic.blocks
    ]
    return desk.sheet(route, reading.topic.title, reading.topic.summary, parts, facts=reading.all_facts())


def _list(desk: Desk, route: Route, kind: TopicKind) -> Sheet:
    rows = tuple((hit.title, hit.summary) for hit in desk.bundle.read(topics, kind, desk.language))
    return desk.sheet(route, words.page(route.page), "", (Part(rows=rows),), facts=())
