"""Which sheet is asked about, and how its page differs today."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Signal

from poeguide.data.changes import kept_editions, since_then
from poeguide.data.jump_codes import code_of_route, codes_near, route_of_code
from poeguide.data.uses import titles_of
from poeguide.domain.changes import Kind, Mark, SinceThen, is_date
from poeguide.domain.jump_codes import LENGTH, clean
from poeguide.domain.routes import Route
from poeguide.errors import PoeGuideError
from poeguide.ui import words
from poeguide.ui.services import Services

SINCE: Final = "since"


class ChangesViewModel(QObject):
    """`found` is the answer; None until code and date are known, or where `trouble` says why not."""

    changed = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self.code, self.since, self.trouble = "", "", ""
        self.place: Route | None = None
        self.found: SinceThen | None = None
        self.near: list[tuple[str, Route]] = []

    @property
    def content_date(self) -> str:
        """The date of the content that is open."""
        return self._services.bundle.manifest.content_date

    @property
    def is_same(self) -> bool:
        """Whether the sheet says what the page of today says, because it is of the content that is open."""
        compared = self.found.compared if self.found else None
        return compared is not None and compared.content_date == self.content_date and not self.count

    @property
    def count(self) -> int:
        """How many things differ."""
        return len(self.found.differences) if self.found else 0

    def counts(self) -> dict[Kind, int]:
        """How many things of each kind differ."""
        listed = [one.kind for one in self.found.differences] if self.found else []
        return {kind: listed.count(kind) for kind in Kind}

    def kept(self) -> list[Mark]:
        """Older editions that a sheet can be held against, the newest first; one of each date."""
        marks = kept_editions(self._services.paths.editions)
        dates = dict.fromkeys(mark.content_date for mark in marks if mark.content_date != self.content_date)
        return [Mark(day, "") for day in sorted(dates, reverse=True)]

    def open(self, route: Route) -> bool:
        """Take code and date from a link; False for a code that no page ever had."""
        self.code, self.since = clean(route.target), route.value(SINCE)
        self.place, self.found, self.trouble, self.near = None, None, "", []
        if self.code:
            self.place = self._services.bundle.ask(route_of_code, self.code)
            if self.place is None and len(self.code) == LENGTH:
                self.near = self._services.bundle.ask(codes_near, self.code)
        if self.place is not None and is_date(self.since):
            self._compare(self.place)
        self.changed.emit()
        return True

    def is_known(self, text: str) -> bool:
        """Whether a code opens a page here."""
        code = clean(text)
        return bool(code) and self._services.bundle.ask(route_of_code, code) is not None

    def code_of(self, route: Route) -> str:
        """The code of a page."""
        return self._services.bundle.read(code_of_route, route)

    def title_of(self, route: Route) -> str:
        """What a page is called."""
        place = Route(route.page, route.target)
        language = self._services.language
        for wanted in dict.fromkeys((language, "en")):
            if title := self._services.bundle.read(titles_of, [place], wanted).get(place):
                return title
        try:
            return words.page(route.page)
        except KeyError:
            return str(place)

    def names(self) -> dict[str, str]:
        """Names of the other places that the page speaks of, by the beginning of their keys."""
        if self.found is None or self.place is None:
            return {}
        own = str(self.place).partition(":")[2]
        owners = {one.key.partition("#")[0] for one in self.found.differences if "#" in one.key}
        tables = [owner for owner in owners if owner != own and "/" in owner]
        routes = {Route.parse(owner): owner for owner in tables}
        titles = self._services.bundle.read(titles_of, list(routes), self._services.language)
        return {owner: titles[route] for route, owner in routes.items() if route in titles}

    def _compare(self, place: Route) -> None:
        services = self._services
        try:
            self.found = since_then(
                services.bundle, services.paths.editions, str(place), since=self.since, lang=services.language
            )
        except PoeGuideError as error:
            self.trouble = str(error)
