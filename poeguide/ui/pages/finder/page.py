"""The page: facets, list and map side by side, or behind tabs where there is less room."""

from __future__ import annotations

from functools import partial
from typing import Self

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout

from poeguide.domain.finder import Order
from poeguide.domain.routes import Route
from poeguide.ui.layouts import column, inset, row
from poeguide.ui.page import Page
from poeguide.ui.pages.finder.facets import FacetPane
from poeguide.ui.pages.finder.listing import Listing
from poeguide.ui.pages.finder.rows import PlaceList
from poeguide.ui.pages.finder.state import point_text
from poeguide.ui.pages.finder.view_model import FinderViewModel
from poeguide.ui.pages.finder.words import order_words, title
from poeguide.ui.services import Services
from poeguide.ui.tab_order import set_reading_order
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.chips import Choice
from poeguide.ui.widgets.map_view import MapView, map_style
from poeguide.ui.widgets.states import EmptyState
from poeguide.ui.widgets.tabs import Tabs
from poeguide.ui.widgets.text import Label

FILTERS, LIST, MAP = "filters", "list", "map"


class FinderPage(Page):
    """Ports and crossings that serve the reader, those that may, and why the others do not."""

    wants_room = True

    def __init__(self, services: Services, view_model: FinderViewModel) -> None:
        super().__init__()
        self._services, self._theme, self._view_model = services, services.theme, view_model
        self._unfolded: set[str] = set()
        self._pictured: object = None
        self.facets = FacetPane(self._theme, view_model)
        self.list = PlaceList(self._theme)
        self.map = MapView(services.paths.map, map_style(self._theme.tokens), language=services.language)
        self.tabs = Tabs(self._theme, self.tr("What to show"), [Choice(LIST, self.tr("List"))])
        self._lay_out()
        self._connect()
        set_reading_order(self)

    @classmethod
    def build(cls, services: Services) -> Self:
        """Make the page."""
        return cls(services, FinderViewModel(services))

    def open(self, route: Route) -> bool:
        """Show the state of a link; a state that came from outside moves the map."""
        before = self._view_model.state
        self._view_model.show(route)
        state = self._view_model.state
        if state.selected != before.selected:
            self._show_selection(fly=True)
        elif state != before and state.is_filtered and not state.selected and self._view_model.may_fit:
            self.map.show_all()
        return True

    def title(self) -> str:
        """Name of the page."""
        return self.tr("Ports & map")

    def status(self) -> str:
        """How many places fit, and how far is measured."""
        return self._listing().status()

    def finish(self) -> bool:
        """Draw the whole map now."""
        if self._view_model.is_loading_cities:
            return False
        wanted = (self._view_model.state, self.map.size(), self._theme.tokens, self.map.isVisible())
        if wanted != self._pictured and self.map.isVisible():
            self._pictured = wanted
            self.map.finish()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show side by side what there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def closeEvent(self, event: QCloseEvent) -> None:
        """End the map's background work."""
        self.map.stop()
        super().closeEvent(event)

    def _listing(self) -> Listing:
        units = self._services.preferences.settings.units
        return Listing(self._view_model, units=units, unfolded=self._unfolded)

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        inset(outer, self._theme.tokens)
        outer.setSpacing(0)
        outer.addWidget(self.tabs)
        panes = QHBoxLayout()
        panes.setSpacing(0)
        panes.addWidget(self.facets)
        panes.addWidget(self._list_pane())
        panes.addWidget(self.map, 1)
        outer.addLayout(panes, 1)

    def _list_pane(self) -> QFrame:
        theme, tokens = self._theme, self._theme.tokens
        self.list_pane = QFrame()
        self.list_pane.setProperty("role", "pane")
        layout = QVBoxLayout(self.list_pane)
        inset(layout, tokens)
        layout.setSpacing(0)
        self.heading = Label("", "h3", wraps=True)
        self.order = Button(theme, "", icon="chevron-down", role="link", size="caption")
        self.order.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.summary = Label("", "caption", wraps=True)
        top = row(tokens, self.heading)
        top.setStretch(0, 1)
        top.addWidget(self.order, alignment=Qt.AlignmentFlag.AlignVCenter)
        head = column(tokens, gap="space.1")
        head.addLayout(top)
        head.addWidget(self.summary)
        inset(head, tokens, "space.4", "space.3")
        self.nothing = EmptyState(
            theme,
            self.tr("Nothing fits all of these filters"),
            self.tr("Take one of them away, or see below why places were dropped."),
            action=self.tr("Clear all"),
        )
        self.nothing.action.clicked.connect(self._view_model.clear)
        layout.addLayout(head)
        layout.addWidget(self.nothing)
        layout.addWidget(self.list, 1)
        return self.list_pane

    def _connect(self) -> None:
        view_model = self._view_model
        view_model.found.connect(self._show)
        view_model.selection_changed.connect(partial(self._show_selection, fly=True))
        view_model.refused.connect(self._say_refused)
        self.list.moved.connect(self._select_from_list)
        self.list.opened.connect(self._open_selected)
        self.list.unfolded.connect(self._unfold)
        self.map.selected_changed.connect(self._select_from_map)
        self.map.opened.connect(self._open_selected)
        self.order.clicked.connect(self._choose_order)
        self.tabs.chosen.connect(self._arrange)
        self._theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self.map.set_style(map_style(self._theme.tokens))
        self.map.set_reduced_motion(self._theme.is_motion_reduced)
        self._arrange()

    def _arrange(self) -> None:
        """Three panes, two with tabs, or one with tabs."""
        tokens = self._theme.tokens
        grown = 1 + (tokens.scale - 1) * 0.75
        facets, places = (round(tokens.size(name) * grown) for name in ("width.facets", "width.list"))
        spare = self.width() - facets - places
        is_wide = spare >= tokens.size("width.facets")
        choices = [Choice(LIST, self.tr("List")), Choice(MAP, self.tr("Map"))]
        has_facets = is_wide or spare >= 0
        if not has_facets:
            choices.insert(0, Choice(FILTERS, self.tr("Filters")))
        if list(self.tabs.buttons) != [choice.key for choice in choices]:
            current = self.tabs.current
            self.tabs.set_choices(choices)
            self.tabs.set_current(current if current in self.tabs.buttons else LIST)
        shown = self.tabs.current
        self.tabs.setVisible(not is_wide)
        self.facets.setVisible(has_facets or shown == FILTERS)
        self.list_pane.setVisible(is_wide or shown == LIST)
        self.map.setVisible(is_wide or shown == MAP)
        self._set_width(self.facets, facets if has_facets else 0)
        self._set_width(self.list_pane, places if is_wide else 0)

    def _set_width(self, pane: QFrame, width: int) -> None:
        """Exactly so wide, or (0) as wide as there is room."""
        limit = pane.maximumSize().height()
        pane.setMinimumWidth(width)
        pane.setMaximumWidth(width or limit)

    def _show(self) -> None:
        listing, view_model = self._listing(), self._view_model
        state = view_model.state
        self.heading.setText(title(state, view_model.atlas.states, only_crossings=listing.only_crossings()))
        self.summary.setText(listing.summary())
        self.order.setText(order_words(state.order))
        self.order.setAccessibleName(self.tr("Sorted: {order}").format(order=order_words(state.order)))
        self.nothing.setVisible(not view_model.may_fit)
        self.list.set_rows(listing.rows(), state.selected)
        self.map.set_markers(listing.markers())
        self.described.emit()

    def _show_selection(self, *, fly: bool) -> None:
        selected = self._view_model.selected
        key = selected.key if selected else ""
        if (self.list.current.key if self.list.current else "") != key:
            self.list.set_current(key)
        if (self.map.selected or "") != key:
            if selected is not None and selected.parts:
                self.map.set_markers(self._listing().markers())
            self.map.select(key or None, fly=fly)

    def _select_from_list(self) -> None:
        if (current := self.list.current) is not None:
            self._view_model.select(current.key)

    def _select_from_map(self) -> None:
        self._view_model.select(self.map.selected or "")

    def _open_selected(self) -> None:
        place = self._view_model.selected
        if place is not None:
            page, _, target = place.key.partition("/")
            self._services.navigator.go(Route(page, target))

    def _unfold(self) -> None:
        self._unfolded.add(self.list.unfolded_key)
        at = self.list.verticalScrollBar().value()
        self.list.set_rows(self._listing().rows(), self._view_model.state.selected)
        self.list.verticalScrollBar().setValue(at)

    def _choose_order(self) -> None:
        menu = QMenu(self)
        for order in Order:
            action = menu.addAction(order_words(order))
            action.setCheckable(True)
            action.setChecked(order is self._view_model.state.order)
            action.triggered.connect(partial(self._set_order, order))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.order.mapToGlobal(self.order.rect().bottomLeft()))

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
