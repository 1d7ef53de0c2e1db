"""Start, memory and rest of the whole program, each beside a bare window with one label in the same run."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
from pathlib import Path

RUNS = 5
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
app = QApplication([])
app.setStyle("Fusion")
window = QLabel("One label")
window.resize(1280, 800)
def painted():
    print("painted", age())
    print("settled", age(), memory())
    before = wakes()
    QTimer.singleShot(int(sys.argv[1]), lambda: (print("wakes", wakes() - before), app.quit()))
window.show()
QTimer.singleShot(0, painted)
app.exec()
"""
)
PROGRAM = (
    PROBE
    + """
import sys
from PySide6.QtCore import QTimer
from poeguide.app import make_application, make_services, open_bundle, after_first_picture
from poeguide.domain.routes import Route
from poeguide.paths import Paths
from poeguide.settings import Settings
from poeguide.ui.main_window import MainWindow
paths = Paths.default()
app = make_application(paths)
bundle, _ = open_bundle(paths)
services = make_services(paths, bundle, route=Route("home"), settings=Settings())
window = MainWindow(services)
def painted():
    print("painted", age())
    after_first_picture(services)
    QTimer.singleShot(0, settled)
def settled():
    if not (window.page.finish() and services.tasks.is_idle):
        QTimer.singleShot(1, settled)
        return
    print("settled", age(), memory())
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
window.painted.connect(painted)
window.show()
app.exec()
window.close()
"""
)


def measure(program: str, rest: int) -> dict[str, list[float]]:
    """One run: words printed by the program, with their numbers."""
    done = subprocess.run(
        [sys.executable, "-c", program, str(rest)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=Path(__file__).resolve().parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    return {word: [float(n) for n in numbers] for word, *numbers in map(str.split, done.stdout.splitlines())}


def main() -> None:
    """Interleave bare window and program, and print medians and ratios."""
    measure(BARE, 0), measure(PROGRAM, 0)
    bare, whole = [], []
    for run in range(RUNS):
        rest = 4000 if run < 2 else 0
        bare.append(measure(BARE, rest))
        whole.append(measure(PROGRAM, rest))
    rows = (
        ("first picture, ms", "painted", 0, 1.6),
        ("settled, ms", "settled", 0, 1.8),
        ("memory after start, MB", "settled", 1, 2.5),
    )
    for name, word, at, limit in rows:
        low = statistics.median(run[word][at] for run in bare)
        high = statistics.median(run[word][at] for run in whole)
        print(f"{name:28} bare {low:7.1f}  program {high:7.1f}  ratio {high / low:5.2f}  goal {limit}")
    rests = [(b["wakes"][0], w["wakes"][0]) for b, w in zip(bare[:2], whole[:2], strict=True)]
    print(f"wake-ups in 4 s at rest, bare and program: {rests[0]}, {rests[1]}  goal at most twice")
    print(f"memory after all pages, MB    {statistics.median(run['all'][0] for run in whole):.1f}  goal 250")


if __name__ == "__main__":
    main()
