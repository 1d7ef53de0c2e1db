"""What carries a trip away: sheets, codes, files; and what brings it back."""

from __future__ import annotations

from io import StringIO
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from poeguide.domain.calendars import calendar
from poeguide.domain.fields import Place, Table
from poeguide.domain.frames import MARK, Frame, rebuild
from poeguide.domain.trip import Change, WholeTrip
from poeguide.domain.trip_file import MAX_SIZE, TripFileError, from_text, to_text
from poeguide.ui.carry.hand_over import HandOver
from poeguide.ui.carry.saving import Saver, file_name
from poeguide.ui.pages.trip.view_model import TripViewModel
from poeguide.ui.services import Services
from poeguide.ui.sheets.shell import open_sheet_dialog

PLACES: Final[Table[Place]] = Table("trip", (), lambda place: place.route, lambda place: place)


class Carry(QObject):
    """The acts behind the buttons of the trip page."""

    def __init__(self, services: Services, view_model: TripViewModel, page: QWidget) -> None:
        super().__init__(page)
        self._services, self._view_model, self._page = services, view_model, page
        self.hand_over = HandOver(services, view_model)
        self.saver = Saver(services.notices, page)

    def open_sheets(self) -> None:
        """Show the sheets of the trip before they are printed."""
        open_sheet_dialog(self._services, self._services.navigator.current, self._page)

    def open_codes(self) -> None:
        """Show codes for a phone."""
        from poeguide.ui.carry.codes import codes_of_trip
        from poeguide.ui.carry.phone import show_codes

        whole = self._view_model.whole
        if whole is not None:
            codes = codes_of_trip(self.hand_over, whole, self._services.clock())
            show_codes(self._services.theme, codes, self._page)

    def save_calendar(self) -> None:
        """Save arrival and deadlines."""
        whole = self._view_model.whole
        events = self.hand_over.events(whole) if whole is not None else []
        if whole is None or not events:
            self._say(self.tr("There is no day to save yet. Press “Change” and write the day of arrival."), "warn")
            return
        self.saver.ask(
            self.tr("Save the calendar"), f"{file_name(whole.trip.title)}.ics", calendar(events, self._services.clock())
        )

    def save_places(self, kind: str) -> None:
        """Save the places for a map program, or their contacts for an address book."""
        from poeguide.data.exports.cards import write_vcard
        from poeguide.data.exports.maps import write_gpx, write_kml

        whole = self._view_model.whole
        places = self.hand_over.places(whole) if whole is not None else []
        if whole is None or not places:
            self._say(self.tr("There is no place to save yet. Choose a port, or save the page of one."), "warn")
            return
        writers: dict[str, Any] = {"gpx": write_gpx, "kml": write_kml, "vcf": write_vcard}
        file = StringIO()
        writers[kind](file, PLACES, places)
        self.saver.ask(self.tr("Save the places"), f"{file_name(whole.trip.title)}.{kind}", file.getvalue())

    def back_up(self) -> None:
        """Save all trips to one file."""
        self.saver.ask(self.tr("Back up all trips"), "trips.poetrip", to_text(self._view_model.trips.all))

    def restore(self) -> None:
        """Bring trips back from a file, or from the frames of one."""
        dialog = QFileDialog(self._page, self.tr("Restore trips"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.read_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def read_file(self, name: str) -> None:
        """Take in the trips of a file; those that are here already are replaced by the ones of the file."""
        try:
            with Path(name).open(encoding="utf-8") as file:
                trips = from_text(_text_of(file.read(MAX_SIZE + 1)))
        except OSError:
            self._say(self.tr("This file cannot be read. Nothing was changed."), "stop")
            return
        except TripFileError as error:
            self._say(self._why(error.reason), "stop")
            return
        except ValueError:
            self._say(self._why("foreign"), "stop")
            return
        if self._view_model.trips.change(*(change for whole in trips for change in self._changes(whole))):
            self._say(self.tr("%n trip(s) restored. Undo takes this back.", "", len(trips)), "ok")

    def wipe(self) -> None:
        """Wipe everything, and show that it is gone."""
        left = self._view_model.trips.wipe()
        if left == 0:
            self._say(self.tr("Wiped. 0 trips, 0 notes and 0 copies are left on this computer."), "ok")
        elif left is not None:
            self._say(self.tr("%n trace(s) could not be wiped. Close other windows and try again.", "", left), "stop")

    def _changes(self, whole: WholeTrip) -> list[Change]:
        here = self._view_model.trips.trip(whole.trip.id)
        gone = {part.id: part for part in here.parts()} if here else {}
        new = whole.parts()
        kept = {part.id for part in new}
        return [Change(part, None) for key, part in gone.items() if key not in kept] + [
            Change(None, part) for part in new
        ]

    def _why(self, reason: str) -> str:
        return {
            "foreign": self.tr("This is no file of poeguide trips. Nothing was changed."),
            "newer": self.tr("A newer poeguide wrote this file. Update the program; nothing was changed."),
            "damaged": self.tr("This file of trips is damaged. Nothing was changed."),
        }[reason]

    def _say(self, words: str, tone: str) -> None:
        self._services.notices.say(words, tone)


def _text_of(text: str) -> str:
    """The text of a file, put together where it holds frames."""
    if not text.lstrip().startswith(MARK):
        return text
    return rebuild(Frame.parse(line) for line in text.splitlines() if line.strip())
