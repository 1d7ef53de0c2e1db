"""Printing on the kiosk, into a file instead of a printer: slip and sheet, the cap, and no dialog ever."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from poeguide.domain.idle import Phase
from poeguide.domain.kiosk_config import KioskConfig
from poeguide.domain.printer_state import PaperSupply
from poeguide.domain.routes import Route
from poeguide.ui.kiosk.hand_off import lines_of, paper_of, slip_of
from poeguide.ui.kiosk.kiosk import Kiosk
from poeguide.ui.kiosk.machine import Devices, make_kiosk
from poeguide.ui.kiosk.pages.staff.cards import printing_words
from poeguide.ui.kiosk.printing import Printed, Printing
from poeguide.ui.kiosk.state import State
from poeguide.ui.kiosk.window import KioskWindow
from poeguide.ui.services import Services
from tests.ui.conftest import NOW
from tests.ui.kiosk.conftest import Recorder, Visitor
from tests.ui.kiosk.staff_hands import words

Finder = Callable[[KioskConfig], QPrinter | None]
PORT = Route("ports", "2504")


@pytest.fixture
def config(config: KioskConfig) -> KioskConfig:
    return replace(config, is_printing=True)


@pytest.fixture
def made(tmp_path: Path) -> Path:
    return tmp_path / "printed.pdf"


@pytest.fixture
def finder(made: Path, qapp: QApplication) -> Finder:
    """A printer that writes a file: the printer alone is another one, not our code."""
    del qapp

    def find(_config: KioskConfig) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(made))
        return printer

    return find


class Service:
    """A print service with one job that the printer is at, and one that waits: the printer is another one, too."""

    def __init__(self) -> None:
        self.said: str | None = "none"
        self.jobs = {7: "coming", 8: "waiting"}

    def reasons(self) -> str | None:
        return self.said

    def clear(self, ids: Collection[int] | None = None) -> tuple[int, ...]:
        left = tuple(number for number, state in self.jobs.items() if ids is None and state == "coming")
        gone = set(self.jobs) - set(left) if ids is None else set(ids)
        self.jobs = {number: state for number, state in self.jobs.items() if number not in gone}
        return left


@pytest.fixture
def service() -> Service:
    return Service()


@pytest.fixture
def kiosk(
    services: Services, config: KioskConfig, tmp_path: Path, voice: Recorder, finder: Finder, service: Service
) -> Kiosk:
    return make_kiosk(services, config, State(tmp_path / "state"), Devices(voice, finder, service))


def page_size(path: Path) -> tuple[float, float]:
    """Millimeters of the first page of a PDF."""
    box = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", path.read_bytes())
    assert box is not None
    return float(box[1]) / 72 * 25.4, float(box[2]) / 72 * 25.4


def take(window: KioskWindow, link: str = "ports/2504") -> Any:
    window.services.navigator.go(Route.parse(link))
    window.steering.take()
    QApplication.processEvents()
    return window.page


def test_a_slip_is_72_millimeters_wide_and_as_long_as_its_words(qtbot: QtBot, visit: Visitor, made: Path) -> None:
    window = visit()
    page = take(window)
    assert page.print_button.text() == "Print a slip"

    qtbot.mouseClick(page.print_button, Qt.MouseButton.LeftButton)

    width, height = page_size(made)
    assert width == pytest.approx(72, abs=0.5)
    assert 110 < height < 300
    assert "Your paper is coming. 1 more page can be printed in this visit." in words(window)


def test_one_visit_prints_no_more_than_its_pages_and_the_next_visitor_has_them_all(
    qtbot: QtBot, visit: Visitor, kiosk: Kiosk
) -> None:
    window = visit()
    page = take(window)
    for _ in range(2):
        qtbot.mouseClick(page.print_button, Qt.MouseButton.LeftButton)
    assert kiosk.printing.pages_left == 0
    assert not page.print_button.isEnabled()

    window.finish_visit()

    assert kiosk.printing.pages_left == 2


def test_the_visitor_is_not_asked_while_paper_is_coming(qtbot: QtBot, visit: Visitor, kiosk: Kiosk) -> None:
    window = visit()
    page = take(window)
    qtbot.mouseClick(page.print_button, Qt.MouseButton.LeftButton)
    assert kiosk.printing.is_busy

    kiosk.idle.clock.tick(kiosk.idle.clock.idle + 1e9, is_busy=kiosk.printing.is_busy)

    assert kiosk.idle.phase is Phase.ACTIVE
    kiosk.idle.look()
    assert window.scene == "pages"


def test_paper_is_not_coming_for_ever(config: KioskConfig, finder: Finder, kiosk: Kiosk) -> None:
    seconds = [0.0]
    printing = Printing(config, finder, now=lambda: seconds[0])
    lines = lines_of(kiosk.services, PORT, "San Ysidro")

    assert printing.print(slip_of(kiosk, PORT, lines)) is Printed.DONE
    assert printing.is_busy

    seconds[0] = 13.0
    assert not printing.is_busy


def test_without_a_printer_that_is_said_and_nothing_can_be_pressed(
    qtbot: QtBot, services: Services, config: KioskConfig, tmp_path: Path
) -> None:
    kiosk = make_kiosk(services, config, State(tmp_path / "none"), Devices(printer=lambda _config: None))
    window = KioskWindow(kiosk)
    qtbot.addWidget(window)
    window.resize(1080, 1920)
    with qtbot.waitExposed(window):
        window.show()
    window.begin_visit()
    window.enter("en")
    page = take(window)

    assert not page.print_button.isVisible()
    assert "Printing is not available." in words(window)
    assert [top for top in QApplication.topLevelWidgets() if isinstance(top, QDialog)] == []
    kiosk.idle.stop()
    window.is_exit_allowed = True


def test_paper_that_is_running_low_is_told_and_can_still_be_printed_on(
    qtbot: QtBot, visit: Visitor, kiosk: Kiosk, service: Service
) -> None:
    service.said = "media-low-warning"
    page = take(visit())

    qtbot.waitUntil(lambda: kiosk.printing.supply is PaperSupply.LOW)

    assert page.print_button.isVisible()
    assert page.print_note.text() == "The printer is running low on paper. Please tell the staff."
    assert printing_words(kiosk.printing) == "works; the paper is running low"


@pytest.mark.parametrize(
    ("said", "note", "status"),
    [
        ("media-empty-error", "The printer is out of paper.", "waits: the paper is out"),
        ("cover-open", "Printing is not available.", "waits: the printer needs help"),
    ],
)
def test_without_paper_nothing_is_begun_and_both_sides_are_told(
    qtbot: QtBot, visit: Visitor, kiosk: Kiosk, service: Service, made: Path, said: str, note: str, status: str
) -> None:
    service.said = said
    page = take(visit())
    qtbot.waitUntil(lambda: not page.print_button.isVisible())

    assert page.print_note.text().startswith(note)
    assert printing_words(kiosk.printing) == status
    assert kiosk.printing.print(slip_of(kiosk, PORT, page.lines)) is Printed.NO_PRINTER
    assert not made.exists()

    service.said = "none"
    kiosk.printing.look()
    qtbot.waitUntil(page.print_button.isVisible)


def test_what_waits_is_called_back_with_the_visit_and_what_is_coming_a_little_later(
    qtbot: QtBot, visit: Visitor, service: Service
) -> None:
    window = visit()

    window.finish_visit()

    qtbot.waitUntil(lambda: list(service.jobs) == [7])
    service.jobs[9] = "waiting"
    # The printer is still at it after its time: its paper may be out, and the next visitor must not find the page.
    qtbot.waitUntil(lambda: list(service.jobs) == [9])


def test_a_run_that_broke_off_leaves_nothing_in_the_queue(qtbot: QtBot, kiosk: Kiosk, service: Service) -> None:
    kiosk.printing.begin()

    qtbot.waitUntil(lambda: 8 not in service.jobs)


def test_a_kiosk_that_does_not_print_says_nothing_about_it(services: Services, config: KioskConfig) -> None:
    printing = Printing(replace(config, is_printing=False), lambda _config: None)

    assert not printing.is_offered
    assert not printing.is_available


@pytest.mark.parametrize(("paper", "size"), [("letter", (215.9, 279.4)), ("a4", (210.0, 297.0))])
def test_a_sheet_is_as_large_as_the_paper_and_says_what_the_staff_says(
    kiosk: Kiosk, config: KioskConfig, made: Path, finder: Finder, paper: str, size: tuple[float, float]
) -> None:
    kiosk.board.add("The elevator is out of order", "2504", NOW, "day")
    printing = Printing(replace(config, paper=paper, pages_a_visit=20), finder)
    kiosk = replace(kiosk, printing=printing)
    lines = lines_of(kiosk.services, PORT, "San Ysidro")

    pages: Any = paper_of(kiosk, PORT, lines)
    assert printing.print(pages) is Printed.DONE

    assert page_size(made) == pytest.approx(size, abs=0.5)
    assert "The elevator is out of order" in pages.sheet.parts[0].html


def test_more_pages_than_one_visit_may_print_are_not_begun(
    kiosk: Kiosk, config: KioskConfig, made: Path, finder: Finder
) -> None:
    printing = Printing(replace(config, paper="letter", pages_a_visit=1), finder)
    kiosk = replace(kiosk, printing=printing)
    place = Route("help", "secondary")
    pages = paper_of(kiosk, place, lines_of(kiosk.services, place, "I was sent to secondary"))
    assert pages.count > 1

    assert printing.print(pages) is Printed.TOO_MANY
    assert not made.exists()


def test_a_notice_stands_on_the_slip_and_only_on_that_of_its_port(kiosk: Kiosk) -> None:
    kiosk.board.add("The elevator is out of order", "2504", NOW, "day")
    other = Route("ports", "2406")

    here = slip_of(kiosk, PORT, lines_of(kiosk.services, PORT, "San Ysidro")).slip
    there = slip_of(kiosk, other, lines_of(kiosk.services, other, "Another")).slip

    assert here.notices == ("Notice of the staff here, 21 Nov 2026: The elevator is out of order",)
    assert there.notices == ()
    assert len(here.code) == 5


def test_a_slip_of_a_way_in_names_its_stops_in_order(kiosk: Kiosk) -> None:
    lines = lines_of(kiosk.services, Route("steps", "foot"), "On foot")

    assert lines[0] == "On foot"
    assert lines[1].startswith("1. ")
    assert lines[-1] == "poeguide:steps/foot"


def test_the_paper_of_a_slip_is_made_to_measure(kiosk: Kiosk) -> None:
    slip = slip_of(kiosk, PORT, lines_of(kiosk.services, PORT, "San Ysidro"))

    size: QSizeF = slip.page.size(QPageSize.Unit.Millimeter)

    assert size.width() == pytest.approx(72, abs=0.5)
    assert size.height() == pytest.approx(slip.size.height() / 720 * 25.4, abs=0.5)
