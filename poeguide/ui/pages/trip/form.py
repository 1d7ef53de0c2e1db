"""The form of a trip: name, way, port, day, hour and people. Nothing is asked that identifies anybody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from poeguide.domain.trip import MAX_NAME, MAX_PEOPLE, ME, MINE, Trip, day_fault, hour_fault, tidy
from poeguide.ui.layouts import column, nest, row
from poeguide.ui.pages.trip.view_model import TripViewModel
from poeguide.ui.theme import Theme
from poeguide.ui.trips import NewPerson
from poeguide.ui.unsaved import UNSAVED, keep_words
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.cards import Card
from poeguide.ui.widgets.chips import ChipGroup
from poeguide.ui.widgets.text import Label

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Filled:
    """What was filled in."""

    trip: Trip
    people: tuple[NewPerson, ...]


class TripForm(Card):
    """`filled` is what was entered last; `saved` and `left` say what was pressed."""

    saved = Signal()
    left = Signal()

    def __init__(self, theme: Theme, view_model: TripViewModel, today: date) -> None:
        super().__init__(theme)
        self._theme, self._view_model, self._today = theme, view_model, today
        self._trip, self._port = Trip(id="", trip="", title=""), ""
        self.filled = Filled(self._trip, ())
        self.setMaximumWidth(round(theme.tokens.size("width.article") * theme.tokens.scale))
        self.heading = Label("", "h2", wraps=True)
        self.column.addWidget(self.heading)
        self.column.setSpacing(theme.tokens.size("space.4"))
        self.name = self._field(self.tr("Name of the trip"), self.tr("Visit to San Diego"))
        self.way = ChipGroup(theme, self.tr("How you arrive"), view_model.modes(), exclusive=True)
        self.way.setObjectName(UNSAVED)
        self.column.addWidget(self._named(self.tr("How you arrive"), self.way))
        self.port = self._field(self.tr("Port or crossing"), self.tr("San Ysidro, JFK, 3801"))
        self.found = Label("", "caption", wraps=True)
        self.day = self._field(self.tr("Day of arrival"), self.tr("2026-12-01"))
        self.hour = self._field(self.tr("Time of arrival, in the time of the port"), self.tr("14:30"))
        self.people = self._field(self.tr("Who travels: nicknames only, with commas between"), self.tr("Me, Ana, Leo"))
        self.fault = Label("", "warn", wraps=True)
        self.column.insertWidget(self.column.count() - 3, self.found)
        self.column.addWidget(self.fault)
        self.save = Button(theme, self.tr("Save the trip"), icon="save", role="primary")
        self.leave = Button(theme, self.tr("Cancel"))
        buttons = row(theme.tokens, self.save, self.leave)
        buttons.addStretch(1)
        nest(self.column, buttons)
        self.port.editingFinished.connect(self._find_port)
        self.save.clicked.connect(self._save)
        self.leave.clicked.connect(self.left)
        for field in self.findChildren(QLineEdit):
            field.returnPressed.connect(self._save)

    def show_trip(self, trip: Trip, people: Sequence[str]) -> None:
        """Fill the fields with what is known."""
        self._trip, self._port = trip, trip.port
        self.heading.setText(self.tr("Change the trip") if trip.id else self.tr("New trip"))
        self.name.setText(trip.title)
        self.way.set_keys((trip.mode,))
        self.port.setText(self._view_model.port_name(trip.port))
        self.day.setText(trip.day)
        self.hour.setText(trip.hour)
        self.people.setText(", ".join(people))
        if (box := self.people.parentWidget()) is not None:
            box.setVisible(not trip.id)
        self.fault.hide()
        self.found.hide()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _field(self, name: str, example: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setPlaceholderText(self.tr("For example: {example}").format(example=example))
        field.setMaxLength(MAX_NAME * MAX_PEOPLE)
        keep_words(field)
        self.column.addWidget(self._named(name, field))
        return field

    def _named(self, name: str, control: QWidget) -> QWidget:
        box = QWidget()
        box.setLayout(column(self._theme.tokens, Label(name, "label", wraps=True), control, gap="space.1"))
        return box

    def _find_port(self) -> None:
        words = self.port.text()
        if words == self._view_model.port_name(self._port):
            return
        self._port, name = self._view_model.find_port(words)
        self.found.setVisible(bool(words.strip()))
        self.found.setText(
            self.tr("Taken: {port}").format(port=name)
            if self._port
            else self.tr("No port has these words. Try a city or a code, or leave the field empty.")
        )
        if self._port:
            self.port.setText(self._view_model.port_name(self._port))

    def _save(self) -> None:
        self._find_port()
        day, hour = self.day.text().strip(), self.hour.text().strip()
        fault = self._fault(day, hour)
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))
        if fault:
            return
        keys, title = self.way.keys, tidy(self.name.text(), MAX_NAME)
        self.filled = Filled(
            Trip(
                id=self._trip.id,
                trip=self._trip.id,
                position=self._trip.position,
                title=title or self.tr("My trip"),
                said=self._trip.said if title == self._trip.title else "" if title else MINE,
                mode=keys[0] if keys else "",
                port=self._port,
                day=day,
                hour=f"{int(hour.partition(':')[0]):02}:{hour.partition(':')[2]}" if hour else "",
                plan=self._trip.plan,
            ),
            tuple(self._person(name) for part in self.people.text().split(",") if (name := tidy(part, MAX_NAME))),
        )
        self.saved.emit()

    def _person(self, name: str) -> NewPerson:
        return NewPerson(name, ME if name == translate("TripPage", "Me") else "")

    def _fault(self, day: str, hour: str) -> str:
        """What is wrong with the fields, in a sentence."""
        if self.port.text().strip() and not self._port:
            self.port.setFocus(Qt.FocusReason.OtherFocusReason)
            return self.tr("No port has these words. Try a city or a code, or leave the field empty.")
        if fault := day_fault(day, self._today):
            self.day.setFocus(Qt.FocusReason.OtherFocusReason)
            return {
                "form": self.tr("This is not a day. Write year, month and day, such as 2026-12-01."),
                "past": self.tr("This day is past. Write the day on which you arrive."),
                "far": self.tr("This day is more than five years ahead. Rules will have changed by then."),
            }[fault]
        if hour_fault(hour):
            self.hour.setFocus(Qt.FocusReason.OtherFocusReason)
            return self.tr("This is not a time. Write hours and minutes, such as 14:30.")
        if sum(bool(part.strip()) for part in self.people.text().split(",")) > MAX_PEOPLE:
            self.people.setFocus(Qt.FocusReason.OtherFocusReason)
            return self.tr("A trip holds up to {n} people. Make another trip for the others.").format(n=MAX_PEOPLE)
        return ""
