"""`poeguide --kiosk CONFIG.toml`: the guide on a public screen, until the staff ends it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from poeguide.commands.content import paths_of
from poeguide.commands.display import require_display
from poeguide.domain.kiosk_config import MAX_BYTES, ConfigError, KioskConfig, read_config
from poeguide.domain.routes import Route
from poeguide.errors import UsageError
from poeguide.languages import NAMES

MAKE_ONE: Final = "Make one: poeguide kiosk-setup"

if TYPE_CHECKING:
    from poeguide.data.bundle import Bundle
    from poeguide.paths import Paths
    from poeguide.ui.services import Services


def run(options: argparse.Namespace) -> int:
    """Show the kiosk; 0 = ended by the staff, 75 = it wants a fresh start."""
    config = load_config(Path(options.config))
    require_display()
    paths = kiosk_paths(paths_of(options), config)
    return show_crash_page(paths, config) if options.crashed else show_kiosk(paths, config)


def load_config(path: Path) -> KioskConfig:
    """The configuration, or every problem of it with its line and key."""
    try:
        data = path.read_bytes()[: MAX_BYTES + 1]
        return read_config(data.decode("utf-8-sig"), tuple(NAMES))
    except OSError as error:
        raise UsageError(f"The configuration {path} cannot be read: {error.strerror}.", MAKE_ONE) from error
    except UnicodeDecodeError as error:
        raise UsageError(f"The configuration {path} is not a UTF-8 text.", MAKE_ONE) from error
    except ConfigError as error:
        lines = "\n".join(f"  {path.name}, {problem}" for problem in error.problems)
        raise UsageError(f"The configuration cannot be used.\n{lines}") from error


def kiosk_paths(paths: Paths, config: KioskConfig) -> Paths:
    """All that is written goes below the state folder."""
    state = state_folder(paths, config)
    return paths._replace(data=state / "data", config=state / "config", log=state / "log")


def state_folder(paths: Paths, config: KioskConfig) -> Path:
    """The configured folder, or one in the user's own data."""
    return Path(config.state) if config.state else paths.data / "kiosk"


def kiosk_services(
    paths: Paths, bundle: Bundle, config: KioskConfig, *, growth: float, clock: Callable[[], datetime] | None = None
) -> Services:
    """Services of the kiosk profile: physical sizes, settings that are never saved."""
    from poeguide.app import make_services
    from poeguide.ui.kiosk.visit import first_settings
    from poeguide.ui.theme import Theme

    theme = Theme(paths.resources, profile="kiosk", growth=growth)
    made = make_services(paths, bundle, route=Route("home"), settings=first_settings(config), theme=theme)
    return made._replace(clock=clock or made.clock, profile="kiosk")


def show_kiosk(paths: Paths, config: KioskConfig) -> int:
    """Open the window and stay."""
    from poeguide.app import make_application, open_bundle, route_errors
    from poeguide.ui.kiosk.crash_page import write_directory
    from poeguide.ui.kiosk.fitting import fitted
    from poeguide.ui.kiosk.machine import Devices, Machine, find_engine, find_queue, make_kiosk
    from poeguide.ui.kiosk.state import State
    from poeguide.ui.log import start_log

    start_log(paths.log)
    app = make_application(paths, sys.argv[:1])
    bundle, message = open_bundle(paths)
    bundle.compare_digest()
    bundle.hides_low_confidence = True
    state = State(paths.data.parent)
    config = fitted(config, state)
    check_port(bundle, config)
    size = app.primaryScreen().size()
    services = kiosk_services(paths, bundle, config, growth=config.screen(size.width(), size.height()).growth())
    route_errors(services.notices)
    kiosk = make_kiosk(services, config, state, Devices(find_engine(config), queue=find_queue(config)))
    machine = Machine(app, kiosk)
    if message:
        services.notices.say(message, "warn")
    machine.window.painted.connect(partial(services.tasks.run, partial(write_directory, bundle, paths.data), _nothing))
    machine.ended.connect(lambda: app.exit(machine.code))
    machine.show()
    return app.exec()


def check_port(bundle: Bundle, config: KioskConfig) -> None:
    """The port where the kiosk stands must be one of the guide's."""
    from poeguide.data.ports import port

    if config.port and bundle.read(port, config.port) is None:
        raise UsageError(
            f"place.port: There is no port “{config.port}” in this guide.", "Find it with: poeguide search"
        )


def show_crash_page(paths: Paths, config: KioskConfig) -> int:
    """Show the page that needs no bundle, in the kiosk's letters and colors, until it is ended from outside."""
    from poeguide.app import make_application
    from poeguide.settings import Settings
    from poeguide.ui.kiosk.crash_page import CrashPage
    from poeguide.ui.log import start_log
    from poeguide.ui.theme import Theme

    start_log(paths.log)
    app = make_application(paths, sys.argv[:1])
    size = app.primaryScreen().size()
    theme = Theme(paths.resources, profile="kiosk", growth=config.screen(size.width(), size.height()).growth())
    theme.apply(Settings(theme=config.theme, text_scale=config.text_scale))
    page = CrashPage(theme, paths.data)
    page.cover()
    return app.exec()


def _nothing(_answer: object) -> None:
    """The directory is written; nobody waits for it."""
