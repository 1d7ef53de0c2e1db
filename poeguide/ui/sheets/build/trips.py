"""Sheets of a trip: the whole of it, and the list of what to declare."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from html import escape

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from poeguide.data.crossings import crossing
from poeguide.data.ports import port
from poeguide.data.procedures import sequence
from poeguide.domain.facts import Fact
from poeguide.domain.geo import Point
from poeguide.domain.ports import CrossingId, PortKey
from poeguide.domain.routes import Route
from poeguide.domain.trip import Check, Phase, Trip, WholeTrip, amount_of
from poeguide.ui.carry.kept_words import KeptWords
from poeguide.ui.fact_words import rests_on
from poeguide.ui.formats import short_date
from poeguide.ui.plan_reading import PlanReading
from poeguide.ui.sheets.build.desk import Desk
from poeguide.ui.sheets.values import Line, Part, Sheet

translate = QCoreApplication.translate
EMPTY_LINES, LEAST_LINES = 6, 2


def trip_of(desk: Desk, route: Route) -> WholeTrip | None:
    """The trip that a route names, else the one in hand; without names where they are to stay at home."""
    if desk.trips is None:
        return None
    whole = desk.trips.trip(route.target.partition("/")[0]) or desk.trips.current
    return whole.without_names() if whole and desk.hides_names else whole


def trip_sheet(desk: Desk, route: Route) -> Sheet | None:
    """The checklist in its three groups, goods, places and notes."""
    whole = trip_of(desk, route)
    if whole is None:
        return None
    whole = KeptWords(desk.bundle, desk.language, desk.today).of(whole)
    known = _facts_behind(desk, whole.trip)
    # How old the rules are, in few words: the sheet of the plan names their sources.
    proof = [Part(confirm=desk.confirm(known), foot=rests_on(known))] if known else []
    parts = [*_checks(whole), *_goods(whole), *_kept(whole), *proof]
    lead, point = lead_of(desk, whole.trip), place_of(desk, whole.trip.port)[1]
    return desk.sheet(Route("trip"), whole.trip.title, lead, parts, facts=()).at(point)


def _facts_behind(desk: Desk, trip: Trip) -> list[Fact]:
    """The rules that a trip rests on which was made of a plan; lines of the traveler's own have none."""
    if not trip.plan:
        return []
    plan = PlanReading(desk.bundle, desk.language, desk.today)
    plan.read(Route.parse(trip.plan))
    return plan.all_facts()


def declaration_sheet(desk: Desk, route: Route) -> Sheet | None:
    """What to declare, with values and a sum, and empty lines for more."""
    whole = trip_of(desk, route)
    if whole is None:
        return None
    whole = KeptWords(desk.bundle, desk.language, desk.today).of(whole)
    amounts = [amount_of(item.amount) for item in whole.items if item.amount]
    unknown = translate("Sheet", "value not known")
    rows = [(item.words, f"{item.amount} USD" if item.amount else unknown) for item in whole.items]
    rows += [(" ", " ")] * EMPTY_LINES
    total = sum(amount for amount in amounts if amount is not None)
    rows.append((translate("Sheet", "Sum of the known values"), f"{total:.2f} USD" if amounts else unknown))
    lead = translate(
        "Sheet", "A list to have in hand. It is no official form; the officer may ask for one. In doubt, declare."
    )
    parts = (
        Part(html=f"<p><b>{escape(whole.trip.title)}</b></p>"),
        Part(rows=tuple(rows), spare=EMPTY_LINES - LEAST_LINES),
    )
    return desk.sheet(Route("trip"), translate("Sheet", "To declare"), lead, parts, facts=())


def lead_of(desk: Desk, trip: Trip) -> str:
    """Way, port and day in one line."""
    way = desk.bundle.read(sequence, trip.mode, desk.language) if trip.mode else None
    parts = (way.title if way else "", place_of(desk, trip.port)[0], when(trip))
    return " · ".join(part for part in parts if part)


def when(trip: Trip) -> str:
    """Day and hour of arrival."""
    if not trip.day:
        return ""
    day = date.fromisoformat(trip.day)
    words = QLocale().toString(QDate(day.year, day.month, day.day), "ddd d MMM yyyy")
    return translate("Sheet", "{day}, {time}").format(day=words, time=trip.hour) if trip.hour else words


def place_of(desk: Desk, link: str) -> tuple[str, Point | None]:
    """Name and point of a port or crossing."""
    route = Route.parse(link) if link else None
    if route is not None and route.page == "crossings":
        way = desk.bundle.read(crossing, CrossingId(route.target))
        return (way.name, way.point) if way else ("", None)
    here = desk.bundle.read(port, PortKey(route.target)) if route is not None else None
    return (f"{here.name}, {here.key}", here.point) if here else ("", None)


def _checks(whole: WholeTrip) -> Iterator[Part]:
    titles = {
        Phase.BEFORE: translate("Sheet", "Before you go"),
        Phase.AT: translate("Sheet", "At the port"),
        Phase.AFTER: translate("Sheet", "After"),
    }
    for phase, title in titles.items():
        lines = tuple(_line(whole, check) for check in whole.checks_of(phase))
        if lines:
            yield Part(title, checks=lines)


def _line(whole: WholeTrip, check: Check) -> Line:
    undone = [person.name for person in whole.people if whole.tick_of(check.id, person.id) is None]
    words = f"<b>{escape(short_date(check.due))}:</b> {escape(check.words)}" if check.due else escape(check.words)
    is_open = 0 < len(undone) < len(whole.people)
    note = translate("Sheet", "open for: {names}").format(names=", ".join(undone)) if is_open else ""
    return Line(words, f"({note})" if note else "", is_done=not undone)


def _goods(whole: WholeTrip) -> Iterator[Part]:
    if whole.items:
        unknown = translate("Sheet", "value not known")
        rows = tuple((item.words, f"{item.amount} USD" if item.amount else unknown) for item in whole.items)
        yield Part(translate("Sheet", "To declare"), rows=rows)


def _kept(whole: WholeTrip) -> Iterator[Part]:
    if whole.places:
        lines = "".join(f"<li>{escape(place.title)}</li>" for place in whole.places)
        yield Part(translate("Sheet", "Saved pages"), html=f"<ul>{lines}</ul>")
    if whole.notes:
        words = "".join(f"<p>{escape(note.text).replace(chr(10), '<br>')}</p>" for note in whole.notes)
        yield Part(translate("Sheet", "Notes"), html=words)
