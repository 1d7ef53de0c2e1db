"""Prints the part of requirements.lock that the running program needs, for the packages that carry it."""

from __future__ import annotations

import re
import sys
import tomllib
from importlib.metadata import PackageNotFoundError, requires
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
_ENTRY = re.compile(r"^(?P<name>[A-Za-z0-9._-]+)==.*?(?=^\S|\Z)", re.MULTILINE | re.DOTALL)


def normal(name: str) -> str:
    """A package's name as the lock writes it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def names_in(lines: list[str]) -> set[str]:
    """The packages that lines such as `SQLAlchemy>=2` name; extras stay out."""
    return {normal(re.split(r"[^A-Za-z0-9._-]", line, maxsplit=1)[0]) for line in lines if "extra ==" not in line}


def with_their_own(names: set[str]) -> set[str]:
    """These packages and all that they need."""
    found, waiting = set(names), sorted(names)
    while waiting:
        try:
            new = names_in(requires(waiting.pop()) or []) - found
        except PackageNotFoundError:
            continue  # one for another system or an older Python
        found |= new
        waiting += sorted(new)
    return found


def runtime_lock(root: Path) -> str:
    """The entries of a checkout's lock that poeguide needs to run, with the plain driver for a class server."""
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    names = with_their_own(names_in(project["dependencies"] + project["optional-dependencies"]["server"]))
    lock = (root / "requirements.lock").read_text("utf-8")
    return "".join(match[0] for match in _ENTRY.finditer(lock) if normal(match["name"]) in names)


if __name__ == "__main__":
    sys.stdout.write(runtime_lock(ROOT))
