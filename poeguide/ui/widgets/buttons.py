"""Buttons in the roles of the design: default, primary, quiet, link, plain; square ones show only an icon."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from poeguide.ui.theme import Theme
from poeguide.ui.widgets.enter import pressed_by_enter
from poeguide.ui.widgets.text import shortened

_WRAPPED = frozenset({"default", "primary", "quiet"})
_LARGE = 1.5
"""Text from this size on may be wider than the window; below it words of a button stand in one line."""
_ICON_COLORS = {"primary": "on-primary", "quiet": "primary", "link": "primary"}


class Button(QPushButton):
    """A button with a word and, where it helps, an icon; the icon follows theme and state.

    It is disabled itself, never by what it stands in: of that Qt tells its drawing nothing.
    """

    def __init__(self, theme: Theme, text: str, *, icon: str = "", role: str = "default", size: str = "normal") -> None:
        super().__init__(text)
        self._theme, self._icon, self._role, self._size = theme, icon, role, size
        # The style sheet finds a name at once; for a property Qt asks each widget again for each rule.
        self.setObjectName(role)
        if size != "normal":
            # Not “size”: that is a property of every widget, which takes no words.
            self.setProperty("extent", size)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.restyle()

    def setText(self, text: str) -> None:
        """Show other words; the drawing keeps its distance from them."""
        super().setText(text)
        self.restyle()

    def set_icon(self, name: str) -> None:
        """Show another drawing."""
        self._icon = name
        self.restyle()

    def setCheckable(self, is_checkable: bool) -> None:  # noqa: FBT001 # named by Qt
        """Draw the icon in the color of the state."""
        if is_checkable and not self.isCheckable():
            self.toggled.connect(self.restyle)
        super().setCheckable(is_checkable)

    def setEnabled(self, is_enabled: bool) -> None:  # noqa: FBT001 # named by Qt, which tells a button six other changes
        """Draw the icon in the color of the state."""
        super().setEnabled(is_enabled)
        self.restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Follow the pointer, as the style sheet does with the word."""
        super().enterEvent(event)
        self.restyle()

    def leaveEvent(self, event: QEvent) -> None:
        """Follow the pointer, as the style sheet does with the word."""
        super().leaveEvent(event)
        self.restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Large words that do not fit stand in several lines."""
        super().resizeEvent(event)
        if self._role in _WRAPPED and self._theme.tokens.scale >= _LARGE and " " in self.text():
            self._wrap(self.sizeHint().width() - event.size().width())

    def join_words(self) -> None:
        """Measure large words whole again: a narrower width may have broken them."""
        if "\n" in self.text():
            self.setText(" ".join(self.text().split()))

    def _wrap(self, missing: int) -> None:
        if missing <= 0:
            return
        wide = self.fontMetrics().horizontalAdvance
        room = max(map(wide, self.text().split("\n"))) - missing
        lines: list[str] = []
        for word in self.text().split():
            if lines and wide(f"{lines[-1]} {word}") <= room:
                lines[-1] += f" {word}"
            else:
                lines.append(word)
        if not self.accessibleName():
            self.setAccessibleName(" ".join(self.text().split()))
        QPushButton.setText(self, "\n".join(lines))

    def _color(self) -> str:
        if not self.isEnabled() and self._role == "primary":
            # Its ground goes with its state, and a drawing in the color for that ground would vanish.
            return "text-2"
        if self._role in _ICON_COLORS:
            return _ICON_COLORS[self._role]
        if self.isChecked():
            return "primary"
        if not self.isEnabled():
            return "text-2"
        return "primary" if self.underMouse() else "text"

    def restyle(self) -> None:
        """Draw the icon in the color of theme and state."""
        if not self._icon:
            return
        # Not above: the first picture has no icon of Qt's, and with the class the binding lists 151 names of icons.
        from poeguide.ui.icon_engine import icon

        tokens = self._theme.tokens
        size = tokens.size("icon.small" if self._size in {"small", "caption"} else "icon.normal")
        self.setIconSize(QSize(size + self._gap(), size))
        self.setIcon(icon(self._icon, tokens.color(self._color()), size))

    def _gap(self) -> int:
        """What the style's own gap between drawing and words lacks; larger words need more."""
        tokens = self._theme.tokens
        return round(tokens.size("space.1") * tokens.scale) if self.text() else 0


class ElidedButton(Button):
    """A button whose words give way where there is no room; the tooltip has all of them."""

    def __init__(self, theme: Theme, text: str, *, icon: str = "", role: str = "default", size: str = "normal") -> None:
        super().__init__(theme, text.replace("&", "&&"), icon=icon, role=role, size=size)
        self.setToolTip(text)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def _wrap(self, missing: int) -> None:
        """Words are cut, not wrapped."""

    def minimumSizeHint(self) -> QSize:
        """Room for a target."""
        return QSize(self._theme.tokens.size("target.normal"), super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw as many words as fit."""
        # Imported here: QStyle alone brings twenty enumerations, and the first picture shows no such button.
        from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStylePainter

        option = QStyleOptionButton()
        self.initStyleOption(option)
        missing = self.sizeHint().width() - self.width()
        if missing > 0:
            room = self.fontMetrics().horizontalAdvance(self.text()) - missing
            option.text = shortened(self.fontMetrics(), self.text(), room)
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)


class IconButton(Button):
    """A square button; its name is the tooltip and the accessible name."""

    def __init__(self, theme: Theme, name: str, icon: str, *, role: str = "default") -> None:
        super().__init__(theme, "", icon=icon, role=role)
        self.setToolTip(name)
        self.setAccessibleName(name)
