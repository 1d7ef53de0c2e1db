"""What every sheet is made from: the bundle, the language, the day, and the reader's trips where there are any."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from poeguide.data.bundle import Bundle
from poeguide.data.facts import sources
from poeguide.data.jump_codes import code_of_route
from poeguide.domain.facts import Fact, freshness_of
from poeguide.domain.freshness import Freshness
from poeguide.domain.hand_off import text_code
from poeguide.domain.routes import Route
from poeguide.ui.fact_words import fact_title, rests_on
from poeguide.ui.formats import short_date
from poeguide.ui.sheets.values import Part, Sheet
from poeguide.ui.trips import Trips

translate = QCoreApplication.translate
MOST_SOURCES = 12
MOST_CONFIRM = 4


@dataclass(frozen=True)
class Desk:
    """Makes the parts that all sheets share."""

    bundle: Bundle
    language: str
    today: date
    trips: Trips | None = None
    hides_names: bool = False

    def sheet(
        self,
        route: Route,
        title: str,
        lead: str,
        parts: Iterable[Part],
        *,
        facts: Sequence[Fact],
    ) -> Sheet:
        """A sheet with its code, what it tells a phone, and its footer."""
        code = self.bundle.read(code_of_route, route)
        return Sheet(
            title,
            lead,
            tuple(parts),
            code,
            text_code([title, f"poeguide {code}"]),
            self.notes(),
            dates=self.dates(),
            language=self.language,
            sources=self.sources(facts),
        )

    def dates(self) -> str:
        """When the facts were compiled, and when the sheet was printed."""
        return translate("Sheet", "Facts compiled {compiled}, printed {today}.").format(
            compiled=short_date(self.bundle.manifest.content_date), today=short_date(self.today.isoformat())
        )

    def notes(self) -> tuple[str, ...]:
        """The footer: dates, how to learn what changed, and what this guide is not."""
        later = translate("Sheet", "What changed since: poeguide, About this copy, What changed since a print.")
        what = translate("Sheet", "Independent guide, not a government publication. An officer decides.")
        return (f"{self.dates()} {later}", what)

    def sources(self, facts: Sequence[Fact]) -> str:
        """How many facts a sheet rests on, how old the oldest is, and where they come from."""
        keys = tuple(dict.fromkeys(key for fact in facts for key in fact.sources[:1]))
        titles = [source.title for source in self.bundle.read(sources, keys, self.language)][:MOST_SOURCES]
        more = translate("Sheet", " and others") if len(keys) > MOST_SOURCES else ""
        named = translate("Sheet", "Sources: {titles}{more}.").format(titles="; ".join(titles), more=more)
        # A title may end with a full stop of its own.
        named = named.removesuffix(".") if named.endswith("..") else named
        return " ".join(part for part in (rests_on(facts), named if titles else "") if part)

    def confirm(self, facts: Iterable[Fact]) -> tuple[str, ...]:
        """The facts that are to be confirmed first, each with its date."""
        found = [fact for fact in facts if freshness_of(fact, self.today) is Freshness.CONFIRM]
        named = [f"{fact_title(fact)} ({short_date(fact.as_of)})" for fact in found]
        more = len(named) - MOST_CONFIRM
        return (*named[:MOST_CONFIRM], *((translate("Sheet", "and {n} more").format(n=more),) if more > 0 else ()))
