"""What records may point to: facts, sources, routes, icons. Each id stands once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from poeguide.data.bundler.places import known_routes
from poeguide.data.bundler.problems import Problems
from poeguide.data.bundler.records import Content, Item, Record
from poeguide.domain.freshness import day_of
from poeguide.domain.routes import SCHEME, Route

R = TypeVar("R", bound=Record)


class References:
    """Looks up what a record names, and notes what is not there."""

    def __init__(self, content: Content, problems: Problems, *, icons: Path) -> None:
        self._problems = problems
        self._facts = {item.record.id for item in content.facts}
        self._sources = {item.record.key for item in content.sources}
        self._routes = known_routes(content)
        self._icons = {path.stem for path in icons.glob("*.svg")}

    def facts(self, item: Item[Record], ids: Iterable[str], *, least: int = 0, what: str = "record") -> None:
        """Every fact exists, and there are enough of them."""
        ids = tuple(ids)
        if len(ids) < least:
            self._problems.at(item, f"The {what} rests on no fact.")
        for fact in ids:
            if fact not in self._facts:
                self._problems.at(item, f"There is no fact {fact}.")

    def sources(self, item: Item[Record], keys: Iterable[str]) -> None:
        """Every source exists, and there is one at least."""
        keys = tuple(keys)
        if not keys:
            self._problems.at(item, "The record has no source.")
        for key in keys:
            if key not in self._sources:
                self._problems.at(item, f"There is no source {key}.")

    def link(self, item: Item[Record], address: str) -> None:
        """A link stays inside the program and leads somewhere."""
        if not address.startswith(SCHEME):
            self._problems.at(item, f"The link {address} leads out of the program.")
            return
        if not self.leads_somewhere(address):
            self._problems.at(item, f"The link {address} leads nowhere.")

    def leads_somewhere(self, address: str) -> bool:
        """Whether a route names a page and something that exists."""
        try:
            route = Route.parse(address)
        except ValueError:
            return False
        return str(Route(route.page, route.target)) in self._routes

    def icon(self, item: Item[Record], name: str) -> None:
        """The icon has a drawing."""
        if name and self._icons and name not in self._icons:
            self._problems.at(item, f"There is no icon {name}.")

    def date(self, item: Item[Record], text: str) -> None:
        """A date is YYYY, YYYY-MM, YYYY-MM-DD or empty."""
        if text and (day_of(text) is None or len(text) not in (4, 7, 10)):
            self._problems.at(item, f"“{text}” is no date such as 2024, 2024-10 or 2024-10-01.")

    def unique(self, items: Iterable[Item[R]], key: Callable[[R], object]) -> None:
        """No two records share their key."""
        seen: dict[object, Item[R]] = {}
        for item in items:
            first = seen.setdefault(key(item.record), item)
            if first is not item:
                text = f"{key(item.record)} stands also in {first.file}, line {first.line}."
                self._problems.at(item, text)
