"""Goods that travelers carry: all of them with their verdict, and those that some words name."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Connection, select

from poeguide.data.schema import GOOD_WORD
from poeguide.data.topics import attributes_of, topics
from poeguide.domain.goods import GoodHit, GoodsAnswer, GoodsIndex, Phrase, Verdict
from poeguide.domain.topics import TopicKind

DOUBT_FACTS: Final = ("proc-declare-doubt", "cus-ag-declare")
"""What the advice for unknown goods rests on."""


def goods(session: Connection, lang: str = "en") -> list[GoodHit]:
    """All kinds of goods in the order of the guide."""
    said = attributes_of(session, TopicKind.GOOD)
    return [
        GoodHit(
            hit.id,
            hit.title,
            hit.summary,
            hit.icon,
            Verdict(said[hit.id]["verdict"][0]),
            "".join(said[hit.id].get("category", ())),
        )
        for hit in topics(session, TopicKind.GOOD, lang)
    ]


def goods_index(session: Connection, lang: str = "en") -> GoodsIndex:
    """All names of goods, ready to be asked on each key."""
    columns = (GOOD_WORD.c.words, GOOD_WORD.c.target, GOOD_WORD.c.language, GOOD_WORD.c.weight)
    rows = session.execute(select(*columns).order_by(GOOD_WORD.c.target, GOOD_WORD.c.language, GOOD_WORD.c.words))
    phrases = [Phrase(tuple(words.split()), target, language, weight) for words, target, language, weight in rows]
    return GoodsIndex(goods(session, lang), phrases)


def find_goods(session: Connection, text: str, lang: str = "en") -> GoodsAnswer:
    """What a reader's words mean; words that name nothing are left out and named."""
    return goods_index(session, lang).answer(text, lang)
