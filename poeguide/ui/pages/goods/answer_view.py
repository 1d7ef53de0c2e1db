"""The whole answer: the verdict, what it rests on, what is close to it, and the rules behind it."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from poeguide.domain.goods import GoodHit
from poeguide.domain.routes import Route
from poeguide.ui.layouts import column
from poeguide.ui.pages.goods.declare_row import DeclareRow
from poeguide.ui.pages.goods.verdict_card import VerdictCard
from poeguide.ui.pages.goods.view_model import GoodsViewModel
from poeguide.ui.services import Services
from poeguide.ui.widgets.card_pool import CardPool, PoolItem
from poeguide.ui.widgets.fact_strip import FactStrip
from poeguide.ui.widgets.text import Label
from poeguide.ui.words.goods import VERDICT_ICONS, VERDICT_TONES


class AnswerView(QWidget):
    """Made once, then told other words. `link` is the link that was followed last."""

    link_clicked = Signal()

    def __init__(self, services: Services, view_model: GoodsViewModel) -> None:
        super().__init__()
        self._view_model = view_model
        self.link = ""
        theme = services.theme
        # A public screen keeps no list to declare.
        self.row = None if services.profile else DeclareRow(services)
        self.card = VerdictCard(theme, self.row)
        self.facts = FactStrip(theme, (), services.clock().date())
        self._close_title = Label(self.tr("Close to this"), "h3", wraps=True)
        self._rules_title = Label(self.tr("The rules behind it"), "h3", wraps=True)
        self.close_cards, self.rules = CardPool(theme), CardPool(theme)
        parts = (self.card, self.facts, self._close_title, self.close_cards, self._rules_title, self.rules)
        self.setLayout(column(theme.tokens, *parts, gap="space.4"))
        self.card.link_clicked.connect(lambda: self._follow(self.card.link))
        self.facts.link_clicked.connect(lambda: self._follow(self.facts.link))
        for pool in (self.close_cards, self.rules):
            pool.opened.connect(self._open)
        # What stands below the card comes in the next round of events, so that the answer itself is there first.
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._show_rest)
        self._columns = 1
        if self.row is not None:
            self.row.list_wanted.connect(lambda: self._follow("poeguide:trip"))

    def show_answer(self, *, columns: int) -> None:
        """Show what the words mean now."""
        self._columns = columns
        self.card.show_answer(self._view_model, columns=columns)
        self._timer.start()
        if self.row is not None:
            self.row.set_columns(columns)
            self.hold(*self._view_model.item())

    def complete(self) -> None:
        """Show what stands below the card now."""
        if self._timer.isActive():
            self._timer.stop()
            self._show_rest()

    def _show_rest(self) -> None:
        view_model = self._view_model
        reading = view_model.reading
        facts = reading.all_facts() if reading is not None else view_model.doubt_facts()
        self.facts.set_facts(facts, short=self._columns == 1)
        self._show_pool(self._close_title, self.close_cards, [_item(good) for good in view_model.close()])
        rules = [
            PoolItem(rule.title, rule.summary, rule.icon, f"poeguide:rules/{rule.id}")
            for rule in view_model.rules_beside()
        ]
        self._show_pool(self._rules_title, self.rules, rules)

    def hold(self, route: Route, words: str) -> None:
        """The same answer to other words: what is put on the list is called by them."""
        if self.row is not None:
            self.row.hold(route, words)

    def _show_pool(self, title: Label, pool: CardPool, items: list[PoolItem]) -> None:
        pool.set_items(items)
        title.setVisible(bool(items))
        pool.setVisible(bool(items))

    def _open(self) -> None:
        pool = self.sender()
        if isinstance(pool, CardPool):
            self._follow(pool.route)

    def _follow(self, link: str) -> None:
        self.link = link
        self.link_clicked.emit()


def _item(good: GoodHit) -> PoolItem:
    icon, tone = VERDICT_ICONS[good.verdict], VERDICT_TONES[good.verdict]
    return PoolItem(good.title, good.summary, icon, f"poeguide:goods/{good.id}", tone)
