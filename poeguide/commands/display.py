"""Whether there is a screen to open a window on."""

from __future__ import annotations

import os
import sys
from typing import Final

from poeguide.errors import PoeGuideError

DISPLAYS: Final = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def has_display() -> bool:
    """Whether a window can be opened."""
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in DISPLAYS)


def require_display() -> None:
    """Say so where no window can be opened."""
    if not has_display():
        raise PoeGuideError(
            "There is no display to open a window on.", "Make a picture instead: poeguide render ROUTE -o FILE.png"
        )
