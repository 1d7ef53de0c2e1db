"""The question flow and its translation; a key that is not listed here is refused."""

from __future__ import annotations

import msgspec

from poeguide.data.bundler.records.base import Record
from poeguide.domain.planner import QuestionKind, Section

Values = str | tuple[str, ...]
Condition = dict[str, Values]
When = Condition | tuple[Condition, ...]


class OptionRecord(Record, frozen=True, kw_only=True):
    """A possible answer."""

    id: str
    title: str
    note: str = ""
    icon: str = ""
    when: When = ()
    is_alone: bool = False


class AskedRecord(Record, frozen=True, kw_only=True):
    """A question with its options."""

    name: str
    title: str
    short: str
    kind: QuestionKind
    help: str = ""
    why: str = ""
    options: tuple[OptionRecord, ...] = ()
    when: When = ()
    facts: tuple[str, ...]
    is_own: bool = False
    unit: str = ""


class DerivedRecord(Record, frozen=True, kw_only=True):
    """A value that follows from answers."""

    name: str
    value: str
    when: When
    is_extra: bool = False


class AcceptRecord(Record, frozen=True, kw_only=True):
    """Documents of which any one serves."""

    id: str
    when: When
    documents: tuple[str, ...]
    narrow: tuple[str, ...]
    title: str
    note: str
    facts: tuple[str, ...]


class LaneRecord(Record, frozen=True, kw_only=True):
    """A lane or line, and who may use it."""

    id: str
    title: str
    note: str
    reason: str
    where: When
    who: When
    facts: tuple[str, ...]
    see: str = ""
    lane: str = ""
    absent: str = ""
    is_for_all: bool = False


class DayRecord(Record, frozen=True, kw_only=True):
    """A day counted from an answer."""

    question: str
    days: int


class LineRecord(Record, frozen=True, kw_only=True):
    """A line of the outcome."""

    id: str
    section: Section
    title: str
    note: str
    icon: str
    facts: tuple[str, ...]
    when: When = ()
    see: str = ""
    slot: str = ""
    is_own: bool = False
    day: DayRecord | None = None


class CountryRecord(Record, frozen=True, kw_only=True):
    """A country whose citizen a person may be."""

    code: str
    name: str
    name_es: str


class AskedOverlay(Record, frozen=True, kw_only=True):
    """The words of a question in another language; options by their id, a note after a line break."""

    name: str
    title: str
    short: str
    help: str = ""
    why: str = ""
    options: dict[str, str] = msgspec.field(default_factory=dict)


class LineOverlay(Record, frozen=True, kw_only=True):
    """The words of a line, a lane or a rule of documents in another language."""

    id: str
    title: str
    note: str = ""
    reason: str = ""
    absent: str = ""


def conditions(when: When) -> list[dict[str, list[str]]]:
    """A condition or several, each value a list."""
    found = (when,) if isinstance(when, dict) else when
    return [{name: [text] if isinstance(text, str) else list(text) for name, text in one.items()} for one in found]
