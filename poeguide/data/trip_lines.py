"""The first checklist of a trip: what the guide says of each stop of the way one arrives."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from sqlalchemy import Connection

from poeguide.data.procedures import sequence
from poeguide.data.topics import topic
from poeguide.domain.procedures import Stop
from poeguide.domain.topics import Topic, TopicKind
from poeguide.domain.trip import Phase

_PHASES: Final = {phase.value: phase for phase in Phase}
_SENTENCE: Final = re.compile(r".+?[.!?](?=\s|$)", re.DOTALL)
_NOT_DONE_BY_TRAVELERS: Final = "system"


class Line(NamedTuple):
    """One thing to do, and the stop that explains it; optional ones are only for some travelers."""

    phase: Phase
    words: str
    route: str
    is_optional: bool


def lines_for(session: Connection, sequence_id: str, lang: str = "en") -> list[Line]:
    """Before and after the port: the stops themselves. At the port: what to have ready at each stop for all."""
    way = sequence(session, sequence_id, lang)
    if way is None:
        return []
    lines = []
    for place in way.stops:
        phase = _PHASES.get(place.stop.phase or "at")
        if phase is None or place.stop.kind == _NOT_DONE_BY_TRAVELERS or (phase is Phase.AT and place.is_optional):
            continue
        words = _words(place.stop, phase, topic(session, TopicKind.STOP, place.stop.id, lang))
        lines.append(Line(phase, words, f"poeguide:steps/{way.id}/{place.stop.id}", place.is_optional))
    return lines


def _words(stop: Stop, phase: Phase, said: Topic | None) -> str:
    ready = [block.text for block in said.blocks if block.key == "have_ready"] if said else []
    sentence = _SENTENCE.match(ready[0].strip()) if ready and phase is Phase.AT else None
    return " ".join(sentence[0].split()) if sentence else stop.label
