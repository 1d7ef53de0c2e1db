"""The ways to arrive as cards, and two cards with what is looked for most."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Final, NamedTuple

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFontMetrics, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget

from poeguide.domain.routes import Route
from poeguide.ui.layouts import column, nest, row
from poeguide.ui.pages.home.columns import columns_at
from poeguide.ui.pages.home.trip_glance import TripGlance, glance_of
from poeguide.ui.services import Services
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.cards import Card, Plate
from poeguide.ui.widgets.painted_card import WAY, CardFace, PaintedCard
from poeguide.ui.widgets.progress_ring import ProgressRing
from poeguide.ui.widgets.text import Label

CITIZEN: Final = Route("plan", "", (("who", "us-citizen"),))
"""The plan of a US citizen: it asks how one arrives first."""
STYLES: Final = ("strong", "caption")
"""Of the words on a card below the ways: what it is for, and more of it."""


class _LastCard(NamedTuple):
    """A card below the ways, the layouts of its head, of all and of its buttons, these, and how wide its words are."""

    card: Card
    head: QBoxLayout
    mark: QWidget
    labels: tuple[Label, Label]
    whole: QBoxLayout
    presses: QBoxLayout
    buttons: tuple[Button, ...]
    words: int

    def wide(self) -> int:
        """How wide the buttons are beside one another."""
        for button in self.buttons:
            # Its style is needed now, to see what fits.
            button.ensurePolished()
        return sum(button.sizeHint().width() + self.presses.spacing() for button in self.buttons)


class Ways(QWidget):
    """One card a way; `stops` says by way whether each of its stops is for some only."""

    def __init__(self, services: Services, stops: Mapping[str, tuple[bool, ...]]) -> None:
        super().__init__()
        self._services = services
        tokens = services.theme.tokens
        self.cards: dict[str, PaintedCard] = {}
        self._room = 0
        self._is_stale = False
        self._grid = QGridLayout()
        self._grid.setSpacing(tokens.size("space.5"))
        self._add_cards(stops)
        whole = column(tokens, gap="space.5")
        nest(whole, self._grid)
        nest(whole, self._last_row())
        self.setLayout(whole)

    def _add_cards(self, stops: Mapping[str, tuple[bool, ...]]) -> None:
        ways = (
            ("air", "plane", self.tr("By air"), self.tr("at an airport")),
            ("cruise", "ship", self.tr("By cruise ship"), self.tr("at a seaport")),
            ("car", "car", self.tr("By car"), self.tr("at a land crossing")),
            ("foot", "walk", self.tr("On foot"), self.tr("at a land crossing")),
            ("bus", "bus", self.tr("By bus or train"), self.tr("at a land crossing")),
            ("truck", "truck", self.tr("By truck"), self.tr("with cargo")),
            ("mail", "mail", self.tr("Parcel or letter"), self.tr("without a traveler")),
            ("returning", "return", self.tr("Returning"), self.tr("As a US citizen")),
        )
        for key, icon, title, place in ways:
            self.cards[key] = self._way_card(CardFace(title, place, icon, stops.get(key, ())))
            route = CITIZEN if key == "returning" else Route("steps", key)
            self.cards[key].clicked.connect(partial(self._services.navigator.go, route))

    def _way_card(self, way: CardFace) -> PaintedCard:
        count = len(way.stops)
        note = self.tr("%n stop(s) {place}", "", count).format(place=way.text) if count else way.text
        return PaintedCard(self._services.theme, way._replace(text=note), WAY)

    def place(self, room: int) -> None:
        """Put as many side by side as fit a width in pixels."""
        self._room, tokens = room, self._services.theme.tokens
        gap, columns = tokens.size("space.5"), columns_at(tokens, room)
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._last.setDirection(beside if columns > 2 else below)
        share = room // (2 if columns > 2 else 1) - 2 * gap
        # Both cards do the same, or their buttons would stand at different heights.
        has_room = share >= max(last.words + last.wide() for last in self._last_cards)
        for last in self._last_cards:
            last.whole.setDirection(beside if has_room else below)
            last.presses.setDirection(beside if share >= last.wide() else below)
        for index, card in enumerate(self.cards.values()):
            self._grid.addWidget(card, index // columns, index % columns)
        for index in range(4):
            self._grid.setColumnStretch(index, 1 if index < columns else 0)
            self._grid.setColumnMinimumWidth(index, (room - (columns - 1) * gap) // columns if index < columns else 0)

    def _last_row(self) -> QBoxLayout:
        go = self._services.navigator.go
        secondary, parcel = self._button(self.tr("Sent to secondary")), self._button(self.tr("Parcel held"))
        secondary.clicked.connect(partial(go, Route("help", "secondary")))
        parcel.clicked.connect(partial(go, Route("help", "parcel-held")))
        calm = (self.tr("Help now"), self.tr("Calm pages for a hard minute"))
        self._last = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._last.setSpacing(self._services.theme.tokens.size("space.5"))
        self._glance = glance_of(self._services)
        self._last_cards = [self._first_card(), self._last_card(self._plate("help"), calm, (secondary, parcel))]
        for last in self._last_cards:
            self._last.addWidget(last.card, 1)
        self._services.trips.changed.connect(self._follow)
        return self._last

    def showEvent(self, event: QShowEvent) -> None:
        """Say what changed meanwhile."""
        super().showEvent(event)
        if self._is_stale:
            self._show_trip()

    def _follow(self) -> None:
        """The trip in hand is read after the first picture, and changes on other pages and in windows beside."""
        # To say a trip takes longer than to tick a line of it.
        self._is_stale = True
        if self.isVisible():
            self._show_trip()

    def _show_trip(self) -> None:
        self._is_stale = False
        before, glance = self._glance, glance_of(self._services)
        if glance == before:
            return
        self._glance = glance
        if before is None or glance is None:
            self._replace_first()
        else:
            self._last_cards[0] = self._say(self._last_cards[0], *self._mark_and_words(glance))
        self.place(self._room)

    def _replace_first(self) -> None:
        """Have the other kind of card; the keyboard stays on its first button."""
        before, now = self._last_cards[0], self._first_card()
        # Asked of the window: while another one is active, nothing in this one has the keyboard, but gets it back.
        has_keys = self.window().focusWidget() in before.buttons
        self._last_cards[0] = now
        self._last.insertWidget(0, now.card, 1)
        # Qt would show it a round of events later.
        now.card.show()
        if has_keys:
            now.buttons[0].setFocus()
        before.card.hide()
        before.card.deleteLater()

    def _first_card(self) -> _LastCard:
        """The trip in hand, or what to begin with."""
        return self._begin_card() if self._glance is None else self._trip_card(self._glance)

    def _begin_card(self) -> _LastCard:
        go = self._services.navigator.go
        plan = self._button(self.tr("Plan my arrival"))
        plan.clicked.connect(partial(go, Route("plan")))
        open_map = self._button(self.tr("Open the map"), role="primary")
        open_map.clicked.connect(partial(go, Route("ports")))
        words = (self.tr("Plan or look up"), self.tr("A few questions, or the map"))
        return self._last_card(self._plate("map"), words, (plan, open_map))

    def _trip_card(self, glance: TripGlance) -> _LastCard:
        open_trip = self._button(self.tr("Open my trip"), role="primary")
        open_trip.clicked.connect(partial(self._services.navigator.go, Route("trip")))
        return self._last_card(*self._mark_and_words(glance), (open_trip,))

    def _mark_and_words(self, glance: TripGlance) -> tuple[QWidget, tuple[str, str]]:
        title = self.tr("Continue: {trip}").format(trip=glance.title) if glance.title else self.tr("Continue my trip")
        if not glance.of:
            return self._plate("my-trip"), (title, glance.lead)
        note = self.tr("{done} of %n thing(s) ready", "", glance.of).format(done=QLocale().toString(glance.done))
        ring = ProgressRing(self._services.theme, is_small=True)
        ring.set_progress(glance.done, glance.of, note)
        return ring, (title, note)

    def _plate(self, icon: str) -> Plate:
        return Plate(self._services.theme, icon)

    def _button(self, words: str, *, role: str = "") -> Button:
        return Button(self._services.theme, words, role=role)

    def _last_card(self, mark: QWidget, words: tuple[str, str], buttons: tuple[Button, ...]) -> _LastCard:
        """What it is for, and its buttons beside or below."""
        theme, tokens = self._services.theme, self._services.theme.tokens
        name, note = labels = Label(words[0], STYLES[0], wraps=True), Label(words[1], STYLES[1], wraps=True)
        head = row(tokens, gap="space.4")
        head.addWidget(mark, alignment=Qt.AlignmentFlag.AlignTop)
        nest(head, column(tokens, name, note, gap="space.1"), 1)
        presses = row(tokens, *buttons, gap="space.3")
        whole = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        whole.setSpacing(tokens.size("space.3"))
        nest(whole, head, 1)
        nest(whole, presses)
        card = Card(theme, padding="space.4")
        nest(card.column, whole)
        return _LastCard(card, head, mark, labels, whole, presses, buttons, self._room_for(words))

    def _say(self, last: _LastCard, mark: QWidget, words: tuple[str, str]) -> _LastCard:
        """Change the words of a card, and not the buttons: one of them may have the keyboard."""
        for label, text in zip(last.labels, words, strict=True):
            label.setText(text)
        last.mark.hide()
        last.mark.deleteLater()
        last.head.insertWidget(0, mark, alignment=Qt.AlignmentFlag.AlignTop)
        mark.show()
        return last._replace(mark=mark, words=self._room_for(words))

    def _room_for(self, words: tuple[str, str]) -> int:
        """The width in pixels that a mark and words in one line take."""
        tokens = self._services.theme.tokens
        wide = sum(tokens.size(size) for size in ("icon.plate", "space.4", "space.3"))
        return wide + max(
            QFontMetrics(tokens.font(style)).horizontalAdvance(text) for text, style in zip(words, STYLES, strict=True)
        )
