"""What the next pages need is loaded a piece at a time, and no longer than the program runs."""

from __future__ import annotations

import sys
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot

from poeguide.ui.pages import PAGES
from poeguide.ui.warming import SOON, Warming, what_comes_soon


def test_one_piece_is_done_in_each_round_of_events(qtbot: QtBot) -> None:
    parent, done = QObject(), list[int]()

    Warming(parent, [partial(done.append, at) for at in range(3)])

    assert not done
    QCoreApplication.processEvents()
    assert len(done) < 3
    qtbot.waitUntil(lambda: done == [0, 1, 2])
    qtbot.waitUntil(lambda: not parent.children())


def test_it_ends_with_what_it_belongs_to(qtbot: QtBot) -> None:
    parent, done = QObject(), list[int]()
    Warming(parent, iter(partial(done.append, 1) for _ in range(100_000)))
    qtbot.waitUntil(lambda: bool(done))

    parent.deleteLater()
    QCoreApplication.sendPostedEvents(parent, QEvent.Type.DeferredDelete)
    so_far = len(done)
    for _ in range(5):
        QCoreApplication.processEvents()

    assert len(done) == so_far


def test_all_pieces_together_load_every_page_that_is_near(qtbot: QtBot) -> None:
    for piece in what_comes_soon():
        piece()

    near = {spec.module for spec in PAGES if spec.key in SOON}
    assert set(SOON) <= {spec.key for spec in PAGES}
    assert all(f"poeguide.ui.pages.{module}" in sys.modules for module in near)
