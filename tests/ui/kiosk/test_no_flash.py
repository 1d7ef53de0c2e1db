"""Nothing but the kiosk is ever a window: what is shown before it has a place flashes on the visitor's screen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.kiosk.conftest import Visitor


class Watch(QObject):
    """Every widget that is shown as a window."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


@pytest.fixture
def watch(qapp: QApplication) -> Iterator[Watch]:
    made = Watch()
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)


@pytest.mark.parametrize("size", [(1080, 1920), (1366, 768)], ids=str)
def test_nothing_but_the_kiosk_is_ever_a_window(visit: Visitor, watch: Watch, size: tuple[int, int]) -> None:
    window = visit()
    window.resize(*size)
    for link in ("home", "ports", "ports/2504", "goods", "help/secondary", "steps/foot", "documents"):
        visit("es", link)
    window.kiosk.visit.set_reach(on=True)
    window.finish_visit()

    assert set(watch.seen) <= {"KioskWindow kiosk"}
