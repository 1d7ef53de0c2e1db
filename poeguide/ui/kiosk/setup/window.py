"""The window of the set-up: a step, where one is among them, back and next; by mouse, keys and touch."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from poeguide.ui.kiosk.keyboard import Keyboard
from poeguide.ui.kiosk.setup.steps import STEPS
from poeguide.ui.kiosk.setup.steps.review import ReviewStep
from poeguide.ui.kiosk.setup.steps.step import Step
from poeguide.ui.kiosk.setup.view_model import SetupViewModel
from poeguide.ui.language import LANGUAGES
from poeguide.ui.services import Services
from poeguide.ui.shell.focus_ring import FocusRing
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.cards import IconLabel
from poeguide.ui.widgets.text import Label

DRAWN: Final = 1080
"""Pixels of the shorter side that the kiosk's sizes were drawn for."""
SHARE: Final = 0.6
GROWTHS: Final = (0.5, 1.2)


def growth_for(width: int, height: int) -> float:
    """How large the set-up is on a screen that nobody has measured yet: large enough for a finger."""
    return max(GROWTHS[0], min(GROWTHS[1], SHARE * min(width, height) / DRAWN))


class SetupWindow(QWidget):
    """Steps are made anew when the language changes; the answers stay."""

    def __init__(self, view_model: SetupViewModel, services: Services, *, name: str) -> None:
        super().__init__()
        self.services, self._name = services, name
        self.view_model = view_model
        self.is_written = False
        self.at = 0
        self.steps: list[Step] = []
        self.setObjectName("kiosk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._inside: QWidget | None = None
        services.theme.changing.connect(self._tear_down)
        services.theme.changed.connect(self._build)
        self.view_model.changed.connect(self._show_state)
        self._build()

    @property
    def step(self) -> Step:
        """The step on screen."""
        return self.steps[self.at]

    def go(self, at: int) -> None:
        """Show a step."""
        self.keyboard.close_board()
        self.step.leave()
        self.at = max(0, min(len(self.steps) - 1, at))
        self.stack.setCurrentWidget(self.step)
        self.step.enter()
        self._show_state()
        self.back.setVisible(self.at > 0)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let go of the keys."""
        self.step.leave()
        self.services.tasks.wait()
        super().closeEvent(event)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Set up a kiosk"))
        theme = self.services.theme
        self._inside = QWidget()
        layout = QVBoxLayout(self._inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.stack = QStackedWidget()
        self.steps = [make(theme, self.view_model) for make in STEPS]
        for step in self.steps:
            self.stack.addWidget(step)
        self.keyboard = Keyboard(self.services, look_back=None)
        for part in (self._header(), self.stack, self.keyboard, self._footer()):
            layout.addWidget(part, 1 if part is self.stack else 0)
        self._outer.addWidget(self._inside)
        self.ring = FocusRing(theme, self)
        self._inside.show()
        self.go(self.at)

    def _tear_down(self) -> None:
        if self._inside is None:
            return
        self.step.leave()
        self.keyboard.forget()
        self._outer.removeWidget(self._inside)
        for part in (self.ring, self._inside):
            part.hide()
            part.deleteLater()
            QCoreApplication.sendPostedEvents(part, QEvent.Type.DeferredDelete)
        self._inside = None

    def _header(self) -> QWidget:
        theme, tokens = self.services.theme, self.services.theme.tokens
        header = QFrame()
        row = QHBoxLayout(header)
        row.setContentsMargins(tokens.size("space.6"), tokens.size("space.3"), tokens.size("space.6"), 0)
        row.setSpacing(tokens.size("space.4"))
        self.where = Label("", "label")
        row.addWidget(IconLabel(theme, "mark", size="icon.large"))
        row.addWidget(self.where)
        row.addStretch(1)
        self.languages: dict[str, Button] = {}
        for code, name in LANGUAGES.items():
            button = Button(theme, name, role="chip")
            button.setCheckable(True)
            button.setChecked(code == self.services.language)
            button.clicked.connect(partial(self._choose_language, code))
            row.addWidget(button)
            self.languages[code] = button
        return header

    def _footer(self) -> QWidget:
        theme, tokens = self.services.theme, self.services.theme.tokens
        footer = QFrame()
        footer.setObjectName("footer")
        row = QHBoxLayout(footer)
        side, end = tokens.size("space.6"), tokens.size("space.3")
        row.setContentsMargins(side, end, side, end)
        row.setSpacing(tokens.size("space.4"))
        self.back = Button(theme, self.tr("Back"), icon="back")
        self.type = Button(theme, self.tr("Keyboard on screen"), icon="keyboard")
        self.next = Button(theme, "", role="primary")
        self.type.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.back.clicked.connect(lambda: self.go(self.at - 1))
        self.next.clicked.connect(self._next)
        self.type.clicked.connect(self._type)
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.type)
        row.addWidget(self.next)
        return footer

    def _show_state(self) -> None:
        if self._inside is None or not self.steps:
            return
        is_last = isinstance(self.step, ReviewStep)
        words = self.tr("Step {n} of {count}").format(n=self.at + 1, count=len(self.steps))
        self.where.setText(words)
        self.next.setText(self.tr("Write the file") if is_last else self.tr("Next"))
        self.next.setAccessibleName(self.next.text())
        self.next.setEnabled(self.step.is_right)
        self.type.setVisible(bool(self.step.findChildren(QLineEdit)))

    def _next(self) -> None:
        if isinstance(self.step, ReviewStep):
            self.is_written = self.step.write(self._name) or self.is_written
        else:
            self.go(self.at + 1)

    def _type(self) -> None:
        """Open the keyboard for the field that has the keyboard, or for the first one."""
        if self.keyboard.isVisible():
            self.keyboard.close_board()
            return
        focus = QApplication.focusWidget()
        fields = self.step.findChildren(QLineEdit)
        field = focus if isinstance(focus, QLineEdit) and focus in fields else fields[0]
        field.setFocus()
        self.keyboard.open(field)
        self.step.area.ensureWidgetVisible(field)

    def _choose_language(self, code: str) -> None:
        for key, button in self.languages.items():
            button.setChecked(key == code)
        self.services.preferences.update(language=code)
