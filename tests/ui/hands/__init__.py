"""A reader who has only the keyboard, or only the mouse: what each can do in the window, under the same names."""

from tests.ui.hands.base import LEFT, Hand
from tests.ui.hands.keyboard import Keyboard
from tests.ui.hands.mouse import Mouse

__all__ = ["LEFT", "Hand", "Keyboard", "Mouse"]
