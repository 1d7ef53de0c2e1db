"""Results on paper: how a quiz went, how a class did, and a sheet for one learner; each goes on any paper."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from poeguide.domain.class_results import ClassResults
from poeguide.domain.register import ClassList, Learner, Progress
from poeguide.domain.tally import ItemStatistics, Tally
from poeguide.ui.formats import short_date
from poeguide.ui.papers.make import notes
from poeguide.ui.sheets.values import Part, Sheet

translate = QCoreApplication.translate


def percent(value: float | None) -> str:
    """A share in words; without any votes it is not known."""
    return translate("Results", "not known") if value is None else f"{value:.0%}"


def signed(value: float | None) -> str:
    """How far the best seats are ahead of the weakest."""
    return translate("Results", "not known") if value is None else f"{value:+.2f}"


def sitting_sheet(title: str, day: str, tally: Tally, content_date: str) -> Sheet:
    """How each question went, and what each seat had right."""
    head = translate("Results", "{right} right of {votes}; told apart {gap}")
    # The figures are short, and the questions have the wide column.
    rows = tuple((_line(head, tally.statistics(question)), question.question) for question in tally.questions)
    count = len(tally.questions)
    seats = tuple((_seat(each), f"{tally.score(each)} / {count}") for each in tally.present())
    parts = (
        Part(title=translate("Results", "How each question went"), rows=rows),
        Part(title=translate("Results", "What each seat had right"), rows=seats),
    )
    note = translate(
        "Results",
        "Right: the share of the voting seats that had it right. "
        "Told apart: the best 27 % of the seats less the weakest 27 %.",
    )
    return Sheet(title, short_date(day), parts, notes=notes(content_date, note))


def class_sheet(class_list: ClassList, results: ClassResults, content_date: str) -> Sheet:
    """The quizzes of a class from the first to the last, and what each learner had right in all of them."""
    line = translate("Results", "{right} right; seats that took part: {seats}")
    quizzes = tuple(
        (f"{short_date(each.day)} · {each.title}", line.format(right=percent(share), seats=seats))
        for each in reversed(results.held)
        for seats, share in [results.shares[each.id]]
    )
    learners = tuple((learner.name or _seat(learner.seat), _sum(results, learner)) for learner in results.seats)
    parts = (
        Part(title=translate("Results", "Quizzes"), rows=quizzes),
        Part(title=translate("Results", "What each learner had right"), rows=learners),
    )
    lead = translate("Results", "Results of the class")
    return Sheet(class_list.name, lead, parts, notes=notes(content_date, _until(class_list)))


def learner_sheet(learner: Learner, class_list: ClassList, done: Sequence[Progress], content_date: str) -> Sheet:
    """One learner's quizzes from the first to the last."""
    words = translate("Results", "{right} right, {answered} answered, {count} asked")
    rows = tuple(
        (f"{short_date(each.day)} · {each.title}",
         words.format(right=each.right, answered=each.answered, count=each.asked))
        for each in done
    )  # fmt: skip
    right, asked = sum(each.right for each in done), sum(each.asked for each in done)
    total = translate("Results", "In all {right} of {count} right").format(right=right, count=asked)
    foot = notes(content_date, _until(class_list))
    return Sheet(learner.name or _seat(learner.seat), class_list.name, (Part(title=total, rows=rows),), notes=foot)


def _sum(results: ClassResults, learner: Learner) -> str:
    done = results.done[learner.id]
    if not done:
        return translate("Results", "took no quiz")
    right, asked = sum(each.right for each in done), sum(each.asked for each in done)
    words = translate("Results", "{right} of {count} right, {share}; quizzes: {quizzes}")
    return words.format(right=right, count=asked, share=percent(results.share(learner)), quizzes=len(done))


def _seat(number: int) -> str:
    return translate("Results", "Seat {n}").format(n=number)


def _until(class_list: ClassList) -> str:
    return translate("Results", "Kept until {day}, then deleted.").format(day=short_date(class_list.keep_until))


def _line(words: str, item: ItemStatistics) -> str:
    return words.format(right=percent(item.difficulty), votes=item.votes, gap=signed(item.discrimination))
