"""One-color SVG drawings, tinted by token and cached at the size and pixel ratio asked for."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from poeguide.paths import resources_folder


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    return (resources_folder() / "icons" / f"{name}.svg").read_text("utf-8")


def keep() -> None:
    """Read every drawing, 26 kB in all: an open window goes on drawing after its program was removed."""
    for path in (resources_folder() / "icons").glob("*.svg"):
        _source(path.stem)


@lru_cache(maxsize=128)
def _renderer(name: str) -> QSvgRenderer:
    """The drawing in black, read once for all colors and sizes."""
    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", "black").encode()))


@lru_cache(maxsize=256)
def _black(name: str, size: int, ratio: float) -> QPixmap:
    image = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    _renderer(name).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image


@lru_cache(maxsize=256)
def pixmap(name: str, color: str, size: int, ratio: float = 1.0) -> QPixmap:
    """The drawing in one color, `size` logical pixels square."""
    image = QPixmap(_black(name, size, ratio))
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    # Not filled as a rectangle: for that the binding lists all gradients, which the first picture does without.
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    painter.drawRect(QRectF(0, 0, size, size))
    painter.end()
    return image


def ratio_of(painter: QPainter) -> float:
    """The pixel ratio of what a painter draws on."""
    device = painter.device()
    return device.devicePixelRatio() if device else 1.0


def exists(name: str, folder: Path | None = None) -> bool:
    """Whether a drawing of this name ships with the program."""
    return ((folder or resources_folder()) / "icons" / f"{name}.svg").is_file()
