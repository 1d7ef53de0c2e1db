"""Printing without dialogs: one printer, one kind of paper, a few pages a visit."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection
from enum import Enum
from time import monotonic
from typing import TYPE_CHECKING, Any, Final, Protocol

from PySide6.QtCore import QMarginsF, QObject, QTimer, Signal
from PySide6.QtGui import QPageLayout

from poeguide.domain.kiosk_config import KioskConfig
from poeguide.domain.printer_state import PaperSupply, paper_state
from poeguide.ui.kiosk.spooler import DOCUMENT
from poeguide.ui.sheets.output import layout_of, print_pages
from poeguide.ui.sheets.slip import SlipPages

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from poeguide.ui.sheets.output import Pages

logger = logging.getLogger(__name__)

SECONDS_A_PAGE: Final = 12.0
"""Nobody tells the program when a page has come out; so long the visitor's clock waits for each."""
LOOK_EVERY: Final = 30_000
"""Milliseconds between two questions about the paper."""


class Printed(Enum):
    """What became of a wish to print."""

    DONE = "done"
    NO_PRINTER = "no-printer"
    TOO_MANY = "too-many"


class Queue(Protocol):
    """What the print service is asked; on a thread of its own."""

    def reasons(self) -> str | None:
        """What the printer says of its state, in keywords; None where nothing is said."""

    def clear(self, ids: Collection[int] | None = None) -> tuple[int, ...]:
        """Take our jobs out of the queue, or these even at work; the numbers of those that were at work."""


Run = Callable[[Callable[[], Any], Callable[[Any], None]], None]


class Printing(QObject):
    """`changed` tells that pages were printed or the paper changed. Where no printer works, nothing is queued."""

    changed = Signal()

    def __init__(
        self,
        config: KioskConfig,
        find: Callable[[KioskConfig], QPrinter | None],
        *,
        queue: Queue | None = None,
        run: Run | None = None,
        now: Callable[[], float] = monotonic,
    ) -> None:
        super().__init__()
        self._config, self._find, self._now = config, find, now
        self._queue, self._run = queue, run
        self._until = 0.0
        self.supply = PaperSupply.UNKNOWN
        self._left: tuple[int, ...] = ()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._last_pages = QTimer(self)
        self._last_pages.setSingleShot(True)
        self._last_pages.timeout.connect(self._call_back_the_rest)
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
        is_fed = self.supply not in {PaperSupply.OUT, PaperSupply.TROUBLE}
        return self.is_offered and is_fed and self._find(self._config) is not None

    @property
    def is_busy(self) -> bool:
        """Whether paper may still be coming out."""
        return self._now() < self._until

    def print(self, pages: Pages | SlipPages) -> Printed:
        """Give pages to the printer, all of them or none."""
        printer = self._find(self._config) if self.is_available else None
        if printer is None:
            return Printed.NO_PRINTER
        if pages.count > self.pages_left:
            return Printed.TOO_MANY
        printer.setPageLayout(_layout(pages))
        printer.setDocName(DOCUMENT)
        if not print_pages(printer, pages):
            logger.warning("The printer did not take the pages")
            return Printed.NO_PRINTER
        self.pages_left -= pages.count
        self._until = self._now() + SECONDS_A_PAGE * pages.count
        self.changed.emit()
        self.look()
        return Printed.DONE

    def begin(self) -> None:
        """The screen is there: call back what a run before this one left, and look after the paper from now on."""
        if self.is_offered and self._queue is not None:
            self._timer.start()
            self.look()
            self._call_back()

    def look(self) -> None:
        """Ask about the paper."""
        self._ask(self._queue.reasons if self._queue is not None else None, self._take_reasons)

    def reset(self) -> None:
        """Another visitor may print as much as the first one, and finds nothing of that one in the queue."""
        self.pages_left = self._config.pages_a_visit
        self._call_back()
        self.changed.emit()

    def _call_back(self) -> None:
        """A page that is just coming out may come; what waits, and the files of what is done, are taken away."""
        self._ask(self._queue.clear if self._queue is not None else None, self._keep_left)

    def _keep_left(self, left: tuple[int, ...]) -> None:
        if left:
            self._left = left
            self._last_pages.start(round(1000 * max(self._until - self._now(), 1.0)))

    def _call_back_the_rest(self) -> None:
        """The printer is still at it, perhaps because its paper is out: nothing of it may come for the next visitor."""
        queue, ids = self._queue, self._left
        if queue is not None:
            self._ask(lambda: queue.clear(ids), self._keep_left)

    def _ask(self, work: Callable[[], Any] | None, then: Callable[[Any], None]) -> None:
        if self.is_offered and work is not None and self._run is not None:
            self._run(work, then)

    def _take_reasons(self, reasons: str | None) -> None:
        supply = paper_state(reasons)
        if supply is not self.supply:
            self.supply = supply
            if supply not in {PaperSupply.UNKNOWN, PaperSupply.ENOUGH}:
                logger.warning("The printer says: %s", reasons)
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
