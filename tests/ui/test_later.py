"""Acts for the next round of events are done, or die with whom they were for."""

from __future__ import annotations

import gc
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from poeguide.ui.later import later


class Owner(QObject):
    """Somebody who has something to do later."""

    def __init__(self) -> None:
        super().__init__()
        self.is_done = False

    def act(self) -> None:
        """Remember it."""
        self.is_done = True


def test_the_act_is_done_in_the_next_round_and_nothing_is_left_of_it(qtbot: QtBot) -> None:
    owner = Owner()

    later(owner, owner.act)

    assert not owner.is_done
    qtbot.waitUntil(lambda: owner.is_done)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not owner.findChildren(QTimer)


@pytest.mark.usefixtures("qapp")
def test_an_owner_that_goes_first_is_not_kept_by_what_it_had_to_do() -> None:
    owner = Owner()
    watched = weakref.ref(owner)
    later(owner, owner.act)

    delete(owner)
    del owner
    gc.collect()

    assert watched() is None
