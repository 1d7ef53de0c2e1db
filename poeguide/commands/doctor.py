"""`poeguide doctor`: versions and folders, and what is wrong with them, in plain words."""

from __future__ import annotations

import argparse
import platform
import sqlite3
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, Final

from poeguide import __version__
from poeguide.commands.content import is_writable, paths_of
from poeguide.commands.streams import print_json, print_lines, say
from poeguide.errors import BundleError, PoeGuideError
from poeguide.paths import Paths

PYTHON: Final = (3, 11)
BAD_PYSIDE: Final = (6, 12)
"""From this version on PySide6 loses references to None, which ends any Python before 3.12 within seconds."""
IMMORTAL_NONE: Final = (3, 12)


@dataclass
class Findings:
    """What the doctor saw."""

    versions: dict[str, str] = field(default_factory=dict)
    folders: dict[str, dict[str, Any]] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)


def run(options: argparse.Namespace) -> int:
    """Print what is installed and where; 1 where the program cannot work like this."""
    paths = paths_of(options)
    found = Findings(folders=dict(_folders(paths)))
    _look_at_programs(found)
    _look_at_files(found, paths)
    if options.json:
        print_json({"versions": found.versions, "paths": found.folders, "problems": found.problems})
    else:
        print_lines(_lines(found))
    for problem in found.problems:
        say(problem)
    return 1 if found.problems else 0


def bad_pair(python: tuple[int, ...], pyside: str) -> str:
    """Why these versions cannot be used together; empty where they can."""
    if python[:2] < PYTHON:
        return f"Python {python[0]}.{python[1]} is too old: poeguide needs Python 3.11 or newer."
    parts = tuple(int(part) for part in pyside.split(".")[:2] if part.isdecimal())
    if parts >= BAD_PYSIDE and python[:2] < IMMORTAL_NONE:
        return (
            f"PySide6 {pyside} ends Python {python[0]}.{python[1]} after some seconds: "
            "install PySide6-Essentials below 6.12, or use Python 3.12 or newer."
        )
    return ""


def _look_at_programs(found: Findings) -> None:
    """Versions; what cannot be imported is a problem, not an end."""
    found.versions |= {
        "poeguide": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "pyside6": _installed("PySide6-Essentials", found),
        "qt": _qt(found),
        "sqlalchemy": _installed("SQLAlchemy", found),
        "sqlite": sqlite3.sqlite_version,
    }
    found.versions["libpq"] = _server_library()
    found.versions["fts5"] = "yes" if _has_search() else "no"
    if found.versions["fts5"] == "no":
        found.problems.append("This SQLite has no full-text search (FTS5): install a Python that brings one.")
    pair = bad_pair(sys.version_info[:2], found.versions["pyside6"])
    found.problems += [pair] if pair else []


def _installed(package: str, found: Findings) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        found.problems.append(f"The package {package} is not installed.")
        return ""


def _qt(found: Findings) -> str:
    """The version of Qt, if its libraries load."""
    try:
        import_module("PySide6.QtWidgets")
        return str(import_module("PySide6.QtCore").qVersion())
    except ImportError as error:
        found.problems.append(f"Qt cannot start: {error}.")
        return ""


def _server_library() -> str:
    """The library that a class server is reached by; only schools that have one need it."""
    try:
        from poeguide.data.register import server_library
    except ImportError:
        return "not known"
    return server_library() or "none; only a class server needs it"


def _has_search() -> bool:
    """Whether SQLite can make the tables of the bundle."""
    try:
        from poeguide.data.tables import has_search
    except ImportError:
        return False
    return has_search()


def _look_at_files(found: Findings, paths: Paths) -> None:
    from poeguide.data.bundle import Bundle

    try:
        Bundle.open(paths.bundle).compare_digest()
    except BundleError as error:
        found.problems.append(str(error))
    try:
        from poeguide.data.basemap import Basemap

        Basemap.open(paths.map).close()
    except PoeGuideError as error:
        found.problems.append(str(error))


def _folders(paths: Paths) -> Iterator[tuple[str, dict[str, Any]]]:
    names = ("resources", "bundle", "map", "data", "config", "log")
    for name in names:
        path: Path = getattr(paths, name)
        yield name, {"path": str(path), "exists": path.exists(), "writable": is_writable(path)}


def _lines(found: Findings) -> Iterator[str]:
    yield from (f"{name:<12}{text or 'not found'}" for name, text in found.versions.items())
    yield ""
    for name, folder in found.folders.items():
        state = "" if folder["exists"] else ", not there yet"
        yield f"{name:<12}{folder['path']} ({'can be written' if folder['writable'] else 'read only'}{state})"
    yield ""
    unkept = [name for name in ("data", "config") if not found.folders[name]["writable"]]
    if found.problems:
        yield f"Problems: {len(found.problems)}"
    elif unkept:
        yield f"It works, but keeps nothing when it is closed: {' and '.join(unkept)} cannot be written."
    else:
        yield "Everything is as it should be."
