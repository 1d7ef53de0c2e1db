"""What the documents say of the command line, against what it does."""

from __future__ import annotations

import re

import pytest

from poeguide.commands.parser import COMMANDS, parse
from poeguide.domain.fields import TABLES
from tests.commands.conftest import ROOT

DOCUMENT = (ROOT / "docs" / "command-line.md").read_text("utf-8")
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
