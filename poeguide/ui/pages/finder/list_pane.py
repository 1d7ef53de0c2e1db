"""The list with its heading, its order, and what can be done with all of it: compare, export, look only here."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout, QWidget

from poeguide.domain.finder import Order
from poeguide.ui.formats import number
from poeguide.ui.layouts import column, inset, nest, row, show_if
from poeguide.ui.pages.finder.listing import Listing
from poeguide.ui.pages.finder.rows import PlaceList
from poeguide.ui.pages.finder.view_model import FinderViewModel
from poeguide.ui.pages.finder.words import order_words, title
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.flow import FlowLayout
from poeguide.ui.widgets.states import EmptyState
from poeguide.ui.widgets.text import Label

MOST = 4
"""So many places can be compared."""
ROWS = 5
"""So many places should be seen before there is room for more than the heading."""
FEW_ROWS = 3
"""And so many before there is room for that; large letters in reach mode leave less."""
LEAST_ROWS = 1.5
"""On a low window with large letters, while a notice takes room too, the heading alone stays above fewer."""


class ListPane(QFrame):
    """`order` tells that another order was chosen, in `chosen_order`."""

    order_chosen = Signal()

    def __init__(self, theme: Theme, view_model: FinderViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._view_model = theme, view_model
        self.setObjectName("pane")
        self.chosen_order = Order.NAME
        self.gives_way = False
        self._holder: QWidget | None = None
        self.list = PlaceList(theme, self)
        self.heading = Label("", "h3", wraps=True)
        self.summary = Label("", "caption", wraps=True)
        self.order = Button(theme, "", icon="chevron-down", role="link", size="caption")
        self.order.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.order.clicked.connect(self._choose_order)
        self.here = Button(theme, self.tr("Only this area"), icon="map", role="link", size="caption")
        self.compare = Button(theme, "", icon="swap", role="link", size="caption")
        self.export = Button(theme, self.tr("Export"), icon="export", role="link", size="caption")
        self._lay_out()

    @property
    def nothing(self) -> EmptyState:
        """What stands above an empty list."""
        self._make_nothing()
        return self._nothing

    def _make_nothing(self) -> QWidget:
        """Make it when it is first wanted."""
        if self._holder is None:
            self._nothing = EmptyState(
                self._theme,
                self.tr("Nothing fits all of these filters"),
                self.tr("Take one of them away, or see below why places were dropped."),
                action=self.tr("Clear all"),
            )
            self._nothing.action.clicked.connect(self._view_model.clear)
            self._holder = QWidget(self)
            self._holder.hide()
            around = column(self._theme.tokens, self._nothing)
            inset(around, self._theme.tokens, "space.4", "space.3")
            self._holder.setLayout(around)
            self._column.insertWidget(self._column.count() - 1, self._holder)
        return self._holder

    def show_listing(self, listing: Listing) -> None:
        """Show the rows, what they are called, and how many they are."""
        view_model, state = self._view_model, self._view_model.state
        self.heading.setText(title(state, view_model.atlas.states, only_crossings=listing.only_crossings()))
        self.summary.setText(listing.summary())
        self.order.setText(order_words(state.order))
        self.order.setAccessibleName(self.tr("Sorted: {order}").format(order=order_words(state.order)))
        self.here.setText(self.tr("Everywhere") if state.area else self.tr("Only this area"))
        if self._holder is not None or not view_model.may_fit:
            self._make_nothing().setVisible(not view_model.may_fit)
        self.export.setEnabled(view_model.may_fit)
        self.list.set_rows(listing.rows(), state.selected)
        self.show_compared()
        self._fit()

    def compared(self) -> tuple[str, ...]:
        """The places that would be compared: all that fit if they are few, else the selected one."""
        fits = self._view_model.result.fits
        if 2 <= len(fits) <= MOST:
            return tuple(place.key for place in self._view_model.ranking.places(fits))
        selected = self._view_model.selected
        return (selected.key,) if selected else ()

    def show_compared(self) -> None:
        """Say what would be compared."""
        compared = self.compared()
        if len(compared) > 1:
            self.compare.setText(self.tr("Compare {count}").format(count=number(len(compared))))
            self.compare.setAccessibleName(self.tr("Compare these %n", "", len(compared)))
        else:
            self.compare.setText(self.tr("Compare"))
            self.compare.setAccessibleName("")
        self.compare.setEnabled(bool(compared))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a public screen with little height, and on a very low window, the places come first."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        tokens, height = self._theme.tokens, self.height()
        row_height = tokens.size("width.row")
        beside = self.order.sizeHint().width() + 2 * tokens.size("space.4") + tokens.size("space.2")
        lines = self.heading.heightForWidth(max(1, self.width() - beside))
        # The tab names the list, too; half a place is to be seen of it.
        is_named = height >= (FEW_ROWS * row_height if self.gives_way else lines + row_height // 2)
        show_if(self.heading, is_shown=is_named)
        has_room = height >= (ROWS if self.gives_way else LEAST_ROWS) * row_height
        for part in (self.summary, self._actions):
            show_if(part, is_shown=has_room)

    def _lay_out(self) -> None:
        tokens = self._theme.tokens
        self._column = layout = QVBoxLayout(self)
        inset(layout, tokens)
        layout.setSpacing(0)
        top = row(tokens, self.heading)
        top.setStretch(0, 1)
        top.addStretch()
        top.addWidget(self.order, alignment=Qt.AlignmentFlag.AlignVCenter)
        head = column(tokens, gap="space.1")
        nest(head, top)
        head.addWidget(self.summary)
        self._actions = QWidget(self)
        flow = FlowLayout(self._actions, gap=tokens.size("space.2"))
        for button in (self.here, self.compare, self.export):
            flow.addWidget(button)
        # The first icon stands below the heading, so the row begins further left by the padding of its buttons.
        line = column(tokens, self._actions)
        inset(head, tokens, "space.4")
        inset(line, tokens, "space.2")
        end = tokens.size("space.3")
        layout.addSpacing(end)
        nest(layout, head)
        layout.addSpacing(tokens.size("space.1"))
        nest(layout, line)
        layout.addSpacing(end)
        layout.addWidget(self.list, 1)

    def _choose_order(self) -> None:
        menu = QMenu(self)
        for order in Order:
            action = menu.addAction(order_words(order))
            action.setCheckable(True)
            action.setChecked(order is self._view_model.state.order)
            action.triggered.connect(partial(self._take_order, order))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.order.mapToGlobal(self.order.rect().bottomLeft()))

    def _take_order(self, order: Order) -> None:
        self.chosen_order = order
        self.order_chosen.emit()
