"""The ledger of this copy, and what the chips leave of it."""

from __future__ import annotations

from collections import Counter
from typing import Final

from PySide6.QtCore import QObject, Signal

from poeguide.data.facts import ledger, sources
from poeguide.domain.facts import LedgerRow
from poeguide.domain.freshness import Freshness, freshness
from poeguide.ui.services import Services

STATES: Final = (Freshness.CONFIRM, Freshness.AGING, Freshness.FRESH)
"""What needs the reader first comes first."""


class AboutViewModel(QObject):
    """The ledger of this copy, filtered by state and subject."""

    rows_changed = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.manifest = services.bundle.manifest
        self.today = services.clock().date()
        self.all_rows = services.bundle.read(ledger, services.language)
        self.sources = services.bundle.read(sources, lang=services.language)
        self.state_of = {row.id: self._state(row) for row in self.all_rows}
        self.states: tuple[str, ...] = ()
        self.subjects: tuple[str, ...] = ()
        self.rows: list[LedgerRow] = []
        self.filter((), ())

    def _state(self, row: LedgerRow) -> Freshness:
        return freshness(as_of=row.as_of, volatility=row.volatility, confidence=row.confidence, today=self.today)

    def counts(self) -> Counter[Freshness]:
        """How many facts there are of each state."""
        return Counter(self.state_of.values())

    def state_counts(self) -> dict[str, int]:
        """What a click on each state would give, under the subjects chosen."""
        rows = [row for row in self.all_rows if not self.subjects or row.subject in self.subjects]
        return {state.value: sum(self.state_of[row.id] is state for row in rows) for state in STATES}

    def subject_counts(self) -> dict[str, int]:
        """What a click on each subject would give, under the states chosen."""
        return dict(Counter(row.subject for row in self.all_rows if self._has_state(row)))

    def filter(self, states: tuple[str, ...], subjects: tuple[str, ...]) -> None:
        """Show facts of these states and subjects; none chosen means all."""
        self.states, self.subjects = states, subjects
        rows = [row for row in self.all_rows if self._has_state(row) and (not subjects or row.subject in subjects)]
        order = {state: at for at, state in enumerate(STATES)}
        self.rows = sorted(rows, key=lambda row: (order[self.state_of[row.id]], row.title.casefold()))
        self.rows_changed.emit()

    def _has_state(self, row: LedgerRow) -> bool:
        return not self.states or self.state_of[row.id].value in self.states
