"""Keyboard shortcuts of the whole window, and the sheet that lists them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import ceil
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from poeguide.domain.routes import Route
from poeguide.ui.layouts import inset
from poeguide.ui.pages import SECTIONS
from poeguide.ui.section_words import section_words
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.text import Label

if TYPE_CHECKING:
    from poeguide.ui.main_window import MainWindow

TWO_COLUMNS: Final = 1.5
"""Up to this text size the list stands in two columns."""


class Shortcut(NamedTuple):
    """What it does, its keys (the first one is shown), and the act."""

    words: str
    keys: tuple[str, ...]
    act: Callable[[], object]


def shortcuts(window: MainWindow) -> list[Shortcut]:
    """All shortcuts of the window."""
    translate, navigator = QCoreApplication.translate, window.services.navigator
    sections = [
        Shortcut(section_words(section.key)[0], (f"Ctrl+{number}",), _goer(window, section.route))
        for number, section in zip(range(1, 10), (s for s in SECTIONS if not s.is_low), strict=False)
    ]
    return [
        Shortcut(translate("Keys", "Search everything"), ("Ctrl+K", "Ctrl+L", "F6", "/"), window.open_palette),
        Shortcut(translate("Keys", "Back"), ("Alt+Left",), navigator.back),
        Shortcut(translate("Keys", "Forward"), ("Alt+Right",), navigator.forward),
        Shortcut(translate("Keys", "Home"), ("Alt+Home",), _goer(window, Route("home"))),
        *sections,
        Shortcut(translate("Keys", "Larger text"), ("Ctrl+=", "Ctrl++"), lambda: window.menus.scale_by(1)),
        Shortcut(translate("Keys", "Smaller text"), ("Ctrl+-",), lambda: window.menus.scale_by(-1)),
        Shortcut(translate("Keys", "Normal text"), ("Ctrl+0",), lambda: window.menus.scale_by(0)),
        Shortcut(translate("Keys", "Full screen"), ("F11",), window.toggle_full_screen),
        Shortcut(translate("Keys", "Copy the link to this page"), ("Ctrl+Shift+C",), lambda: copy_link(window)),
        Shortcut(translate("Keys", "Save the page to my trip"), ("Ctrl+D",), window.acts.save),
        Shortcut(translate("Keys", "Print, or save as PDF"), ("Ctrl+P",), window.acts.print_page),
        Shortcut(translate("Keys", "Open a page by its code"), ("Ctrl+G",), window.acts.open_by_code),
        Shortcut(translate("Keys", "Open this page in a window beside"), ("Ctrl+N",), lambda: open_beside(window)),
        Shortcut(translate("Keys", "Settings"), ("Ctrl+,", "F12"), _goer(window, Route("settings"))),
        Shortcut(translate("Keys", "This list"), ("F1",), lambda: show_sheet(window)),
        Shortcut(translate("Keys", "Close"), ("Ctrl+W", "Ctrl+Q"), window.close),
    ]


def install_shortcuts(window: MainWindow) -> list[QAction]:
    """Make the shortcuts work in the window; the actions made."""
    actions = []
    for shortcut in shortcuts(window):
        action = QAction(shortcut.words, window)
        action.setShortcuts([QKeySequence(key) for key in shortcut.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(_quiet(shortcut.act))
        window.addAction(action)
        actions.append(action)
    return actions


def name_shortcuts(window: MainWindow, actions: Sequence[QAction]) -> None:
    """Say what the keys do in the language in force."""
    for action, shortcut in zip(actions, shortcuts(window), strict=True):
        action.setText(shortcut.words)


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
    area, lines = QScrollArea(), _lines(window)
    area.setWidgetResizable(True)
    area.setWidget(lines)
    box.addWidget(area, 1)
    close = Button(theme, QCoreApplication.translate("Keys", "Close"), role="primary")
    close.clicked.connect(dialog.accept)
    box.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)
    dialog.open()
    # Only now its type is known.
    around = dialog.sizeHint() - area.sizeHint() + QSize(area.verticalScrollBar().sizeHint().width(), 0)
    dialog.resize((lines.sizeHint() + around).boundedTo(window.screen().availableSize()))
    return dialog


def _lines(window: MainWindow) -> QWidget:
    """What the keys do, in two columns where larger text leaves the room."""
    tokens = window.services.theme.tokens
    found = [*shortcuts(window), *_of_page(window)]
    columns = 2 if tokens.scale <= TWO_COLUMNS else 1
    body = QWidget()
    grid = QGridLayout(body)
    inset(grid, tokens)
    grid.setHorizontalSpacing(tokens.size("space.6"))
    grid.setVerticalSpacing(tokens.size("space.2"))
    rows = ceil(len(found) / columns)
    for at, shortcut in enumerate(found):
        keys = QCoreApplication.translate("Keys", " or ").join(
            QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in shortcut.keys
        )
        grid.addWidget(Label(shortcut.words), at % rows, at // rows * 2)
        grid.addWidget(Label(keys, "label"), at % rows, at // rows * 2 + 1)
    grid.setRowStretch(rows, 1)
    return body


def _of_page(window: MainWindow) -> list[Shortcut]:
    """Keys that only the page in sight knows."""
    # Loaded with the first page that is read, not with the window.
    from poeguide.ui.find import FindInPage

    find = None if window.page is None else window.page.findChild(FindInPage)
    if not isinstance(find, FindInPage):
        return []
    return [Shortcut(QCoreApplication.translate("FindBar", "Find on this page"), ("Ctrl+F",), find.open)]


def _goer(window: MainWindow, route: Route) -> Callable[[], None]:
    return lambda: window.services.navigator.go(route)


def _quiet(act: Callable[[], object]) -> Callable[[], None]:
    def run() -> None:
        act()

    return run
