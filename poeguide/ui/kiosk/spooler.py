"""The print queue: what the printer says about its paper, and an end to what a visitor left in it.

The library of CUPS does it, which Qt prints through: it speaks to the local service. Where there is none, nothing is
known of the paper, and nothing waits in a queue that the program could call back.
"""

from __future__ import annotations

import ctypes
from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

LIBRARIES: Final = ("libcups.so.2", "libcups.2.dylib")
DOCUMENT: Final = "poeguide"
"""The name of every job: it says nothing of what is printed, and tells ours from those of others."""
ALL_JOBS: Final = -1
MINE: Final = 1
PURGE: Final = 1
PROCESSING: Final = 5


class _Option(ctypes.Structure):
    _fields_ = (("name", ctypes.c_char_p), ("value", ctypes.c_char_p))


class _Dest(ctypes.Structure):
    _fields_ = (
        ("name", ctypes.c_char_p),
        ("instance", ctypes.c_char_p),
        ("is_default", ctypes.c_int),
        ("num_options", ctypes.c_int),
        ("options", ctypes.POINTER(_Option)),
    )


class _Job(ctypes.Structure):
    _fields_ = (
        ("id", ctypes.c_int),
        ("dest", ctypes.c_char_p),
        ("title", ctypes.c_char_p),
        ("user", ctypes.c_char_p),
        ("format", ctypes.c_char_p),
        ("state", ctypes.c_int),
        ("size", ctypes.c_int),
        ("priority", ctypes.c_int),
        ("completed_time", ctypes.c_long),
        ("creation_time", ctypes.c_long),
        ("processing_time", ctypes.c_long),
    )


@dataclass(frozen=True, slots=True)
class Job:
    """Pages in the queue, by the number that the queue gave them."""

    id: int
    state: int

    @property
    def is_coming(self) -> bool:
        """Whether the printer is at it."""
        return self.state == PROCESSING


class Spooler:
    """Touches no Qt object, so that it can be asked from a thread of its own."""

    def __init__(self, printer: str, library: ctypes.CDLL) -> None:
        self._printer = printer.encode() or None
        self._cups = library
        library.cupsGetNamedDest.restype = ctypes.POINTER(_Dest)
        library.cupsGetNamedDest.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_char_p]
        library.cupsFreeDests.argtypes = [ctypes.c_int, ctypes.POINTER(_Dest)]
        jobs = ctypes.POINTER(ctypes.POINTER(_Job))
        library.cupsGetJobs.argtypes = [jobs, ctypes.c_char_p, ctypes.c_int, ctypes.c_int]
        library.cupsFreeJobs.argtypes = [ctypes.c_int, ctypes.POINTER(_Job)]
        library.cupsCancelJob2.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int, ctypes.c_int]

    @classmethod
    def connect(cls, printer: str) -> Spooler | None:
        """The queue of this printer, or (no name) of the computer's first one; None without CUPS."""
        for name in LIBRARIES:
            try:
                return cls(printer, ctypes.CDLL(name))
            except (OSError, AttributeError):
                continue
        return None

    def reasons(self) -> str | None:
        """What the printer says of its state, in keywords; None where there is no such printer or no service."""
        found = self._cups.cupsGetNamedDest(None, self._printer, None)
        if not found:
            return None
        dest = found.contents
        options = {dest.options[at].name: dest.options[at].value for at in range(dest.num_options)}
        self._cups.cupsFreeDests(1, found)
        said = options.get(b"printer-state-reasons")
        return said.decode("ascii", "replace") if said is not None else None

    def jobs(self) -> list[Job]:
        """Our jobs that the queue still knows: those that wait, those at work, and those that are done."""
        name = self._name()
        if name is None:
            return []
        found = ctypes.POINTER(_Job)()
        count = self._cups.cupsGetJobs(ctypes.byref(found), name, MINE, ALL_JOBS)
        kept = [Job(found[at].id, found[at].state) for at in range(count) if found[at].title == DOCUMENT.encode()]
        if count > 0:
            self._cups.cupsFreeJobs(count, found)
        return kept

    def clear(self, ids: Collection[int] | None = None) -> tuple[int, ...]:
        """Take our jobs out of the queue, with their files; the numbers of those that the printer was at.

        Without numbers, these are left; with numbers, exactly those jobs end. A job that ends at work keeps its files
        until it is cleared once more.
        """
        name, coming = self._name(), []
        for job in self.jobs():
            if ids is not None and job.id not in ids:
                continue
            if job.is_coming:
                coming.append(job.id)
            if not job.is_coming or ids is not None:
                self._cups.cupsCancelJob2(None, name, job.id, PURGE)
        return tuple(coming)

    def _name(self) -> bytes | None:
        """The name of the queue."""
        if self._printer is None:
            found = self._cups.cupsGetNamedDest(None, None, None)
            if not found:
                return None
            self._printer = bytes(found.contents.name)
            self._cups.cupsFreeDests(1, found)
        return self._printer
