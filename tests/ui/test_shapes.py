"""The shapes of port types."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from poeguide.ui.services import Services
from poeguide.ui.shapes import paint_shape

SHAPES = ("airport", "seaport", "land", "rail", "mail", "preclearance", "port")


def drawn(services: Services, shape: str) -> tuple[bool, ...]:
    image = QImage(40, 40, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint_shape(painter, services.theme.tokens, QRectF(0, 0, 40, 40), shape)
    painter.end()
    return tuple(image.pixelColor(x, y).alpha() > 127 for x in range(40) for y in range(40))


def test_every_type_has_a_shape_of_its_own(services: Services) -> None:
    assert len({drawn(services, shape) for shape in SHAPES}) == len(SHAPES)
