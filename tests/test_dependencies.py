"""What the program stands on: locked, licensed and explained."""

from __future__ import annotations

import re
import tomllib
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[1]
ALLOWED = {"0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "LGPL-3.0-only", "MIT", "MPL-2.0", "PSF-2.0"}
CLASSIFIED = {"License :: OSI Approved :: BSD License": "BSD-3-Clause"}
"""Segno names its license in the classifiers and in a file only."""


def runtime_distributions() -> set[str]:
    """The project's dependencies and theirs, as they are installed here."""
    found: set[str] = set()
    wanted: list[str] = list(tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"])
    while wanted:
        requirement = Requirement(wanted.pop())
        name = requirement.name.lower().replace("_", "-")
        if name not in found and (requirement.marker is None or requirement.marker.evaluate({"extra": ""})):
            found.add(name)
            wanted += metadata.requires(name) or []
    return found


def licenses_offered(name: str) -> set[str]:
    """The licenses that a distribution offers, as its own description names them."""
    described = metadata.metadata(name)
    classified = [CLASSIFIED[name] for name in described.get_all("Classifier", []) if name in CLASSIFIED]
    expression = described["License-Expression"] or described["License"] or " OR ".join(classified) or "not stated"
    return set(re.split(r"\s+OR\s+", expression))


def locked() -> set[str]:
    """Every package of the lock, for all systems."""
    return set(re.findall(r"^([a-z0-9.-]+)==", (ROOT / "requirements.lock").read_text("utf-8"), re.MULTILINE))


def test_every_runtime_distribution_has_an_allowed_license() -> None:
    offered = {name: licenses_offered(name) for name in runtime_distributions()}

    assert {"pyside6-essentials", "sqlalchemy"} <= set(offered)
    assert {name: words for name, words in offered.items() if not words & ALLOWED} == {}


def test_every_runtime_distribution_is_locked() -> None:
    assert runtime_distributions() - locked() == set()


def test_the_notice_names_every_runtime_distribution() -> None:
    notice = (ROOT / "NOTICE").read_text("utf-8").lower()

    assert [name for name in sorted(runtime_distributions()) if name not in notice] == []


def test_the_lock_holds_hashes_and_no_address() -> None:
    lock = (ROOT / "requirements.lock").read_text("utf-8")

    assert "://" not in lock
    assert [
        name for name in locked() if not re.search(rf"^{re.escape(name)}==.*\\\n +--hash=sha256:", lock, re.MULTILINE)
    ] == []


def test_the_page_on_dependencies_explains_every_locked_package() -> None:
    page = (ROOT / "docs" / "dependencies.md").read_text("utf-8")

    assert [name for name in sorted(locked()) if f"`{name}`" not in page] == []
