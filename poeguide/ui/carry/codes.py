"""Codes that a phone reads without any network: place, contact, day, the plan in words, or the whole trip as frames."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QWidget

from poeguide.domain import frames
from poeguide.domain.hand_off import contact_code, day_code, geo_code, text_code
from poeguide.domain.trip import WholeTrip
from poeguide.domain.trip_file import to_text
from poeguide.ui.carry.hand_over import HandOver
from poeguide.ui.layouts import column, inset, nest, row, scrolled
from poeguide.ui.qr import QrView
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.chip_face import Choice
from poeguide.ui.widgets.chips import ChipGroup
from poeguide.ui.widgets.text import Label

FRAMES = "frames"


class Code(NamedTuple):
    """One thing to hand over: a name, what the phone does with it, and one text or several frames."""

    key: str
    name: str
    note: str
    texts: tuple[str, ...]


class CodesDialog(QDialog):
    """One code at a time; frames go round until they are paused."""

    def __init__(self, theme: Theme, hand_over: HandOver, whole: WholeTrip, now: datetime) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("To a phone, without a network"))
        self.codes = self._codes(hand_over, whole, now)
        self._at = 0
        self.kinds = ChipGroup(
            theme,
            self.tr("What to hand over"),
            [Choice(code.key, code.name) for code in self.codes],
            exclusive=True,
            required=True,
        )
        self.note = Label("", "body", wraps=True)
        self.view = QrView(theme)
        self.number = Label("", "label")
        self.pause = Button(theme, self.tr("Pause"), icon="freeze")
        self.next = Button(theme, self.tr("Next frame"), icon="forward")
        self.timer = QTimer(self, interval=theme.tokens.size("time.frame"))
        self._lay_out()
        self.kinds.keys_changed.connect(self._choose)
        self.pause.clicked.connect(self._pause)
        self.next.clicked.connect(self._step)
        self.timer.timeout.connect(self._step)
        self.kinds.set_keys((self.codes[0].key,))
        self._choose()

    @property
    def code(self) -> Code:
        """What is shown."""
        return next((code for code in self.codes if code.key in self.kinds.keys), self.codes[0])

    def _lay_out(self) -> None:
        tokens = self._theme.tokens
        body = QWidget()
        close = Button(self._theme, self.tr("Close"), role="primary")
        close.clicked.connect(self.accept)
        lines = column(tokens, Label(self.windowTitle(), "h2", wraps=True), self.kinds, self.note, gap="space.4")
        lines.addWidget(self.view, alignment=Qt.AlignmentFlag.AlignHCenter)
        lines.addWidget(self.number, alignment=Qt.AlignmentFlag.AlignHCenter)
        buttons = row(tokens, self.pause, self.next)
        buttons.addStretch(1)
        buttons.addWidget(close)
        nest(lines, buttons)
        inset(lines, tokens, "space.5", "space.5")
        body.setLayout(lines)
        self.setLayout(column(tokens, scrolled(body, sideways=True)))
        self.resize(tokens.size("width.palette"), tokens.size("width.window-height"))

    def _codes(self, hand_over: HandOver, whole: WholeTrip, now: datetime) -> list[Code]:
        """What there is to hand over; the plan in words is always there."""
        found = []
        for place in hand_over.places(whole):
            if place.point is not None:
                note = self.tr("{place} on a map").format(place=place.name)
                found.append(
                    Code(
                        f"geo {place.route}", note, self.tr("Opens in the map of the phone."), (geo_code(place.point),)
                    )
                )
            contact = contact_code(place.name, phone=place.phone, email=place.email, address=place.address)
            if contact and (place.phone or place.email):
                name = self.tr("Contact: {place}").format(place=place.name)
                found.append(
                    Code(
                        f"card {place.route}",
                        name,
                        self.tr("Is saved as a contact. Confirm the number first."),
                        (contact,),
                    )
                )
        days = ((event, day_code(event, now)) for event in hand_over.events(whole))
        note = self.tr("Is entered in the calendar.")
        found += [Code(f"day {event.uid}", event.title, note, (text,)) for event, text in days if text]
        words = text_code(hand_over.lines(whole))
        found.insert(0, Code("text", self.tr("The plan in words"), self.tr("Any phone shows these words."), (words,)))
        note = self.tr("For another poeguide. The frames go round; any 60 % of them are enough.")
        try:
            parts = tuple(str(frame) for frame in frames.split(to_text([whole.without_names()])))
        except ValueError:
            return found
        return [*found, Code(FRAMES, self.tr("The whole trip"), note, parts)]

    def _choose(self) -> None:
        self._at = 0
        self.note.setText(self.code.note)
        has_frames = len(self.code.texts) > 1
        for widget in (self.pause, self.next, self.number):
            widget.setVisible(has_frames)
        if has_frames and not self._theme.is_motion_reduced:
            self.timer.start()
        else:
            self.timer.stop()
        self._show()

    def _pause(self) -> None:
        if self.timer.isActive():
            self.timer.stop()
        else:
            self.timer.start()
        self._show()

    def _step(self) -> None:
        self._at = (self._at + 1) % len(self.code.texts)
        self._show()

    def _show(self) -> None:
        texts = self.code.texts
        self.view.set_text(texts[self._at], self.code.name)
        self.number.setText(self.tr("Frame {n} of {count}").format(n=self._at + 1, count=len(texts)))
        self.pause.setText(self.tr("Pause") if self.timer.isActive() else self.tr("Play"))
