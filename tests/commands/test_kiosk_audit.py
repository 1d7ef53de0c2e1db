"""The self-audit: it passes as shipped, and a broken theme fails on its own row."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from poeguide.commands.kiosk import kiosk_services
from poeguide.commands.kiosk_audit.paper import conformance_sheet, fault
from poeguide.commands.kiosk_audit.rules import RULES
from poeguide.commands.kiosk_audit.walk import walk
from poeguide.data.bundle import Bundle
from poeguide.domain.conformance import Verdict, verdicts
from poeguide.domain.kiosk_config import KioskConfig
from poeguide.domain.routes import Route
from poeguide.paths import Paths, resources_folder
from poeguide.ui.kiosk.machine import make_kiosk
from poeguide.ui.kiosk.state import State
from poeguide.ui.kiosk.window import KioskWindow
from poeguide.ui.sheets.html import to_html
from tests.commands.conftest import Command
from tests.ui.conftest import NOW

SIZE = (1080, 1920)
CONFIG = KioskConfig(reduced_motion=True)


def test_every_screen_of_the_kiosk_keeps_every_rule(process: Command, tmp_path: Path) -> None:
    answer = process("kiosk-audit", "-o", str(tmp_path / "sheet"), "--clock", "2026-11-21", "--json")
    rules = json.loads(answer.output)["rules"]

    assert {rule["rule"]: rule["failed"] for rule in rules if not rule["is_good"]} == {}
    assert answer.code == 0
    assert [rule["rule"] for rule in rules] == list(RULES)
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    page = (tmp_path / "sheet.html").read_text("utf-8")
    assert "2026-11-21" in page
    assert all(words.words in page for words in RULES.values())


def broken(resources: Path, name: str, line: str, instead: str) -> Path:
    """Resources as they are, but for one line of a theme."""
    whole = resources_folder()
    resources.mkdir()
    for path in whole.iterdir():
        if path.name != "theme":
            (resources / path.name).symlink_to(path)
    theme = resources / "theme"
    theme.mkdir()
    for path in (whole / "theme").iterdir():
        text = path.read_bytes()
        assert path.name != name or line.encode() in text
        (theme / path.name).write_bytes(text.replace(line.encode(), instead.encode()) if path.name == name else text)
    return resources


def audited(paths: Paths, bundle: Bundle, state: Path) -> dict[str, Verdict]:
    services = kiosk_services(paths, bundle, CONFIG, growth=CONFIG.screen(*SIZE).growth(), clock=lambda: NOW)
    window = KioskWindow(make_kiosk(services, CONFIG, State(state)))
    window.resize(*SIZE)
    window.show()
    try:
        return {one.rule: one for one in verdicts(RULES, walk(window, [Route("home")], scenes=()))}
    finally:
        window.is_exit_allowed = True
        window.close()
        window.deleteLater()


@pytest.mark.parametrize(
    ("name", "line", "instead", "rule", "where"),
    [
        ("dark.json", '"text-2": "#B4C0CB"', '"text-2": "#55606B"', "contrast", "theme dark"),
        ("light.json", '"text": "#14181D"', '"text": "#B0B4BA"', "painted", "poeguide:home"),
        ("kiosk.json", '"normal": 81', '"normal": 40', "targets", "poeguide:home"),
        ("kiosk.json", '"caption": [28, 38, 400]', '"caption": [20, 38, 400]', "letters", "poeguide:home"),
    ],
    ids=lambda value: value if value in RULES else "",
)
def test_a_broken_theme_fails_on_its_own_row(
    qapp: QApplication, bundle: Bundle, tmp_path: Path, name: str, line: str, instead: str, rule: str, where: str
) -> None:
    paths = Paths.under(tmp_path / "reader")
    paths = paths._replace(resources=broken(tmp_path / "resources", name, line, instead))

    found = audited(paths, bundle, tmp_path / "state")

    failed = {one.rule for one in found.values() if not one.is_good}
    assert rule in failed
    assert failed <= {rule, "contrast"}
    assert {measure.where for measure in found[rule].failed} == {where}
    page = to_html(conformance_sheet(found.values(), CONFIG.screen(*SIZE), NOW.date(), "2026-11-20"))
    assert fault(found[rule].failed[0]).split(":")[0].split(",")[0] in page
    assert f"Faults: {RULES[rule].words}" in page
