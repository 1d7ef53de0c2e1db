"""The page: four views below one title."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Self

from PySide6.QtWidgets import QStackedWidget, QWidget

from poeguide import __version__
from poeguide.domain.facts import LedgerRow, Source
from poeguide.domain.freshness import WINDOWS, Volatility
from poeguide.domain.routes import Route
from poeguide.ui.formats import short_date
from poeguide.ui.item_models import Column
from poeguide.ui.layouts import column
from poeguide.ui.page import ScrollPage
from poeguide.ui.pages.about.sums import Sums
from poeguide.ui.pages.about.view_model import STATES, AboutViewModel
from poeguide.ui.services import Services
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.chip_face import Choice
from poeguide.ui.widgets.chips import ChipGroup
from poeguide.ui.widgets.tables import Table, TagDelegate
from poeguide.ui.widgets.tabs import Tabs
from poeguide.ui.widgets.tags import freshness_words
from poeguide.ui.widgets.text import Label, Paragraph
from poeguide.ui.widgets.title_row import LeadRow
from poeguide.ui.words import subject

if TYPE_CHECKING:
    from poeguide.ui.sheets.values import Sheet

VIEWS = ("", "sources", "licenses", "independence")


class AboutPage(ScrollPage):
    """What this copy knows, how old it is, and where it comes from."""

    least_room = ("width.list", "width.article", "space.7", "space.7")

    def __init__(self, services: Services, view_model: AboutViewModel) -> None:
        super().__init__(services.theme)
        self._services, self._view_model = services, view_model
        self.heading = Label(self.tr("Freshness ledger"), "h1", wraps=True)
        self.lead = Label("", "lead", wraps=True)
        self.tabs = Tabs(
            services.theme,
            self.tr("About this copy"),
            (
                Choice("", self.tr("Freshness ledger")),
                Choice("sources", self.tr("Sources")),
                Choice("licenses", self.tr("Licenses")),
                Choice("independence", self.tr("What this guide is")),
            ),
        )
        self.tabs.chosen.connect(self._go_to_tab)
        self.changes = Button(services.theme, self.tr("What changed since a print"), icon="swap", size="small")
        self.changes.clicked.connect(lambda: services.navigator.go(Route("changes")))
        self.head = LeadRow(services.theme, self.heading, self.lead, self.changes)
        self.column.addWidget(self.head)
        self.column.addWidget(self.tabs)
        self.views = QStackedWidget()
        self._makers = (self._ledger, self._sources, self._licenses, self._independence)
        self._made: dict[int, QWidget] = {}
        self.column.addWidget(self.views, 1)

    @classmethod
    def build(cls, services: Services) -> Self:
        """Make the page."""
        return cls(services, AboutViewModel(services))

    def open(self, route: Route) -> bool:
        """Show one of the four views."""
        if route.target not in VIEWS:
            return False
        at = VIEWS.index(route.target)
        self._put_on_top(self._view(at))
        self.tabs.set_current(route.target)
        leads = (
            self.tr("Every fact has a source and a date. Old facts are shown, marked and never hidden."),
            self.tr("Where each fact comes from."),
            self.tr("The program is free software. So are the typeface, the map and the libraries it stands on."),
            self.tr("Made to prepare you. It decides nothing."),
        )
        self.head.set_words(self.tabs.words(route.target), leads[at])
        self.described.emit()
        return True

    def _put_on_top(self, view: QWidget) -> None:
        """Show a view, alone: a stack is as high as the highest of its views."""
        before = self.views.currentWidget()
        if before is not view:
            if before is not None:
                self.views.removeWidget(before)
            self.views.addWidget(view)

    def work(self) -> object:
        """The chips of the ledger."""
        return self._view_model.states, self._view_model.subjects

    def resume(self, work: object) -> None:
        """Choose them again."""
        if isinstance(work, tuple) and any(work):
            self._view_model.filter(*work)

    def _view(self, at: int) -> QWidget:
        """One of the four views, made when it is first looked at."""
        if at not in self._made:
            self._made[at] = self._makers[at]()
        return self._made[at]

    def title(self) -> str:
        """Name of the view."""
        return self.heading.text()

    def trail(self) -> tuple[tuple[str, Route], ...]:
        """All views stand below About."""
        return ((self.tr("About this copy"), Route("about")),)

    def status(self) -> str:
        """Version and date of the copy."""
        words = self.tr("Program {version} &nbsp; Content of {date} &nbsp; {digest}")
        manifest = self._view_model.manifest
        return words.format(version=__version__, date=short_date(manifest.content_date), digest=manifest.sha256[:12])

    def sheet(self) -> Sheet | None:
        """The facts that the chips leave; the whole of each view comes from its route."""
        view_model, services = self._view_model, self._services
        if self.tabs.current or not (view_model.states or view_model.subjects):
            return None
        from poeguide.ui.sheets.build.desk import Desk
        from poeguide.ui.sheets.build.lists import ledger_sheet

        desk = Desk(services.bundle, services.language, view_model.today)
        return ledger_sheet(desk, {row.id for row in view_model.rows})

    def _ledger(self) -> QWidget:
        theme, tokens = self._services.theme, self._services.theme.tokens
        page = QWidget()
        layout = column(tokens, gap="space.4")
        page.setLayout(layout)
        layout.addWidget(Sums(theme, self._view_model.counts(), len(self._view_model.sources)))
        self.state_chips = ChipGroup(theme, self.tr("State"))
        self.subject_chips = ChipGroup(theme, self.tr("Subject"))
        self.state_chips.keys_changed.connect(self._filter)
        self.subject_chips.keys_changed.connect(self._filter)
        layout.addWidget(self.state_chips)
        layout.addWidget(self.subject_chips)
        # Hundreds of facts share a few of these.
        about, day, window = cache(subject), cache(short_date), cache(self._window_words)
        columns = (
            Column(self.tr("State"), lambda r: freshness_words(self._view_model.state_of[r.id])[0]),
            Column(self.tr("Fact"), lambda r: r.title),
            Column(self.tr("Subject"), lambda r: about(r.subject)),
            Column(self.tr("Good for"), lambda r: window(r.volatility)),
            Column(self.tr("Source"), lambda r: r.publisher),
            Column(self.tr("As of"), lambda r: day(r.as_of)),
        )
        # What a fact says comes first; its page has the rest, as titles of sources, which are twice as long.
        self.table = Table[LedgerRow](theme, self.tr("Facts"), columns, (30, 54, 40, 20, 42, 40), spare=(2, 4, 3))
        self.table.least_seen = 0.5
        self.table.wrap(1, 4)
        self.table.setItemDelegateForColumn(
            0, TagDelegate(theme, lambda r: freshness_words(self._view_model.state_of[r.id]), self.table)
        )
        self.table.opened.connect(self._open_fact)
        self._view_model.rows_changed.connect(self._show_rows)
        self._show_rows()
        self.state_chips.set_keys(self._view_model.states)
        self.subject_chips.set_keys(self._view_model.subjects)
        layout.addWidget(self.table, 1)
        return page

    def _sources(self) -> QWidget:
        columns = (
            Column(self.tr("Publisher"), lambda s: s.publisher),
            Column(self.tr("Title"), lambda s: s.title),
            Column(self.tr("Edition"), lambda s: s.edition),
        )
        self.source_table = Table[Source](self._services.theme, self.tr("Sources"), columns, (24, 58, 18))
        self.source_table.wrap()
        self.source_table.set_values(self._view_model.sources)
        self.source_table.opened.connect(self._open_source)
        return self.source_table

    def _licenses(self) -> QWidget:
        from poeguide.ui.widgets.licenses import LicensesView

        return LicensesView(self._services.theme, self._services.paths.resources)

    def _independence(self) -> QWidget:
        theme = self._services.theme
        page = QWidget()
        layout = column(theme.tokens, gap="space.4")
        page.setLayout(layout)
        sentences = (
            self.tr("poeguide is an independent guide. No government made it, and it speaks for none."),
            self.tr("It never decides who may enter. An officer decides, each time, for each person."),
            self.tr("It opens no connection. What you search and read stays on this computer."),
            self.tr("It is not legal advice. An old or weak fact says so: confirm it before you rely on it."),
            self.tr("Names of offices and places, and titles of sources, stay as the sources write them."),
        )
        for sentence in sentences:
            words = Paragraph(theme, sentence, "lead")
            words.setMaximumWidth(round(theme.tokens.size("width.article") * theme.tokens.scale))
            layout.addWidget(words)
        layout.addStretch(1)
        return page

    def _go_to_tab(self) -> None:
        self._services.navigator.go(Route("about", self.tabs.current))

    def _filter(self) -> None:
        self._view_model.filter(self.state_chips.keys, self.subject_chips.keys)

    def _show_rows(self) -> None:
        view_model = self._view_model
        amounts = view_model.state_counts()
        self.state_chips.set_choices(
            [Choice(state.value, freshness_words(state)[0], "", amounts[state.value]) for state in STATES]
        )
        by_subject = view_model.subject_counts()
        keys = sorted({row.subject for row in view_model.all_rows})
        self.subject_chips.set_choices([Choice(key, subject(key), "", by_subject.get(key, 0)) for key in keys])
        self.table.set_values(view_model.rows)

    def _open_fact(self) -> None:
        if fact := self.table.value:
            self._services.navigator.go(Route("facts", fact.id))

    def _open_source(self) -> None:
        if source := self.source_table.value:
            self._services.navigator.go(Route("sources", source.key))

    def _window_words(self, volatility: Volatility) -> str:
        days = WINDOWS[volatility][0]
        if days >= 365:
            return self.tr("%n year(s)", "", days // 365)
        return self.tr("%n day(s)", "", days)
