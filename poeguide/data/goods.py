"""Goods that travelers carry: all of them with their verdict, and those that some words name."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Connection

from poeguide.data.format import LANGUAGES
from poeguide.data.search import fold, matching_targets
from poeguide.data.topics import attributes_of, topics
from poeguide.domain.goods import GoodHit, GoodsAnswer, Verdict, answer, telling
from poeguide.domain.routes import Route
from poeguide.domain.search import HitKind
from poeguide.domain.topics import TopicKind

MAX_TEXT: Final = 200
MAX_WORDS: Final = 12
_WORDS: Final = """
    SELECT e.route FROM (SELECT rowid AS id FROM words_{language} WHERE words_{language} MATCH ? LIMIT 60) AS w
    JOIN entry AS e ON e.id = w.id WHERE e.language = ? ORDER BY e.id
"""


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


def find_goods(session: Connection, text: str, lang: str = "en") -> GoodsAnswer:
    """What a reader's words mean; words that name nothing are left out and named."""
    words = fold(text[:MAX_TEXT]).split()[:MAX_WORDS]
    known = goods(session, lang)
    ids = {good.id for good in known}
    found = {word: _targets(session, word, ids=ids, lang=lang) for word in telling(words)}
    return answer(words, found, known)


def _targets(session: Connection, word: str, *, ids: set[str], lang: str) -> list[str]:
    """Goods and rules that have the word; else those with a word that begins so; else titles that are nearly alike."""
    singular = [word[: -len(end)] for end in ("s", "es") if word.endswith(end) and len(word) > len(end) + 2]
    whole = " OR ".join(f'"{form}"' for form in (word, *singular))
    for phrase in (whole, f'"{word}"*'):
        if targets := _matches(session, phrase, lang):
            return targets
    return [target for target in matching_targets(session, word, kind=HitKind.GOOD, limit=3) if target in ids]


def _matches(session: Connection, phrase: str, lang: str) -> list[str]:
    targets: dict[str, None] = {}
    for language in dict.fromkeys((lang, LANGUAGES[0])):
        if language in LANGUAGES:
            sql = _WORDS.format(language=language)
            wanted = f'{{title words}} : ({phrase}) AND kind : "{HitKind.GOOD}"'
            rows = session.exec_driver_sql(sql, (wanted, language)).scalars()
            # A rule may share its word with a kind of goods, so its page stays before it.
            routes = (Route.parse(row) for row in rows)
            targets |= {
                route.target if route.page == "goods" else f"{route.page}/{route.target}": None for route in routes
            }
    return list(targets)
