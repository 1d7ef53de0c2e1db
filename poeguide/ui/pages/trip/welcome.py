"""The trip page before there is a trip: what a trip is, and three ways to one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from poeguide.ui.layouts import column, nest, nest_in_grid
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.cards import Card, Plate
from poeguide.ui.widgets.flow import FlowLayout
from poeguide.ui.widgets.side_by_side import SideBySide
from poeguide.ui.widgets.text import Label


class Welcome(QWidget):
    """Three cards, each with one button; and a way back, where something was just deleted."""

    plan_clicked = Signal()
    new_clicked = Signal()
    restore_clicked = Signal()
    undo_clicked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        tokens = theme.tokens
        lead = self.tr("You have no trip yet. A trip holds your checklist, what you declare, saved pages and notes.")
        self.undo = Button(theme, self.tr("Undo"), icon="back")
        self.undo.clicked.connect(self.undo_clicked)
        self.plan = Button(theme, self.tr("Plan my arrival"), role="primary")
        self.action = Button(theme, self.tr("New trip"))
        self.restore = Button(theme, self.tr("Restore…"))
        self.plan.clicked.connect(self.plan_clicked)
        self.action.clicked.connect(self.new_clicked)
        self.restore.clicked.connect(self.restore_clicked)
        cards = SideBySide(theme, gap="space.4")
        for icon, title, text, button in (
            ("question", self.tr("By questions"), self.tr("A few answers make the checklist for you."), self.plan),
            (
                "my-trip",
                self.tr("By hand"),
                self.tr("A name, a way to arrive and a day. The guide starts the list."),
                self.action,
            ),
            ("export", self.tr("From a file"), self.tr("A backup, or a trip of another computer."), self.restore),
        ):
            cards.add(self._card(icon, title, text, button))
        note = self.tr(
            "“Save” at the top of a port, step or office puts it here; of goods, on your list to declare. Everything "
            "stays on this computer; no number of a passport or visa is asked for."
        )
        whole = column(
            tokens, Label(self.tr("My trip"), "h1", wraps=True), Label(lead, "lead", wraps=True), gap="space.1"
        )
        whole.addSpacing(tokens.size("space.4"))
        whole.addWidget(self.undo, alignment=Qt.AlignmentFlag.AlignLeft)
        whole.addWidget(cards)
        whole.addSpacing(tokens.size("space.3"))
        whole.addWidget(Label(note, "body2", wraps=True))
        self.setLayout(whole)

    def _card(self, icon: str, title: str, text: str, button: Button) -> Card:
        """A drawing, what the way is, and its button at the foot."""
        card = Card(self._theme, first=button is self.plan)
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._theme.tokens.size("space.3"))
        grid.setColumnStretch(1, 1)
        grid.addWidget(Plate(self._theme, icon), 0, 0, Qt.AlignmentFlag.AlignTop)
        words = column(
            self._theme.tokens, Label(title, "h3", wraps=True), Label(text, "body2", wraps=True), gap="space.1"
        )
        nest_in_grid(grid, words, 0, 1)
        nest(card.column, grid)
        card.column.addStretch(1)
        card.column.addSpacing(self._theme.tokens.size("space.3"))
        flow = FlowLayout()
        flow.addWidget(button)
        nest(card.column, flow)
        return card
