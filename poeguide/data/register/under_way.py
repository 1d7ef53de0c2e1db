"""The quiz that is under way, so that a program that ended in mid-class goes on where it was; on this computer only."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Final

from poeguide.data.register.register import Register
from poeguide.domain.register import Answer, ClassList, Sitting, asked, tally_of
from poeguide.domain.tally import Tally
from poeguide.json_text import parsed

_MARK: Final = "under-way"


@dataclass(frozen=True, slots=True)
class UnderWay:
    """A quiz, the number of the question that is up, and whether its answer is shown."""

    sitting: Sitting
    at: int = 0
    is_revealed: bool = False
    has_votes: bool = False


def keep_under_way(register: Register, quiz: UnderWay | None) -> None:
    """Remember a quiz; None when it is over or left."""
    register.set_mark(_MARK, "" if quiz is None else json.dumps(asdict(quiz), ensure_ascii=False))


def under_way(register: Register, today: str) -> tuple[UnderWay, Tally] | None:
    """The quiz that was not finished, with its votes; None where there is none, or where it was deleted since."""
    quiz = _read(register.mark(_MARK))
    if quiz is None or quiz.sitting.keep_until < today or quiz.at >= len(asked(quiz.sitting)):
        return None
    sitting = quiz.sitting
    if sitting.class_id and sitting.class_id not in {each.id for each in register.all(ClassList)}:
        return None
    if quiz.has_votes and sitting.id not in {each.id for each in register.all(Sitting)}:
        return None
    return quiz, tally_of(sitting, register.all(Answer))


def _read(text: str) -> UnderWay | None:
    try:
        cells = parsed(text)
        return UnderWay(**cells | {"sitting": Sitting(**cells["sitting"])})
    except (ValueError, KeyError, TypeError):
        return None
