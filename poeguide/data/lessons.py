"""Lessons as files in the reader's folder; a file is whole or it is not there."""

from __future__ import annotations

import os
import re
from itertools import chain, count
from pathlib import Path
from typing import Final

from poeguide.domain.lesson import MAX_BYTES, Lesson, LessonError, from_text, to_text
from poeguide.errors import PoeGuideError

SUFFIX: Final = ".poelesson"


def lesson_names(folder: Path) -> list[str]:
    """The lessons of a folder, the newest first."""
    try:
        files = [path for path in folder.glob(f"*{SUFFIX}") if path.is_file()]
    except OSError:
        return []
    return [path.stem for path in sorted(files, key=lambda path: (-path.stat().st_mtime, path.name))]


def read_lesson(path: Path) -> Lesson:
    """Read a file, or say in a sentence why it cannot be read."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise PoeGuideError(f"The file {path.name} is too large for a lesson.")
        return from_text(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise PoeGuideError(f"The file {path.name} cannot be read.") from error
    except LessonError as error:
        raise PoeGuideError(str(error), f"The file is {path.name}.") from error


def save_lesson(folder: Path, lesson: Lesson, name: str = "") -> str:
    """Save under the name that a lesson has; a new one gets one from its title that no other has. The name."""
    name = name or _free_name(folder, re.sub(r"[^\w]+", "-", lesson.title.casefold()).strip("-")[:60] or "lesson")
    path = folder / f"{name}{SUFFIX}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        part.write_text(to_text(lesson), "utf-8")
        os.replace(part, path)  # noqa: PTH105 # replaces on every system, as rename does not
    except OSError as error:
        raise PoeGuideError(
            f"The lesson cannot be saved: {error.strerror}.", "Make room or check the folder."
        ) from error
    return name


def _free_name(folder: Path, name: str) -> str:
    """The name, or the name with the first number that makes it new: another lesson is never written over."""
    taken = set(lesson_names(folder))
    return next(each for each in chain((name,), (f"{name}-{at}" for at in count(2))) if each not in taken)
