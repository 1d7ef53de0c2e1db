"""Can I bring it, on paper: the answer that is open, else the goods of a group, or all."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QCoreApplication

from poeguide.data.facts import facts
from poeguide.data.goods import DOUBT_FACTS, find_goods, goods
from poeguide.data.topics import topics
from poeguide.domain.facts import Fact
from poeguide.domain.goods import GoodHit, GoodsAnswer, Verdict
from poeguide.domain.routes import Route
from poeguide.domain.topics import TopicKind
from poeguide.ui import words
from poeguide.ui.fact_words import rests_on
from poeguide.ui.formats import short_date
from poeguide.ui.reading import Reader, Reading
from poeguide.ui.sheets.build.desk import Desk
from poeguide.ui.sheets.values import Part, Sheet
from poeguide.ui.words.goods import goods_category, how_read, unknown_goods, verdict, without_verdict

translate = QCoreApplication.translate
CLOSE = 6


def goods_sheet(desk: Desk, route: Route) -> Sheet | None:
    """What the words of a route mean, one kind of goods, or a list of them."""
    known, asked = desk.bundle.read(goods, desk.language), route.value("q").strip()
    if route.target:
        found = tuple(good for good in known if good.id == route.target)
        return _answer(desk, route, GoodsAnswer(found)) if found else None
    if asked:
        return _answer(desk, route, desk.bundle.ask(find_goods, asked, desk.language))
    return _list(desk, known, route.value("category"))


def _list(desk: Desk, known: list[GoodHit], category: str) -> Sheet:
    listed = [good for good in known if good.category == category] or known
    title = words.page("goods")
    lead = goods_category(category) if len(listed) < len(known) else ""
    rows = tuple((good.title, good.summary) for good in listed)
    return desk.sheet(Route("goods"), title, lead, (Part(rows=rows),), facts=())


def _answer(desk: Desk, route: Route, answer: GoodsAnswer) -> Sheet:
    """The verdict, why, the penalty, who decides, and each source with its date."""
    good = answer.goods[0] if answer.goods else None
    value = good.verdict if good is not None else Verdict.DECLARE
    title, summary = (good.title, good.summary) if good is not None else unknown_goods()[:2]
    reading = Reader(desk.bundle, desk.language).read(TopicKind.GOOD, good.id) if good is not None else None
    known = reading.all_facts() if reading is not None else desk.bundle.read(facts, DOUBT_FACTS, desk.language)
    said = (without_verdict(verdict(value), summary), how_read(answer, route.value("q")))
    parts = [Part(verdict(value), "".join(f"<p>{escape(text)}</p>" for text in said if text))]
    parts += _reasons(desk, reading) if reading is not None else [_doubt(desk, known)]
    parts += [*_beside(desk, answer, reading), _proof(known)]
    lead = "" if route.target else f"“{route.value('q').strip()}”"
    # The code on paper opens what was answered, whatever the words were.
    return desk.sheet(Route("goods", good.id) if good is not None else route, title, lead, parts, facts=())


def _reasons(desk: Desk, reading: Reading) -> Iterator[Part]:
    for block in reading.topic.blocks:
        title = translate("VerdictCard", "Why") if block.key == "condition" else words.block(block.key)
        yield Part(title, block.html, confirm=desk.confirm(reading.facts_of(block)))


def _doubt(desk: Desk, known: list[Fact]) -> Part:
    title = translate("VerdictCard", "If you are not sure")
    return Part(title, f"<p>{escape(unknown_goods()[-1])}</p>", confirm=desk.confirm(known))


def _beside(desk: Desk, answer: GoodsAnswer, reading: Reading | None) -> Iterator[Part]:
    """What else the words may mean, and the rules behind the answer."""
    others = tuple((good.title, verdict(good.verdict)) for good in answer.goods[1:CLOSE])
    if others:
        yield Part(translate("AnswerView", "Close to this"), rows=others)
    wanted = {*answer.rules, *(reading.topic.see if reading is not None else ())}
    named = {route.partition("/")[2] for route in wanted if "rules/" in route}
    rules = desk.bundle.read(topics, TopicKind.RULE, desk.language) if named else []
    rows = tuple((rule.title, rule.summary) for rule in rules if rule.id in named)
    if rows:
        yield Part(translate("AnswerView", "The rules behind it"), rows=rows)


def _proof(known: list[Fact]) -> Part:
    """Each source with the date of what it says."""
    rows = dict.fromkeys(f"{fact.source_title} ({short_date(fact.as_of)})" for fact in known)
    items = "".join(f"<li>{escape(row)}</li>" for row in rows)
    return Part(translate("Sheet", "Sources"), f"<ul>{items}</ul>", foot=rests_on(known))
