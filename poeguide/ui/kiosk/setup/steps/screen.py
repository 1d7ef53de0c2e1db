"""The screen: how many pixels, how large, and how far away its readers are."""

from __future__ import annotations

from typing import Final

from poeguide.domain.physical_size import LEAST_CAPITAL, LEAST_TARGET
from poeguide.ui.kiosk.card_ruler import CardRuler
from poeguide.ui.kiosk.setup.fields import ChoiceField, Entry, Field, TextField, number_or_text
from poeguide.ui.kiosk.setup.steps.step import Step, translate
from poeguide.ui.kiosk.setup.view_model import SetupViewModel
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.chip_face import Choice
from poeguide.ui.widgets.chips import ChipGroup
from poeguide.ui.widgets.text import Label

SIZES: Final = ("1080x1920", "1920x1080", "1366x768", "2160x3840", "3840x2160")
DISTANCES: Final = (450, 700, 1000)


class ScreenStep(Step):
    """Pixels and orientation: those of this screen, or of another one."""

    places = (("screen", "width"), ("screen", "height"), ("screen", "distance_mm"), ("look", "theme"))

    def __init__(self, theme: Theme, view_model: SetupViewModel) -> None:
        title = translate("Setup", "The screen")
        lead = translate("Setup", "Letters and buttons get their size in millimeters, whatever the screen.")
        super().__init__(theme, view_model, title, lead)
        names = [Choice("0x0", translate("Setup", "As the kiosk finds it"))]
        names += [Choice(size, _size_words(size)) for size in SIZES]
        field = Field(theme, view_model, Entry("screen", "width", translate("Setup", "Pixels and orientation")))
        self.sizes = ChipGroup(
            theme, translate("Setup", "Pixels and orientation"), names, exclusive=True, required=True
        )
        known = "x".join(str(view_model.answers.get("screen", {}).get(key, 0)) for key in ("width", "height"))
        self.sizes.set_keys((known,))
        self.sizes.keys_changed.connect(self._take_size)
        field.column.addWidget(self.sizes)
        field.column.addWidget(field.problem)
        far = [Choice(str(distance), _distance_words(distance)) for distance in DISTANCES]
        self.distance = ChoiceField(
            theme,
            view_model,
            Entry("screen", "distance_mm", translate("Setup", "How far away the eyes of readers are")),
            choices=far,
            default=DISTANCES[0],
        )
        looks = [
            Choice("light", translate("Setup", "Light")),
            Choice("dark", translate("Setup", "Dark")),
            Choice("contrast", translate("Setup", "High contrast")),
        ]
        self.look = ChoiceField(
            theme, view_model, Entry("look", "theme", translate("Setup", "Colors")), choices=looks, default="light"
        )
        self.add(field, self.distance, self.look)
        self.column.addStretch(1)

    def _take_size(self) -> None:
        width, height = self.sizes.keys[0].split("x")
        self.view_model.answers.setdefault("screen", {})["width"] = int(width)
        self.view_model.answer("screen", "height", int(height))


class MeasureStep(Step):
    """The diagonal: typed, or measured with a card held to the screen."""

    places = (("screen", "diagonal_inches"),)

    def __init__(self, theme: Theme, view_model: SetupViewModel) -> None:
        title = translate("Setup", "The size of the screen")
        lead = translate("Setup", "Type the diagonal, or hold a card to the screen if this is the screen of the kiosk.")
        super().__init__(theme, view_model, title, lead)
        view_model.answers.setdefault("screen", {}).setdefault("diagonal_inches", 21.5)
        self.diagonal = TextField(
            theme,
            view_model,
            Entry("screen", "diagonal_inches", translate("Setup", "Diagonal in inches")),
            convert=number_or_text,
        )
        self.sizes = Label("", "body", wraps=True)
        self.ruler: CardRuler | None = None
        self.add(self.diagonal, self.sizes)
        self.column.addStretch(1)
        view_model.changed.connect(self._show)
        self._show()

    def enter(self) -> None:
        """The card is drawn for the screen that the window is on."""
        if self.ruler is None:
            size = self.screen().size()
            known = self.view_model.config.diagonal_inches
            self.ruler = CardRuler(self.theme, (size.width(), size.height()), known)
            self.ruler.changed.connect(self._take_card)
            self.column.insertWidget(self.column.count() - 1, self.ruler)

    def _take_card(self) -> None:
        if self.ruler is not None:
            self.diagonal.field.setText(f"{self.ruler.diagonal:.1f}")

    def _show(self) -> None:
        config = self.view_model.config
        screen = config.screen(1080, 1920)
        words = translate(
            "Setup", "Capitals of {capital} mm or more have {font} pixels, targets of {target} mm have {side}."
        )
        self.sizes.setText(
            words.format(
                capital=f"{LEAST_CAPITAL:g}",
                font=round(screen.least_font()),
                target=f"{LEAST_TARGET:g}",
                side=round(screen.pixels(LEAST_TARGET)),
            )
        )


def _size_words(size: str) -> str:
    width, height = size.split("x")
    way = translate("Setup", "upright") if int(height) > int(width) else translate("Setup", "wide")
    return translate("Setup", "{width} × {height}, {way}").format(width=width, height=height, way=way)


def _distance_words(millimeters: int) -> str:
    return translate("Setup", "{centimeters} cm").format(centimeters=millimeters // 10)
