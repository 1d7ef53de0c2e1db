"""Cards, plates, rules and clickable cards."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from poeguide.ui import icons
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.enter import EnterButton


class Card(QFrame):
    """A raised surface with one column inside; `first` marks the one card to read first."""

    def __init__(self, theme: Theme, *, first: bool = False, padding: str = "space.5") -> None:
        super().__init__()
        self.setObjectName("card-first" if first else "card")
        self.column = QVBoxLayout(self)
        space = theme.tokens.size(padding)
        self.column.setContentsMargins(space, space, space, space)
        self.column.setSpacing(theme.tokens.size("space.2"))


class WideCard(Card):
    """A card as wide as its page, of which nobody asks how wide it would like to be: see `Wrapped`."""

    def sizeHint(self) -> QSize:
        """No more than it needs."""
        return self.minimumSizeHint()


class Rule(QFrame):
    """A thin line between parts."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rule")


class IconLabel(QLabel):
    """A drawing in a token's color that follows the theme."""

    def __init__(self, theme: Theme, icon: str, *, color: str = "primary", size: str = "icon.normal") -> None:
        super().__init__()
        self._theme, self._icon, self._color, self._size = theme, icon, color, size
        self.restyle()

    def set_icon(self, icon: str, *, color: str = "") -> None:
        """Show another drawing, or the same in the color of another token."""
        state = (icon, color or self._color)
        if state != (self._icon, self._color):
            self._icon, self._color = state
            self.restyle()

    def restyle(self) -> None:
        """Draw it in the color and size of another theme or text size."""
        tokens = self._theme.tokens
        size = tokens.size(self._size)
        self.setPixmap(icons.pixmap(self._icon, tokens.color(self._color).name(), size, self.devicePixelRatio()))
        self.setFixedSize(QSize(size, size))


class Plate(QFrame):
    """An icon on a tinted square."""

    def __init__(self, theme: Theme, icon: str, *, size: str = "icon.plate") -> None:
        super().__init__()
        self._theme, self._size = theme, size
        self.setObjectName("plate")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.drawing = IconLabel(theme, icon, size="icon.large")
        layout.addWidget(self.drawing, alignment=Qt.AlignmentFlag.AlignCenter)
        self.restyle()

    def restyle(self) -> None:
        """Take the measures and colors of another theme or text size."""
        side = self._theme.tokens.size(self._size)
        self.setFixedSize(side, side)


class CardButton(EnterButton):
    """A card that is one button; its name is spoken whole."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the surface and its line; the line takes the primary color under the pointer."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        self.draw(painter)
        painter.end()

    def draw(self, painter: QPainter) -> None:
        """Draw the surface, and what a card puts on it."""
        tokens = self._theme.tokens
        is_hot = self.underMouse() or self.isDown()
        width = tokens.size("shape.border" if is_hot else "shape.line")
        painter.setPen(QPen(tokens.color("primary" if is_hot else "line"), width))
        painter.setBrush(tokens.color("primary-tint" if self.isDown() else "raised"))
        inset = width / 2
        radius = tokens.size("shape.radius-card")
        painter.drawRoundedRect(self.rect().toRectF().adjusted(inset, inset, -inset, -inset), radius, radius)


class ClickCard(CardButton):
    """A card whose content is laid out in `row`."""

    def __init__(self, theme: Theme, name: str, *, padding: str = "space.4") -> None:
        super().__init__(theme, name)
        self.row = QHBoxLayout(self)
        space = theme.tokens.size(padding)
        self.row.setContentsMargins(space, space, space, space)
        self.row.setSpacing(theme.tokens.size("space.4"))

    def sizeHint(self) -> QSize:
        """As large as the content asks."""
        return self.row.sizeHint()

    def hasHeightForWidth(self) -> bool:
        """Grow with wrapped words."""
        return self.row.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        """Height of the wrapped content."""
        return self.row.heightForWidth(width)
