"""The door to sheets: opened by Ctrl+P on any page; what it needs is imported when it is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from poeguide.domain.routes import Route
from poeguide.ui.services import Services

if TYPE_CHECKING:
    from poeguide.ui.sheets.dialog import SheetDialog
    from poeguide.ui.sheets.values import Sheet


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
