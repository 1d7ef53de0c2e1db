"""Monthly counts at land ports, and what they show."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from statistics import mean
from typing import Final, NamedTuple

BEFORE_DIP: Final = 2019
DIP_YEARS: Final = (2020, 2021)


class Measure(StrEnum):
    """What is counted each month."""

    PEDESTRIANS = "pedestrians"
    PERSONAL_VEHICLES = "personal_vehicles"
    PERSONAL_VEHICLE_PASSENGERS = "personal_vehicle_passengers"
    TRUCKS = "trucks"
    TRUCK_CONTAINERS_LOADED = "truck_containers_loaded"
    TRUCK_CONTAINERS_EMPTY = "truck_containers_empty"
    BUSES = "buses"
    BUS_PASSENGERS = "bus_passengers"
    TRAINS = "trains"
    TRAIN_PASSENGERS = "train_passengers"
    RAIL_CONTAINERS_LOADED = "rail_containers_loaded"
    RAIL_CONTAINERS_EMPTY = "rail_containers_empty"


class Month(NamedTuple):
    """A month of a year."""

    year: int
    month: int

    def plus(self, months: int) -> Month:
        """The month so many months later (or earlier)."""
        index = self.year * 12 + self.month - 1 + months
        return Month(index // 12, index % 12 + 1)

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.month:02d}"


@dataclass(frozen=True, slots=True)
class Series:
    """Counts of one measure at one port; a month without a report is absent."""

    measure: Measure
    values: tuple[tuple[Month, int], ...]

    @property
    def last(self) -> Month | None:
        """The newest month that was reported."""
        return self.values[-1][0] if self.values else None

    def months_to(self, end: Month, count: int) -> tuple[tuple[Month, int | None], ...]:
        """`count` months that end with `end`; None where nothing was reported."""
        known = dict(self.values)
        return tuple((month, known.get(month)) for month in (end.plus(i - count + 1) for i in range(count)))

    def by_year(self) -> tuple[tuple[int, int, int], ...]:
        """(year, total, months reported) for each year with a report."""
        totals: dict[int, tuple[int, int]] = {}
        for month, value in self.values:
            total, months = totals.get(month.year, (0, 0))
            totals[month.year] = (total + value, months + 1)
        return tuple((year, total, months) for year, (total, months) in sorted(totals.items()))


@dataclass(frozen=True, slots=True)
class Profile:
    """How the months of a year compare: the mean count of each calendar month over `years`."""

    years: tuple[int, ...]
    means: tuple[float, ...]
    busiest: int
    quietest: int


def profile(series: Series, *, years: int = 3) -> Profile | None:
    """The month-by-month profile of the last `years` whole calendar years; None where there are not so many.

    The years of the dip are left out: they were unlike any other.
    """
    complete = [year for year, _, months in series.by_year() if months == 12 and year not in DIP_YEARS][-years:]
    if len(complete) < years:
        return None
    means = tuple(
        mean(value for month, value in series.values if month.month == number and month.year in complete)
        for number in range(1, 13)
    )
    if not any(means):
        return None
    order = sorted(range(12), key=means.__getitem__)
    return Profile(tuple(complete), means, order[-1] + 1, order[0] + 1)


@dataclass(frozen=True, slots=True)
class Dip:
    """What 2020 and 2021 changed: their totals as shares of the year before, and the first year as large again."""

    before: int
    shares: tuple[tuple[int, float], ...]
    again: int | None


def dip(series: Series) -> Dip | None:
    """The effect of 2020 and 2021; None where one of these years or the year before was not counted whole."""
    whole = {year: total for year, total, months in series.by_year() if months == 12}
    before = whole.get(BEFORE_DIP)
    if not before or not all(year in whole for year in DIP_YEARS):
        return None
    shares = tuple((year, whole[year] / before) for year in DIP_YEARS)
    again = next((year for year in sorted(whole) if year > DIP_YEARS[-1] and whole[year] >= before), None)
    return Dip(BEFORE_DIP, shares, again)
