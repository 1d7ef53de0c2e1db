"""Where one sentence ends and the next begins."""

from __future__ import annotations

import re
from typing import Final

# Initials, “St.” and the first half of “EE. UU.” end no sentence, and none begins with a small letter.
_BETWEEN: Final = re.compile(r"(?<=[.!?…])(?<!\bEE\.)(?<!\b(?:St|Mr|Dr|Sr)\.)(?<!\b[A-Z]\.)\s+(?![a-záéíóúñü])")


def sentences_of(text: str) -> list[str]:
    """The sentences of a text, in order."""
    return [part for part in _BETWEEN.split(text.strip()) if part]


def without_point(sentence: str) -> str:
    """A sentence as a heading: without the point at its end, but for that of “EE. UU.”."""
    return sentence if sentence.endswith("EE. UU.") else sentence.rstrip(".")
