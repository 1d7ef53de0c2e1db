"""The comparison: columns where there is room, else one place below the other within each question."""

from __future__ import annotations

from functools import partial
from typing import Self

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCompleter, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from poeguide.domain.routes import Route
from poeguide.ui import words
from poeguide.ui.counts import count_words, span_words
from poeguide.ui.formats import month
from poeguide.ui.layouts import column, nest, nest_in_grid, row, show_hint
from poeguide.ui.page import ScrollPage
from poeguide.ui.pages.compare.view_model import LEAST, MOST, Column, CompareViewModel, Row
from poeguide.ui.services import Services
from poeguide.ui.tab_order import set_reading_order
from poeguide.ui.unsaved import keep_words
from poeguide.ui.widgets.bar_chart import Bar, BarChart
from poeguide.ui.widgets.buttons import Button, IconButton
from poeguide.ui.widgets.cards import Card
from poeguide.ui.widgets.flow import FlowLayout
from poeguide.ui.widgets.place_rows import ShapeMark
from poeguide.ui.widgets.states import EmptyState
from poeguide.ui.widgets.text import Label

MONTHS = 12


class ComparePage(ScrollPage):
    """A heading, a field to add a place, and the table."""

    wants_room = True

    def __init__(self, services: Services, view_model: CompareViewModel) -> None:
        super().__init__(services.theme)
        self._services, self._view_model = services, view_model
        theme, tokens = services.theme, services.theme.tokens
        self._is_narrow = False
        lead = self.tr(
            "A bar and the word “differs” mark what is not the same. Counts are of the past, not live waits."
        )
        self.column.setSpacing(tokens.size("space.4"))
        nest(self.column, column(tokens, Label(self.tr("Compare"), "h1", wraps=True), Label(lead, "lead", wraps=True)))
        self.column.addWidget(self._adder())
        self.nothing = EmptyState(
            theme,
            self.tr("Nothing to compare yet"),
            self.tr("Add two to four ports or crossings by their names."),
            icon="swap",
            action=self.tr("Choose on the map"),
        )
        self.nothing.action.clicked.connect(partial(services.navigator.go, Route("ports")))
        self.column.addWidget(self.nothing)
        self.table = Card(theme, padding="space.4")
        self._body: QWidget | None = None
        self.column.addWidget(self.table)
        self.column.addStretch(1)
        view_model.columns_changed.connect(self._show)

    @classmethod
    def build(cls, services: Services) -> Self:
        """Make the page."""
        return cls(services, CompareViewModel(services))

    def open(self, route: Route) -> bool:
        """Compare the places of a link."""
        self._view_model.show(route)
        if self._view_model.refused:
            text = self.tr("Left out of the comparison: {names}. Up to four known places can be compared.")
            names = ", ".join(self._view_model.refused)[:80]
            self._services.notices.say(text.format(names=names), "warn")
        return True

    def title(self) -> str:
        """Name of the page."""
        return self.tr("Compare")

    def trail(self) -> tuple[tuple[str, Route], ...]:
        """Comparisons stand below the finder."""
        return ((self.tr("Ports & map"), Route("ports")),)

    def status(self) -> str:
        """How many rows differ."""
        rows = self._view_model.rows()
        differing = sum(found.differs for found in rows)
        text = self.tr("<b>{differing} of {all} lines differ</b>")
        return text.format(differing=differing, all=len(rows)) if len(self._view_model.columns) >= LEAST else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns give way to lines where they would be too narrow."""
        super().resizeEvent(event)
        if self._is_narrow != self._wants_narrow():
            self._show()

    def _adder(self) -> QWidget:
        theme, tokens = self._services.theme, self._services.theme.tokens
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Add a port or crossing"))
        self.field.setAccessibleName(self.tr("Add a port or crossing"))
        keep_words(self.field)
        hint = show_hint(self.field, tokens, "width.facets")
        self.field.setMaximumWidth(max(tokens.size("width.list"), hint))
        completer = QCompleter(sorted(self._view_model.names), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._add, Qt.ConnectionType.QueuedConnection)
        self.field.setCompleter(completer)
        self.field.returnPressed.connect(self._add)
        self.adder = QWidget()
        self._near_flow = FlowLayout(self.adder, gap=tokens.size("space.2"))
        self._near_flow.addWidget(self.field)
        self._theme = theme
        return self.adder

    def _add(self) -> None:
        """Take the name in the field: a whole one, or the only one that it begins or is part of."""
        text = self.field.text().strip().casefold()
        names = self._view_model.names
        found = [name for name in names if name.casefold() == text] or [n for n in names if text in n.casefold()]
        if not text:
            return
        if len(found) != 1:
            say = self.tr("No place has this name.") if not found else self.tr("Several places have this name.")
            self._services.notices.say(say + " " + self.tr("Choose one from the list below the field."), "warn")
            return
        self.field.clear()
        self._view_model.add(names[found[0]])

    def _show(self) -> None:
        columns = self._view_model.columns
        self._is_narrow = self._wants_narrow()
        self.nothing.setVisible(not columns)
        self.table.setVisible(bool(columns))
        self.adder.setVisible(len(columns) < MOST)
        self._show_suggestions()
        if self._body is not None:
            self._body.hide()
            self._body.deleteLater()
        self._body = self._lines() if self._is_narrow else self._grid()
        self.table.column.addWidget(self._body)
        set_reading_order(self)
        self.described.emit()

    def _show_suggestions(self) -> None:
        while (item := self._near_flow.takeAt(1)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for key, name in self._view_model.suggestions():
            button = Button(self._services.theme, name, icon="plus")
            button.setAccessibleName(self.tr("Add {name}").format(name=name))
            button.clicked.connect(partial(self._view_model.add, key))
            self._near_flow.addWidget(button)

    def _wants_narrow(self) -> bool:
        tokens = self._services.theme.tokens
        needed = tokens.size("width.rail") * 0.75 * (len(self._view_model.columns) + 1) * tokens.scale
        return self.width() - 2 * tokens.size("space.7") < needed

    def _grid(self) -> QWidget:
        """Questions at the left, a column a place."""
        tokens = self._services.theme.tokens
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(tokens.size("space.4"))
        grid.setVerticalSpacing(tokens.size("space.3"))
        columns = self._view_model.columns
        for at, found in enumerate(columns, start=2):
            grid.addWidget(self._head(found), 0, at, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(at, 1)
        rows = self._view_model.rows()
        for line, found_row in enumerate(rows, start=1):
            self._mark(grid, line, found_row)
            for at, value in enumerate(found_row.values, start=2):
                grid.addWidget(self._value(value), line, at, Qt.AlignmentFlag.AlignTop)
        if any(found.counts for found in columns):
            line = len(rows) + 1
            grid.addWidget(Label(self.tr("By month"), "caption", wraps=True), line, 1, Qt.AlignmentFlag.AlignTop)
            for at, found in enumerate(columns, start=2):
                grid.addWidget(self._chart(found), line, at, Qt.AlignmentFlag.AlignTop)
        grid.setColumnMinimumWidth(1, round(tokens.size("width.rail-compact") * 1.4 * tokens.scale))
        return body

    def _mark(self, grid: QGridLayout, line: int, found: Row) -> None:
        """The question; where the answers differ with a bar and the word."""
        tokens = self._services.theme.tokens
        differs = found.differs and len(found.values) >= LEAST
        title = column(tokens, Label(found.title, "caption", wraps=True), gap="space.1")
        if differs:
            bar = QWidget()
            bar.setObjectName("differs")
            bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
            bar.setFixedWidth(tokens.size("shape.bar"))
            grid.addWidget(bar, line, 0)
            title.addWidget(Label(self.tr("differs"), "caption-label"))
        nest_in_grid(grid, title, line, 1, Qt.AlignmentFlag.AlignTop)

    def _lines(self) -> QWidget:
        """Each question with the answer of each place below it."""
        tokens = self._services.theme.tokens
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.size("space.4"))
        columns = self._view_model.columns
        for found in columns:
            layout.addWidget(self._head(found))
        for found_row in self._view_model.rows():
            grid = QGridLayout()
            grid.setHorizontalSpacing(tokens.size("space.3"))
            grid.setColumnStretch(1, 1)
            self._mark(grid, 0, found_row)
            for at, (found, value) in enumerate(zip(columns, found_row.values, strict=True), start=1):
                answer = column(tokens, Label(found.name, "caption", wraps=True), self._value(value), gap="space.1")
                nest_in_grid(grid, answer, at, 1)
            nest(layout, grid)
        for found in columns:
            if found.counts:
                nest(layout, column(tokens, Label(found.name, "strong", wraps=True), self._chart(found)))
        return body

    def _head(self, found: Column) -> QWidget:
        """Name, shape, and what can be done with a column."""
        theme, tokens = self._services.theme, self._services.theme.tokens
        head = QWidget()
        name = row(tokens, ShapeMark(theme, found.shape), gap="space.2")
        name.addWidget(Label(found.name, "h3", wraps=True), 1)
        drop = IconButton(theme, self.tr("Take {name} away").format(name=found.name), "close", role="plain")
        drop.clicked.connect(partial(self._view_model.drop, found.key))
        name.addWidget(drop, alignment=Qt.AlignmentFlag.AlignTop)
        page, _, target = found.key.partition("/")
        link = Button(theme, self.tr("Open the page"), role="link", size="small")
        link.setAccessibleName(self.tr("Open the page of {name}").format(name=found.name))
        link.clicked.connect(partial(self._services.navigator.go, Route(page, target)))
        layout = column(tokens, gap="space.1")
        nest(layout, name)
        # Its word stands below the name: a link has room at its sides, for where the keys are.
        below = row(tokens, gap="space.2")
        below.addSpacing(tokens.size("icon.small") + tokens.size("space.1") - tokens.size("shape.border"))
        below.addWidget(link)
        below.addStretch(1)
        nest(layout, below)
        head.setLayout(layout)
        return head

    def _value(self, value: str) -> Label:
        return Label(value or self.tr("not known: ask"), "body" if value else "body2", wraps=True)

    def _chart(self, found: Column) -> QWidget:
        """The last months of one measure at the port of a place."""
        theme, counts = self._services.theme, found.counts
        if counts is None or counts.last is None:
            return Label(self.tr("Nothing is counted here."), "body2", wraps=True)
        bars = [
            Bar(month(when, with_year=at == 0 or when.month == 1), value, count_words(month(when), value))
            for at, (when, value) in enumerate(counts.months_to(counts.last, MONTHS))
        ]
        sentence = f"{words.measure(counts.measure)}. {span_words(counts, MONTHS)}"
        chart = BarChart(theme)
        chart.setMinimumWidth(2 * theme.tokens.size("width.rail-compact"))
        chart.set_bars(bars, f"{found.name}. {sentence}")
        holder = QWidget()
        holder.setLayout(column(theme.tokens, Label(sentence, "caption", wraps=True), chart, gap="space.1"))
        return holder
