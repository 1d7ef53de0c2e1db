"""The window: rail, header, page, notices, footer, and the palette over them."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from poeguide.domain.routes import Route
from poeguide.ui.kept import Kept
from poeguide.ui.language import LANGUAGES
from poeguide.ui.later import later
from poeguide.ui.layouts import finish_layouts, nest
from poeguide.ui.page import Page
from poeguide.ui.pages import page_for
from poeguide.ui.services import Services
from poeguide.ui.shell.body import Body
from poeguide.ui.shell.focus_ring import FocusRing
from poeguide.ui.shell.footer import Footer, NoticeBar
from poeguide.ui.shell.header import Header
from poeguide.ui.shell.menus import Menus
from poeguide.ui.shell.page_acts import PageActs, can_save
from poeguide.ui.shell.page_stack import PageStack
from poeguide.ui.shell.rail import Rail
from poeguide.ui.shell.window_place import place_of, put_back
from poeguide.ui.tab_order import bring_into_sight, keys_stay, set_reading_order

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from poeguide.ui.shell.beside import BesideWindow
    from poeguide.ui.shell.palette import Palette
    from poeguide.ui.shell.unsaved_pages import UnsavedPages


class MainWindow(QWidget):
    """Everything on screen."""

    painted = Signal()
    """The first picture is on screen, and what its page adds to it."""
    reopens_trip: ClassVar[bool] = True
    """Whether the trip stands beside its page where it did when the program was left."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.services = services
        self.is_painted = False
        self._place = services.navigator.current.with_query()
        self._palette: Palette | None = None
        self._actions: list[QAction] = []
        self._unsaved: UnsavedPages | None = None
        self._kept: Kept | None = None
        self.beside: list[BesideWindow] = []
        self.setObjectName("window")
        self.menus = Menus(services, self)
        self.acts = PageActs(self)
        self._outer = QHBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._build()
        put_back(self, services.theme.tokens, services.preferences.settings.window)
        services.navigator.changed.connect(self._show_current)
        services.navigator.replaced.connect(self._rename)
        services.theme.changing.connect(self._tear_down)
        services.theme.changed.connect(self._build_again)
        services.preferences.changed.connect(self._show_header)
        # Queued: the window is made anew, and with it the control that sends the signal.
        services.preferences.changed.connect(self._follow_keys, Qt.ConnectionType.QueuedConnection)
        services.preferences.unsaved.connect(self._say_unsaved)
        self._show_current()

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        return self.stack.page

    @property
    def palette_view(self) -> Palette:
        """The search palette, made when it is first asked for."""
        if self._palette is None:
            from poeguide.ui.shell.palette import Palette

            self._palette = Palette(self.services, self)
        return self._palette

    def go(self, text: str) -> None:
        """Go to a place by its link, or say what is wrong with it."""
        try:
            self.services.navigator.go(Route.parse(text))
        except ValueError as error:
            self.services.notices.say(str(error), "warn")

    def open_palette(self, words: str = "") -> None:
        """Search everything."""
        self.palette_view.open(words)

    def open_beside(self, route: Route) -> BesideWindow:
        """Show a place in a window beside this one."""
        from poeguide.ui.shell.beside import BesideWindow

        made = BesideWindow(self, route)
        self.beside.append(made)
        made.show()
        return made

    def toggle_full_screen(self) -> None:
        """Fill the screen, or go back to a window."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _build(self) -> None:
        """Make everything below the window; done again for another language, theme or text size."""
        services, theme = self.services, self.services.theme
        self.body = body = Body(self)
        self._outer.addWidget(body)
        self.rail = Rail(theme, body)
        self.header = Header(theme, self.acts.keys_of, body)
        self.stack = PageStack(services, body)
        self.notice_bar = NoticeBar(theme, services.notices, body)
        self.footer = Footer(theme, body)
        self.acts.put_trip_beside()
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.header)
        right.addWidget(self.stack, 1)
        right.addWidget(self.notice_bar)
        right.addWidget(self.footer)
        whole = QHBoxLayout(self.body)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.rail)
        nest(whole, right, 1)
        self._palette = None
        self._keys = services.preferences.settings.keys
        self.focus_ring = FocusRing(theme, self)
        self._connect()
        self._show_header()

    def _tear_down(self) -> None:
        """Delete everything below the window: to style widgets anew costs several times what making them costs."""
        # Loaded with the first change, not with the window.
        from poeguide.ui.shell.unsaved_pages import UnsavedPages

        # First, or all that follows waits for Python's lock.
        self.stack.stop_pages()
        if self._kept is not None:
            self._kept.finish(self, self.page)
        self._kept, self._was_compact = Kept.of(self, self.page), self.rail.is_compact
        self._outer.removeWidget(self.body)
        if (focused := self.focusWidget()) is not None:
            # Else Qt looks for the next one to take the keyboard, among widgets that all go.
            focused.clearFocus()
        # After that: a field that was left has handed over what was typed in it.
        self._unsaved = self._unsaved or UnsavedPages()
        self._unsaved.note(self.stack)
        for part in (self.focus_ring, self._palette, self.body):
            if part is None:
                continue
            part.hide()
            part.deleteLater()
            QCoreApplication.sendPostedEvents(part, QEvent.Type.DeferredDelete)

    def _build_again(self) -> None:
        self._build()
        later(self, self._name_shortcuts)
        self.rail.set_compact(self._was_compact)
        self._lay_out_frame()
        self.acts.built_again()
        self._show_current()
        kept = self._kept or Kept.of(self)
        with kept.with_bars(self.page):
            self.body.show()
            finish_layouts()
        if self.page is not None and not kept.is_there(self, self.page):
            self.page.complete()
        self._put_back_unsaved()
        kept.restore(self, self.page)

    def _put_back_unsaved(self) -> None:
        """What the reader had typed and opened on this page before the window was made anew; it is shown first."""
        page, unsaved = self.page, self._unsaved
        if page is not None and unsaved is not None and not self.body.isHidden() and unsaved.restore(page):
            # What it opened has its height before anything is scrolled to.
            finish_layouts()

    def _lay_out_frame(self) -> None:
        """Give the frame its size before a page is shown in it, which is then laid out at once at its own."""
        self.body.resize(self.size())
        if (layout := self.body.layout()) is not None:
            layout.activate()

    def _connect(self) -> None:
        navigator = self.services.navigator
        self.rail.chosen.connect(self._follow)
        self.header.back_clicked.connect(navigator.back)
        self.header.forward_clicked.connect(navigator.forward)
        self.header.search_clicked.connect(self.open_palette)
        self.header.trail_clicked.connect(self._follow)
        self.header.save_clicked.connect(self.acts.save)
        self.header.print_clicked.connect(self.acts.print_page)
        self.header.text_size_clicked.connect(self.menus.open_text_size)
        self.header.language_clicked.connect(self.menus.open_languages)
        self.footer.link_clicked.connect(self._follow)
        self.stack.described.connect(self._describe)

    def _follow(self) -> None:
        """Go where the part leads that was pressed."""
        part = self.sender()
        if isinstance(part, Rail | Header | Footer):
            self.services.navigator.go(Route(part.section) if isinstance(part, Rail) else part.route)

    def _show_current(self) -> None:
        navigator = self.services.navigator
        route, said = navigator.current, self.services.notices.said
        spec = page_for(route)
        page = self.stack.page_of(spec) if spec else None
        if self._unsaved is not None and spec is not None and page is not None:
            self._unsaved.resume(spec, page, route)
        if spec is None or page is None or not self._open(page, route):
            self._say_unknown(route)
            return
        if self.rail.fit(self.acts.room_for_page(), page):
            self._lay_out_frame()
        self.stack.put_on_top(spec, route)
        self.rail.set_current(spec.section)
        self._describe()
        if route.with_query() != self._place and said == self.services.notices.said:
            self.services.notices.leave()
        self._place = route.with_query()
        # Before, so that a page finds the way down to where its reader was; after, for what it adds.
        finish_layouts()
        if self.is_painted:
            page.settle()
        finish_layouts()
        self._put_back_unsaved()

    def _open(self, page: Page, route: Route) -> bool:
        with keys_stay(page):
            return page.open(route)

    def _rename(self) -> None:
        route = self.services.navigator.current
        self.stack.rename(page_for(route), route)

    def _after_first_picture(self) -> None:
        if self.page is not None:
            self.page.settle()
            # What the page has added is painted before anything else is done.
            finish_layouts()
            self.page.repaint()
        self.painted.emit()
        from poeguide.ui.shell.shortcuts import install_shortcuts

        self._actions = install_shortcuts(self)
        self.acts.follow()
        # Made now, so that the first search opens as fast as later ones.
        later(self, self._prepare_palette)

    def _name_shortcuts(self) -> None:
        if self._actions:
            from poeguide.ui.shell.shortcuts import name_shortcuts

            name_shortcuts(self, self._actions)

    def _prepare_palette(self) -> None:
        if self._palette is None:
            self.palette_view.hide()

    def _say_unknown(self, route: Route) -> None:
        words = self.tr("There is no page “{route}” in this copy. Search for it by name instead ({keys}).")
        self.services.notices.say(words.format(route=str(route)[:80], keys=self.acts.keys_of("search")), "warn")
        navigator = self.services.navigator
        if navigator.can_go_back:
            navigator.back()
        else:
            navigator.replace(Route("home"))
            self._show_current()

    def _describe(self) -> None:
        page = self.page
        if page is None:
            return
        navigator = self.services.navigator
        self.header.set_trail(page.trail(), page.title())
        self.header.set_ways(back=navigator.can_go_back, forward=navigator.can_go_forward)
        self.footer.set_status(page.status())
        if self.is_painted or not can_save(navigator.current):
            self.acts.follow()
        self.setWindowTitle(self.tr("{page} – poeguide").format(page=page.title()) if page.title() else "poeguide")

    def _follow_keys(self) -> None:
        """Other keys stand in many places: all is made anew."""
        if self._keys != self.services.preferences.settings.keys:
            self._tear_down()
            self._build_again()

    def _show_header(self) -> None:
        settings = self.services.preferences.settings
        self.header.set_text_scale(settings.text_scale)
        self.header.set_language(LANGUAGES.get(settings.language, settings.language), is_shown=len(LANGUAGES) > 1)

    def _say_unsaved(self) -> None:
        self.services.notices.say(
            self.tr("Your settings hold until you close poeguide: the settings folder cannot be written."),
            "warn",
            stays=True,
        )

    def focusNextPrevChild(self, is_next: bool) -> bool:  # noqa: FBT001 # Qt calls it
        """Go on as one reads, whatever was made last: sections, header, page, footer; all of it is there then."""
        if self.page is not None:
            self.page.complete()
        parts = (self.rail, self.header, self.page, self.acts.trip, self.notice_bar, self.footer)
        set_reading_order(*(part for part in parts if part is not None))
        has_moved = super().focusNextPrevChild(is_next)
        if has_moved and (focused := self.focusWidget()) is not None:
            # From elsewhere the keyboard may come to a part of a page that is scrolled away.
            bring_into_sight(focused)
        return has_moved

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the palette over the window and the rail as wide as there is room for."""
        super().resizeEvent(event)
        if self._palette is not None:
            self._palette.follow_window()
        self.rail.fit(self.acts.room_for_page(), self.page)

    def showEvent(self, event: QShowEvent) -> None:
        """Have the first picture right."""
        super().showEvent(event)
        finish_layouts()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell, once, that the first picture is on screen."""
        super().paintEvent(event)
        if not self.is_painted:
            self.is_painted = True
            later(self, self._after_first_picture)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember size and place, and end what runs in the background."""
        self.acts.hush()
        for window in tuple(self.beside):
            window.close()
        self.services.preferences.update(window=place_of(self), trip_panel=self.acts.trip is not None)
        self.stack.close_pages()
        self.services.preferences.left.save()
        self.services.tasks.wait()
        self.services.trips.close()
        super().closeEvent(event)
