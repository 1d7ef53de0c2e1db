"""What rests on a fact or a source: titles of routes, and facts by source."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, func, select

from poeguide.data.facts import facts
from poeguide.data.schema import ENTRY, FACT
from poeguide.domain.facts import Fact
from poeguide.domain.routes import Route
from poeguide.domain.search import Hit, HitKind


def titles_of(session: Connection, routes: Sequence[Route], lang: str = "en") -> dict[Route, str]:
    """Title and place of each route that the search knows; others are left out."""
    wanted = {str(route): route for route in routes}
    query = select(ENTRY.c.route, ENTRY.c.title).where(ENTRY.c.language == lang, ENTRY.c.route.in_(wanted))
    return {wanted[row.route]: row.title for row in session.execute(query)}


def hits_of(session: Connection, routes: Sequence[Route], lang: str = "en") -> dict[Route, Hit]:
    """What the search says of each route that it knows, in the words that are wanted most; others are left out."""
    wanted = {str(route): route for route in routes}
    columns = (ENTRY.c.route, ENTRY.c.kind, ENTRY.c.title, ENTRY.c.subtitle, ENTRY.c.symbol)
    query = select(*columns).where(ENTRY.c.language == lang, ENTRY.c.route.in_(wanted)).order_by(ENTRY.c.id.desc())
    return {
        wanted[row.route]: Hit(wanted[row.route], HitKind(row.kind), row.title, row.subtitle, row.symbol)
        for row in session.execute(query)
    }


def facts_of_source(session: Connection, key: str, lang: str = "en") -> list[Fact]:
    """The facts that name a source, by id."""
    listed = func.instr(";" + FACT.c.sources + ";", f";{key};")
    ids = session.execute(select(FACT.c.id).where(listed > 0).order_by(FACT.c.id)).scalars().all()
    return facts(session, ids, lang)


def all_routes(session: Connection) -> list[Route]:
    """Every place that a search can find, by its link."""
    routes = session.execute(select(ENTRY.c.route).distinct().order_by(ENTRY.c.route)).scalars()
    return [Route.parse(route) for route in routes]
