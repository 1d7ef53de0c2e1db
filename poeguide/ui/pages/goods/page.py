"""Can I bring it: a field, groups, the answer, what is close to it, and the rules behind."""

from __future__ import annotations

from typing import Self

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from poeguide.domain.goods import GoodHit
from poeguide.domain.routes import Route
from poeguide.ui.fact_words import rests_on
from poeguide.ui.find import FindInPage
from poeguide.ui.layouts import column
from poeguide.ui.page import ScrollPage
from poeguide.ui.pages.goods.declare_row import DeclareRow
from poeguide.ui.pages.goods.verdict_card import VerdictCard
from poeguide.ui.pages.goods.view_model import GoodsViewModel
from poeguide.ui.pages.goods.words import (
    CATEGORY_ICONS,
    VERDICT_ICONS,
    VERDICT_TAGS,
    VERDICT_TONES,
    goods_category,
    verdict,
)
from poeguide.ui.services import Services
from poeguide.ui.widgets.chips import ChipGroup, Choice
from poeguide.ui.widgets.row_list import RowItem, RowList
from poeguide.ui.widgets.search_box import SearchBox
from poeguide.ui.widgets.text import Label
from poeguide.ui.widgets.topic_cards import CardGrid, CardItem


class GoodsPage(ScrollPage):
    """One search field; the answer is there on each key."""

    def __init__(self, services: Services, view_model: GoodsViewModel) -> None:
        super().__init__(services.theme)
        self.finding = FindInPage(services.theme, self)
        self._services, self._view_model = services, view_model
        theme, tokens = services.theme, services.theme.tokens
        self._body: QWidget | None = None
        self._shown: tuple[object, ...] = ()
        self._filled: tuple[object, ...] = ()
        self._row: DeclareRow | None = None
        hint = self.tr("Mango, insulin, wine, a dog…")
        self.field = SearchBox(theme, self.tr("What do you want to bring?"), hint, large=True)
        choices = [Choice(key, goods_category(key), CATEGORY_ICONS.get(key, "")) for key in view_model.categories]
        self.groups = ChipGroup(theme, self.tr("Groups of goods"), choices, exclusive=True)
        self.note = Label("", "body2", wraps=True)
        for item in (Label(self.tr("Can I bring it?"), "h1", wraps=True), self.field, self.groups, self.note):
            self.column.addWidget(item)
        self.column.setSpacing(tokens.size("space.4"))
        self.column.addStretch(1)
        self.field.textChanged.connect(self._type)
        self.groups.keys_changed.connect(self._group)
        view_model.changed.connect(self._show)

    @classmethod
    def build(cls, services: Services) -> Self:
        """Make the page."""
        return cls(services, GoodsViewModel(services.bundle, services.language))

    def open(self, route: Route) -> bool:
        """Show one kind of goods, an answered question, or all goods."""
        return self._view_model.open(route)

    def title(self) -> str:
        """The goods that are shown, or the section."""
        good = self._view_model.good
        return good.title if good is not None and not self._view_model.words else self.tr("Can I bring it?")

    def trail(self) -> tuple[tuple[str, Route], ...]:
        """One kind of goods stands below the section."""
        is_one = self._view_model.good is not None and not self._view_model.words
        return ((self.tr("Can I bring it?"), Route("goods")),) if is_one else ()

    def status(self) -> str:
        """How much there is."""
        if self._view_model.reading is not None:
            return rests_on(self._view_model.reading.all_facts())
        words = self.tr("{count} kinds of goods, {rules} rules in this copy")
        return words.format(count=len(self._view_model.goods), rules=len(self._view_model.rules))

    def settle(self) -> None:
        """Take the keys where nothing is asked yet."""
        if not self._view_model.is_asked:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self._view_model.prepare(self._services.tasks)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the width with the columns of the answer."""
        done = super().eventFilter(watched, event)
        if watched is self.area.viewport() and isinstance(event, QResizeEvent):
            self._show()
        return done

    def _columns(self) -> int:
        tokens = self._services.theme.tokens
        return 2 if self.area.viewport().width() >= 2.6 * tokens.sizes["width.card-min"] * tokens.scale else 1

    def _type(self) -> None:
        if self.field.text() != self._view_model.words:
            self._view_model.ask(self.field.text())
            self._services.navigator.replace(self._view_model.state())

    def _group(self) -> None:
        keys = self.groups.keys
        self._view_model.choose_category(keys[0] if keys else "")
        self._services.navigator.replace(self._view_model.state())

    def _show(self) -> None:
        view_model = self._view_model
        state = (view_model.good, view_model.words, view_model.category, self._columns())
        if state == self._shown:
            return
        self._shown = state
        if self.field.text() != view_model.words:
            self.field.setText(view_model.words)
        self.groups.set_keys((view_model.category,))
        self.groups.setVisible(not view_model.is_asked)
        self.note.setText(self._note())
        self.note.setVisible(bool(self.note.text()))
        self._fill()
        self.described.emit()

    def _fill(self) -> None:
        """Show the answer or the list; what a key does not change stays as it is."""
        view_model = self._view_model
        near, rules = tuple(view_model.close()), tuple(item.route for item in self._rules_beside())
        filled = (view_model.is_asked, view_model.good, near, rules, view_model.category, self._columns())
        if filled == self._filled:
            if self._row is not None:
                self._row.hold(*self._item())
            return
        self._filled = filled
        if self._body is not None:
            self.column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._row = None
        self._body = self._answer() if view_model.is_asked else self._browse()
        self.column.insertWidget(self.column.count() - 1, self._body)

    def _item(self) -> tuple[Route, str]:
        """The goods as they go on a list: where they are, and in whose words."""
        view_model = self._view_model
        title = view_model.good.title if view_model.good is not None else ""
        return view_model.state(), view_model.words.strip() or title

    def _note(self) -> str:
        """Which words were used, and how those with an error were read."""
        view_model = self._view_model
        answer, left_out = view_model.answer, view_model.left_out()
        if not answer.used:
            return ""
        meant = dict(answer.read_as)
        reading = self.tr("{typed} (read as {meant})")
        used = ", ".join(
            reading.format(typed=word, meant=meant[word]) if word in meant else word for word in answer.used
        )
        sentences = [self.tr("We looked for: {used}.").format(used=used)]
        if left_out:
            sentences = [self.tr("We looked for: {used}. Left out: {rest}.").format(used=used, rest=" ".join(left_out))]
        if answer.unknown:
            unknown = self.tr("Not in this guide, so declare it too: {things}.")
            sentences.append(unknown.format(things=", ".join(answer.unknown)))
        return " ".join(sentences)

    def _answer(self) -> QWidget:
        theme, view_model = self._services.theme, self._view_model
        body = QWidget()
        layout = column(theme.tokens, gap="space.4")
        body.setLayout(layout)
        today = self._services.clock().date()
        card = VerdictCard(theme, view_model, today, columns=self._columns(), acts=self._acts())
        card.link_clicked.connect(lambda: self._go(card.link))
        layout.addWidget(card)
        if near := view_model.close():
            layout.addWidget(Label(self.tr("Close to this"), "h3", wraps=True))
            layout.addWidget(self._list(near, self.tr("Close to this")))
        if rules := self._rules_beside():
            layout.addWidget(Label(self.tr("The rules behind it"), "h3", wraps=True))
            layout.addWidget(self._cards(rules))
        return body

    def _acts(self) -> QWidget | None:
        """What puts the goods on the list to declare; a public screen keeps none."""
        if self._services.profile:
            return None
        self._row = DeclareRow(self._services, *self._item())
        self._row.list_wanted.connect(lambda: self._go("poeguide:trip"))
        return self._row

    def _rules_beside(self) -> list[CardItem]:
        view_model = self._view_model
        wanted = [route.partition("/")[2] for route in view_model.answer.rules]
        if view_model.reading is not None:
            routes = (Route.parse(route) for route in view_model.reading.topic.see)
            wanted += [route.target for route in routes if route.page == "rules"]
        return [
            CardItem(rule.title, rule.summary, rule.icon, f"poeguide:rules/{rule.id}")
            for rule in view_model.rules
            if rule.id in wanted
        ]

    def _browse(self) -> QWidget:
        view_model, tokens = self._view_model, self._services.theme.tokens
        body = QWidget()
        layout = column(tokens, gap="space.4")
        body.setLayout(layout)
        layout.addWidget(self._list(view_model.listed(), self.tr("Goods"), is_grouped=not view_model.category))
        if not view_model.category:
            layout.addWidget(Label(self.tr("Rules on money, goods and exemptions"), "h2", wraps=True))
            layout.addWidget(
                self._cards(
                    [
                        CardItem(rule.title, rule.summary, rule.icon, f"poeguide:rules/{rule.id}")
                        for rule in view_model.rules
                    ]
                )
            )
        return body

    def _list(self, goods: list[GoodHit], name: str, *, is_grouped: bool = False) -> RowList:
        rows, category = list[RowItem](), ""
        for good in goods:
            if is_grouped and good.category != category:
                category = good.category
                rows.append(RowItem("", goods_category(category)))
            tone = VERDICT_TONES[good.verdict]
            tag = (verdict(good.verdict), VERDICT_TAGS[good.verdict])
            rows.append(RowItem(good.id, good.title, good.summary, VERDICT_ICONS[good.verdict], tag, tone))
        listing = RowList(self._services.theme, name, grows=True)
        listing.set_rows(rows)
        listing.opened.connect(lambda: self._go(f"poeguide:goods/{listing.key}"))
        return listing

    def _cards(self, items: list[CardItem]) -> CardGrid:
        grid = CardGrid(self._services.theme, items)
        grid.opened.connect(lambda: self._go(grid.route))
        return grid

    def _go(self, link: str) -> None:
        self._services.navigator.go(Route.parse(link))
