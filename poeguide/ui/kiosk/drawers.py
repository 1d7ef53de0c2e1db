"""Drawers above the bar: languages, and comfort. They open where a hand is, and close with the same target."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QSizePolicy, QWidget

from poeguide.ui.kiosk.kiosk import Kiosk
from poeguide.ui.language import LANGUAGES
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.buttons import Button

SCALES: Final = (1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)


class Drawer(QScrollArea):
    """A row of large buttons, or as many rows as their words need; where these are too many, they scroll."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._columns = 0
        self.buttons: dict[str, Button] = {}
        self._inside = QWidget()
        self._grid = QGridLayout(self._inside)
        side, end = theme.tokens.size("space.4"), theme.tokens.size("space.3")
        self._grid.setContentsMargins(side, end, side, end)
        self._grid.setSpacing(theme.tokens.size("space.3"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._inside)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)

    def add(self, key: str, words: str, icon: str = "", *, checked: bool | None = None) -> Button:
        """One more button."""
        button = Button(self._theme, words, icon=icon, role="chip", size="tall")
        button.setAccessibleName(words)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if checked is not None:
            button.setCheckable(True)
            button.setChecked(checked)
        self.buttons[key] = button
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many columns as fit."""
        super().resizeEvent(event)
        self.arrange(event.size().width())

    def minimumSizeHint(self) -> QSize:
        """Room for one button; the others are scrolled to."""
        return QSize(0, 2 * self._theme.tokens.size("target.normal"))

    def sizeHint(self) -> QSize:
        """As high as all rows."""
        return self._inside.sizeHint()

    def arrange(self, width: int) -> None:
        """Put the buttons into columns."""
        tokens = self._theme.tokens
        metrics = QFontMetrics(tokens.font("strong"))
        widest = max((metrics.horizontalAdvance(button.text()) for button in self.buttons.values()), default=1)
        needed = widest + tokens.size("icon.normal") + 4 * tokens.size("space.4")
        columns = max(1, min(len(self.buttons), (width - tokens.size("space.4")) // needed))
        columns = next((count for count in (columns, columns - 1) if count and len(self.buttons) % count == 0), columns)
        if columns == self._columns:
            return
        self._columns = columns
        for index, button in enumerate(self.buttons.values()):
            self._grid.addWidget(button, index // columns, index % columns)
        for index in range(len(self.buttons)):
            self._grid.setColumnStretch(index, 1 if index < columns else 0)
        self.updateGeometry()


class LanguageDrawer(Drawer):
    """Every language by its own name; no flags."""

    def __init__(self, kiosk: Kiosk) -> None:
        super().__init__(kiosk.services.theme)
        for code in kiosk.config.languages:
            button = self.add(code, LANGUAGES[code], checked=code == kiosk.services.language)
            button.clicked.connect(partial(kiosk.visit.choose_language, code))
        self.arrange(kiosk.services.theme.tokens.size("width.window"))


class ComfortDrawer(Drawer):
    """Text size, contrast, reach; and what the header holds otherwise."""

    take_clicked = Signal()
    listen_clicked = Signal()

    def __init__(self, kiosk: Kiosk) -> None:
        super().__init__(kiosk.services.theme)
        self._kiosk = kiosk
        settings, visit = kiosk.services.preferences.settings, kiosk.visit
        smaller = self.add("smaller", self.tr("Smaller text"), "minus")
        larger = self.add("larger", self.tr("Larger text"), "plus")
        contrast = self.add("contrast", self.tr("High contrast"), "theme", checked=settings.theme == "contrast")
        reach = self.add("reach", self.tr("Everything lower"), "reach", checked=visit.is_reach_on)
        if "take" not in kiosk.config.closed:
            self.add("take", self.tr("Take it with you"), "save").clicked.connect(self.take_clicked)
        listen = self.add("listen", self.tr("Listen"), "read-aloud", checked=visit.is_speech_on)
        smaller.setEnabled(settings.text_scale > SCALES[0])
        larger.setEnabled(settings.text_scale < SCALES[-1])
        smaller.clicked.connect(partial(self._scale, -1))
        larger.clicked.connect(partial(self._scale, 1))
        contrast.clicked.connect(self._swap_contrast)
        reach.clicked.connect(self._swap_reach)
        listen.clicked.connect(self.listen_clicked)
        self.arrange(kiosk.services.theme.tokens.size("width.window"))

    def focus_first(self) -> None:
        """Give the keyboard to the first button that works."""
        first = next(button for button in self.buttons.values() if button.isEnabled())
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def _scale(self, step: int) -> None:
        preferences = self._kiosk.services.preferences
        scale = preferences.settings.text_scale
        wider = [size for size in SCALES if (size > scale if step > 0 else size < scale)]
        if wider:
            preferences.update(text_scale=wider[0] if step > 0 else wider[-1])

    def _swap_contrast(self) -> None:
        preferences = self._kiosk.services.preferences
        plain = self._kiosk.config.theme if self._kiosk.config.theme != "contrast" else "light"
        preferences.update(theme=plain if preferences.settings.theme == "contrast" else "contrast")

    def _swap_reach(self) -> None:
        self._kiosk.visit.set_reach(on=not self._kiosk.visit.is_reach_on)
