"""The bar at the foot of every kiosk screen: six equal targets, each an icon above a word."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QToolButton

from poeguide.ui.icon_engine import icon
from poeguide.ui.theme import Theme

BUTTONS: Final = ("back", "home", "language", "comfort", "help", "finish")
MOST_GROWTH: Final = 1.5
"""The words of the bar grow with the text size so far; beyond, there would be no room for the page."""
_ICONS: Final = {
    "back": "back",
    "home": "home",
    "language": "language",
    "comfort": "reach",
    "help": "help",
    "finish": "exit",
}


class BarButton(QToolButton):
    """One target of the bar."""

    def __init__(self, theme: Theme, text: str, icon: str) -> None:
        super().__init__()
        self._theme, self._icon, self._growth = theme, icon, MOST_GROWTH
        self.setText(text)
        self.setAccessibleName(text)
        self.setObjectName("kiosk-bar")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.toggled.connect(self._tint)
        self._tint()

    def set_growth(self, most: float) -> None:
        """Let word and drawing grow with the text size so far: `MOST_GROWTH`, or not at all."""
        self._growth = most
        self.setProperty("size", "low" if most < MOST_GROWTH else "")
        self.style().polish(self)
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        """Its drawing is as strong as its word."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.EnabledChange:
            self._tint()

    def _tint(self) -> None:
        tokens = self._theme.tokens
        size = round(tokens.sizes["icon.normal"] * min(tokens.scale, self._growth))
        color = "primary" if self.isChecked() else ("text" if self.isEnabled() else "text-2")
        self.setIconSize(QSize(size, size))
        self.setIcon(icon(self._icon, tokens.color(color), size))


class Bar(QFrame):
    """`pressed` tells that a target was chosen: `key`. Words that do not fit side by side go into two or three rows."""

    pressed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.key = ""
        self.setObjectName("footer")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        words = {
            "back": self.tr("Back"),
            "home": self.tr("Home"),
            "language": self.tr("Language"),
            "comfort": self.tr("Comfort"),
            "help": self.tr("Help now"),
            "finish": self.tr("Finish"),
        }
        self.buttons = {key: BarButton(theme, words[key], _ICONS[key]) for key in BUTTONS}
        for key, button in self.buttons.items():
            button.setCheckable(key in {"home", "language", "comfort"})
            button.clicked.connect(lambda _checked=False, key=key: self._press(key))
        self._arranged = (0, 0.0)
        self._arrange(theme.tokens.size("width.window"))

    def mark(self, key: str, *, on: bool) -> None:
        """Show that a target is where the visitor is, or that its drawer is open."""
        self.buttons[key].setChecked(on)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Go into as many rows as the words need."""
        super().resizeEvent(event)
        self._arrange(event.size().width())

    def minimumSizeHint(self) -> QSize:
        """Words wrap into rows instead of pushing the window wider."""
        return QSize(0, super().minimumSizeHint().height())

    def _arrange(self, width: int) -> None:
        tokens, growth = self._theme.tokens, MOST_GROWTH
        columns = self._columns_for(width, growth)
        if self._is_low() and columns < len(BUTTONS):
            # One row of smaller words leaves the page its room.
            growth = 1.0
            columns = self._columns_for(width, growth)
        if (columns, growth) == self._arranged:
            return
        self._arranged = columns, growth
        for button in self.buttons.values():
            button.set_growth(growth)
        metrics = QFontMetrics(self._font(growth))
        height = round(tokens.sizes["target.bar" if columns == len(BUTTONS) else "target.large"])
        least = button_height(self.buttons["back"], metrics) + 2 * tokens.size("space.2")
        height = max(least, round(tokens.sizes["target.large"]) if self._is_low() else height)
        for index, button in enumerate(self.buttons.values()):
            button.setMinimumHeight(height)
            self._grid.addWidget(button, index // columns, index % columns)
        for index in range(len(BUTTONS)):
            self._grid.setColumnStretch(index, 1 if index < columns else 0)

    def _columns_for(self, width: int, growth: float) -> int:
        """How many targets fit side by side with words of this growth."""
        tokens, metrics = self._theme.tokens, QFontMetrics(self._font(growth))
        widest = max(metrics.horizontalAdvance(button.text()) for button in self.buttons.values())
        air = tokens.size("space.3") if growth == MOST_GROWTH else round(tokens.sizes["space.2"])
        fit = max(1, width // (widest + air))
        return next((count for count in (6, 3, 2) if count <= fit), 1)

    def _font(self, growth: float) -> QFont:
        font = self._theme.tokens.font("caption-label")
        font.setPixelSize(self._theme.tokens.capped_text_size("caption-label", growth))
        return font

    def _is_low(self) -> bool:
        """Whether the screen is wider than high, where height is dear."""
        window = self.window()
        return window.width() > window.height()

    def _press(self, key: str) -> None:
        self.key = key
        self.pressed.emit()


def button_height(button: BarButton, metrics: QFontMetrics) -> int:
    """Height of the drawing above its word."""
    return button.iconSize().height() + metrics.height()
