"""Results on paper: how a class did, and a sheet for one learner."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from poeguide.domain.register import ClassList, Learner, Progress
from poeguide.domain.tally import ItemStatistics, Tally
from poeguide.ui.formats import short_date
from poeguide.ui.papers.make import Print
from poeguide.ui.sheets.pages import SheetPages
from poeguide.ui.sheets.values import Part, Sheet

translate = QCoreApplication.translate


def percent(value: float | None) -> str:
    """A share in words; without any votes it is not known."""
    return translate("Results", "not known") if value is None else f"{value:.0%}"


def signed(value: float | None) -> str:
    """How far the best seats are ahead of the weakest."""
    return translate("Results", "not known") if value is None else f"{value:+.2f}"


def sitting_sheet(title: str, day: str, tally: Tally, how: Print) -> SheetPages:
    """How each question went, and what each seat had right."""
    head = translate("Results", "{right} right of {votes}; told apart {gap}")
    # The figures are short, and the questions have the wide column.
    rows = tuple((_line(head, tally.statistics(question)), question.question) for question in tally.questions)
    count = len(tally.questions)
    seat = translate("Results", "Seat {n}")
    seats = tuple((seat.format(n=each), f"{tally.score(each)} / {count}") for each in tally.present())
    parts = (
        Part(title=translate("Results", "How each question went"), rows=rows),
        Part(title=translate("Results", "What each seat had right"), rows=seats),
    )
    note = translate(
        "Results",
        "Right: the share of the seats that voted. Told apart: the best 27 % of the seats less the weakest 27 %.",
    )
    return SheetPages(Sheet(title, short_date(day), parts, notes=how.notes(note)), how.paper, is_large=how.is_large)


def learner_sheet(learner: Learner, class_list: ClassList, done: Sequence[Progress], how: Print) -> SheetPages:
    """One learner's quizzes from the first to the last."""
    name = learner.name or translate("Results", "Seat {n}").format(n=learner.seat)
    words = translate("Results", "{right} right, {answered} answered, {count} asked")
    rows = tuple(
        (f"{short_date(each.day)} · {each.title}",
         words.format(right=each.right, answered=each.answered, count=each.asked))
        for each in done
    )  # fmt: skip
    right, asked = sum(each.right for each in done), sum(each.asked for each in done)
    total = translate("Results", "In all {right} of {count} right").format(right=right, count=asked)
    parts = (Part(title=total, rows=rows),)
    until = translate("Results", "Kept until {day}, then deleted.").format(day=short_date(class_list.keep_until))
    return SheetPages(Sheet(name, class_list.name, parts, notes=how.notes(until)), how.paper, is_large=how.is_large)


def _line(words: str, item: ItemStatistics) -> str:
    return words.format(right=percent(item.difficulty), votes=item.votes, gap=signed(item.discrimination))
