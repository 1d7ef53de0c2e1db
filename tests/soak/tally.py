"""What a kiosk holds while nobody is there, and what of it must not grow from visit to visit."""

from __future__ import annotations

import sys
from ctypes import CDLL, Structure, c_size_t
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar, Final

from PySide6.QtWidgets import QApplication

from poeguide.ui.memory import memory_in_use, sweep_memory

ALLOWED: Final = frozenset(
    {"KioskWindow", "QMenu", "QListView", "QComboBoxPrivateContainer", "QCalendarPopup", "QFrame"}
)
"""Windows that may be there: the kiosk, and lists of a field that close with the next touch."""
WARM: Final = 10
"""Visits after which everything was built once, so that nothing may grow any more."""
HELD: Final = 8.0
"""Megabytes that the C library's part may go up and down by: caches of letters and icons fill."""
BLOCKS: Final = 0.06
"""Share by which the number of Python's blocks may go up and down."""
PAGES: Final = 60.0
"""Megabytes by which all memory may grow: what a crowded map once needed is given back only in part."""


@dataclass
class Look:
    """What the process holds while nobody is there."""

    megabytes: float
    held: float
    """Megabytes that are in use, by what the C library counts; what was freed and lies between is not among them."""
    blocks: int
    """Blocks of memory in use, by what Python counts."""
    files: int
    widgets: int


@dataclass
class Tally:
    """What a run found."""

    events: int = 0
    visits: int = 0
    seconds: float = 0.0
    slowest: float = 0.0
    """Seconds of the longest touch or key, with all that it did at once."""
    looks: list[Look] = field(default_factory=list)
    windows: set[str] = field(default_factory=set)
    """Windows beside the kiosk that were seen: menus and lists of a field are all that may be."""


class _Allocated(Structure):
    """`struct mallinfo2` of the C library, in bytes."""

    _fields_: ClassVar = [(name, c_size_t) for name in (
        "arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks", "fsmblks", "uordblks", "fordblks", "keepcost",
    )]  # fmt: skip
    hblkhd: int
    uordblks: int


def _held() -> float:
    ask = CDLL(None).mallinfo2
    ask.restype = _Allocated
    found: _Allocated = ask()
    return (found.uordblks + found.hblkhd) / 1e6


def look() -> Look:
    """Memory, open files and widgets now."""
    sweep_memory()
    files = len(list(Path("/proc/self/fd").iterdir()))
    return Look(memory_in_use(), _held(), sys.getallocatedblocks(), files, len(QApplication.allWidgets()))


def faults_of(tally: Tally) -> list[str]:
    """What grew after the first visits, and windows that nobody wants on a public screen."""
    found = [f"the window {name}" for name in sorted(tally.windows - ALLOWED)]
    if len(tally.looks) > 2 * WARM:
        warm, last = tally.looks[WARM : 2 * WARM], tally.looks[-1]
        found += ["more widgets"] * (last.widgets > max(one.widgets for one in warm))
        found += ["more open files"] * (last.files > max(one.files for one in warm))
        found += ["more memory held"] * (last.held > max(one.held for one in warm) + HELD)
        found += ["more blocks"] * (last.blocks > max(one.blocks for one in warm) * (1 + BLOCKS))
        found += ["more memory"] * (last.megabytes > max(one.megabytes for one in warm) + PAGES)
    return found


def describe(name: str, tally: Tally) -> str:
    """A run in one line."""
    first, last = tally.looks[min(len(tally.looks) - 1, WARM)], tally.looks[-1]
    most = max(one.megabytes for one in tally.looks)
    return (
        f"{name}: {tally.events} events, {tally.visits} visits, {tally.seconds:.0f} s, the slowest step "
        f"{tally.slowest:.2f} s; memory after {WARM} visits "
        f"{first.megabytes:.0f} MB, at the end {last.megabytes:.0f} MB, most {most:.0f} MB; held {first.held:.1f} and "
        f"{last.held:.1f} MB in {first.blocks} and {last.blocks} blocks; files {first.files} and "
        f"{last.files}; widgets {first.widgets} and {last.widgets}; windows: {', '.join(sorted(tally.windows)) or '-'}"
    )
