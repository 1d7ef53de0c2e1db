"""Options as large rows, single or several."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QCheckBox, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from poeguide.domain.planner import UNKNOWN, Option
from poeguide.ui import icons
from poeguide.ui.theme import Theme

if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    # Only one class of Qt may stand among the bases of a widget.
    _Button = object


class _Row:
    """Measures and draws one option: mark, title, note; chosen = thick line and tint."""

    def __init__(self, theme: Theme, option: Option, *, is_round: bool) -> None:
        self._theme, self._option, self._is_round = theme, option, is_round

    def height(self, width: int) -> int:
        """Height of the wrapped words, at least that of a large target."""
        tokens = self._theme.tokens
        room = max(1, width - self._left() - tokens.size("space.4"))
        needed = sum(self._box(text, style, room).height() for text, style in self._texts())
        return max(tokens.size("target.large") + tokens.size("space.1"), needed + 2 * tokens.size("space.3"))

    def paint(self, button: QAbstractButton) -> None:
        """Draw everything."""
        tokens = self._theme.tokens
        painter = QPainter(button)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_on, is_hot = button.isChecked(), button.underMouse()
        width = tokens.size("shape.border" if is_on else "shape.line")
        painter.setPen(QPen(tokens.color("primary" if is_on or is_hot else "line-strong"), width))
        painter.setBrush(tokens.color("primary-tint" if is_on else "raised"))
        inset, radius = width / 2, tokens.size("shape.radius")
        painter.drawRoundedRect(QRectF(button.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)
        self._mark(painter, button, is_on=is_on)
        self._words(painter, button)
        painter.end()

    def _mark(self, painter: QPainter, button: QAbstractButton, *, is_on: bool) -> None:
        tokens = self._theme.tokens
        size = tokens.size("icon.normal")
        left = button.width() - tokens.size("space.5") - size if button.isRightToLeft() else tokens.size("space.5")
        box = QRectF(left, (button.height() - size) / 2, size, size)
        pen = tokens.size("shape.border")
        painter.setPen(QPen(tokens.color("primary" if is_on else "line-strong"), pen))
        painter.setBrush(tokens.color("raised"))
        inner = box.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2)
        if self._is_round:
            painter.drawEllipse(inner)
        else:
            painter.drawRoundedRect(inner, tokens.size("shape.radius"), tokens.size("shape.radius"))
        if is_on and self._is_round:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.color("primary"))
            painter.drawEllipse(inner.center(), size / 4, size / 4)
        elif is_on:
            ratio = button.devicePixelRatio()
            painter.drawPixmap(box.topLeft(), icons.pixmap("check", tokens.color("primary").name(), size, ratio))

    def _words(self, painter: QPainter, button: QAbstractButton) -> None:
        tokens = self._theme.tokens
        room = button.width() - self._left() - tokens.size("space.4")
        x = tokens.size("space.4") if button.isRightToLeft() else self._left()
        boxes = [(text, style, self._box(text, style, room)) for text, style in self._texts()]
        y = (button.height() - sum(box.height() for _, _, box in boxes)) // 2
        for text, style, box in boxes:
            painter.setFont(tokens.font(style))
            painter.setPen(tokens.color("text" if style == "label" else "text-2"))
            flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
            painter.drawText(QRect(QPoint(x, y), QSize(room, box.height())), int(flags), text)
            y += box.height()

    def _texts(self) -> list[tuple[str, str]]:
        texts = [(self._option.title, "label")]
        return [*texts, (self._option.note, "caption")] if self._option.note else texts

    def _left(self) -> int:
        tokens = self._theme.tokens
        return tokens.size("space.5") + tokens.size("icon.normal") + tokens.size("space.4")

    def _box(self, text: str, style: str, width: int) -> QRect:
        metrics = QFontMetrics(self._theme.tokens.font(style))
        most = QRect(QPoint(0, 0), QSize(max(1, width), 2**24 - 1))
        return metrics.boundingRect(most, int(Qt.TextFlag.TextWordWrap), text)


class _WholeRow(_Button):
    """A button that is one row of words that wrap; Qt's own class follows it."""

    row: _Row

    def set_up(self, option: Option) -> None:
        """Name it, and let it take the room that its words need."""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setProperty("key", option.id)
        self.setAccessibleName(option.title)
        self.setAccessibleDescription(option.note)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        """As wide as there is room for."""
        return QSize(0, self.row.height(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Words wrap."""
        return QSize(0, self.row.height(max(1, self.width())))

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the wrapped words."""
        return self.row.height(width)

    def hitButton(self, position: QPoint) -> bool:
        """The whole row is pressed."""
        return self.rect().contains(position)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the row."""
        self.row.paint(self)


class RadioRow(_WholeRow, QRadioButton):
    """One of several answers; Enter takes it and goes on."""

    taken = Signal()

    def __init__(self, theme: Theme, option: Option) -> None:
        super().__init__()
        self.row = _Row(theme, option, is_round=True)
        self.set_up(option)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the answer and goes on."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            self.taken.emit()
        else:
            super().keyPressEvent(event)


class CheckRow(_WholeRow, QCheckBox):
    """One of several answers that may all hold; Enter goes on, arrows go to the rows around it."""

    taken = Signal()
    stepped = Signal()

    def __init__(self, theme: Theme, option: Option) -> None:
        super().__init__()
        self.step = 1
        self.row = _Row(theme, option, is_round=False)
        self.set_up(option)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on; Space takes the answer or leaves it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step = 1 if event.key() == Qt.Key.Key_Down else -1
            self.stepped.emit()
        else:
            super().keyPressEvent(event)


class OptionList(QWidget):
    """All options of a question. `keys` are the chosen ones, in their order."""

    keys_changed = Signal()
    taken = Signal()

    def __init__(self, theme: Theme, options: Sequence[Option], keys: Sequence[str], *, is_many: bool = False) -> None:
        super().__init__()
        self._alone = {UNKNOWN, *(option.id for option in options if option.is_alone)}
        self._group = QButtonGroup(self)
        self._group.setExclusive(not is_many)
        self.rows: dict[str, RadioRow | CheckRow] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.tokens.size("space.3"))
        for option in options:
            row = CheckRow(theme, option) if is_many else RadioRow(theme, option)
            row.setChecked(option.id in keys)
            row.clicked.connect(self._choose)
            row.taken.connect(self.taken)
            if isinstance(row, CheckRow):
                row.stepped.connect(self._step)
            self._group.addButton(row)
            self.rows[option.id] = row
            layout.addWidget(row)

    @property
    def keys(self) -> tuple[str, ...]:
        """The chosen options."""
        return tuple(key for key, row in self.rows.items() if row.isChecked())

    def clear(self) -> None:
        """Choose nothing."""
        self._group.setExclusive(False)
        for row in self.rows.values():
            row.setChecked(False)
        self._group.setExclusive(any(isinstance(row, RadioRow) for row in self.rows.values()))

    def _step(self) -> None:
        """Move the keys to the row above or below, as arrows do between answers of which only one holds."""
        sender = self.sender()
        if isinstance(sender, CheckRow):
            rows = list(self.rows.values())
            rows[(rows.index(sender) + sender.step) % len(rows)].setFocus(Qt.FocusReason.TabFocusReason)

    def _choose(self) -> None:
        """One that excludes the others takes their marks away, and they take its mark."""
        sender = self.sender()
        key = str(sender.property("key")) if sender is not None else ""
        if not self._group.exclusive() and key in self.keys:
            for other, row in self.rows.items():
                if other != key and (key in self._alone or other in self._alone):
                    row.setChecked(False)
        self.keys_changed.emit()
