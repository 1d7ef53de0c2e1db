"""A reader who has only the keyboard, or only the mouse: what each can do in the window, under the same names."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QMenu,
    QWidget,
)
from pytestqt.qtbot import QtBot

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


def _parents(widget: QWidget) -> list[QWidget]:
    """Who a widget belongs to, from the nearest on."""
    found = []
    while (parent := widget.parentWidget()) is not None:
        found.append(parent)
        widget = parent
    return found


class Reader:
    """Somebody before the window."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot, self.window = qtbot, window

    @property
    def place(self) -> str:
        """Where the window stands."""
        return str(self.window.services.navigator.current)

    def holder(self) -> QWidget:
        """The dialog that is open, else the window."""
        # The windows alone are asked, not every widget in them: this is called at every key.
        open_ = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
        of_window = [one for one in open_ if self.window in _parents(one)]
        return max(of_window, key=lambda one: len(_parents(one)), default=self.window)

    def activate(self) -> None:
        """Without a window manager nothing is active once a dialog has closed; shortcuts and arrows need it."""
        if not self.window.isActiveWindow():
            with self.qtbot.waitActive(self.window):
                self.window.activateWindow()

    def menu(self) -> QMenu:
        """The menu that is open."""
        return next(menu for menu in self.window.findChildren(QMenu) if menu.isVisible())

    def take_by_arrows(self, action: str) -> None:
        """Go down the open menu to an entry, and take it."""
        menu = self.menu()
        for _ in menu.actions():
            self.qtbot.keyClick(menu, Qt.Key.Key_Down)
            if menu.activeAction().text() == action:
                break
        assert menu.activeAction().text() == action
        self.qtbot.keyClick(menu, Qt.Key.Key_Return)


def choose_by_arrows(qtbot: QtBot, menu: QWidget, value: str) -> None:
    """Open a menu, go down to a value, and take it; nothing follows from the values that are passed."""
    assert isinstance(menu, QComboBox)
    qtbot.keyClick(menu, Qt.Key.Key_F4)
    qtbot.keyClick(menu.view(), Qt.Key.Key_Home)
    for _ in range(menu.count()):
        if str(menu.view().currentIndex().data()).startswith(value):
            break
        qtbot.keyClick(menu.view(), Qt.Key.Key_Down)
    qtbot.keyClick(menu.view(), Qt.Key.Key_Return)
    assert menu.currentText().startswith(value)


class Hand(Reader):
    """What a reader can do, whichever way."""

    @property
    def finder(self) -> FinderPage:
        """The finder, which is shown."""
        page = self.window.page
        assert isinstance(page, FinderPage)
        return page

    def find(self, name: str, kind: type[QWidget] = QWidget) -> QWidget:
        """The control of this name on screen; a page may add it right after its first picture."""

        def found() -> QWidget | None:
            return next(
                (
                    widget
                    for widget in self.holder().findChildren(kind)
                    if widget.isVisible() and name_of(widget) == name and not widget.focusProxy()
                ),
                None,
            )

        self.qtbot.waitUntil(lambda: found() is not None)
        widget = found()
        assert widget is not None
        return widget

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
        """The whole names of the buttons on screen, once what follows the picture is there."""
        QApplication.processEvents()
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
