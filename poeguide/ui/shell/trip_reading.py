"""What the trip panel says of the trip in hand: its name and days, and the pages that it holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from poeguide.data.uses import hits_of
from poeguide.domain.routes import Route
from poeguide.domain.search import Hit, HitKind
from poeguide.domain.trip import Item, Place, WholeTrip
from poeguide.languages import ORIGINAL
from poeguide.ui import icons
from poeguide.ui.carry.kept_words import KeptWords
from poeguide.ui.carry.trip_words import TripWords
from poeguide.ui.pages import page_for
from poeguide.ui.section_words import section_words
from poeguide.ui.services import Services

GOODS: Final = "can-i-bring-it"
SAVED: Final = "save"
"""Drawings of goods, and of a page of no known kind."""
WHERE: Final = frozenset({HitKind.PORT, HitKind.CROSSING, HitKind.OFFICE})
"""Kinds of which the search says where they are; of others it tells a sentence."""


class TripLine(NamedTuple):
    """A page of the trip: the id of its part, where it leads, its name, what it is or where, and a shape or drawing."""

    part: str
    route: str
    title: str
    note: str
    symbol: str


class TripReading(NamedTuple):
    """The trip in hand, if there is one, in the language in force; lines in the order of its page."""

    whole: WholeTrip | None = None
    title: str = ""
    lead: str = ""
    items: Sequence[TripLine] = ()
    places: Sequence[TripLine] = ()


class TripReader:
    """Reads the trip in hand, again only where it changed."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._said = KeptWords(services.bundle, services.language, services.clock().date())
        self._words = TripWords(services)
        self._last = TripReading()

    def read(self) -> TripReading:
        """The trip in hand as it is now."""
        whole = self._services.trips.peek()
        if whole != self._last.whole:
            self._last = self._read(whole) if whole is not None else TripReading()
        return self._last

    def _read(self, whole: WholeTrip) -> TripReading:
        said = self._said.of(whole)
        items = [item for item in said.items if item.route]
        known = self._known([*(item.route for item in items), *(place.route for place in said.places)])
        return TripReading(
            whole,
            said.trip.title,
            self._words.lead(said.trip),
            [_line(item, item.words, known, GOODS) for item in items],
            [_line(place, place.title, known, place.icon) for place in said.places],
        )

    def _known(self, links: Sequence[str]) -> Mapping[str, Hit]:
        """What the search knows of pages, by their links. Names of places are listed once, in the first language."""
        routes = tuple(route for route in map(_route, links) if route is not None)
        found = dict[Route, Hit]()
        for language in dict.fromkeys((ORIGINAL, self._services.language)) if routes else ():
            found |= self._services.bundle.read(hits_of, routes, language)
        return {str(route): hit for route, hit in found.items()}


def _route(link: str) -> Route | None:
    """None for what is no link: in a trip that came in a file, anybody may have written it."""
    try:
        return Route.parse(link)
    except ValueError:
        return None


def _line(part: Item | Place, title: str, known: Mapping[str, Hit], icon: str) -> TripLine:
    hit, route = known.get(part.route), _route(part.route)
    spec = page_for(route) if route is not None else None
    note = section_words(spec.section)[0] if spec is not None else ""
    if hit is not None:
        return TripLine(part.id, part.route, title, hit.subtitle if hit.kind in WHERE else note, hit.symbol)
    # So it is with the name of the drawing.
    return TripLine(part.id, part.route, title, note, icon if icons.exists(icon) else SAVED)
