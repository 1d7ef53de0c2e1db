"""Rules of the house that no linter knows: offline, colors and sizes from tokens, clean files."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "poeguide"
STYLE_SHEET = ROOT / "resources" / "theme" / "style.qss"

NETWORK = re.compile(
    r"(_socket|aiohttp|asyncio|ftplib|http|httpx|imaplib|poplib|requests|select|selectors|smtplib|socket|socketserver|ssl"
    r"|telnetlib|urllib\.request|urllib3|webbrowser|wsgiref|xmlrpc|PySide6\.QtNetwork|PySide6\.QtWebSockets)(\.|$)"
)
SIZED = re.compile(
    r"QMarginsF?|QPen|QSizeF?|adjusted|(add|draw)RoundedRect|addSpacing"
    r"|set((Base|Fixed|Icon|Maximum|Minimum|Pixel|Point)Size|PointSizeF|(Fixed|Maximum|Minimum)(Height|Width)|WidthF)"
    r"|set(ContentsMargins|((Horizontal|Vertical)?Spacing)|(Column|Row)Minimum(Height|Width)|ColumnWidth|RowHeight)"
    r"|QColor|from(Hsl|Hsv|Rgb|Rgba)F?"
)
FREE = {0, 0.5, 1, 2**24 - 1}  # nothing, half a pixel, a hairline, and Qt's word for "as much as it likes"
BY_LAYOUTS_ALONE = {"addLayout", "insertLayout", "itemAt", "itemAtPosition"}
COLOR = re.compile(r"#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3,4})\b|\brgba?\(")
PIXELS = re.compile(r"(?<![\w@.-])(?!0px|1px)\d+(?:\.\d+)?(?:px|pt)\b")
FOREIGN = {
    "a_path_of_one_machine": re.compile(r"(?<![\w.~}>])/(?:work|farm|root)/[A-Za-z]"),
    "an_address_of_a_package_index": re.compile(
        r"pypi\.org|pythonhosted\.org|npmjs\.org|deb\.debian\.org"
        r"|-{2}(extra-)?index-url|-{2}find-links|\"resolved\": *\"http"
    ),
}
SILENCED = re.compile(r"# (?:noqa(?:: [A-Z\d, ]+)?|type: ignore(?:\[[a-z, -]+\])?)$", re.MULTILINE)
NOT_TEXT = {".png", ".qm", ".sqlite", ".svg", ".ttf"}


def trees(folder: Path) -> Iterator[tuple[str, ast.Module]]:
    """Every module below a folder, read as a tree."""
    for path in sorted(folder.rglob("*.py")):
        yield str(path.relative_to(ROOT)), ast.parse(path.read_text("utf-8"))


def module_names() -> list[str]:
    """Every module of the package, as it is imported."""
    paths = sorted(PACKAGE.rglob("*.py"))
    return [".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__") for path in paths]


def text_files() -> list[Path]:
    """Every text file of the repository; where git or its history is missing, of the folder but what tools made."""
    git = shutil.which("git")
    listed = subprocess.run([git, "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False).stdout if git else b""
    paths = [ROOT / name for name in listed.decode().split("\0") if name] or list(ROOT.rglob("*"))
    made = re.compile(r"(^|/)(\.(git|venv)|\.\w+_cache|\.hypothesis|__pycache__|LICENSES|bundle|build|dist)/")
    kept = (
        path for path in paths if path.suffix not in NOT_TEXT and not made.search(path.relative_to(ROOT).as_posix())
    )
    return [path for path in kept if path.is_file()]


def imported(tree: ast.Module) -> Iterator[str]:
    """Every name that a module imports, here or inside a function."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_no_module_names_a_network_module() -> None:
    found = [(path, name) for path, tree in trees(PACKAGE) for name in imported(tree) if NETWORK.match(name)]

    assert found == []


# SQLAlchemy loads asyncio and with it the socket module, so that only their use can be refused.
IMPORT_EVERYTHING = """
import importlib, sys

def refuse(event, _arguments):
    if event.partition(".")[0] in {"socket", "http", "urllib", "ftplib", "smtplib", "imaplib", "poplib"}:
        raise RuntimeError(f"network: {event}")

sys.addaudithook(refuse)
for name in sys.argv[1:]:
    importlib.import_module(name)
print(*sorted(set(sys.modules) & {"ftplib", "http.client", "smtplib", "urllib.request", "PySide6.QtNetwork"}))
"""


def test_importing_every_module_opens_no_socket_and_loads_no_network_library() -> None:
    run = subprocess.run(
        [sys.executable, "-c", IMPORT_EVERYTHING, *module_names()],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )

    assert (run.stderr, run.stdout.strip(), run.returncode) == ("", "", 0)


def strings(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Every string of a module but those that stand alone: its docstrings."""
    alone = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in alone:
            yield node.lineno, node.value


def test_no_color_or_pixel_size_stands_in_a_string_of_the_screens() -> None:
    found = [
        f"{path}:{line}: {text!r}"
        for path, tree in trees(PACKAGE / "ui")
        for line, text in strings(tree)
        if COLOR.search(text) or PIXELS.search(text)
    ]

    assert found == []


def numbers(node: ast.expr) -> Iterator[float]:
    """Numbers written out as a size, or added to one; a share of a token is fine, and so are the few in FREE."""
    if isinstance(node, ast.Constant) and isinstance(node.value, int | float) and node.value not in FREE:
        yield node.value
    elif isinstance(node, ast.UnaryOp):
        yield from numbers(node.operand)
    elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add | ast.Sub):
        yield from (*numbers(node.left), *numbers(node.right))


def own_sizes(tree: ast.Module) -> Iterator[ast.Call]:
    """Calls that set a size or a color that no token gave; `QSize(16, 12) * token` is a share of one."""
    products = (node for node in ast.walk(tree) if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult))
    shares = {id(side) for product in products for side in (product.left, product.right)}
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and id(call) not in shares:
            name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
            if SIZED.fullmatch(name) and any(True for argument in call.args for _ in numbers(argument)):
                yield call


def test_no_widget_gets_a_size_or_color_by_number() -> None:
    found = [
        f"{path}:{call.lineno}: {ast.unparse(call)}" for path, tree in trees(PACKAGE / "ui") for call in own_sizes(tree)
    ]

    assert found == []


def test_layouts_are_nested_and_asked_in_one_place() -> None:
    found = [
        f"{path}:{call.lineno}: {ast.unparse(call)}"
        for path, tree in trees(PACKAGE / "ui")
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr in BY_LAYOUTS_ALONE
    ]

    assert [line for line in found if "ui/layouts.py:" not in line] == []


def test_the_style_sheet_names_tokens_only() -> None:
    rules = STYLE_SHEET.read_text("utf-8").splitlines()

    assert [rule for rule in rules if COLOR.search(rule.partition("{")[2]) or PIXELS.search(rule)] == []


def test_whoever_silences_a_check_says_why() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {silenced}"
        for folder in ("poeguide", "tests", "packaging")
        for path in sorted((ROOT / folder).rglob("*.py"))
        for silenced in SILENCED.findall(path.read_text("utf-8"))
    ]

    assert found == []


@pytest.mark.parametrize("what", FOREIGN)
def test_no_file_holds(what: str) -> None:
    found = [
        f"{path.relative_to(ROOT)}:{number}: {line[:100]}"
        for path in text_files()
        for number, line in enumerate(path.read_bytes().decode("utf-8", "ignore").splitlines(), 1)
        if FOREIGN[what].search(line)
    ]

    assert found == []
