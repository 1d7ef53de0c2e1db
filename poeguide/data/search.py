"""Search over everything: codes, titles that are or begin with the words, words in titles, bodies, near misses.

A number that is written as a phone number finds what its digits find.

Each step runs only while there is room for more hits, and any text is safe: only letters and digits reach the index.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final, NamedTuple, Self

from sqlalchemy import Connection

from poeguide.data.facts import hides_low_confidence
from poeguide.data.format import LANGUAGES
from poeguide.data.jump_codes import route_of_code
from poeguide.data.place_words import codes_beside, names_beside
from poeguide.data.topics import hidden_routes
from poeguide.domain.jump_codes import clean, is_whole
from poeguide.domain.phones import AREA, NUMBER, phone_digits
from poeguide.domain.routes import Route
from poeguide.domain.search import Hit, HitKind, fold, words_of

MAX_TEXT: Final = 200
MAX_WORDS: Final = 8
PLACES: Final = frozenset({HitKind.PORT.value, HitKind.CROSSING.value})
BODY_LETTERS: Final = 3
TYPO_LETTERS: Final = 4
CODE_DIGITS: Final = 4
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

_EXACT: Final = """
    SELECT e.* FROM exact AS x JOIN entry AS e ON e.id = x.entry
    WHERE x.code = ? AND e.kind LIKE ? ORDER BY e.id LIMIT ?
"""
_BEGINS: Final = """
    SELECT e.* FROM entry AS e
    WHERE e.language = ? AND e.folded >= ? AND e.folded < ? AND e.kind LIKE ? ORDER BY e.folded <> ?, e.id LIMIT ?
"""
_FIRST_WORDS: Final = """
    SELECT e.* FROM entry AS e WHERE e.language = ? AND (e.folded = ? OR e.folded >= ? AND e.folded < ?)
    AND e.kind LIKE ? ORDER BY e.folded <> ?, e.id LIMIT ?
"""
_NAMED: Final = """
    SELECT DISTINCT e.* FROM exact AS x JOIN entry AS e ON e.id = x.entry
    WHERE x.code >= ? AND x.code <= ? AND e.language = ? AND e.kind LIKE ? ORDER BY x.code <> ?, e.id LIMIT ?
"""
_PHONES: Final = """
    SELECT DISTINCT e.* FROM exact AS x JOIN entry AS e ON e.id = x.entry
    WHERE x.code >= ? AND x.code <= ? AND length(x.code) = ? AND e.language = ? AND e.kind LIKE ? ORDER BY e.id LIMIT ?
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
    found = _found(session, words, kind="%", limit=limit, lang=lang)
    rows = found.rows
    if limit > 0 and found.guesses.issuperset(row.route for row in rows):
        rows = [*_with_page_code(session, words), *rows][:limit]
    if hides_low_confidence(session):
        hidden = hidden_routes(session)
        rows = [row for row in rows if row.route not in hidden]
    said = rows if lang == LANGUAGES[0] else _translated(session, rows, lang)
    return [_to_hit(row, is_guess=row.route in found.guesses) for row in said]


def matching_targets(session: Connection, words: str, *, kind: str, limit: int) -> list[str]:
    """The targets of the routes of one kind that the words name, best first."""
    found = _found(session, words, kind=kind, limit=limit, lang=LANGUAGES[0])
    return [Route.parse(row.route).target for row in found.rows]


def warm(session: Connection) -> None:
    """Load what the first search needs, so that it is as quick as the later ones."""
    search(session, "san ysidro")
    search(session, "xylofon")


def exact_code(text: str) -> str:
    """A code or phone number without its punctuation; US numbers without the country code."""
    code = "".join(words_of(text[:MAX_TEXT])).upper()
    return code[1:] if len(code) == 11 and code.isdecimal() and code.startswith("1") else code


class _Found(NamedTuple):
    """Entries, best first, and the routes of those that only look like the words."""

    rows: list[_Row]
    guesses: frozenset[str] = frozenset()


def _found(session: Connection, words: str, *, kind: str, limit: int, lang: str) -> _Found:
    text = words[:MAX_TEXT]
    languages = [language for language in dict.fromkeys((lang, LANGUAGES[0])) if language in LANGUAGES]
    for folded in dict.fromkeys((phone_digits(text), fold(text))):
        if not folded or limit <= 0:
            continue
        queries = [_Query(session, folded=folded, kind=kind, limit=limit, language=language) for language in languages]
        if (found := _by_steps(queries, folded)).rows:
            return found
    return _Found([])


