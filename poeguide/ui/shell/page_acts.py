"""What can be done with any page: save it to the trip, print it, and name it by its code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from poeguide.domain.routes import Route
from poeguide.ui.keys import shown
from poeguide.ui.pages import SECTIONS, page_for

if TYPE_CHECKING:
    from poeguide.ui.main_window import MainWindow
    from poeguide.ui.shell.read_aloud import ReadAloud
    from poeguide.ui.shell.trip_frame import TripFrame

KEPT_ELSEWHERE: Final = frozenset({"trip", "plan", "about", "sources", "settings", "teach", "changes"})
"""Pages that are no places to save."""


GOODS: Final = "goods"


class PageActs(QObject):
    """Follows the page of a window, once it is on screen."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._services = window, window.services
        self.code = ""
        self._coded = Route("")
        self._reader: ReadAloud | None = None
        self.trip: TripFrame | None = None
        """The trip beside the page, while it is open."""
        self._is_trip_open = window.reopens_trip and self._services.preferences.settings.trip_panel
        # One sign of change for several: a trip that is undone tells of each of its rows.
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self.follow)
        self._services.trips.changed.connect(self._timer.start)

    def follow(self) -> None:
        """Another page, or another state of it, is shown: tell its code, and whether the trip holds it."""
        route = self._services.navigator.current
        place = Route(route.page, route.target)
        if place != self._coded:
            self.code, self._coded = self._code_of(place), place
            self._window.footer.set_code(self.code, self._services.bundle.manifest.content_date)
        is_held = self.is_held(route)
        if is_held is None:
            self._window.header.set_saved(None, "", "")
        else:
            name = self.name_of_saving(route, is_held=is_held)
            beside = self.tr("Show or hide my trip beside the page ({keys})").format(keys=self.keys_of("trip-panel"))
            self._window.header.set_saved(is_held, name, f"{name}\n{beside}")
        if self.trip is not None:
            self.trip.follow()

    def is_held(self, route: Route) -> bool | None:
        """Whether the trip in hand holds a page; None where it is no place to save."""
        if not can_save(route):
            return None
        hand = self._services.trips.in_hand
        return (hand.item_of(route) if route.page == GOODS else hand.place_of(route)) is not None

    def built_again(self) -> None:
        """Header and footer are new, and know nothing yet."""
        self._coded = Route("")

    def save(self) -> None:
        """Save the page to the trip in hand, or take it out again."""
        route, page = self._services.navigator.current, self._window.page
        if page is None or not can_save(route):
            self._services.notices.say(
                self.tr("This page is no place to save. Open a port, a step or an office."), "info"
            )
            return
        spec = page_for(route)
        icon = next((section.icon for section in SECTIONS if spec and section.key == spec.section), "")
        title, was_held = route.value("q") or page.title(), self.is_held(route)
        if route.page == GOODS:
            self._services.trips.in_hand.toggle_item(route, title)
        else:
            self._services.trips.in_hand.toggle_place(route, title, icon)
        is_held = self.is_held(route)
        if is_held is was_held:
            # It could not be saved, which the reader was told.
            return
        if route.page == GOODS:
            words = self.tr("On your list to declare: {goods}") if is_held else self.tr("Off your list: {goods}")
            self._services.notices.say(words.format(goods=title), "ok")
            return
        words = self.tr("Saved to your trip: {page}") if is_held else self.tr("Taken out of your trip: {page}")
        self._services.notices.say(words.format(page=title), "ok")

    def toggle_trip(self) -> None:
        """Show the trip beside the page and give it the keyboard, or hide it and give the keyboard back."""
        if self._services.navigator.current.page == "trip":
            words = self.tr("Your trip is on this page. Beside other pages, {keys} shows and hides it.")
            self._services.notices.say(words.format(keys=self.keys_of("trip-panel")), "info")
        elif self.trip is not None:
            self.hide_trip()
        else:
            from poeguide.ui.shell.trip_frame import open_frame

            self._is_trip_open, self.trip = True, open_frame(self._window)

    def hide_trip(self) -> None:
        """Leave the page all the room."""
        frame, self.trip, self._is_trip_open = self.trip, None, False
        if frame is not None:
            frame.leave()

    def put_trip_beside(self) -> None:
        """The window was made, or made anew: the trip stands beside its page as before."""
        if self._is_trip_open:
            from poeguide.ui.shell.trip_frame import TripFrame

            self.trip = TripFrame(self._window, self.trip)

    def room_for_page(self) -> int:
        """The width of the window, in pixels, without what the trip takes of it beside the page that is current."""
        return self._window.width() - (self.trip.take_room() if self.trip is not None else 0)

    def print_page(self) -> None:
        """Show the page as it would be on paper."""
        from poeguide.ui.sheets.shell import open_page_sheet

        page = self._window.page
        if page is not None:
            open_page_sheet(self._services, page)

    def find(self) -> None:
        """Look for words on the page; one without a field for it is searched with everything else."""
        page = self._window.page
        if page is None or not page.open_find():
            self._services.notices.say(self.tr("On this page, words are looked for everywhere."), "info")
            self._window.open_palette()

    def show_contents(self) -> None:
        """Go to the contents of the page."""
        page = self._window.page
        if page is None or not page.show_contents():
            self._services.notices.say(self.tr("This page has no table of contents."), "info")

    def export(self) -> None:
        """Offer what is listed as a file."""
        page = self._window.page
        if page is None or not page.export():
            words = self.tr("There is no list to save as a file here. Print the page, or save it as PDF ({keys}).")
            self._services.notices.say(words.format(keys=self.keys_of("print")), "info")

    def show_code(self) -> None:
        """Show the code of the page for a phone."""
        page = self._window.page
        if page is None or page.show_code():
            return
        from poeguide.ui.carry.phone import Code, show_codes
        from poeguide.ui.sheets.shell import sheet_of_page

        sheet, link = sheet_of_page(self._services, page), str(self._services.navigator.current)
        text = sheet.phone if sheet and sheet.phone else link
        note = self.tr("The camera of a phone reads these words, which stand on paper, too: {words}")
        code = Code("page", page.title(), note.format(words=" ".join(text.split())), (text,))
        show_codes(self._services.theme, [code], self._window)

    @property
    def reader(self) -> ReadAloud:
        """What reads aloud; made when it is first asked for."""
        from poeguide.ui.shell.read_aloud import ReadAloud

        if self._reader is None:
            self._reader = ReadAloud(self._window)
        return self._reader

    def read_aloud(self) -> None:
        """Read the page aloud from its top."""
        self.reader.start()

    def hush(self) -> None:
        """Read no more."""
        if self._reader is not None:
            self._reader.stop()

    def keys_of(self, name: str) -> str:
        """The keys in force for a deed, as the system writes them."""
        return shown(self._services.preferences.settings.keys, name)

    def open_by_code(self) -> None:
        """Ask for the code of a page, and open it."""
        from poeguide.ui.shell.code_dialog import CodeDialog

        CodeDialog(self._services, self._window).open()

    def _code_of(self, place: Route) -> str:
        """Pages of no target have their code in the manifest: Home is whole before SQLAlchemy is loaded."""
        if not place.target and place.page in self._services.bundle.manifest.codes:
            return self._services.bundle.manifest.codes[place.page]
        from poeguide.data.jump_codes import code_of_route

        return self._services.bundle.read(code_of_route, place)

    def name_of_saving(self, route: Route, *, is_held: bool) -> str:
        """What a button that saves does on this page."""
        if route.page == GOODS:
            words = self.tr("Take off my list ({keys})") if is_held else self.tr("Add to what I declare ({keys})")
        else:
            words = self.tr("Take out of my trip ({keys})") if is_held else self.tr("Save to my trip ({keys})")
        return words.format(keys=self.keys_of("save"))


def can_save(route: Route) -> bool:
    """Whether a page is a place that a trip can hold."""
    if route.page == GOODS:
        return bool(route.target or route.value("q"))
    return bool(route.target) and route.page not in KEPT_ELSEWHERE
