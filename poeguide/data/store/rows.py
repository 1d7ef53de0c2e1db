"""Rows of the store: one class a kind of part, with the part's own field names."""

from __future__ import annotations

from dataclasses import asdict, fields
from enum import StrEnum
from typing import Any, ClassVar

from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from poeguide.domain.trip import Check, Item, Note, Part, Person, Phase, Place, Tick, Trip


class Row(DeclarativeBase):
    """What every row has."""

    kind: ClassVar[type[Part]]

    id: Mapped[str] = mapped_column(primary_key=True)
    trip: Mapped[str]
    position: Mapped[int]

    def to_part(self) -> Part:
        """The row as a value."""
        return self.kind(**{field.name: self._value(field.name) for field in fields(self.kind)})

    def _value(self, name: str) -> Any:
        value = getattr(self, name)
        return Phase(value) if name == "phase" else value


class TripRow(Row):
    """A trip."""

    __tablename__ = "trip"
    kind: ClassVar[type[Part]] = Trip

    title: Mapped[str]
    said: Mapped[str]
    mode: Mapped[str]
    port: Mapped[str]
    day: Mapped[str]
    hour: Mapped[str]
    plan: Mapped[str]


class PersonRow(Row):
    """Somebody who travels."""

    __tablename__ = "person"
    kind: ClassVar[type[Part]] = Person

    name: Mapped[str]
    said: Mapped[str]


class CheckRow(Row):
    """A line of the checklist."""

    __tablename__ = "check_line"
    kind: ClassVar[type[Part]] = Check

    phase: Mapped[str]
    words: Mapped[str]
    said: Mapped[str]
    route: Mapped[str]
    due: Mapped[str]


class TickRow(Row):
    """A line that a person has done."""

    __tablename__ = "tick"
    kind: ClassVar[type[Part]] = Tick

    check: Mapped[str] = mapped_column("check_line")
    person: Mapped[str]


class ItemRow(Row):
    """Goods."""

    __tablename__ = "item"
    kind: ClassVar[type[Part]] = Item

    words: Mapped[str]
    said: Mapped[str]
    verdict: Mapped[str]
    route: Mapped[str]
    amount: Mapped[str]


class PlaceRow(Row):
    """A saved page."""

    __tablename__ = "place"
    kind: ClassVar[type[Part]] = Place

    route: Mapped[str]
    title: Mapped[str]
    said: Mapped[str]
    icon: Mapped[str]


class NoteRow(Row):
    """A note."""

    __tablename__ = "note"
    kind: ClassVar[type[Part]] = Note

    text: Mapped[str]


ROWS: tuple[type[Row], ...] = (TripRow, PersonRow, CheckRow, TickRow, ItemRow, PlaceRow, NoteRow)
ROW_OF = {row.kind: row for row in ROWS}


def cells(part: Part) -> dict[str, Any]:
    """The fields of a value as cells."""
    return {name: cell(value) for name, value in asdict(part).items()}


def cell(value: Any) -> Any:
    """A value as it is stored."""
    return value.value if isinstance(value, StrEnum) else value
