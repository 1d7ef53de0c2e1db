"""The trip beside the page: its name and days, the pages that it holds, and the page in sight among them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from poeguide.domain.routes import Route
from poeguide.domain.trip import MINE
from poeguide.ui.later import later
from poeguide.ui.layouts import Supple, column, finish_layouts, inset, nest, row, show_if
from poeguide.ui.shell.trip_reading import TripReader, TripReading
from poeguide.ui.shell.trip_rows import TripRows
from poeguide.ui.tab_order import bring_into_sight
from poeguide.ui.widgets.buttons import Button, IconButton
from poeguide.ui.widgets.cards import IconLabel, Plate, Rule
from poeguide.ui.widgets.text import Label

if TYPE_CHECKING:
    from poeguide.ui.main_window import MainWindow
    from poeguide.ui.shell.trip_frame import TripFrame

GOODS: Final = "goods"
LARGE: Final = 1.5
"""From this text size on the foot scrolls with the list."""


class TripPanel(QWidget):
    """A head that stays, what scrolls, and a foot that stays."""

    def __init__(self, window: MainWindow, frame: TripFrame) -> None:
        super().__init__(frame)
        self._window, self._frame, self._services = window, frame, window.services
        self._theme = window.services.theme
        self._reader = TripReader(window.services)
        self._shown: TripReading | None = None
        self._here = ""
        theme = self._theme
        self.close_button = IconButton(theme, self._with_keys(self.tr("Close my trip ({keys})")), "close", role="plain")
        self.title, self.lead = Label("", "strong", wraps=True), Label("", "caption", wraps=True)
        self.save_button = Button(theme, "")
        self.items, self.places = TripRows(theme), TripRows(theme)
        self.items_head = Label(self.tr("To declare"), "caption-label", wraps=True)
        self.places_head = Label(self.tr("Saved pages"), "caption-label", wraps=True)
        self.none = self._empty()
        self.undo_button = Button(theme, self.tr("Undo"), icon="back", role="quiet")
        self.open_button = Button(theme, self.tr("Open my trip"), icon="my-trip")
        self._lay_out()
        self._connect()
        self.follow()
        # Once it has its place.
        later(self, self._bring_page)

    def follow(self) -> None:
        """Show the trip as it is now, and which of its pages is in sight."""
        route = self._services.navigator.current
        here = str(route if route.page == GOODS else Route(route.page, route.target))
        self._show_saving(route)
        self._show_undo()
        reading = self._reader.read()
        if reading is self._shown and here == self._here:
            return
        self._here = here
        if reading is not self._shown:
            self._shown = reading
            self._show(reading)
        for rows in (self.items, self.places):
            rows.set_here(here)
        self._bring_page()

    def take_keys(self, part: str = "") -> None:
        """Give the keyboard to the page of a part, else to the page in sight or the first one, else to a button."""
        lists = [rows for rows in (self.items, self.places) if rows.lines]
        found: list[QWidget | None] = [rows.button_of(part or rows.part_of_page()) for rows in lists]
        found += [rows.buttons[0] for rows in lists if not part]
        found.append(self.open_button if self.save_button.isHidden() else self.save_button)
        button = next(filter(None, found))
        button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        bring_into_sight(button)

    def undo(self) -> None:
        """Put back what was taken out last."""
        line, had_keys = self._frame.taken, self._frame.has_keys()
        if line is None:
            return
        self._services.trips.undo()
        self.follow()
        if had_keys:
            self.take_keys(line.part)

    def _with_keys(self, words: str) -> str:
        return words.format(keys=self._window.acts.keys_of("trip-panel"))

    def _empty(self) -> QWidget:
        """What stands here before anything is saved."""
        words = self.tr(
            "Nothing saved yet. Press {keys} on the page of a port, a step or an office: it will stand here."
        )
        text = Label(words.format(keys=self._window.acts.keys_of("save")), "body2", wraps=True)
        made, tokens = QWidget(), self._theme.tokens
        inner = column(tokens, Plate(self._theme, "save"), text, gap="space.3")
        inner.setContentsMargins(0, tokens.size("space.4"), 0, 0)
        made.setLayout(inner)
        return made

    def _lay_out(self) -> None:
        tokens = self._theme.tokens
        whole = QVBoxLayout(self)
        inset(whole, tokens)
        whole.setSpacing(0)
        nest(whole, self._head())
        whole.addWidget(self._area(), 1)
        foot = column(tokens, self.undo_button, self.open_button)
        inset(foot, tokens, "space.5", "space.3")
        if tokens.scale < LARGE:
            whole.addWidget(Rule())
            nest(whole, foot)
        else:
            # Large buttons that stay would leave the list no room.
            nest(self.list, foot)
        self.list.addStretch(1)

    def _head(self) -> QHBoxLayout:
        tokens = self._theme.tokens
        heading = Label(self.tr("My trip"), "h3", wraps=True)
        head = row(tokens, heading, self.close_button)
        head.setStretch(0, 1)
        if tokens.scale < LARGE:
            # Large words need the room.
            head.insertWidget(0, IconLabel(self._theme, "my-trip", size="icon.large"))
        end = tokens.size("space.2")
        start = tokens.size("space.5")
        sides = (end, start) if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else (start, end)
        head.setContentsMargins(sides[0], tokens.size("space.3"), sides[1], tokens.size("space.1"))
        return head

    def _area(self) -> QScrollArea:
        tokens = self._theme.tokens
        area = self.area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Our own, as in every page: see there.
        area.setViewport(QWidget(area))
        self.inner = Supple(area.viewport())
        self.list = inner = QVBoxLayout(self.inner)
        inset(inner, tokens, "", "space.2")
        inner.setSpacing(0)
        top = column(tokens, self.title, self.lead, gap="space.1")
        top.addSpacing(tokens.size("space.2"))
        top.addWidget(self.save_button)
        top.addWidget(self.none)
        inset(top, tokens, "space.5")
        nest(inner, top)
        for head, rows in ((self.items_head, self.items), (self.places_head, self.places)):
            side = tokens.size("space.5")
            head.setContentsMargins(side, tokens.size("space.4"), side, tokens.size("space.2"))
            inner.addWidget(head)
            inner.addWidget(rows)
            rows.setAccessibleName(head.text())
        area.setWidget(self.inner)
        return area

    def _connect(self) -> None:
        acts, go = self._window.acts, self._services.navigator.go
        self.close_button.clicked.connect(acts.hide_trip)
        self.save_button.clicked.connect(acts.save)
        self.undo_button.clicked.connect(self.undo)
        self.open_button.clicked.connect(lambda: go(Route("trip")))
        for rows in (self.items, self.places):
            rows.opened.connect(self._open)
            rows.removed.connect(self._remove)

    def _show(self, reading: TripReading) -> None:
        is_empty = not reading.items and not reading.places
        focused = self._window.focusWidget()
        # One that nobody named is called as the panel.
        is_named = reading.whole is not None and reading.whole.trip.said != MINE
        for label, words in ((self.title, reading.title if is_named else ""), (self.lead, reading.lead)):
            label.setText(words)
            label.setVisible(bool(words))
        self.none.setVisible(is_empty)
        for head, rows, lines in (
            (self.items_head, self.items, reading.items),
            (self.places_head, self.places, reading.places),
        ):
            had_keys = focused is not None and rows.isAncestorOf(focused)
            if lines != rows.lines:
                rows.set_lines(lines)
            head.setVisible(bool(lines))
            rows.setVisible(bool(lines))
            if had_keys and not lines:
                self.take_keys()

    def _show_saving(self, route: Route) -> None:
        """Save the page in sight, or take it out; without a button where it is no place to save."""
        acts = self._window.acts
        is_held = acts.is_held(route)
        self.save_button.setVisible(is_held is not None)
        if is_held is None:
            return
        if route.page == GOODS:
            words = self.tr("On my list") if is_held else self.tr("Add to what I declare")
        else:
            words = self.tr("Saved") if is_held else self.tr("Save this page")
        name = acts.name_of_saving(route, is_held=is_held)
        self.save_button.set_icon("check" if is_held else "save")
        self.save_button.setText(words)
        self.save_button.setToolTip(name)
        self.save_button.setAccessibleDescription(name)

    def _show_undo(self) -> None:
        line = self._frame.taken
        if line is not None:
            self.undo_button.setToolTip(self.tr("Put back: {page}").format(page=line.title))
            self.undo_button.setAccessibleDescription(self.undo_button.toolTip())
        show_if(self.undo_button, is_shown=line is not None)

    def _bring_page(self) -> None:
        """Scroll to the page in sight, unless the reader goes through the list."""
        if self._frame.has_keys() or not self.isVisible():
            return
        finish_layouts()
        for rows in (self.items, self.places):
            box = rows.place_of_page() if rows.isVisible() else None
            if box is not None:
                middle = rows.mapTo(self.inner, box.center())
                self.area.ensureVisible(middle.x(), middle.y(), 0, box.height())

    def _open(self) -> None:
        rows = self.sender()
        if isinstance(rows, TripRows) and rows.line is not None:
            link = rows.line.route
            if not self._frame.is_beside:
                # What is opened lies below.
                self._window.acts.hide_trip()
            self._window.go(link)

    def _remove(self) -> None:
        rows, trips = self.sender(), self._services.trips
        if not isinstance(rows, TripRows) or rows.line is None or self._shown is None or self._shown.whole is None:
            return
        # As the trip keeps it, not as it is said in the language in force.
        part = next((part for part in self._shown.whole.parts() if part.id == rows.line.part), None)
        if part is None or not trips.remove(part):
            return
        self._frame.taken = rows.line
        words = self.tr("Taken out of your trip: {page}").format(page=rows.line.title)
        self._services.notices.say(words, "ok")
        self.follow()
