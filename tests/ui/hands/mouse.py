"""A reader who has only the mouse, and letters for a field that was clicked."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDateTimeEdit,
    QDialogButtonBox,
    QLineEdit,
    QListView,
    QScrollArea,
    QWidget,
)

from poeguide.ui.pages.finder.rows import PlaceRow
from tests.ui.hands.base import LEFT, Hand


class Mouse(Hand):
    """Clicks, double clicks and scrolling; letters go only into a field that was clicked."""

    def click(self, widget: QWidget, place: QPoint | None = None) -> None:
        """Click a control, at its middle or at a place."""
        self.show(widget)
        self.qtbot.mouseClick(widget, LEFT, pos=place or widget.rect().center())

    def press(self, name: str) -> None:
        self.click(self.find(name, QAbstractButton))

    def write(self, field: QLineEdit, text: str) -> None:
        """Click a field, and write into it in place of what stands there."""
        self.click(field)
        assert self.holder().focusWidget() in (field, field.parentWidget())
        self.qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.qtbot.keyClicks(field, text)

    def fill(self, name: str, text: str) -> None:
        field = self.find(name, QLineEdit)
        assert isinstance(field, QLineEdit)
        self.write(field, text)

    def set_hour(self, name: str, digits: str) -> None:
        field = self.find(name, QDateTimeEdit)
        line = field.findChild(QLineEdit)
        assert line is not None
        before = line.text()[: line.text().index(":") - 1]
        place = QPoint(line.fontMetrics().horizontalAdvance(before), line.height() // 2)
        self.click(line, place)
        # The second click takes the whole hour.
        self.qtbot.mouseDClick(line, LEFT, pos=place)
        self.qtbot.keyClicks(field, digits)
        self.qtbot.keyClick(field, Qt.Key.Key_Return)

    def choose(self, name: str, value: str) -> None:
        menu = self.find(name, QComboBox)
        assert isinstance(menu, QComboBox)
        self.show(menu)
        # A menu takes no click within the time of a double click after it opened.
        usual = QApplication.doubleClickInterval()
        QApplication.setDoubleClickInterval(0)
        self.qtbot.mouseClick(menu, LEFT)
        QApplication.processEvents()
        view = menu.view()
        at = next(i for i in range(menu.count()) if menu.itemText(i).startswith(value))
        index = menu.model().index(at, 0)
        view.scrollTo(index)
        self.qtbot.mouseClick(view.viewport(), LEFT, pos=view.visualRect(index).center())
        QApplication.setDoubleClickInterval(usual)
        assert menu.currentText().startswith(value)

    def open_row(self, name: str) -> None:
        view: QListView = self.finder.list
        at = next(
            i
            for i, row in enumerate(self.finder.list.rows.values)
            if isinstance(row, PlaceRow) and row.place.name == name
        )
        index = self.finder.list.rows.index(at)
        view.scrollTo(index)
        place = view.visualRect(index).center()
        self.qtbot.mouseClick(view.viewport(), LEFT, pos=place)
        self.qtbot.mouseDClick(view.viewport(), LEFT, pos=place)

    def pick(self, button: str, action: str) -> None:
        self.press(button)
        menu = self.menu()
        place = next(menu.actionGeometry(one).center() for one in menu.actions() if one.text() == action)
        self.qtbot.mouseMove(menu, place)
        self.qtbot.mouseClick(menu, LEFT, pos=place)

    def search(self, words: str, title: str) -> None:
        self.click(self.window.header.search)
        palette = self.window.palette_view
        assert palette.isVisible()
        self.write(palette.field, words)
        at = next(i for i, row in enumerate(palette.rows) if row.hit is not None and row.hit.title == title)
        index = palette.model.index(at)
        palette.list.scrollTo(index)
        self.qtbot.mouseClick(palette.list.viewport(), LEFT, pos=palette.list.visualRect(index).center())

    def save_as(self, path: Path) -> None:
        dialog = self._file_dialog()
        name, box = dialog.findChild(QLineEdit), dialog.findChild(QDialogButtonBox)
        assert name is not None
        assert box is not None
        self.write(name, str(path))
        self.qtbot.mouseClick(box.button(QDialogButtonBox.StandardButton.Save), LEFT)
        self.qtbot.waitUntil(lambda: not dialog.isVisible())

    def show(self, widget: QWidget) -> None:
        """Scroll a control into view, as the wheel does."""
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(widget)
            parent = parent.parentWidget()
        QApplication.processEvents()
        assert widget.size() != QSize(0, 0)
        assert widget.visibleRegion().contains(widget.rect().center())
