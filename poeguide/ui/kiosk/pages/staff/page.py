"""The page itself: the pad, the panel behind it, and the two lessons that the machine is taught."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from poeguide.domain.pin import LEAST_DIGITS
from poeguide.domain.routes import Route
from poeguide.ui.kiosk.card_ruler import CardRuler
from poeguide.ui.kiosk.key_lesson import KeyLesson
from poeguide.ui.kiosk.kiosk import Kiosk
from poeguide.ui.kiosk.pages.staff.cards import counts_card, lines_card, logs_card, status_card
from poeguide.ui.kiosk.pages.staff.notices import NoticesCard
from poeguide.ui.kiosk.pin_pad import PinPad
from poeguide.ui.layouts import column, nest, row
from poeguide.ui.page import ScrollPage
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.cards import Card
from poeguide.ui.widgets.text import Label


class StaffPage(ScrollPage):
    """Opens only after the gesture; locks again as soon as one leaves it."""

    def __init__(self, kiosk: Kiosk) -> None:
        super().__init__(kiosk.services.theme)
        self._kiosk, self._staff = kiosk, kiosk.staff
        self._body: QWidget | None = None
        self.pad: PinPad | None = None
        self.lesson: KeyLesson | None = None
        self.ruler: CardRuler | None = None
        self.notices: NoticesCard | None = None
        self._is_refused = False
        self.column.addWidget(Label(self.tr("Staff"), "h1", wraps=True))
        self.column.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._show_wait)
        self._staff.answered.connect(self._answer)
        kiosk.board.changed.connect(self._show)

    def title(self) -> str:
        """Name of the page."""
        return self.tr("Staff")

    def open(self, route: Route) -> bool:
        """Show the PIN pad, if the gesture was made."""
        if route.target or not self._staff.is_called:
            return False
        self._is_refused = False
        self._show()
        return True

    def _show(self) -> None:
        self._fill(self._panel() if self._staff.is_in else [self._lock()])
        self._show_wait()

    def _fill(self, parts: list[QWidget]) -> None:
        if self._body is not None:
            self.column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._body = QWidget()
        layout = column(self._theme.tokens, gap="space.4")
        self._body.setLayout(layout)
        for part in parts:
            layout.addWidget(part)
        self.column.insertWidget(1, self._body)
        self.area.verticalScrollBar().setValue(0)

    def _lock(self) -> QWidget:
        card = Card(self._theme)
        self.note = Label("", "lead", wraps=True)
        self.pad = PinPad(self._theme)
        self.pad.entered.connect(self._try)
        # Side by side, so that on a low screen all keys are in sight.
        head = row(self._theme.tokens, self.note, self.pad.dots, gap="space.4")
        head.setStretch(0, 1)
        nest(card.column, head)
        card.column.addWidget(self.pad)
        self._timer.start()
        return card

    def _try(self) -> None:
        if self.pad is None:
            return
        pin, self._is_refused = self.pad.take(), False
        if len(pin) >= LEAST_DIGITS:
            self._staff.try_pin(pin)
        self._show_wait()

    def _answer(self) -> None:
        self._is_refused = not self._staff.is_in
        self._show()

    def _show_wait(self) -> None:
        if self._staff.is_in or self.pad is None:
            self._timer.stop()
            return
        staff, wait = self._staff, self._staff.wait
        if not staff.has_pin:
            words = self.tr("No PIN is set, so that nobody gets in here. Set one with: poeguide kiosk-setup")
        elif wait:
            words = self.tr("Too many wrong tries. Wait %n second(s).", "", wait)
        elif staff.is_checking:
            words = self.tr("One moment.")
        elif self._is_refused:
            words = self.tr("This was not the PIN.")
        else:
            words = self.tr("Type the PIN of the staff.")
        self.note.setText(words)
        self.pad.set_ready(on=staff.has_pin and not wait and not staff.is_checking)

    def _panel(self) -> list[QWidget]:
        self.pad = self.lesson = self.ruler = None
        self.notices = NoticesCard(self._kiosk)
        window = self.window()
        status = status_card(self._kiosk, (window.width(), window.height()))
        return [
            status,
            self.notices,
            counts_card(self._kiosk),
            self._machine(),
            logs_card(self._kiosk),
            self._ways_out(),
        ]

    def _machine(self) -> Card:
        """What this one machine can be taught."""
        inches = f"{self._kiosk.fitting.diagonal:g}"
        keys = ", ".join(self._kiosk.fitting.keypad.values()) or self.tr("F13 to F17")
        card = lines_card(
            self._kiosk,
            self.tr("This machine"),
            self.tr("Diagonal of the screen: {inches} inches").format(inches=inches),
            self.tr("Keys of the keypad: {keys}").format(keys=keys),
        )
        self.measure, self.teach = (
            Button(self._theme, self.tr("Measure the screen with a card"), icon="passport"),
            Button(self._theme, self.tr("Learn the five keys"), icon="keyboard"),
        )
        self.measure.clicked.connect(self._show_ruler)
        self.teach.clicked.connect(self._show_lesson)
        card.column.addWidget(self.measure)
        card.column.addWidget(self.teach)
        return card

    def _show_ruler(self) -> None:
        screen = self._kiosk.config.screen(self.window().width(), self.window().height())
        size = (screen.width, screen.height)
        self.ruler = CardRuler(self._theme, size, self._kiosk.fitting.diagonal)
        keep = self._button(self.tr("Keep this size and restart"), "check", role="primary")
        keep.clicked.connect(self._keep_size)
        self._fill([self.ruler, keep, self._back()])

    def _keep_size(self) -> None:
        if self.ruler is not None:
            self._kiosk.fitting.measure(self.ruler.diagonal)
            self._staff.restart_wanted.emit()

    def _show_lesson(self) -> None:
        self.lesson = KeyLesson(self._theme)
        keep = self._button(self.tr("Keep these keys"), "check", role="primary")
        keep.setEnabled(False)
        keep.clicked.connect(self._keep_keys)
        self.lesson.changed.connect(partial(self._allow, keep))
        self._fill([self.lesson, keep, self._back()])
        self.lesson.begin()

    def _allow(self, keep: Button) -> None:
        keep.setEnabled(self.lesson is not None and self.lesson.is_complete)

    def _keep_keys(self) -> None:
        if self.lesson is not None:
            self._kiosk.fitting.learn(self.lesson.keys)
            self._kiosk.services.notices.say(self.tr("The keys are kept."), "ok")
        self._show()

    def _back(self) -> Button:
        back = self._button(self.tr("Back to the staff page"), "back")
        back.clicked.connect(self._show)
        return back

    def _ways_out(self) -> QWidget:
        again = self._button(self.tr("Restart the guide"), "return")
        out = self._button(self.tr("End the kiosk"), "exit")
        again.clicked.connect(self._staff.restart_wanted)
        out.clicked.connect(self._staff.exit_wanted)
        box = QWidget()
        box.setLayout(column(self._theme.tokens, again, out, gap="space.3"))
        return box

    def _button(self, words: str, icon: str, *, role: str = "default") -> Button:
        return Button(self._theme, words, icon=icon, role=role, size="large")
