"""Terms of the field in three languages."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, select

from poeguide.data.schema import TERM, split
from poeguide.domain.facts import Confidence
from poeguide.domain.glossary import Term


def terms(session: Connection) -> list[Term]:
    """All terms, in the order of the English alphabet."""
    rows = session.execute(select(TERM))
    return sorted((_to_term(row) for row in rows), key=lambda found: (found.english.casefold(), found.id))


def term(session: Connection, term_id: str) -> Term | None:
    """The term with this id."""
    row = session.execute(select(TERM).where(TERM.c.id == term_id)).one_or_none()
    return None if row is None else _to_term(row)


def _to_term(row: Any) -> Term:
    return Term(
        id=row.id,
        english=row.en,
        spanish=row.es,
        french=row.fr,
        definition=row.definition,
        facts=split(row.facts),
        confidence=Confidence(row.confidence),
        note=row.note,
    )
