"""Record: what `poeguide show` prints of any place of the guide."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Concatenate, Final, ParamSpec, TypeVar

from poeguide.domain.facts import Fact
from poeguide.domain.fields import Value
from poeguide.domain.plan_b import PlanB
from poeguide.domain.ports import Crossing, Near
from poeguide.domain.routes import Route
from poeguide.domain.topics import Block

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from poeguide.data.bundle import Bundle

OPTIONAL: Final = "optional"
"""The subtitle of a stop that only some travelers have."""
P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Item:
    """A place that a record leads to."""

    route: str
    title: str
    subtitle: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """A place of the guide: its cells, its texts, what it leads to, and the facts that all of it rests on."""

    route: Route
    kind: str
    title: str
    summary: str = ""
    language: str = "en"
    fields: Mapping[str, Value] = field(default_factory=dict)
    blocks: tuple[Block, ...] = ()
    items: tuple[Item, ...] = ()
    facts: tuple[Fact, ...] = ()
    instead: PlanB[Near[Crossing]] | None = None
    """Of a crossing: where to cross if it is closed."""

    def source_keys(self) -> list[str]:
        """Every source that the record or one of its facts names, each once."""
        own = self.fields.get("sources", ())
        keys = [*(own if isinstance(own, tuple) else ()), *(key for fact in self.facts for key in fact.sources)]
        return list(dict.fromkeys(keys))


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked for, and where to look for it."""

    bundle: Bundle
    route: Route
    language: str

    @property
    def target(self) -> str:
        """What on the page."""
        return self.route.target

    def read(self, query: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a query."""
        return self.bundle.read(query, *args, **kwargs)

    def facts(self, ids: tuple[str, ...]) -> tuple[Fact, ...]:
        """The facts with these ids."""
        from poeguide.data.facts import facts

        return tuple(self.read(facts, ids, self.language))
