"""Can I bring it: a field, groups, the answer, what is close to it, and the rules behind."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Self

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from poeguide.domain.goods import GoodHit
from poeguide.domain.routes import Route
from poeguide.ui.fact_words import rests_on
from poeguide.ui.find import FindInPage
from poeguide.ui.layouts import SidePanel, column, scrolled, show_added, show_if
from poeguide.ui.page import ScrollPage
from poeguide.ui.pages.goods.answer_view import AnswerView
from poeguide.ui.pages.goods.beside import Beside
from poeguide.ui.pages.goods.view_model import GoodsViewModel
from poeguide.ui.services import Services
from poeguide.ui.widgets.chip_face import Choice
from poeguide.ui.widgets.chips import ChipGroup
from poeguide.ui.widgets.row_list import RowItem, RowList
from poeguide.ui.widgets.search_box import SearchBox
from poeguide.ui.widgets.text import Label
from poeguide.ui.widgets.topic_cards import CardGrid, CardItem
from poeguide.ui.words.goods import (
    CATEGORY_ICONS,
    VERDICT_ICONS,
    VERDICT_TAGS,
    VERDICT_TONES,
    goods_category,
    how_read,
    verdict,
)


class GoodsPage(ScrollPage):
    """One search field; the answer is there on each key."""

    def __init__(self, services: Services, view_model: GoodsViewModel) -> None:
        super().__init__(services.theme)
        self.finding = FindInPage(services, self)
        self._services, self._view_model = services, view_model
        theme, tokens = services.theme, services.theme.tokens
        self.answer: AnswerView | None = None
        self._browse: QWidget | None = None
        self._listed = ""
        self._shown: tuple[object, ...] = ()
        self._filled: tuple[object, ...] = ()
        hint = self.tr("Mango, insulin, wine, a dog…")
        self.field = SearchBox(theme, self.tr("What do you want to bring?"), hint, large=True)
        choices = [Choice(key, goods_category(key), CATEGORY_ICONS.get(key, "")) for key in view_model.categories]
        self.groups = ChipGroup(theme, self.tr("Groups of goods"), choices, exclusive=True)
        self.note = Label("", "body2", wraps=True)
        for item in (Label(self.tr("Can I bring it?"), "h1", wraps=True), self.field, self.groups, self.note):
            self.column.addWidget(item)
        self.column.setSpacing(tokens.size("space.4"))
        self.column.addStretch(1)
        self._make_aside()
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

    def open_find(self) -> bool:
        """Open the field below the page."""
        return self.finding.open()

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
        """Take the keys where nothing is asked yet, and be ready for them."""
        self._view_model.prepare(self._services.tasks)
        self.beside.settle()
        if not self._view_model.is_asked:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def complete(self) -> None:
        """Have what stands below the answer."""
        super().complete()
        if self.answer is not None:
            self.answer.complete()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the width with the columns of the answer."""
        done = super().eventFilter(watched, event)
        if watched is self.area.viewport() and isinstance(event, QResizeEvent):
            self._show()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list to declare stands beside only where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _columns(self) -> int:
        tokens = self._services.theme.tokens
        return 2 if self.area.viewport().width() >= 2.6 * tokens.sizes["width.card-min"] * tokens.scale else 1

    def _make_aside(self) -> None:
        """A panel at the right, and what stands in it, or below the answer where there is no room."""
        panel = SidePanel(self._services.theme.tokens, top="space.6")
        self._panel = panel.column
        self.aside = scrolled(panel)
        self.beside = Beside(self._services, self._view_model)
        self._tiles_timer = QTimer(self, singleShot=True, interval=0)
        self._tiles_timer.timeout.connect(self._show_tiles)
        self.beside.link_clicked.connect(lambda: self._go(self.beside.link))
        self.beside.tiles.chosen.connect(lambda: self._browse_group(self.beside.tiles.key))
        self.across.addWidget(self.aside)

    def _arrange(self) -> None:
        tokens = self._services.theme.tokens
        grown = 1 + (tokens.scale - 1) * 0.75
        has_aside = self.width() >= (tokens.size("width.article") + tokens.size("width.aside")) * grown
        self.aside.setFixedWidth(round(tokens.size("width.aside") * grown))
        show_if(self.aside, is_shown=has_aside and self.beside.has_words)
        home = self._panel if has_aside else self.column
        if home.indexOf(self.beside) < 0:
            # In the column it stands above the stretch at the end.
            home.insertWidget(home.count() - 1, self.beside)
        show_if(self.beside, is_shown=self.beside.has_words)
        self._tiles_timer.start()

    def _show_tiles(self) -> None:
        """Groups stand beside an answer; above a list they are chips. After the answer, which is awaited more."""
        self.beside.tiles.show_tiles(is_shown=not self.aside.isHidden() and self._view_model.is_asked)

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
        show_if(self.groups, is_shown=not view_model.is_asked)
        self.note.setText(how_read(view_model.answer, view_model.words))
        show_if(self.note, is_shown=bool(self.note.text()))
        self._fill()
        self.described.emit()

    def _fill(self) -> None:
        """Show the answer or the list; what a key does not change stays as it is."""
        view_model = self._view_model
        near, rules = tuple(view_model.close()), tuple(view_model.rules_beside())
        filled = (view_model.is_asked, view_model.good, near, rules, view_model.category, self._columns())
        if filled == self._filled:
            if self.answer is not None:
                self.answer.hold(*view_model.item())
            return
        self._filled = filled
        if view_model.is_asked:
            self._show_answer()
        else:
            self._show_list()
        if self._browse is not None:
            show_if(self._browse, is_shown=not view_model.is_asked)
        if self.answer is not None:
            show_if(self.answer, is_shown=view_model.is_asked)
        self._arrange()

    def _show_answer(self) -> None:
        if self.answer is None:
            self.answer = AnswerView(self._services, self._view_model)
            answer = self.answer
            answer.link_clicked.connect(lambda: self._go(answer.link))
            self.column.insertWidget(self.column.indexOf(self.note) + 1, answer)
        self.answer.show_answer(columns=self._columns())

    def _show_list(self) -> None:
        if self._browse is not None and self._listed == self._view_model.category:
            return
        if self._browse is not None:
            self.column.removeWidget(self._browse)
            self._browse.hide()
            self._browse.deleteLater()
        # It has its parent before its parts: Qt styles them all anew when it gets one.
        self._listed, self._browse = self._view_model.category, QWidget(self.canvas)
        layout = column(self._services.theme.tokens, gap="space.4")
        self._browse.setLayout(layout)
        self.column.insertWidget(self.column.indexOf(self.note) + 1, self._browse)
        goods = self._view_model.listed()
        layout.addWidget(self._list(goods, self.tr("Goods"), is_grouped=not self._listed))
        # What is hidden has no height.
        show_added(self.column)
        self.late.fill(self._browse, () if self._listed else self._rules(layout))

    def _browse_group(self, key: str) -> None:
        self.field.clear()
        self._view_model.choose_category(key)
        self._services.navigator.go(self._view_model.state())

    def _rules(self, layout: QVBoxLayout) -> Iterator[None]:
        """Below all goods."""
        layout.addWidget(Label(self.tr("Rules on money, goods and exemptions"), "h2", wraps=True))
        rules = self._view_model.rules
        layout.addWidget(
            self._cards([CardItem(rule.title, rule.summary, rule.icon, f"poeguide:rules/{rule.id}") for rule in rules])
        )
        yield from ()

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
