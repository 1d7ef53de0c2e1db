"""The planner: questions, the answers given to them, and the outcome with the trail that led there."""

from poeguide.domain.planner.answers import Problem, answers_of, pairs_of, problem_of
from poeguide.domain.planner.outcome import Fit, Moved, Outcome, OutcomeLine, moved, outcome
from poeguide.domain.planner.standing import Asked, Standing, Walk, walk
from poeguide.domain.planner.values import (
    UNKNOWN,
    Accept,
    Answers,
    Country,
    DayRule,
    Derived,
    Flow,
    LaneRule,
    Line,
    Option,
    Question,
    QuestionKind,
    Section,
    When,
)

__all__ = [
    "UNKNOWN",
    "Accept",
    "Answers",
    "Asked",
    "Country",
    "DayRule",
    "Derived",
    "Fit",
    "Flow",
    "LaneRule",
    "Line",
    "Moved",
    "Option",
    "Outcome",
    "OutcomeLine",
    "Problem",
    "Question",
    "QuestionKind",
    "Section",
    "Standing",
    "Walk",
    "When",
    "answers_of",
    "moved",
    "outcome",
    "pairs_of",
    "problem_of",
    "walk",
]
