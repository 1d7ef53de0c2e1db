"""The papers of a package: bill of materials, license report, and the texts that must go along.

`python packaging/papers.py PROGRAM PAPERS` reads the program's folder, and from PAPERS what its root told
(python.cdx.json, sboms/ and debian/). It writes the papers there, and fails where a library is not in
licenses.toml or its license is not allowed.
"""

from __future__ import annotations

import json
import re
import shutil
import sys
import textwrap
import tomllib
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, Final

HERE: Final = Path(__file__).resolve().parent
LICENSES: Final = HERE.parent / "LICENSES"
ELF: Final = b"\x7fELF"
COMMON: Final = {"Apache-2.0": "Apache-2.0", "LGPL-3.0-only": "LGPL-3", "GPL-3.0": "GPL-3"}
"""Licenses whose texts every Debian system has; the other texts stand in the copyright file."""
WITHOUT_LIBRARY: Final = {"Atkinson Hyperlegible Next", "psycopg"}
"""Components that are a font, or Python alone, and have to be named in the copyright file all the same."""


@dataclass(frozen=True)
class Component:
    """A work of others that the package holds, and the libraries that belong to it."""

    name: str
    license: str
    version: str
    notice: str
    files: tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """What may be in a package."""

    allowed: frozenset[str]
    forbidden: re.Pattern[str]
    aliases: dict[str, str]
    components: tuple[Component, ...]

    @classmethod
    def read(cls, path: Path = HERE / "licenses.toml") -> Table:
        """The table as it is written."""
        told = tomllib.loads(path.read_text("utf-8"))
        components = tuple(
            Component(c["name"], c["license"], c.get("version", ""), c["notice"], tuple(c["files"]))
            for c in told["component"]
        )
        return cls(frozenset(told["allowed"]), re.compile(told["forbidden"]), told["aliases"], components)

    def owner(self, place: str) -> Component | None:
        """The component that a file belongs to."""
        return next((c for c in self.components if any(fnmatchcase(place, files) for files in c.files)), None)


def libraries(program: Path) -> list[str]:
    """Every program and shared library of the folder."""
    files = (path for path in sorted(program.rglob("*")) if path.is_file() and not path.is_symlink())
    return [path.relative_to(program).as_posix() for path in files if path.open("rb").read(4) == ELF]


def license_of(entry: dict[str, Any], table: Table) -> str:
    """The license of a Python package as its bill of materials states it."""
    stated = entry.get("licenses") or [{}]
    words = stated[0].get("expression") or stated[0].get("license", {}).get("id")
    words = words or stated[0].get("license", {}).get("name", "")
    return table.aliases.get(str(words), str(words))


def is_allowed(words: str, table: Table) -> bool:
    """Whether a license is allowed: every part that AND joins, by one of the choices that OR offers."""
    return all(
        any(choice.strip(" ()") in table.allowed for choice in part.split(" OR ")) for part in words.split(" AND ")
    )


def compiled_in(papers: Path) -> list[dict[str, Any]]:
    """The works inside a Python package's own library, as its wheel tells; tools that only built it stay out."""
    told = [json.loads(path.read_text("utf-8")) for path in sorted((papers / "sboms").glob("*.json"))]
    return [
        {
            name: entry[name]
            for name in ("type", "bom-ref", "name", "version", "author", "licenses", "purl")
            if name in entry
        }
        | {"part_of": bill["metadata"]["component"]["name"]}
        for bill in told
        for entry in bill.get("components", ())
        if entry.get("scope") != "excluded"
    ]


def faults(table: Table, found: list[str], python: list[dict[str, Any]]) -> list[str]:
    """What may not be handed out, in sentences."""
    named = {component.name: component for component in table.components}
    told = [f"{place} belongs to no component of licenses.toml." for place in found if table.owner(place) is None]
    told += [f"{place} may not be in a package." for place in found if table.forbidden.search(place)]
    told += [
        f"{c.name} has a license that is not allowed: {c.license}."
        for c in named.values()
        if c.license not in table.allowed
    ]
    for entry in python:
        license_, name = license_of(entry, table), entry["name"]
        if not is_allowed(license_, table):
            told.append(f"{name} has a license that is not allowed: {license_ or 'none stated'}.")
        elif name in named and named[name].license != license_:
            told.append(f"{name} is now under {license_}; licenses.toml says {named[name].license}.")
    return told


def used_components(table: Table, found: list[str], papers: Path) -> list[Component]:
    """The components whose libraries are there, and those that have none, each with its version."""
    versions = dict(line.split("=", 1) for line in (papers / "debian" / "versions").read_text("utf-8").splitlines())
    owners = {owner.name for place in found if (owner := table.owner(place))} | WITHOUT_LIBRARY
    return [
        Component(c.name, c.license, c.version or versions.get(c.notice.removeprefix("debian:"), ""), c.notice, c.files)
        for c in table.components
        if c.name in owners
    ]


