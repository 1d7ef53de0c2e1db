"""The door to sheets: opened by Ctrl+P on any page; what it needs is imported when it is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from poeguide.domain.routes import Route
from poeguide.ui.services import Services

if TYPE_CHECKING:
    from poeguide.ui.page import Page
    from poeguide.ui.sheets.dialog import SheetDialog
    from poeguide.ui.sheets.values import Sheet


def open_page_sheet(services: Services, page: Page) -> SheetDialog | None:
    """Show a page as it would be on paper: by its own sheet, by that of its route, or by its words as shown."""
    from poeguide.ui.sheets.build import Desk, forms_of
    from poeguide.ui.sheets.build.shown import shown_sheet

    route, own = services.navigator.current, page.sheet()
    desk = Desk(services.bundle, services.language, services.clock().date(), services.trips)
    if own is None and not forms_of(desk, route):
        page.complete()
        own = shown_sheet(desk, route, page.title(), page)
    return open_sheet_dialog(services, route, page, own)


def sheet_of_page(services: Services, page: Page) -> Sheet | None:
    """A page on paper, whatever makes it: its own sheet, that of its route, or its words as shown, if any."""
    from poeguide.ui.sheets.build import Desk, sheet_of
    from poeguide.ui.sheets.build.shown import shown_sheet
    from poeguide.ui.sheets.values import Sheet

    route = services.navigator.current
    desk = Desk(services.bundle, services.language, services.clock().date(), services.trips)
    for made in (page.sheet(), sheet_of(desk, route)):
        if isinstance(made, Sheet):
            return made
    page.complete()
    return shown_sheet(desk, route, page.title(), page)


def open_sheet_dialog(
    services: Services, route: Route, parent: QWidget, own: Sheet | None = None
) -> SheetDialog | None:
    """Show what the page would look like on paper; None, and a sentence, where it has no sheet."""
    from poeguide.ui.sheets.build import Desk, forms_of
    from poeguide.ui.sheets.dialog import SheetDialog

    desk = Desk(services.bundle, services.language, services.clock().date(), services.trips)
    if own is None and not forms_of(desk, route):
        words = QCoreApplication.translate(
            "Sheet", "This page has no sheet. Open a port, a step, a topic or your trip."
        )
        services.notices.say(words, "info")
        return None
    dialog = SheetDialog(services, desk, route, own=own)
    dialog.setParent(parent.window(), dialog.windowFlags())
    dialog.open()
    return dialog
