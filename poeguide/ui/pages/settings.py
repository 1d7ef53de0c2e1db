"""Settings: theme, text size, motion, units and language; each takes effect at once and is kept."""

from __future__ import annotations

from typing import Self

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from poeguide.settings import MAX_SCALE, MIN_SCALE, Settings
from poeguide.ui.key_chooser import KeyChooser
from poeguide.ui.keys import shown
from poeguide.ui.language import LANGUAGES
from poeguide.ui.layouts import column, nest, row
from poeguide.ui.page import ScrollPage
from poeguide.ui.services import Services
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.cards import Card, IconLabel
from poeguide.ui.widgets.chip_face import Choice
from poeguide.ui.widgets.chips import ChipGroup
from poeguide.ui.widgets.text import Label, Paragraph


class SettingsPage(ScrollPage):
    """One card a subject."""

    def __init__(self, services: Services) -> None:
        super().__init__(services.theme, max_width=services.theme.tokens.size("width.article") + 80)
        self._preferences = services.preferences
        self._theme = services.theme
        tokens = services.theme.tokens
        self.column.setSpacing(tokens.size("space.4"))
        lead = self.tr("Every change takes effect at once and is kept on this computer.")
        nest(self.column, column(tokens, Label(self.tr("Settings"), "h1", wraps=True), Label(lead, "lead", wraps=True)))
        self.themes = self._choices(
            self.tr("Colors"),
            Choice("system", self.tr("As the system")),
            Choice("light", self.tr("Light")),
            Choice("dark", self.tr("Dark")),
            Choice("contrast", self.tr("High contrast")),
        )
        self.themes.keys_changed.connect(lambda: self._preferences.update(theme=self.themes.keys[0]))
        self.motions = self._choices(
            self.tr("Motion"), Choice("full", self.tr("Show motion")), Choice("reduced", self.tr("Reduce motion"))
        )
        self.motions.keys_changed.connect(lambda: self._preferences.update(motion=self.motions.keys[0]))
        self.units = self._choices(
            self.tr("Distances"), Choice("miles", self.tr("Miles")), Choice("kilometers", self.tr("Kilometers"))
        )
        self.units.keys_changed.connect(lambda: self._preferences.update(units=self.units.keys[0]))
        self.languages = self._choices(self.tr("Language"), *(Choice(code, name) for code, name in LANGUAGES.items()))
        self.languages.keys_changed.connect(lambda: self._preferences.update(language=self.languages.keys[0]))
        self._add_card("theme", self.tr("Colors"), self.tr("Light, dark or high contrast."), self.themes)
        chosen = self._preferences.settings.keys
        keys = {name: shown(chosen, name) for name in ("larger", "smaller", "normal", "keys")}
        self._add_card(
            "text-size",
            self.tr("Text size"),
            self.tr("{larger} and {smaller} change it anywhere; {normal} brings back the normal size.").format(**keys),
            self._text_size(),
        )
        self._add_card("pointer", self.tr("Motion"), self.tr("The map can jump instead of gliding."), self.motions)
        self._add_card("map", self.tr("Distances"), self.tr("Straight lines; roads differ."), self.units)
        if len(LANGUAGES) > 1:
            note = self.tr("Spanish is machine translation, not yet reviewed.")
            self._add_card("language", self.tr("Language"), note, self.languages)
        self.keys = KeyChooser(services.theme, services.preferences)
        note = self.tr("{keys} lists them all. Pick what they do, press the new keys, and take them.").format(**keys)
        self._add_card("keyboard", self.tr("Keyboard"), note, self.keys)
        self.column.addWidget(self._reset())
        self.column.addStretch(1)
        self._preferences.changed.connect(self._show)
        self._show()

    @classmethod
    def build(cls, services: Services) -> Self:
        """Make the page."""
        return cls(services)

    def work(self) -> object:
        """The deed whose keys are being chosen."""
        return self.keys.name

    def resume(self, work: object) -> None:
        """Pick the same deed."""
        self.keys.pick(str(work))

    def title(self) -> str:
        """Name of the page."""
        return self.tr("Settings")

    def status(self) -> str:
        """Where settings are kept."""
        return self.tr("Nothing is sent anywhere.")

    def _choices(self, name: str, *choices: Choice) -> ChipGroup:
        return ChipGroup(self._theme, name, choices, exclusive=True, required=True)

    def _add_card(self, icon: str, name: str, note: str, control: QWidget) -> None:
        tokens = self._theme.tokens
        card = Card(self._theme)
        words = column(tokens, Label(name, "h3"), Label(note, "caption", wraps=True), gap="space.1")
        head = QHBoxLayout()
        head.setSpacing(tokens.size("space.4"))
        head.addWidget(IconLabel(self._theme, icon), alignment=Qt.AlignmentFlag.AlignTop)
        nest(head, words, 1)
        nest(card.column, head)
        card.column.addSpacing(tokens.size("space.1"))
        card.column.addWidget(control)
        self.column.addWidget(card)

    def _text_size(self) -> QWidget:
        box = QWidget()
        tokens = self._theme.tokens
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(round(MIN_SCALE * 20), round(MAX_SCALE * 20))
        self.slider.setPageStep(5)
        self.slider.setTracking(False)
        self.slider.setMinimumHeight(tokens.size("target.normal"))
        self.slider.setAccessibleName(self.tr("Text size in steps of five percent"))
        self.slider.valueChanged.connect(lambda value: self._preferences.update(text_scale=value / 20))
        self.slider.sliderMoved.connect(self._show_percent)
        self.percent = Label("", "strong")
        layout = column(tokens, gap="space.2")
        nest(layout, row(tokens, self.slider, self.percent, gap="space.4"))
        layout.addWidget(Paragraph(self._theme, self.tr("This is how a paragraph reads at this size.")))
        box.setLayout(layout)
        return box

    def _show_percent(self, value: int) -> None:
        self.percent.setText(self.tr("{percent} %").format(percent=value * 5))

    def _reset(self) -> QWidget:
        button = Button(self._theme, self.tr("Back to the first settings"), icon="return")
        button.clicked.connect(self._restore)
        box = QWidget()
        layout = row(self._theme.tokens, button)
        layout.addStretch(1)
        box.setLayout(layout)
        return box

    def _restore(self) -> None:
        first = Settings()
        self._preferences.update(
            theme=first.theme,
            text_scale=first.text_scale,
            motion=first.motion,
            units=first.units,
            language=first.language,
            keys=first.keys,
        )

    def _show(self) -> None:
        settings = self._preferences.settings
        self.themes.set_keys((settings.theme,))
        self.motions.set_keys(("reduced" if settings.motion == "reduced" else "full",))
        self.units.set_keys((settings.units,))
        self.languages.set_keys((settings.language,))
        self.slider.blockSignals(True)
        self.slider.setValue(round(settings.text_scale * 20))
        self.slider.blockSignals(False)
        self._show_percent(self.slider.value())