def bill(python: dict[str, Any], components: list[Component], inside: list[dict[str, Any]]) -> dict[str, Any]:
    """The Python bill of materials with the other libraries added, and with the works inside its libraries."""
    known = {entry["name"] for entry in python["components"]} | {"poeguide"}
    added = [
        {
            "type": "library",
            "bom-ref": f"{c.name}=={c.version}",
            "name": c.name,
            "version": c.version,
            "licenses": [{"expression": c.license}],
        }
        for c in components
        if c.name not in known
    ]
    added += [{name: value for name, value in entry.items() if name != "part_of"} for entry in inside]
    merged = sorted([*python["components"], *added], key=lambda entry: str(entry["name"]).lower())
    return {**python, "components": merged}


def report(table: Table, entries: list[dict[str, Any]], found: list[str]) -> str:
    """One line for each component, then each library with its owner."""
    rows = [(entry["name"], entry.get("version", ""), license_of(entry, table)) for entry in entries]
    lines = [f"{name:<28}{version:<26}{license_}" for name, version, license_ in rows]
    owned = [f"{place:<84}{owner.name}" for place in found if (owner := table.owner(place))]
    return "\n".join(["Components and licenses", "", *lines, "", "Programs and libraries", "", *owned, ""])


def notice_of(inside: list[dict[str, Any]], table: Table) -> str:
    """Who wrote the works inside the libraries of Python packages, and under which license."""
    lines = ["Works that are compiled into libraries of this package, with their licenses and authors.", ""]
    for entry in inside:
        lines.append(f"{entry['name']} {entry['version']}, in {entry['part_of']}: {license_of(entry, table)}")
        lines.append(f"    {entry.get('author', 'The authors of ' + entry['name'])}")
    return "\n".join(lines) + "\n"


def copyright_text(components: list[Component], papers: Path) -> str:
    """Debian's machine-readable copyright file."""
    parts = ["Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\nUpstream-Name: poeguide"]
    parts.append("Files: *\nCopyright: 2026 The poeguide authors\nLicense: Apache-2.0")
    for c in components:
        if c.name != "poeguide":
            files = " ".join("usr/lib/poeguide/" + place.replace("**", "*") for place in c.files)
            parts.append(f"Files: {files}\nCopyright: The authors of {c.name}, see the notices\nLicense: {short(c)}")
    seen: dict[str, Component] = {}
    for c in components:
        seen.setdefault(short(c), c)
    return "\n\n".join([*parts, *(f"License: {name}\n{full_text(c, papers)}" for name, c in seen.items())]) + "\n"


def short(component: Component) -> str:
    """A name for the license that no other text has."""
    word = component.license.split(" ", maxsplit=1)[0]
    return (
        f"{word}-{re.sub('[^a-z0-9]+', '-', component.name.lower())}"
        if component.notice.startswith("debian:")
        else word
    )


def full_text(component: Component, papers: Path) -> str:
    """The words of a license as the body of a paragraph."""
    if component.license in COMMON and not component.notice.startswith("debian:"):
        words = f"On Debian systems the full text is in /usr/share/common-licenses/{COMMON[component.license]}."
    elif component.notice.startswith("debian:"):
        words = (papers / "debian" / f"{component.notice.removeprefix('debian:')}.txt").read_text("utf-8")
    elif component.notice:
        words = (LICENSES / component.notice).read_text("utf-8")
    else:
        words = (
            "The GPL, version 2 or later (/usr/share/common-licenses/GPL-2), with an exception:\n"
            "programs that are packed with this start program may be handed out under any terms."
        )
    return textwrap.indent("\n".join(line.rstrip() or "." for line in words.strip().splitlines()), " ", lambda _: True)


def main(program: Path, papers: Path) -> int:
    """Write the papers, or say what may not be handed out."""
    table, found = Table.read(), libraries(program)
    python = json.loads((papers / "python.cdx.json").read_text("utf-8"))
    inside = compiled_in(papers)
    if wrong := faults(table, found, [*python["components"], *inside]):
        sys.stderr.write("\n".join(wrong) + "\n")
        return 1
    components = used_components(table, found, papers)
    whole = bill(python, components, inside)
    (papers / "poeguide.cdx.json").write_text(json.dumps(whole, indent=1, ensure_ascii=False) + "\n", "utf-8")
    (papers / "licenses.txt").write_text(report(table, whole["components"], found), "utf-8")
    (papers / "copyright").write_text(copyright_text(components, papers), "utf-8")
    notices = papers / "notices"
    notices.mkdir(exist_ok=True)
    for path in [*LICENSES.iterdir(), *(papers / "debian").glob("*.txt")]:
        shutil.copyfile(path, notices / path.name)
    (notices / "compiled-in.txt").write_text(notice_of(inside, table), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
