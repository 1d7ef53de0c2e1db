"""The trip in hand as Home shows it: its name, and how much of it is ready."""

from __future__ import annotations

from typing import NamedTuple

from poeguide.ui.services import Services


class TripGlance(NamedTuple):
    """Name, what is known of way, port and day, and how much of the checklist is done; all empty while unread."""

    title: str = ""
    lead: str = ""
    done: int = 0
    of: int = 0


def glance_of(services: Services) -> TripGlance | None:
    """The trip in hand, in the words of the language in force; None where there is none.

    Until somebody reads the file of trips it is not opened: that takes as long as all of the first picture.
    """
    if services.trips.is_unread:
        return TripGlance()
    whole = services.trips.peek()
    if whole is None:
        return None
    from poeguide.ui.carry.kept_words import KeptWords
    from poeguide.ui.carry.trip_words import TripWords

    trip = KeptWords(services.bundle, services.language, services.clock().date()).of(whole).trip
    return TripGlance(trip.title, TripWords(services).lead(trip), *whole.progress())
