"""What the next pages need is loaded a piece at a time, and no longer than the program runs."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot
from sqlalchemy import event

from poeguide.data.bundle import Bundle
from poeguide.data.facts import fact, ledger
from poeguide.data.ports import port
from poeguide.domain.routes import Route
from poeguide.ui.pages import PAGES
from poeguide.ui.pages.finder.view_model import FinderViewModel
from poeguide.ui.services import Services
from poeguide.ui.soon import SAMPLE, SOON, what_comes_soon, what_is_read_soon
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
    alone = services._replace(bundle=Bundle.open(services.bundle.path))
    with statements(alone.bundle) as asked_before:
        list(map(read, what_is_read_soon(alone)))

    with statements(alone.bundle) as asked:
        FinderViewModel(alone).show(Route("ports"))

    assert asked_before
    assert not asked


def test_the_statements_of_a_port_page_are_compiled_ahead(services: Services) -> None:
    alone = services._replace(bundle=Bundle.open(services.bundle.path))
    assert alone.bundle.read(port, SAMPLE) is not None
    with statements(alone.bundle) as asked:
        list(map(read, what_is_read_soon(alone)))

    tables = {word for words in asked for word in words.split() if word in {"port", "crossing", "office", "traffic"}}
    assert tables == {"port", "crossing", "office", "traffic"}


def test_a_piece_that_fails_does_not_hold_up_the_others(qtbot: QtBot) -> None:
    parent, done = QObject(), list[int]()

    with qtbot.captureExceptions() as errors:
        Warming(parent, [partial(done.append, 1), lambda: fail("no file"), partial(done.append, 3)])
        qtbot.waitUntil(lambda: done == [1, 3])

    assert len(errors) == 1
    qtbot.waitUntil(lambda: not parent.children())


def test_a_remark_is_translated_by_what_was_read_once(services: Services) -> None:
    bundle = Bundle.open(services.bundle.path)
    some = [row.id for row in bundle.read(ledger, "es")][:4]

    with statements(bundle) as asked:
        for fact_id in some:
            bundle.ask(fact, fact_id, "es")

    assert len(asked) >= len(some)
    assert not any("FROM remark_text" in words for words in asked)


def read(piece: Callable[[], object]) -> object:
    """Do a piece."""
    return piece()


def fail(words: str) -> None:
    """What a piece does that cannot be read."""
    raise OSError(words)


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
