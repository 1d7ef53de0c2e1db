"""`--open-at TIME`: which places are open then."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Self

from poeguide.commands.content import moment_of
from poeguide.domain.fields import Place, Table
from poeguide.errors import PoeGuideError, UsageError


class OpenAt:
    """Asks each place whether it is open at a moment; counts those whose hours are not known."""

    def __init__(self, moment: datetime) -> None:
        self._moment = moment
        self.unknown = 0

    @classmethod
    def read(cls, table: Table[Any], text: str | None) -> Self | None:
        """The question that an option asks, if it asks any."""
        if text is None:
            return None
        if table.name == "traffic":
            raise UsageError("Counts have no opening hours.", "Use --open-at with ports, crossings or offices.")
        try:
            moment = moment_of(text)
        except ValueError:
            moment = None
        if moment is None or len(text) <= len("2026-12-01"):
            raise UsageError(f"“{text[:60]}” is not a time.", "Write a time such as 2026-12-01T23:30.")
        return cls(moment)

    def fits(self, place: Place) -> bool:
        """Whether the place is surely open. Without a time zone the moment is meant in the place's own time."""
        from poeguide.data.hours import state_at

        try:
            state = state_at(place.opening_hours, place.timezone, self._moment).is_open
        except PoeGuideError as error:
            raise UsageError(error.title, error.hint) from error
        self.unknown += state is None
        return state is True
