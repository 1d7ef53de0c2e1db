"""The page of the finder: what the reader does in one of its panes is shown by the others."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple, Self

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QHideEvent
from PySide6.QtWidgets import QWidget

from poeguide.domain.finder import Order
from poeguide.domain.routes import Route
from poeguide.ui.layouts import column
from poeguide.ui.page import Page
from poeguide.ui.pages.finder.camera import Camera
from poeguide.ui.pages.finder.exporting import Export
from poeguide.ui.pages.finder.facets import FacetPane
from poeguide.ui.pages.finder.list_pane import ListPane
from poeguide.ui.pages.finder.listing import Listing
from poeguide.ui.pages.finder.map_pane import MapPane
from poeguide.ui.pages.finder.panes import FILTERS, LIST, MAP, Panes
from poeguide.ui.pages.finder.picture import FinderPicture
from poeguide.ui.pages.finder.state import FinderState, point_text
from poeguide.ui.pages.finder.view_model import FinderViewModel
from poeguide.ui.services import Services
from poeguide.ui.tab_order import set_reading_order
from poeguide.ui.widgets.map_view import Outlook
from poeguide.ui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from poeguide.ui.sheets.values import Sheet


class Work(NamedTuple):
    """The groups that the reader opened, and what pane and what of the map was shown for a state."""

    unfolded: frozenset[str]
    state: FinderState
    pane: str
    outlook: Outlook


class FinderPage(Page):
    """Ports and crossings that serve the reader, those that may, and why the others do not."""

    wants_room = True

    def __init__(self, services: Services, view_model: FinderViewModel) -> None:
        super().__init__()
        self._services, self._theme, self._view_model = services, services.theme, view_model
        self._unfolded: set[str] = set()
        self._before: Work | None = None
        self._pictured: object = None
        # From the outside in: what gets its place later is styled anew with all that is in it.
        self.panes = Panes(self._theme, self)
        self.setLayout(column(self._theme.tokens, self.panes))
        self.facets = FacetPane(self._theme, view_model, self.panes)
        self.list_pane = ListPane(self._theme, view_model, self.panes)
        self.list_pane.gives_way = services.profile == "kiosk"
        if services.profile == "kiosk":
            self.list_pane.export.hide()
        self.map_pane = MapPane(services, view_model, self.panes)
        self.panes.fill(self.facets, self.list_pane, self.map_pane)
        self._files = Export(services, view_model, self)
        self.list, self.map = self.list_pane.list, self.map_pane.map
        self.camera = Camera(self.map, view_model)
        self._connect()

    @property
    def tabs(self) -> Tabs:
        """The tabs, where there is no room for all panes."""
        return self.panes.tabs

    @classmethod
    def build(cls, services: Services) -> Self:
        """Make the page."""
        return cls(services, FinderViewModel(services))

    def open(self, route: Route) -> bool:
        """Show the state of a link; a state that came from outside moves the map."""
        # Before the first layout: panes that get their widths after it are laid out twice.
        self.panes.arrange(self.width())
        before = self._view_model.state
        self._view_model.show(route)
        state = self._view_model.state
        if state.selected != before.selected:
            self._show_selection()
            if state.selected:
                # A link to a place is followed to see where it is.
                self.panes.show_pane(MAP)
        elif state != before and state.is_filtered and not state.selected and self._view_model.may_fit:
            self.camera.show_part()
        made_before, self._before = self._before, None
        if made_before is not None and made_before.state == state:
            self.panes.show_pane(made_before.pane)
            self.map.look_again(made_before.outlook)
        return True

    def work(self) -> object:
        """What the reader opened, and made of the map."""
        return Work(frozenset(self._unfolded), self._view_model.state, self.panes.current, self.map.outlook())

    def resume(self, work: object) -> None:
        """Open and hide the same again; pane and map come back where the page is opened for the same state."""
        if isinstance(work, Work):
            self._unfolded.update(work.unfolded)
            self.map.resume(work.outlook)
            self._before = work

    def title(self) -> str:
        """Name of the page."""
        return self.tr("Ports & map")

    def status(self) -> str:
        """How many places fit, and how far is measured."""
        return self._listing().status()

    def open_find(self) -> bool:
        """Give the keys to the field for words."""
        if self.facets.isHidden():
            self.panes.show_pane(FILTERS)
        self.facets.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def export(self) -> bool:
        """Offer the list in all formats; nothing where no place fits."""
        if self._services.profile == "kiosk" or not self._view_model.may_fit:
            return False
        if self.list_pane.isHidden():
            self.panes.show_pane(LIST)
        self._files.choose(self.list_pane.export)
        return True

    def show_code(self) -> bool:
        """Show codes of the list and its places."""
        self._show_code()
        return True

    def sheet(self) -> Sheet:
        """The list on paper, exactly as it is shown."""
        from poeguide.ui.pages.finder.sheet import finder_sheet

        return finder_sheet(self._services, self._view_model, self._listing())

    def picture(self) -> QWidget:
        """The map with the places of the list."""
        return FinderPicture(self._services, self._view_model)

    def complete(self) -> None:
        """Have all questions; rows get their places by themselves, some in each round of events."""
        self.facets.complete()

    def finish(self) -> bool:
        """Make all questions, give all rows their places and draw the whole map now."""
        self.complete()
        self.list.complete()
        if self._view_model.cities.is_loading:
            return False
        wanted = (self._view_model.state, self.map.size(), self._theme.tokens, self.map.isVisible())
        if wanted != self._pictured and self.map.isVisible():
            self._pictured = wanted
            self.map.finish()
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        """Years do not run on unseen."""
        self.map_pane.rest()
        super().hideEvent(event)

    def stop(self) -> None:
        """End the map's background work."""
        self.map.stop()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go with the window."""
        self.stop()
        super().closeEvent(event)

    def _listing(self) -> Listing:
        units = self._services.preferences.settings.units
        return Listing(self._view_model, units=units, unfolded=self._unfolded)

    def _connect(self) -> None:
        view_model = self._view_model
        view_model.found.connect(self._show)
        view_model.selection_changed.connect(self._show_selection)
        view_model.refused.connect(self._say_refused)
        self.list.moved.connect(self._select_from_list)
        self.list.opened.connect(self._open_selected)
        self.list.unfolded.connect(self._unfold)
        self.map.selected_changed.connect(self._select_from_map)
        self.map.opened.connect(self._open_selected)
        self.map_pane.opened.connect(lambda: self._open_key(self.map_pane.opened_key))
        self.list_pane.order_chosen.connect(lambda: self._set_order(self.list_pane.chosen_order))
        self.list_pane.here.clicked.connect(self._look_here)
        self.list_pane.compare.clicked.connect(self._compare)
        self.list_pane.export.clicked.connect(partial(self._files.choose, self.list_pane.export))
        self._files.code_asked.connect(self._show_code)
        # What is made in its place has its turn with Tab; what comes later would be last.
        self.facets.completed.connect(partial(set_reading_order, self))
        self.panes.tabs_added.connect(partial(set_reading_order, self))

    def _show(self) -> None:
        listing = self._listing()
        self.list_pane.show_listing(listing)
        self.map_pane.show_listing(listing)
        self.camera.follow()
        self.described.emit()

    def _show_selection(self) -> None:
        selected = self._view_model.selected
        key = selected.key if selected else ""
        if (self.list.current.key if self.list.current else "") != key:
            self.list.set_current(key)
        if (self.map.selected or "") != key:
            if selected is not None and selected.parts:
                self.map_pane.show_listing(self._listing())
            self.map.select(key or None, fly=True)
        self.list_pane.show_compared()

    def _select_from_list(self) -> None:
        if (current := self.list.current) is not None:
            self._view_model.select(current.key)

    def _select_from_map(self) -> None:
        self._view_model.select(self.map.selected or "")

    def _open_selected(self) -> None:
        if (place := self._view_model.selected) is not None:
            self._open_key(place.key)

    def _open_key(self, key: str) -> None:
        page, _, target = key.partition("/")
        self._services.navigator.go(Route(page, target))

    def _look_here(self) -> None:
        """Look only at what the map shows, or everywhere again."""
        is_part = self._view_model.state.area is not None
        self._view_model.set_area(None if is_part else self.map.visible_bounds())

    def _compare(self) -> None:
        self._services.navigator.go(Route("compare", query=(("ids", ",".join(self.list_pane.compared())),)))

    def _show_code(self) -> None:
        from poeguide.ui.carry.phone import show_codes
        from poeguide.ui.pages.finder.phone import codes_of_list

        show_codes(self._theme, codes_of_list(self._view_model, self._listing()), self.window())

    def _unfold(self) -> None:
        self._unfolded.add(self.list.unfolded_key)
        at = self.list.verticalScrollBar().value()
        self.list.set_rows(self._listing().rows(), self._view_model.state.selected)
        self.list.verticalScrollBar().setValue(at)

    def _set_order(self, order: Order) -> None:
        if order is Order.NEAR and not self._view_model.state.near:
            self._view_model.set_near(point_text(self.map.center))
        else:
            self._view_model.set_order(order)

    def _say_refused(self) -> None:
        view_model = self._view_model
        if view_model.problem:
            self._services.notices.say(view_model.problem, "warn")
            return
        names = ", ".join(f"{name}={value}" for name, value in view_model.problems)[:80]
        words = self.tr("This link names something that the finder does not know, and leaves it out: {names}.")
        self._services.notices.say(words.format(names=names), "warn")
