"""Search over everything: codes first, then titles that begin with the words, words in titles, bodies, near misses.

Each step runs only while there is room for more hits, and any text is safe: only letters and digits reach the index.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple, Self

from sqlalchemy import Connection

from poeguide.data.facts import hides_low_confidence
from poeguide.data.format import LANGUAGES
from poeguide.data.topics import hidden_routes
from poeguide.domain.routes import Route
from poeguide.domain.search import Hit, HitKind

MAX_TEXT: Final = 200
MAX_WORDS: Final = 8
PLACES: Final = frozenset({HitKind.PORT.value, HitKind.CROSSING.value})
BODY_LETTERS: Final = 3
TYPO_LETTERS: Final = 4
LIKENESS: Final = 0.5
MAX_PIECES: Final = 40
SYNONYM_LETTERS: Final = 5
SMALL_WORDS: Final = frozenset(
    {
        "a",
        "an",
        "and",
        "at",
        "by",
        "de",
        "del",
        "el",
        "en",
        "for",
        "in",
        "la",
        "las",
        "los",
        "of",
        "on",
        "the",
        "to",
        "y",
    }
)
"""Passed over, unless they are what is being typed."""

_WORD: Final = re.compile(r"[^\W_]+")
_EXACT: Final = """
    SELECT e.* FROM exact AS x JOIN entry AS e ON e.id = x.entry
    WHERE x.code = ? AND e.kind LIKE ? ORDER BY e.id LIMIT ?
"""
_BEGINS: Final = """
    SELECT e.* FROM entry AS e
    WHERE e.language = ? AND e.folded >= ? AND e.folded < ? AND e.kind LIKE ? ORDER BY e.folded <> ?, e.id LIMIT ?
"""
_NAMED: Final = """
    SELECT DISTINCT e.* FROM exact AS x JOIN entry AS e ON e.id = x.entry
    WHERE x.code >= ? AND x.code <= ? AND e.language = ? AND e.kind LIKE ? ORDER BY x.code <> ?, e.id LIMIT ?
"""
_RANKED: Final = """
    SELECT e.* FROM (SELECT rowid AS id, rank FROM words_%s WHERE words_%s MATCH ? ORDER BY rank LIMIT ?) AS m
    JOIN entry AS e ON e.id = m.id ORDER BY m.rank, e.id
"""
_LISTED: Final = """
    SELECT e.* FROM (SELECT rowid AS id FROM words_%s WHERE words_%s MATCH ? ORDER BY rowid LIMIT ?) AS m
    JOIN entry AS e ON e.id = m.id ORDER BY e.id
"""
_NEAR_MISSES: Final = """
    SELECT e.* FROM (SELECT rowid AS id, rank FROM trigrams_%s WHERE trigrams_%s MATCH ? ORDER BY rank LIMIT 40)
    AS m JOIN entry AS e ON e.id = m.id WHERE e.kind LIKE ? ORDER BY m.rank, e.id
