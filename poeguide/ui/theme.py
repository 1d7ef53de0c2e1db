"""Theme: tokens turned into palette, style sheet and fonts, and the signal that they changed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from poeguide.settings import Settings
from poeguide.ui.tokens import THEMES, Tokens, load_tokens

FEW_LOOKS: Final = 8
"""Themes at a text size that are remembered, with their style sheets of 12 kB."""
_TOKEN = re.compile(r"@([a-z0-9.-]+)@")


def register_fonts(folder: Path) -> None:
    """Make the shipped fonts known; without it a system without fonts shows boxes."""
    for path in sorted(folder.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


class Theme(QObject):
    """The tokens in force. Painted widgets read `tokens` when they are painted, which Qt does after a change.

    Windows make themselves anew on `changed`. What stays on screen meanwhile, such as a dialog, and keeps something
    that was measured or tinted, makes it anew in `restyle`.
    """

    changing = Signal()
    """Other tokens are about to come into force."""
    changed = Signal()

    def __init__(self, resources: Path, *, profile: str = "", growth: float = 1.0) -> None:
        super().__init__()
        self._folder = resources / "theme"
        self._profile, self._growth = profile, growth
        self._template = (self._folder / "style.qss").read_text("utf-8")
        self.tokens = load_tokens(self._folder, profile=profile, growth=growth)
        self.is_motion_reduced = False
        self._looks: dict[tuple[str, float], tuple[Tokens, str]] = {}

    def shows(self, settings: Settings) -> bool:
        """Whether these settings look as the theme does now."""
        is_same = self.tokens.theme == _name(settings) and self.tokens.scale == settings.text_scale
        return is_same and self.is_motion_reduced == (settings.motion == "reduced")

    def apply(self, settings: Settings) -> None:
        """Put the reader's theme, text size and motion into force."""
        self.changing.emit()
        self.tokens, sheet = self.look(_name(settings), settings.text_scale)
        self.is_motion_reduced = settings.motion == "reduced"
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setPalette(palette(self.tokens))
            app.setFont(self.tokens.font("body"))
            app.setStyleSheet(sheet)
            _restyle(app.allWidgets())
            # Told now, or a window that is made anew would be painted a second time for it.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.ApplicationPaletteChange)
        self.changed.emit()

    def look(self, theme: str, scale: float) -> tuple[Tokens, str]:
        """Tokens and their style sheet; readers go to and fro between two themes or text sizes."""
        look = self._looks.pop((theme, scale), None)
        if look is None:
            if len(self._looks) >= FEW_LOOKS:
                # The one that was asked for longest ago.
                del self._looks[next(iter(self._looks))]
            tokens = load_tokens(self._folder, theme=theme, profile=self._profile, scale=scale, growth=self._growth)
            look = tokens, style_sheet(self._template, tokens, self._folder)
        self._looks[theme, scale] = look
        return look


def _restyle(widgets: Iterable[QWidget]) -> None:
    for widget in widgets:
        restyle = getattr(widget, "restyle", None) if isValid(widget) else None
        if restyle is not None:
            restyle()


def _name(settings: Settings) -> str:
    if settings.theme in THEMES:
        return settings.theme
    return "dark" if QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark else "light"


def palette(tokens: Tokens) -> QPalette:
    """Qt's color roles from the tokens, for every color group."""
    role = QPalette.ColorRole
    names = {
        role.Window: "canvas", role.WindowText: "text", role.Base: "surface", role.AlternateBase: "sunken",
        role.Text: "text", role.PlaceholderText: "text-2", role.Button: "raised", role.ButtonText: "text",
        role.Highlight: "primary", role.HighlightedText: "on-primary", role.Link: "primary",
        role.LinkVisited: "visited", role.ToolTipBase: "tooltip", role.ToolTipText: "on-tooltip",
        role.Accent: "primary",
    }  # fmt: skip
    result = QPalette()
    for color_role, name in names.items():
        result.setColor(color_role, tokens.color(name))
    disabled = QPalette.ColorGroup.Disabled
    for color_role in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(disabled, color_role, tokens.color("text-2"))
    return result


def style_sheet(template: str, tokens: Tokens, folder: Path) -> str:
    """The application's one style sheet; a token that is missing is an error. A style sheet cannot tint drawings."""
    border = 2 * tokens.size("shape.border")
    derived = {
        "family": tokens.font("body").family(),
        "button.inner": str(tokens.size("target.normal") - border),
        "button.spin": str(tokens.size("target.normal") - 2 * border + 1),
        "button.small": str(tokens.size("target.small") - border),
        "button.large": str(tokens.size("target.large") - border),
        "button.answer": str(tokens.size("target.answer") - border),
        "button.floor": str(tokens.size("target.floor")),
        "button.chip": str(tokens.size("target.small") - 2),
        # What a kiosk must always show whole does not grow without end.
        "button.key": str(round(tokens.sizes["target.small"]) - border),
        "text.key": str(tokens.capped_text_size("body", 1.0)),
        "text.voice": str(tokens.capped_text_size("body", 1.5)),
        "text.bar": str(tokens.capped_text_size("caption", 1.5)),
        "text.bar-low": str(tokens.capped_text_size("caption", 1.0)),
        "chip.padding": str(tokens.size("space.3") - 1),
        "slider.margin": str((tokens.size("icon.normal") + border - tokens.size("space.1")) // 2),
        "slider.radius": str((tokens.size("icon.normal") + border) // 2),
        "icon.chevron-down": (folder / f"chevron-{tokens.theme}.svg").as_posix(),
        "contrast.banner": _contrast_rules(tokens) if tokens.theme == "contrast" else "",
    }

    def value(match: re.Match[str]) -> str:
        name = match[1]
        if name in derived:
            return derived[name]
        group, _, rest = name.partition(".")
        if group == "color":
            return _css(tokens.color(rest))
        if group == "text":
            return str(tokens.text_size(rest))
        return str(tokens.size(name))

    return _TOKEN.sub(value, template)


def _css(color: QColor) -> str:
    return color.name(QColor.NameFormat.HexArgb if color.alpha() < 255 else QColor.NameFormat.HexRgb)


def _contrast_rules(tokens: Tokens) -> str:
    line, bar = tokens.size("shape.line"), tokens.size("shape.bar")
    tones = ", ".join(f'QFrame#banner[tone="{tone}"]' for tone in ("info", "warn", "ok", "stop"))
    border = tokens.colors["line"]
    return f"{tones} {{ border: {line}px solid {border}; border-left: {2 * bar}px solid {border}; }}"
