"""What stands beside the answer: the list to declare, and the groups of goods."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from poeguide.ui.layouts import column
from poeguide.ui.pages.goods.browse_tiles import BrowseTiles
from poeguide.ui.pages.goods.declaration import Declaration
from poeguide.ui.pages.goods.view_model import GoodsViewModel
from poeguide.ui.services import Services


class Beside(QWidget):
    """`link` is the link that was followed last. A public screen keeps no list, and shows none of this."""

    link_clicked = Signal()

    def __init__(self, services: Services, view_model: GoodsViewModel) -> None:
        super().__init__()
        self.link = ""
        self.has_words = not services.profile
        self.tiles = BrowseTiles(services.theme, view_model.categories)
        self.declaration = Declaration(services, view_model) if self.has_words else None
        parts = [part for part in (self.declaration, self.tiles) if part is not None]
        self.setLayout(column(services.theme.tokens, *parts, gap="space.6"))
        if self.declaration is not None:
            declaration = self.declaration
            declaration.link_clicked.connect(lambda: self._follow(declaration.link))

    def settle(self) -> None:
        """Read the list once the page is on screen."""
        if self.declaration is not None:
            self.declaration.refresh()

    def _follow(self, link: str) -> None:
        self.link = link
        self.link_clicked.emit()
