"""`poeguide sheet`: a page on paper, as PDF, picture or web page, without a display."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

from poeguide.commands.content import clock_of, language_of, open_content, paths_of, route_of
from poeguide.commands.offscreen import without_display
from poeguide.errors import PoeGuideError, UsageError

ENDINGS: Final = (".pdf", ".html", ".png")


def run(options: argparse.Namespace) -> int:
    """Write the sheet of a page."""
    route, output, language = route_of(options.route), Path(options.output), language_of(options.lang)
    today = clock_of(options.clock).date()
    if output.suffix.lower() not in ENDINGS:
        raise UsageError(f"“{output.name}” has no ending that can be written.", "Use .pdf, .html or .png.")
    with without_display() as faults, open_content(options) as bundle, faults:
        from poeguide.app import make_application
        from poeguide.ui.language import Language
        from poeguide.ui.sheets.build import Desk, Form, sheet_of
        from poeguide.ui.sheets.output import pages_of, write_sheet
        from poeguide.ui.sheets.paper import Paper

        paths = paths_of(options)
        make_application(paths)
        Language(paths.resources).apply(language)
        sheet = sheet_of(Desk(bundle, language, today), route, Form.CARD if options.card else Form.SHEET)
        if sheet is None:
            raise UsageError(
                f"There is no such sheet of {route}.", "Ports, crossings, offices, steps and topics have one."
            )
        write_sheet(output, pages_of(sheet, Paper(options.paper), is_large=options.large))
    if faults.found:
        raise PoeGuideError(f"The sheet of {route} cannot be made.", faults.found[0])
    return 0
