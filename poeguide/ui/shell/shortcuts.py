"""Keyboard shortcuts of the whole window, and the sheet that lists them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout

from poeguide.domain.routes import Route
from poeguide.ui.key_choice import bindings
from poeguide.ui.keys import HIGH
from poeguide.ui.layouts import inset
from poeguide.ui.shell.key_sheet import KeySheet
from poeguide.ui.shell.page_keys import KeyGroup, Keys, page_keys
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.text import Label

if TYPE_CHECKING:
    from poeguide.ui.main_window import MainWindow


class Shortcut(NamedTuple):
    """What it does, its keys (the first one is shown), and the act."""

    words: str
    keys: tuple[str, ...]
    act: Callable[[], object]


def shortcuts(window: MainWindow) -> list[Shortcut]:
    """All shortcuts of the window, with the keys that the reader chose."""
    acts, found = _acts(window), bindings(window.services.preferences.settings.keys)
    return [Shortcut(binding.words, binding.keys, acts[binding.name]) for binding in found]


def _acts(window: MainWindow) -> dict[str, Callable[[], object]]:
    navigator, menus, acts = window.services.navigator, window.menus, window.acts
    return {
        "search": window.open_palette,
        "find": acts.find,
        "contents": acts.show_contents,
        "back": navigator.back,
        "forward": navigator.forward,
        **{f"section {key}": _goer(window, Route(key)) for key in HIGH},
        "larger": lambda: menus.scale_by(1),
        "smaller": lambda: menus.scale_by(-1),
        "normal": lambda: menus.scale_by(0),
        "full-screen": window.toggle_full_screen,
        "link": lambda: copy_link(window),
        "code": acts.show_code,
        "save": acts.save,
        "trip-panel": acts.toggle_trip,
        "print": acts.print_page,
        "export": acts.export,
        "jump": acts.open_by_code,
        "read": acts.read_aloud,
        "hush": acts.hush,
        "beside": lambda: open_beside(window),
        "settings": _goer(window, Route("settings")),
        "keys": lambda: show_sheet(window),
        "close": window.close,
        "quit": QApplication.closeAllWindows,
    }


def install_shortcuts(window: MainWindow) -> list[QAction]:
    """Make the shortcuts work in the window; the actions made."""
    actions = []
    for shortcut in shortcuts(window):
        action = QAction(window)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(_quiet(shortcut.act))
        window.addAction(action)
        actions.append(action)
    name_shortcuts(window, actions)
    return actions


def name_shortcuts(window: MainWindow, actions: Sequence[QAction]) -> None:
    """Take the keys in force, and say what they do in the language in force."""
    for action, shortcut in zip(actions, shortcuts(window), strict=True):
        action.setText(shortcut.words)
        action.setShortcuts([QKeySequence(key) for key in shortcut.keys])


def open_beside(window: MainWindow) -> None:
    """Show the current page in a second window, from where one can go on."""
    window.open_beside(window.services.navigator.current)


def copy_link(window: MainWindow) -> None:
    """Put the link to the current page on the clipboard."""
    link = str(window.services.navigator.current)
    QGuiApplication.clipboard().setText(link)
    words = QCoreApplication.translate("Keys", "Copied: {link}").format(link=link)
    window.services.notices.say(words, "ok")


def show_sheet(window: MainWindow) -> QDialog:
    """Show all shortcuts."""
    theme = window.services.theme
    dialog = QDialog(window)
    dialog.setObjectName("window")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(QCoreApplication.translate("Keys", "Keyboard shortcuts"))
    box = QVBoxLayout(dialog)
    inset(box, theme.tokens, "space.6", "space.5")
    box.setSpacing(theme.tokens.size("space.4"))
    box.addWidget(Label(dialog.windowTitle(), "h2", wraps=True))
    everywhere = tuple(Keys(shortcut.words, shortcut.keys) for shortcut in shortcuts(window))
    title = QCoreApplication.translate("Keys", "Everywhere")
    chosen = window.services.preferences.settings.keys
    sheet = KeySheet(theme.tokens, [KeyGroup(title, everywhere), *page_keys(chosen)])
    box.addWidget(sheet, 1)
    close = Button(theme, QCoreApplication.translate("Keys", "Close"), role="primary")
    close.clicked.connect(dialog.accept)
    box.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)
    dialog.open()
    # Only now its type is known, and what stands around the list.
    room, around = window.screen().availableSize(), dialog.size() - sheet.size()
    dialog.resize((sheet.size_in(room - around) + around).boundedTo(room))
    return dialog


def _goer(window: MainWindow, route: Route) -> Callable[[], None]:
    return lambda: window.services.navigator.go(route)


def _quiet(act: Callable[[], object]) -> Callable[[], None]:
    def run() -> None:
        act()

    return run
