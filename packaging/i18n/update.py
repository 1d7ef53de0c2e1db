"""Collect the words of the interface into the catalogs, and compile them.

Run it after words changed: `python packaging/i18n/update.py`; then translate what it counts as unfinished.
English has a catalog for its plurals only.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[2]
CATALOGS = ROOT / "resources" / "i18n"
TOOLS = Path(sys.executable).parent
LANGUAGES = json.loads((CATALOGS / "languages.json").read_text("utf-8"))
Forms = dict[tuple[str, str], list[str]]


def run(tool: str, *arguments: str) -> None:
    """Run one of Qt's translation tools."""
    subprocess.run([str(TOOLS / tool), *arguments], check=True, cwd=ROOT)


def catalog(language: str) -> Path:
    """Where the words of a language are."""
    return CATALOGS / f"poeguide_{language}.ts"


def plurals_of(root: ElementTree.Element) -> Forms:
    """The plurals that are translated, by context and source."""
    return {
        (context.findtext("name", ""), message.findtext("source", "")): [form.text or "" for form in forms]
        for context in root.iter("context")
        for message in context.iter("message")
        if (forms := list(message.iter("numerusform"))) and all(form.text for form in forms)
    }


def english(source: str) -> list[str]:
    """English plurals: “%n stop(s) (is|are) open” reads “1 stop is open” and “2 stops are open”."""
    return [re.sub(r"\((?:(\w*)\|)?(\w+)\)", rf"\{form}", source) for form in (1, 2)]


def set_plurals(root: ElementTree.Element, known: Forms, *, is_english: bool) -> None:
    """Make every text that counts a plural: the collector does not see it in calls of `translate`."""
    for context in root.iter("context"):
        for message in [one for one in context.iter("message") if "%n" in one.findtext("source", "")]:
            source = message.findtext("source", "")
            forms = english(source) if is_english else known.get((context.findtext("name", ""), source), ["", ""])
            message.set("numerus", "yes")
            translation = message.find("translation")
            if translation is None:
                continue
            translation.clear()
            if not all(forms):
                translation.set("type", "unfinished")
            for form in forms:
                ElementTree.SubElement(translation, "numerusform").text = form


def keep_plurals_only(root: ElementTree.Element) -> None:
    """Leave out what reads in English as it stands in the source."""
    for context in list(root.iter("context")):
        for message in list(context.iter("message")):
            if message.get("numerus") is None:
                context.remove(message)
        if context.find("message") is None:
            root.remove(context)


def update(language: str, sources: list[str]) -> None:
    """Update and compile one catalog."""
    path, is_english = catalog(language), language == "en"
    known = plurals_of(ElementTree.parse(path).getroot()) if path.exists() else {}  # noqa: S314 # our own file
    run(
        "pyside6-lupdate", *sources, "-locations", "none", "-no-obsolete", "-disable-heuristic", "sametext",
        "-disable-heuristic", "similartext", "-source-language", "en_US", "-target-language", language,
        "-ts", str(path.relative_to(ROOT)),
    )  # fmt: skip
    root = ElementTree.parse(path).getroot()  # noqa: S314 # our own file
    set_plurals(root, known, is_english=is_english)
    if is_english:
        keep_plurals_only(root)
    ElementTree.indent(root, "    ")
    ElementTree.ElementTree(root).write(path, encoding="utf-8", xml_declaration=True)
    unfinished = sum(found.get("type") == "unfinished" for found in root.iter("translation"))
    print(f"{path.name}: {unfinished} unfinished")
    # Swapped in whole: a program that runs has the old file mapped into its memory.
    draft = path.with_suffix(".qm.part")
    run("pyside6-lrelease", str(path), "-qm", str(draft), "-silent")
    draft.replace(path.with_suffix(".qm"))


def main() -> None:
    """Update and compile every catalog."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "poeguide" / "ui").rglob("*.py"))
    for language in LANGUAGES:
        update(language, sources)


if __name__ == "__main__":
    main()
