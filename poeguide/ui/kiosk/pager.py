"""The pager: brings the page of the current route into the frame, and says around it where the visitor is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from poeguide.domain.routes import Route
from poeguide.ui.kiosk.kiosk import Kiosk
from poeguide.ui.later import later
from poeguide.ui.page import Page
from poeguide.ui.tab_order import keys_stay, show_on_top

if TYPE_CHECKING:
    from poeguide.ui.kiosk.window import KioskWindow
    from poeguide.ui.shell.unsaved_pages import Unsaved

WITHOUT_TAKE: Final = frozenset({"home", "take", "staff"})


class Pager(QObject):
    """`seen` are the names that will be counted when the visit ends."""

    def __init__(self, window: KioskWindow, kiosk: Kiosk) -> None:
        super().__init__(window)
        self._window, self._kiosk = window, kiosk
        self.seen: set[str] = set()
        self.rest_timer = QTimer(self)
        self.rest_timer.setSingleShot(True)
        self.rest_timer.timeout.connect(self._go_to_rest)
        kiosk.services.navigator.changed.connect(self.show_current)
        kiosk.board.changed.connect(self._show_notices)

    def show_current(self, unsaved: Unsaved | None = None) -> None:
        """Show the page of the current route, with what stood on it before it was made anew."""
        window, kiosk, route = self._window, self._kiosk, self._kiosk.services.navigator.current
        page = window.frame.page_of(route)
        if page is not None and unsaved is not None:
            page.resume(unsaved.work)
        if page is None:
            self._say_unknown()
            return
        with keys_stay(page):
            is_known = page.open(route)
        if not is_known:
            self._say_unknown()
            return
        window.keyboard.close_board()
        window.frame.close_drawer()
        show_on_top(window.stack, page)
        self.seen |= {"visits", f"page {route.page}"}
        if route.page != "staff":
            kiosk.staff.leave()
        self.describe()
        self.rest_timer.start(round(kiosk.config.attract_after * 1000))
        if window.is_painted:
            page.settle()
        if kiosk.visit.is_speech_on and window.scene == "pages":
            later(window.reader, window.reader.read_page)

    def describe(self) -> None:
        """Say in header, bar and picture where the visitor is."""
        window, navigator = self._window, self._kiosk.services.navigator
        page, route = window.stack.currentWidget(), navigator.current
        if not isinstance(page, Page):
            return
        is_home = route.page == "home"
        has_take = route.page not in WITHOUT_TAKE and "take" not in self._kiosk.config.closed
        window.header.set_place("poeguide", has_take=has_take)
        words = self.tr("Enter the United States, step by step") if is_home else page.title()
        window.picture.set_place(words, page)
        window.bar.mark("home", on=is_home)
        window.bar.buttons["back"].setEnabled(navigator.can_go_back)
        self._show_notices()

    def forget(self) -> None:
        """The visit is over."""
        self.seen = set()
        self.rest_timer.stop()

    def _show_notices(self) -> None:
        self._window.strip.show_for(self._kiosk.services.navigator.current)

    def _say_unknown(self) -> None:
        services = self._kiosk.services
        services.notices.say(self.tr("This copy of the guide has no such page."), "warn")
        if services.navigator.can_go_back:
            services.navigator.back()
        else:
            services.navigator.replace(Route("home"))
            self.show_current()

    def _go_to_rest(self) -> None:
        """Home without a touch: the attract loop comes back early, as nobody has done anything yet."""
        navigator = self._kiosk.services.navigator
        is_untouched = not navigator.can_go_back and not self._kiosk.visit.is_speech_on
        is_at_home = self._window.scene == "pages" and navigator.current == Route("home")
        # Who reads a drawer has done something; the idle timer asks them later.
        if is_at_home and is_untouched and self._window.drawer is None:
            self._window.finish_visit()
