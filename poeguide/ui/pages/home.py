"""Home: the six steps, the ways to arrive, and the shortest way to help."""

from __future__ import annotations

from datetime import date
from functools import lru_cache, partial
from typing import NamedTuple, Self

from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QBoxLayout, QGridLayout

from poeguide.domain.freshness import Confidence, Freshness, Volatility, freshness
from poeguide.domain.routes import Route
from poeguide.ui.layouts import column, row
from poeguide.ui.page import ScrollPage
from poeguide.ui.services import Services
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.cards import Card, Plate
from poeguide.ui.widgets.line_diagram import Line, LineDiagram, LineStop
from poeguide.ui.widgets.text import Label
from poeguide.ui.widgets.way_card import Way, WayCard

SIX_STEPS = (
    "passport-control",
    "immigration-inspection",
    "fingerprints-and-photo",
    "customs-declaration",
    "baggage-inspection",
    "secondary-inspection",
)


class HomeViewModel(QObject):
    """What Home shows of the content; all of it stands in the manifest, so that the first picture is whole."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        manifest = services.bundle.manifest
        self.lines = manifest.lines
        self.facts = manifest.counts.get("facts", 0)
        self.to_confirm = _to_confirm(manifest.ages, services.clock().date())


@lru_cache(maxsize=1)
def _to_confirm(ages: tuple[tuple[str, str, str, int], ...], today: date) -> int:
    """How many facts ask to be confirmed; counted once a day, not each time that Home is made anew."""
    return sum(count for *age, count in ages if _asks(*age, today=today))


def _asks(as_of: str, volatility: str, confidence: str, *, today: date) -> bool:
    state = freshness(as_of=as_of, volatility=Volatility(volatility), confidence=Confidence(confidence), today=today)
    return state is Freshness.CONFIRM


class _LastCard(NamedTuple):
    """A card below the ways: its layout, that of its buttons, the buttons, and how wide its words are."""

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


class HomePage(ScrollPage):
    """Pick what you are doing."""

    def __init__(self, services: Services, view_model: HomeViewModel) -> None:
        super().__init__(services.theme)
        self._services, self._view_model = services, view_model
        self.cards: dict[str, WayCard] = {}
        self._last_cards: list[_LastCard] = []
        tokens = services.theme.tokens
        head = column(
            tokens,
            Label(self.tr("Enter the United States, step by step"), "h1", wraps=True),
            Label(self.tr("Six steps, in this order. Pick how you arrive and see your own line."), "lead", wraps=True),
        )
        self.column.addLayout(head)
        self.column.addWidget(self._line_card())
        self._grid = QGridLayout()
        self._grid.setSpacing(tokens.size("space.5"))
        self.column.addLayout(self._grid)
        self._add_cards()
        self.column.addLayout(self._last_row())
        self.column.addStretch(1)
        self._place_cards()

    @classmethod
    def build(cls, services: Services) -> Self:
        """Make the page."""
        return cls(services, HomeViewModel(services))

    def title(self) -> str:
        """Name of the page."""
        return self.tr("Home")

    def status(self) -> str:
        """State of the facts; their date stands beside the page code."""
        view_model = self._view_model
        words = self.tr("{count} facts, <b>{confirm} to confirm first</b> &nbsp; {link}")
        locale, ledger = QLocale(), self.tr("Open the ledger")
        return words.format(
            count=locale.toString(view_model.facts),
            confirm=locale.toString(view_model.to_confirm),
            link=f'<a href="poeguide:about">{ledger}</a>',
        )

    def _line_card(self) -> Card:
        card = Card(self._services.theme)
        self.line = LineDiagram(self._services.theme)
        words = (
            self.tr("Passport control"),
            self.tr("Immigration inspection"),
            self.tr("Fingerprints and photo"),
            self.tr("Customs declaration"),
            self.tr("Baggage inspection"),
            self.tr("Secondary inspection"),
        )
        notes = ("", "", "", "", "", self.tr("only for some"))
        stops = (
            LineStop(key, word, note, is_optional=bool(note))
            for key, word, note in zip(SIX_STEPS, words, notes, strict=True)
        )
        self.line.set_line(Line(tuple(stops), None))
        self.line.stop_chosen.connect(self._open_step)
        card.column.addWidget(self.line)
        return card

    def _open_step(self) -> None:
        chosen = self.line.current or SIX_STEPS[0]
        # Nobody is at a stop here: who comes back finds the line as it was.
        self.line.set_current(None)
        self._services.navigator.go(Route("six-steps", chosen))

    def _add_cards(self) -> None:
        ways = (
            ("air", "plane", self.tr("By air"), self.tr("an airport")),
            ("cruise", "ship", self.tr("By cruise ship"), self.tr("a seaport")),
            ("car", "car", self.tr("By car"), self.tr("a land crossing")),
            ("foot", "walk", self.tr("On foot"), self.tr("a land crossing")),
            ("bus", "bus", self.tr("By bus or train"), self.tr("a land crossing")),
            ("truck", "truck", self.tr("By truck"), self.tr("with cargo")),
            ("mail", "mail", self.tr("Parcel or letter"), self.tr("no traveler")),
            ("preclearance", "shield", self.tr("Preclearance"), self.tr("before the flight")),
        )
        for key, icon, title, place in ways:
            self.cards[key] = self._way_card(icon, title, place, stops=self._view_model.lines.get(key, ()))
            self.cards[key].clicked.connect(partial(self._services.navigator.go, Route("steps", key)))

    def _way_card(self, icon: str, title: str, place: str, *, stops: tuple[bool, ...]) -> WayCard:
        note = self.tr("%n stop(s), {place}", "", len(stops)).format(place=place) if stops else place
        return WayCard(self._services.theme, Way(title, note, icon, stops))

    def _place_cards(self) -> None:
        tokens = self._services.theme.tokens
        room = max(1, self.area.viewport().width() - 2 * tokens.size("space.7"))
        gap = tokens.size("space.5")
        least = round((tokens.sizes["width.card-min"] - gap / 2) * (1 + (tokens.scale - 1) * 0.7)) + gap
        per_row = max(1, min(4, (room + gap) // least))
        per_row = 2 if per_row == 3 else per_row
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._last.setDirection(beside if per_row > 2 else below)
        share = room // (2 if per_row > 2 else 1) - 2 * gap
        # Both cards do the same, or their buttons would stand at different heights.
        has_room = share >= max(last.words + last.wide() for last in self._last_cards)
        for last in self._last_cards:
            last.whole.setDirection(beside if has_room else below)
            last.presses.setDirection(beside if share >= last.wide() else below)
        for index, card in enumerate(self.cards.values()):
            self._grid.addWidget(card, index // per_row, index % per_row)
        for index in range(4):
            self._grid.setColumnStretch(index, 1 if index < per_row else 0)
            self._grid.setColumnMinimumWidth(index, (room - (per_row - 1) * gap) // per_row if index < per_row else 0)

    def _set_margins(self, width: float) -> None:
        super()._set_margins(width)
        if hasattr(self, "_last"):
            self._place_cards()

    def _last_row(self) -> QBoxLayout:
        theme, tokens = self._services.theme, self._services.theme.tokens
        go = self._services.navigator.go
        plan = Button(theme, self.tr("Plan my arrival"))
        plan.clicked.connect(partial(go, Route("plan")))
        open_map = Button(theme, self.tr("Open the map"), role="primary")
        open_map.clicked.connect(partial(go, Route("ports")))
        secondary = Button(theme, self.tr("Sent to secondary"))
        secondary.clicked.connect(partial(go, Route("help", "secondary")))
        parcel = Button(theme, self.tr("Parcel held"))
        parcel.clicked.connect(partial(go, Route("help", "parcel-held")))
        words = (self.tr("Plan or look up"), self.tr("A few questions, or the map"))
        calm = (self.tr("Help now"), self.tr("Calm pages for a hard minute"))
        self._last = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._last.setSpacing(tokens.size("space.5"))
        self._last.addWidget(self._last_card("map", words, (plan, open_map)), 1)
        self._last.addWidget(self._last_card("help", calm, (secondary, parcel)), 1)
        return self._last

    def _last_card(self, icon: str, words: tuple[str, str], buttons: tuple[Button, ...]) -> Card:
        """What it is for, and two buttons beside or below."""
        theme, tokens = self._services.theme, self._services.theme.tokens
        styles = ("strong", "caption")
        name, note = (Label(text, style, wraps=True) for text, style in zip(words, styles, strict=True))
        head = row(tokens, gap="space.4")
        head.addWidget(Plate(theme, icon), alignment=Qt.AlignmentFlag.AlignTop)
        head.addLayout(column(tokens, name, note, gap="space.1"), 1)
        presses = row(tokens, *buttons, gap="space.3")
        whole = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        whole.setSpacing(tokens.size("space.3"))
        whole.addLayout(head, 1)
        whole.addLayout(presses)
        wide = sum(tokens.size(size) for size in ("icon.plate", "space.4", "space.3"))
        wide += max(
            QFontMetrics(tokens.font(style)).horizontalAdvance(text) for text, style in zip(words, styles, strict=True)
        )
        self._last_cards.append(_LastCard(whole, presses, buttons, wide))
        card = Card(theme, padding="space.4")
        card.column.addLayout(whole)
        return card
