"""Collect the words of the interface into the catalogs, and compile them.

Run it after words changed: `python packaging/i18n/update.py`; then translate what it counts as unfinished.
English has a catalog for its plurals only.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[2]
CATALOGS = ROOT / "resources" / "i18n"
TOOLS = Path(sys.executable).parent


def run(tool: str, *arguments: str) -> None:
    """Run one of Qt's translation tools."""
    subprocess.run([str(TOOLS / tool), *arguments], check=True, cwd=ROOT)


def fill_plurals(catalog: Path) -> None:
    """Write the English plurals: “%n stop(s)” reads “1 stop” and “2 stops”."""
    tree = ElementTree.parse(catalog)  # noqa: S314 # our own file
    for message in tree.iter("message"):
        source, translation = message.findtext("source", ""), message.find("translation")
        if translation is None:
            continue
        translation.attrib.pop("type", None)
        for form, ending in zip(translation.iter("numerusform"), ("", r"\1"), strict=True):
            form.text = re.sub(r"\((\w+)\)", ending, source)
    tree.write(catalog, encoding="utf-8", xml_declaration=True)


def main() -> None:
    """Update and compile every catalog."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "poeguide" / "ui").rglob("*.py"))
    for language in ("en", "es"):
        catalog = CATALOGS / f"poeguide_{language}.ts"
        plurals = ("-pluralonly",) if language == "en" else ()
        run(
            "pyside6-lupdate", *sources, "-locations", "none", "-no-obsolete", *plurals,
            "-source-language", "en_US", "-target-language", language, "-ts", str(catalog.relative_to(ROOT)),
        )  # fmt: skip
        if language == "en":
            fill_plurals(catalog)
        run("pyside6-lrelease", str(catalog), "-qm", str(catalog.with_suffix(".qm")), "-silent")


if __name__ == "__main__":
    main()
