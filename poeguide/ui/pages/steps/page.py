"""Step by step: pick how you arrive, see the line, read each stop."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from html import escape
from typing import Self

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from poeguide.domain.routes import Route
from poeguide.ui.fact_words import rests_on
from poeguide.ui.find import FindInPage
from poeguide.ui.keys import keys_of, shown
from poeguide.ui.later import later
from poeguide.ui.layouts import show_added, show_if
from poeguide.ui.page import ScrollPage
from poeguide.ui.pages.steps.stop_card import StopBody, StopCard
from poeguide.ui.pages.steps.stop_list import StopList
from poeguide.ui.pages.steps.view_model import StepsViewModel
from poeguide.ui.services import Services
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.cards import Card
from poeguide.ui.widgets.chip_face import Choice
from poeguide.ui.widgets.chips import ChipGroup
from poeguide.ui.widgets.line_diagram import LineDiagram
from poeguide.ui.widgets.text import Label
from poeguide.ui.widgets.title_row import TitleRow
from poeguide.ui.widgets.two_languages import QUERY, swap_button, swap_words


class StepsPage(ScrollPage):
    """The line of one way to arrive; the stop that is open stands below it, or inside the list."""

    def __init__(self, services: Services, view_model: StepsViewModel) -> None:
        super().__init__(services.theme)
        self._services, self._view_model = services, view_model
        self._is_list_wanted = self._is_list_filled = self._is_sized = self._is_linked = False
        self._card: QWidget | None = None
        self._shown: tuple[str, str, int, bool, bool] | None = None
        theme, tokens = services.theme, services.theme.tokens
        self.heading = Label("", "h1", wraps=True)
        self.as_list = Button(theme, self.tr("Show as list"), icon="list")
        self.as_list.clicked.connect(self._swap)
        self.languages = swap_button(theme, is_on=False)
        self.languages.clicked.connect(self._swap_languages)
        self.head = TitleRow(theme, self.heading, self.languages, self.as_list)
        choices = [Choice(found.id, found.title, found.icon) for found in view_model.sequences]
        self.modes = ChipGroup(theme, self.tr("How you arrive"), choices, exclusive=True, required=True)
        self.modes.keys_changed.connect(self._choose_mode)
        self.line_card = Card(theme)
        self.line = LineDiagram(theme, eager=True)
        self.line.stop_chosen.connect(lambda: self._go_along(self.line.current or ""))
        self.line_card.column.addWidget(self.line)
        self.list = StopList(theme)
        self.list.chosen.connect(lambda: self._go_along(self.list.key))
        self.column.setSpacing(tokens.size("space.4"))
        for item in (self.modes, self.line_card, self.list):
            self.column.addWidget(item)
        self.column.insertWidget(0, self.head)
        self.column.addStretch(1)
        self.finding = FindInPage(services, self)
        view_model.line_changed.connect(self._show_line)
        view_model.stop_changed.connect(self._show_stop)
        chosen = services.preferences.settings.keys
        for name, step in (("step before", -1), ("step after", 1)):
            shortcut = QShortcut(QKeySequence(keys_of(chosen, name)[0]), self)
            shortcut.activated.connect(partial(self._step, step))

    @classmethod
    def build(cls, services: Services) -> Self:
        """Make the page."""
        return cls(services, StepsViewModel(services.bundle, services.language))

    def open(self, route: Route) -> bool:
        """Show a line, at one of its stops."""
        self._is_list_wanted = route.value("view") == "list"
        self._is_linked = "/" in route.target
        self._view_model.show_beside(is_wanted=bool(route.value(QUERY)))
        return self._view_model.open(route.target)

    def settle(self) -> None:
        """Bring the stop of a link into sight, when all that stands above it has its height."""
        later(self, self._bring)

    def _bring(self) -> None:
        """In the list other stops stand above the open one: it goes to the top, unless it is near it."""
        row, bar = self.list.rows.get(self._view_model.stop_id), self.area.verticalScrollBar()
        if row is None or not self._is_linked or not self.list.isVisible():
            return
        # Its text has a height, and the page its end, once all that it holds has a width.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        place = row.mapTo(self.canvas, QPoint()).y()
        if not 0 <= place - bar.value() <= self.area.viewport().height() // 3:
            bar.setValue(place)

    def open_find(self) -> bool:
        """Open the field below the page."""
        return self.finding.open()

    def title(self) -> str:
        """The way to arrive."""
        sequence = self._view_model.sequence
        return sequence.title if sequence else self.tr("Step by step")

    def trail(self) -> tuple[tuple[str, Route], ...]:
        """The lines stand below the section."""
        return ((self.tr("Step by step"), Route("steps")),)

    def status(self) -> str:
        """Where on the line one is, and the keys."""
        view_model = self._view_model
        told = rests_on(view_model.facts)
        if view_model.index < 0:
            return " &nbsp; ".join(part for part in (self.tr("Beside the line"), told) if part)
        words = self.tr("Stop {number} of {count} &nbsp; {before} and {after}: previous and next stop")
        chosen = self._services.preferences.settings.keys
        before, after = (escape(shown(chosen, name)) for name in ("step before", "step after"))
        count = len(view_model.line.stops)
        place = words.format(number=view_model.index + 1, count=count, before=before, after=after)
        return f"{place} &nbsp; {told}" if told else place

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the width: columns and line turn into a list where it is narrow."""
        if watched is self.area.viewport() and isinstance(event, QResizeEvent):
            self._is_sized = True
            self._show_stop()
        return super().eventFilter(watched, event)

    def _room(self) -> float:
        """Width of the cards at a text size of 100 %."""
        margins = self.column.contentsMargins()
        width = self.area.viewport().width() - margins.left() - margins.right()
        return width / self._services.theme.tokens.scale

    def _columns(self) -> int:
        card = self._services.theme.tokens.sizes["width.card-min"]
        return max(1, min(3, int(self._room() // (1.2 * card))))

    def _choose_mode(self) -> None:
        keys = self.modes.keys
        if keys and (self._view_model.sequence is None or keys[0] != self._view_model.sequence.id):
            self._services.navigator.go(self._state(Route("steps", keys[0])))

    def _step(self, by: int) -> None:
        if key := self._view_model.neighbor(by):
            self._go_along(key)

    def _go_along(self, key: str) -> None:
        """Another stop of the same line is another state of this place, not another place."""
        route = self._view_model.route(key)
        self._services.navigator.replace(self._state(route))
        self._view_model.open(route.target)
        self._is_linked = True
        later(self, self._bring)

    def _follow(self) -> None:
        sender = self.sender()
        if isinstance(sender, StopBody):
            self._services.navigator.go(Route.parse(sender.link))

    def _swap(self) -> None:
        self._is_list_wanted = not self._is_list_wanted
        self._services.navigator.replace(self._state(self._view_model.route()))
        self._show_stop()

    def _swap_languages(self) -> None:
        self._view_model.show_beside(is_wanted=not self._view_model.is_beside)
        self._services.navigator.replace(self._state(self._view_model.route()))

    def _state(self, route: Route) -> Route:
        pairs = (("view", "list") if self._is_list_wanted else (), (QUERY, "1") if self._view_model.is_beside else ())
        return route.with_query(*(pair for pair in pairs if pair))

    def _show_line(self) -> None:
        view_model = self._view_model
        sequence = view_model.sequence
        if sequence is None:
            return
        self.head.set_title(self.tr("{way}, stop by stop").format(way=sequence.title))
        self.heading.setToolTip(sequence.summary)
        self.modes.set_keys((sequence.id,))
        self.line.set_line(view_model.line)
        self._is_list_filled = False
        self._shown = None
        self.area.verticalScrollBar().setValue(0)

    def _show_stop(self) -> None:
        view_model = self._view_model
        # Before its width is known, a page would be built for a width that it never has.
        if view_model.sequence is None or not self._is_sized:
            return
        tokens = self._services.theme.tokens
        is_narrow = self._room() < tokens.sizes["width.line"] + 2 * tokens.sizes["space.5"]
        is_list = is_narrow or self._is_list_wanted
        columns = 1 if is_narrow else max(1, self._columns() - 1) if is_list else self._columns()
        columns = 1 if view_model.beside else columns
        state = (view_model.sequence.id, view_model.stop_id, columns, is_list, view_model.is_beside)
        if state == self._shown:
            return
        self._shown = state
        words = swap_words(is_on=view_model.is_beside)
        self.languages.setText(words)
        self.languages.setAccessibleName(words)
        show_if(self.as_list, is_shown=not is_narrow)
        self.as_list.setText(self.tr("Show as line") if is_list else self.tr("Show as list"))
        self.as_list.set_icon("steps" if is_list else "list")
        show_if(self.line_card, is_shown=not is_list)
        show_if(self.list, is_shown=is_list)
        self.line.set_current(view_model.stop_id)
        self._show_body(columns, is_list=is_list)
        self.described.emit()

    def _show_body(self, columns: int, *, is_list: bool) -> None:
        view_model, theme = self._view_model, self._services.theme
        if self._card is not None:
            self.column.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
            self._card = None
        self.late.drop()
        if is_list:
            # Filled on first sight: most readers stay with the line.
            if not self._is_list_filled:
                self.list.set_line(view_model.line)
                self._is_list_filled = True
            self.list.open(view_model.stop_id, self._body_of_stop(columns))
            return
        self._card = card = StopCard(theme, view_model, self._word())
        self.column.insertWidget(self.column.indexOf(self.list) + 1, card)
        # What is hidden has no height.
        show_added(self.column)
        self.late.fill(card, self._parts(card, columns))

    def _parts(self, card: StopCard, columns: int) -> Iterator[None]:
        card.column.addWidget(self._body_of_stop(columns))
        yield from ()

    def _body_of_stop(self, columns: int) -> StopBody:
        body = StopBody(self._services.theme, self._view_model, self._services.clock().date(), columns=columns)
        body.link_clicked.connect(self._follow)
        return body

    def _word(self) -> str:
        view_model = self._view_model
        branch = view_model.line.branch
        if view_model.index >= 0:
            return str(view_model.index + 1)
        return branch.letter if branch and branch.key == view_model.stop_id else "–"
