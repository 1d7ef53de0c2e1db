"""Who handles this? One question at a time, then the office and the reason."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from typing import Final, Self

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from poeguide.data.bundle import Bundle
from poeguide.data.matters import matters
from poeguide.data.offices import every_office
from poeguide.data.topics import topics
from poeguide.domain.matters import START, Matter, way_to
from poeguide.domain.ports import Office, OfficeKind
from poeguide.domain.routes import Route
from poeguide.domain.topics import Block, TopicHit, TopicKind
from poeguide.ui.fact_words import rests_on
from poeguide.ui.find import FindInPage
from poeguide.ui.layouts import column, nest, row
from poeguide.ui.page import ScrollPage
from poeguide.ui.reading import Reader, Reading
from poeguide.ui.services import Services
from poeguide.ui.tab_order import set_reading_order
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.cards import Card, IconLabel
from poeguide.ui.widgets.flow import FlowLayout
from poeguide.ui.widgets.link_list import LinkList
from poeguide.ui.widgets.row_button import RowButton
from poeguide.ui.widgets.section import Section, language_note
from poeguide.ui.widgets.text import Label
from poeguide.ui.words import office_kind

WHOLE_LIST: Final = Route("learn", "who-handles-this")


@dataclass(frozen=True, slots=True)
class Given:
    """An answer that was given: the question, the words chosen, and where the question stands."""

    question: str
    answer: str
    route: Route


def route_of(matter_id: str) -> Route:
    """Where a matter stands."""
    return Route("matters", "" if matter_id == START else matter_id)


class MattersViewModel(QObject):
    """The open matter, the answers that led to it, and what it leads to."""

    matter_changed = Signal()

    def __init__(self, bundle: Bundle, language: str) -> None:
        super().__init__()
        self.reader = Reader(bundle, language)
        self.matters = bundle.read(matters)
        self.hits = {hit.id: hit for hit in bundle.read(topics, TopicKind.MATTER, language)}
        self._offices = {office.id: office for office in bundle.read(every_office)}
        self.matter = Matter(START)
        self.reading: Reading | None = None
        self.given: tuple[Given, ...] = ()

    def open(self, matter_id: str) -> bool:
        """Ask or answer a matter; False where there is none."""
        found = self.matters.get(matter_id or START)
        reading = self.reader.read(TopicKind.MATTER, found.id) if found else None
        if found is None or reading is None:
            return False
        self.matter, self.reading = found, reading
        way = way_to(self.matters, found.id)
        self.given = tuple(self._given(before, after) for before, after in pairwise(way))
        self.matter_changed.emit()
        return True

    def block(self, key: str) -> Block | None:
        """A part of the open matter."""
        blocks = self.reading.topic.blocks if self.reading else ()
        return next((block for block in blocks if block.key == key), None)

    def options(self) -> list[TopicHit]:
        """What the open question leads on to."""
        return [self.hits[name] for name in self.matter.next if name in self.hits]

    def offices(self) -> list[Office]:
        """Whom to ask."""
        return [self._offices[name] for name in self.matter.offices if name in self._offices]

    def after(self) -> list[Office]:
        """Whom to ask if that does not settle it, in order."""
        return [self._offices[name] for name in self.matter.escalate if name in self._offices]

    def counts(self) -> list[tuple[OfficeKind, int]]:
        """The kinds of office that handle it, each with how many the directory holds."""
        held = [office.kind for office in self._offices.values()]
        return [(kind, held.count(kind)) for kind in self.matter.kinds]

    def _given(self, before: str, after: str) -> Given:
        reading = self.reader.read(TopicKind.MATTER, before)
        question = reading.topic.blocks[0].text if reading else ""
        return Given(question, self.hits[after].title, route_of(before))


class MattersPage(ScrollPage):
    """Answers given, the question with its options, or the answer with offices and facts."""

    def __init__(self, services: Services, view_model: MattersViewModel) -> None:
        super().__init__(services.theme)
        self._services, self._view_model = services, view_model
        self._max_width = round(services.theme.tokens.sizes["width.article"] * services.theme.tokens.scale * 1.1)
        self._body: QWidget | None = None
        self.options: list[RowButton] = []
        self.changes: list[Button] = []
        self.finding = FindInPage(services, self)
        view_model.matter_changed.connect(self._show)

    @classmethod
    def build(cls, services: Services) -> Self:
        """Make the page."""
        return cls(services, MattersViewModel(services.bundle, services.language))

    def open(self, route: Route) -> bool:
        """Ask or answer."""
        return self._view_model.open(route.target)

    def open_find(self) -> bool:
        """Open the field below the page."""
        return self.finding.open()

    def title(self) -> str:
        """The matter, or the name of the page."""
        found = self._view_model.hits.get(self._view_model.matter.id)
        return found.title if found else ""

    def trail(self) -> tuple[tuple[str, Route], ...]:
        """Below the directory, and below the questions."""
        above = ((self.tr("Who to contact"), Route("contacts")),)
        start = self._view_model.hits.get(START)
        return (*above, (start.title, Route("matters"))) if self._view_model.given and start else above

    def status(self) -> str:
        """How to use an old number."""
        reading = self._view_model.reading
        told = rests_on(reading.all_facts()) if reading and not self._view_model.matter.asks else ""
        return told or self.tr("Phone numbers and addresses change. Confirm them before you rely on them.")

    def settle(self) -> None:
        """Give the keys to the first option, so that Enter and the arrows answer."""
        if self.options:
            self.options[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        reading = self._view_model.reading
        if reading is None:
            return
        if self._body is not None:
            self.column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self.options, self.changes = [], []
        tokens = self._services.theme.tokens
        self._body = QWidget()
        layout = column(tokens, gap="space.5")
        self._body.setLayout(layout)
        nest(layout, self._head())
        if note := language_note(self._services.theme, reading.topic.language, self._view_model.reader.language):
            layout.addWidget(note)
        if self._view_model.given:
            layout.addWidget(self._answers())
        layout.addWidget(self._question() if self._view_model.matter.asks else self._answer(reading))
        nest(layout, self._acts())
        layout.addStretch(1)
        self.column.insertWidget(0, self._body, 1)
        # Shown now, or the first option could not take the keys yet.
        self._body.show()
        self.area.verticalScrollBar().setValue(0)
        set_reading_order(self)
        self.described.emit()

    def _head(self) -> QVBoxLayout:
        start = self._view_model.hits[START]
        return column(
            self._services.theme.tokens, Label(start.title, "h1", wraps=True), Label(start.summary, "lead", wraps=True)
        )

    def _answers(self) -> QWidget:
        """What was answered so far, each with the way back to its question."""
        tokens = self._services.theme.tokens
        box = QWidget()
        layout = column(tokens, gap="space.3")
        box.setLayout(layout)
        for given in self._view_model.given:
            said = (Label(given.question, "caption", wraps=True), Label(given.answer, "strong", wraps=True))
            words = column(tokens, *said, gap="space.1")
            change = Button(self._services.theme, self.tr("Change"), role="link", size="small")
            change.setAccessibleName(self.tr("Change the answer to “{question}”").format(question=given.question))
            change.clicked.connect(partial(self._services.navigator.go, given.route))
            self.changes.append(change)
            line = row(tokens, IconLabel(self._services.theme, "check", color="ok"), gap="space.3")
            nest(line, words, 1)
            line.addWidget(change)
            nest(layout, line)
        return box

    def _question(self) -> QWidget:
        asked = self._view_model.block("ask")
        box = QWidget()
        layout = column(self._services.theme.tokens, gap="space.2")
        box.setLayout(layout)
        layout.addWidget(Label(asked.text if asked else "", "h2", wraps=True))
        for hit in self._view_model.options():
            button = self._row(hit.icon, hit.title, hit.summary, route_of(hit.id))
            self.options.append(button)
            layout.addWidget(button)
        return box

    def _answer(self, reading: Reading) -> Card:
        card = Card(self._services.theme, first=True)
        card.column.setSpacing(self._services.theme.tokens.size("space.4"))
        if block := self._view_model.block("answer"):
            card.column.addWidget(self._section(reading, block, block.title, "h2"))
        for line in self._offices():
            card.column.addWidget(line)
        after = self._view_model.after()
        if block := self._view_model.block("then"):
            card.column.addWidget(self._section(reading, block, self.tr("If that does not settle it"), "h3"))
        elif after:
            card.column.addWidget(Label(self.tr("If that does not settle it"), "h3", wraps=True))
        for office in after:
            card.column.addWidget(self._office(office))
        if reading.related:
            links = LinkList(self._services.theme, reading.related)
            links.link_clicked.connect(lambda: self._services.navigator.go(Route.parse(links.link)))
            card.column.addWidget(Label(self.tr("Read on"), "h3"))
            card.column.addWidget(links)
        return card

    def _section(self, reading: Reading, block: Block, title: str, style: str) -> Section:
        section = Section(self._services.theme, title, block.html, terms=self._view_model.reader.terms, style=style)
        section.add_facts(reading.facts_of(block), self._services.clock().date())
        section.link_clicked.connect(lambda: self._services.navigator.go(Route.parse(section.link)))
        return section

    def _offices(self) -> list[QWidget]:
        rows: list[QWidget] = [self._office(office) for office in self._view_model.offices()]
        for kind, count in self._view_model.counts():
            words = self.tr("{kind}: {count} in the directory").format(kind=office_kind(kind), count=count)
            text = self.tr("Choose yours by place.")
            rows.append(self._row("list", words, text, Route("contacts").with_query(("kind", kind.value))))
        return rows

    def _office(self, office: Office) -> RowButton:
        place = ", ".join(part for part in (office.city, office.state_or_country) if part)
        reach = office.phone or office.email or self.tr("phone not known: ask")
        text = " · ".join(part for part in (place, reach) if part)
        return self._row("contact", office.name, text, Route("contacts", office.id))

    def _row(self, icon: str, title: str, text: str, route: Route) -> RowButton:
        theme = self._services.theme
        button = RowButton(theme)
        button.setAccessibleName(f"{title}. {text}")
        button.clicked.connect(partial(self._go, route))
        words = column(
            theme.tokens, Label(title, "label", wraps=True), Label(text, "caption", wraps=True), gap="space.1"
        )
        line = row(theme.tokens, IconLabel(theme, icon), gap="space.4")
        nest(line, words, 1)
        line.addWidget(IconLabel(theme, "chevron-right", color="text-2", size="icon.small"))
        nest(button.column, line)
        return button

    def _acts(self) -> FlowLayout:
        navigator, theme = self._services.navigator, self._services.theme
        acts = FlowLayout(gap=theme.tokens.size("space.3"))
        places: list[tuple[str, str, Callable[[], object]]] = []
        if self._view_model.given:
            places.append((self.tr("Back"), "back", partial(navigator.go, self._view_model.given[-1].route)))
        if len(self._view_model.given) > 1:
            places.append((self.tr("Start again"), "return", partial(navigator.go, Route("matters"))))
        places.append((self.tr("All matters on one page"), "list", partial(navigator.go, WHOLE_LIST)))
        for words, icon, act in places:
            button = Button(theme, words, icon=icon)
            button.clicked.connect(act)
            acts.addWidget(button)
        return acts

    def _go(self, route: Route, _is_checked: object = None) -> None:
        self._services.navigator.go(route)
