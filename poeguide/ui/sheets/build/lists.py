"""Sheets of what lists or sums up: Home, the ledger, offices, terms, port codes, sources."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from poeguide.data.codes import code, codes
from poeguide.data.facts import ledger, source, sources
from poeguide.data.glossary import terms
from poeguide.data.offices import offices_by_kind
from poeguide.data.procedures import sequences
from poeguide.data.topics import topics
from poeguide.data.uses import facts_of_source
from poeguide.domain.facts import LedgerRow
from poeguide.domain.freshness import Freshness, freshness
from poeguide.domain.ports import ScheduleDCode
from poeguide.domain.routes import Route
from poeguide.domain.topics import TopicKind
from poeguide.ui import words
from poeguide.ui.formats import number, short_date
from poeguide.ui.sheets.build.desk import Desk
from poeguide.ui.sheets.values import Part, Sheet, Stop
from poeguide.ui.widgets.tags import freshness_words

translate = QCoreApplication.translate
STATES = (Freshness.CONFIRM, Freshness.AGING, Freshness.FRESH)


def home_sheet(desk: Desk, route: Route) -> Sheet | None:
    """The six steps, the ways to arrive, and the calm pages, with how the facts stand."""
    if route.target:
        return None
    steps = desk.bundle.read(topics, TopicKind.SIX_STEP, desk.language)
    stops = tuple(Stop(hit.title, hit.summary, is_optional=hit.id == "secondary-inspection") for hit in steps)
    ways = tuple((way.title, way.summary) for way in desk.bundle.read(sequences, desk.language))
    calm = tuple((hit.title, hit.summary) for hit in desk.bundle.read(topics, TopicKind.CALM, desk.language))
    parts = (
        Part(translate("Sheet", "The six steps"), stops=stops),
        Part(translate("Sheet", "Ways to arrive"), rows=ways),
        Part(translate("Sheet", "Help now"), rows=calm),
        Part(translate("Sheet", "How sure is it?"), rows=_counts(desk, desk.bundle.read(ledger, desk.language))),
    )
    title = translate("Sheet", "Enter the United States, step by step")
    lead = translate("Sheet", "Six steps, in this order. The last one is only for some.")
    return desk.sheet(Route("home"), title, lead, parts, facts=())


def about_sheet(desk: Desk, route: Route) -> Sheet | None:
    """The ledger, the sources, or what the guide is."""
    if route.target == "sources":
        return _sources(desk)
    if route.target == "independence":
        return _independence(desk)
    return None if route.target else ledger_sheet(desk)


def ledger_sheet(desk: Desk, only: Collection[str] | None = None) -> Sheet:
    """How many facts are in each state, then each fact with its date and source; or only some of them."""
    every = desk.bundle.read(ledger, desk.language)
    rows = [row for row in every if only is None or row.id in only]
    parts = [Part(rows=_counts(desk, rows))]
    for state in STATES:
        listed = tuple((row.title, _stands(row)) for row in rows if _state(desk, row) is state)
        if listed:
            parts.append(Part(freshness_words(state)[0], rows=listed))
    lead = translate("Sheet", "Every fact has a source and a date. Old facts are shown, marked and never hidden.")
    if only is not None and len(rows) < len(every):
        lead = translate("Sheet", "{n} of {all} facts, as chosen on the page.").format(
            n=number(len(rows)), all=number(len(every))
        )
    return desk.sheet(Route("about"), translate("Sheet", "Freshness ledger"), lead, parts, facts=())


def offices_sheet(desk: Desk) -> Sheet:
    """Every office with its phone, by kind."""
    unknown = translate("Sheet", "not known")
    parts = [
        Part(words.office_kind(kind), rows=tuple((hit.name, _joined(hit.city, hit.phone) or unknown) for hit in hits))
        for kind, hits in desk.bundle.read(offices_by_kind)
    ]
    return desk.sheet(Route("contacts"), words.page("contacts"), "", parts, facts=())


def terms_sheet(desk: Desk) -> Sheet:
    """Every term with its meaning."""
    rows = tuple((term.english, term.definition) for term in desk.bundle.read(terms, desk.language))
    return desk.sheet(Route("glossary"), words.page("glossary"), "", (Part(rows=rows),), facts=())


def codes_sheet(desk: Desk, route: Route) -> Sheet | None:
    """A port code, or all that are in use."""
    if route.target:
        found = desk.bundle.read(code, route.target)
        return None if found is None else _code(desk, route, found)
    current = [one for one in desk.bundle.read(codes) if one.is_current]
    text = translate("Sheet", "{name}; district {district}")
    rows = tuple((one.code, text.format(name=one.name, district=one.district_name)) for one in current)
    lead = translate(
        "Sheet", "Four digits name a port. The first two are its district. Codes of the past are left out."
    )
    return desk.sheet(Route("codes"), words.page("codes"), lead, (Part(rows=rows),), facts=())


def source_sheet(desk: Desk, route: Route) -> Sheet | None:
    """A source, and the facts that rest on it."""
    found = desk.bundle.read(source, route.target, desk.language) if route.target else None
    if found is None:
        return None
    rows = (
        (translate("Sheet", "Publisher"), found.publisher),
        (translate("Sheet", "Address"), found.address),
        (translate("Sheet", "Edition"), found.edition),
        (translate("Sheet", "Note"), found.note),
    )
    known = desk.bundle.read(facts_of_source, found.key, desk.language)
    listed = tuple((fact.title, short_date(fact.as_of)) for fact in known)
    parts = [Part(rows=tuple((name, value) for name, value in rows if value))]
    if listed:
        parts.append(Part(translate("Sheet", "Facts that rest on it"), rows=listed))
    return desk.sheet(route, found.title, "", parts, facts=())


def _code(desk: Desk, route: Route, found: ScheduleDCode) -> Sheet:
    in_use = (
        translate("Sheet", "In use") if found.is_current else translate("Sheet", "Of the past, or no place to enter")
    )
    rows = (
        (translate("Sheet", "Name"), found.name),
        (translate("Sheet", "District"), _joined(found.district_code, found.district_name)),
        (translate("Sheet", "Status"), in_use),
    )
    title = translate("Sheet", "Port code {code}").format(code=found.code)
    return desk.sheet(route, title, found.name, (Part(rows=rows),), facts=())


def _sources(desk: Desk) -> Sheet:
    rows = tuple(
        (found.publisher, _joined(found.title, found.edition))
        for found in desk.bundle.read(sources, lang=desk.language)
    )
    title, lead = translate("Sheet", "Sources"), translate("Sheet", "Where each fact comes from.")
    return desk.sheet(Route("about", "sources"), title, lead, (Part(rows=rows),), facts=())


def _independence(desk: Desk) -> Sheet:
    said = (
        translate("Sheet", "poeguide is an independent guide. No government made it, and it speaks for none."),
        translate("Sheet", "It never decides who may enter. An officer decides, each time, for each person."),
        translate("Sheet", "It opens no connection. What you search and read stays on this computer."),
        translate("Sheet", "It is not legal advice. An old or weak fact says so: confirm it before you rely on it."),
    )
    html = "".join(f"<p>{sentence}</p>" for sentence in said)
    title = translate("Sheet", "What this guide is")
    return desk.sheet(Route("about", "independence"), title, "", (Part(html=html),), facts=())


def _counts(desk: Desk, rows: Collection[LedgerRow]) -> tuple[tuple[str, str], ...]:
    """How many facts there are in each state."""
    found = Counter(_state(desk, row) for row in rows)
    facts = translate("Sheet", "{n} facts")
    return tuple((freshness_words(state)[0], facts.format(n=number(found[state]))) for state in reversed(STATES))


def _state(desk: Desk, row: LedgerRow) -> Freshness:
    return freshness(as_of=row.as_of, volatility=row.volatility, confidence=row.confidence, today=desk.today)


def _stands(row: LedgerRow) -> str:
    return _joined(short_date(row.as_of), row.source_title)


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
