"""What was measured against a rule of accessibility, and how two colors stand out from each other."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

RGB = tuple[int, int, int]
LEAST_TEXT: Final = 4.5
LEAST_EDGE: Final = 3.0
_LINEAR_BELOW: Final = 0.03928


@dataclass(frozen=True, slots=True)
class Measure:
    """One thing on one screen, held against a rule: good where the value is not below the least one."""

    rule: str
    where: str
    what: str
    value: float
    least: float

    @property
    def is_good(self) -> bool:
        """Whether the rule is kept."""
        return self.value >= self.least


@dataclass(frozen=True, slots=True)
class Verdict:
    """What all measures of a rule say together."""

    rule: str
    count: int
    worst: Measure | None
    """What came nearest to the limit, or fell furthest below it; None where nothing was measured."""
    failed: tuple[Measure, ...]

    @property
    def is_good(self) -> bool:
        """Whether the rule was looked at and is kept everywhere."""
        return self.count > 0 and not self.failed


def verdicts(rules: Iterable[str], measures: Iterable[Measure]) -> list[Verdict]:
    """A verdict a rule, in the order of the rules. The same fault on the same screen counts once."""
    found: dict[str, list[Measure]] = {rule: [] for rule in rules}
    for measure in dict.fromkeys(measures):
        found[measure.rule].append(measure)
    return [_verdict(rule, kept) for rule, kept in found.items()]


def _verdict(rule: str, kept: list[Measure]) -> Verdict:
    worst = min(kept, key=lambda one: one.value - one.least, default=None)
    return Verdict(rule, len(kept), worst, tuple(one for one in kept if not one.is_good))


def contrast(one: RGB, other: RGB) -> float:
    """How many times lighter the lighter color is, as WCAG counts: 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@lru_cache(maxsize=4096)
def luminance(color: RGB) -> float:
    """Relative luminance of a color of the screen."""
    red, green, blue = (_linear(part / 255) for part in color)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= _LINEAR_BELOW else float(((part + 0.055) / 1.055) ** 2.4)
