"""`poeguide render`: a picture of any page, without a display."""

from __future__ import annotations

import os
import re
from datetime import datetime
from pathlib import Path

from poeguide.domain.routes import Route
from poeguide.errors import PoeGuideError, UsageError
from poeguide.settings import MAX_SCALE, MIN_SCALE, Settings

MAX_SIDE = 8192
_SIZE = re.compile(r"(\d{1,5})[x×](\d{1,5})", re.IGNORECASE)


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


def render(
    route: Route, output: Path, *, size: tuple[int, int], settings: Settings, clock: datetime | None = None
) -> None:
    """Write the page as PNG. `size` is in pixels; needs no display."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from poeguide.app import make_application, make_services, now, open_bundle
    from poeguide.paths import Paths
    from poeguide.ui.main_window import MainWindow
    from poeguide.ui.pages import page_for

    if page_for(route) is None:
        raise UsageError(f"There is no page {route}.", "Try poeguide:home, or find one with: poeguide search WORDS")
    paths = Paths.default()
    app = make_application(paths)
    bundle, _ = open_bundle(paths)
    services = make_services(
        paths, bundle, route=route, settings=settings, clock=(lambda: clock) if clock is not None else now
    )
    window = MainWindow(services)
    if services.navigator.current != route:
        raise UsageError(f"There is nothing at {route}.", "Find the place with: poeguide search WORDS")
    window.setMinimumSize(0, 0)
    window.resize(*size)
    window.show()
    _finish(window, app)
    if not window.grab().toImage().save(str(output), "PNG"):
        raise PoeGuideError(f"The picture cannot be written to {output}.", "Choose a folder that can be written.")
    window.close()


def _finish(window: object, app: object) -> None:
    """Let the window lay itself out and load all it shows."""
    from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

    from poeguide.ui.main_window import MainWindow

    if not isinstance(window, MainWindow) or not isinstance(app, QCoreApplication):
        raise TypeError("a window and its application are needed")
    loop = QEventLoop()
    timer = QTimer()
    timer.setInterval(5)
    passes = 0

    def look() -> None:
        nonlocal passes
        page = window.page
        is_ready = window.services.tasks.is_idle and (page is None or page.finish())
        passes = passes + 1 if is_ready else 0
        if passes >= 3:
            loop.quit()

    timer.timeout.connect(look)
    timer.start()
    QTimer.singleShot(20_000, loop.quit)
    loop.exec()
