"""An office: where it is, how to reach it, what it covers, and how old that is."""

from __future__ import annotations

from typing import Self

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from poeguide.data.offices import office, office_facts
from poeguide.data.ports import ports_of_office
from poeguide.data.remarks import remarks_in
from poeguide.domain.facts import Fact
from poeguide.domain.ports import Office, PortHit
from poeguide.domain.routes import Route
from poeguide.ui.layouts import column, nest
from poeguide.ui.opening import published
from poeguide.ui.page import ScrollPage
from poeguide.ui.services import Services
from poeguide.ui.widgets.cards import Card, Plate
from poeguide.ui.widgets.details import Detail, Details
from poeguide.ui.widgets.fact_panel import FactPanel
from poeguide.ui.widgets.link_list import Link, LinkList
from poeguide.ui.widgets.text import Label, Paragraph
from poeguide.ui.words import office_kind_one, port_types

_MAX_LINKS = 60


class OfficeViewModel(QObject):
    """The office that is shown."""

    office_changed = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._bundle, self._language = services.bundle, services.language
        self.office: Office | None = None
        self.facts: list[Fact] = []
        self.ports: list[PortHit] = []

    def show(self, office_id: str) -> bool:
        """Read an office; False where there is none of this id."""
        self.office = self._bundle.read(office, office_id)
        if self.office is None:
            return False
        self.facts = self._bundle.read(office_facts, office_id, self._language)
        self.ports = self._bundle.read(ports_of_office, office_id)
        self.office_changed.emit()
        return True


class OfficePage(ScrollPage):
    """Header, how to reach it, what it covers, facts."""

    def __init__(self, services: Services, view_model: OfficeViewModel) -> None:
        super().__init__(services.theme)
        self._services, self._view_model = services, view_model
        self._body: QWidget | None = None
        self._parts: QBoxLayout | None = None
        view_model.office_changed.connect(self._show)

    @classmethod
    def build(cls, services: Services) -> Self:
        """Make the page."""
        return cls(services, OfficeViewModel(services))

    def open(self, route: Route) -> bool:
        """Show the office with this id."""
        return self._view_model.show(route.target)

    def title(self) -> str:
        """Name of the office."""
        return self._view_model.office.name if self._view_model.office else ""

    def trail(self) -> tuple[tuple[str, Route], ...]:
        """Offices stand below the directory."""
        return ((self.tr("Who to contact"), Route("contacts")),)

    def status(self) -> str:
        """How to use an old number."""
        return self.tr("Phone numbers and hours change. Confirm them before a long trip.")

    def _show(self) -> None:
        found = self._view_model.office
        if found is None:
            return
        if self._body is not None:
            self.column.removeWidget(self._body)
            self._body.deleteLater()
            self._parts = None
        tokens = self._services.theme.tokens
        self._body = QWidget()
        layout = column(tokens, gap="space.5")
        self._body.setLayout(layout)
        nest(layout, self._head(found))
        self._parts = parts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        parts.setSpacing(tokens.size("space.5"))
        left = column(tokens, self._reach(found), gap="space.5")
        if found.provenance.notes:
            left.addWidget(self._notes(found))
        if self._view_model.ports:
            left.addWidget(self._ports())
        left.addStretch(1)
        nest(parts, left, 3)
        panel = QVBoxLayout()
        panel.addWidget(self._facts())
        panel.addStretch(1)
        nest(parts, panel, 2)
        nest(layout, parts, 1)
        self.column.addWidget(self._body, 1)
        self.area.verticalScrollBar().setValue(0)
        self._arrange()
        self.described.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Facts stand beside only where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        tokens = self._services.theme.tokens
        if self._parts is not None:
            has_room = self.width() >= (tokens.sizes["width.card-min"] + tokens.sizes["width.aside"]) * tokens.scale
            self._parts.setDirection(QBoxLayout.Direction.LeftToRight if has_room else QBoxLayout.Direction.TopToBottom)

    def _head(self, found: Office) -> QHBoxLayout:
        tokens = self._services.theme.tokens
        head = QHBoxLayout()
        head.setSpacing(tokens.size("space.4"))
        head.addWidget(
            Plate(self._services.theme, "contact", size="icon.plate-large"), alignment=Qt.AlignmentFlag.AlignTop
        )
        place = ", ".join(part for part in (office_kind_one(found.kind), found.city, found.state_or_country) if part)
        names = column(tokens, Label(found.name, "h1", wraps=True), Label(place, "lead", wraps=True), gap="space.1")
        nest(head, names, 1)
        return head

    def _reach(self, found: Office) -> Card:
        card = Card(self._services.theme, first=True)
        card.column.addWidget(Label(self.tr("How to reach it"), "h3"))
        details = Details(
            self._services.theme,
            (
                Detail(self.tr("Address"), found.address, copies=True),
                Detail(self.tr("Phone"), found.phone, copies=True),
                Detail(self.tr("E-mail"), found.email, copies=True),
                Detail(self.tr("Hours"), published(found.hours)),
            ),
        )
        details.value_copied.connect(lambda: self._services.notices.say(self.tr("Copied."), "ok"))
        card.column.addWidget(details)
        return card

    def _notes(self, found: Office) -> Card:
        card = Card(self._services.theme)
        card.column.addWidget(Label(self.tr("What the compilers noted"), "h3"))
        services = self._services
        noted = services.bundle.read(remarks_in, found.provenance.notes, services.language)
        card.column.addWidget(Paragraph(services.theme, f"{noted.removesuffix('.')}.", "body2"))
        return card

    def _ports(self) -> Card:
        card = Card(self._services.theme)
        ports = self._view_model.ports
        card.column.addWidget(Label(self.tr("Ports that a source ties to it"), "h3", wraps=True))
        links = [Link(f"{p.name}, {p.state}", f"ports/{p.key}", port_types(p.types)) for p in ports[:_MAX_LINKS]]
        listing = LinkList(self._services.theme, links)
        listing.link_clicked.connect(lambda: self._services.navigator.go(Route.parse(listing.link)))
        card.column.addWidget(listing)
        return card

    def _facts(self) -> Card:
        card = Card(self._services.theme)
        panel = FactPanel(self._services.theme)
        panel.set_facts(self._view_model.facts, self._services.clock().date())
        panel.opened.connect(lambda: self._services.navigator.go(Route.parse(panel.route)))
        card.column.addWidget(panel)
        return card
