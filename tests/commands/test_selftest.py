from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from poeguide.commands.selftest import sample_routes
from poeguide.data.bundle import Bundle
from poeguide.ui.pages import PAGES, home, page_for
from tests.commands.conftest import Command


def test_there_is_a_sample_for_every_page(bundle: Bundle) -> None:
    visited = [page_for(route) for route in sample_routes(bundle)]

    assert [spec.key for spec in PAGES if spec not in visited] == []


def test_every_page_is_built_and_counted(process: Command) -> None:
    answer = process("selftest", "--json")
    found = answer.json()

    assert [check for check in found["checks"] if check["fault"]] == []
    assert (answer.code, answer.errors, found["is_good"]) == (0, "", True)
    assert found["counts"]["ports"] == 487
    assert {"bundle", "map", "window"} < {check["name"] for check in found["checks"]}


@pytest.mark.qt_no_exception_capture
def test_a_page_that_fails_is_named(poeguide: Command, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_page: home.HomePage) -> bool:
        raise ValueError("the roof\nleaks")

    del qapp
    monkeypatch.setattr(home.HomePage, "finish", fail)
    monkeypatch.setattr("poeguide.commands.selftest.sample_routes", lambda bundle: sample_routes(bundle)[:1])
    monkeypatch.setattr("poeguide.commands.offscreen.PATIENCE", 100)
    answer = poeguide("selftest")

    assert answer.code == 1
    assert "poeguide:home failed: ValueError: the roof leaks" in answer.errors
    assert "Traceback" not in answer.errors
