"""A plan kept as a trip, and carried away: on paper, to a phone, into a calendar."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from poeguide.domain.calendars import calendar
from poeguide.domain.routes import Route
from poeguide.domain.trip import WholeTrip
from poeguide.ui.carry.hand_over import HandOver
from poeguide.ui.carry.kept_words import KeptWords
from poeguide.ui.carry.plan_trip import checks_of, own_trip, people_of, trip_of, whole_trip
from poeguide.ui.carry.saving import Saver, file_name
from poeguide.ui.carry.trip_words import TripWords
from poeguide.ui.pages.plan.view_model import PlanViewModel
from poeguide.ui.services import Services
from poeguide.ui.sheets.shell import open_sheet_dialog

translate = QCoreApplication.translate


class PlanCarry(QObject):
    """The acts behind the buttons of the outcome."""

    def __init__(self, services: Services, view_model: PlanViewModel, page: QWidget) -> None:
        super().__init__(page)
        self._services, self._view_model, self._page = services, view_model, page
        self.hand_over = HandOver(services, TripWords(services))
        self.saver = Saver(services.notices, page)

    @property
    def whole(self) -> WholeTrip:
        """The plan as it goes elsewhere."""
        whole = whole_trip(self._view_model, self._services.trips.all)
        return KeptWords(self._services.bundle, self._services.language, self._view_model.today).of(whole)

    def keep(self) -> None:
        """Make a trip of the plan and open it."""
        view_model, trips = self._view_model, self._services.trips
        own = own_trip(view_model, trips.all)
        # What is saved once more is another trip; the first one keeps the ids that a calendar may know.
        is_first = trips.trip(own.trip.id) is None
        made = trip_of(view_model), people_of(view_model), checks_of(view_model.outcome)
        if trips.take(own) if is_first else trips.start(*made):
            self._services.notices.say(translate("Plan", "The plan is saved as a trip on this computer."), "ok")
            self._services.navigator.go(Route("trip"))

    def print(self) -> None:
        """Show the plan as it goes on paper."""
        open_sheet_dialog(self._services, self._services.navigator.current, self._page)

    def show_codes(self) -> None:
        """Show codes for a phone."""
        from poeguide.ui.carry.codes import codes_of_trip
        from poeguide.ui.carry.phone import show_codes

        codes = codes_of_trip(self.hand_over, self.whole, self._services.clock())
        show_codes(self._services.theme, codes, self._page)

    def save_calendar(self) -> None:
        """Save arrival and deadlines."""
        whole = self.whole
        events = self.hand_over.events(whole)
        if not events:
            words = translate("Plan", "No day follows from your answers. Answer the question about the day first.")
            self._services.notices.say(words, "warn")
            return
        text = calendar(events, self._services.clock())
        self.saver.ask(translate("Plan", "Save the calendar"), f"{file_name(whole.trip.title)}.ics", text)
