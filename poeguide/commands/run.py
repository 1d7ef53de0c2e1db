"""`poeguide [ROUTE]`: the window, at a place or with a file."""

from __future__ import annotations

import argparse
import gc
from pathlib import Path
from typing import TYPE_CHECKING, Final

from poeguide.commands.content import paths_of, route_of
from poeguide.commands.display import require_display
from poeguide.domain.file_types import file_type, path_of
from poeguide.domain.routes import Route
from poeguide.errors import PoeGuideError, UsageError

if TYPE_CHECKING:
    from poeguide.paths import Paths

HOME: Final = Route("home")


def run(options: argparse.Namespace) -> int:
    """Open the window and stay until it is closed."""
    kind = file_type(options.route)
    if kind is not None and kind.kind == "kiosk":
        from poeguide.commands.kiosk import run as run_kiosk

        options.config, options.crashed = str(_file(options.route)), False
        return run_kiosk(options)
    route, paths, link = asked(options.route, paths_of(options))
    require_display()
    # Loading makes many objects and no waste; the window sweeps by itself later.
    gc.disable()
    from poeguide.app import run as open_window
    from poeguide.ui.pages import page_for

    if page_for(route) is None:
        raise UsageError(f"There is no command or page “{options.route[:60]}”.", "See: poeguide --help")
    return open_window(route, paths, link=link)


def asked(text: str, paths: Paths) -> tuple[Route, Paths, str]:
    """The place that a link, a file or nothing names, the content to show it from, and what to hand to a window."""
    kind = file_type(text)
    if kind is None:
        route = route_of(text) if text else HOME
        return route, paths, str(route) if text else ""
    file = _file(text)
    if kind.kind == "bundle":
        return HOME, paths._replace(chosen_bundle=file), ""
    if not kind.page:
        raise PoeGuideError(
            f"This version of poeguide does not open {kind.suffix} files.", "Install a newer version that does."
        )
    return Route(kind.page), paths, file.as_uri()


def _file(text: str) -> Path:
    file = Path(path_of(text)).absolute()
    if not file.is_file():
        raise UsageError(f"There is no file “{file.name[:60]}” in {file.parent}.")
    return file
