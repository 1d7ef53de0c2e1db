"""The six steps at each type of port, read for a screen or for paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from poeguide.data.bundle import Bundle
from poeguide.data.topics import topics
from poeguide.domain.facts import Fact
from poeguide.domain.topics import WHOLE, Block, TopicHit, TopicKind
from poeguide.ui.reading import Reader, Reading

TYPES: Final[tuple[str, ...]] = ("airport", "seaport", "land", "mail", "preclearance", "rail", "user-fee-airport")
"""The types of port that are compared, in their order."""
EVERYDAY: Final = TYPES[:4]


@dataclass(frozen=True, slots=True)
class Step:
    """One step: what is the same everywhere, and what a type of port does in its own way."""

    id: str
    title: str
    summary: str
    blocks: dict[str, Block]
    facts: dict[str, list[Fact]]

    def facts_of(self, types: tuple[str, ...]) -> list[Fact]:
        """What the texts of some types rest on, each fact once."""
        found = {fact.id: fact for name in types for fact in self.facts.get(name, ())}
        return list(found.values())


class Differences:
    """All steps, the introduction, and the types of port."""

    def __init__(self, bundle: Bundle, language: str) -> None:
        self._reader = Reader(bundle, language)
        self.language = language
        hits = bundle.read(topics, TopicKind.DIFFERENCE, language)
        self.whole = self._reader.read(TopicKind.DIFFERENCE, WHOLE)
        self.steps = [step for hit in hits if hit.id != WHOLE and (step := self._step(hit)) is not None]
        known = {hit.id: hit for hit in bundle.read(topics, TopicKind.PORT_TYPE, language)}
        self.types = {name: known[name] for name in TYPES if name in known}

    def _step(self, hit: TopicHit) -> Step | None:
        reading: Reading | None = self._reader.read(TopicKind.DIFFERENCE, hit.id)
        if reading is None:
            return None
        blocks = {block.key: block for block in reading.topic.blocks}
        return Step(
            hit.id, hit.title, hit.summary, blocks, {key: reading.facts_of(block) for key, block in blocks.items()}
        )
