"""The list twin of the line: the same stops in the same order, the open one with its text below it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from poeguide.ui.layouts import inset
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.cards import WideCard
from poeguide.ui.widgets.line_diagram import Line, LineGap, LineRow, LineStop
from poeguide.ui.widgets.text import Label


class StopList(QWidget):
    """`chosen` tells that a row was pressed; `key` is the stop of it."""

    chosen = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.key = ""
        self.rows: dict[str, LineRow] = {}
        self._body: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def set_line(self, line: Line) -> None:
        """Show the stops of another line."""
        while item := self._column.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.rows, self._body = {}, None
        group = ""
        for at, stop in enumerate(line.stops):
            if stop.group != group:
                self._column.addWidget(self._heading(stop.group, is_first=at == 0))
                group = stop.group
            is_last = at == len(line.stops) - 1
            self._add_row(LineRow(self._theme, stop, str(at + 1), is_first=at == 0, is_last=is_last))
        if line.branch:
            branch = line.branch
            stop = LineStop(branch.key, branch.title, branch.note, is_optional=True)
            self._add_row(LineRow(self._theme, stop, branch.letter, is_first=True, is_last=True))

    def open(self, key: str, body: QWidget) -> None:
        """Open one row: its text stands below it; a stop beside the line stands below all rows."""
        if self._body is not None:
            self._column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        for name, row in self.rows.items():
            row.setChecked(name == key)
        at = self._column.indexOf(self.rows[key]) + 1 if key in self.rows else self._column.count()
        card = WideCard(self._theme, padding="space.4")
        card.column.addWidget(body)
        is_drawn = key in self.rows and not self.rows[key].is_last
        self._body = LineGap(self._theme, card, is_drawn=is_drawn)
        self._column.insertWidget(at, self._body)

    def _add_row(self, row: LineRow) -> None:
        row.clicked.connect(self._choose)
        self.rows[row.stop.key] = row
        self._column.addWidget(row)

    def _heading(self, words: str, *, is_first: bool) -> QWidget:
        box = QWidget()
        layout = QVBoxLayout(box)
        inset(layout, self._theme.tokens, ends="space.2")
        layout.addWidget(Label(words, "caption-label", wraps=True))
        return LineGap(self._theme, box, is_drawn=not is_first)

    def _choose(self) -> None:
        sender = self.sender()
        if isinstance(sender, LineRow):
            sender.setChecked(True)
            self.key = sender.stop.key
            self.chosen.emit()
