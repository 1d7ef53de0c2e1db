"""My declaration: what was added, each with the word of the guide and a value; add, take out, undo."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from poeguide.domain.routes import Route
from poeguide.domain.trip import MAX_NAME, Change, Item, amount_of, goods_of
from poeguide.ui.carry.kept_words import KeptWords
from poeguide.ui.layouts import column, nest
from poeguide.ui.pages.goods.item_line import ItemLine
from poeguide.ui.pages.goods.view_model import GoodsViewModel
from poeguide.ui.plan_words import money
from poeguide.ui.services import Services
from poeguide.ui.widgets.adding import Adding
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.flow import FlowLayout
from poeguide.ui.widgets.text import Label


class Declaration(QWidget):
    """The goods of the trip in hand. `link` is the link that was followed last."""

    link_clicked = Signal()

    def __init__(self, services: Services, view_model: GoodsViewModel) -> None:
        super().__init__()
        self._services, self._view_model = services, view_model
        self._words = KeptWords(services.bundle, services.language, services.clock().date())
        self.link = ""
        self.lines: dict[str, ItemLine] = {}
        theme = services.theme
        self.empty = Label(
            self.tr("Nothing yet. Add what you look up here, or write it below with its value: “shoes 80”."),
            "body2",
            wraps=True,
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.total = Label("", "label", wraps=True)
        self.adding = Adding(theme, self.tr("Add goods with their value"), most=MAX_NAME, hint=self.tr("shoes 80"))
        self.undo = Button(theme, self.tr("Undo"), icon="back", size="small")
        self.open_trip = Button(theme, self.tr("See my trip"), icon="my-trip", role="quiet", size="small")
        acts = FlowLayout(gap=theme.tokens.size("space.2"))
        for button in (self.undo, self.open_trip):
            acts.addWidget(button)
        layout = column(theme.tokens, Label(self.tr("My declaration"), "h3", wraps=True), self.empty, gap="space.3")
        nest(layout, self._list)
        layout.addWidget(self.total)
        layout.addWidget(self.adding)
        nest(layout, acts)
        self.setLayout(layout)
        self.adding.added.connect(self._add)
        self.undo.clicked.connect(services.trips.undo)
        self.open_trip.clicked.connect(partial(self._follow, "poeguide:trip"))
        # The file of trips is read after the page is shown, and once for several changes.
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._show)
        services.trips.changed.connect(self._timer.start)
        self._show_rest(())

    def refresh(self) -> None:
        """Read the list soon."""
        self._timer.start()

    def _show(self) -> None:
        """Show the list; lines that stay keep the keys."""
        whole = self._services.trips.peek()
        items = self._words.of(whole).items if whole is not None else ()
        for gone in self.lines.keys() - {item.id for item in items}:
            line = self.lines.pop(gone)
            if line.away.hasFocus():
                self.adding.field.setFocus()
            self._list.removeWidget(line)
            line.hide()
            line.deleteLater()
        for at, item in enumerate(items):
            if item.id not in self.lines:
                self.lines[item.id] = self._make_line(item)
                self._list.insertWidget(at, self.lines[item.id])
            self.lines[item.id].show_item(item)
        self._show_rest(items)

    def _show_rest(self, items: tuple[Item, ...]) -> None:
        amounts = [amount for item in items if (amount := amount_of(item.amount)) is not None]
        self.empty.setVisible(not items)
        self.total.setText(self.tr("Together {amount}").format(amount=money(sum(amounts, Decimal(0)))))
        self.total.setVisible(bool(amounts))
        self.undo.setVisible(self._services.trips.can_undo)
        self.open_trip.setVisible(bool(items))

    def _make_line(self, item: Item) -> ItemLine:
        line = ItemLine(self._services.theme, item, self._view_model.verdict_of(item))
        line.link_clicked.connect(partial(self._open, line))
        line.removed.connect(partial(self._remove, line))
        line.valued.connect(partial(self._value, line))
        return line

    def _add(self) -> None:
        words, amount = goods_of(self.adding.words)
        if self._services.trips.in_hand.add_item(Route("goods").with_query(("q", words)), words, amount):
            self.adding.clear()

    def _remove(self, line: ItemLine) -> None:
        self._services.trips.remove(line.item)

    def _value(self, line: ItemLine) -> None:
        self._services.trips.change(Change(line.item, replace(line.item, amount=line.amount)))

    def _open(self, line: ItemLine) -> None:
        self._follow(line.item.route)

    def _follow(self, link: str) -> None:
        self.link = link
        self.link_clicked.emit()
