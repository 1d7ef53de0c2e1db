"""The page: a field, chips, a table, a card for the chosen code, and a list to check."""

from __future__ import annotations

from functools import cache
from typing import Self

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from poeguide.domain.ports import ScheduleDCode
from poeguide.domain.routes import Route
from poeguide.ui.formats import number
from poeguide.ui.item_models import VALUE_ROLE, Column
from poeguide.ui.later import later
from poeguide.ui.layouts import column, nest
from poeguide.ui.page import ScrollPage
from poeguide.ui.pages.codes.checker import Checker
from poeguide.ui.pages.codes.view_model import HISTORICAL, IN_USE, OTHER, CodesViewModel
from poeguide.ui.services import Services
from poeguide.ui.tab_order import set_reading_order
from poeguide.ui.unsaved import UNSAVED
from poeguide.ui.widgets.buttons import Button, IconButton
from poeguide.ui.widgets.cards import Card
from poeguide.ui.widgets.chip_face import Choice
from poeguide.ui.widgets.chips import ChipGroup
from poeguide.ui.widgets.states import EmptyState
from poeguide.ui.widgets.tables import Table
from poeguide.ui.widgets.text import Label
from poeguide.ui.words.codes import status_words


class CodesPage(ScrollPage):
    """A field, chips, a table, and a card for the chosen code."""

    least_room = ("width.list", "width.article", "space.7", "space.7")

    def __init__(self, services: Services, view_model: CodesViewModel) -> None:
        super().__init__(services.theme)
        self._services, self._view_model = services, view_model
        theme, tokens = services.theme, services.theme.tokens
        self.column.setSpacing(tokens.size("space.4"))
        lead = self.tr("Four digits name a port in customs papers and statistics. The first two are its district.")
        nest(
            self.column, column(tokens, Label(self.tr("Port codes"), "h1", wraps=True), Label(lead, "lead", wraps=True))
        )
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Code or name"))
        self.field.setAccessibleName(self.tr("Find a port code"))
        self.field.setMaximumWidth(tokens.size("width.article"))
        self.field.textEdited.connect(view_model.search)
        self.list = Button(theme, self.tr("Check a list"), icon="list")
        self.list.setCheckable(True)
        self.list.setObjectName(UNSAVED)
        line = QHBoxLayout()
        line.addWidget(self.field, 1)
        line.addWidget(self.list)
        line.addStretch(1)
        nest(self.column, line)
        self.checker = Checker(services, view_model)
        self.checker.hide()
        self.list.toggled.connect(self._show_checker)
        self.column.addWidget(self.checker)
        self.groups = ChipGroup(theme, self.tr("Which codes"), exclusive=True)
        self.groups.keys_changed.connect(lambda: view_model.choose_group("".join(self.groups.keys)))
        self.column.addWidget(self.groups)
        self.card = self._card()
        self.column.addWidget(self.card)
        self.table = self._table()
        self.column.addWidget(self.table, 1)
        self.nothing = EmptyState(
            theme,
            self.tr("No port code has these words"),
            self.tr("Try the four digits, or the beginning of a name."),
            icon="search",
            action=self.tr("Show all codes"),
        )
        self.nothing.action.clicked.connect(self._clear)
        self.column.addWidget(self.nothing)
        self.column.addStretch(0)
        view_model.codes_changed.connect(self._show)
        view_model.chosen_changed.connect(self._show_chosen)

    @classmethod
    def build(cls, services: Services) -> Self:
        """Make the page."""
        return cls(services, CodesViewModel(services))

    def open(self, route: Route) -> bool:
        """Show all codes, or one."""
        return self._view_model.open(route)

    def settle(self) -> None:
        """Keep the chosen code in sight once the table has its height."""
        later(self, self._bring)

    def _bring(self) -> None:
        if self.table.currentIndex().isValid():
            self.table.scrollTo(self.table.currentIndex())

    def open_find(self) -> bool:
        """Give the keys to the field for words."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def title(self) -> str:
        """Name of the page."""
        chosen = self._view_model.chosen
        return self.tr("Port code {code}").format(code=chosen.code) if chosen else self.tr("Port codes")

    def trail(self) -> tuple[tuple[str, Route], ...]:
        """Codes stand below the finder."""
        return ((self.tr("Ports & map"), Route("ports")),)

    def status(self) -> str:
        """How many are shown."""
        view_model = self._view_model
        words = self.tr("<b>{shown} of {all} codes</b>&nbsp;&nbsp; Enter opens the port")
        return words.format(shown=number(len(view_model.codes)), all=number(len(view_model.every)))

    def _table(self) -> Table[ScheduleDCode]:
        said = cache(status_words)
        columns = (
            Column(self.tr("Code"), lambda found: found.code),
            Column(self.tr("Name"), lambda found: found.name),
            Column(self.tr("District"), lambda found: f"{found.district_code} {found.district_name}".strip()),
            Column(self.tr("Airport"), lambda found: self._view_model.entry(found.code).iata),
            Column(self.tr("UN/LOCODE"), lambda found: self._view_model.entry(found.code).unlocode),
            Column(self.tr("Status"), lambda found: said(found.status)),
        )
        widths = (11, 34, 26, 12, 16, 26)
        # The card of the chosen code says district and UN/LOCODE too, the page of a port its airport.
        table = Table[ScheduleDCode](self._services.theme, self.tr("Port codes"), columns, widths, spare=(2, 3, 4))
        table.wrap()
        table.opened.connect(self._open_port)
        table.selectionModel().currentChanged.connect(self._choose)
        return table

    def _card(self) -> Card:
        card = Card(self._services.theme, first=True)
        self.code = Label("", "h3", wraps=True)
        self.meaning = Label("", "body2", wraps=True)
        self.to_port = Button(self._services.theme, self.tr("Open the port"), icon="chevron-right")
        self.to_port.clicked.connect(self._open_port)
        self.copy = IconButton(self._services.theme, self.tr("Copy the code"), "copy", role="plain")
        self.copy.clicked.connect(self._copy)
        words = QVBoxLayout()
        words.setSpacing(self._services.theme.tokens.size("space.1"))
        words.addWidget(self.code)
        words.addWidget(self.meaning)
        row = QHBoxLayout()
        nest(row, words, 1)
        row.addWidget(self.copy)
        row.addWidget(self.to_port)
        nest(card.column, row)
        return card

    def _show_checker(self, is_shown: bool) -> None:  # noqa: FBT001 # a signal gives it
        self.checker.setVisible(is_shown)
        set_reading_order(self)
        if is_shown:
            self.checker.text.setFocus()

    def _choose(self) -> None:
        value = self.table.currentIndex().data(VALUE_ROLE)
        if isinstance(value, ScheduleDCode):
            self._view_model.choose(value)

    def _open_port(self) -> None:
        chosen = self._view_model.chosen
        if chosen is not None and chosen.has_port:
            self._services.navigator.go(Route("ports", chosen.code))

    def _copy(self) -> None:
        if (chosen := self._view_model.chosen) is not None:
            QGuiApplication.clipboard().setText(chosen.code)
            self._services.notices.say(self.tr("Copied: {text}").format(text=chosen.code), "ok")

    def _clear(self) -> None:
        self.field.clear()
        self._view_model.choose_group("")
        self._view_model.search("")

    def _show(self) -> None:
        view_model = self._view_model
        if self.field.text() != view_model.words:
            self.field.setText(view_model.words)
        counts = view_model.counts()
        words = {IN_USE: self.tr("In use"), HISTORICAL: self.tr("Historical"), OTHER: self.tr("Not a place to enter")}
        self.groups.set_choices([Choice(key, text, "", counts[key]) for key, text in words.items()])
        self.groups.set_keys((view_model.group,))
        self.table.set_values(view_model.codes)
        self.table.setVisible(bool(view_model.codes))
        self.nothing.setVisible(not view_model.codes)
        self._select()
        self.described.emit()

    def _show_chosen(self) -> None:
        chosen = self._view_model.chosen
        self.card.setVisible(chosen is not None)
        if chosen is not None:
            self.code.setText(f"{chosen.code}  {chosen.name}")
            self.meaning.setText(self._meaning(chosen))
            self.to_port.setVisible(chosen.has_port)
        self._select()
        self.described.emit()

    def _select(self) -> None:
        """Mark the chosen code in the table, if it is shown."""
        codes_, chosen = self._view_model.codes, self._view_model.chosen
        if chosen in codes_ and self.table.value != chosen:
            self.table.selectRow(codes_.index(chosen))
            self.table.scrollTo(self.table.currentIndex(), Table.ScrollHint.PositionAtCenter)

    def _meaning(self, found: ScheduleDCode) -> str:
        named = ", ".join(part for part in (found.district_code, found.district_name) if part)
        district = self.tr("District {district}.").format(district=named)
        entry = self._view_model.entry(found.code)
        others = [
            self.tr("Airport code {code}.").format(code=entry.iata) if entry.iata else "",
            self.tr("UN/LOCODE {code}.").format(code=entry.unlocode) if entry.unlocode else "",
        ]
        return " ".join(part for part in (f"{status_words(found.status)}. {district}", *others) if part)
