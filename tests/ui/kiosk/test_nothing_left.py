"""After a visit that wrote a marker wherever a visitor, or a hurried staff member, can write: nothing holds it."""

from __future__ import annotations

import gc
import logging
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from poeguide.domain.kiosk_config import KioskConfig
from poeguide.domain.routes import Route
from poeguide.ui.kiosk.kiosk import Kiosk
from poeguide.ui.kiosk.machine import Devices, Machine, make_kiosk
from poeguide.ui.kiosk.state import State
from poeguide.ui.kiosk.window import KioskWindow
from poeguide.ui.services import Services
from poeguide.ui.widgets.article_view import ArticleView
from tests.ui.kiosk.conftest import Recorder

LETTERS = "zqxwj"
"""Written three times over, which is never kept in a name here: the search would find it."""
DIGITS = "907153"
PAGES = ("goods", "ports", "glossary", "contacts", "codes", "documents", "learn")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """What the kiosk writes; what came out of the printer lies elsewhere."""
    return tmp_path / "kiosk"


@pytest.fixture
def kiosk(services: Services, config: KioskConfig, tmp_path: Path, folder: Path, voice: Recorder) -> Kiosk:
    def find(_config: KioskConfig) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "paper.pdf"))
        return printer

    return make_kiosk(services, replace(config, is_printing=True), State(folder), Devices(voice, find))


@pytest.fixture
def log(folder: Path) -> Iterator[Path]:
    """Everything that is logged, even what the kiosk's own log leaves out."""
    folder.mkdir(parents=True, exist_ok=True)
    handler = logging.FileHandler(folder / "all.log", encoding="utf-8")
    root, before = logging.getLogger(), logging.getLogger().level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield folder / "all.log"
    root.setLevel(before)
    root.removeHandler(handler)
    handler.close()


def fields(window: QWidget) -> Iterator[QLineEdit]:
    return (field for field in window.findChildren(QLineEdit) if field.isVisible() and field.isEnabled())


def write(window: KioskWindow, field: QLineEdit) -> bool:
    """By the keyboard on the screen, and into the clipboard."""
    window.open_keyboard(field)
    for letter in LETTERS * 3:
        window.keyboard.press(letter)
    field.selectAll()
    field.copy()
    return LETTERS * 3 in field.text()


def write_everywhere(window: KioskWindow) -> int:
    written = 0
    for link in PAGES:
        window.services.navigator.go(Route(link))
        for field in fields(window):
            written += write(window, field)
            window.keyboard.press("done")
            QApplication.processEvents()
            if window.services.navigator.current.page != link:
                break
    return written


def print_it(window: KioskWindow) -> None:
    window.services.navigator.go(Route("take").with_query(("of", "poeguide:ports/2504"), ("title", LETTERS * 3)))
    page: Any = window.page
    page.print_button.click()


def hear_it(window: KioskWindow) -> None:
    window.kiosk.visit.set_speech(on=True)
    window.kiosk.speech.read([f"{LETTERS * 3}."], "en")
    assert LETTERS * 3 in window.kiosk.speech.caption


def follow_it() -> None:
    QDesktopServices.openUrl(QUrl(f"https://example.org/{LETTERS * 3}"))


def try_to_be_staff(qtbot: QtBot, window: KioskWindow) -> None:
    """A wrong PIN, then the right one by someone who writes half a notice and is called away."""
    window.call_staff()
    page: Any = window.page
    for digit in DIGITS:
        page.pad.keys[digit].click()
    with qtbot.waitSignal(window.kiosk.staff.answered, timeout=20_000):
        page.pad.keys["enter"].click()
    with qtbot.waitSignal(window.kiosk.staff.answered, timeout=20_000):
        window.kiosk.staff.try_pin("409312")
    QApplication.processEvents()
    written = [write(window, field) for field in fields(window.page or window)]
    assert any(written)


def texts_alive() -> Iterator[str]:
    """Every text that a Python object or a widget holds."""
    for found in gc.get_objects():
        for part in gc.get_referents(found):
            if type(part) is str:
                yield part
            elif type(part) in (bytes, bytearray):
                yield part.decode("utf-8", "replace")
    for widget in QApplication.allWidgets():
        yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.windowTitle())
        yield _shown_by(widget)
    yield QApplication.clipboard().text()


def _shown_by(widget: QWidget) -> str:
    if isinstance(widget, QLineEdit | QLabel | QAbstractButton):
        return widget.text()
    if isinstance(widget, ArticleView):
        return widget.words()
    return widget.toPlainText() if isinstance(widget, QTextEdit) else ""


def test_no_file_no_log_and_no_object_holds_what_a_visitor_wrote(
    qtbot: QtBot, machine: Machine, voice: Recorder, folder: Path, log: Path, tmp_path: Path
) -> None:
    window = machine.window
    window.begin_visit()
    window.enter("en")
    assert write_everywhere(window) >= 5
    print_it(window)
    hear_it(window)
    follow_it()
    assert LETTERS * 3 in machine.guard.refused_link
    try_to_be_staff(qtbot, window)
    assert LETTERS * 3 in QApplication.clipboard().text()
    window.services.notices.say(LETTERS * 3)

    window.finish_visit()
    window.services.tasks.wait()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    # The voice of this test wrote down what it said; a real one only says it.
    voice.said.clear()

    def kept() -> list[str]:
        gc.collect()
        return [text for text in texts_alive() if LETTERS * 2 in text.casefold()]

    qtbot.waitUntil(lambda: not kept(), timeout=20_000)
    files = [path for path in tmp_path.rglob("*") if path.is_file() and path.name != "paper.pdf"]
    assert [path for path in files if LETTERS.encode() in path.read_bytes().lower()] == []
    assert [path for path in files if DIGITS.encode() in path.read_bytes()] == []
    assert log in files
    assert {path.parent for path in files} & {folder}
