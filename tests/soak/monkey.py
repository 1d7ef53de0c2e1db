"""`./dev soak monkey [events] [visits]`: random touches and keys on a whole kiosk, and visit after visit.

In one process, drawn into memory. Events go through the event filters as real ones do: a touch is down, along and up,
a key down and up. A visit ends by Finish or by the clock; memory, open files and widgets are looked at while nobody is
there. The chance is seeded: a fault comes again. It ends with 1 where something grew, stood open, or Qt complained.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from poeguide.commands.offscreen import finish
from poeguide.domain.routes import Route
from tests.soak.tally import Tally, describe, faults_of, look

if TYPE_CHECKING:
    from poeguide.ui.kiosk.machine import Machine
    from poeguide.ui.kiosk.window import KioskWindow

SEED: Final = 20261121
SIZE: Final = (1080, 1920)
KEYS: Final = tuple(
    Qt.Key(key)
    for key in (
        Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Up,
        Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageDown,
        Qt.Key.Key_A, Qt.Key.Key_M, Qt.Key.Key_Z, Qt.Key.Key_7, Qt.Key.Key_Backspace, Qt.Key.Key_F1, Qt.Key.Key_Menu,
        Qt.Key.Key_F13, Qt.Key.Key_F14, Qt.Key.Key_F15, Qt.Key.Key_F16, Qt.Key.Key_F17,
    )
)  # fmt: skip
MODIFIERS: Final = (
    *(5 * [Qt.KeyboardModifier.NoModifier]), Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)  # fmt: skip
A_KEY: Final = 0.3
"""Share of keys among the events; the others are touches, and one in twenty of these is drawn across the screen."""
VISIT: Final = 500
"""Touches and keys after which the visitor goes away."""
PLACES: Final = (
    "steps/foot",
    "ports",
    "ports/2504",
    "goods",
    "help/secondary",
    "contacts",
    "glossary",
    "learn",
    "documents",
)
THE_MAP: Final = "ports?sel=ports/2504"
"""The finder with its map on top: 20,000 names of places are read by whoever opens it first."""


def rummage(machine: Machine, events: int, *, seed: int = SEED) -> Tally:
    """Random events, in visits; a look after each visit."""
    chance, tally, start = random.Random(seed), Tally(), time.perf_counter()
    window = machine.window
    _see_everything(window)
    while tally.events < events:
        _begin(window, chance)
        for step in range(VISIT):
            before = time.perf_counter()
            tally.events += _one(window, chance)
            tally.slowest = max(tally.slowest, time.perf_counter() - before)
            if step % 10 == 0:
                QCoreApplication.processEvents()
            if tally.events >= events:
                break
        tally.windows |= {type(one).__name__ for one in QApplication.topLevelWidgets() if one.isVisible()}
        tally.visits += 1
        _end(window, by_clock=tally.visits % 5 == 0)
        tally.looks.append(look())
    tally.seconds = time.perf_counter() - start
    return tally


def visit_again(machine: Machine, visits: int) -> Tally:
    """The same four pages, visit after visit, in both languages."""
    tally, start, window = Tally(), time.perf_counter(), machine.window
    for number in range(visits):
        window.begin_visit()
        window.enter(("en", "es")[number % 2])
        for at in range(4):
            window.services.navigator.go(Route.parse(PLACES[(number + at) % len(PLACES)]))
            QCoreApplication.processEvents()
        tally.visits += 1
        _end(window, by_clock=number % 5 == 0)
        tally.looks.append(look())
    tally.seconds = time.perf_counter() - start
    return tally


def _see_everything(window: KioskWindow) -> None:
    """A first visit to all places, so that what is read once is there before anything is measured."""
    window.begin_visit()
    window.enter("en")
    for place in (*PLACES, THE_MAP):
        window.services.navigator.go(Route.parse(place))
        finish(window)
    _end(window, by_clock=False)


def _begin(window: KioskWindow, chance: random.Random) -> None:
    if window.is_resting:
        window.begin_visit()
    window.enter(chance.choice(("en", "es")))
    QCoreApplication.processEvents()
    window.services.navigator.go(Route.parse(chance.choice(PLACES)))


def _end(window: KioskWindow, *, by_clock: bool) -> None:
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    if by_clock and window.kiosk.idle.is_running:
        window.kiosk.idle.clock.idle = 10_000
        window.kiosk.idle.look()
    if not window.is_resting:
        window.finish_visit()
    window.services.tasks.wait()
    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _one(window: KioskWindow, chance: random.Random) -> int:
    """A key or a touch, where a person could make one; how many events that was."""
    if chance.random() < A_KEY:
        return _press(QApplication.activePopupWidget() or window.focusWidget() or window, chance)
    place = QPoint(chance.randrange(window.width()), chance.randrange(window.height()))
    last = place
    if chance.random() < A_KEY / 6:
        last = QPoint(chance.randrange(window.width()), chance.randrange(window.height()))
    return _touch(window, place, last)


def _press(target: QWidget, chance: random.Random) -> int:
    key, modifiers = chance.choice(KEYS), chance.choice(MODIFIERS)
    letter = chr(key).lower() if 0x20 <= key < 0x7F else ""
    send(target, QKeyEvent(QEvent.Type.KeyPress, key, modifiers, letter))
    if (now := QApplication.activePopupWidget() or QApplication.focusWidget()) is None:
        return 1
    send(now, QKeyEvent(QEvent.Type.KeyRelease, key, modifiers, letter))
    return 2


def _touch(window: KioskWindow, place: QPoint, last: QPoint) -> int:
    """Down, perhaps along, and up, on whatever is there at that moment."""
    popup = QApplication.activePopupWidget()
    top: QWidget = popup if popup is not None else window
    if popup is not None:
        place = last = popup.rect().center()
    parts = (
        (QEvent.Type.MouseButtonPress, place, Qt.MouseButton.LeftButton),
        (QEvent.Type.MouseMove, last, Qt.MouseButton.LeftButton),
        (QEvent.Type.MouseButtonRelease, last, Qt.MouseButton.NoButton),
    )
    for count, (kind, at, held) in enumerate(parts, 1):
        target = top.childAt(place) or top
        button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
        inside, outside = QPointF(target.mapFrom(top, at)), QPointF(top.mapToGlobal(at))
        event = QMouseEvent(kind, inside, outside, button, held, Qt.KeyboardModifier.NoModifier)
        send(target, event)
        if popup is not None and QApplication.activePopupWidget() is not popup:
            return count
    return len(parts)


def send(target: QWidget, event: QEvent) -> None:
    """Say where an error began: the binding hands it on through every override of Qt's that runs after it."""
    try:
        QCoreApplication.sendEvent(target, event)
    except Exception as error:  # noqa: BLE001 # whatever an override may raise
        first = traceback.extract_tb(error.__traceback__)[-1]
        words = str(error).rpartition("(): ")[2]
        fault = f"{type(error).__name__} in {first.filename}, line {first.lineno}, {first.line!r}: {words}"
        raise AssertionError(fault) from None


