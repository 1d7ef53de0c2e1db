"""What the next pages need is loaded a piece at a time, and no longer than the program runs."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot
from sqlalchemy import event

from poeguide.data.bundle import Bundle
from poeguide.data.facts import fact, ledger
from poeguide.domain.routes import Route
from poeguide.ui.pages import PAGES
from poeguide.ui.pages.finder.view_model import FinderViewModel
from poeguide.ui.services import Services
from poeguide.ui.soon import SOON, what_comes_soon, what_is_read_soon
from poeguide.ui.warming import Warming


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


def test_the_finder_asks_nothing_about_its_places_once_they_were_read_ahead(services: Services) -> None:
    for piece in what_is_read_soon(services):
        piece()

    with statements(services.bundle) as asked:
        FinderViewModel(services).show(Route("ports"))

    assert not asked


def test_a_remark_is_translated_by_what_was_read_once(services: Services) -> None:
    some = [row.id for row in services.bundle.read(ledger, "es")][:4]

    with statements(services.bundle) as asked:
        for fact_id in some:
            services.bundle.ask(fact, fact_id, "es")

    assert len(asked) >= len(some)
    assert not any("FROM remark_text" in words for words in asked)


@contextmanager
def statements(bundle: Bundle) -> Iterator[list[str]]:
    """The statements that the content file is asked meanwhile."""
    asked: list[str] = []
    engine = bundle._engine or bundle._connect()

    def note(_connection: object, _cursor: object, words: str, *_more: object) -> None:
        asked.append(words)

    event.listen(engine, "before_cursor_execute", note)
    yield asked
    event.remove(engine, "before_cursor_execute", note)
