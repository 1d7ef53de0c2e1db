"""What a file of questions brings: which are new, which change one's own, and which the bank has already."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from poeguide.data.quiz_formats.difference import Difference, difference
from poeguide.data.quiz_formats.values import Found, Refused
from poeguide.domain.quiz import Question


@dataclass(frozen=True, slots=True)
class Brought:
    """A file held against the bank. `keep` is what importing would write; questions that ship are never changed."""

    what: Difference
    keep: tuple[Question, ...]
    refused: tuple[Refused, ...]
    new: tuple[str, ...]
    """What the new questions ask."""


def bring(shipped: Iterable[Question], own: Sequence[Question], found: Found, new_id: Callable[[], str]) -> Brought:
    """Hold a file against the bank. A changed question that ships becomes one's own beside it."""
    bank = [*shipped, *own]
    by_id, by_words = ({getattr(each, name): each for each in bank} for name in ("id", "question"))
    own_ids = {each.id for each in own}
    what = difference(bank, found.questions)
    keep, new = [], []
    for question in found.questions:
        known = by_id.get(question.id) or by_words.get(question.question)
        if known is None:
            keep.append(replace(question, id=new_id()))
            new.append(question.question)
            continue
        changed = question if known.id == question.id else _merged(known, question)
        if changed != known:
            keep.append(changed if known.id in own_ids else replace(changed, id=new_id()))
    return Brought(what, tuple(keep), found.refused, tuple(new))


def _merged(known: Question, bare: Question) -> Question:
    """What a file without ids says about a question; the rest stays."""
    return replace(known, question=bare.question, options=bare.options, answers=bare.answers)
