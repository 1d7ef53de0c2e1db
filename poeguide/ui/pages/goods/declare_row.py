"""From the answer to what the traveler declares: add it, take it off again, see the list."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from poeguide.domain.routes import Route
from poeguide.ui.services import Services
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.text import Label


class DeclareRow(QWidget):
    """One button adds or takes off; `list_wanted` where the reader wants to see the whole list."""

    list_wanted = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services, self._route, self._words = services, Route("goods"), ""
        theme = services.theme
        self.add = Button(theme, self.tr("Add to my declaration"), icon="plus", role="primary")
        self.listed = Label(self.tr("On my declaration"), "strong")
        self.undo = Button(theme, self.tr("Take it off again"), icon="back")
        self.list = Button(theme, self.tr("See my trip"), icon="my-trip", role="quiet")
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(theme.tokens.size("space.3"))
        self._line.addStretch(1)
        for part in (self.listed, self.list, self.undo, self.add):
            self._line.addWidget(part)
        self.add.clicked.connect(self._turn)
        self.undo.clicked.connect(self._turn)
        self.list.clicked.connect(self.list_wanted)
        # The file of trips is read after the answer is shown, and once for several changes.
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._show)
        services.trips.changed.connect(self._timer.start)
        self._tell(is_listed=False)

    def set_columns(self, columns: int) -> None:
        """At the end of a wide card; below one another in a narrow one."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._line.setDirection(across if columns > 1 else down)

    def hold(self, route: Route, words: str) -> None:
        """Take other goods in hand."""
        if (route, words) != (self._route, self._words):
            self._route, self._words = route, words
            self._timer.start()

    def _turn(self) -> None:
        """Add it or take it off, and keep the keys where they were."""
        is_listed = self._services.trips.in_hand.toggle_item(self._route, self._words)
        self._tell(is_listed=is_listed)
        (self.undo if is_listed else self.add).setFocus()

    def _show(self) -> None:
        self._tell(is_listed=self._services.trips.in_hand.item_of(self._route) is not None)

    def _tell(self, *, is_listed: bool) -> None:
        self.add.setVisible(not is_listed)
        for part in (self.listed, self.undo, self.list):
            part.setVisible(is_listed)
