"""The catalogs of words: whole, with every placeholder, compiled from their source, and with all that is asked for."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).resolve().parents[2]
CATALOGS = ROOT / "resources" / "i18n"
NAMED = "name: "
PLACEHOLDER = re.compile(r"\{\w*\}|%n|&\w+;|</?\w+>")


@dataclass(frozen=True, slots=True)
class Message:
    """One text of a catalog with its translations: two where it counts."""

    context: str
    source: str
    forms: tuple[str, ...]
    is_finished: bool


def messages_of(language: str) -> list[Message]:
    root = ElementTree.parse(CATALOGS / f"poeguide_{language}.ts").getroot()
    found = []
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            plurals = tuple(form.text or "" for form in translation.iter("numerusform"))
            forms = plurals or (translation.text or "",)
            is_finished = translation.get("type") is None and all(forms)
            name, source = context.findtext("name", ""), message.findtext("source", "")
            found.append(Message(name, source, forms, is_finished))
    return found


SPANISH = messages_of("es")


def test_every_word_of_the_interface_is_translated() -> None:
    unfinished = [f"{message.context}: {message.source}" for message in SPANISH if not message.is_finished]

    assert len(SPANISH) > 1300
    assert not unfinished


def test_every_placeholder_stands_in_the_translation() -> None:
    wrong = []
    for message in SPANISH:
        wanted = sorted(PLACEHOLDER.findall(message.source))
        # One may be said without its number: “el dato”.
        wrong += [form for form in message.forms[-1:] if sorted(PLACEHOLDER.findall(form)) != wanted]
        wrong += [form for form in message.forms[:-1] if not set(PLACEHOLDER.findall(form)) <= set(wanted)]

    assert not wrong


def test_what_is_counted_has_one_and_many() -> None:
    counted = [message for language in ("en", "es") for message in messages_of(language) if "%n" in message.source]

    assert len(counted) > 20
    assert [message.source for message in counted if len(message.forms) != 2] == []


def test_english_counts_one_thing_without_an_s() -> None:
    counted = [message for message in messages_of("en") if re.search(r"%n (?:\w+ )?\w+s\b", message.forms[-1])]

    assert len(counted) > 20
    assert [message.source for message in counted if message.forms[0] == message.forms[-1]] == []
    assert not [form for message in messages_of("en") for form in message.forms if re.search(r"\(\w+[|)]", form)]


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_compiled_catalog_is_that_of_the_source(tmp_path: Path, language: str) -> None:
    made = tmp_path / "made.qm"
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    source = CATALOGS / f"poeguide_{language}.ts"

    subprocess.run([str(tool), str(source), "-qm", str(made), "-silent"], check=True)

    assert made.read_bytes() == source.with_suffix(".qm").read_bytes()


def test_every_word_that_the_program_asks_for_stands_in_the_catalog() -> None:
    known = {(message.context, message.source) for message in SPANISH}
    missing = []
    for path in sorted((ROOT / "poeguide" / "ui").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        asked = [one for one in _asked(tree, "") if one not in known]
        # Words kept as data are marked where they stand, so such a page may ask for them by a name.
        is_marked = any(isinstance(node, ast.Name) and node.id == "QT_TRANSLATE_NOOP" for node in ast.walk(tree))
        missing += [f"{path.name}: {one}" for one in asked if not (is_marked and one[1].startswith(NAMED))]

    assert not missing


def _asked(node: ast.AST, context: str) -> Iterator[tuple[str, str]]:
    """Context and text of every call of `tr` and `translate`; what is no plain text is named as it stands."""
    if isinstance(node, ast.ClassDef):
        context = node.name
    if isinstance(node, ast.Call):
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        arguments = node.args
        first = arguments[0].value if arguments and isinstance(arguments[0], ast.Constant) else None
        if name == "tr" and arguments:
            yield context, _text(arguments[0])
        elif name in {"translate", "QT_TRANSLATE_NOOP"} and isinstance(first, str):
            yield first, _text(arguments[1])
    for child in ast.iter_child_nodes(node):
        yield from _asked(child, context)


def _text(node: ast.expr) -> str:
    return str(node.value) if isinstance(node, ast.Constant) else f"{NAMED}{ast.unparse(node)}"
