"""What our own layouts share: they keep their items in a list, and their height follows their width."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class ItemLayout(QLayout):
    """Holds the items; a layout says how it places them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more item."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at a position, None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give an item away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def set_aside(self) -> list[QLayoutItem]:
        """Its items, which it does not have until they are taken back."""
        items, self._items = self._items, []
        return items

    def take_back(self, items: list[QLayoutItem]) -> None:
        """Have items again that were set aside, in the part that it stands in now."""
        self._items = items
        room = self.parentWidget()
        if room is None:
            return
        for part in self.parts():
            if isinstance(part, QWidget) and part.parentWidget() is not room:
                is_hidden = part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
                part.setParent(room)
                if room.isVisible() and not is_hidden:
                    part.show()

    def parts(self) -> list[QWidget | QLayout]:
        """Widgets and layouts in their order."""
        found = (item.widget() or item.layout() for item in self._items)
        return [part for part in found if part is not None]

    def hasHeightForWidth(self) -> bool:
        """What has no room beside the others goes below them."""
        return True
