"""What a phone reads of a trip: place, contact, day, the plan in words, or the whole trip as frames."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

from poeguide.domain import frames
from poeguide.domain.hand_off import contact_code, day_code, geo_code, text_code
from poeguide.domain.trip import WholeTrip
from poeguide.domain.trip_file import to_text
from poeguide.ui.carry.hand_over import HandOver
from poeguide.ui.carry.phone import Code

translate = QCoreApplication.translate
FRAMES: Final = "frames"


def codes_of_trip(hand_over: HandOver, whole: WholeTrip, now: datetime) -> list[Code]:
    """What there is to hand over; the plan in words is always there."""
    words = translate("TripCodes", "Any phone shows these words.")
    found = [Code("text", translate("TripCodes", "The plan in words"), words, (text_code(hand_over.lines(whole)),))]
    opens = translate("TripCodes", "Opens in the map of the phone.")
    saves = translate("TripCodes", "Is saved as a contact. Confirm the number first.")
    for place in hand_over.places(whole):
        if place.point is not None:
            name = translate("TripCodes", "{place} on a map").format(place=place.name)
            found.append(Code(f"geo {place.route}", name, opens, (geo_code(place.point),)))
        contact = contact_code(place.name, phone=place.phone, email=place.email, address=place.address)
        if contact and (place.phone or place.email):
            name = translate("TripCodes", "Contact: {place}").format(place=place.name)
            found.append(Code(f"card {place.route}", name, saves, (contact,)))
    days = ((event, day_code(event, now)) for event in hand_over.events(whole))
    note = translate("TripCodes", "Is entered in the calendar.")
    found += [Code(f"day {event.uid}", event.title, note, (text,)) for event, text in days if text]
    try:
        parts = tuple(str(frame) for frame in frames.split(to_text([whole.without_names()])))
    except ValueError:
        return found
    note = translate("TripCodes", "For another poeguide. The frames go round; any 60 % of them are enough.")
    return [*found, Code(FRAMES, translate("TripCodes", "The whole trip"), note, parts)]
