"""The composition root: makes every long-lived object and joins them."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from datetime import datetime
from functools import partial
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from poeguide.data.bundle import Bundle
from poeguide.domain.routes import Route
from poeguide.errors import BundleError
from poeguide.paths import Paths
from poeguide.settings import Settings
from poeguide.ui.appearance import Appearance
from poeguide.ui.language import Language
from poeguide.ui.main_window import MainWindow
from poeguide.ui.navigator import Navigator
from poeguide.ui.notices import Notices
from poeguide.ui.preferences import Preferences
from poeguide.ui.services import Services
from poeguide.ui.tasks import Tasks
from poeguide.ui.theme import Theme, register_fonts

logger = logging.getLogger(__name__)


def now() -> datetime:
    """The time here, with its zone."""
    return datetime.now().astimezone()


def make_application(paths: Paths, arguments: list[str] | None = None) -> QApplication:
    """The Qt application with our fonts and base style; one for the whole process."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        return app
    app = QApplication(arguments or ["poeguide"])
    app.setApplicationName("poeguide")
    app.setDesktopFileName("org.poeguide.PoeGuide")
    app.setStyle("Fusion")
    register_fonts(paths.resources / "fonts")
    return app


def open_bundle(paths: Paths) -> tuple[Bundle, str]:
    """The bundle that ships with the program or, where that is damaged, the last good one; and what to say."""
    try:
        return Bundle.open(paths.bundle), ""
    except BundleError as error:
        if paths.chosen_bundle is not None or not paths.previous_bundle.exists():
            raise
        bundle = Bundle.open(paths.previous_bundle)
        bundle.verify()
        return bundle, f"{error.title} This is the last good copy, of {bundle.manifest.content_date}."


def make_services(
    paths: Paths,
    bundle: Bundle,
    *,
    route: Route,
    settings: Settings | None = None,
    clock: Callable[[], datetime] = now,
) -> Services:
    """All long-lived objects; with `settings` given, nothing is read from or saved to the reader's folders."""
    notices = Notices()
    preferences = Preferences(None if settings else paths.settings, settings)
    theme = Theme(paths.resources)
    # Made before any window, so that windows find the new language and theme in force.
    Appearance(preferences, theme, Language(paths.resources))
    return Services(
        bundle=bundle,
        theme=theme,
        navigator=Navigator(route),
        tasks=Tasks(failed=notices.report),
        notices=notices,
        preferences=preferences,
        paths=paths,
        clock=clock,
    )


def run(route: Route, paths: Paths | None = None) -> int:
    """Open the window and stay until it is closed; the exit code."""
    paths = paths or Paths.default()
    start_log(paths.log)
    app = make_application(paths, sys.argv[:1])
    bundle, message = open_bundle(paths)
    services = make_services(paths, bundle, route=route)
    _route_errors(services.notices)
    window = MainWindow(services)
    window.painted.connect(partial(after_first_picture, services))
    window.show()
    if message:
        services.notices.say(message, "warn")
    return app.exec()


def after_first_picture(services: Services) -> None:
    """Warm the search, so that the first key is as fast as later ones; then check the bundle in the background."""
    from poeguide.data.search import warm

    services.bundle.read(warm)
    services.tasks.run(partial(verify_and_keep, services.bundle, services.paths), partial(_verified, services))


def verify_and_keep(bundle: Bundle, paths: Paths) -> BundleError | None:
    """Check the digest; a good bundle is kept as the copy to fall back to. The error, if it is damaged."""
    try:
        bundle.verify()
    except BundleError as error:
        return error
    if paths.chosen_bundle is None:
        from poeguide.data.spare import keep_spare

        keep_spare(bundle, paths.previous_bundle)
    return None


def _verified(services: Services, error: BundleError | None) -> None:
    if error is None:
        return
    logger.error("The bundle is damaged: %s", error.title)
    services.notices.say(f"{error} Do not rely on what this copy shows.", "stop")


def start_log(folder: Path) -> None:
    """Log to a small rotating file; where it cannot be written, to the standard error stream."""
    handler: logging.Handler
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(folder / "poeguide.log", maxBytes=200_000, backupCount=2, encoding="utf-8")
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(handlers=[handler], level=logging.INFO, force=True)
    qInstallMessageHandler(_log_qt)


def _log_qt(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    level = logging.ERROR if kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg) else logging.WARNING
    logging.getLogger("qt").log(logging.DEBUG if kind is QtMsgType.QtDebugMsg else level, "%s", message)


def _route_errors(notices: Notices) -> None:
    def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            notices.report(error)

    sys.excepthook = report
