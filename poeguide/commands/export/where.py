"""`--where FIELD=VALUE`: which rows are wanted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from poeguide.domain.fields import Field, Table
from poeguide.domain.ports import MODE_ALIASES
from poeguide.errors import UsageError

FIELD_ALIASES: Final = {"mode": "modes", "lane": "lanes", "type": "types", "source": "sources"}
"""One value is asked for at a time, so people leave out the s."""


def filters_of(table: Table[Any], conditions: Sequence[str]) -> Callable[[Any], bool]:
    """Whether an item fits: of each field named it has one of the values named; capitals do not count."""
    fields = {field.name: field for field in table.fields}
    wanted: dict[str, set[str | float | None]] = {}
    for condition in conditions:
        name, equals, value = condition.partition("=")
        name = FIELD_ALIASES.get(name, name)
        if not equals:
            raise UsageError(f"“{condition[:60]}” is not a condition.", "Write a field and a value such as state=NY.")
        if name not in fields:
            raise UsageError(f"The table {table.name} has no field “{name[:60]}”.", f"It has {', '.join(fields)}.")
        wanted.setdefault(name, set()).add(_value(fields[name], value))
    chosen = [(fields[name], values) for name, values in wanted.items()]
    return lambda item: all(_has(field, item, values) for field, values in chosen)


def _value(field: Field[Any], text: str) -> str | float | None:
    """The value in the form in which rows are compared."""
    if field.is_number:
        return _number(field, text)
    value = text.strip().casefold()
    if field.name == "modes":
        value = MODE_ALIASES.get(value, value)
    if value and field.choices and value not in field.choices:
        known = ", ".join(choice for choice in field.choices if choice)
        raise UsageError(f"“{text[:60]}” is no value of {field.name}.", f"It is one of {known}.")
    return value


def _number(field: Field[Any], text: str) -> float | None:
    try:
        return float(text) if text.strip() else None
    except ValueError as error:
        raise UsageError(f"“{text[:60]}” is not a number.", f"The field {field.name} holds numbers.") from error


def _has(field: Field[Any], item: Any, wanted: set[str | float | None]) -> bool:
    value = field.get(item)
    if field.is_number:
        return value in wanted
    found = value if isinstance(value, tuple) else (str(value),)
    return any(part.casefold() in wanted for part in found or ("",))
