"""A quiz that was not finished, such as when the computer stopped: offered in a sentence, with two buttons."""

from __future__ import annotations

from PySide6.QtCore import Signal

from poeguide.ui.formats import short_date
from poeguide.ui.layouts import nest
from poeguide.ui.pages.teach.live.view_model import LiveViewModel
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.cards import Card
from poeguide.ui.widgets.flow import FlowLayout
from poeguide.ui.widgets.text import Label


class Unfinished(Card):
    """Shown only while there is one and no other quiz is up."""

    resumed = Signal()

    def __init__(self, theme: Theme, view_model: LiveViewModel) -> None:
        super().__init__(theme, first=True)
        self._view_model = view_model
        self.column.setSpacing(theme.tokens.size("space.3"))
        self.words = Label("", "strong", wraps=True)
        self.resume_button = Button(theme, self.tr("Go on with it"), icon="forward")
        self.resume_button.clicked.connect(self._resume)
        self.leave_button = Button(theme, self.tr("Leave it"))
        self.leave_button.setToolTip(self.tr("Its votes stay in Classes."))
        self.leave_button.clicked.connect(view_model.leave)
        acts = FlowLayout(gap=theme.tokens.size("space.3"))
        acts.addWidget(self.resume_button)
        acts.addWidget(self.leave_button)
        self.column.addWidget(self.words)
        nest(self.column, acts)

    def show_state(self) -> None:
        """Say what was not finished, or give the room free."""
        found = self._view_model.unfinished
        self.setVisible(found is not None and self._view_model.tally is None)
        if found is None:
            return
        quiz, tally = found
        words = self.tr(
            "The quiz of {day} was not finished: question {n} of {count}, {seats} seats, votes kept: {votes}."
        )
        self.words.setText(
            words.format(
                day=short_date(quiz.sitting.day),
                n=quiz.at + 1,
                count=len(tally.items),
                seats=tally.seats,
                votes=len(tally.votes),
            )
        )

    def _resume(self) -> None:
        self._view_model.resume()
        self.resumed.emit()
