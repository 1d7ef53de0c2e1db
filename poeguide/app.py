"""The composition root: makes every long-lived object and joins them."""

from __future__ import annotations

import logging
import sys
from datetime import datetime
from functools import partial
from itertools import chain
from pathlib import Path
from types import TracebackType
from typing import Final

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

import poeguide.ui  # noqa: F401 # before all others: it makes their imports fast
from poeguide.data.bundle import Bundle
from poeguide.domain.file_types import file_type, path_of
from poeguide.domain.routes import Route
from poeguide.errors import BundleError, PoeGuideError
from poeguide.paths import Paths
from poeguide.settings import Settings
from poeguide.ui import icons
from poeguide.ui.appearance import Appearance
from poeguide.ui.language import Language
from poeguide.ui.log import hold_log, start_log
from poeguide.ui.main_window import MainWindow
from poeguide.ui.navigator import Navigator
from poeguide.ui.notices import Notices
from poeguide.ui.one_window import OneWindow, come_to_front
from poeguide.ui.preferences import Preferences
from poeguide.ui.services import Services
from poeguide.ui.sweeper import Sweeper
from poeguide.ui.tasks import Tasks
from poeguide.ui.theme import Theme, register_fonts
from poeguide.ui.trips import Trips

logger = logging.getLogger(__name__)

DAMAGED: Final = 75
"""The event loop's own exit code for content that turned out to be damaged."""


def now() -> datetime:
    """The time here, with its zone."""
    return datetime.now().astimezone()


def make_application(paths: Paths, arguments: list[str] | None = None) -> QApplication:
    """The Qt application with our fonts and base style; one for the whole process."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        return app
    # Not by `setStyle`: to hand back the style, the binding would make enumerations for 6 ms that nothing here needs.
    app = QApplication([*(arguments or ["poeguide"]), "-style", "fusion"])
    app.setApplicationName("poeguide")
    app.setDesktopFileName("org.poeguide.PoeGuide")
    register_fonts(paths.resources / "fonts")
    Sweeper(app)
    return app


def open_bundle(paths: Paths, *, distrust: Path | None = None) -> tuple[Bundle, str]:
    """The bundle of the program or, where it is damaged (or distrusted), the last good one; and what to say."""
    try:
        return _open_trusted(paths.bundle, distrust), ""
    except BundleError as error:
        if paths.chosen_bundle or not paths.previous_bundle.exists() or distrust == paths.previous_bundle:
            raise
        bundle = Bundle.open(paths.previous_bundle)
        bundle.verify()
        return bundle, f"{error.title} This is the last good copy, of {bundle.manifest.content_date}."


def _open_trusted(path: Path, distrust: Path | None) -> Bundle:
    if distrust is not None:
        raise BundleError("The content file is damaged.", "Install the program again to get its content back.")
    return Bundle.open(path)


def make_services(
    paths: Paths,
    bundle: Bundle,
    *,
    route: Route,
    settings: Settings | None = None,
    theme: Theme | None = None,
) -> Services:
    """All long-lived objects; with `settings` given, nothing is read from or saved to the reader's folders."""
    notices = Notices()
    preferences = Preferences(None if settings else paths.settings, settings)
    theme = theme or Theme(paths.resources)
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
        clock=now,
        trips=Trips(None if settings else paths.store, notices),
    )


def run(route: Route, paths: Paths | None = None, *, link: str = "") -> int:
    """Open the window and stay until it is closed; the exit code. A window that is open already gets the link."""
    paths = paths or Paths.default()
    one = one_window(paths)
    if one is not None and not one.is_first() and one.hand_over(link):
        return 0
    hold_log()
    app = make_application(paths, sys.argv[:1])
    distrust: Path | None = None
    while True:
        try:
            bundle, message = open_bundle(paths, distrust=distrust)
        except BundleError as error:
            show_error(error)
            raise
        window = show_window(paths, bundle, route=route, message=message)
        window.painted.connect(partial(heed_outside_end, app))
        if one is not None:
            one.watch(partial(show_link, window))
        if link:
            window.painted.connect(partial(open_file, window, link))
            link = ""
        code = app.exec()
        window.close()
        bundle.close()
        if code != DAMAGED:
            break
        route, distrust = window.services.navigator.current, bundle.path
    if one is not None:
        one.release()
    return code


