"""The lesson of the five keys: the staff presses each one, sees that none is taken twice, and tries them all."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from poeguide.domain.idle import LARGE_TEXT
from poeguide.domain.kiosk_config import KEYPAD
from poeguide.ui.kiosk.keypad import key_name
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.cards import Card
from poeguide.ui.widgets.tags import Tag
from poeguide.ui.widgets.text import Label

HELD: Final = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
    }
)
"""Keys that do nothing alone."""
translate = QCoreApplication.translate


def act_words(act: str) -> str:
    """What a key of the keypad does."""
    return {
        "previous": translate("KeyLesson", "Previous"),
        "next": translate("KeyLesson", "Next"),
        "choose": translate("KeyLesson", "Choose"),
        "back": translate("KeyLesson", "Back"),
        "repeat": translate("KeyLesson", "Say it again"),
    }[act]


class KeyLesson(Card):
    """`changed` tells that a key was learned or tried: `keys` by what they do, `tried` so far."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.keys: dict[str, str] = {}
        self.tried: set[str] = set()
        self.column.addWidget(Label(self.tr("Learn the five keys"), "h3", wraps=True))
        self.asks = Label("", "lead", wraps=True)
        self.column.addWidget(self.asks)
        self.problem = Label("", "strong", wraps=True)
        self.column.addWidget(self.problem)
        self._rows: dict[str, tuple[Label, Tag]] = {}
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.tokens.size("space.3"))
        # Large words stand below one another.
        is_large = theme.tokens.scale >= LARGE_TEXT
        for line, act in enumerate(KEYPAD):
            key, tag = Label("", "body", wraps=is_large), Tag(theme, "", "info")
            for part, item in enumerate((Label(act_words(act), "strong", wraps=is_large), key, tag)):
                place = (4 * line + part, 0) if is_large else (line, part)
                # A tag keeps its own width, and must not keep the words of its column to that.
                side = Qt.AlignmentFlag.AlignLeading if item is tag else Qt.AlignmentFlag(0)
                grid.addWidget(item, *place, side)
            if is_large:
                gap = 4 * line + 3
                grid.setRowMinimumHeight(gap, theme.tokens.size("space.3"))
            self._rows[act] = (key, tag)
        grid.setColumnStretch(0 if is_large else 2, 1)
        self.column.addWidget(box)
        self.column.addWidget(Label(self.tr("Esc ends the lesson."), "caption", wraps=True))
        self.again = Button(theme, self.tr("Start over"), icon="return")
        self.again.clicked.connect(self.begin)
        self.column.addWidget(self.again, alignment=Qt.AlignmentFlag.AlignLeading)
        self._show()

    @property
    def is_complete(self) -> bool:
        """Whether every act has its key."""
        return len(self.keys) == len(KEYPAD)

    @property
    def asked(self) -> str:
        """The act whose key is asked for; empty when all are known."""
        return next((act for act in KEYPAD if act not in self.keys), "")

    def begin(self) -> None:
        """Ask for the first key."""
        self.keys, self.tried = {}, set()
        app = QCoreApplication.instance()
        if app is not None:
            # Asked before the guard and the keypad, which know these keys already.
            app.removeEventFilter(self)
            app.installEventFilter(self)
        self._show()
        self.changed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody sees the lesson any more."""
        super().hideEvent(event)
        self.end()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take every key while the lesson is on screen."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif not event.isAutoRepeat() and event.key() not in HELD:
            self.take(event)
        return True

    def end(self) -> None:
        """Let keys go their ways again."""
        app = QCoreApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self.again.setFocus(Qt.FocusReason.OtherFocusReason)

    def take(self, event: QKeyEvent) -> None:
        """Learn a key, or light up the one that was pressed."""
        name, problem = key_name(event), ""
        if self.is_complete:
            act = next((act for act, key in self.keys.items() if key == name), "")
            if act:
                self.tried.add(act)
            else:
                problem = self.tr("This key was not learned: {key}").format(key=name)
        elif name in self.keys.values():
            act = next(act for act, key in self.keys.items() if key == name)
            problem = self.tr("This key is taken already: {act}").format(act=act_words(act))
        elif event.text().isalnum():
            problem = self.tr("This key writes “{key}”. Take one that writes nothing.").format(key=event.text())
        else:
            self.keys[self.asked] = name
        self._show(problem)
        self.changed.emit()

    def _show(self, problem: str = "") -> None:
        if not self.is_complete:
            words = self.tr("Press the key on the keypad for: {act}").format(act=act_words(self.asked))
        elif len(self.tried) < len(KEYPAD):
            words = self.tr("All five keys are known. Try them: each one lights up.")
        else:
            words = self.tr("All five keys work.")
        self.asks.setText(words)
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        for act, (key, tag) in self._rows.items():
            key.setText(self.keys.get(act, self.tr("not known yet")))
            if act in self.tried:
                tag.set_state(self.tr("works"), "ok")
            else:
                tag.set_state(self.tr("press it now"), "info")
            tag.setVisible(act in self.tried or act == self.asked)
