"""What the page of codes shows: the codes that words and chip leave, the chosen one, and a checked list."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from typing import Final

from PySide6.QtCore import QObject, Signal

from poeguide.data.bundle import Bundle
from poeguide.data.codes import code, code_entries, codes
from poeguide.domain.code_list import Checked, CodeEntry, CodeIndex, check_list
from poeguide.domain.ports import ScheduleDCode
from poeguide.domain.routes import Route
from poeguide.ui.services import Services

IN_USE: Final = "current"
HISTORICAL: Final = "historical"
OTHER: Final = "other"
MAX_WORDS: Final = 200


def group_of(found: ScheduleDCode) -> str:
    """Which of the three chips a code belongs to."""
    if found.is_current:
        return IN_USE
    return HISTORICAL if found.status.startswith(HISTORICAL) else OTHER


def _index(bundle: Bundle, _language: str) -> CodeIndex:
    """The same in every language; kept for a window that is made anew."""
    return CodeIndex(bundle.read(code_entries))


class CodesViewModel(QObject):
    """Codes that the words and the chip leave, and the one to read about."""

    codes_changed = Signal()
    chosen_changed = Signal()
    checked_changed = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self.every = services.bundle.read(codes)
        self.words = ""
        self.group = ""
        self.found: list[ScheduleDCode] = list(self.every)
        self.codes: list[ScheduleDCode] = list(self.every)
        self.chosen: ScheduleDCode | None = None
        self.checked: list[Checked] = []

    @cached_property
    def index(self) -> CodeIndex:
        """All codes by any of their forms."""
        return self._services.bundle.once(_index, "")

    def entry(self, number: str) -> CodeEntry:
        """The other codes of a place."""
        return next(iter(self.index.by_code(number)), CodeEntry(number, ""))

    def check(self, text: str) -> None:
        """Check a pasted list, line by line."""
        self.checked = check_list(text, self.index)
        self.checked_changed.emit()

    def open(self, route: Route) -> bool:
        """Take the state of a link; False where it names a code that never was one."""
        chosen = self._services.bundle.read(code, route.target) if route.target else None
        if route.target and chosen is None:
            return False
        self.chosen = chosen
        group = route.value("status")
        self.group = group if group in (IN_USE, HISTORICAL, OTHER) else ""
        self._look(route.value("q")[:MAX_WORDS])
        self.chosen_changed.emit()
        return True

    def search(self, words: str) -> None:
        """Find codes by number or name; letters make no steps of history."""
        self._look(words[:MAX_WORDS])
        self._services.navigator.replace(self.route())

    def choose_group(self, group: str) -> None:
        """Show the codes of one chip; none = all."""
        self.group = group
        self._look(self.words)
        self._services.navigator.replace(self.route())

    def choose(self, found: ScheduleDCode) -> None:
        """Read about a code."""
        if found == self.chosen:
            return
        self.chosen = found
        self._services.navigator.replace(self.route())
        self.chosen_changed.emit()

    def counts(self) -> Counter[str]:
        """How many of the found codes each chip would show."""
        return Counter(group_of(found) for found in self.found)

    def route(self) -> Route:
        """The link that reproduces what is shown."""
        pairs = (("q", self.words), ("status", self.group))
        target = self.chosen.code if self.chosen else ""
        return Route("codes", target, tuple((name, value) for name, value in pairs if value.strip()))

    def _look(self, words: str) -> None:
        self.words = words
        self.found = self._named(words) if words.strip() else list(self.every)
        self.codes = [found for found in self.found if not self.group or group_of(found) == self.group]
        self.codes_changed.emit()

    def _named(self, words: str) -> list[ScheduleDCode]:
        """Codes by number or name, after those whose airport code or UN/LOCODE the words are."""
        exact = {entry.code for entry in self.index.by_letters(words)}
        first = [found for found in self.every if found.code in exact]
        return [*first, *(found for found in self._services.bundle.ask(codes, words) if found.code not in exact)]
