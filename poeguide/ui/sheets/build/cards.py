"""The pocket card of a way to arrive, of a port, or of a trip, in two languages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QDate, QLocale

from poeguide.data.crossings import crossing, crossings_of_port
from poeguide.data.jump_codes import code_of_route
from poeguide.data.ports import port
from poeguide.data.procedures import sequence
from poeguide.data.topics import topic
from poeguide.data.trip_lines import lines_for
from poeguide.domain.geo import Point
from poeguide.domain.hand_off import geo_code, text_code
from poeguide.domain.ports import CrossingId, Mode, PortKey, PortType, crossing_type
from poeguide.domain.routes import Route
from poeguide.domain.topics import TopicKind
from poeguide.domain.trip import Check, Phase, WholeTrip
from poeguide.ui.carry.kept_words import KeptWords
from poeguide.ui.sheets.build.card_words import WORDS
from poeguide.ui.sheets.build.desk import Desk
from poeguide.ui.sheets.build.trips import trip_of
from poeguide.ui.sheets.values import CardSide, Line, Part, PocketCard, Stop

_WAYS = {
    PortType.AIRPORT: "air", PortType.USER_FEE_AIRPORT: "air", PortType.SEAPORT: "cruise",
    PortType.PRECLEARANCE: "preclearance", PortType.RAIL: "rail",
}  # fmt: skip
_LOCALES = {"en": QLocale.Language.English, "es": QLocale.Language.Spanish}
_PARAGRAPH = re.compile(r"<p>.*?</p>", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Where:
    """The port or crossing of a card."""

    name: str = ""
    shape: str = ""
    hours: str = ""
    as_of: str = ""
    point: Point | None = None


def pocket_card(desk: Desk, route: Route) -> PocketCard | None:
    """The card that belongs to a page."""
    whole = trip_of(desk, route) if route.page == "trip" else None
    link = whole.trip.port if whole else str(Route(route.page, route.target))
    where = _where(desk, Route.parse(link)) if link else Where()
    way = _way(desk, route, whole)
    if not way or desk.bundle.read(sequence, way) is None:
        return None
    code_route = Route("trip") if whole else Route(route.page, route.target.partition("/")[0])
    code = desk.bundle.read(code_of_route, code_route)
    first = desk.language if desk.language in WORDS else "en"
    second = "es" if first == "en" else "en"
    sides = (_side(desk, way, where, first, whole), _side(desk, way, where, second, whole))
    lines = [sides[0].title, where.name, f"poeguide {code}"]
    phone = geo_code(where.point) if where.point is not None else text_code([line for line in lines if line])
    return PocketCard(sides, WORDS[first].fold, code, phone)


def _way(desk: Desk, route: Route, whole: WholeTrip | None) -> str:
    """The way to arrive that the card shows."""
    if whole is not None:
        return whole.trip.mode or "car"
    if route.page == "steps":
        return route.target.partition("/")[0] or "air"
    if route.page == "crossings":
        found = desk.bundle.read(crossing, CrossingId(route.target))
        return "" if found is None else "foot" if found.modes == (Mode.PEDESTRIAN,) else "car"
    here = desk.bundle.read(port, PortKey(route.target)) if route.page == "ports" else None
    return "" if here is None else next((_WAYS[kind] for kind in here.types if kind in _WAYS), "car")


def _where(desk: Desk, route: Route) -> Where:
    if route.page == "crossings":
        way = desk.bundle.read(crossing, CrossingId(route.target))
        if way is None:
            return Where()
        return Where(way.name, crossing_type(way.modes).value, way.hours, way.provenance.as_of, way.point)
    here = desk.bundle.read(port, PortKey(route.target)) if route.page == "ports" else None
    if here is None:
        return Where()
    hours = here.hours
    hits = desk.bundle.read(crossings_of_port, here.key) if not hours else []
    hours = hours or (hits[0].hours if len(hits) == 1 else "")
    return Where(f"{here.name}, {here.key}", next(iter(here.types), ""), hours, here.provenance.as_of, here.point)


def _side(desk: Desk, way: str, where: Where, language: str, whole: WholeTrip | None) -> CardSide:
    words = WORDS[language]
    line = desk.bundle.read(sequence, way, language)
    calm = desk.bundle.read(topic, TopicKind.CALM, "secondary", language)
    if line is None:
        raise LookupError(way)
    stops = tuple(Stop(place.stop.short, is_optional=place.is_optional) for place in line.at_port())
    kept = {block.key: block.html for block in calm.blocks} if calm else {}
    said = f"<p>{escape(calm.summary)}</p>" if calm else ""
    said += "".join(_PARAGRAPH.findall(kept.get("what_it_is_not", "")))
    date = _date(desk.bundle.manifest.content_date, language)
    return CardSide(
        language=language,
        title=line.title,
        place=where.name,
        place_note=_hours(where, language) if where.name else line.summary,
        shape=where.shape,
        scan=words.scan_point if where.point is not None else words.scan_words,
        hand=Part(words.hand, checks=_hand(desk, way, language, whole)),
        hand_foot=words.doubt,
        line=Part(words.line, stops=stops),
        line_foot=words.line_foot,
        secondary=Part(words.secondary, html=said),
        strong=words.supervisor,
        secondary_foot=words.facts_of.format(date=date),
        some=words.some,
        more=words.more,
    )


def _hand(desk: Desk, way: str, language: str, whole: WholeTrip | None) -> tuple[Line, ...]:
    """The lines of the trip, in this language where the guide has them; without a trip, those of the guide."""
    words = WORDS[language]
    said = {line.route: line.words for line in desk.bundle.read(lines_for, way, language) if line.phase is Phase.AT}
    fixed = (Line(words.food), Line(words.money))
    if whole is None:
        return (*fixed, *(Line(escape(text)) for text in said.values()))
    here = KeptWords(desk.bundle, language, desk.today).of(whole)
    own = [check for check in here.checks if check.phase is not Phase.AFTER and not _is_stop(check.route)]
    mine = [Line(_own_line(check, escape(check.words), language)) for check in own]
    return (*mine, *fixed, *(Line(escape(said[check.route])) for check in whole.checks if check.route in said))


def _own_line(check: Check, said: str, language: str) -> str:
    """What is said at the counter is marked so, and what has a last day tells it."""
    if check.phase is Phase.AT:
        return WORDS[language].tell.format(words=said)
    return f"<b>{_date(check.due, language)}:</b> {said}" if check.due else said


def _is_stop(link: str) -> bool:
    return link.startswith("poeguide:steps/")


def _hours(where: Where, language: str) -> str:
    words = WORDS[language]
    hours = words.always if where.hours in ("24h", "24 hours", "24 hours daily") else where.hours
    if not hours:
        return words.unknown_hours
    return words.hours.format(hours=hours, date=_date(where.as_of, language)) if where.as_of else hours


def _date(as_of: str, language: str) -> str:
    """A date in the language of a side."""
    locale = QLocale(_LOCALES[language], QLocale.Country.UnitedStates)
    parts = [int(part) for part in as_of.split("-")] if as_of else []
    if len(parts) < 2:
        return as_of
    day = QDate(parts[0], parts[1], parts[2] if len(parts) > 2 else 1)
    return locale.toString(day, "d MMM yyyy" if len(parts) > 2 else "MMMM yyyy")
