"""`poeguide render`: a picture of any page, without a display."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from poeguide.commands.content import clock_of, language_of, open_content, paths_of, route_of
from poeguide.commands.offscreen import finish, is_shown, make_hidden_window, without_display
from poeguide.domain.routes import Route
from poeguide.errors import PoeGuideError, UsageError
from poeguide.settings import MAX_SCALE, MIN_SCALE, Settings

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from poeguide.ui.main_window import MainWindow

MAX_SIDE: Final = 8192
ENDING: Final = ".png"
_SIZE: Final = re.compile(r"(\d{1,5})[x×](\d{1,5})", re.IGNORECASE)


def run(options: argparse.Namespace) -> int:
    """Write the picture of a page."""
    route, size, clock = route_of(options.route), size_of(options.size), clock_of(options.clock)
    settings = settings_for(theme=options.theme, scale=options.scale, language=language_of(options.lang))
    output = _writable(Path(options.output))
    if options.kiosk:
        from poeguide.commands.render_kiosk import picture_of

        write_picture(picture_of(options, route, settings, size=size, clock=clock), output)
        return 0
    with without_display() as faults, open_content(options) as bundle, faults:
        _check(route)
        window = make_hidden_window(paths_of(options), bundle, route=route, settings=settings, clock=clock)
        _paint(window, route, output, size=size)
    if faults.found:
        raise PoeGuideError(f"The page {route} does not work.", faults.found[0])
    return 0


def size_of(text: str) -> tuple[int, int]:
    """Width and height from `1280x800`."""
    match = _SIZE.fullmatch(text.strip())
    width, height = (int(match[1]), int(match[2])) if match else (0, 0)
    if not (1 <= width <= MAX_SIDE and 1 <= height <= MAX_SIDE):
        raise UsageError(f"“{text}” is not a size.", f"Write width and height such as 1280x800, each 1 to {MAX_SIDE}.")
    return width, height


def settings_for(*, theme: str = "light", scale: float = 1.0, language: str = "en") -> Settings:
    """Settings of a picture; they come from nowhere but the command line."""
    if not MIN_SCALE <= scale <= MAX_SCALE:
        raise UsageError(f"{scale} is not a text size.", f"Give a number from {MIN_SCALE} to {MAX_SCALE}.")
    return Settings(theme=theme, text_scale=scale, language=language, motion="reduced")


def _check(route: Route) -> None:
    from poeguide.ui.pages import page_for

    if page_for(route) is None:
        raise UsageError(f"There is no page {route}.", "Try poeguide:home, or find one with: poeguide search WORDS")


def _writable(output: Path) -> Path:
    """The file, if its folder is there and it is named as the picture that it holds; said before the work."""
    if output.is_dir() or not output.parent.is_dir():
        raise PoeGuideError(f"The picture cannot be written to {output}.", "Name a file in a folder that exists.")
    if output.suffix.lower() != ENDING:
        raise UsageError(f"“{output.name}” has no ending that can be written.", f"Use {ENDING}.")
    return output


def _paint(window: MainWindow, route: Route, output: Path, *, size: tuple[int, int]) -> None:
    if not is_shown(window, route):
        raise UsageError(f"There is nothing at {route}.", "Find the place with: poeguide search WORDS")
    # The size that is asked for, also where the page would want more.
    window.setMinimumSize(1, 1)
    window.resize(*size)
    window.show()
    finish(window)
    picture = window.grab().toImage()
    window.close()
    write_picture(picture, output)


def write_picture(picture: QImage, output: Path) -> None:
    """Write the file, or say that it cannot be written."""
    from PySide6.QtCore import QByteArray
    from PySide6.QtGui import QImageWriter

    if not QImageWriter(str(output), QByteArray(b"png")).write(picture):
        raise PoeGuideError(f"The picture cannot be written to {output}.", "Choose a folder that can be written.")
