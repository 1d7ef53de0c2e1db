"""A bank card held to the screen tells how large the screen is: all such cards are 85.60 millimeters long."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QSlider, QWidget

from poeguide.domain.physical_size import CARD, Screen, diagonal_from_card
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.cards import Card
from poeguide.ui.widgets.text import Label

SHORT_SIDE: Final = 53.98
"""Millimeters (ISO/IEC 7810, ID-1)."""
CORNER: Final = 3.18
STEPS: Final = {"much-smaller": -20, "smaller": -1, "larger": 1, "much-larger": 20}
PLACES: Final = ((1, 0), (0, 0), (0, 1), (1, 1))
"""Small steps above large ones, shorter before longer."""
SMALLEST, LARGEST = 7.0, 120.0


class CardRuler(Card):
    """`changed` tells that the drawn card has another size: `diagonal` in inches follows from it."""

    changed = Signal()

    def __init__(self, theme: Theme, size: tuple[int, int], diagonal: float) -> None:
        super().__init__(theme)
        self._screen = size
        self.column.addWidget(Label(self.tr("Measure the screen with a card"), "h3", wraps=True))
        text = self.tr(
            "Hold a bank card or an identity card against the drawing. Make the drawing exactly as long as the card."
        )
        self.column.addWidget(Label(text, "lead", wraps=True))
        self.picture = _CardPicture(theme)
        self.column.addWidget(self.picture)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("Length of the drawing"))
        self.slider.setRange(*(round(self._length(inches)) for inches in (LARGEST, SMALLEST)))
        self.slider.setMinimumHeight(theme.tokens.size("target.normal"))
        self.slider.valueChanged.connect(self._show)
        self.column.addWidget(self.slider)
        self.column.addWidget(self._steps(theme))
        self.words = Label("", "h3", wraps=True)
        self.column.addWidget(self.words)
        self.slider.setValue(round(self._length(diagonal)))
        self._show()

    @property
    def diagonal(self) -> float:
        """Inches across the screen, if the drawing is as long as the card."""
        return round(diagonal_from_card(self.slider.value(), *self._screen), 2)

    def _length(self, inches: float) -> float:
        """Pixels of a card on a screen of this size."""
        return Screen(*self._screen, inches).pixels(CARD)

    def _steps(self, theme: Theme) -> QWidget:
        words = {
            "much-smaller": self.tr("Much shorter"),
            "smaller": self.tr("Shorter"),
            "larger": self.tr("Longer"),
            "much-larger": self.tr("Much longer"),
        }
        self.steps: dict[str, Button] = {}
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.tokens.size("space.3"))
        for at, (key, step) in enumerate(STEPS.items()):
            button = Button(theme, words[key], icon="minus" if step < 0 else "plus")
            button.setAutoRepeat(True)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.clicked.connect(partial(self._step, step))
            grid.addWidget(button, *PLACES[at])
            self.steps[key] = button
        return box

    def _step(self, step: int) -> None:
        self.slider.setValue(self.slider.value() + step)

    def _show(self) -> None:
        self.picture.set_length(self.slider.value())
        words = self.tr("Then the screen has {inches} inches from corner to corner.")
        self.words.setText(words.format(inches=f"{self.diagonal:.1f}"))
        self.changed.emit()


class _CardPicture(QWidget):
    """The outline of a card, as long as it is told."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._length = theme, 0
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_length(self, pixels: int) -> None:
        """Draw it so long."""
        self._length = pixels
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the card and its line."""
        line = 2 * self._theme.tokens.size("shape.border")
        return QSize(self._length + line, round(self._length * SHORT_SIDE / CARD) + line)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the outline; its outer edge is the edge of the card."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = tokens.size("shape.border")
        painter.setPen(QPen(tokens.color("primary"), width))
        painter.setBrush(tokens.color("primary-tint"))
        size = QRectF(0, 0, self._length, self._length * SHORT_SIDE / CARD)
        corner = self._length * CORNER / CARD
        painter.drawRoundedRect(size.adjusted(width / 2, width / 2, -width / 2, -width / 2), corner, corner)
        painter.end()
