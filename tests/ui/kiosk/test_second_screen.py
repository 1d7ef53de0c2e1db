"""Two screens: one for the visitor, a cover over the other; in a process of its own, as Qt counts screens once."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.commands.conftest import ROOT

SCREENS = {
    "synchronousWindowSystemEvents": False,
    "windowFrameMargins": False,
    "screens": [
        {"name": "left", "x": 0, "y": 0, "width": 1080, "height": 1920, "logicalDpi": 96, "dpr": 1},
        {"name": "right", "x": 1080, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "dpr": 1},
    ],
}
SCRIPT = """
import json, sys
from pathlib import Path
from poeguide.app import make_application
from poeguide.commands.kiosk import kiosk_services
from poeguide.data.bundle import Bundle
from poeguide.domain.kiosk_config import KioskConfig
from poeguide.paths import Paths
from poeguide.ui.kiosk.machine import Machine, make_kiosk
from poeguide.ui.kiosk.state import State

folder = Path(sys.argv[2])
paths = Paths.under(folder)
app = make_application(paths)
bundle = Bundle.open(Path(sys.argv[1]))
config = KioskConfig()
services = kiosk_services(paths, bundle, config, growth=config.screen(1080, 1920).growth())
machine = Machine(app, make_kiosk(services, config, State(folder / "state")))
machine.show()
app.processEvents()
shown = [window for window in app.topLevelWidgets() if window.isVisible()]
print(json.dumps({
    "screens": len(app.screens()),
    "main": machine.window.geometry().getRect(),
    "covers": [cover.geometry().getRect() for cover in machine.covers.windows],
    "focusable": [cover.focusPolicy().value for cover in machine.covers.windows],
    "shown": len(shown),
}))
sys.stdout.flush()
machine.leave(0)
covers = [window for window in app.topLevelWidgets() if window.isVisible()]
print(len(covers))
"""


def test_a_plain_window_covers_the_second_screen_and_goes_with_the_kiosk(bundle_path: Path, tmp_path: Path) -> None:
    screens = tmp_path / "screens.json"
    screens.write_text(json.dumps(SCREENS), "utf-8")
    environment = os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={screens}"}

    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(bundle_path), str(tmp_path / "reader")],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    seen, left = (json.loads(line) for line in done.stdout.splitlines())
    assert seen == {
        "screens": 2,
        "main": [0, 0, 1080, 1920],
        "covers": [[1080, 0, 1920, 1080]],
        "focusable": [0],
        "shown": 2,
    }
    assert left == 0
