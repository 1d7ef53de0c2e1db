"""A reader who has only the keyboard, or only the mouse: what each can do in the window, under the same names."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDateTimeEdit,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from poeguide.ui.item_models import VALUE_ROLE
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.finder import FinderPage
from poeguide.ui.pages.finder.rows import HeadRow, PlaceRow
from poeguide.ui.widgets.tags import Tag

MOST_TABS = 400
LEFT = Qt.MouseButton.LeftButton


def name_of(widget: QWidget) -> str:
    """What a reader calls a control: its name without counts, else the words on it."""
    name = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
    return name.split(", ")[0].replace("&&", "&")


class Hand:
    """What a reader can do, whichever way."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot, self.window = qtbot, window

    @property
    def place(self) -> str:
        """Where the window stands."""
        return str(self.window.services.navigator.current)

    @property
    def finder(self) -> FinderPage:
        """The finder, which is shown."""
        page = self.window.page
        assert isinstance(page, FinderPage)
        return page

    def holder(self) -> QWidget:
        """The dialog that is open, else the window."""
        open_ = [one for one in self.window.findChildren(QDialog) if one.isVisible()]
        return open_[-1] if open_ else self.window

    def find(self, name: str, kind: type[QWidget] = QWidget) -> QWidget:
        """The control of this name on screen."""
        return next(
            widget
            for widget in self.holder().findChildren(kind)
            if widget.isVisible() and name_of(widget) == name and not widget.focusProxy()
        )

    def press(self, name: str) -> None:
        """Press the button of this name."""
        raise NotImplementedError

    def fill(self, name: str, text: str) -> None:
        """Write into the field of this name."""
        raise NotImplementedError

    def set_hour(self, name: str, digits: str) -> None:
        """Write another hour and minute into the day and time of this name."""
        raise NotImplementedError

    def choose(self, name: str, value: str) -> None:
        """Choose from the menu of this name."""
        raise NotImplementedError

    def open_row(self, name: str) -> None:
        """Open a place of the finder's list."""
        raise NotImplementedError

    def pick(self, button: str, action: str) -> None:
        """Open the menu of a button, and choose from it."""
        raise NotImplementedError

    def search(self, words: str, title: str) -> None:
        """Find something by the palette, and open the result of this title."""
        raise NotImplementedError

    def save_as(self, path: Path) -> None:
        """Name the file in the dialog that asks for it."""
        raise NotImplementedError

    def menu(self) -> QMenu:
        """The menu that is open."""
        return next(menu for menu in self.window.findChildren(QMenu) if menu.isVisible())

    def wait_for(self, words: str) -> None:
        """Wait until words can be read on the page, whatever its capitals."""
        self.qtbot.waitUntil(lambda: words.lower() in self.words().lower())

    def words(self) -> str:
        """Everything that can be read on the page."""
        page = self.window.page
        assert page is not None
        told = [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]
        return "\n".join([*told, *(tag.accessibleName() for tag in page.findChildren(Tag) if tag.isVisibleTo(page))])

    def buttons(self) -> list[str]:
        """The whole names of the buttons on screen."""
        return [one.accessibleName() for one in self.holder().findChildren(QAbstractButton) if one.isVisible()]

    def group(self, title: str) -> dict[str, str]:
        """The places of a group of the finder's list, with what the row says of each."""
        found: dict[str, str] = {}
        heading = ""
        for row in self.finder.list.rows.values:
            if isinstance(row, HeadRow):
                heading = row.title
            elif isinstance(row, PlaceRow) and heading == title:
                found[row.place.name] = ", ".join(filter(None, (row.badge.text if row.badge else "", row.note)))
        return found

    def _file_dialog(self) -> QFileDialog:
        self.qtbot.waitUntil(lambda: isinstance(self.holder(), QFileDialog) and self.holder().isActiveWindow())
        dialog = self.holder()
        assert isinstance(dialog, QFileDialog)
        return dialog


class Keyboard(Hand):
    """Tab, arrows, letters, Space and Enter."""

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key wherever the keys are."""
        self.qtbot.keyClick(self.holder().focusWidget() or self.holder(), key, modifier)

    def reach(self, name: str) -> QWidget:
        """Tab to the control of this name."""
        for _ in range(MOST_TABS):
            focused = self.holder().focusWidget()
            if focused is not None and name_of(focused) == name:
                return focused
            self.key(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not reach {name} on {self.place}")

    def press(self, name: str) -> None:
        self.qtbot.keyClick(self.reach(name), Qt.Key.Key_Space)

    def fill(self, name: str, text: str) -> None:
        self.reach(name)
        self.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.qtbot.keyClicks(self.holder().focusWidget(), text)

    def set_hour(self, name: str, digits: str) -> None:
        field = self.reach(name)
        self.qtbot.keyClick(field, Qt.Key.Key_End)
        self.qtbot.keyClick(field, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
        self.qtbot.keyClicks(field, digits)
        self.qtbot.keyClick(field, Qt.Key.Key_Return)

    def choose(self, name: str, value: str) -> None:
        menu = self.reach(name)
        assert isinstance(menu, QComboBox)
        self.qtbot.keyClick(menu, Qt.Key.Key_F4)
        for _ in range(menu.count()):
            if str(menu.view().currentIndex().data()).startswith(value):
                break
            self.qtbot.keyClick(menu.view(), Qt.Key.Key_Down)
        self.qtbot.keyClick(menu.view(), Qt.Key.Key_Return)
        assert menu.currentText().startswith(value)

    def open_row(self, name: str) -> None:
        places = self.reach(self.finder.list.accessibleName())
        for _ in range(MOST_TABS):
            current = self.finder.list.current
            if current is not None and current.name == name:
                break
            self.qtbot.keyClick(places, Qt.Key.Key_Down)
        self.qtbot.keyClick(places, Qt.Key.Key_Return)

    def pick(self, button: str, action: str) -> None:
        self.press(button)
        menu = self.menu()
        for _ in menu.actions():
            self.qtbot.keyClick(menu, Qt.Key.Key_Down)
            if menu.activeAction().text() == action:
                break
        assert menu.activeAction().text() == action
        self.qtbot.keyClick(menu, Qt.Key.Key_Return)

    def search(self, words: str, title: str) -> None:
        if not self.window.isActiveWindow():
            # Without a window manager nothing is active once a dialog has closed, and shortcuts need it.
            with self.qtbot.waitActive(self.window):
                self.window.activateWindow()
        self.key(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        palette = self.window.palette_view
        assert palette.isVisible()
        self.qtbot.keyClicks(palette.field, words)
        for _ in palette.rows:
            hit = palette.list.currentIndex().data(VALUE_ROLE).hit
            if hit is not None and hit.title == title:
                break
            self.qtbot.keyClick(palette.field, Qt.Key.Key_Down)
        self.qtbot.keyClick(palette.field, Qt.Key.Key_Return)

    def save_as(self, path: Path) -> None:
        dialog = self._file_dialog()
        self.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.qtbot.keyClicks(dialog.focusWidget(), str(path))
        self.qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: not dialog.isVisible())


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
