"""The drawing of a button has the color of the button's state, whatever changed it."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from poeguide.ui.services import Services
from poeguide.ui.widgets.buttons import IconButton

ROLES = {
    "primary": ("on-primary", "on-primary", "text-2", "text-2"),
    "quiet": ("primary", "primary", "primary", "primary"),
    "link": ("primary", "primary", "primary", "primary"),
    "plain": ("text", "primary", "text-2", "primary"),
    "rail": ("text", "primary", "text-2", "primary"),
}
"""Colors of a drawing: usual, checked, disabled, disabled and checked."""


def has_ink(button: IconButton, color: str) -> bool:
    """Whether the middle of the button shows this color: the drawing, on a ground of another one."""
    picture = button.grab().toImage()
    box = picture.rect().adjusted(*(side * picture.width() // 4 for side in (1, 1, -1, -1)))
    dots = ((x, y) for x in range(box.left(), box.right()) for y in range(box.top(), box.bottom()))
    return any(picture.pixelColor(x, y).name() == color for x, y in dots)


@pytest.mark.parametrize("role", ROLES)
def test_a_drawing_has_the_color_of_the_state(qtbot: QtBot, services: Services, role: str) -> None:
    button = IconButton(services.theme, "Print", "print", role=role)
    qtbot.addWidget(button)
    button.setCheckable(True)
    states = ((True, False), (True, True), (False, False), (False, True))
    for (is_enabled, is_checked), name in zip(states, ROLES[role], strict=True):
        button.setEnabled(is_enabled)
        button.setChecked(is_checked)
        assert has_ink(button, services.theme.tokens.color(name).name()), (is_enabled, is_checked)
