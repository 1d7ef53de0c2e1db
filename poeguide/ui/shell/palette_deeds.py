"""What the search palette can do, beside what it finds: deeds by name, and those for the place that was found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from poeguide.domain.routes import Route
from poeguide.domain.search import Hit, HitKind

if TYPE_CHECKING:
    from poeguide.ui.main_window import MainWindow

FIRST: Final = 4
"""So many deeds are shown before a word is typed."""
PLACES: Final = frozenset({HitKind.PORT, HitKind.CROSSING})


@dataclass(frozen=True, slots=True)
class Deed:
    """Something to do: its words, its keys or where it leads, an icon, and the act."""

    title: str
    subtitle: str
    symbol: str
    act: Callable[[], object]

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


def deeds(window: MainWindow) -> list[Deed]:
    """Everything that can be done from anywhere, the most useful first."""
    translate, go = QCoreApplication.translate, window.services.navigator.go
    on_page = translate("Deed", "on this page, {keys}")
    everywhere = translate("Deed", "with {keys}")
    menus, acts = window.menus, window.acts
    return [
        Deed(translate("Deed", "Plan my arrival"), everywhere.format(keys="Ctrl+4"), "question", _to(go, "plan")),
        Deed(translate("Deed", "Check an item: can I bring it?"), everywhere.format(keys="Ctrl+6"), "can-i-bring-it",
             _to(go, "goods")),
        Deed(translate("Deed", "Find a crossing that is open"), "", "map", _to(go, "ports", hours="open")),
        Deed(translate("Deed", "Print, or save as PDF"), on_page.format(keys="Ctrl+P"), "print", acts.print_page),
        Deed(translate("Deed", "Save the page to my trip"), on_page.format(keys="Ctrl+D"), "save", acts.save),
        Deed(translate("Deed", "Look up port codes"), "", "search", _to(go, "codes")),
        Deed(translate("Deed", "Open a page by its code"), everywhere.format(keys="Ctrl+G"), "jump-code",
             acts.open_by_code),
        Deed(translate("Deed", "Make text larger"), everywhere.format(keys="Ctrl+="), "text-size",
             partial(menus.scale_by, 1)),
        Deed(translate("Deed", "Make text smaller"), everywhere.format(keys="Ctrl+-"), "text-size",
             partial(menus.scale_by, -1)),
        Deed(translate("Deed", "Change settings"), everywhere.format(keys="Ctrl+,"), "settings", _to(go, "settings")),
        Deed(translate("Deed", "Fill the screen"), everywhere.format(keys="F11"), "blank", window.toggle_full_screen),
    ]  # fmt: skip


def deeds_for(words: str, hits: Sequence[Hit], known: Sequence[Deed], go: Callable[[Route], None]) -> list[Deed]:
    """Deeds for the best place, then those that the words name; without words the first few."""
    if not words.strip():
        return list(known[:FIRST])
    named = [deed for deed in known if _names(deed.title, words)]
    return [*_at_place(hits, words, go), *named]


def comes_first(words: str, found: Sequence[Deed], hits: Sequence[Hit]) -> bool:
    """Whether the words begin the name of a deed, and of nothing else."""
    start = words.strip().casefold()
    return any(deed.title.casefold().startswith(start) for deed in found) and not any(
        hit.title.casefold().startswith(start) for hit in hits
    )


def _at_place(hits: Sequence[Hit], words: str, go: Callable[[Route], None]) -> list[Deed]:
    """What can be done with the best result, where it is a place whose name begins like the words."""
    place = hits[0] if hits and hits[0].kind in PLACES else None
    if place is None or not _names(place.title, words):
        return []
    translate = QCoreApplication.translate
    key = f"{place.route.page}/{place.route.target}"
    return [
        Deed(translate("Deed", "Plan my arrival at {place}").format(place=place.title), "", "question",
             _to(go, "plan", place=key)),
        Deed(translate("Deed", "Show {place} on the map").format(place=place.title), "", "map",
             _to(go, "ports", sel=key)),
    ]  # fmt: skip


def _to(go: Callable[[Route], None], page: str, **query: str) -> GoTo:
    return GoTo(go, Route(page, query=tuple(query.items())))


def _names(title: str, words: str) -> bool:
    """Whether each typed word begins a word of the title."""
    parts = title.casefold().replace("–", " ").replace(":", " ").split()
    return all(any(part.startswith(word) for part in parts) for word in words.casefold().split())
