"""The look of windows that differ from the reader's: the presenter's is dark, the audience's has projector sizes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from poeguide.domain.room import Room
from poeguide.settings import Settings
from poeguide.ui.theme import Theme, palette, style_sheet
from poeguide.ui.tokens import Tokens, load_tokens


class WindowTheme(Theme):
    """A theme that holds in one window and leaves the others alone."""

    def __init__(self, resources: Path, settings: Settings, *, name: str = "dark") -> None:
        super().__init__(resources)
        name = "contrast" if settings.theme == "contrast" else name
        self.tokens = load_tokens(self._folder, theme=name, scale=min(settings.text_scale, 1.5))
        self.is_motion_reduced = settings.motion == "reduced"

    def dress(self, window: QWidget) -> None:
        """Put the theme into force in a window and everything below it."""
        window.setPalette(palette(self.tokens))
        window.setFont(self.tokens.font("body"))
        # Plain labels take their color from the palette of the application, unless a rule names another.
        plain = f"QLabel {{ color: {self.tokens.colors['text']}; }}\n"
        window.setStyleSheet(plain + style_sheet(self._template, self.tokens, self._folder))


def darkness(tokens: Tokens) -> QColor:
    """The color that takes light away: words are the dark ones on a light slide, the ground is in high contrast."""
    return min((tokens.color(name) for name in ("text", "canvas")), key=QColor.lightness)


def room_of(settings: Settings) -> Room:
    """The room that the trainer told of."""
    return Room(settings.room_depth, settings.picture_width)


def projector_tokens(resources: Path, settings: Settings, *, growth: float = 1.0) -> Tokens:
    """The tokens of slides; light for bright rooms, or high contrast where the reader has it."""
    name = "contrast" if settings.theme == "contrast" else "light"
    folder = resources / "theme"
    tokens = load_tokens(folder, theme=name, profile="projector")
    # Letters grow with the room; lines and windows do not.
    grown = load_tokens(folder, theme=name, profile="projector", growth=growth)
    return tokens.with_types(grown.types)
