"""The six steps, type by type: a table where there is room, else a list of the same words."""

from __future__ import annotations

from functools import partial
from typing import Self

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from poeguide.data.bundle import Bundle
from poeguide.domain.routes import Route
from poeguide.ui import words
from poeguide.ui.differences import EVERYDAY, Differences, Step
from poeguide.ui.fact_words import rests_on
from poeguide.ui.layouts import column, nest, nest_in_grid, row
from poeguide.ui.page import ScrollPage
from poeguide.ui.services import Services
from poeguide.ui.tab_order import set_reading_order
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.cards import Card, Rule
from poeguide.ui.widgets.chip_face import Choice
from poeguide.ui.widgets.chips import ChipGroup
from poeguide.ui.widgets.fact_strip import FactStrip
from poeguide.ui.widgets.section import translation_note
from poeguide.ui.widgets.states import EmptyState
from poeguide.ui.widgets.text import Label


class DifferencesViewModel(QObject):
    """The types that are compared now."""

    types_changed = Signal()

    def __init__(self, bundle: Bundle, language: str) -> None:
        super().__init__()
        self.all = Differences(bundle, language)
        self.types: tuple[str, ...] = EVERYDAY

    def show(self, route: Route) -> None:
        """Compare the types of a link; without any, the four of every day."""
        asked = route.value("types").split(".")
        self.choose(tuple(asked) if "types" in dict(route.query) else EVERYDAY)

    def choose(self, types: tuple[str, ...]) -> None:
        """Compare these types, in the order of the guide."""
        self.types = tuple(name for name in self.all.types if name in types)
        self.types_changed.emit()

    def route(self) -> Route:
        """The page as it is now."""
        state = () if self.types == EVERYDAY else (("types", ".".join(self.types)),)
        return Route("differences").with_query(*state)


