"""The five keys of an audio keypad, where there is one."""

from __future__ import annotations

from PySide6.QtCore import Qt

from poeguide.ui.kiosk.key_lesson import KeyLesson
from poeguide.ui.kiosk.setup.steps.step import Step, translate
from poeguide.ui.kiosk.setup.view_model import SetupViewModel
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.text import Label


class KeysStep(Step):
    """Nothing is listened to before the button is pressed: Tab and Enter go on working here."""

    def __init__(self, theme: Theme, view_model: SetupViewModel) -> None:
        title = translate("Setup", "Keypad")
        lead = translate(
            "Setup", "An audio keypad with five keys works everything without sight. Go on if there is none."
        )
        super().__init__(theme, view_model, title, lead)
        self.known = Label("", "strong", wraps=True)
        self.learn = Button(theme, translate("Setup", "Learn the five keys"), icon="keyboard")
        self.learn.clicked.connect(self._learn)
        self.lesson = KeyLesson(theme)
        self.lesson.changed.connect(self._take)
        self.lesson.hide()
        self.add(self.known)
        self.column.addWidget(self.learn, alignment=Qt.AlignmentFlag.AlignLeading)
        self.add(self.lesson)
        self.column.addStretch(1)
        self._show()

    def leave(self) -> None:
        """Let keys go their ways again."""
        self.lesson.hide()

    def _learn(self) -> None:
        self.lesson.show()
        self.lesson.begin()

    def _take(self) -> None:
        if self.lesson.is_complete:
            self.view_model.take_keys(self.lesson.keys)
            self._show()

    def _show(self) -> None:
        keys = ", ".join(map(str, self.view_model.answers.get("keypad", {}).values()))
        none = translate("Setup", "No keys were learned; F13 to F17 are listened to.")
        self.known.setText(translate("Setup", "Learned: {keys}").format(keys=keys) if keys else none)
