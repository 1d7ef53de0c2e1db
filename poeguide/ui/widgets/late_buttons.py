"""A part whose buttons are painted at once, all by one widget, and made when somebody could come to them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import ClassVar, Generic, Protocol, TypeVar, cast

from PySide6.QtCore import QRect, Qt, QTimerEvent, SignalInstance
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

B = TypeVar("B", bound=QWidget)


class TellsFirstPicture(Protocol):
    """A window that says whether it has had its first picture, and when."""

    is_painted: bool
    painted: SignalInstance


def put(button: QWidget, box: QRect | None) -> None:
    """Place a button, and show it then: Qt holds one that is shown elsewhere first for what the pointer is over."""
    if box is not None:
        button.setGeometry(box)
    button.setVisible(box is not None)


def chain_keys(widgets: Sequence[QWidget]) -> None:
    """Let Tab go from each to the next; Qt puts nothing before or behind a widget that takes no keys."""
    none = Qt.FocusPolicy.NoFocus
    late = [widget for widget in widgets if isinstance(widget, LateButtons) and widget.focusPolicy() is none]
    for widget in late:
        widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)
    for widget in late:
        widget.setFocusPolicy(none)


class LateButtons(QWidget, Generic[B]):
    """Each button costs its style, its place and its own picture; a first picture needs none of them.

    They are made in the first round of events after the part is shown, or when one asks for them, and look as painted.
    A field that takes long to make may stand for them.
    """

    says_on_paper: ClassVar[bool] = True
    """Whether words and choices of its buttons are printed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._made: Sequence[B] | None = None
        self._timer = 0

    @property
    def is_complete(self) -> bool:
        """Whether the buttons are there."""
        return self._made is not None

    def complete(self) -> None:
        """Have the buttons now."""
        if self._made is None:
            self._made = self.make_buttons()
            # What is made late would have the keyboard last.
            chain_keys((self, *self._made))
            self.place_buttons()

    def in_order(self) -> Sequence[B]:
        """The buttons as one reads them; without those that are still to be made."""
        return self._made or ()

    def make_buttons(self) -> Sequence[B]:
        """Make them, children of this part."""
        raise TypeError(f"{type(self).__name__} does not make its buttons")

    def place_buttons(self) -> None:
        """Put each where it was painted, by `put`."""

    def forget_buttons(self) -> None:
        """The part has other content: the buttons go, and others come in their time; at once where the keyboard is."""
        gone, self._made = self._made or (), None
        # Asked of the window: while another one is active, nothing in this one has the keyboard, but gets it back.
        focused = self.window().focusWidget()
        held = next((at for at, button in enumerate(gone) if button is focused), None)
        if held is not None:
            self.complete()
            self.take_keys(self.key_of(gone[held]), held)
        for button in gone:
            # One of them may be at work just now.
            button.hide()
            button.deleteLater()
        self._expect()

    def key_of(self, button: B) -> str:
        """What a button is known by, among those that come after it, too."""
        return button.accessibleName()

    def showEvent(self, event: QShowEvent) -> None:
        """Have the buttons soon."""
        super().showEvent(event)
        self._expect()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the buttons where they belong."""
        super().resizeEvent(event)
        if self.is_complete:
            self.place_buttons()

    def timerEvent(self, event: QTimerEvent) -> None:
        """The picture is due before this."""
        if event.timerId() != self._timer:
            super().timerEvent(event)
            return
        self.killTimer(self._timer)
        self._timer = 0
        self.complete()

    def take_keys(self, key: str, at: int) -> None:
        """Give the keyboard to the button of this key or, without one, to what stands in its place."""
        made = self._made or ()
        heir = next((button for button in made if self.key_of(button) == key), None)
        if heir is None and made:
            heir = made[min(at, len(made) - 1)]
        if heir is not None:
            has_ring = self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
            heir.setFocus(Qt.FocusReason.ShortcutFocusReason if has_ring else Qt.FocusReason.OtherFocusReason)

    def _expect(self) -> None:
        if self._made is not None or self._timer or not self.isVisible():
            return
        window = self.window()
        if getattr(window, "is_painted", True):
            self._timer = self.startTimer(0)
        else:
            # A server of windows asks for the first picture only after Qt has handled what is due.
            cast("TellsFirstPicture", window).painted.connect(self._expect)
