"""`--where` with a question of the finder, such as `doc=passport-card`: the finder's own rules answer it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, Self

from poeguide.commands.export.where import FIELD_ALIASES
from poeguide.domain.fields import Table
from poeguide.domain.finder import Filters, Group, apply, read_choices
from poeguide.errors import UsageError

if TYPE_CHECKING:
    from poeguide.data.bundle import Bundle

WORDS, AREA = "q", "area"
QUESTIONS: Final = (
    *(group.value for group in Group if group is not Group.HOURS),
    WORDS,
    AREA,
)
TABLES: Final = frozenset({"ports", "crossings"})
_ALL: Final = 2000


def parted(table: Table[Any], conditions: Sequence[str]) -> tuple[list[str], list[tuple[str, str]]]:
    """The conditions on fields of the table, and the questions of the finder that no field answers."""
    fields = {field.name for field in table.fields}
    own: list[str] = []
    asked: list[tuple[str, str]] = []
    for condition in conditions:
        name, equals, value = condition.partition("=")
        if equals and table.name in TABLES and name in QUESTIONS and FIELD_ALIASES.get(name, name) not in fields:
            asked.append((name, value.strip()))
        else:
            own.append(condition)
    return own, asked


class Asked:
    """Which places fit the questions; `unknown` counts those that may fit, which are kept."""

    def __init__(self, fits: frozenset[str], may_fit: frozenset[str]) -> None:
        self._fits, self._may_fit = fits, may_fit
        self.unknown = 0

    @classmethod
    def read(cls, bundle: Bundle, questions: Sequence[tuple[str, str]]) -> Self | None:
        """The places that fit the questions, if any are asked."""
        if not questions:
            return None
        from poeguide.ui.pages.finder.places import read_atlas
        from poeguide.ui.pages.finder.state import area_of

        atlas = read_atlas(bundle, "en")
        choices, refused = read_choices([pair for pair in questions if pair[0] not in {WORDS, AREA}], atlas.known())
        if refused:
            name, value = refused[0]
            known = ", ".join(sorted(atlas.known()[Group(name)]))
            raise UsageError(f"“{value[:60]}” is no value of {name}.", f"It is one of {known}.")
        area = None
        for text in (value for name, value in questions if name == AREA):
            area = area_of(text)
            if area is None:
                raise UsageError(f"“{text[:60]}” is no area.", "Write south,west,north,east such as 32,-118,33,-116.")
        # A port stands for itself here, though the finder shows its crossings instead.
        places = [replace(place, crossings=()) for place in atlas.places]
        result = apply(places, Filters(choices, _named(bundle, questions), area))
        return cls(
            frozenset(place.key for place in result.fits), frozenset(judged.place.key for judged in result.unknown)
        )

    def fits(self, key: str) -> bool:
        """Whether a place fits or may fit."""
        self.unknown += key in self._may_fit
        return key in self._fits or key in self._may_fit


def _named(bundle: Bundle, questions: Sequence[tuple[str, str]]) -> frozenset[str] | None:
    """The keys of the places that words name; None without words."""
    from poeguide.data.search import matching_targets

    words = " ".join(value for name, value in questions if name == WORDS)
    if not words:
        return None
    return frozenset(
        f"{page}/{target}"
        for page, kind in (("ports", "port"), ("crossings", "crossing"))
        for target in bundle.read(matching_targets, words, kind=kind, limit=_ALL)
    )
