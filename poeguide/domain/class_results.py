"""What a class has reached: its quizzes counted once, for the page, for tables and for paper."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from poeguide.domain.register import Answer, Counts, Learner, Progress, Sitting, counts_of, progress, tally_of
from poeguide.domain.tally import ItemStatistics, Tally


@dataclass(frozen=True, slots=True)
class ClassResults:
    """The seats of a class and the quizzes that it took, the newest first, with what was counted of them."""

    seats: tuple[Learner, ...] = ()
    held: tuple[Sitting, ...] = ()
    tallies: Mapping[str, Tally] = field(default_factory=dict)
    shares: Mapping[str, tuple[int, float | None]] = field(default_factory=dict)
    """Of each quiz the seats that took part, and the share of right answers."""
    done: Mapping[str, Sequence[Progress]] = field(default_factory=dict)
    """The quizzes of each learner, from the first to the last."""

    def statistics(self, sitting: Sitting | None) -> list[ItemStatistics]:
        """How each question of a quiz went."""
        if sitting is None:
            return []
        tally = self.tallies[sitting.id]
        return [tally.statistics(question) for question in tally.questions]

    def share(self, learner: Learner) -> float | None:
        """How much of what a learner was asked was right; None before the first quiz."""
        done = self.done[learner.id]
        asked = sum(each.asked for each in done)
        return sum(each.right for each in done) / asked if asked else None


def results_of(
    class_id: str, learners: Iterable[Learner], sittings: Iterable[Sitting], answers: Sequence[Answer]
) -> ClassResults:
    """Count a class, or the quizzes of none."""
    seats = tuple(each for each in learners if class_id and each.class_id == class_id)
    held = tuple(each for each in sittings if each.class_id == class_id)
    tallies = {each.id: tally_of(each, answers) for each in held}
    counts = counts_of(answers)
    quizzes = [(each, len(tallies[each.id].items)) for each in held]
    return ClassResults(
        seats,
        held,
        tallies,
        {each.id: _share(each, count, counts) for each, count in quizzes},
        {each.id: progress(each, quizzes, counts) for each in seats},
    )


def _share(sitting: Sitting, count: int, counts: Counts) -> tuple[int, float | None]:
    mine = [right for (name, _), (_, right) in counts.items() if name == sitting.id]
    return len(mine), sum(mine) / (len(mine) * count) if mine and count else None
