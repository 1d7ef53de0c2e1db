"""The PIN of the staff, typed twice; only its slow hash is kept."""

from __future__ import annotations

from poeguide.domain.pin import LEAST_DIGITS, MOST_DIGITS
from poeguide.ui.kiosk.pin_pad import PinPad
from poeguide.ui.kiosk.setup.steps.step import Step, translate
from poeguide.ui.kiosk.setup.view_model import SetupViewModel
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.text import Label


class PinStep(Step):
    """Without a PIN nobody gets into the staff page."""

    places = (("staff", "pin"),)

    def __init__(self, theme: Theme, view_model: SetupViewModel) -> None:
        title = translate("Setup", "PIN of the staff")
        lead = translate(
            "Setup", "Five touches in the upper corner and this PIN open the staff page. Without one, nobody gets in."
        )
        super().__init__(theme, view_model, title, lead)
        self._first = ""
        self.note = Label("", "strong", wraps=True)
        self.pad = PinPad(theme)
        self.pad.entered.connect(self._take)
        self.add(self.note, self.pad)
        self.column.addStretch(1)
        self._say(self._beginning())

    def enter(self) -> None:
        """Digits of the keyboard go to the pad."""
        self.pad.setFocus()

    def leave(self) -> None:
        """A PIN that was begun is forgotten."""
        self._first = ""
        self.pad.take()
        self._say(self._beginning())

    def _beginning(self) -> str:
        if self.view_model.answers.get("staff", {}).get("pin"):
            return translate("Setup", "A PIN is set. Type another one to change it, or go on.")
        return translate("Setup", "Type {least} to {most} digits, then Enter.").format(
            least=LEAST_DIGITS, most=MOST_DIGITS
        )

    def _take(self) -> None:
        pin = self.pad.take()
        if not self._first:
            self._first = pin
            self._say(translate("Setup", "The same PIN again, then Enter."))
            return
        first, self._first = self._first, ""
        if pin != first:
            self._say(translate("Setup", "The two PINs differ. Type the PIN again."))
        elif self.view_model.take_pin(pin):
            self._say(translate("Setup", "The PIN is set."))
        else:
            self._say(translate("Setup", "Too easy: neither all digits alike nor a plain run. Type another PIN."))

    def _say(self, words: str) -> None:
        self.note.setText(words)
