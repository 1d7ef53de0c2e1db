"""A plan kept as a trip: its checklist is what to hold, to tell and to do, each line with its day."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from poeguide.domain.planner import Section
from poeguide.domain.routes import Route
from poeguide.domain.trip import Phase, Trip
from poeguide.ui import plan_words as words
from poeguide.ui.pages.plan.view_model import PlanViewModel
from poeguide.ui.services import Services
from poeguide.ui.trips import NewCheck

PHASES = {
    Section.DATES: Phase.BEFORE,
    Section.FEES: Phase.BEFORE,
    Section.IN_HAND: Phase.BEFORE,
    Section.TELL: Phase.AT,
    Section.AFTER: Phase.AFTER,
}


def keep_trip(services: Services, view_model: PlanViewModel) -> None:
    """Make a trip of the plan and open it."""
    first = view_model.outcome.walk.standing
    moment = first.value("date")
    day, _, hour = moment.partition("T") if moment[:1].isdigit() else ("", "", "")
    place = first.value("place")
    line = view_model.line()
    trip = Trip(
        id="",
        trip="",
        title=view_model.title(),
        mode=line.id if line else "",
        port=f"poeguide:{place}" if "/" in place else "",
        day=day,
        hour=hour,
        plan=str(view_model.route_to()),
    )
    people = [words.person(person.number).capitalize() for person in view_model.outcome.people]
    trip_id = services.trips.start(trip, people, checks_of(view_model))
    if trip_id:
        services.navigator.go(Route("trip"))
        services.notices.say(QCoreApplication.translate("Plan", "The plan is saved as a trip on this computer."), "ok")


def checks_of(view_model: PlanViewModel) -> list[NewCheck]:
    """The lines that are done or held, in reading order."""
    return [
        NewCheck(PHASES[line.section], line.title, line.see, line.day.isoformat() if line.day else "")
        for line in view_model.outcome.lines
        if line.section in PHASES
    ]
