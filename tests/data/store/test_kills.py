"""The short form of `./dev soak store`: nothing acknowledged is lost when a writer or a migration is killed."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest

from tests.soak.store import kill_migrations, kill_writers

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a process in another way")


def test_a_writer_that_is_killed_loses_nothing_that_it_had_acknowledged(path: Path) -> None:
    # Each round starts a process; a few are enough here, the long run has five hundred.
    tally = kill_writers(path, 3, random.Random(7))

    assert (tally.kills, tally.lost, tally.damaged) == (3, [], 0)
    assert tally.acknowledged > 0


def test_a_migration_that_is_killed_has_all_of_its_steps_or_none(tmp_path: Path) -> None:
    tally = kill_migrations(tmp_path, 2, random.Random(7))

    assert (tally.kills, tally.lost, tally.damaged) == (2, [], 0)
