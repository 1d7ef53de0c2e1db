"""One stop as a row of the vertical line, so that other widgets can stand between two stops."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from poeguide.ui import icons
from poeguide.ui.layouts import Wrapped, nest
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.enter import EnterButton
from poeguide.ui.widgets.line_diagram.paint import Disc, draw_disc
from poeguide.ui.widgets.line_diagram.values import LineStop
from poeguide.ui.widgets.text import Label


class LineRow(EnterButton):
    """A stop with its piece of the line; checked while it is open. `is_first` and `is_last` end the line."""

    def __init__(
        self, theme: Theme, stop: LineStop, word: str, *, is_first: bool = False, is_last: bool = False
    ) -> None:
        super().__init__()
        self._theme, self.stop, self._word = theme, stop, word
        self._is_first, self.is_last = is_first, is_last
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(f"{word}. {stop.title}")
        self.setAccessibleDescription(stop.note)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._row = QHBoxLayout(self)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._title = Label(stop.title, "label", wraps=True)
        self._note = Label(stop.note, "caption", wraps=True)
        if not stop.note:
            self._note.hide()
        for label in (self._title, self._note):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            words.addWidget(label)
        nest(self._row, words, 1)
        self.toggled.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Take the measures and colors of another theme or text size."""
        tokens = self._theme.tokens
        gap = tokens.size("space.2")
        inset = line_inset(tokens.size("diagram.stop-current"), tokens.size("shape.border"))
        self._row.setContentsMargins(inset + tokens.size("space.3"), gap, tokens.size("icon.normal") + 2 * gap, gap)
        self.setMinimumHeight(tokens.size("diagram.stop-current") + tokens.size("space.3"))
        self._title.take_style("h3" if self.isChecked() else "label")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the words, and at least for the largest disc."""
        return self._row.sizeHint().expandedTo(QSize(0, self.minimumHeight()))

    def minimumSizeHint(self) -> QSize:
        """Words wrap, so only the height matters."""
        return QSize(0, self.minimumHeight())

    def hasHeightForWidth(self) -> bool:
        """Grow with wrapped words."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the wrapped words."""
        return max(self._row.heightForWidth(width), self.minimumHeight())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the piece of line, the disc and the arrow."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = line_inset(tokens.size("diagram.stop-current"), tokens.size("shape.border"))
        x = self.width() - inset / 2 if self.isRightToLeft() else inset / 2
        center = QPointF(x, self.height() / 2)
        painter.setPen(QPen(tokens.color("primary"), tokens.size("diagram.stroke")))
        top = center.y() if self._is_first else 0
        bottom = center.y() if self.is_last else self.height()
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        draw_disc(painter, tokens, center, Disc(self._word, self.stop.is_optional, self.isChecked()))
        size = tokens.size("icon.small")
        color = tokens.color("primary" if self.underMouse() else "text-2").name()
        left = tokens.size("space.2") if self.isRightToLeft() else self.width() - size - tokens.size("space.2")
        arrow = icons.pixmap("chevron-down", color, size, self.devicePixelRatio())
        if not self.isChecked():
            painter.drawPixmap(QPointF(left, (self.height() - size) / 2), arrow)
        painter.end()


class LineGap(Wrapped):
    """A widget beside a piece of the line, for what belongs to the stop above it."""

    def __init__(self, theme: Theme, inner: QWidget, *, is_drawn: bool = True) -> None:
        super().__init__()
        self._theme, self._is_drawn = theme, is_drawn
        self._column = QVBoxLayout(self)
        self._column.addWidget(inner)
        self.restyle()

    def restyle(self) -> None:
        """Take the measures and colors of another theme or text size."""
        tokens = self._theme.tokens
        inset = line_inset(tokens.size("diagram.stop-current"), tokens.size("shape.border"))
        self._column.setContentsMargins(inset + tokens.size("space.3"), 0, 0, tokens.size("space.3"))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Go on with the line."""
        if not self._is_drawn:
            return
        tokens = self._theme.tokens
        painter = QPainter(self)
        inset = line_inset(tokens.size("diagram.stop-current"), tokens.size("shape.border"))
        x = self.width() - inset / 2 if self.isRightToLeft() else inset / 2
        painter.setPen(QPen(tokens.color("primary"), tokens.size("diagram.stroke")))
        painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
        painter.end()


def line_inset(disc: int, border: int) -> int:
    """Width of the column in which the line runs."""
    return disc + 2 * border
