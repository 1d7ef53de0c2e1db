"""What the documents say of the command line, against what it does."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator

import pytest

from poeguide.commands.parser import COMMANDS, parse
from poeguide.domain.fields import TABLES
from poeguide.domain.file_types import file_type
from poeguide.domain.routes import Route
from poeguide.ui.pages import page_for
from tests.commands.conftest import ROOT

DOCUMENT = (ROOT / "docs" / "command-line.md").read_text("utf-8")
PAGES = [
    *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "packaging/README.md", "packaging/kiosk/README.md")),
    *sorted((ROOT / "docs").glob("*.md")),
]
ASKED = re.compile(r"(?:^|[|&] *|\./dev run |/)poeguide((?: .*)?)$|^\./dev run((?: .*)?)$")
MANUAL = (ROOT / "packaging" / "poeguide.1").read_text("utf-8").replace("\\-", "-")


@pytest.mark.parametrize("table", TABLES)
def test_the_fields_of_a_table_are_documented_in_order(table: str) -> None:
    documented = re.search(rf"^\| `{table}` \| `([a-z_,]+)` \|$", DOCUMENT, re.MULTILINE)

    assert documented is not None
    assert documented[1].split(",") == [field.name for field in TABLES[table].fields]


@pytest.mark.parametrize("command", [name for name in COMMANDS if name != "run"])
def test_every_option_of_a_command_is_documented(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        parse([command, "--help"])
    options = set(re.findall(r"--[a-z-]+", capsys.readouterr().out)) - {"--help"}

    assert end.value.code == 0
    assert {option for option in options if option not in DOCUMENT} == set()
    assert {option for option in options if option not in MANUAL} == set()
    assert f"poeguide {command}" in DOCUMENT
    assert f"poeguide {command}" in MANUAL


def lines_of_the_shell() -> Iterator[tuple[str, str]]:
    """Each line that the documents tell a reader to type, and where it stands."""
    for page in PAGES:
        for block in re.findall(r"^```sh\n(.*?)^```$", page.read_text("utf-8"), re.MULTILINE | re.DOTALL):
            for line in block.replace("\\\n", " ").splitlines():
                if typed := re.sub(r"(^| +)# .*", "", line):
                    yield page.name, typed


LINES = sorted(set(lines_of_the_shell()))


@pytest.mark.parametrize(("page", "line"), [pair for pair in LINES if ASKED.search(pair[1])])
def test_a_command_of_the_documents_is_one_that_the_program_takes(page: str, line: str) -> None:
    found = ASKED.search(line)
    assert found is not None
    words = shlex.split(re.split(r" [|>] ", found[1] or found[2] or "")[0])

    options = parse(words)

    if options.command == "run" and options.route and file_type(options.route) is None:
        assert page_for(Route.parse(options.route)) is not None


def test_the_documents_use_only_words_that_dev_knows() -> None:
    text = (ROOT / "dev").read_text("utf-8")
    words = set(re.findall(r"^#   \./dev ([a-z-]+)", text, re.MULTILINE))
    branches = text.rpartition("case $command in")[2]
    done = {word for line in re.findall(r"^([a-z][a-z| -]*)\)", branches, re.MULTILINE) for word in line.split(" | ")}
    used = {(page, found) for page, line in LINES for found in re.findall(r"^\./dev ([a-z-]+)", line)}

    assert done - {"-h", "--help"} == words | {"help"}
    assert {(page, word) for page, word in used if word not in words} == set()


def test_the_links_of_the_documents_lead_to_pages() -> None:
    links = {link for page in PAGES for link in re.findall(r"\bpoeguide:[a-z][\w/?=&.:-]*", page.read_text("utf-8"))}

    assert {link for link in links if page_for(Route.parse(link.rstrip(".:"))) is None} <= {"poeguide:states"}
