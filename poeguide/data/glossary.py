"""Terms of the field in three languages."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, select

from poeguide.data.schema import TERM, TERM_TEXT, split
from poeguide.domain.freshness import Confidence
from poeguide.domain.glossary import Term


def terms(session: Connection, lang: str = "en") -> list[Term]:
    """All terms, in the order of the English alphabet; their meaning in a language where it is translated."""
    words = {row.id: row for row in session.execute(select(TERM_TEXT).where(TERM_TEXT.c.language == lang))}
    rows = session.execute(select(TERM)).all()
    return sorted(
        (_to_term(row, words.get(row.id, row)) for row in rows), key=lambda found: (found.english.casefold(), found.id)
    )


def term(session: Connection, term_id: str, lang: str = "en") -> Term | None:
    """The term with this id."""
    row = session.execute(select(TERM).where(TERM.c.id == term_id)).one_or_none()
    if row is None:
        return None
    words = session.execute(select(TERM_TEXT).where(TERM_TEXT.c.language == lang, TERM_TEXT.c.id == term_id))
    return _to_term(row, words.one_or_none() or row)


def _to_term(row: Any, words: Any) -> Term:
    return Term(
        id=row.id,
        english=row.en,
        spanish=row.es,
        french=row.fr,
        definition=words.definition,
        facts=split(row.facts),
        confidence=Confidence(row.confidence),
        note=words.note or row.note,
    )
