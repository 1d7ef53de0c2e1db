"""The attract loop: calm cards made from the bundle, one after the other, until somebody touches the screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from poeguide.data.topics import topics
from poeguide.domain.idle import LARGE_TEXT
from poeguide.domain.routes import Route
from poeguide.domain.topics import TopicKind
from poeguide.ui.kiosk.kiosk import Kiosk
from poeguide.ui.kiosk.six_stops import six_stops
from poeguide.ui.layouts import nest, row
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.cards import IconLabel
from poeguide.ui.widgets.line_diagram import LineDiagram
from poeguide.ui.widgets.text import Label, Paragraph

CARDS: Final = 8
HIGH: Final = 4.5
"""Height, in tiles, from which the line has room too."""
TOUCH: Final = {"en": "Touch the screen to begin", "es": "Toque la pantalla para empezar"}
"""In each language at once: who reads it has not chosen one yet."""


@dataclass(frozen=True, slots=True)
class AttractCard:
    """A title, one sentence, and where it leads."""

    title: str
    sentence: str
    icon: str
    route: Route


SMALLER: Final = ("h1", "h2")
"""Letters of the title where a low screen has no room for the largest."""


class AttractScene(QWidget):
    """`begun` tells that somebody is there; `route` is the page of the card, if they want that one."""

    begun = Signal()

    def __init__(self, kiosk: Kiosk) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._kiosk = kiosk
        theme, tokens = kiosk.services.theme, kiosk.services.theme.tokens
        self.cards = _cards(kiosk)
        self.at = -1
        self.route = Route("home")
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(tokens.size("space.5"))
        self.icon = IconLabel(theme, "mark", size="icon.plate-large")
        self.title = Label("", "display", wraps=True)
        self.sentence = Paragraph(theme, "", "h2")
        self.touch = Label(
            "\n".join(dict.fromkeys(TOUCH.get(code, TOUCH["en"]) for code in kiosk.config.languages)), "h2", wraps=True
        )
        self.read = Button(theme, self.tr("Read about this"), icon="forward", size="large")
        self.read.clicked.connect(self._read_card)
        self.independent = Label(self.tr("Independent guide, not a government site"), "caption", wraps=True)
        self.closed = Label("", "lead", wraps=True)
        self.line = LineDiagram(theme, interactive=False)
        self.line.set_line(six_stops())
        for item in (self.icon, self.title, self.sentence):
            self._layout.addWidget(item)
        below = row(tokens, self.read)
        below.addStretch(1)
        nest(self._layout, below)
        self._layout.addStretch(1)
        self._layout.addWidget(self.line)
        self._layout.addStretch(1)
        for item in (self.closed, self.touch, self.independent):
            self._layout.addWidget(item)
        self._timer = QTimer(self)
        self._timer.setInterval(round(kiosk.config.attract_each * 1000))
        self._timer.timeout.connect(self.show_next)
        self.show_next()

    def show_next(self) -> None:
        """Show the next card, a little elsewhere, so that no bright edge stays in one place."""
        self.at = (self.at + 1) % len(self.cards)
        card = self.cards[self.at]
        self.icon.set_icon(card.icon)
        self.title.setText(card.title)
        self.sentence.set_text(card.sentence)
        self.setAccessibleName(f"{card.title}. {card.sentence} {self.touch.text()}")
        tokens = self._kiosk.services.theme.tokens
        is_low = self._is_low()
        self.line.set_current(card.route.target or None)
        side, drift = tokens.size("space.5" if is_low else "space.8"), tokens.size("width.drift")
        across, down = (self.at % 3) * drift, (self.at // 3 % 3) * (drift if not is_low else drift // 4)
        self._layout.setContentsMargins(side + across, side + down, side, side)
        self._leave_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what there is room for."""
        super().resizeEvent(event)
        self._leave_out()

    def _is_low(self) -> bool:
        return self.height() < 3 * self._kiosk.services.theme.tokens.size("width.tile")

    def _leave_out(self) -> None:
        """Where there is little height the words come first, then the drawing, then the line."""
        tokens = self._kiosk.services.theme.tokens
        self.icon.setVisible(not self._is_low())
        self.line.setVisible(tokens.scale < LARGE_TEXT and self.height() >= HIGH * tokens.size("width.tile"))
        # A long sentence, or that of a closed desk, takes room, and a line that is cut would look like a shorter one.
        self.title.take_style("display")
        self.touch.take_style("h2")
        item: QWidget
        for item in (self.title, self.sentence, self.read):
            item.show()
        self._say_hours()
        for item in (self.icon, self.line):
            if not self._fits():
                item.hide()
        for style in SMALLER:
            if not self._fits():
                self.title.take_style(style)
        for item in (self.closed, self.sentence, self.read):
            if not self._fits():
                item.hide()
        self._keep_publisher()

    def _keep_publisher(self) -> None:
        """Whose guide this is always stands there: the rest becomes smaller instead, and the title goes at last."""
        for label, style in ((self.touch, "h3"), (self.title, "h3"), (self.touch, "strong"), (self.title, "strong")):
            if not self._fits():
                label.take_style(style)
        self.title.setVisible(self._fits())

    def _fits(self) -> bool:
        self._layout.activate()
        return self._layout.totalHeightForWidth(self.width()) <= self.height()

    def showEvent(self, event: QShowEvent) -> None:
        """Run only while on screen."""
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest."""
        super().hideEvent(event)
        self._timer.stop()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Anywhere is the right place."""
        self._begin(Route("home"))

    def keyPressEvent(self, _event: QKeyEvent) -> None:
        """Any key is the right key."""
        self._begin(Route("home"))

    def _read_card(self) -> None:
        self._begin(self.cards[self.at].route)

    def _begin(self, route: Route) -> None:
        self.route = route
        self.begun.emit()

    def _say_hours(self) -> None:
        config, now = self._kiosk.config, self._kiosk.services.clock()
        if config.opens is None or config.closes is None or config.is_open_at(now):
            self.closed.hide()
            return
        words = self.tr("The desk here is closed now. It opens at {opens} and closes at {closes}. The guide stays on.")
        self.closed.setText(words.format(opens=f"{config.opens:%H:%M}", closes=f"{config.closes:%H:%M}"))
        self.closed.show()


def _cards(kiosk: Kiosk) -> list[AttractCard]:
    services = kiosk.services
    steps = services.bundle.read(topics, TopicKind.SIX_STEP, services.language)
    cards = [AttractCard(hit.title, hit.summary, hit.icon, Route("six-steps", hit.id)) for hit in steps]
    title = QCoreApplication.translate("AttractScene", "Enter the United States, step by step")
    words = QCoreApplication.translate("AttractScene", "Ports, steps, what you may bring, and whom to ask. Free.")
    return [AttractCard(title, words, "mark", Route("home")), *cards][:CARDS]
