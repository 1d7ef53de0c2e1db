"""The words typed, the goods they mean, and the one that is shown."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from poeguide.data.bundle import Bundle
from poeguide.data.facts import facts
from poeguide.data.goods import DOUBT_FACTS, goods, goods_index
from poeguide.data.topics import topics
from poeguide.domain.facts import Fact
from poeguide.domain.goods import GoodHit, GoodsAnswer, GoodsIndex, Verdict, close_goods
from poeguide.domain.routes import Route
from poeguide.domain.topics import TopicHit, TopicKind
from poeguide.domain.trip import Item
from poeguide.ui.reading import Reader, Reading
from poeguide.ui.tasks import Tasks
from poeguide.ui.warming import Warming


class GoodsViewModel(QObject):
    """Words, category and answer; `reading` is the record of the goods shown, None where the words mean none."""

    changed = Signal()

    def __init__(self, bundle: Bundle, language: str) -> None:
        super().__init__()
        self._bundle = bundle
        self.reader = Reader(bundle, language)
        self.goods: list[GoodHit] = bundle.read(goods, language)
        self.rules: list[TopicHit] = bundle.read(topics, TopicKind.RULE, language)
        self.words = ""
        self.category = ""
        self.answer = GoodsAnswer()
        self._index: GoodsIndex | None = None
        self._doubt: list[Fact] = []
        # On a public screen they would tell what the last visitor asked.
        self._readings = {} if bundle.hides_low_confidence else bundle.once(_no_readings, language)
        self._is_prepared = False
        self.good: GoodHit | None = None
        self.reading: Reading | None = None

    @property
    def categories(self) -> list[str]:
        """The groups of goods, in the order of the guide."""
        return list(dict.fromkeys(good.category for good in self.goods))

    @property
    def is_asked(self) -> bool:
        """Whether there is a question to answer."""
        return bool(self.words.strip()) or self.good is not None

    def open(self, route: Route) -> bool:
        """Show what a route names: one kind of goods, a question, a group; False for unknown goods."""
        wanted = next((good for good in self.goods if good.id == route.target), None)
        if route.target and wanted is None:
            return False
        category = route.value("category")
        self.category = category if category in self.categories else ""
        self._ask(route.value("q"))
        if wanted is not None:
            self._show(wanted)
        self.changed.emit()
        return True

    def ask(self, words: str) -> None:
        """Answer what was typed."""
        self._ask(words)
        self.changed.emit()

    def choose_category(self, key: str) -> None:
        """List one group of goods, or all."""
        self.category = key
        self._ask("")
        self.changed.emit()

    def state(self) -> Route:
        """The place that shows the same again."""
        if self.good is not None and not self.words:
            return Route("goods", self.good.id)
        pairs = [("q", self.words)] if self.words else []
        pairs += [("category", self.category)] if self.category else []
        return Route("goods").with_query(*pairs)

    def listed(self) -> list[GoodHit]:
        """The goods of the category."""
        return [good for good in self.goods if self.category in ("", good.category)]

    def close(self) -> list[GoodHit]:
        """Goods near the one that is shown: further answers, then those its record names."""
        see = self.reading.topic.see if self.reading is not None else ()
        return list(close_goods(self.answer, self.good, see, {good.id: good for good in self.goods}))

    def doubt_facts(self) -> list[Fact]:
        """What the advice for unknown goods rests on."""
        self._doubt = self._doubt or self._bundle.read(facts, DOUBT_FACTS, self.reader.language)
        return self._doubt

    def _ask(self, words: str) -> None:
        self.words = words
        self.answer = self._names().answer(words, self.reader.language) if words.strip() else GoodsAnswer()
        self._show(self.answer.goods[0] if self.answer.goods else None)

    def prepare(self, tasks: Tasks) -> None:
        """Read the names of goods and what is said of each, so that the first key is answered as fast as the next.

        Both are kept with the bundle: a window made anew, in another theme, asks for them again. What is said of each
        is read here, one of the goods in each round of events: another thread would hold up what the reader does.
        """
        if not self._is_prepared:
            self._is_prepared = True
            language = self.reader.language
            tasks.run(partial(self._bundle.once, _read_names, language), self._take)
            Warming(self, (partial(self._reading_of, good.id) for good in self.goods if good.id not in self._readings))

    def _take(self, index: GoodsIndex) -> None:
        self._index = self._index or index

    def item(self) -> tuple[Route, str]:
        """The goods as they go on a list: where they are, and in whose words."""
        return self.state(), self.words.strip() or (self.good.title if self.good is not None else "")

    def verdict_of(self, item: Item) -> Verdict:
        """What the guide says of goods on the list; what it does not know is declared."""
        route = Route.parse(item.route) if item.route else Route("goods")
        known = next((good for good in self.goods if good.id == route.target), None)
        if known is None:
            found = self._names().answer(route.value("q") or item.words, self.reader.language).goods
            known = found[0] if found else None
        return known.verdict if known is not None else Verdict.DECLARE

    def rules_beside(self) -> list[TopicHit]:
        """The rules behind the answer."""
        wanted = [route.partition("/")[2] for route in self.answer.rules]
        if self.reading is not None:
            routes = (Route.parse(route) for route in self.reading.topic.see)
            wanted += [route.target for route in routes if route.page == "rules"]
        return [rule for rule in self.rules if rule.id in wanted]

    def _names(self) -> GoodsIndex:
        if self._index is None:
            self._index = self._bundle.once(_read_names, self.reader.language)
        return self._index

    def _show(self, good: GoodHit | None) -> None:
        self.good = good
        if good is None:
            self.reading = None
        elif self.reading is None or self.reading.topic.id != good.id:
            self.reading = self._reading_of(good.id)

    def _reading_of(self, good_id: str) -> Reading | None:
        """What is said of one of the goods."""
        if good_id not in self._readings and (reading := self.reader.read(TopicKind.GOOD, good_id)) is not None:
            self._readings[good_id] = reading
        return self._readings.get(good_id)


def _read_names(bundle: Bundle, language: str) -> GoodsIndex:
    """All names of goods."""
    return bundle.ask(goods_index, language)


def _no_readings(_bundle: Bundle, _language: str) -> dict[str, Reading]:
    """What is said of the goods that were read so far."""
    return {}
