from __future__ import annotations

import gc

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from poeguide.ui.icon_engine import icon


def test_a_copy_of_an_icon_that_is_changed_is_still_drawn(qapp: QApplication) -> None:
    copied = QIcon(icon("home", QColor("#0b4f6c"), 20))

    copied.addPixmap(QPixmap(4, 4))
    gc.collect()

    drawn = copied.pixmap(QSize(20, 20)).toImage()
    assert any(drawn.pixelColor(x, y).alpha() for x in range(20) for y in range(20))
