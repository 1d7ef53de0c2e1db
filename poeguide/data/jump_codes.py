"""Jump codes: which page a code opens, and which code a page has."""

from __future__ import annotations

from sqlalchemy import Connection, select

from poeguide.data.schema import JUMP_CODE
from poeguide.domain.jump_codes import clean, near
from poeguide.domain.routes import Route


def code_of_route(session: Connection, route: Route) -> str:
    """The code of a page, whatever its state; of the page above where the thing itself has none; else empty."""
    places = [Route(route.page, route.target), Route(route.page)]
    query = select(JUMP_CODE.c.route, JUMP_CODE.c.code).where(JUMP_CODE.c.route.in_([str(place) for place in places]))
    codes = {row.route: row.code for row in session.execute(query)}
    return next((codes[str(place)] for place in places if str(place) in codes), "")


def route_of_code(session: Connection, code: str) -> Route | None:
    """The page that a code opens; the code may be typed small and with gaps."""
    route = session.execute(select(JUMP_CODE.c.route).where(JUMP_CODE.c.code == clean(code))).scalar()
    return Route.parse(route) if route else None


def codes_near(session: Connection, code: str) -> list[tuple[str, Route]]:
    """The codes in use that differ from this one in a single sign, each with its page."""
    query = select(JUMP_CODE).where(JUMP_CODE.c.code.in_(near(code))).order_by(JUMP_CODE.c.code)
    return [(row.code, Route.parse(row.route)) for row in session.execute(query)]
