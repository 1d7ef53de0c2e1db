"""The estimate of duty as a card: never more than an estimate, with the date of its rules."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout

from poeguide.domain.duty import Estimate, Exemption
from poeguide.domain.facts import Fact
from poeguide.ui import plan_words as words
from poeguide.ui.formats import short_date
from poeguide.ui.layouts import nest
from poeguide.ui.pages.plan.view_model import PlanViewModel
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.cards import Card
from poeguide.ui.widgets.fact_strip import FactStrip
from poeguide.ui.widgets.text import Label


class DutyCard(Card):
    """`link` is the link that was followed."""

    link_clicked = Signal()

    def __init__(self, theme: Theme, view_model: PlanViewModel, found: Sequence[Estimate]) -> None:
        super().__init__(theme)
        self.link = ""
        self.column.addWidget(Label(self.tr("Duty: an estimate"), "h3", wraps=True))
        ids = tuple(dict.fromkeys(fact for one in found for fact in one.facts))
        facts = view_model.facts_of(ids)
        self.column.addWidget(Label(self._lead(facts), "caption", wraps=True))
        if len(found) > 1:
            words_ = self.tr("It depends on an answer that is not known. The lowest and the highest are shown.")
            self.column.addWidget(Label(words_, "body2", wraps=True))
        for one in found:
            nest(self.column, self._grid(theme, one))
        strip = FactStrip(theme, facts, view_model.today, short=True)
        strip.link_clicked.connect(lambda: self._follow(strip.link))
        self.column.addWidget(strip)

    def _lead(self, facts: Sequence[Fact]) -> str:
        days = sorted(fact.as_of for fact in facts if fact.as_of)
        text = self.tr("Estimate, rules of {first} to {last}. The officer decides, and other tariffs may apply.")
        return text.format(first=short_date(days[0]), last=short_date(days[-1])) if days else ""

    def _grid(self, theme: Theme, one: Estimate) -> QGridLayout:
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        grid.setHorizontalSpacing(theme.tokens.size("space.4"))
        grid.setVerticalSpacing(theme.tokens.size("space.1"))
        for at, (name, value, style) in enumerate(self._rows(one)):
            grid.addWidget(Label(name, style, wraps=True), at, 0)
            grid.addWidget(Label(value, style), at, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        return grid

    def _rows(self, one: Estimate) -> Iterator[tuple[str, str, str]]:
        locale = QLocale()
        name = words.exemption(one.exemption)
        yield (
            (self.tr("{name}, shared") if one.is_pooled else "{name}").format(name=name),
            words.money(one.allowance),
            "body",
        )
        yield self.tr("Free of duty"), words.money(one.free), "body"
        for share in one.shares:
            rate = locale.toString(float(share.rate * 100), "f", 1)
            text = self.tr("{value} at a flat rate of {rate} %").format(value=words.money(share.value), rate=rate)
            yield text, words.money(share.duty), "body"
        if one.beyond:
            text = self.tr("{value} above that: normal rate of each article").format(value=words.money(one.beyond))
            yield text, self.tr("not computed: ask"), "body"
        if one.liters_over:
            text = self.tr("{n} L of alcohol above the limit: duty and tax").format(n=one.liters_over.normalize())
            yield text, self.tr("not computed: ask"), "body"
        if one.cigarettes_over or one.cigars_over:
            text = self.tr("{a} cigarettes and {b} cigars above the limit: duty and tax")
            yield text.format(a=one.cigarettes_over, b=one.cigars_over), self.tr("not computed: ask"), "body"
        yield from self._apart(one)
        yield (
            self.tr("Estimated duty") if one.is_whole else self.tr("Estimated duty, without the rest"),
            words.money(one.duty),
            "strong",
        )

    def _apart(self, one: Estimate) -> Iterator[tuple[str, str, str]]:
        """What stands outside the figures, and how they were counted."""
        if one.is_counted_as_one:
            shared = self.tr("Counted as the things of one person: families do not share this exemption")
            asked = self.tr("Counted as the things of one person: ask whether families share this exemption")
            yield asked if one.exemption is Exemption.GIFTS else shared, self.tr("may be less"), "body"
        if one.is_flat_used:
            yield self.tr("The flat rate was used in the last 30 days"), self.tr("not used again"), "body"
        if one.has_cuban:
            yield self.tr("Alcohol or tobacco from Cuba: not allowed in bags"), self.tr("not in the figures"), "body"
        if one.others:
            text = self.tr("%n other(s) of your party declare for themselves", "", one.others)
            yield text, self.tr("not in the figures"), "body"

    def _follow(self, link: str) -> None:
        self.link = link
        self.link_clicked.emit()
