"""Chips: choices with counts, alone or as a group of which one or several hold."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from poeguide.ui import icons
from poeguide.ui.formats import number
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.flow import FlowLayout


class Choice(NamedTuple):
    """One chip: stable key, word, optional icon, optional amount."""

    key: str
    text: str
    icon: str = ""
    amount: int | None = None


class Chip(QAbstractButton):
    """A checkable choice with a count; a check mark shows the state beside color."""

    def __init__(self, theme: Theme, choice: Choice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.key, self._icon = theme, choice.key, choice.icon
        self._amount = choice.amount
        self._hints: dict[tuple[str, bool], QSize] = {}
        self.setText(choice.text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.toggled.connect(self._measure)
        self._hint = QSize()
        self._measure()
        self._name_it()

    def set_amount(self, amount: int | None) -> None:
        """Show how many a click would give; a chip whose room stays the same moves none of the others."""
        if amount == self._amount:
            return
        self._amount = amount
        self._name_it()
        self._measure()
        self.update()

    def restyle(self) -> None:
        """Measure anew in another text size."""
        self._hints.clear()
        self._measure()

    def _font(self) -> QFont:
        return self._theme.tokens.font("strong" if self.isChecked() else "body")

    def _mark(self) -> str:
        return self._icon or ("check" if self.isChecked() else "")

    def _amount_text(self) -> str:
        return "" if self._amount is None else number(self._amount)

    def sizeHint(self) -> QSize:
        """Room for mark, word and count; measured once for each, as layouts ask for it again and again."""
        return self._hint

    def _name_it(self) -> None:
        self.setAccessibleName(self.text() if self._amount is None else f"{self.text()}, {self._amount}")

    def _measure(self) -> None:
        """Take the room of this count and state; what was measured once is known: counts change with every letter."""
        key = (self._amount_text(), self.isChecked())
        hint = self._hints.get(key)
        if hint is None:
            hint = self._hints[key] = self._measured()
        if hint != self._hint:
            self._hint = hint
            self.updateGeometry()

    def _measured(self) -> QSize:
        tokens, metrics = self._theme.tokens, QFontMetrics(self._font())
        width = metrics.horizontalAdvance(self.text()) + 2 * tokens.size("space.3")
        if self._mark():
            width += tokens.size("icon.small") + tokens.size("space.2")
        if amount := self._amount_text():
            width += metrics.horizontalAdvance(amount) + tokens.size("space.2")
        return QSize(width, tokens.size("target.small"))

    def heightForWidth(self, width: int) -> int:
        """More lines where the words have no room in one."""
        whole = self._hint
        if width >= whole.width():
            return whole.height()
        room = QRect(0, 0, self._room(width), whole.height())
        lines = QFontMetrics(self._font()).boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.text())
        return max(whole.height(), lines.height() + self._theme.tokens.size("space.2"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say the whole word in the tooltip where it has no room."""
        super().resizeEvent(event)
        is_cut = event.size().width() < self._hint.width() and self._words() != self.text()
        if is_cut or self.toolTip():
            self.setToolTip(self.text() if is_cut else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw outline, mark, word and count."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_on = self.isChecked()
        line = tokens.size("shape.border" if is_on else "shape.line")
        edge = "primary" if is_on or self.underMouse() else "line-strong"
        painter.setPen(QPen(tokens.color(edge), line))
        painter.setBrush(tokens.color("primary-tint" if is_on or self.isDown() else "raised"))
        inset, radius = line / 2, tokens.size("shape.radius")
        painter.drawRoundedRect(self.rect().toRectF().adjusted(inset, inset, -inset, -inset), radius, radius)
        painter.setFont(self._font())
        box = self.rect().adjusted(tokens.size("space.3"), 0, -tokens.size("space.3"), 0)
        ink = tokens.color("primary" if is_on else "text")
        if mark := self._mark():
            size = tokens.size("icon.small")
            place = QStyle.visualRect(
                self.layoutDirection(), box, QRect(box.left(), (self.height() - size) // 2, size, size)
            )
            painter.drawPixmap(place.topLeft(), icons.pixmap(mark, ink.name(), size, self.devicePixelRatio()))
            box = self._without_start(box, size + tokens.size("space.2"))
        painter.setPen(ink)
        start, end = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing
        painter.setLayoutDirection(self.layoutDirection())
        amount = self._amount_text()
        how = int(start | Qt.AlignmentFlag.AlignVCenter)
        if self.width() < self.sizeHint().width():
            how |= int(Qt.TextFlag.TextWordWrap)
            painter.drawText(self._without_end(box, box.width() - self._room(self.width())), how, self._words())
        else:
            painter.drawText(box, how, self.text())
        painter.setPen(ink if is_on else tokens.color("text-2"))
        painter.drawText(box, int(end | Qt.AlignmentFlag.AlignVCenter), amount)
        painter.end()

    def _room(self, width: int) -> int:
        """How wide the words may be in a chip of this width."""
        whole = self.sizeHint().width()
        return max(1, width - whole + QFontMetrics(self._font()).horizontalAdvance(self.text()))

    def _words(self) -> str:
        """The words; one that is wider than its room is cut."""
        metrics, room = QFontMetrics(self._font()), self._room(self.width())
        if all(metrics.horizontalAdvance(word) <= room for word in self.text().split()):
            return self.text()
        return metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def _without_end(self, box: QRect, width: int) -> QRect:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            return box.adjusted(width, 0, 0, 0)
        return box.adjusted(0, 0, -width, 0)

    def _without_start(self, box: QRect, width: int) -> QRect:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            return box.adjusted(0, 0, -width, 0)
        return box.adjusted(width, 0, 0, 0)


class ChipGroup(QWidget):
    """Chips of one question; `keys` holds the checked ones in their order."""

    keys_changed = Signal()

    def __init__(
        self,
        theme: Theme,
        name: str,
        choices: Sequence[Choice] = (),
        *,
        exclusive: bool = False,
        required: bool = False,
    ) -> None:
        super().__init__()
        self._theme, self._is_exclusive, self._is_required = theme, exclusive, required
        self.chips: list[Chip] = []
        self.setAccessibleName(name)
        self._flow = FlowLayout(self, gap=theme.tokens.size("space.2"))
        self.set_choices(choices)

    @property
    def keys(self) -> tuple[str, ...]:
        """Keys of the checked chips."""
        return tuple(chip.key for chip in self.chips if chip.isChecked())

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Replace the chips; where the keys stay, only words and counts change."""
        if [chip.key for chip in self.chips] == [choice.key for choice in choices]:
            for chip, choice in zip(self.chips, choices, strict=True):
                chip.set_amount(choice.amount)
            return
        checked = set(self.keys)
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self.chips = [Chip(self._theme, choice, self) for choice in choices]
        for chip in self.chips:
            chip.setChecked(chip.key in checked)
            chip.clicked.connect(self._clicked)
            self._flow.addWidget(chip)
        self.updateGeometry()

    def set_keys(self, keys: Sequence[str]) -> None:
        """Check exactly these, without a signal."""
        for chip in self.chips:
            chip.setChecked(chip.key in keys)

    def _clicked(self) -> None:
        sender = self.sender()
        if self._is_exclusive:
            for chip in self.chips:
                if chip is not sender:
                    chip.setChecked(False)
            if self._is_required and not self.keys and isinstance(sender, Chip):
                sender.setChecked(True)
        self._flow.invalidate()
        self.keys_changed.emit()
