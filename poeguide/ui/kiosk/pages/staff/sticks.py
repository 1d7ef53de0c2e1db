"""Sticks: where systems mount them, and what is copied to the one that the staff chose."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Final

PLACES: Final = ("/media", "/run/media", "/Volumes")
COUNTS: Final = "poeguide-counts.csv"


def sticks_in(places: tuple[str, ...]) -> list[Path]:
    """Folders of sticks: one or two levels below the places where systems mount them."""
    below = (path for place in map(Path, places) for path in sorted((*place.glob("*"), *place.glob("*/*"))))
    return [path for path in below if path.is_mount()]


def copy_out(log: Path, counts: str, stick: Path) -> int:
    """Copy the log files and the table of counts; how many files were written, 0 where the stick takes none."""
    copied = 0
    try:
        for path in sorted(log.glob("poeguide.log*")):
            shutil.copyfile(path, stick / path.name)
            copied += 1
        (stick / COUNTS).write_text(counts, "utf-8")
    except OSError:
        return 0
    return copied + 1
