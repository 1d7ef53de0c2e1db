"""Home: the page, with the six steps; the ways to arrive are added after the first picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from PySide6.QtCore import QLocale, QObject

from poeguide.domain.routes import Route
from poeguide.ui.layouts import column, nest
from poeguide.ui.page import ScrollPage
from poeguide.ui.pages.home.columns import height_about
from poeguide.ui.services import Services
from poeguide.ui.widgets.cards import Card
from poeguide.ui.widgets.line_diagram import Line, LineDiagram, LineStop
from poeguide.ui.widgets.text import Label

if TYPE_CHECKING:
    from poeguide.ui.pages.home.ways import Ways

SIX_STEPS = (
    "passport-control",
    "immigration-inspection",
    "fingerprints-and-photo",
    "customs-declaration",
    "baggage-inspection",
    "secondary-inspection",
)


class HomeViewModel(QObject):
    """What Home shows of the content; all of it stands in the manifest: nothing is read before the first picture."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        manifest = services.bundle.manifest
        self.lines = manifest.lines
        self.facts = manifest.counts.get("facts", 0)
        today = services.clock().date().isoformat()
        self.to_confirm = sum(count for day, count in manifest.confirm.items() if day <= today)


class HomePage(ScrollPage):
    """Pick what you are doing."""

    ways: Ways | None = None
    _room = 0

    def __init__(self, services: Services, view_model: HomeViewModel) -> None:
        super().__init__(services.theme)
        self._services, self._view_model = services, view_model
        tokens = services.theme.tokens
        head = column(
            tokens,
            Label(self.tr("Enter the United States, step by step"), "h1", wraps=True),
            Label(self.tr("Six steps, in this order. Pick how you arrive and see your own line."), "lead", wraps=True),
        )
        nest(self.column, head)
        self.column.addWidget(self._line_card())
        self._room = height_about(tokens, self._width())
        self.column.addSpacing(self._room)
        self.column.addStretch(1)

    def settle(self) -> None:
        """Add the ways to arrive: they stand below the line, and made before would hold up the first picture."""
        if self.ways is None:
            from poeguide.ui.pages.home.ways import Ways

            self.ways = Ways(self._services, self._view_model.lines)
            self.ways.place(self._width())
            self.column.takeAt(self.column.count() - 2)
            self.column.insertWidget(self.column.count() - 1, self.ways)
            if self.isVisible():
                # Qt would show them a round of events later.
                self.ways.show()

    def finish(self) -> bool:
        """Show the ways now."""
        self.settle()
        return super().finish()

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

    def _width(self) -> int:
        """What the margins leave of the page."""
        return max(1, self.area.viewport().width() - 2 * self._theme.tokens.size("space.7"))

    def _set_margins(self, width: float) -> None:
        super()._set_margins(width)
        if self.ways is not None:
            self.ways.place(self._width())
        elif self._room:
            # Where there will be a scroll bar, it is there from the start.
            place = self.column.count() - 2
            self._room = height_about(self._theme.tokens, self._width())
            self.column.takeAt(place)
            self.column.insertSpacing(place, self._room)
