"""PlacePage: what port and crossing pages share – a header, tabs, and the facts beside them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QWidget

from poeguide.domain.facts import Fact
from poeguide.domain.routes import Route
from poeguide.ui.fact_words import old_ones
from poeguide.ui.formats import short_date
from poeguide.ui.later import later
from poeguide.ui.layouts import SidePanel, column, inset, nest, row, scrolled, show_if
from poeguide.ui.page import Page, ScrollPage
from poeguide.ui.place_cards import FactsCard
from poeguide.ui.services import Services
from poeguide.ui.tab_order import set_reading_order
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.chip_face import Choice
from poeguide.ui.widgets.fact_panel import FactPanel
from poeguide.ui.widgets.place_rows import ShapeMark
from poeguide.ui.widgets.tabs import Tabs
from poeguide.ui.widgets.text import Label, Paragraph

OVERVIEW = "overview"


class PlacePage(Page):
    """Parts are built when their tab is opened, and thrown away with the place."""

    wants_room = True

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services, self._theme = services, services.theme
        self._parts: dict[str, QWidget] = {}
        with Page.made_in(self):
            self.body = ScrollPage(services.theme)
        self.heading = Label("", "h1", wraps=True)
        self.lead = Paragraph(services.theme, "", "lead", html=True)
        for label in (self.heading, self.lead):
            # Large words would claim more width than there is, and their height be reckoned from it.
            label.setMinimumWidth(1)
        self.tabs = Tabs(services.theme, self.tr("Parts of this page"), [Choice(OVERVIEW, self.tr("Overview"))])
        self.facts = FactPanel(services.theme)
        self._action_buttons: list[Button] = []
        self._lay_out()
        self.tabs.chosen.connect(self._choose_tab)
        self.lead.link_clicked.connect(lambda: self.go(self.lead.link))
        self.facts.opened.connect(lambda: self.go(self.facts.route))

    def status(self) -> str:
        """When the page was checked, and how its facts stand."""
        old = old_ones(self.facts.states)
        today = self._services.clock().date()
        text = self.tr("Checked on {date}").format(date=short_date(today.isoformat()))
        return f"{text} &nbsp; <b>{old}</b>" if old else text

    def go(self, link: str) -> None:
        """Follow a link."""
        self._services.navigator.go(Route.parse(link))

    def part(self, key: str) -> Iterator[QWidget]:
        """Make the content of a tab, from the top down."""
        raise TypeError(f"{type(self).__name__} has no part {key}")

    def complete(self) -> None:
        """Have the whole tab."""
        self.body.complete()

    def finish(self) -> bool:
        """Have the whole tab in the picture."""
        return self.body.finish()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Facts stand beside the page only where there is room."""
        super().resizeEvent(event)
        self._arrange()

    @property
    def has_aside(self) -> bool:
        """Whether the facts stand beside the page now."""
        tokens = self._theme.tokens
        needed = tokens.size("width.article") + tokens.size("width.aside")
        return self.width() >= needed * (1 + (tokens.scale - 1) * 0.75)

    def show_place(self, title: str, lead: str, shape: str, *, actions: Sequence[tuple[str, str, str]] = ()) -> None:
        """Show another place; `actions` are words, icon and link of the buttons at the top."""
        self.heading.setText(title)
        self.lead.set_text(f"<p>{lead}</p>", html=True)
        self._mark.set_shape(shape)
        while (item := self._actions.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._action_buttons = []
        for at, (words, icon, link) in enumerate(actions):
            button = Button(self._theme, words, icon=icon, role="default" if at else "primary")
            button.clicked.connect(partial(self.go, link))
            self._actions.addWidget(button)
            self._action_buttons.append(button)
        self._drop_parts()
        self.body.area.verticalScrollBar().setValue(0)

    def show_facts(self, facts: Sequence[Fact], words: Mapping[str, str]) -> None:
        """Show what is known, who says so and when."""
        self.facts.set_facts(facts, self._today(), words)

    def show_tab(self, key: str) -> None:
        """Open a tab; an unknown one is the first."""
        key = key if key in self.tabs.keys else self.tabs.keys[0]
        self.tabs.set_current(key)
        is_new = key not in self._parts
        if is_new:
            # What another tab still waits for comes into that one.
            self.body.late.complete()
            self._parts[key] = QWidget(self.body.canvas)
            self._parts[key].setMinimumWidth(1)
            self.body.column.insertWidget(self.body.column.count() - 1, self._parts[key])
        for name, widget in self._parts.items():
            show_if(widget, is_shown=name == key)
        if is_new:
            self._fill(self._parts[key], self.part(key))
        self._arrange()

    def _fill(self, tab: QWidget, widgets: Iterator[QWidget]) -> None:
        layout = column(self._theme.tokens, gap="space.4")
        tab.setLayout(layout)

        def parts() -> Iterator[None]:
            for widget in widgets:
                if isinstance(widget, FactsCard) and self.has_aside:
                    widget.hide()
                layout.addWidget(widget)
                yield
            # What comes late would have the keyboard last; the order of the keys is no part of the picture.
            later(self, partial(set_reading_order, self))

        self.body.late.fill(tab, parts())

    def _today(self) -> date:
        return self._services.clock().date()

    def _lay_out(self) -> None:
        tokens = self._theme.tokens
        outer = QHBoxLayout(self)
        inset(outer, tokens)
        outer.setSpacing(0)
        outer.addWidget(self.body, 1)
        outer.addWidget(self._aside())
        self.body.column.setSpacing(tokens.size("space.4"))
        nest(self.body.column, self._head())
        self.body.column.addWidget(self.tabs)
        self.body.column.addStretch(1)

    def _head(self) -> QBoxLayout:
        theme, tokens = self._theme, self._theme.tokens
        plate = QFrame()
        plate.setObjectName("plate-line")
        inner = QHBoxLayout(plate)
        space = tokens.size("space.4")
        inner.setContentsMargins(space, space, space, space)
        self._mark = ShapeMark(theme, "land", size="icon.normal")
        inner.addWidget(self._mark)
        head = row(tokens, gap="space.4")
        head.addWidget(plate, alignment=Qt.AlignmentFlag.AlignTop)
        nest(head, column(tokens, self.heading, self.lead, gap="space.1"), 1)
        self._buttons = buttons = QWidget()
        # The same holds for a button that is wider than the page.
        buttons.setMinimumWidth(1)
        self._actions = QBoxLayout(QBoxLayout.Direction.LeftToRight, buttons)
        inset(self._actions, tokens)
        self._actions.setSpacing(tokens.size("space.2"))
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._whole.setSpacing(tokens.size("space.4"))
        nest(self._whole, head, 1)
        self._whole.addWidget(buttons, alignment=Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        return self._whole

    def _aside(self) -> QScrollArea:
        panel = SidePanel(self._theme.tokens)
        panel.column.insertWidget(0, self.facts)
        self.aside = scrolled(panel)
        return self.aside

    def _arrange(self) -> None:
        tokens = self._theme.tokens
        has_aside = self.has_aside
        self.aside.setFixedWidth(round(tokens.size("width.aside") * (1 + (tokens.scale - 1) * 0.75)))
        show_if(self.aside, is_shown=has_aside)
        for part in self._parts.values():
            for card in part.findChildren(FactsCard):
                show_if(card, is_shown=not has_aside)
        room = self.width() - (tokens.size("width.aside") if has_aside else 0)
        for button in self._action_buttons:
            button.join_words()
        hints = [button.sizeHint().width() for button in self._action_buttons]
        # Beside the buttons the name needs half as much as they do, also where a profile draws them larger.
        is_wide = room >= max((tokens.size("width.article") + tokens.size("width.rail")) * tokens.scale, 2 * sum(hints))
        self._whole.setDirection(_direction(has_room=is_wide))
        together = sum(hints) + (len(hints) - 1) * tokens.size("space.2")
        inner = self._inner(self.width() - (self.aside.minimumWidth() if has_aside else 0))
        self._buttons.setMinimumWidth(max(1, min(inner, together if together <= inner else max(hints, default=1))))
        self._actions.setDirection(_direction(has_room=together <= inner))

    def _inner(self, room: int) -> int:
        """What the margins of the page and its scroll bar leave of a width."""
        margins, bar = self.body.column.contentsMargins(), self.body.area.verticalScrollBar()
        return room - margins.left() - margins.right() - bar.sizeHint().width()

    def _choose_tab(self) -> None:
        key = self.tabs.current
        query = () if key == self.tabs.keys[0] else (("tab", key),)
        current = self._services.navigator.current
        self._services.navigator.replace(Route(current.page, current.target, query))
        self.show_tab(key)

    def _drop_parts(self) -> None:
        self.body.late.drop()
        for widget in self._parts.values():
            self.body.column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._parts = {}


def _direction(*, has_room: bool) -> QBoxLayout.Direction:
    return QBoxLayout.Direction.LeftToRight if has_room else QBoxLayout.Direction.TopToBottom
