"""The window in use: changes of theme, size and language, pages, keys and lists, beside plain Qt in the same run."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from statistics import median
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QLayout, QLineEdit, QListView, QWidget

from poeguide.app import after_first_picture, make_application, make_services, open_bundle
from poeguide.domain.routes import Route
from poeguide.paths import Paths
from poeguide.settings import Settings
from poeguide.ui.item_models import ListModel
from poeguide.ui.main_window import MainWindow
from poeguide.ui.warming import Warming
from poeguide.ui.widgets.map_view import MapView

PAGES = ("home", "ports", "ports/2504", "steps/car", "contacts", "about", "learn", "settings", "goods", "help")
HEAVY = ("home", "ports/2504", "crossings/ca-san-ysidro", "steps/air", "documents/us-citizen-adult", "goods", "ports")
TYPED = "san ysidro"
LABELS = 300
GOAL = 50
"""Milliseconds from a change of theme, text size or language to its picture."""
DESIGNED = 23
"""Milliseconds of a change of style sheet for so many labels on the machine that the goals were set on."""
RESTYLED = f"""
from time import perf_counter
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QWidget

app = QApplication([])
app.setStyle("Fusion")
window = QWidget()
grid = QGridLayout(window)
for at in range({LABELS}):
    grid.addWidget(QLabel(f"Label {{at}}"), at // 10, at % 10)
window.resize(1440, 900)
window.show()
app.processEvents()
for ink, paper in 15 * [("#111", "#fff"), ("#eee", "#222")]:
    start = perf_counter()
    app.setStyleSheet(f"QLabel {{{{ color: {{ink}}; }}}} QWidget {{{{ background: {{paper}}; }}}}")
    app.sendPostedEvents()
    app.processEvents()
    print((perf_counter() - start) * 1000)
"""


def settle() -> None:
    """Handle all events that wait."""
    loop = QEventLoop()
    while loop.processEvents():
        pass
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class Pictures(QObject):
    """Counts how often a widget was painted."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__()
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Count and let pass."""
        self.count += event.type() is QEvent.Type.Paint
        return False


def timed(act: Callable[[], object], window: QWidget) -> float:
    """Milliseconds from an act until the window is painted; what it does after its picture is not in them."""
    pictures = Pictures(window)
    start = perf_counter()
    act()
    QCoreApplication.sendPostedEvents()
    if not pictures.count:
        QApplication.processEvents()
    if not pictures.count:
        window.repaint()
    spent = (perf_counter() - start) * 1000
    window.removeEventFilter(pictures)
    return spent


def timed_whole(act: Callable[[], object], window: QWidget) -> float:
    """Milliseconds until nothing is left to do, also what follows the picture."""
    spent = timed(act, window)
    start = perf_counter()
    settle()
    return spent + (perf_counter() - start) * 1000


def percentile(values: list[float], share: float) -> float:
    """The value below which this share lies."""
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def line(name: str, values: list[float], goal: str) -> None:
    """Print median, p95 and goal."""
    print(f"{name:46} median {median(values):7.1f}  p95 {percentile(values, 0.95):7.1f} ms   goal {goal}")


def at_rest(window: MainWindow) -> None:
    """Wait until search, bundle and pages are ready, maps complete, and what a change of look needs is there."""
    tasks = window.services.tasks
    while (
        not tasks.is_idle
        or tasks.findChildren(Warming)
        or any(timer.isActive() for timer in tasks.findChildren(QTimer))
        or any(map(_is_at_work, window.findChildren(MapView)))
    ):
        # Asleep, not in a round: the worker of the map needs Python's lock.
        QTest.qWait(5)


def _is_at_work(shown: MapView) -> bool:
    """Whether its worker still paints or, which it does last for a map in sight, reads thousands of names."""
    ground = shown._ground
    worker = ground._thread.worker
    is_nameless = ground.places is None and ground.problem is None
    return bool(worker.jobs or worker.busy or (is_nameless and shown.isVisible()))


def plain_labels() -> float:
    """Milliseconds that plain Qt takes to make and paint a window of 300 labels: how fast the machine is just now."""
    start = perf_counter()
    window = QWidget()
    column = QGridLayout(window)
    # Offscreen windows warn of each least size they are given.
    column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
    for at in range(LABELS):
        column.addWidget(QLabel(f"Label {at}", window), at // 10, at % 10)
    window.resize(1440, 900)
    window.show()
    window.repaint()
    spent = (perf_counter() - start) * 1000
    window.deleteLater()
    return spent


def restyled_labels() -> list[float]:
    """Milliseconds that plain Qt takes, in a program of its own, to show 300 labels in another style sheet."""
    done = subprocess.run([sys.executable, "-c", RESTYLED], capture_output=True, text=True, check=True)
    return [float(word) for word in done.stdout.split()]


def change(window: MainWindow, act: Callable[[], object]) -> tuple[float, float]:
    """One change from a window at rest, and how fast the machine was just before it: its pace changes in seconds."""
    at_rest(window)
    paces = []
    for _ in range(4):
        paces.append(plain_labels())
        settle()
    return timed(act, window), median(paces)


def changes(window: MainWindow) -> None:
    """Theme, text size and language on Home and on the pages that hold most."""
    restyled, plain = [], []
    for _ in range(3):
        restyled += restyled_labels()
        plain += [plain_labels() for _ in range(3)]
        settle()
    print(f"{LABELS} plain labels: another style sheet {median(restyled):.0f} ms, at the goals {DESIGNED} ms; ", end="")
    print(f"a window of them {median(plain):.0f} ms")
    update = window.services.preferences.update
    for route in HEAVY:
        window.services.navigator.go(Route.parse(route))
        settle()
        for name, values in (
            ("theme", ({"theme": "dark"}, {"theme": "light"})),
            ("text size", ({"text_scale": 1.25}, {"text_scale": 1.0})),
            ("language", ({"language": "es"}, {"language": "en"})),
        ):
            pairs = [change(window, partial(update, **value)) for _ in range(5) for value in values]
            beside = median(spent / plain for spent, plain in pairs)
            told = f"{GOAL} ms; beside {LABELS} labels {beside:.2f}, goal {GOAL / DESIGNED:.2f}"
            line(f"{name} changed on {route}", [spent for spent, _ in pairs], told)
        whole = [timed_whole(partial(update, theme=theme), window) for theme in ("dark", "light") * 3]
        line("  theme, with what follows the picture", whole, "")


def page_switches(window: MainWindow) -> None:
    """First and later visits of pages."""
    first = [timed(partial(window.go, page), window) for page in PAGES]
    settle()
    later = [timed(partial(window.go, page), window) for _ in range(3) for page in PAGES]
    line("page, first visit", first, "120 ms")
    line("page, later visit", later, "30 ms")


def keys(window: MainWindow) -> None:
    """Typing in the palette beside typing in a bare line edit."""
    at_rest(window)
    bare = QLineEdit()
    bare.show()
    settle()
    echo = [timed(partial(QTest.keyClick, bare, key), bare) for _ in range(5) for key in TYPED]
    typed: list[float] = []
    for _ in range(5):
        window.open_palette()
        settle()
        field = window.palette_view.field
        typed += [timed(partial(QTest.keyClick, field, key), window) for key in TYPED]
        window.palette_view.close_palette()
    line("key in a bare line edit", echo, "")
    line("key in the palette, painted", typed, "30 ms p95")
    print(f"{'first key / median of later keys':44} {typed[0] / median(typed[1:]):.2f}")


def scrolling(window: MainWindow) -> None:
    """A frame of the finder's list with 500 and with 50,000 rows."""
    window.go("ports")
    settle()
    view = max(window.findChildren(QListView), key=lambda v: v.model().rowCount() if v.isVisible() else 0)
    model = view.model()
    if not isinstance(model, ListModel):
        raise TypeError("the finder shows its places by a ListModel")
    values = list(model.values)
    per_count = {}
    for count in (500, 50_000):
        model.set_values((values * (count // len(values) + 1))[:count])
        settle()
        move = view.verticalScrollBar().setValue
        # Rows are measured when they are first seen; that is not what a frame costs.
        for step in range(60):
            timed(partial(move, step * 40), view.viewport())
        frames = [timed(partial(move, step * 40), view.viewport()) for step in range(60)]
        per_count[count] = median(frames)
        line(f"scroll frame, {count} rows", frames, "4 ms")
    print(f"{'50,000 rows / 500 rows':44} {per_count[50_000] / per_count[500]:.2f}   goal 1.3")


def main() -> None:
    """Run all parts in one window."""
    paths = Paths.default()
    make_application(paths)
    bundle, _ = open_bundle(paths)
    services = make_services(paths, bundle, route=Route("home"), settings=Settings(motion="reduced", theme="light"))
    window = MainWindow(services)
    window.resize(1440, 900)
    window.show()
    settle()
    after_first_picture(services)
    at_rest(window)
    page_switches(window)
    changes(window)
    keys(window)
    scrolling(window)
    window.close()


if __name__ == "__main__":
    main()
