"""Dates, numbers, distances and times in the reader's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

if TYPE_CHECKING:
    from datetime import datetime

    from poeguide.domain.traffic import Month


def together(text: str) -> str:
    """Words that stay in one line; no tags with attributes."""
    return text.replace(" ", "\u00a0")


def number(value: float) -> str:
    """A whole number with the language's separators."""
    return QLocale().toString(round(value))


def quantity(text: str) -> str:
    """A value as it is written in the reader's language; words stay as they are."""
    try:
        value = float(text)
    except ValueError:
        return text
    return QLocale().toString(value, "f", 0 if value == round(value) else 2)


def short_number(value: float) -> str:
    """A count for a chart, such as 654k or 1.2M."""
    locale = QLocale()
    if value >= 999_500:
        return QCoreApplication.translate("Formats", "{n}M").format(n=locale.toString(value / 1_000_000, "f", 1))
    if value >= 10_000:
        return QCoreApplication.translate("Formats", "{n}k").format(n=locale.toString(round(value / 1_000)))
    return locale.toString(round(value))


def short_date(as_of: str) -> str:
    """A date such as 2024, Oct 2024 or 1 Oct 2024; “date not known” where it is empty."""
    parts = [int(part) for part in as_of.split("-")] if as_of else []
    locale = QLocale()
    if len(parts) == 3:
        return locale.toString(QDate(*parts), "d MMM yyyy")
    if len(parts) == 2:
        return locale.toString(QDate(parts[0], parts[1], 1), "MMM yyyy")
    return as_of or QCoreApplication.translate("Formats", "date not known")


def read_date(text: str) -> str:
    """A date as `short_date` writes it, or with digits as 2026-09-05; empty where it is none."""
    from poeguide.domain.changes import is_date

    text = " ".join(text.split())
    if is_date(text):
        return text
    locale = QLocale()
    for form, said in (("d MMM yyyy", "yyyy-MM-dd"), ("d MMMM yyyy", "yyyy-MM-dd"), ("MMM yyyy", "yyyy-MM")):
        day = locale.toDate(text, form)
        if day.isValid():
            return day.toString(said)
    return ""


def month(value: Month, *, with_year: bool = True) -> str:
    """A month such as Feb 2025."""
    return QLocale().toString(QDate(value.year, value.month, 1), "MMM yyyy" if with_year else "MMM")


def month_name(value: int) -> str:
    """A month of the year, such as August."""
    return QLocale().standaloneMonthName(value)


def time(value: datetime) -> str:
    """A time of day as 23:30."""
    return QLocale().toString(QTime(value.hour, value.minute), "HH:mm")


def day_and_time(value: datetime) -> str:
    """A day and time such as Sat 21 Nov, 23:30."""
    day = QLocale().toString(QDate(value.year, value.month, value.day), "ddd d MMM")
    return QCoreApplication.translate("Formats", "{day}, {time}").format(day=day, time=time(value))


def distance(miles: float, units: str = "miles") -> str:
    """A distance in the reader's unit: one decimal below ten."""
    # Loaded where it is needed: no distance is told on the way to the first window.
    from poeguide.domain.geo import KM_PER_MILE

    value = miles if units == "miles" else miles * KM_PER_MILE
    text = QLocale().toString(value, "f", 1 if value < 10 else 0)
    if units == "miles":
        return QCoreApplication.translate("Formats", "{n} mi").format(n=text)
    return QCoreApplication.translate("Formats", "{n} km").format(n=text)


def minutes(seconds: int) -> str:
    """Minutes and seconds, such as 13:40."""
    return f"{seconds // 60}:{seconds % 60:02}"
