"""Records to one deterministic SQLite file and its manifest. The only writer of bundles."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import URL, Connection, Table, create_engine, insert, select
from sqlalchemy.pool import StaticPool

from poeguide.data.bundle import manifest_path
from poeguide.data.bundler.records import Content
from poeguide.data.bundler.rows import content_rows
from poeguide.data.bundler.search_rows import write_search
from poeguide.data.format import APPLICATION_ID, PAGE_SIZE, SCHEMA_VERSION
from poeguide.data.procedures import sequences
from poeguide.data.schema import JUMP_CODE, METADATA
from poeguide.data.table_facts import edition_date
from poeguide.data.tables import create_tables
from poeguide.domain.facts import Source
from poeguide.domain.freshness import Confidence, Volatility, confirm_from, day_of
from poeguide.domain.procedures import ARRIVAL
from poeguide.domain.routes import Route

Rows = list[dict[str, Any]]


def write_bundle(path: Path, content: Content) -> dict[str, int]:
    """Write the bundle and its manifest, each whole or not at all; gives the number of records by kind."""
    path.parent.mkdir(parents=True, exist_ok=True)
    # A folder of its own, on the same disk: two builds at the same time must not write into one draft.
    with TemporaryDirectory(prefix=".draft-", dir=path.parent) as folder:
        draft = Path(folder, path.name)
        engine = create_engine(_address(draft), poolclass=StaticPool, isolation_level="AUTOCOMMIT")
        try:
            with engine.connect() as session:
                _fill(session, content)
                digest, firsts = _row_digest(session), {"lines": _lines(session), "codes": _codes(session)}
                session.exec_driver_sql("VACUUM")
        finally:
            engine.dispose()
        counts = _counts(content)
        manifest_path(draft).write_text(_manifest(draft, content, counts, digest, firsts), "utf-8")
        draft.replace(path)
        manifest_path(draft).replace(manifest_path(path))
    return counts


def _address(path: Path) -> URL:
    """A path as an address; one pasted into a text would break on `#` and `?`."""
    return URL.create("sqlite", database=str(path))


def _fill(session: Connection, content: Content) -> None:
    for pragma in (f"page_size={PAGE_SIZE}", "journal_mode=OFF", "synchronous=OFF", "encoding='UTF-8'"):
        session.exec_driver_sql(f"PRAGMA {pragma}")
    session.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    session.exec_driver_sql(f"PRAGMA user_version={SCHEMA_VERSION}")
    session.exec_driver_sql("BEGIN")
    create_tables(session)
    for table, rows in content_rows(content):
        _insert(session, table, rows)
    write_search(session, content)
    session.exec_driver_sql("COMMIT")


def _insert(session: Connection, table: Table, rows: Rows) -> None:
    """Rows in the order of their key, so that the order of the sources leaves no trace."""
    keys = [column.name for column in table.primary_key]
    if rows:
        session.execute(insert(table), sorted(rows, key=lambda row: tuple(row[key] for key in keys)))


def _row_digest(session: Connection) -> str:
    """One number for all rows, the same whatever version of SQLite wrote them."""
    digest = hashlib.sha256()
    for table in METADATA.sorted_tables:
        digest.update(table.name.encode())
        for row in session.execute(select(table).order_by(*table.primary_key)):
            digest.update(repr(tuple(row)).encode())
    return digest.hexdigest()


def _lines(session: Connection) -> dict[str, str]:
    """The stops that one passes at the port, by way to arrive: `o` is for all, `-` only for some."""
    return {
        found.id: "".join("-" if place.is_optional else "o" for place in found.at_port() if place.stop.id != ARRIVAL)
        for found in sequences(session)
    }


def _confirm(content: Content) -> dict[str, int]:
    """How many facts ask to be confirmed from each day on; those that never do are left out."""
    days = (
        confirm_from(
            as_of=item.record.as_of,
            volatility=Volatility(item.record.volatility),
            confidence=Confidence(item.record.confidence),
        )
        for item in content.facts
    )
    return {day.isoformat(): count for day, count in sorted(Counter(day for day in days if day is not None).items())}


def _codes(session: Connection) -> dict[str, str]:
    """The jump codes of the pages that need no target, by page: the footer of Home shows its own at once."""
    routes = ((Route.parse(row.route), row.code) for row in session.execute(select(JUMP_CODE)))
    return {route.page: code for route, code in sorted(routes, key=lambda pair: str(pair[0])) if not route.target}


def _manifest(
    path: Path, content: Content, counts: dict[str, int], digest: str, firsts: dict[str, dict[str, str]]
) -> str:
    """The manifest as text; `firsts` is what the first picture shows of the tables."""
    facts = {
        "schema_version": SCHEMA_VERSION,
        "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        "row_digest": digest,
        "content_date": _newest(content),
        "counts": counts,
        "confirm": _confirm(content),
        **firsts,
    }
    return json.dumps(facts, indent=1, ensure_ascii=False) + "\n"


def _newest(content: Content) -> str:
    """The date of the newest source or fact."""
    editions = (edition_date(Source(**_fields(item.record))) for item in content.sources)
    dates: Iterable[str] = (*editions, *(item.record.as_of for item in content.facts))
    return max(dates, key=lambda text: (day_of(text) or date.min, text), default="")


def _fields(record: Any) -> dict[str, str]:
    return {name: getattr(record, name) for name in record.__struct_fields__}


def _counts(content: Content) -> dict[str, int]:
    months = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
    counts = {
        "ports": len(content.ports),
        "crossings": len(content.crossings),
        "offices": len(content.offices),
        "codes": len(content.codes),
        "traffic": sum(getattr(item.record, month) is not None for item in content.traffic for month in months),
        "sources": len(content.sources),
        "facts": len(content.facts),
        "stops": len(content.nodes),
        "sequences": len(content.sequences),
        "terms": len(content.terms),
        "questions": len(content.questions),
        "history": len(content.history),
    }
    return counts | {kind.value: len(items) for kind, items in content.topics.items()}
