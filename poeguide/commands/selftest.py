"""`poeguide selftest`: opens the bundle and the map, and builds every page without a display."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from time import perf_counter
from typing import TYPE_CHECKING, Final

from poeguide.commands.content import open_content, paths_of
from poeguide.commands.offscreen import Faults, finish, is_shown, make_hidden_window, without_display
from poeguide.commands.show.lists import listing
from poeguide.commands.show.record import Asked
from poeguide.commands.streams import print_json, print_lines, say
from poeguide.domain.routes import Route
from poeguide.settings import Settings

if TYPE_CHECKING:
    from poeguide.data.bundle import Bundle
    from poeguide.paths import Paths
    from poeguide.ui.main_window import MainWindow

SETTINGS: Final = Settings(theme="light", motion="reduced")
HOME: Final = Route("home")


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was tried: how long it took in milliseconds, and what went wrong."""

    name: str
    milliseconds: float
    fault: str = ""


def run(options: argparse.Namespace) -> int:
    """Try everything, print what was found; 1 where something failed."""
    paths = paths_of(options)
    with without_display() as faults, open_content(options) as bundle:
        checks = list(_checks(paths, bundle, faults))
        counts = dict(bundle.manifest.counts)
    failed = [check for check in checks if check.fault]
    if options.json:
        print_json({"checks": [asdict(check) for check in checks], "counts": counts, "is_good": not failed})
    else:
        print_lines(_lines(checks, counts))
    for check in failed:
        say(f"{check.name} failed: {check.fault}")
    return 1 if failed else 0


def sample_routes(bundle: Bundle) -> list[Route]:
    """One place for each page of the registry, and one thing on it where it shows things."""
    from poeguide.ui.pages import PAGES

    routes: dict[Route, None] = {}
    for spec in PAGES:
        if not spec.has_target:
            routes[Route(spec.key)] = None
        if spec.has_target is not False:
            routes |= dict.fromkeys(_targets(bundle, spec.key))
    return list(routes)


def _targets(bundle: Bundle, page: str) -> Iterator[Route]:
    """The first thing on a page and, where this has parts with pages of their own, its first part."""
    found = listing(Asked(bundle, Route(page), "en"))
    items = [Route.parse(item.route) for item in found.items] if found else []
    first = next((route for route in items if route.page == page), None)
    if first is None:
        return
    yield first
    if page == "steps":
        from poeguide.data.procedures import sequence

        way = bundle.read(sequence, first.target)
        if way is not None and way.stops:
            yield Route(page, f"{way.id}/{way.stops[0].stop.id}")


def _checks(paths: Paths, bundle: Bundle, faults: Faults) -> Iterator[Check]:
    start = perf_counter()
    bundle.verify()
    yield _check("bundle", start, faults)
    start = perf_counter()
    with faults:
        _open_map(paths)
    yield _check("map", start, faults)
    start = perf_counter()
    window = None
    with faults:
        window = make_hidden_window(paths, bundle, route=HOME, settings=SETTINGS)
        window.show()
    yield _check("window", start, faults)
    if window is None:
        return
    for route in sample_routes(bundle):
        start = perf_counter()
        with faults:
            fault = _visit(window, route)
            faults.found += [fault] if fault else []
        yield _check(str(route), start, faults)
    window.close()


def _open_map(paths: Paths) -> None:
    from poeguide.data.basemap import Basemap

    Basemap.open(paths.map).close()


def _visit(window: MainWindow, route: Route) -> str:
    """Go to a place and draw it; what is wrong with it, if anything."""
    window.services.navigator.go(route)
    is_finished = finish(window)
    window.grab()
    if not is_shown(window, route):
        return "the page does not open"
    return "" if is_finished else "the page does not finish loading"


def _check(name: str, start: float, faults: Faults) -> Check:
    return Check(name, round((perf_counter() - start) * 1000, 1), "; ".join(faults.take()))


def _lines(checks: list[Check], counts: dict[str, int]) -> Iterator[str]:
    yield from (f"{count:>9,}  {kind}" for kind, count in counts.items())
    yield ""
    yield from (
        f"{check.milliseconds:>6.0f} ms  {'FAILED' if check.fault else 'good'}  {check.name}" for check in checks
    )
    total = sum(check.milliseconds for check in checks)
    good = sum(not check.fault for check in checks)
    yield f"{total:>6.0f} ms  {good} of {len(checks)} good"
