"""Codes that a phone reads without any network, one at a time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QWidget

from poeguide.ui.layouts import column, inset, nest, row, scrolled
from poeguide.ui.qr import QrView
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.chip_face import Choice
from poeguide.ui.widgets.chips import ChipGroup
from poeguide.ui.widgets.text import Label


class Code(NamedTuple):
    """One thing to hand over: a name, what the phone does with it, and one text or several frames."""

    key: str
    name: str
    note: str
    texts: tuple[str, ...]


class PhoneDialog(QDialog):
    """A choice where there are several codes; frames go round until they are paused."""

    def __init__(self, theme: Theme, codes: Sequence[Code]) -> None:
        super().__init__()
        self._theme, self.codes = theme, codes
        self._at = 0
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("To a phone, without a network"))
        choices = [Choice(code.key, code.name) for code in codes]
        self.kinds = ChipGroup(theme, self.tr("What to hand over"), choices, exclusive=True, required=True)
        self.note = Label("", "body", wraps=True)
        self.view = QrView(theme)
        self.number = Label("", "label")
        self.pause = Button(theme, self.tr("Pause"), icon="freeze")
        self.next = Button(theme, self.tr("Next frame"), icon="forward")
        self.timer = QTimer(self, interval=theme.tokens.size("time.frame"))
        self.kinds.keys_changed.connect(self._choose)
        self.pause.clicked.connect(self._pause)
        self.next.clicked.connect(self._step)
        self.timer.timeout.connect(self._step)
        self.kinds.set_keys((codes[0].key,))
        body = self._lay_out()
        self._choose()
        width, most = theme.tokens.size("width.palette"), theme.tokens.size("width.window-height")
        has_frames = any(len(code.texts) > 1 for code in codes)
        self.resize(width, most if has_frames else min(most, body.heightForWidth(width)))

    @property
    def code(self) -> Code:
        """What is shown."""
        return next((code for code in self.codes if code.key in self.kinds.keys), self.codes[0])

    def _lay_out(self) -> QWidget:
        tokens = self._theme.tokens
        close = Button(self._theme, self.tr("Close"), role="primary")
        close.clicked.connect(self.accept)
        lines = column(tokens, Label(self.windowTitle(), "h2", wraps=True), self.kinds, self.note, gap="space.4")
        self.kinds.setVisible(len(self.codes) > 1)
        for widget in (self.view, self.number):
            lines.addWidget(widget, alignment=Qt.AlignmentFlag.AlignHCenter)
        buttons = row(tokens, self.pause, self.next)
        buttons.addStretch(1)
        buttons.addWidget(close)
        lines.addStretch(1)
        nest(lines, buttons)
        inset(lines, tokens, "space.5", "space.5")
        body = QWidget()
        body.setLayout(lines)
        self.setLayout(column(tokens, scrolled(body, sideways=True)))
        return body

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


def show_codes(theme: Theme, codes: Sequence[Code], above: QWidget) -> None:
    """Show them above a page or a window."""
    dialog = PhoneDialog(theme, codes)
    dialog.setParent(above, dialog.windowFlags())
    dialog.open()
