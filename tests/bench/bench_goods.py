"""“Can I bring it?” as one types, beside raw sqlite3 with FTS5 trigrams over the same names, and beside a plain scan.

All answer every prefix of every phrase of the table of phrases, in turn and in the same run. FTS5 needs three letters
and knows no typing errors; the scan knows them by `difflib`, as a first try would.
"""

from __future__ import annotations

import csv
import sqlite3
import sys
import tempfile
from difflib import get_close_matches
from pathlib import Path
from statistics import median
from time import perf_counter

from sqlalchemy import select

from poeguide.data.bundle import Bundle
from poeguide.data.bundler.problems import Problems
from poeguide.data.bundler.read import read_content
from poeguide.data.bundler.write import write_bundle
from poeguide.data.goods import goods_index
from poeguide.data.schema import GOOD_WORD
from poeguide.domain.search import fold
from tests.bench.timing import Search, by_turns

ROOT = Path(__file__).parents[2]
PASSES = 3
GOAL = 20
SCANNED = 40
"""The scan is so slow that it gets one prefix in this many."""


def prefixes() -> list[str]:
    """Every phrase as it is typed, letter by letter, each prefix once."""
    with (ROOT / "tests" / "data" / "goods_phrases.csv").open(encoding="utf-8", newline="") as table:
        phrases = [row["phrase"] for row in csv.DictReader(table)]
    return list(dict.fromkeys(phrase[:length] for phrase in phrases for length in range(1, len(phrase) + 1)))


def raw_search(names: list[str]) -> Search:
    """The usual answer: FTS5 with trigrams, ranked."""
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE w USING fts5(name, tokenize='trigram')")
    connection.executemany("INSERT INTO w VALUES (?)", [(name,) for name in names])

    def run(words: str) -> object:
        phrase = " OR ".join(f'"{word}"' for word in fold(words).split() if len(word) > 2)
        sql = "SELECT name FROM w WHERE w MATCH ? ORDER BY rank LIMIT 20"
        return connection.execute(sql, (phrase,)).fetchall() if phrase else []

    return run


def scan(names: list[str]) -> Search:
    """Every word beside every name."""
    return lambda words: [get_close_matches(word, names, n=3, cutoff=0.75) for word in fold(words).split()]


def report(times: dict[str, list[float]]) -> None:
    """Print median, 95th and 99th percentile and worst of each."""
    for name, values in times.items():
        ordered = sorted(values)
        p95, p99 = (ordered[int(len(ordered) * part)] for part in (0.95, 0.99))
        sys.stdout.write(
            f"  {name:28} median {median(ordered):7.2f}  p95 {p95:7.2f}  p99 {p99:7.2f}  worst {ordered[-1]:7.2f} ms\n"
        )


def main() -> int:
    """Measure; 1 if the goal is missed."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "poeguide.sqlite"
        write_bundle(path, read_content(ROOT / "resources" / "content", Problems()))
        bundle = Bundle.open(path)
        names = bundle.read(lambda session: list(session.execute(select(GOOD_WORD.c.words)).scalars()))
        start = perf_counter()
        index = bundle.read(goods_index)
        index.answer("xylofon now")
        sys.stdout.write(f"{len(names)} names, read and made ready in {(perf_counter() - start) * 1000:.0f} ms\n")
        texts = prefixes()
        times = by_turns({"raw FTS5 trigrams, ranked": raw_search(names), "poeguide": index.answer}, texts, PASSES)
        sys.stdout.write(f"{len(texts)} prefixes\n")
        report(times)
        report(by_turns({"plain scan with difflib": scan(names)}, texts[::SCANNED], PASSES))
        bundle.close()
    p95 = sorted(times["poeguide"])[int(len(times["poeguide"]) * 0.95)]
    sys.stdout.write(f"{'met   ' if p95 < GOAL else 'MISSED'} p95 under {GOAL} ms a key\n")
    return 0 if p95 < GOAL else 1


if __name__ == "__main__":
    sys.exit(main())
