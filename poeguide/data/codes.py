"""Schedule D port codes, current and historical."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, select

from poeguide.data.schema import CODE, PORT, REGION
from poeguide.data.search import matching_targets
from poeguide.domain.code_list import CodeEntry
from poeguide.domain.ports import ScheduleDCode


def code(session: Connection, number: str) -> ScheduleDCode | None:
    """What one code stands for."""
    row = session.execute(select(CODE).where(CODE.c.code == number)).one_or_none()
    return None if row is None else _to_code(row)


def codes(session: Connection, words: str = "", limit: int = 1000) -> list[ScheduleDCode]:
    """Codes in numeric order; with words, those whose number or name begins with them, best first."""
    if not words.strip():
        return [_to_code(row) for row in session.execute(select(CODE).order_by(CODE.c.code).limit(limit))]
    found = matching_targets(session, words, kind="code", limit=limit)
    rows = {row.code: row for row in session.execute(select(CODE).where(CODE.c.code.in_(found)))}
    return [_to_code(rows[number]) for number in found if number in rows]


def code_entries(session: Connection) -> list[CodeEntry]:
    """All port codes with the airport codes and UN/LOCODEs of the same ports, by code."""
    join = CODE.outerjoin(PORT, PORT.c.key == CODE.c.code)
    query = select(CODE, PORT.c.iata, PORT.c.icao, PORT.c.unlocode).select_from(join).order_by(CODE.c.code)
    found = ((_to_code(row), row) for row in session.execute(query))
    return [
        CodeEntry(
            code=one.code,
            name=one.name.removesuffix(f", {one.state}"),
            state=one.state,
            iata=row.iata or "",
            icao=row.icao or "",
            unlocode=row.unlocode or "",
            is_current=one.is_current,
            has_port=one.has_port,
        )
        for one, row in found
    ]


def regions(session: Connection, lang: str = "en") -> dict[str, str]:
    """Names of states, territories and provinces by their two letters."""
    name = REGION.c.name_es if lang == "es" else REGION.c.name
    return {row[0]: row[1] for row in session.execute(select(REGION.c.code, name).order_by(REGION.c.code))}


def _to_code(row: Any) -> ScheduleDCode:
    return ScheduleDCode(
        row.code, row.name, row.state, row.district_code, row.district_name, row.status, has_port=bool(row.has_port)
    )