class DifferencesPage(ScrollPage):
    """Chips for the types, then each step with what each type does in its own way."""

    wants_room = True

    def __init__(self, services: Services, view_model: DifferencesViewModel) -> None:
        super().__init__(services.theme)
        self._services, self._view_model = services, view_model
        theme, tokens = services.theme, services.theme.tokens
        self._is_narrow = False
        self._body: QWidget | None = None
        self.column.setSpacing(tokens.size("space.4"))
        whole = view_model.all.whole
        lead = whole.topic.blocks[0].text if whole else ""
        nest(self.column, column(tokens, Label(self.title(), "h1", wraps=True), Label(lead, "lead", wraps=True)))
        if note := translation_note(services.language):
            self.column.addWidget(note)
        choices = [Choice(name, hit.title) for name, hit in view_model.all.types.items()]
        self.chips = ChipGroup(theme, self.tr("Types to compare"), choices)
        self.chips.keys_changed.connect(self._choose)
        self.column.addWidget(self.chips)
        self.nothing = EmptyState(
            theme,
            self.tr("No type is chosen"),
            self.tr("Choose one type or more above."),
            icon="swap",
            action=self.tr("Show the four of every day"),
        )
        self.nothing.action.clicked.connect(lambda: services.navigator.go(Route("differences")))
        self.column.addWidget(self.nothing)
        self.card = Card(theme)
        self.column.addWidget(self.card)
        self.column.addStretch(1)
        view_model.types_changed.connect(self._show)

    @classmethod
    def build(cls, services: Services) -> Self:
        """Make the page."""
        return cls(services, DifferencesViewModel(services.bundle, services.language))

    def open(self, route: Route) -> bool:
        """Compare the types of the link."""
        self._view_model.show(route)
        return not route.target

    def title(self) -> str:
        """Name of the page."""
        return words.page("differences")

    def trail(self) -> tuple[tuple[str, Route], ...]:
        """Below the types of port."""
        return ((words.page("learn"), Route("learn")), (words.page("types"), Route("types")))

    def status(self) -> str:
        """How old what is shown may be."""
        types = self._view_model.types
        known = {fact.id: fact for step in self._view_model.all.steps for fact in step.facts_of(types)}
        return rests_on(list(known.values()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns give way to lines where they would be too narrow."""
        super().resizeEvent(event)
        if self._body is not None and self._is_narrow != self._wants_narrow():
            self._show()

    def _choose(self) -> None:
        self._view_model.choose(self.chips.keys)
        self._services.navigator.replace(self._view_model.route())

    def _wants_narrow(self) -> bool:
        tokens = self._services.theme.tokens
        needed = 0.75 * tokens.sizes["width.card-min"] * (len(self._view_model.types) + 1) * tokens.scale
        return self.width() - 2 * tokens.size("space.7") < needed

    def _show(self) -> None:
        types = self._view_model.types
        self._is_narrow = self._wants_narrow()
        self.chips.set_keys(types)
        self.nothing.setVisible(not types)
        self.card.setVisible(bool(types))
        if self._body is not None:
            self.card.column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
            self._body = None
        if types:
            self._body = self._list() if self._is_narrow else self._grid()
            self.card.column.addWidget(self._body)
            self._body.show()
        set_reading_order(self)
        self.described.emit()

    def _grid(self) -> QWidget:
        """A row a step, a column a type; below each row what it rests on."""
        tokens, types = self._services.theme.tokens, self._view_model.types
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(tokens.size("space.5"))
        grid.setVerticalSpacing(tokens.size("space.3"))
        for at, name in enumerate(types, 1):
            grid.addWidget(self._head(name), 0, at, Qt.AlignmentFlag.AlignBottom)
        for number, step in enumerate(self._view_model.all.steps):
            line = 3 * number + 1
            grid.addWidget(Rule(), line, 0, 1, len(types) + 1)
            nest_in_grid(grid, self._step(number + 1, step), line + 1, 0)
            for at, name in enumerate(types, 1):
                grid.addWidget(self._text(step, name), line + 1, at, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._facts(step), line + 2, 1, 1, len(types))
        for at in range(len(types) + 1):
            grid.setColumnStretch(at, 1)
        return body

    def _list(self) -> QWidget:
        """Each step with each type below it."""
        tokens = self._services.theme.tokens
        body = QWidget()
        layout = column(tokens, gap="space.3")
        body.setLayout(layout)
        for number, step in enumerate(self._view_model.all.steps, 1):
            if number > 1:
                layout.addWidget(Rule())
            nest(layout, self._step(number, step))
            for name in self._view_model.types:
                title = Label(self._view_model.all.types[name].title, "caption-label", wraps=True)
                nest(layout, column(tokens, title, self._text(step, name), gap="space.1"))
            layout.addWidget(self._facts(step))
        return body

    def _head(self, name: str) -> QWidget:
        hit = self._view_model.all.types[name]
        return self._link(hit.title, hit.icon, Route("types", name))

    def _step(self, number: int, step: Step) -> QVBoxLayout:
        tokens = self._services.theme.tokens
        head = row(tokens, gap="space.1")
        head.addWidget(Label(f"{number}.", "strong"), alignment=Qt.AlignmentFlag.AlignTop)
        head.addWidget(Label(step.title, "strong", wraps=True), 1)
        layout = column(tokens, gap="space.1")
        nest(layout, head)
        layout.addWidget(Label(step.summary, "caption", wraps=True))
        link = self._link(self.tr("Read on"), "", Route("six-steps", step.id))
        link.setAccessibleName(self.tr("Read on: {step}").format(step=step.title))
        layout.addWidget(link, alignment=Qt.AlignmentFlag.AlignLeading)
        layout.addStretch(1)
        return layout

    def _link(self, text: str, icon: str, route: Route) -> Button:
        button = Button(self._services.theme, text, icon=icon, role="link", size="caption")
        button.clicked.connect(partial(self._services.navigator.go, route))
        return button

    def _text(self, step: Step, name: str) -> Label:
        block = step.blocks.get(name)
        if block is None or not block.text:
            return Label(self.tr("not known: ask"), "body2", wraps=True)
        return Label(block.text, "body", wraps=True)

    def _facts(self, step: Step) -> FactStrip:
        services = self._services
        strip = FactStrip(services.theme, step.facts_of(self._view_model.types), services.clock().date(), short=True)
        strip.button.setAccessibleName(f"{strip.button.text()}: {step.title}")
        strip.link_clicked.connect(lambda: services.navigator.go(Route.parse(strip.link)))
        return strip
