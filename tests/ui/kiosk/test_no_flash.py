"""Nothing but the kiosk is ever a window: what is shown before it has a place flashes on the visitor's screen."""

from __future__ import annotations

import pytest

from tests.ui.conftest import ShownWindows
from tests.ui.kiosk.conftest import Visitor


@pytest.mark.parametrize("size", [(1080, 1920), (1366, 768)], ids=str)
def test_nothing_but_the_kiosk_is_ever_a_window(
    visit: Visitor, shown_windows: ShownWindows, size: tuple[int, int]
) -> None:
    window = visit()
    window.resize(*size)
    for link in ("home", "ports", "ports/2504", "goods", "help/secondary", "steps/foot", "documents"):
        visit("es", link)
    window.kiosk.visit.set_reach(on=True)
    window.finish_visit()

    assert set(shown_windows.seen) <= {"KioskWindow kiosk"}
