"""Five keys that work everything: previous, next, choose, back, and say it again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit, QWidget

if TYPE_CHECKING:
    from poeguide.ui.kiosk.window import KioskWindow

FIRST_KEYS: Final[Mapping[str, str]] = {
    "previous": "F13",
    "next": "F14",
    "choose": "F15",
    "back": "F16",
    "repeat": "F17",
}
"""Keys of an audio keypad that has not been learned; an ordinary keyboard has none of them."""

SCAN: Final = "scan:"


class Keypad(QObject):
    """Sees the events of the program before the guard. The first key of a visit also switches speech on."""

    def __init__(self, window: KioskWindow, keys: Mapping[str, str]) -> None:
        super().__init__(window)
        self._window = window
        self._acts: dict[str, str] = {}
        self.learn(keys)
        self._doers: dict[str, Callable[[], None]] = {
            "previous": self._previous,
            "next": self._next,
            "choose": self._choose,
            "back": self._back,
            "repeat": self._repeat,
        }

    def learn(self, keys: Mapping[str, str]) -> None:
        """Listen to these keys from now on; acts without one keep their first key."""
        wanted = {**FIRST_KEYS, **keys}
        self._acts = {_plain(name): act for act, name in wanted.items() if name}

    def takes(self, event: QEvent) -> bool:
        """Take the five keys, and let everything else pass."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        act = self._acts.get(key_name(event))
        if act is None:
            return False
        self.press(act)
        return True

    def press(self, act: str) -> None:
        """What a key does."""
        window = self._window
        window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        window.kiosk.idle.touch()
        if window.is_resting:
            window.begin_visit()
            window.kiosk.visit.set_speech(on=True)
            window.focus_ring.mark()
            window.reader.read_focus()
            return
        if not window.kiosk.visit.is_speech_on:
            window.kiosk.visit.set_speech(on=True)
        focused, page = window.focusWidget(), window.page
        self._doers[act]()
        # In an event of its own, Qt takes only Tab and the arrows for the keyboard: ring and voice are told here.
        window.focus_ring.mark()
        if window.page is page and window.focusWidget() is not focused:
            window.reader.read_focus()

    def _next(self) -> None:
        if not self._window.reader.says_focus_first() and not self._walk_list(Qt.Key.Key_Down):
            self._window.focusNextPrevChild(True)

    def _previous(self) -> None:
        if not self._walk_list(Qt.Key.Key_Up):
            self._window.focusNextPrevChild(False)

    def _walk_list(self, key: Qt.Key) -> bool:
        """Inside a list the keys go from row to row; past its ends they leave it."""
        view = self._window.focusWidget()
        if not isinstance(view, QAbstractItemView):
            return False
        before = view.currentIndex()
        _send(view, key)
        if view.currentIndex() == before:
            return False
        self._window.reader.read_focus()
        return True

    def _choose(self) -> None:
        widget = self._window.focusWidget()
        if isinstance(widget, QLineEdit):
            self._window.open_keyboard(widget, by_keys=True)
        elif isinstance(widget, QAbstractButton):
            widget.click()
        elif isinstance(widget, QWidget):
            _send(widget, Qt.Key.Key_Return)

    def _back(self) -> None:
        window = self._window
        if window.keyboard.isVisible():
            window.keyboard.close_board()
        elif window.scene == "pages":
            window.services.navigator.back()

    def _repeat(self) -> None:
        self._window.kiosk.speech.repeat()


def _plain(name: str) -> str:
    """A name from the configuration as `key_name` writes it: without modifiers, which keypads do not hold down."""
    keys = QKeySequence.fromString(name)
    if name.startswith(SCAN) or not keys.count():
        return name
    return QKeySequence(keys[0].key()).toString(QKeySequence.SequenceFormat.PortableText)  # type: ignore[index] # a list


def key_name(event: QKeyEvent) -> str:
    """The name of a key as it stands in the configuration; one that Qt does not know goes by its number."""
    name = QKeySequence(event.key()).toString(QKeySequence.SequenceFormat.PortableText)
    is_known = event.key() not in (0, Qt.Key.Key_unknown) and name.isprintable() and name.strip()
    return name if is_known else f"{SCAN}{event.nativeScanCode()}"


def _send(widget: QWidget, key: Qt.Key) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))
