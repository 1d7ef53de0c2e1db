"""The board: notices of the staff, and what the kiosk counts."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from dataclasses import asdict
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QObject, Signal

from poeguide.data.crossings import crossing
from poeguide.data.ports import port
from poeguide.domain.kiosk_counts import Counts, Searches
from poeguide.domain.kiosk_notices import StaffNotice, new_notice, read_notices
from poeguide.domain.routes import Route
from poeguide.ui.kiosk.state import State
from poeguide.ui.services import Services

KEY_BYTES: Final = 32


class Board(QObject):
    """Each change is on the disk before the next one is made."""

    changed = Signal()

    def __init__(self, state: State) -> None:
        super().__init__()
        self._state = state
        self.notices = read_notices(state.read("notices"))
        self.counts = Counts.read(state.read("counts"))
        # The key lives as long as the program: nobody can try words against the digests later.
        self.searches = Searches(secrets.token_bytes(KEY_BYTES), Searches.read(state.read("searches")))

    def add(self, text: str, port_code: str, now: datetime, span: str) -> None:
        """Show a note for a while, on the pages of one port or (no port) on all."""
        self._keep([*self.notices, new_notice(text, port_code, now, span)])

    def drop(self, notice: StaffNotice) -> None:
        """Take a note away."""
        self._keep([other for other in self.notices if other != notice])

    def shown(self, ports: tuple[str, ...], now: datetime) -> list[StaffNotice]:
        """Notes that stand now on a page of these ports."""
        return [notice for notice in self.notices if notice.is_shown(now, ports)]

    def count(self, names: Iterable[str], missed: Iterable[str], today: date) -> None:
        """Count a visit: what it opened, and what it looked for in vain."""
        self.counts.add(sorted(names), today)
        self._state.write("counts", self.counts.days)
        if self.searches.add(missed):
            self._state.write("searches", self.searches.shared)

    def _keep(self, notices: list[StaffNotice]) -> None:
        self.notices = notices
        self._state.write("notices", [asdict(notice) for notice in notices])
        self.changed.emit()


def ports_of(services: Services, route: Route) -> tuple[str, ...]:
    """Codes of the ports that a page is about: its own, or that of its crossing."""
    if route.page == "ports" and route.target:
        found = services.bundle.read(port, route.target)
        return () if found is None else (found.key, found.code)
    if route.page == "crossings":
        way = services.bundle.read(crossing, route.target)
        return () if way is None or way.port_key is None else (way.port_key,)
    return ()
