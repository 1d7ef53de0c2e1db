"""Topics ready to be shown: with their facts, the meaning of linked terms, and where to read on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from poeguide.data.bundle import Bundle
from poeguide.data.facts import facts, sources
from poeguide.data.format import LANGUAGES
from poeguide.data.glossary import terms
from poeguide.data.procedures import sequences, stop
from poeguide.data.topics import topic
from poeguide.data.uses import titles_of
from poeguide.domain.facts import Fact, Source
from poeguide.domain.routes import Route
from poeguide.domain.topics import Block, Topic, TopicKind
from poeguide.ui import words
from poeguide.ui.widgets.link_list import Link


@dataclass(frozen=True, slots=True)
class Reading:
    """A topic with everything that its page shows."""

    topic: Topic
    facts: Mapping[str, Fact]
    related: tuple[Link, ...]
    sources: tuple[Source, ...]

    def facts_of(self, block: Block) -> list[Fact]:
        """What a block rests on, in its order."""
        return [self.facts[fact] for fact in block.facts if fact in self.facts]

    def all_facts(self) -> list[Fact]:
        """What the whole topic rests on, in reading order."""
        return list(self.facts.values())


@dataclass(frozen=True, slots=True)
class Beside:
    """The same topic in the other language, and the definition of each term by its link."""

    topic: Topic
    terms: Mapping[str, str]


class Reader:
    """Reads topics in the reader's language."""

    def __init__(self, bundle: Bundle, language: str) -> None:
        self._bundle, self.language = bundle, language
        self._terms: dict[str, str] | None = None

    @property
    def terms(self) -> Mapping[str, str]:
        """The definition of each term by its link."""
        if self._terms is None:
            self._terms = {
                f"poeguide:glossary/{term.id}": term.definition for term in self._bundle.read(terms, self.language)
            }
        return self._terms

    def read(self, kind: TopicKind, topic_id: str) -> Reading | None:
        """The topic of a kind with this id."""
        found = self._bundle.read(topic, kind, topic_id, self.language)
        if found is None:
            return None
        known = {fact.id: fact for fact in self._bundle.read(facts, found.all_facts(), self.language)}
        keys = dict.fromkeys(key for fact in known.values() for key in fact.sources[:1])
        named = tuple(self._bundle.read(sources, tuple(keys), self.language))
        return Reading(found, known, self.links((*found.see, *self._stops_of(found))), named)

    def beside(self, shown: Topic) -> Beside | None:
        """The topic in the language that is not shown; None where it has only one."""
        other = next(language for language in LANGUAGES if language != shown.language)
        found = self._bundle.read(topic, shown.kind, shown.id, other)
        if found is None or found.language != other or len(found.blocks) != len(shown.blocks):
            return None
        return Beside(found, Reader(self._bundle, other).terms)

    def links(self, routes: Iterable[str]) -> tuple[Link, ...]:
        """Words for routes: the titles of what they lead to."""
        wanted = tuple(Route.parse(route) for route in dict.fromkeys(routes))
        titles = dict(self._bundle.read(titles_of, wanted))
        titles |= self._bundle.read(titles_of, wanted, self.language)
        names = {route: titles.get(route) or self._words(route) for route in wanted}
        often = Counter(names.values())
        return tuple(
            Link(self._with_kind(route, name) if often[name] > 1 else name, str(route)) for route, name in names.items()
        )

    def _with_kind(self, route: Route, name: str) -> str:
        """A name that several places have, with what kind of place it is."""
        kinds = {
            "ports": QCoreApplication.translate("Reading", "{name} (port)"),
            "crossings": QCoreApplication.translate("Reading", "{name} (crossing)"),
        }
        return kinds.get(route.page, "{name}").format(name=name)

    def _words(self, route: Route) -> str:
        """Words for a place that has no record of its own."""
        if route.page == "sources" and (found := self._bundle.read(sources, (route.target,), self.language)):
            return found[0].title
        if route.page == "facts" and (known := self._bundle.read(facts, (route.target,), self.language)):
            return known[0].title
        if route.page == "steps" and "/" in route.target:
            place = self._bundle.read(stop, route.target.partition("/")[2], self.language)
            return place.label if place else route.target
        if (route.page, route.target) == ("about", "sources"):
            return QCoreApplication.translate("AboutPage", "Sources")
        return words.page(route.page) if not route.target else route.target.replace("-", " ").capitalize()

    def _stops_of(self, found: Topic) -> list[str]:
        """A step of the six leads to its stops on the first line that has them."""
        wanted = found.attributes.get("stops", ())
        lines = self._bundle.read(sequences) if wanted else []
        routes = []
        for stop_id in wanted:
            has_it = [line.id for line in lines if stop_id in {place.stop.id for place in line.stops}]
            routes.append(f"poeguide:steps/{(has_it or ['air'])[0]}/{stop_id}")
        return routes
