"""Deeds of the search palette: which ones the typed words name, in which order, and those for the place found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from poeguide.domain.routes import Route
from poeguide.domain.search import Hit, HitKind, fold

FIRST: Final = 4
"""So many deeds are shown before a word is typed."""
CALLED_SO, BEGINS_SO, HAS_WORDS, NOT_NAMED = range(4)
"""How well words name a deed, the best first."""
PLACES: Final = frozenset({HitKind.PORT, HitKind.CROSSING})


@dataclass(frozen=True, slots=True)
class Deed:
    """Something to do: its words, its keys or where it leads, an icon, and the act.

    `names` are all that it is called, folded: its title, and the words that people use for it.
    """

    title: str
    subtitle: str
    symbol: str
    act: Callable[[], object]
    names: tuple[str, ...] = ()

    @property
    def route(self) -> Route | None:
        """The place that it leads to, where that is all that it does."""
        return self.act.route if isinstance(self.act, GoTo) else None


@dataclass(frozen=True, slots=True)
class GoTo:
    """The act of going to a place."""

    go: Callable[[Route], None]
    route: Route

    def __call__(self) -> None:
        """Go there."""
        self.go(self.route)


def deeds_for(words: str, hits: Sequence[Hit], known: Sequence[Deed], go: Callable[[Route], None]) -> list[Deed]:
    """Deeds that are called or begin so, those for the best place, then what has the words; without any, a few."""
    folded = fold(words)
    if not folded:
        return [] if words.strip() else list(known[:FIRST])
    ranked = [(deed, _rank(deed, folded)) for deed in known]
    called_so, begins_so, has_words = ([deed for deed, rank in ranked if rank == best] for best in range(NOT_NAMED))
    return [*called_so, *begins_so, *_at_place(hits, folded, go), *has_words]


def comes_first(words: str, found: Sequence[Deed], hits: Sequence[Hit]) -> bool:
    """Whether a deed is called so, or begins so, and nothing else is; or nothing else has the words at all."""
    folded = fold(words)
    best = min((_rank(deed, folded) for deed in found), default=NOT_NAMED)
    if best == NOT_NAMED:
        return False
    titles = [fold(hit.title) for hit in hits if not hit.is_guess]
    if best == CALLED_SO:
        return folded not in titles
    if best == BEGINS_SO:
        return not any(title.startswith(folded) for title in titles)
    return not titles


def _at_place(hits: Sequence[Hit], folded: str, go: Callable[[Route], None]) -> list[Deed]:
    """What can be done with the best result, where it is a place whose name begins like the words."""
    place = hits[0] if hits and hits[0].kind in PLACES else None
    if place is None or not _has(fold(place.title), [f" {word}" for word in folded.split()]):
        return []
    translate = QCoreApplication.translate
    key = f"{place.route.page}/{place.route.target}"
    return [
        Deed(translate("Deed", "Plan my arrival at {place}").format(place=place.title), "", "question",
             leading(go, "plan", place=key)),
        Deed(translate("Deed", "Show {place} on the map").format(place=place.title), "", "map",
             leading(go, "ports", sel=key)),
    ]  # fmt: skip


def leading(go: Callable[[Route], None], page: str, **query: str) -> GoTo:
    """The act of going to a page with this query."""
    return GoTo(go, Route(page, query=tuple(query.items())))


def _rank(deed: Deed, folded: str) -> int:
    """How well the words name a deed: it is called so, begins so, or has words that begin so."""
    starts = [f" {word}" for word in folded.split()]
    # Most deeds lack the first word, and are asked for it at each key.
    names = [name for name in deed.names if starts[0] in f" {name}"]
    if folded in names:
        return CALLED_SO
    if any(name.startswith(folded) for name in names):
        return BEGINS_SO
    return HAS_WORDS if any(_has(name, starts) for name in names) else NOT_NAMED


def _has(name: str, starts: list[str]) -> bool:
    """Whether words of a folded name begin so, each with a space before it."""
    return all(start in f" {name}" for start in starts)
