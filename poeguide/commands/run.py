"""`poeguide [ROUTE]`: the window."""

from __future__ import annotations

import argparse
import os
import sys
from typing import Final

from poeguide.commands.content import paths_of, route_of
from poeguide.errors import PoeGuideError, UsageError

DISPLAYS: Final = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def run(options: argparse.Namespace) -> int:
    """Open the window and stay until it is closed."""
    route = route_of(options.route)
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in DISPLAYS):
        raise PoeGuideError(
            "There is no display to open a window on.", "Make a picture instead: poeguide render ROUTE -o FILE.png"
        )
    from poeguide.app import run as open_window
    from poeguide.ui.pages import page_for

    if page_for(route) is None:
        raise UsageError(f"There is no command or page “{options.route[:60]}”.", "See: poeguide --help")
    return open_window(route, paths_of(options))
