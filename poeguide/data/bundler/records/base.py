"""What every record is, and where it was read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

import msgspec

T_co = TypeVar("T_co", covariant=True)


class Record(msgspec.Struct, forbid_unknown_fields=True, frozen=True, kw_only=True):
    """What every record is: closed and unchanging."""


@dataclass(frozen=True, slots=True)
class Item(Generic[T_co]):
    """A record with the place it was read from."""

    record: T_co
    file: str
    line: int
