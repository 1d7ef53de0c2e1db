"""Printing without dialogs: one printer, one kind of paper, a few pages a visit."""

from __future__ import annotations

import logging
from collections.abc import Callable
from enum import Enum
from time import monotonic
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMarginsF, QObject, Signal
from PySide6.QtGui import QPageLayout

from poeguide.domain.kiosk_config import KioskConfig
from poeguide.ui.sheets.output import layout_of, print_pages
from poeguide.ui.sheets.slip import SlipPages

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from poeguide.ui.sheets.output import Pages

logger = logging.getLogger(__name__)

SECONDS_A_PAGE: Final = 12.0
"""Nobody tells the program when the paper is out; so long the visitor's clock waits for each page."""


class Printed(Enum):
    """What became of a wish to print."""

    DONE = "done"
    NO_PRINTER = "no-printer"
    TOO_MANY = "too-many"


class Printing(QObject):
    """`changed` tells that pages were printed. Where no printer works, nothing is queued."""

    changed = Signal()

    def __init__(
        self,
        config: KioskConfig,
        find: Callable[[KioskConfig], QPrinter | None],
        *,
        now: Callable[[], float] = monotonic,
    ) -> None:
        super().__init__()
        self._config, self._find, self._now = config, find, now
        self._until = 0.0
        self.pages_left = config.pages_a_visit

    @property
    def is_offered(self) -> bool:
        """Whether this kiosk is meant to print."""
        return self._config.is_printing

    @property
    def is_slip(self) -> bool:
        """Whether the printer holds a narrow roll."""
        return self._config.paper == "slip"

    @property
    def paper(self) -> str:
        """The paper in the printer."""
        return self._config.paper

    @property
    def is_available(self) -> bool:
        """Whether there is a printer that works now."""
        return self.is_offered and self._find(self._config) is not None

    @property
    def is_busy(self) -> bool:
        """Whether paper may still be coming out."""
        return self._now() < self._until

    def print(self, pages: Pages | SlipPages) -> Printed:
        """Give pages to the printer, all of them or none."""
        printer = self._find(self._config) if self.is_offered else None
        if printer is None:
            return Printed.NO_PRINTER
        if pages.count > self.pages_left:
            return Printed.TOO_MANY
        printer.setPageLayout(_layout(pages))
        printer.setDocName("poeguide")
        if not print_pages(printer, pages):
            logger.warning("The printer did not take the pages")
            return Printed.NO_PRINTER
        self.pages_left -= pages.count
        self._until = self._now() + SECONDS_A_PAGE * pages.count
        self.changed.emit()
        return Printed.DONE

    def reset(self) -> None:
        """Another visitor may print as much as the first one."""
        self.pages_left = self._config.pages_a_visit
        self.changed.emit()


def _layout(pages: Pages | SlipPages) -> QPageLayout:
    if isinstance(pages, SlipPages):
        return QPageLayout(pages.page, QPageLayout.Orientation.Portrait, QMarginsF())
    return layout_of(pages)


def system_printer(config: KioskConfig) -> QPrinter | None:
    """The configured printer, or the computer's first choice; None where there is none that works."""
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    name = config.printer
    info = QPrinterInfo.printerInfo(name) if name else QPrinterInfo.defaultPrinter()
    if info.isNull() or info.state() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted):
        return None
    return QPrinter(info, QPrinter.PrinterMode.HighResolution)