def _by_steps(queries: list[_Query], folded: str) -> _Found:
    """What is surely meant, then what may be; typing errors are looked for where no name has the words."""
    limit = queries[0].limit
    found: dict[str, _Row] = {}
    for step in _Query.steps(folded):
        _add(found, [row for query in queries for row in step(query)], folded)
        if len(found) >= limit:
            return _Found(list(found.values())[:limit])
    like = [row for query in queries for row in query.near_misses()] if not found and _may_be_mistyped(folded) else []
    typed = set(folded.split()) - SMALL_WORDS
    # A name with one of the words is no typing error, and comes before texts that have them all.
    _add(found, [row for row in like if not typed.isdisjoint(row.folded.split())], folded)
    if len(found) < limit and len(folded) >= BODY_LETTERS:
        _add(found, [row for query in queries for row in query.by_body()], folded)
    sure = frozenset(found)
    _add(found, like, folded)
    return _Found(list(found.values())[:limit], frozenset(found) - sure)


def _may_be_mistyped(folded: str) -> bool:
    """Whether there are letters enough to guess by; the digits of a phone number look like many."""
    return len(folded) >= TYPO_LETTERS and not (len(folded) > CODE_DIGITS and folded.isdecimal())


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


def _with_page_code(session: Connection, words: str) -> list[_Row]:
    """The page whose code was typed, as it stands at its foot and on its sheet."""
    code = clean(words[:MAX_TEXT])
    route = route_of_code(session, code) if is_whole(code) else None
    if route is None:
        return []
    cursor = session.connection.cursor()
    cursor.execute(_IN_LANGUAGE % "?", (LANGUAGES[0], str(route)))
    return [_Row._make(row) for row in cursor.fetchall()[:1]]


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
        self._session = session
        self._cursor = session.connection.cursor()
        self._folded = folded
        self._kind = kind
        self._language = language
        *before, last = folded.split()[:MAX_WORDS]
        self._words = [*(word for word in before if word not in SMALL_WORDS), last]
        self.limit = limit

    @classmethod
    def steps(cls, folded: str) -> Iterator[Callable[[Self], list[_Row]]]:
        """Ways to find what has the words as its code, in its name, or as the beginning of its phone number."""
        yield cls.by_code
        yield cls.by_whole_words
        yield cls.by_beginning
        yield cls.by_name
        if " " in folded:
            yield cls.by_code_beside
            yield cls.by_name_beside
        yield cls.by_title
        if AREA <= len(folded) < SYNONYM_LETTERS and folded.isdecimal():
            yield cls.by_area

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

    def by_code_beside(self) -> list[_Row]:
        """What has the code that stands beside words for a kind of place: “JFK airport”, “port 2504”."""
        for code in codes_beside(self._folded.split()):
            if rows := self._run(_EXACT, exact_code(code), self._kind, self.limit):
                return rows
        return []

    def by_name_beside(self) -> list[_Row]:
        """Places of a kind that the words name beside it: “port of Detroit”, “garita San Ysidro”."""
        found: dict[_Row, None] = {}
        queries: list[_Query] = []
        for name, kinds in names_beside(self._folded.split()):
            queries = [
                _Query(self._session, folded=name, kind=kind.value, limit=self.limit, language=self._language)
                for kind in kinds
                if len(name) >= BODY_LETTERS and self._kind in ("%", kind)
            ]
            found |= dict.fromkeys(row for query in queries for row in query.by_beginning())
        # By their words alone only without any word for a kind: names have such words, too.
        return [*(found | dict.fromkeys(row for query in queries for row in query.by_title()))]

    def by_area(self) -> list[_Row]:
        """What has a phone number that begins so; `by_name` finds the longer beginnings."""
        last = self._folded + "\U0010ffff"
        return self._run(_PHONES, self._folded, last, NUMBER, self._language, self._kind, self.limit)

    def by_whole_words(self) -> list[_Row]:
        """What is called so, small words aside, then what begins with these very words: for “bus” no bush meat."""
        folded, words = self._folded, {*self._words, *SMALL_WORDS}
        if len(folded) == 1 or folded in SMALL_WORDS:
            # Somebody begins to type: “la” is Laredo, too.
            return []
        values = self._language, folded, f"{folded} ", f"{folded}!", self._kind, folded, self.limit
        rows = dict.fromkeys(self._run(_FIRST_WORDS, *values))
        called = [row for row in rows if words.issuperset(row.folded.split())]
        if len(folded) >= BODY_LETTERS:
            phrase = " AND ".join(f'"{word}"' for word in self._words)
            titles = self._matches(f"title : ({phrase})", _RANKED)
            called += [row for row in titles if words.issuperset(row.folded.split())]
        return list(dict.fromkeys(called) | rows)

    def by_beginning(self) -> list[_Row]:
        """What begins so, in the middle of a word too; the most wanted first."""
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
        return self._matches(f"{columns} : ({' AND '.join(parts)})", sql)

    def _matches(self, phrase: str, sql: str) -> list[_Row]:
        only = "" if self._kind == "%" else f' AND kind : "{self._kind}"'
        return self._run(sql % (self._language, self._language), phrase + only, 2 * self.limit)

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


def _to_hit(row: _Row, *, is_guess: bool) -> Hit:
    return Hit(Route.parse(row.route), HitKind(row.kind), row.title, row.subtitle, row.symbol, is_guess)
