"""Outside the hours: a dark screen with the time and the next opening; a touch lights a card that still helps."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QStackedLayout, QWidget

from poeguide.domain.idle import LARGE_TEXT
from poeguide.domain.routes import Route
from poeguide.ui.formats import day_and_time
from poeguide.ui.kiosk.kiosk import Kiosk
from poeguide.ui.layouts import nest
from poeguide.ui.page import ScrollPage
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.cards import IconLabel
from poeguide.ui.widgets.text import Label

LIT_FOR: Final = 30_000
"""Milliseconds that the card stays lit after the last touch."""
MOVE_EVERY: Final = 30_000
PLACES: Final = 5
"""Where the clock may stand: nothing bright stays in one place."""
FACES: Final = {"dim": True, "black": False}


class Night(QWidget):
    """The dark screen. Dim shows the time and the next opening, black shows nothing."""

    def __init__(self, kiosk: Kiosk) -> None:
        super().__init__()
        self._kiosk = kiosk
        self.at = 0
        self.has_clock = FACES.get(kiosk.config.after_hours, True)
        self.words = ""

    def move_on(self) -> None:
        """Show the time of now, a little elsewhere."""
        services, config = self._kiosk.services, self._kiosk.config
        now = services.clock()
        self.at = (self.at + 1) % PLACES
        opening = config.next_opening(now)
        self.words = "" if opening is None else self.tr("Opens {time}").format(time=day_and_time(opening))
        self.setAccessibleName(f"{now:%H:%M}. {self.words}")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Black, and on it as little light as one can read by."""
        tokens = self._kiosk.services.theme.tokens
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.color("night"))
        if self.has_clock:
            side, height = tokens.size("space.8"), tokens.line_height("display")
            room = self.height() - 2 * side - height - tokens.line_height("lead")
            top = side + max(0, room) * self.at / max(1, PLACES - 1)
            box = QRectF(side, top, self.width() - 2 * side, height)
            painter.setPen(tokens.color("night-text"))
            painter.setFont(tokens.font("display"))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignHCenter), f"{self._kiosk.services.clock():%H:%M}")
            painter.setFont(tokens.font("lead"))
            below = box.translated(0, height)
            painter.drawText(below, int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap), self.words)
        painter.end()


class ClosedCard(ScrollPage):
    """What a late visitor finds: when it opens, and the questions that most come with."""

    chosen = Signal()

    def __init__(self, kiosk: Kiosk) -> None:
        super().__init__(kiosk.services.theme)
        self._kiosk = kiosk
        self.route = Route("home")
        self.column.addStretch(1)
        self._icon = IconLabel(kiosk.services.theme, "clock", size="icon.plate-large")
        self.column.addWidget(self._icon)
        self.column.addWidget(Label(self.tr("The desk here is closed now"), "h1", wraps=True))
        self.opening = Label("", "lead", wraps=True)
        self.column.addWidget(self.opening)
        self.column.addWidget(Label(self.tr("This guide can still help you:"), "body2", wraps=True))
        self.buttons: dict[str, Button] = {}
        self._grid = QGridLayout()
        self._grid.setSpacing(kiosk.services.theme.tokens.size("space.4"))
        nest(self.column, self._grid)
        self._arranged = QSize()
        for page, words, icon in (
            ("steps", self.tr("How to enter"), "gate"),
            ("ports", self.tr("Find a crossing"), "map"),
            ("goods", self.tr("Can I bring it?"), "can-i-bring-it"),
            ("contacts", self.tr("Whom to call"), "contact"),
            ("help", self.tr("Help now"), "help"),
        ):
            if page not in kiosk.config.closed:
                button = Button(kiosk.services.theme, words, icon=icon, size="large")
                button.clicked.connect(partial(self._choose, page))
                self.buttons[page] = button
        self.column.addStretch(1)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put the buttons side by side where there is little height."""
        is_done = super().eventFilter(watched, event)
        if event.type() is QEvent.Type.Resize and self.area.size() != self._arranged:
            self._arranged = self.area.size()
            self._arrange()
        return is_done

    def _arrange(self) -> None:
        size, tokens = self.area.size(), self._kiosk.services.theme.tokens
        is_wide = size.width() > size.height() and tokens.scale < LARGE_TEXT
        self._icon.setVisible(not is_wide)
        columns = 2 if is_wide else 1
        for at, button in enumerate(self.buttons.values()):
            self._grid.addWidget(button, at // columns, at % columns)

    def say_opening(self) -> None:
        """When it opens again."""
        opening = self._kiosk.config.next_opening(self._kiosk.services.clock())
        words = self.tr("It opens {time}.").format(time=day_and_time(opening)) if opening is not None else ""
        self.opening.setText(words)

    def _choose(self, page: str) -> None:
        self.route = Route(page)
        self.chosen.emit()


class ClosedScene(QWidget):
    """`begun` tells that somebody wants the guide: `route` is the page they chose."""

    begun = Signal()

    def __init__(self, kiosk: Kiosk) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.night, self.card = Night(kiosk), ClosedCard(kiosk)
        self._layout = QStackedLayout(self)
        self._layout.addWidget(self.night)
        self._layout.addWidget(self.card)
        self._lit, self._moves = QTimer(self), QTimer(self)
        self._lit.setSingleShot(True)
        self._lit.setInterval(LIT_FOR)
        self._moves.setInterval(MOVE_EVERY)
        self._lit.timeout.connect(self.darken)
        self._moves.timeout.connect(self.night.move_on)
        self.card.chosen.connect(self.begun)
        self.card.area.viewport().installEventFilter(self)

    @property
    def route(self) -> Route:
        """Where the visit begins."""
        return self.card.route

    @property
    def is_lit(self) -> bool:
        """Whether the card is shown."""
        return self._layout.currentWidget() is self.card

    def light(self) -> None:
        """Somebody touched the screen."""
        self.card.route = Route("home")
        self.card.say_opening()
        self._layout.setCurrentWidget(self.card)
        self._lit.start()
        next(iter(self.card.buttons.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def darken(self) -> None:
        """Nobody is there."""
        self.night.move_on()
        self.setAccessibleName(self.night.accessibleName())
        self._layout.setCurrentWidget(self.night)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Anywhere is the right place."""
        self.light()

    def keyPressEvent(self, _event: QKeyEvent) -> None:
        """Any key is the right key."""
        self.light()

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override] # only widgets are watched
        """A touch beside the buttons keeps the light on."""
        if event.type() is QEvent.Type.MouseButtonPress:
            self._lit.start()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """Dark at first."""
        super().showEvent(event)
        self.darken()
        self._moves.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest."""
        super().hideEvent(event)
        for timer in (self._lit, self._moves):
            timer.stop()
