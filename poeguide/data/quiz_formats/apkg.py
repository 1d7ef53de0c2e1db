"""Anki's own package: a SQLite file in an archive. The same questions give the same bytes and the same cards."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from hashlib import sha1
from html import unescape
from typing import Any, Final

from poeguide.data.quiz_formats.anki import AnkiCard, anki_card
from poeguide.data.quiz_formats.archive import archive
from poeguide.data.quiz_formats.values import Tags, codes
from poeguide.data.store import files
from poeguide.domain.quiz import Question

_DAY: Final = 1577836800
"""A day that never changes stands for the time of making: 2020-01-01."""
_DECK: Final = 1577836800001
_MODEL: Final = 1577836800002
_SCHEMA: Final = """
CREATE TABLE col (id integer primary key, crt integer not null, mod integer not null, scm integer not null,
 ver integer not null, dty integer not null, usn integer not null, ls integer not null, conf text not null,
 models text not null, decks text not null, dconf text not null, tags text not null);
CREATE TABLE notes (id integer primary key, guid text not null, mid integer not null, mod integer not null,
 usn integer not null, tags text not null, flds text not null, sfld integer not null, csum integer not null,
 flags integer not null, data text not null);
CREATE TABLE cards (id integer primary key, nid integer not null, did integer not null, ord integer not null,
 mod integer not null, usn integer not null, type integer not null, queue integer not null, due integer not null,
 ivl integer not null, factor integer not null, reps integer not null, lapses integer not null, left integer not null,
 odue integer not null, odid integer not null, flags integer not null, data text not null);
CREATE TABLE revlog (id integer primary key, cid integer not null, usn integer not null, ease integer not null,
 ivl integer not null, lastIvl integer not null, factor integer not null, time integer not null, type integer not null);
CREATE TABLE graves (usn integer not null, oid integer not null, type integer not null);
CREATE INDEX ix_notes_usn ON notes (usn);
CREATE INDEX ix_cards_usn ON cards (usn);
CREATE INDEX ix_revlog_usn ON revlog (usn);
CREATE INDEX ix_cards_nid ON cards (nid);
CREATE INDEX ix_cards_sched ON cards (did, queue, due);
CREATE INDEX ix_revlog_cid ON revlog (cid);
CREATE INDEX ix_notes_csum ON notes (csum);
"""


def write_apkg(questions: Iterable[Question], tags: Tags = codes) -> bytes:
    """A deck with a card for each question."""
    with closing(files.connect(None)) as connection:
        connection.executescript(_SCHEMA)
        _collection(connection)
        for number, question in enumerate(questions, 1):
            _note(connection, anki_card(question, tags), number)
        data = connection.serialize()
    return archive({"collection.anki2": data, "media": b"{}"})


def _collection(connection: sqlite3.Connection) -> None:
    deck = _deck(_DECK, "poeguide")
    decks = {"1": _deck(1, "Default"), str(_DECK): deck}
    conf = {"nextPos": 1, "curDeck": _DECK, "activeDecks": [_DECK], "sortType": "noteFld", "sortBackwards": False}
    conf |= {"addToCur": True, "collapseTime": 1200, "curModel": str(_MODEL), "dueCounts": True, "estTimes": True}
    conf |= {"newSpread": 0, "timeLim": 0}
    cells = [json.dumps(each, sort_keys=True) for each in (conf, {str(_MODEL): _model()}, decks, {"1": _steps()}, {})]
    connection.execute(
        "INSERT INTO col VALUES (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, ?)", (_DAY, _DAY * 1000, _DAY * 1000, *cells)
    )


def _note(connection: sqlite3.Connection, card: AnkiCard, number: int) -> None:
    note = _DAY * 1000 + number
    fields = f"{card.front}\x1f{card.back}"
    # Anki finds twins by the beginning of this digest; it is no protection of anything.
    check = int(sha1(unescape(card.front).encode(), usedforsecurity=False).hexdigest()[:8], 16)
    cells = (note, card.guid, _MODEL, _DAY, f" {card.tags} ", fields, card.front, check)
    connection.execute("INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')", cells)
    connection.execute(
        "INSERT INTO cards VALUES (?, ?, ?, 0, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')",
        (note, note, _DECK, _DAY, number),
    )


def _deck(key: int, name: str) -> dict[str, Any]:
    counts = {name: [0, 0] for name in ("lrnToday", "newToday", "revToday", "timeToday")}
    deck = {"id": key, "name": name, "mod": _DAY, "usn": 0, "conf": 1, "desc": "", "dyn": 0, "collapsed": False}
    return deck | counts | {"browserCollapsed": False, "extendNew": 0, "extendRev": 0}


def _model() -> dict[str, Any]:
    def field(name: str, number: int) -> dict[str, Any]:
        return {"name": name, "ord": number, "font": "Arial", "size": 20, "rtl": False, "sticky": False, "media": []}

    template = {"name": "Card 1", "ord": 0, "qfmt": "{{Front}}", "did": None, "bqfmt": "", "bafmt": ""}
    template["afmt"] = "{{FrontSide}}<hr id=answer>{{Back}}"
    model = {"id": _MODEL, "name": "poeguide", "type": 0, "mod": _DAY, "usn": 0, "sortf": 0, "did": _DECK}
    model |= {"tmpls": [template], "flds": [field("Front", 0), field("Back", 1)], "css": ".card{text-align:left}"}
    return model | {"latexPre": "", "latexPost": "", "tags": [], "vers": [], "req": [[0, "all", [0]]]}


def _steps() -> dict[str, Any]:
    """How cards come again; Anki's own first settings."""
    new = {"delays": [1, 10], "ints": [1, 4, 7], "initialFactor": 2500, "order": 1, "perDay": 20, "bury": True}
    again = {"delays": [10], "mult": 0, "minInt": 1, "leechFails": 8, "leechAction": 0}
    review = {"perDay": 200, "ease4": 1.3, "fuzz": 0.05, "minSpace": 1, "ivlFct": 1, "maxIvl": 36500, "bury": True}
    steps = {"id": 1, "name": "Default", "mod": 0, "usn": 0, "maxTaken": 60, "autoplay": True, "timer": 0}
    return steps | {"replayq": True, "dyn": False, "new": new, "lapse": again, "rev": review}