def main(arguments: Sequence[str]) -> int:
    """Run both on a kiosk of its own; the figures go to the standard output."""
    from datetime import datetime

    from poeguide.app import make_application
    from poeguide.commands.kiosk import kiosk_paths, kiosk_services
    from poeguide.commands.offscreen import without_display
    from poeguide.data.bundle import Bundle
    from poeguide.domain.kiosk_config import KioskConfig
    from poeguide.paths import Paths
    from poeguide.ui.kiosk.machine import Devices, Machine, make_kiosk
    from poeguide.ui.kiosk.state import State

    events, visits = (
        int(arguments[at]) if len(arguments) > at else count for at, count in ((0, 1_000_000), (1, 1_000))
    )
    found: list[str] = []
    with without_display() as faults, tempfile.TemporaryDirectory() as folder:
        config = KioskConfig(state=folder, reduced_motion=True, restart_at=None, attract_after=3600)
        paths = kiosk_paths(Paths.default(), config)
        app = make_application(paths)
        bundle = Bundle.open(paths.bundle)
        bundle.hides_low_confidence = True
        growth = config.screen(*SIZE).growth()
        services = kiosk_services(paths, bundle, config, growth=growth, clock=lambda: datetime.now().astimezone())
        machine = Machine(app, make_kiosk(services, config, State(Path(folder)), Devices(printer=lambda _config: None)))
        machine.window.resize(*SIZE)
        machine.window.show()
        for name, run in (("visits", visits), ("monkey", events)):
            if run:
                tally = visit_again(machine, run) if name == "visits" else rummage(machine, run)
                sys.stdout.write(describe(name, tally) + "\n")
                sys.stdout.flush()
                found += faults_of(tally)
        machine.leave(0)
    found += faults.take()
    sys.stdout.writelines(f"  fault: {one}\n" for one in found[:20])
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
