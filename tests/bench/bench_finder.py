"""The finder in use: letters, chips, years on the map, a comparison, a pasted list; milliseconds until painted."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable
from datetime import datetime
from functools import partial
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import perf_counter, thread_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from poeguide.app import make_application, make_services, open_bundle
from poeguide.domain.finder import Filters, Group, apply, counts
from poeguide.domain.routes import Route
from poeguide.paths import Paths
from poeguide.settings import Settings
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.codes import CodesPage
from poeguide.ui.pages.finder import FinderPage
from poeguide.ui.pages.finder.places import at_time

TYPED = "san ysidro"
ROUNDS = 12
LIMIT_MS = 30.0
COMPARED = "poeguide:compare?ids=crossings/ny-peace-bridge,crossings/ny-rainbow-bridge,ports/2504"


def timed(act: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds of an act and of what it makes Qt do: by the clock, and of this thread's own computing."""
    start, own = perf_counter(), thread_time()
    act()
    QApplication.processEvents()
    return (perf_counter() - start) * 1000, (thread_time() - own) * 1000


def report(name: str, times: Iterable[tuple[float, float]]) -> float:
    """Print medians and 95th percentiles, and return the latter of the own computing."""
    walls, owns = zip(*times, strict=True)
    columns = [median(walls), quantiles(walls, n=20)[-1], median(owns), quantiles(owns, n=20)[-1]]
    print(f"{name:40}" + "".join(f"{value:9.1f}" for value in columns))
    return float(columns[-1])


def rules(page: FinderPage) -> None:
    """What costs no picture."""
    atlas = page._view_model.atlas
    places = at_time(atlas, datetime(2026, 12, 1, 23, 30))
    filters = Filters({Group.MODE: frozenset({"pedestrian"}), Group.HOURS: frozenset({"open"})})
    report(
        "hours of all places at a time",
        (timed(lambda: at_time(atlas, datetime(2026, 12, 1, 5))) for _ in range(ROUNDS)),
    )
    report("judge all places", (timed(lambda: apply(places, filters)) for _ in range(ROUNDS)))
    report("count all facets", (timed(lambda: counts(places, filters)) for _ in range(ROUNDS)))


def finder(window: MainWindow) -> float:
    """Letters, chips, times and years; the 95th percentile of a letter."""
    page = window.page
    assert isinstance(page, FinderPage)
    rules(page)
    view_model, field = page._view_model, page.facets.words
    letters: list[tuple[float, float]] = []
    for _ in range(ROUNDS // 2):
        letters.extend(timed(partial(QTest.keyClicks, field, letter)) for letter in TYPED)
        field.clear()
        view_model.set_words("")
    worst = report("a letter, to list, counts and map", letters)
    chips = [("pedestrian",), ("vehicle",), ()] * (ROUNDS // 3)
    report("a chip", (timed(partial(view_model.choose, Group.MODE, keys)) for keys in chips))
    moments = [datetime(2026, 12, 1, hour) for hour in range(ROUNDS)]
    report("another hour", (timed(partial(view_model.set_when, when)) for when in moments))
    view_model.clear()
    report("a year of traffic", (timed(partial(view_model.set_year, year)) for year in range(1996, 2026)))
    view_model.set_year(None)
    return worst


def main() -> int:
    """Run all; exit code 1 if a letter takes longer than its budget."""
    make_application(Paths.default())
    with TemporaryDirectory() as folder:
        paths = Paths.under(Path(folder))
        settings = Settings(motion="reduced", theme="light")
        services = make_services(paths, open_bundle(Paths.default())[0], route=Route("home"), settings=settings)
        window = MainWindow(services)
        window.resize(1440, 900)
        window.show()
        QApplication.processEvents()
        print(f"{'1440 x 900, ms':40}{'median':>9}{'p95':>9}{'own':>9}{'own p95':>9}")
        first = timed(partial(window.go, "poeguide:ports"))
        print(f"{'first visit of the finder':40}{first[0]:9.1f}{'':9}{first[1]:9.1f}")
        worst = finder(window)
        report(
            "a comparison of three", (timed(partial(window.go, link)) for link in (COMPARED, "poeguide:compare") * 6)
        )
        window.go("poeguide:codes")
        codes = window.page
        assert isinstance(codes, CodesPage)
        pasted = "\n".join(code.code for code in codes._view_model.every[:50])
        report("a pasted list of 50 codes", (timed(lambda: codes._view_model.check(pasted)) for _ in range(ROUNDS)))
        window.close()
        services.tasks.wait()
    return 0 if worst < LIMIT_MS else 1


if __name__ == "__main__":
    sys.exit(main())
