"""`poeguide kiosk-audit`: every screen of a kiosk measured, and a dated conformance sheet as PDF and web page."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from poeguide.commands.content import clock_of, open_content, paths_of
from poeguide.commands.kiosk import kiosk_paths, kiosk_services, load_config
from poeguide.commands.kiosk_audit.paper import conformance_sheet, fault, sentence
from poeguide.commands.kiosk_audit.rules import RULES
from poeguide.commands.kiosk_audit.walk import kiosk_routes, walk
from poeguide.commands.offscreen import without_display
from poeguide.commands.streams import print_json, print_lines
from poeguide.domain.conformance import Measure, Verdict, verdicts
from poeguide.domain.kiosk_config import KioskConfig
from poeguide.errors import PoeGuideError

if TYPE_CHECKING:
    from datetime import datetime

    from poeguide.data.bundle import Bundle
    from poeguide.paths import Paths

FIRST_SIZE: Final = (1080, 1920)
"""Pixels where the configuration leaves them to the screen: there is none here."""
SHOWN: Final = 5
"""Faults of a rule that are printed; the sheet has more."""


def run(options: argparse.Namespace) -> int:
    """Audit, write the sheet, print a line a rule; 1 where a rule is not kept."""
    config = load_config(Path(options.config)) if options.config else KioskConfig()
    clock, output = clock_of(options.clock), Path(options.output)
    with without_display() as faults, open_content(options) as bundle, faults:
        found = audit(paths_of(options), bundle, config, clock)
        _write(output, found, config, clock, bundle.manifest.content_date)
    if faults.found:
        raise PoeGuideError("The audit does not come to its end.", faults.found[0])
    if options.json:
        print_json({"rules": [asdict(verdict) | {"is_good": verdict.is_good} for verdict in found]})
    else:
        print_lines(_lines(found))
    return 0 if all(verdict.is_good for verdict in found) else 1


def audit(paths: Paths, bundle: Bundle, config: KioskConfig, clock: datetime) -> list[Verdict]:
    """Walk through a kiosk that keeps nothing; a verdict a rule."""
    from poeguide.app import make_application
    from poeguide.ui.kiosk.machine import make_kiosk
    from poeguide.ui.kiosk.state import State
    from poeguide.ui.kiosk.window import KioskWindow

    size = (config.width or FIRST_SIZE[0], config.height or FIRST_SIZE[1])
    with TemporaryDirectory() as folder:
        # Motion would only cost time; hours, printer and PIN of the place have no say in what is measured.
        config = replace(config, state=folder, reduced_motion=True, after_hours="stay", is_printing=False)
        paths = kiosk_paths(paths, config)
        make_application(paths)
        bundle.hides_low_confidence = True
        moment = partial(_always, clock)
        services = kiosk_services(paths, bundle, config, growth=config.screen(*size).growth(), clock=moment)
        window = KioskWindow(make_kiosk(services, config, State(Path(folder))))
        window.resize(*size)
        window.show()
        try:
            measures: list[Measure] = list(walk(window, kiosk_routes(bundle, config)))
        finally:
            window.is_exit_allowed = True
            window.kiosk.idle.stop()
            window.close()
    return verdicts(RULES, measures)


def _write(output: Path, found: list[Verdict], config: KioskConfig, clock: datetime, content: str) -> None:
    """The same sheet as PDF and as a web page, side by side."""
    from poeguide.ui.sheets.output import pages_of, write_sheet
    from poeguide.ui.sheets.paper import Paper

    screen = config.screen(*FIRST_SIZE)
    pages = pages_of(conformance_sheet(found, screen, clock.date(), content), Paper.LETTER)
    for ending in (".pdf", ".html"):
        write_sheet(output.with_suffix(ending), pages)


def _lines(found: list[Verdict]) -> Iterator[str]:
    for verdict in found:
        yield f"{'pass' if verdict.is_good else 'FAIL'}  {RULES[verdict.rule].words}: {sentence(verdict)}"
        yield from (f"        {fault(measure)}" for measure in verdict.failed[:SHOWN])
    good = sum(verdict.is_good for verdict in found)
    yield f"{good} of {len(found)} rules are kept."


def _always(moment: datetime) -> datetime:
    return moment
