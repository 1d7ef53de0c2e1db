"""A reader with a keyboard and nothing else: Tab to a control by its name, arrows, letters, Space and Enter."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QWidget

from poeguide.ui.page import Page
from poeguide.ui.pages.plan.inputs import Options
from poeguide.ui.pages.plan.page import PlanPage
from poeguide.ui.pages.plan.question_view import QuestionView
from tests.ui.hands.base import MOST_TABS, Reader, choose_by_arrows, name_of

CTRL = Qt.KeyboardModifier.ControlModifier


class Keys(Reader):
    """What can be done; everything goes to whatever has the keys."""

    @property
    def page(self) -> Page:
        """The page that is shown."""
        self.qtbot.waitUntil(lambda: self.window.page is not None and self.window.page.finish())
        page = self.window.page
        assert page is not None
        return page

    def focused(self) -> QWidget:
        """What has the keys."""
        holder = self.holder()
        return holder.focusWidget() or holder

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key."""
        self.qtbot.keyClick(self.focused(), key, modifier)
        QApplication.processEvents()

    def write(self, text: str) -> None:
        """Type into the field that has the keys, in place of what stands there."""
        self.key(Qt.Key.Key_A, CTRL)
        for sign in text:
            if sign.isascii():
                self.qtbot.keyClicks(self.focused(), sign)
            else:
                # QTest knows no key for it; a keyboard that has one sends the sign itself.
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, sign)
                    QApplication.sendEvent(self.focused(), event)

    def reach(self, name: str) -> QWidget:
        """Tab to the control of this name; a star at its end stands for the rest of a long one."""
        self.page.finish()
        begin = name.removesuffix("*")
        for _ in range(MOST_TABS):
            found = name_of(self.focused())
            if found == name or (begin != name and found.startswith(begin)):
                return self.focused()
            self.qtbot.keyClick(self.focused(), Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not reach {name} on {self.place}")

    def press(self, name: str) -> None:
        """Press the button of this name."""
        self.qtbot.keyClick(self.reach(name), Qt.Key.Key_Space)
        QApplication.processEvents()

    def fill(self, name: str, text: str) -> None:
        """Write into the field of this name."""
        self.reach(name)
        self.write(text)

    def choose(self, name: str, value: str) -> None:
        """Choose from the menu of this name."""
        choose_by_arrows(self.qtbot, self.reach(name), value)
        QApplication.processEvents()

    def pick(self, button: str, action: str) -> None:
        """Open the menu of a button, and choose from it by arrows."""
        self.press(button)
        self.wait(lambda: any(menu.isVisible() for menu in self.window.findChildren(QMenu)))
        self.take_by_arrows(action)
        QApplication.processEvents()

    def shortcut(self, key: Qt.Key) -> None:
        """Press a key with Ctrl."""
        self.activate()
        self.key(key, CTRL)

    def search(self, words: str) -> None:
        """Find something by the palette, and open the best answer."""
        self.shortcut(Qt.Key.Key_K)
        self.write(words)
        self.key(Qt.Key.Key_Return)
        self.page.finish()

    def answer(self, *options: str) -> None:
        """Answer the question of the plan: arrows to each option, Space for several, Enter to go on."""
        page = self.page
        self.activate()
        assert isinstance(page, PlanPage)
        assert isinstance(page.view, QuestionView)
        answer = page.view.answer
        assert isinstance(answer, Options)
        for option in options:
            for _ in answer.list.rows:
                if self.focused() is answer.list.rows[option]:
                    break
                self.key(Qt.Key.Key_Down)
            assert self.focused() is answer.list.rows[option], f"no arrow leads to {option}"
            if len(options) > 1 or not answer.list.rows[option].autoExclusive():
                self.key(Qt.Key.Key_Space)
        self.key(Qt.Key.Key_Return)

    def dont_know(self) -> None:
        """Answer the question of the plan with “I don’t know”."""
        page = self.page
        assert isinstance(page, PlanPage)
        assert isinstance(page.view, QuestionView)
        if isinstance(page.view.answer, Options):
            self.answer("unknown")
        else:
            self.press("I don’t know")
            self.key(Qt.Key.Key_Return)

    def find(self, text: str) -> None:
        """Answer a question by typing what is looked for, and Enter."""
        self.write(text)
        self.key(Qt.Key.Key_Return)

    def asked(self) -> str:
        """The name of the question that is open; empty at the outcome."""
        page = self.page
        assert isinstance(page, PlanPage)
        return page.view.answer.asked.question.name if isinstance(page.view, QuestionView) else ""

    def words(self) -> str:
        """Everything that can be read on the page."""
        labels = self.page.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisibleTo(self.page))

    def reads(self, text: str) -> None:
        """Wait until a text can be read on the page, whatever its capitals."""
        self.wait(lambda: text in self.words().lower())

    def dialog(self, kind: type[QDialog]) -> QDialog:
        """The dialog of this kind, once it is open."""

        def found() -> list[QDialog]:
            return [one for one in self.window.findChildren(kind) if one.isVisible()]

        self.wait(lambda: bool(found()))
        return found()[-1]

    def wait(self, is_so: Callable[[], bool]) -> None:
        """Wait until something is so."""
        self.qtbot.waitUntil(is_so)
