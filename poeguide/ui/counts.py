"""Counts of months in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from poeguide.domain.traffic import Series
from poeguide.ui.formats import month, number

translate = QCoreApplication.translate


def count_words(when: str, value: int | None) -> str:
    """A count with its time."""
    if value is None:
        return translate("PortPage", "{when}: not reported").format(when=when)
    return translate("PortPage", "{when}: {count}").format(when=when, count=number(value))


def span_words(series: Series, months: int) -> str:
    """Between which counts the months lie."""
    if series.last is None:
        return ""
    values = [value for _, value in series.months_to(series.last, months) if value is not None]
    low, high = min(values), max(values)
    text = translate("PortPage", "Between {low} and {high} a month, up to {last}.")
    return text.format(low=number(low), high=number(high), last=month(series.last))
