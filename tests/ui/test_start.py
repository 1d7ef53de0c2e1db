"""What is loaded and made on the way to the first picture: exact, and free of timing."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

HEAVY = (
    "sqlalchemy",
    "yaml",
    "msgspec",
    "markdown_it",
    "segno",
    "rapidfuzz",
    "opening_hours",
    "asyncio",
    "numpy",
    "importlib.metadata",
    "PySide6.QtPrintSupport",
    "PySide6.QtNetwork",
    "PySide6.QtTest",
    "poeguide.ui.shell.trip_panel",
)

PROGRAM = """
import linecache
import sys
from pathlib import Path
from poeguide.app import make_application, make_services
from poeguide.data.bundle import Bundle
from poeguide.domain.routes import Route
from poeguide.paths import Paths
from poeguide.settings import Settings
from poeguide.ui.main_window import MainWindow
from poeguide.ui.widgets.late_buttons import LateButtons
from PySide6 import QtCore, QtGui, QtWidgets

bundle_file, folder = sys.argv[1:3]
paths = Paths.under(Path(folder))
app = make_application(paths)
settings = Settings(trip_panel="with the trip" in sys.argv)
services = make_services(paths, Bundle.open(Path(bundle_file)), route=Route("home"), settings=settings)

class Window(MainWindow):
    def _after_first_picture(self):
        # Before anybody hears of it: then a worker begins to load what reads trips.
        if settings.trip_panel:
            first_picture()
        super()._after_first_picture()

window = Window(services)

def first_picture():
    print("\\n".join(sys.modules))
    print("\\n".join(f"source:{Path(file).stem}" for file in linecache.cache))
    print("\\n".join(f"{module.__name__}:{name}" for module in (QtCore, QtGui, QtWidgets) for name in vars(module)))
    print(*(f"made:{type(part).__name__}" for part in window.findChildren(LateButtons) if part.is_complete))
    app.quit()

if not settings.trip_panel:
    window.painted.connect(first_picture)
window.show()
app.exec()
"""

COSTLY = (
    "PySide6.QtWidgets:QStyle",
    "PySide6.QtWidgets:QTreeView",
    "PySide6.QtGui:QTextDocument",
    "PySide6.QtGui:QGradient",
    "PySide6.QtGui:QIcon",
    "PySide6.QtGui:QKeySequence",
)
"""Classes that the binding makes when they are first used, with all their enumerations, and often whole families."""


def loaded_at_first_picture(bundle_path: Path, folder: Path, *how: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(bundle_path), str(folder), *how],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return set(done.stdout.split())


def test_no_heavy_module_is_loaded_when_the_first_window_shows(bundle_path: Path, tmp_path: Path) -> None:
    loaded = loaded_at_first_picture(bundle_path, tmp_path)

    assert "PySide6.QtWidgets" in loaded
    assert not loaded & set(HEAVY)
    assert "PySide6.QtWidgets:QPushButton" in loaded
    assert not loaded & set(COSTLY)
    assert not any(name.startswith("made:") for name in loaded)
    assert "poeguide.ui.shell.trip_frame" not in loaded
    assert not loaded & {f"source:{name}" for name in ("typing", "pathlib", "bundle", "routes", "home")}


def test_a_trip_beside_the_page_comes_after_the_first_picture(bundle_path: Path, tmp_path: Path) -> None:
    loaded = loaded_at_first_picture(bundle_path, tmp_path, "with the trip")

    assert "poeguide.ui.shell.trip_frame" in loaded
    assert not loaded & set(HEAVY)
    assert not loaded & set(COSTLY)
    assert not any(name.startswith("made:") for name in loaded)