def one_window(paths: Paths) -> OneWindow | None:
    """What lets starts of the program find each other; a window with a bundle of its own stays alone."""
    return None if paths.runtime is None or paths.chosen_bundle else OneWindow(paths.runtime)


def heed_outside_end(app: QApplication) -> None:
    """Close the window at Ctrl+C in the terminal; on Windows it has none, and Qt waits for no pipes."""
    if sys.platform != "win32":
        from poeguide.ui.outside_end import OutsideEnd

        if app.findChild(OutsideEnd) is None:
            OutsideEnd(app)


def show_link(window: MainWindow, link: str) -> None:
    """Bring the window to the front, at the place that another start was asked for, or with its file."""
    come_to_front(window)
    if not open_file(window, link) and link:
        window.go(link)


def open_file(window: MainWindow, link: str) -> bool:
    """Give a file of the reader's to the page that takes it; False where the link names no such file.

    A file never comes by a `poeguide:` link: those may stand anywhere, and must not change the reader's own things.
    """
    kind = file_type(link)
    if kind is None or not kind.page:
        return False
    window.services.navigator.go(Route(kind.page))
    return window.page is not None and window.page.take_file(path_of(link))


def show_window(paths: Paths, bundle: Bundle, *, route: Route, message: str = "") -> MainWindow:
    """The window on screen, with a message where the content is not the newest."""
    services = make_services(paths, bundle, route=route)
    route_errors(services.notices)
    window = MainWindow(services)
    window.painted.connect(partial(after_first_picture, services))
    window.show()
    if told := " ".join(filter(None, (message, services.preferences.told_unread()))):
        services.notices.say(told, "warn", stays=True)
    return window


def show_error(error: PoeGuideError) -> None:
    """One plain dialog; without a display nobody could answer it."""
    if QGuiApplication.platformName() != "offscreen":
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(QMessageBox.Icon.Critical, "poeguide", error.title)
        box.setInformativeText(error.hint)
        box.exec()


def after_first_picture(services: Services) -> None:
    """Warm the search, so that the first key is as fast as later ones, and check the bundle; both in the background."""
    if services.preferences.is_kept:
        start_log(services.paths.log)
    services.tasks.run(partial(warm_search, services.bundle), _warmed)
    services.tasks.run(partial(verify_and_keep, services.bundle, services.paths), partial(_verified, services))
    if not services.profile:
        from poeguide.ui.own_files import OwnFiles

        services.tasks.run(icons.keep, _warmed)
        OwnFiles(services.paths.shipped_bundle, services.notices)
    if services.preferences.is_kept and not services.profile and services.paths.register.exists():
        from poeguide.ui.class_keeping import tend_classes

        tend_classes(services)


def warm_search(bundle: Bundle) -> None:
    """Load SQLAlchemy and what the first search needs; the window answers meanwhile."""
    from poeguide.data.search import warm

    bundle.read(warm)


def _warmed(_nothing: None) -> None:
    """Nothing more to do."""


def verify_and_keep(bundle: Bundle, paths: Paths) -> BundleError | None:
    """Check the digest; a good bundle is kept as the copy to fall back to, and what it says too. The error, if any."""
    try:
        bundle.verify()
    except BundleError as error:
        return error
    if paths.chosen_bundle is None:
        from poeguide.data.changes import keep_edition
        from poeguide.data.spare import keep_spare

        keep_spare(bundle, paths.previous_bundle)
        keep_edition(bundle, paths.editions)
    return None


def _verified(services: Services, error: BundleError | None) -> None:
    """Leave the event loop where the content is damaged: `run` opens the last good copy. Else get pages ready."""
    if error is None:
        from poeguide.ui.readiness import Readiness
        from poeguide.ui.soon import what_comes_soon, what_is_read_soon
        from poeguide.ui.warming import Warming

        ready = Readiness(services)
        Warming(services.tasks, chain(what_comes_soon(), what_is_read_soon(services), (ready.begin,)))
    else:
        logger.error("The bundle is damaged: %s", error.title)
        QApplication.exit(DAMAGED)


def route_errors(notices: Notices) -> None:
    """Errors that nobody caught are logged and told; the program goes on."""

    def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            notices.report(error)

    sys.excepthook = report
