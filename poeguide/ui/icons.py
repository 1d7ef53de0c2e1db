"""One-color SVG drawings, tinted by token and cached at the size and pixel ratio asked for."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import ClassVar, NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from poeguide.paths import resources_folder


@lru_cache(maxsize=128)
def _source(name: str) -> bytes:
    return (resources_folder() / "icons" / f"{name}.svg").read_bytes()


def keep() -> None:
    """Read every drawing, 26 kB in all: an open window goes on drawing after its program was removed."""
    for path in (resources_folder() / "icons").glob("*.svg"):
        _source(path.stem)


@lru_cache(maxsize=256)
def pixmap(name: str, color: str, size: int, ratio: float = 1.0) -> QPixmap:
    """The drawing in one color, `size` logical pixels square."""
    renderer = QSvgRenderer(_source(name).replace(b"currentColor", color.encode()))
    image = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image


class Tints(NamedTuple):
    """The colors of a drawing on a button by its state, as `#rrggbb`: Qt asks for the one it needs when it draws."""

    usual: str
    checked: str
    disabled: str
    disabled_checked: str

    def of(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        """The color in a state."""
        if mode is QIcon.Mode.Disabled:
            return self.disabled_checked if state is QIcon.State.On else self.disabled
        return self.checked if state is QIcon.State.On else self.usual


def icon(name: str, color: QColor | Tints, size: int) -> QIcon:
    """The drawing as an icon, drawn when and as large as it is shown."""
    tints = color if isinstance(color, Tints) else Tints(*[color.name()] * 4)
    return QIcon(_Engine(name, tints, size))


class _Engine(QIconEngine):
    """Draws at the pixel ratio of the screen that asks; most icons are never drawn in all their states."""

    _copies: ClassVar[list[QIconEngine]] = []
    """Qt owns a copy, but the binding does not know it: without this list it would be freed while Qt draws with it.
    Qt copies an engine only where a finished icon is changed."""

    def __init__(self, name: str, tints: Tints, size: int) -> None:
        super().__init__()
        self._name, self._tints, self._size = name, tints, size

    def clone(self) -> QIconEngine:
        copy = _Engine(self._name, self._tints, self._size)
        self._copies.append(copy)
        return copy

    def actualSize(self, size: QSize, _mode: QIcon.Mode, _state: QIcon.State) -> QSize:
        return size

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        drawing = pixmap(self._name, self._tints.of(mode, state), side, painter.device().devicePixelRatio())
        painter.drawPixmap(rect.topLeft(), drawing)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        drawing = pixmap(
            self._name, self._tints.of(mode, state), round(min(size.width(), size.height()) / scale), scale
        )
        return drawing if size.width() <= size.height() else _with_gap(drawing, size)


def _with_gap(drawing: QPixmap, size: QSize) -> QPixmap:
    """A drawing in a wider box: what is left of the box keeps the words that follow at a distance."""
    box = QPixmap(size)
    box.setDevicePixelRatio(drawing.devicePixelRatio())
    box.fill(Qt.GlobalColor.transparent)
    painter = QPainter(box)
    is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    painter.drawPixmap(
        round((box.width() - drawing.width()) / box.devicePixelRatio()) if is_mirrored else 0, 0, drawing
    )
    painter.end()
    return box


def exists(name: str, folder: Path | None = None) -> bool:
    """Whether a drawing of this name ships with the program."""
    return ((folder or resources_folder()) / "icons" / f"{name}.svg").is_file()
