"""Route: the one way to name a place in the program, such as `poeguide:ports/2504`."""

from __future__ import annotations

import re
from typing import Final, NamedTuple
from urllib.parse import parse_qsl, quote, unquote, urlencode

SCHEME: Final = "poeguide:"
_PAGE: Final = re.compile(r"[a-z][a-z0-9-]*")
MAX_LENGTH: Final = 4096


class Route(NamedTuple):
    """A page, what on it, and its state. Query pairs are kept in order."""

    page: str
    target: str = ""
    query: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        text = SCHEME + self.page
        if self.target:
            text += "/" + quote(self.target, safe="/:@-._~")
        return text + ("?" + urlencode(self.query, quote_via=quote) if self.query else "")

    def value(self, key: str, default: str = "") -> str:
        """The first value of a query key."""
        return next((value for name, value in self.query if name == key), default)

    def values(self, key: str) -> tuple[str, ...]:
        """All values of a query key, in order."""
        return tuple(value for name, value in self.query if name == key)

    def with_query(self, *pairs: tuple[str, str]) -> Route:
        """The same place with another state."""
        return self._replace(query=pairs)

    @classmethod
    def parse(cls, text: str) -> Route:
        """Read a route, with or without its scheme; ValueError says in a sentence what is wrong."""
        text = text.strip()
        if len(text) > MAX_LENGTH:
            raise ValueError("This link is too long.")
        # As some programs write links that they were given.
        path, _, query = text.removeprefix(f"{SCHEME}//").removeprefix(SCHEME).partition("?")
        page, _, target = path.partition("/")
        if not _PAGE.fullmatch(page):
            raise ValueError(f"“{text[:60]}” is not a poeguide link. A link looks like poeguide:ports/2504.")
        pairs = tuple(parse_qsl(query, keep_blank_values=True))
        return cls(page, unquote(target).strip("/"), pairs)
