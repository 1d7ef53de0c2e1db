"""The trip page: checklist, goods, places and notes, and what carries them away."""

from __future__ import annotations

from functools import partial
from typing import Self

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QMenu, QMessageBox, QWidget

from poeguide.domain.routes import Route
from poeguide.domain.trip import Change, Trip
from poeguide.ui.layouts import column, nest, row
from poeguide.ui.page import ScrollPage
from poeguide.ui.pages.trip.carry import Carry
from poeguide.ui.pages.trip.checklist import ChecklistCard
from poeguide.ui.pages.trip.form import TripForm
from poeguide.ui.pages.trip.keepsakes import ItemsCard, NotesCard, PlacesCard
from poeguide.ui.pages.trip.view_model import TripViewModel
from poeguide.ui.pages.trip.welcome import Welcome
from poeguide.ui.services import Services
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.chip_face import Choice
from poeguide.ui.widgets.chips import ChipGroup
from poeguide.ui.widgets.flow import FlowLayout
from poeguide.ui.widgets.progress_ring import ProgressRing
from poeguide.ui.widgets.text import Label

NEW, EDIT = "new", "edit"


class TripPage(ScrollPage):
    """`trip` is the trip in hand, `trip/ID` one of several, `trip/new` and `trip/ID/edit` the form."""

    def __init__(self, services: Services) -> None:
        super().__init__(services.theme)
        self._services = services
        self.view_model = TripViewModel(services)
        self.carry = Carry(services, self.view_model, self)
        self._is_form = False
        theme = services.theme
        self.heading, self.lead = Label("", "h1", wraps=True), Label("", "lead", wraps=True)
        self.ring = ProgressRing(theme)
        self.chooser = ChipGroup(theme, self.tr("Your trips"), (), exclusive=True, required=True)
        self.form = TripForm(theme, self.view_model, services.clock().date())
        self.checklist = ChecklistCard(theme, self.view_model)
        self.side = (
            ItemsCard(theme, self.view_model),
            PlacesCard(theme, self.view_model),
            NotesCard(theme, self.view_model),
        )
        self.form_place = QWidget()
        self.welcome = Label(self.tr("My trip"), "h1", wraps=True)
        self.none = Welcome(theme)
        self._lay_out()
        self._connect()

    @classmethod
    def build(cls, services: Services) -> Self:
        """Make the page."""
        return cls(services)

    def open(self, route: Route) -> bool:
        """Show a trip or its form."""
        target, _, part = route.target.partition("/")
        self._is_form = target == NEW or part == EDIT
        if part not in ("", EDIT):
            return False
        if not self.view_model.open("" if target == NEW else target, route.value("person")):
            return False
        if self._is_form:
            self._show_form(route, is_new=target == NEW)
        self._show()
        return True

    def take_file(self, path: str) -> bool:
        """Bring back the trips of a file, and say so; undo takes it back."""
        self.carry.read_file(path)
        return True

    def export(self) -> bool:
        """Offer the files of the trip in hand."""
        if self.view_model.whole is None:
            return False
        menu = self._menu()
        self._add_files(menu)
        self._pop_up(menu)
        return True

    def show_code(self) -> bool:
        """Show the codes of the trip in hand."""
        if self.view_model.whole is None:
            return False
        self.carry.open_codes()
        return True

    def title(self) -> str:
        """Name of the page."""
        whole = self.view_model.whole
        return whole.trip.title if whole and not self._is_form else self.tr("My trip")

    def status(self) -> str:
        """Where the trip is kept."""
        if self.view_model.trips.is_kept:
            return self.tr("Kept on this computer only. Nothing is sent anywhere.")
        return self.tr("Kept until this program is closed. Nothing is sent anywhere.")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Both columns side by side where there is room."""
        super().resizeEvent(event)
        tokens = self._theme.tokens
        is_wide = self.width() >= (tokens.size("width.article") + tokens.size("width.aside")) * tokens.scale
        self._both.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)

    def _lay_out(self) -> None:
        theme, tokens = self._theme, self._theme.tokens
        head = row(tokens, gap="space.5")
        nest(head, column(tokens, self.heading, self.lead, gap="space.1"), 1)
        head.addWidget(self.ring, alignment=Qt.AlignmentFlag.AlignTop)
        self.print_button = Button(theme, self.tr("Print or save a sheet"), icon="print", role="primary")
        self.codes_button = Button(theme, self.tr("To a phone"), icon="qr")
        self.edit_button = Button(theme, self.tr("Change"), icon="calendar")
        self.undo_button = Button(theme, self.tr("Undo"), icon="back")
        self.more_button = Button(theme, self.tr("More"), icon="chevron-down")
        buttons = (self.print_button, self.codes_button, self.edit_button, self.undo_button, self.more_button)
        acts = QWidget()
        flow = FlowLayout(acts, gap=tokens.size("space.2"))
        for button in buttons:
            flow.addWidget(button)
        self.body = QWidget()
        self._both = row(tokens, self.checklist, gap="space.5")
        side = column(tokens, *self.side, gap="space.4")
        side.addStretch(1)
        nest(self._both, side, 2)
        self._both.setStretch(0, 3)
        self._both.setAlignment(self.checklist, Qt.AlignmentFlag.AlignTop)
        whole = column(tokens, self.chooser, gap="space.4")
        nest(whole, head)
        whole.addWidget(acts)
        nest(whole, self._both)
        self.body.setLayout(whole)
        # Beside a spring the form is measured at its own width; a column would measure it at that of the page.
        beside = row(tokens, self.form)
        beside.setStretchFactor(self.form, 1)
        beside.addStretch(0)
        # Shown and hidden as one: a layout within a layout keeps the height that the form had when it was hidden.
        self.form_place.setLayout(beside)
        self.column.addWidget(self.welcome)
        self.column.addWidget(self.none)
        self.column.addWidget(self.form_place)
        self.column.addWidget(self.body)
        self.column.addStretch(1)

    def _connect(self) -> None:
        go = self._services.navigator.go
        self.view_model.changed.connect(self._show)
        self.none.plan_clicked.connect(lambda: go(Route("plan")))
        self.none.new_clicked.connect(lambda: go(Route("trip", NEW)))
        self.none.restore_clicked.connect(self.carry.restore)
        self.none.undo_clicked.connect(self.view_model.trips.undo)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self).activated.connect(self.view_model.trips.undo)
        self.edit_button.clicked.connect(self._edit)
        self.undo_button.clicked.connect(self.view_model.trips.undo)
        self.print_button.clicked.connect(self.carry.open_sheets)
        self.codes_button.clicked.connect(self.carry.open_codes)
        self.more_button.clicked.connect(self._open_menu)
        self.chooser.keys_changed.connect(self._choose_trip)
        self.form.saved.connect(self._save)
        self.form.left.connect(self._leave_form)
        self.checklist.person_chosen.connect(self._choose_person)
        self.checklist.link_clicked.connect(lambda: go(Route.parse(self.checklist.link)))
        for card in self.side:
            card.link_clicked.connect(partial(self._follow, card))

    def _follow(self, card: ItemsCard | PlacesCard | NotesCard) -> None:
        self._services.navigator.go(Route.parse(card.link))

    def _show(self) -> None:
        whole, trips = self.view_model.whole, self.view_model.trips
        self.form_place.setVisible(self._is_form)
        self.welcome.setVisible(self._is_form)
        self.none.undo.setVisible(trips.can_undo)
        self.none.setVisible(whole is None and not self._is_form)
        self.body.setVisible(whole is not None and not self._is_form)
        if whole is None or self._is_form:
            self.described.emit()
            return
        self.heading.setText(whole.trip.title)
        self.lead.setText(self.view_model.lead(whole.trip))
        done, of = whole.progress(self.view_model.person)
        self.ring.set_progress(done, of, self.tr("{done} of {of} done").format(done=done, of=of))
        self.ring.setVisible(of > 0)
        choices = [Choice(key, title, "my-trip") for key, title in self.view_model.names]
        self.chooser.set_choices(choices)
        self.chooser.set_keys((whole.trip.id,))
        self.chooser.setVisible(len(choices) > 1)
        self.undo_button.setEnabled(trips.can_undo)
        self.checklist.show_trip(whole)
        for card in self.side:
            card.show_trip(whole)
        self.described.emit()

    def _show_form(self, route: Route, *, is_new: bool) -> None:
        whole = self.view_model.whole
        if whole is not None and not is_new:
            self.form.show_trip(whole.trip, [person.name for person in whole.people])
            return
        port, plan = route.value("port"), route.value("plan")
        trip = Trip(id="", trip="", title=route.value("title"), mode=route.value("mode"), port=port, plan=plan)
        self.form.show_trip(trip, [self.tr("Me")])

    def _save(self) -> None:
        filled, whole = self.form.filled, self.view_model.whole
        trips = self.view_model.trips
        if not filled.trip.id:
            trip_id = trips.start(filled.trip, filled.people, self.view_model.first_checks(filled.trip.mode))
            if trip_id:
                self._services.navigator.replace(Route("trip", trip_id))
                self._services.navigator.changed.emit()
            return
        if whole is not None and trips.change(Change(whole.trip, filled.trip)):
            self._add_first_checks(filled.trip)
            self._services.navigator.replace(Route("trip", filled.trip.id))
            self._services.navigator.changed.emit()

    def _add_first_checks(self, trip: Trip) -> None:
        """A trip that has no list yet gets that of the way which is chosen now."""
        whole = self.view_model.whole
        if whole is not None and not whole.checks:
            lines = self.view_model.first_checks(trip.mode)
            parts = [self.view_model.new_check(trip.id, at, line) for at, line in enumerate(lines)]
            self.view_model.trips.change(*(Change(None, part) for part in parts))

    def _leave_form(self) -> None:
        whole = self.view_model.whole
        self._services.navigator.replace(Route("trip", whole.trip.id if whole else ""))
        self._services.navigator.changed.emit()

    def _edit(self) -> None:
        whole = self.view_model.whole
        if whole is not None:
            self._services.navigator.go(Route("trip", f"{whole.trip.id}/{EDIT}"))

    def _choose_trip(self) -> None:
        self._services.navigator.go(Route("trip", "".join(self.chooser.keys)))

    def _choose_person(self) -> None:
        person = self.checklist.person
        current = self._services.navigator.current
        route = current._replace(query=(("person", person),) if person else ())
        self._services.navigator.replace(route)
        self.view_model.person = person
        self._show()

    def _open_menu(self) -> None:
        menu, navigator, carry = self._menu(), self._services.navigator, self.carry
        menu.addAction(self.tr("New trip")).triggered.connect(partial(_act, lambda: navigator.go(Route("trip", NEW))))
        self._add_files(menu)
        for words, act in (
            (self.tr("Back up all trips to a file…"), carry.back_up),
            (self.tr("Restore trips from a file…"), carry.restore),
            (self.tr("Delete this trip"), self._delete),
            (self.tr("Wipe everything…"), self._wipe),
        ):
            menu.addAction(words).triggered.connect(partial(_act, act))
        self._pop_up(menu)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _add_files(self, menu: QMenu) -> None:
        """What can be saved of the trip for other programs."""
        carry = self.carry
        for words, act in (
            (self.tr("Save days as a calendar…"), carry.save_calendar),
            (self.tr("Save places for maps (GPX)…"), partial(carry.save_places, "gpx")),
            (self.tr("Save places for maps (KML)…"), partial(carry.save_places, "kml")),
            (self.tr("Save contacts (vCard)…"), partial(carry.save_places, "vcf")),
        ):
            menu.addAction(words).triggered.connect(partial(_act, act))

    def _pop_up(self, menu: QMenu) -> None:
        menu.popup(self.more_button.mapToGlobal(self.more_button.rect().bottomLeft()))

    def _delete(self) -> None:
        whole = self.view_model.whole
        if whole is not None and self.view_model.trips.remove(*whole.parts()):
            self._services.navigator.replace(Route("trip"))
            self._services.notices.say(self.tr("The trip was deleted. Undo brings it back."), "ok")
            self._services.navigator.changed.emit()

    def _wipe(self) -> None:
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(self.tr("Wipe all trips from this computer?"))
        box.setInformativeText(self.tr("Trips, people, notes and all copies are overwritten. This cannot be undone."))
        box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.accepted.connect(self.carry.wipe)
        box.accepted.connect(self._services.preferences.left.forget)
        box.open()


def _act(act: object, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 # Qt's signal
    if callable(act):
        act()