"""
_IN_LANGUAGE: Final = "SELECT e.* FROM entry AS e WHERE e.language = ? AND e.route IN (%s)"
_SYNONYMS: Final = "SELECT meaning FROM synonym WHERE word >= ? AND word <= ? ORDER BY word, meaning LIMIT 8"


def search(session: Connection, words: str, limit: int = 20, lang: str = "en") -> list[Hit]:
    """What the words name, best first; in Spanish first what is translated, then the rest."""
    rows = _found(session, words, kind="%", limit=limit, lang=lang)
    if hides_low_confidence(session):
        hidden = hidden_routes(session)
        rows = [row for row in rows if row.route not in hidden]
    return [_to_hit(row) for row in (rows if lang == LANGUAGES[0] else _translated(session, rows, lang))]


def matching_targets(session: Connection, words: str, *, kind: str, limit: int) -> list[str]:
    """The targets of the routes of one kind that the words name, best first."""
    rows = _found(session, words, kind=kind, limit=limit, lang=LANGUAGES[0])
    return [Route.parse(row.route).target for row in rows]


def warm(session: Connection) -> None:
    """Load what the first search needs, so that it is as quick as the later ones."""
    search(session, "san ysidro")
    search(session, "xylofon")


def fold(text: str) -> str:
    """Small letters without accents, single spaces, letters and digits only; how titles and words are compared."""
    plain = "".join(letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))
    return " ".join(_WORD.findall(plain.casefold()))


def exact_code(text: str) -> str:
    """A code or phone number without its punctuation; US numbers without the country code."""
    code = "".join(_WORD.findall(text[:MAX_TEXT])).upper()
    return code[1:] if len(code) == 11 and code.isdecimal() and code.startswith("1") else code


def _found(session: Connection, words: str, *, kind: str, limit: int, lang: str) -> list[_Row]:
    folded = fold(words[:MAX_TEXT])
    if not folded or limit <= 0:
        return []
    languages = [language for language in dict.fromkeys((lang, LANGUAGES[0])) if language in LANGUAGES]
    queries = [_Query(session, folded=folded, kind=kind, limit=limit, language=language) for language in languages]
    found: dict[str, _Row] = {}
    for step in _Query.steps(folded):
        if step is _Query.near_misses and found:
            continue
        _add(found, [row for query in queries for row in step(query)], folded)
        if len(found) >= limit:
            break
    return list(found.values())[:limit]


def _add(found: dict[str, _Row], rows: list[_Row], folded: str) -> None:
    """Add the new rows of one step, each place once, in the first language that has it."""
    fresh = {row.route: row for row in reversed(rows) if row.route not in found}
    if len({row.language for row in fresh.values()}) > 1:
        order = {row.route: place for place, row in reversed(list(enumerate(rows)))}
        for row in sorted(
            fresh.values(), key=lambda row: (row.folded != folded, row.kind not in PLACES, order[row.route])
        ):
            found[row.route] = row
    else:
        found.update(reversed(fresh.items()))


def _translated(session: Connection, rows: list[_Row], lang: str) -> list[_Row]:
    """The same places under their names in another language, where they have one."""
    marks = ",".join("?" * len(rows))
    cursor = session.connection.cursor()
    cursor.execute(_IN_LANGUAGE % marks, (lang, *(row.route for row in rows)))
    words = {row.route: row for row in map(_Row._make, cursor.fetchall())}
    return [words.get(row.route, row) for row in rows]


class _Row(NamedTuple):
    """An entry, column by column."""

    id: int
    language: str
    route: str
    kind: str
    title: str
    subtitle: str
    symbol: str
    folded: str


class _Query:
    """One search in one language, straight on the driver: a search on each keystroke is the hottest path there is."""

    def __init__(self, session: Connection, *, folded: str, kind: str, limit: int, language: str) -> None:
        self._cursor = session.connection.cursor()
        self._folded = folded
        self._kind = kind
        self._language = language
        *before, last = folded.split()[:MAX_WORDS]
        self._words = [*(word for word in before if word not in SMALL_WORDS), last]
        self.limit = limit

    @classmethod
    def steps(cls, folded: str) -> Iterator[Callable[[Self], list[_Row]]]:
        """From what is surely meant to what may be; typing errors are looked for where no title has the words."""
        yield cls.by_code
        yield cls.by_beginning
        yield cls.by_name
        yield cls.by_title
        if len(folded) >= TYPO_LETTERS:
            yield cls.near_misses
        if len(folded) >= BODY_LETTERS:
            yield cls.by_body

    def near_misses(self) -> list[_Row]:
        """Titles that look most like the words."""
        wanted = pieces(self._folded, 3)
        sql = _NEAR_MISSES % (self._language, self._language)
        rows = self._run(sql, " OR ".join(f'"{piece}"' for piece in sorted(wanted)[:MAX_PIECES]), self._kind)
        pairs = [(likeness(self._folded, row.folded), row) for row in rows]
        return [row for like, row in sorted(pairs, key=lambda pair: -pair[0]) if like >= LIKENESS]

    def by_code(self) -> list[_Row]:
        """What has this very code or phone number."""
        return self._run(_EXACT, exact_code(self._folded), self._kind, self.limit)

    def by_beginning(self) -> list[_Row]:
        """What is called so, or begins so; the most wanted first."""
        after = self._folded + "\U0010ffff"
        return self._run(_BEGINS, self._language, self._folded, after, self._kind, self._folded, self.limit)

    def by_name(self) -> list[_Row]:
        """What is also called so, in any language: “aduana” is the customs declaration."""
        last = self._folded + ("\U0010ffff" if len(self._folded) >= SYNONYM_LETTERS else "")
        return self._run(_NAMED, self._folded, last, self._language, self._kind, self._folded, self.limit)

    def by_title(self) -> list[_Row]:
        """What has the words in its title or among its other names; places first."""
        ranked = len(self._folded) >= BODY_LETTERS
        rows = self._by_words("{title words}", _RANKED if ranked else _LISTED)
        return sorted(rows, key=lambda row: row.kind not in PLACES) if ranked else rows

    def by_body(self) -> list[_Row]:
        """What has the words anywhere."""
        return self._by_words("{title words body}", _RANKED)

    def _by_words(self, columns: str, sql: str) -> list[_Row]:
        """What has a word that begins with each of the words, or with a synonym of it."""
        parts = [f"({' OR '.join(self._alternatives(word))})" for word in self._words]
        only = "" if self._kind == "%" else f' AND kind : "{self._kind}"'
        phrase = f"{columns} : ({' AND '.join(parts)}){only}"
        return self._run(sql % (self._language, self._language), phrase, 2 * self.limit)

    def _alternatives(self, word: str) -> list[str]:
        last = word + "\U0010ffff" if len(word) >= SYNONYM_LETTERS else word
        self._cursor.execute(_SYNONYMS, (word, last))
        meanings = dict.fromkeys(row[0] for row in self._cursor.fetchall())
        return [f'"{word}"*', *(f'"{meaning}"' for meaning in meanings)]

    def _run(self, sql: str, *values: str | int) -> list[_Row]:
        self._cursor.execute(sql, values)
        return [_Row._make(row) for row in self._cursor.fetchall()]


def pieces(folded: str, size: int) -> set[str]:
    """Every few letters in a row, with the ends of the text as spaces."""
    padded = f" {folded} "
    return {padded[start : start + size] for start in range(len(padded) - size + 1)}


def likeness(folded: str, title: str) -> float:
    """How much of the words a title holds, letter pair by letter pair, and how little else: 1 is equal."""
    wanted, offered = pieces(folded, 2), pieces(title, 2)
    shared = len(wanted & offered)
    return 0.7 * shared / len(wanted) + 0.3 * shared / len(offered)


def _to_hit(row: _Row) -> Hit:
    return Hit(Route.parse(row.route), HitKind(row.kind), row.title, row.subtitle, row.symbol)
