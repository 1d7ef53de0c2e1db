"""Times of searches that take turns, so that a shared machine is as slow for the one as for the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from time import perf_counter

Search = Callable[[str], object]


def by_turns(searches: dict[str, Search], texts: Iterable[str], passes: int) -> dict[str, list[float]]:
    """Milliseconds of each text: the best of so many passes."""
    times: dict[str, list[float]] = {name: [] for name in searches}
    for words in texts:
        taken: dict[str, list[float]] = {name: [] for name in searches}
        for _ in range(passes):
            for name, run in searches.items():
                start = perf_counter()
                run(words)
                taken[name].append((perf_counter() - start) * 1000)
        for name, values in taken.items():
            times[name].append(min(values))
    return times
