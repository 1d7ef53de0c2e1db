"""Who to contact: every office by kind, searchable."""

from __future__ import annotations

from typing import Final, Self

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit

from poeguide.data.offices import offices, search_offices
from poeguide.domain.ports import OfficeHit, OfficeKind
from poeguide.domain.routes import Route
from poeguide.ui.item_models import Column
from poeguide.ui.layouts import column
from poeguide.ui.page import ScrollPage
from poeguide.ui.services import Services
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.chips import ChipGroup, Choice
from poeguide.ui.widgets.flow import FlowLayout
from poeguide.ui.widgets.states import EmptyState
from poeguide.ui.widgets.tables import Table
from poeguide.ui.widgets.text import Label
from poeguide.ui.words import office_kind, office_kind_one

WHO: Final = Route("matters")
HISTORY: Final = Route("learn", "history")


class ContactsViewModel(QObject):
    """Offices found by words and kind."""

    offices_changed = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._bundle = services.bundle
        self.all_offices = services.bundle.read(offices)
        self.words = ""
        self.kind = ""
        self.found: list[OfficeHit] = list(self.all_offices)
        self.offices: list[OfficeHit] = []
        self._filter()

    def search(self, words: str) -> None:
        """Find the offices that the words name."""
        self.words = words
        if words.strip():
            self.found = list(self._bundle.read(search_offices, words, limit=len(self.all_offices)))
        else:
            self.found = list(self.all_offices)
        self._filter()

    def choose_kind(self, kind: str) -> None:
        """Show one kind only; none means all."""
        self.kind = kind
        self._filter()

    def counts(self) -> dict[OfficeKind, int]:
        """How many offices of each kind the words find."""
        counts = dict.fromkeys(OfficeKind, 0)
        for office in self.found:
            counts[office.kind] += 1
        return counts

    def _filter(self) -> None:
        shown = [office for office in self.found if not self.kind or office.kind == self.kind]
        order = list(OfficeKind)
        # Without words the directory stands in its own order; with words the best come first.
        self.offices = shown if self.words.strip() else sorted(shown, key=lambda o: order.index(o.kind))
        self.offices_changed.emit()


class ContactsPage(ScrollPage):
    """A field, chips by kind, a table."""

    def __init__(self, services: Services, view_model: ContactsViewModel) -> None:
        super().__init__(services.theme)
        self._services, self._view_model = services, view_model
        theme, tokens = services.theme, services.theme.tokens
        self.column.setSpacing(tokens.size("space.4"))
        lead = self.tr("Field offices, enrollment centers, deferred inspection, sectors, trade and payments.")
        self.column.addLayout(column(tokens, Label(self.tr("Who to contact"), "h1"), Label(lead, "lead", wraps=True)))
        self.who = Button(theme, self.tr("Who handles this?"), icon="question", role="primary")
        self.who.clicked.connect(lambda: services.navigator.go(WHO))
        self.history = Button(theme, self.tr("Then and now"), icon="calendar")
        self.history.clicked.connect(lambda: services.navigator.go(HISTORY))
        acts = FlowLayout(gap=tokens.size("space.3"))
        for button in (self.who, self.history):
            acts.addWidget(button)
        self.column.addLayout(acts)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Office, city, state or phone number"))
        self.field.setAccessibleName(self.tr("Find an office"))
        self.field.setClearButtonEnabled(True)
        self.field.setMaximumWidth(tokens.size("width.article"))
        self.field.textChanged.connect(view_model.search)
        self.column.addWidget(self.field)
        self.kinds = ChipGroup(theme, self.tr("Kind of office"), exclusive=True)
        self.kinds.keys_changed.connect(lambda: view_model.choose_kind("".join(self.kinds.keys)))
        self.column.addWidget(self.kinds)
        columns = (
            Column(self.tr("Office"), lambda o: o.name),
            Column(self.tr("Kind"), lambda o: office_kind_one(o.kind)),
            Column(self.tr("Place"), lambda o: ", ".join(part for part in (o.city, o.state_or_country) if part)),
            Column(self.tr("Phone"), lambda o: o.phone or self.tr("not known")),
        )
        self.table = Table[OfficeHit](theme, self.tr("Offices"), columns, (42, 24, 20, 22))
        self.table.setMinimumHeight(tokens.size("width.list"))
        self.table.opened.connect(self._open)
        self.table.clicked.connect(self._open)
        self.column.addWidget(self.table, 1)
        self.nothing = EmptyState(
            theme,
            self.tr("No office has these words"),
            self.tr("Try a city, a state such as TX, or a part of the name."),
            icon="contact",
            action=self.tr("Show all offices"),
        )
        self.nothing.action.clicked.connect(self._clear)
        self.column.addWidget(self.nothing)
        view_model.offices_changed.connect(self._show)
        self._show()

    @classmethod
    def build(cls, services: Services) -> Self:
        """Make the page."""
        return cls(services, ContactsViewModel(services))

    def open(self, route: Route) -> bool:
        """Show the directory, searched for the words or filtered by the kind of the link."""
        if words := route.value("q"):
            self.field.setText(words)
        kind = route.value("kind")
        if kind in set(OfficeKind):
            self.kinds.set_keys((kind,))
            self._view_model.choose_kind(kind)
        return not route.target

    def title(self) -> str:
        """Name of the page."""
        return self.tr("Who to contact")

    def status(self) -> str:
        """How many are shown."""
        words = self.tr("{shown} of {all} offices shown")
        return words.format(shown=len(self._view_model.offices), all=len(self._view_model.all_offices))

    def _clear(self) -> None:
        self.kinds.set_keys(())
        self._view_model.choose_kind("")
        self.field.clear()

    def _show(self) -> None:
        counts = self._view_model.counts()
        total = {office.kind for office in self._view_model.all_offices}
        self.kinds.set_choices([Choice(k.value, office_kind(k), "", counts[k]) for k in OfficeKind if k in total])
        self.table.set_values(self._view_model.offices)
        self.table.setVisible(bool(self._view_model.offices))
        self.nothing.setVisible(not self._view_model.offices)
        self.described.emit()

    def _open(self) -> None:
        if office := self.table.value:
            self._services.navigator.go(Route("contacts", office.id))
