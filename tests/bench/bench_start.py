"""Start, memory and rest of the whole program, each beside a bare window with one label in the same run.

On an X server of its own where Xvfb is installed: a window without a display knows no server to wait for, so its bare
window is half as slow and says little of what a reader waits for. Settled is the last picture that
differs from the one before it.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

RUNS = 7
PROBE = """
import time, os
BORN = float(open("/proc/self/stat").read().rsplit(") ", 1)[1].split()[19]) / os.sysconf("SC_CLK_TCK")
def age():
    return (time.clock_gettime(time.CLOCK_BOOTTIME) - BORN) * 1000
def memory():
    text = open("/proc/self/smaps_rollup").read()
    return sum(int(line.split()[1]) for line in text.splitlines() if line.startswith("Pss:")) / 1024
def wakes():
    return sum(int(open(f"/proc/self/task/{t}/status").read().split("voluntary_ctxt_switches:")[1].split()[0])
               for t in os.listdir("/proc/self/task"))
"""
BARE = (
    PROBE
    + """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
class Window(QLabel):
    is_painted = False
    def paintEvent(self, event):
        super().paintEvent(event)
        if not self.is_painted:
            self.is_painted = True
            QTimer.singleShot(0, painted)
def painted():
    print("painted", age())
    print("settled", age())
    print("memory", memory())
    before = wakes()
    QTimer.singleShot(int(sys.argv[1]), lambda: (print("wakes", wakes() - before), app.quit()))
app = QApplication([])
app.setStyle("Fusion")
window = Window("One label")
window.resize(1280, 800)
window.show()
app.exec()
"""
)
PROGRAM = (
    PROBE
    + """
import gc, sys
# As the command that opens the window does.
gc.disable()
from PySide6.QtCore import QEvent, QObject, QTimer
from poeguide.app import make_application, make_services, open_bundle, after_first_picture
from poeguide.domain.routes import Route
from poeguide.paths import Paths
from poeguide.settings import Settings
from poeguide.ui.main_window import MainWindow
class Pictures(QObject):
    first = last = 0.0
    def eventFilter(self, watched, event):
        if watched is window and event.type() is QEvent.Type.Paint:
            if not self.first:
                self.first = -1.0
                QTimer.singleShot(0, painted)
            self.last = age()
        return False
paths = Paths.default()
app = make_application(paths)
bundle, _ = open_bundle(paths)
services = make_services(paths, bundle, route=Route("home"), settings=Settings())
window = MainWindow(services)
pictures = Pictures()
window.installEventFilter(pictures)
def painted():
    pictures.first = age()
    print("painted", pictures.first)
def whole():
    pictures.last = pictures.whole = age()
    pictures.shown = window.grab().toImage()
    after_first_picture(services)
    QTimer.singleShot(0, settled)
def settled():
    from poeguide.ui.warming import Warming
    if not (window.page.finish() and services.tasks.is_idle) or services.tasks.findChildren(Warming):
        QTimer.singleShot(1, settled)
        return
    print("idle", age())
    window.removeEventFilter(pictures)
    print("settled", pictures.whole if window.grab().toImage() == pictures.shown else pictures.last)
    print("memory", memory())
    before = wakes()
    QTimer.singleShot(int(sys.argv[1]), lambda: rested(before))
def rested(before):
    print("wakes", wakes() - before)
    from poeguide.commands.selftest import sample_routes
    for route in sample_routes(bundle):
        services.navigator.go(route)
        app.processEvents()
    print("all", memory())
    app.quit()
window.painted.connect(whole)
window.show()
app.exec()
window.close()
"""
)


@contextmanager
def display() -> Iterator[dict[str, str]]:
    """What the environment needs to open a window: a server of its own, or none at all."""
    if shutil.which("Xvfb") is None:
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    with subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as server:
        try:
            number = server.stdout.readline().strip() if server.stdout else ""
            yield {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}"}
        finally:
            server.terminate()


def measure(program: str, rest: int, place: dict[str, str]) -> dict[str, float]:
    """One run: words printed by the program, with their numbers."""
    done = subprocess.run(
        [sys.executable, "-c", program, str(rest)],
        # Both as they are installed: compiled once, by the run that is not counted.
        env={name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | place,
        cwd=Path(__file__).resolve().parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    return {word: float(number) for word, number in map(str.split, done.stdout.splitlines())}


def main() -> None:
    """Interleave bare window and program, and print medians and ratios."""
    bare, whole = [], []
    with display() as place:
        measure(BARE, 0, place), measure(PROGRAM, 0, place)
        for run in range(RUNS):
            rest = 4000 if run < 2 else 0
            bare.append(measure(BARE, rest, place))
            whole.append(measure(PROGRAM, rest, place))
    print(f"on {place['QT_QPA_PLATFORM']}, {RUNS} runs of each, interleaved; medians")
    rows = (
        ("first picture, ms", "painted", "goal 1.6"),
        ("settled, ms", "settled", "goal 1.8"),
        ("memory after start, MB", "memory", "goal 2.5"),
    )
    for name, word, goal in rows:
        low = statistics.median(run[word] for run in bare)
        high = statistics.median(run[word] for run in whole)
        print(f"{name:28} bare {low:7.1f}  program {high:7.1f}  ratio {high / low:5.2f}  {goal}")
    print(f"search warm and digest checked, ms {statistics.median(run['idle'] for run in whole):7.1f}")
    rests = [(b["wakes"], w["wakes"]) for b, w in zip(bare[:2], whole[:2], strict=True)]
    print(f"wake-ups in 4 s at rest, bare and program: {rests[0]}, {rests[1]}  goal at most twice")
    print(f"memory after all pages, MB    {statistics.median(run['all'] for run in whole):.1f}  goal 250")


if __name__ == "__main__":
    main()
