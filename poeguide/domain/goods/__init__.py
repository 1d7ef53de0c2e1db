"""May it be brought: verdicts, and which kind of goods a reader's words mean."""

from __future__ import annotations

from poeguide.domain.goods.index import GoodsIndex
from poeguide.domain.goods.values import OTHER, GoodHit, GoodsAnswer, Phrase, Verdict, close_goods

__all__ = ["OTHER", "GoodHit", "GoodsAnswer", "GoodsIndex", "Phrase", "Verdict", "close_goods"]
