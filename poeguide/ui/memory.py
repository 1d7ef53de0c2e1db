"""What the program holds of the machine's memory, and how it gives back what it no longer needs."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress
from pathlib import Path


def memory_in_use() -> int:
    """Megabytes that the program holds now; 0 where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") // 1_000_000
    except (OSError, ValueError, IndexError, AttributeError):
        return 0


def give_back_memory() -> None:
    """Return freed memory to the system: the C library of Linux keeps what large pictures and long pages held."""
    if sys.platform.startswith("linux"):
        from ctypes import CDLL

        # Other C libraries than glibc have no such call, and need none.
        with suppress(OSError, AttributeError):
            CDLL(None).malloc_trim(0)


def sweep_memory() -> None:
    """Free what nobody can reach, too. It takes a tenth of a second: for when nobody waits.

    A map that was shown holds pictures in objects that know each other, which the sweeper would come to much later.
    """
    gc.collect()
    give_back_memory()
