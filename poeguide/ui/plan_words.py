"""The plan in words: answers, problems, parts of the outcome, exemptions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from poeguide.domain.duty import Estimate, Exemption
from poeguide.domain.freshness import Freshness
from poeguide.domain.group import read_person
from poeguide.domain.planner import UNKNOWN, Fit, Flow, Problem, Question, QuestionKind, Section
from poeguide.ui.formats import short_date

translate = QCoreApplication.translate

SECTION_ICONS = {
    Section.LANES: "swap",
    Section.TELL: "talk",
    Section.DATES: "calendar",
    Section.FEES: "money",
    Section.WHAT_HAPPENS: "steps",
    Section.SECONDARY: "calm",
    Section.AFTER: "exit",
}


def section(value: Section) -> str:
    """The heading of a part of the outcome."""
    return {
        Section.IN_HAND: translate("Plan", "In your hand"),
        Section.NOT_FOR_YOU: translate("Plan", "Not for you, because"),
        Section.LANES: translate("Plan", "Lines you may use"),
        Section.TELL: translate("Plan", "Tell the officer"),
        Section.DATES: translate("Plan", "Dates and deadlines"),
        Section.FEES: translate("Plan", "Fees"),
        Section.WHAT_HAPPENS: translate("Plan", "What happens"),
        Section.SECONDARY: translate("Plan", "What may lead to secondary inspection"),
        Section.AFTER: translate("Plan", "After the inspection"),
    }[value]


def nothing(value: Section) -> str:
    """What a part says when it is empty."""
    return {
        Section.IN_HAND: translate("Plan", "Which document serves here is not known. Ask the carrier or a consulate."),
        Section.NOT_FOR_YOU: translate("Plan", "Nothing that this guide knows of."),
        Section.LANES: translate("Plan", "Lanes are not known here. Follow the signs."),
        Section.DATES: translate("Plan", "No date follows from your answers."),
        Section.FEES: translate("Plan", "No fee follows from your answers."),
    }.get(value, translate("Plan", "Nothing follows from your answers."))


def problem(value: Problem) -> str:
    """What is wrong with an answer, and what would be right."""
    return {
        Problem.NO_SUCH_QUESTION: translate("Plan", "The plan asks no such question."),
        Problem.NO_SUCH_OPTION: translate("Plan", "This is none of the answers that are offered."),
        Problem.NOT_A_DATE: translate("Plan", "This is not a date. Write it as 2026-12-24 or 2026-12-24T18:30."),
        Problem.PAST: translate("Plan", "This day has passed. Choose today or a later day."),
        Problem.TOO_FAR: translate("Plan", "This is more than two years from now. Rules so far ahead are not known."),
        Problem.NOT_A_NUMBER: translate("Plan", "Write the number with digits and at most one point, as 1000.50."),
        Problem.NEGATIVE: translate("Plan", "The number cannot be below zero."),
        Problem.TOO_LARGE: translate("Plan", "This is more than travelers carry: 10,000,000 at most."),
        Problem.NOT_WHOLE: translate("Plan", "Count whole pieces, without a fraction."),
        Problem.NOT_A_PLACE: translate("Plan", "There is no such port or crossing in this copy."),
        Problem.NOT_A_PERSON: translate("Plan", "One of the people cannot be read. Add the person again."),
        Problem.TOO_MANY_PEOPLE: translate("Plan", "A plan holds 12 people at most, you included."),
        Problem.NOT_TOGETHER: translate("Plan", "These answers exclude each other. Choose one of them."),
        Problem.NOT_ASKED: translate("Plan", "This does not go with the other answers."),
    }[value]


def dont_know() -> str:
    """The answer that is always possible."""
    return translate("Plan", "I don’t know")


def fit(value: Fit, document: str) -> str:
    """How the document stands, as the first sentence of the outcome. Neutral: an officer decides."""
    return {
        Fit.FITS: translate("Plan", "{document}: on the list for this way of arriving."),
        Fit.NARROW: translate("Plan", "{document}: it serves this way only in narrow cases. Look at the list first."),
        Fit.OTHER: translate("Plan", "{document}: not on the list for this way of arriving. Below is what serves."),
        Fit.NOT_SAID: translate("Plan", "You did not say which document you will hold. Below is what serves."),
        Fit.NO_RULE: translate("Plan", "Which document serves here is not known. Ask the carrier or a consulate."),
        Fit.NOT_NEEDED: translate("Plan", "Nobody travels. This page is about the parcel."),
    }[value].format(document=document)


def exemption(value: Exemption) -> str:
    """An exemption."""
    return {
        Exemption.FULL: translate("Plan", "Exemption of a returning resident"),
        Exemption.ISLANDS: translate("Plan", "Exemption for goods from the island territories"),
        Exemption.SMALL: translate("Plan", "Small exemption, all or nothing"),
        Exemption.GIFTS: translate("Plan", "Gift exemption of a visitor"),
    }[value]


def money(value: object) -> str:
    """An amount in US dollars."""
    return translate("Plan", "{amount} USD").format(amount=QLocale().toString(float(str(value)), "f", 2))


def freshness(value: Freshness) -> str:
    """How old a rule is for its kind, inside a line."""
    return {
        Freshness.FRESH: translate("Plan", "fresh"),
        Freshness.AGING: translate("Plan", "aging"),
        Freshness.CONFIRM: translate("Plan", "confirm first"),
    }[value]


def duty_heading(days: Sequence[str]) -> str:
    """The heading of the estimate, with the dates of its rules."""
    text = translate("Plan", "Duty, an estimate by rules of {first} to {last}")
    return text.format(first=days[0], last=days[-1]) if days else translate("Plan", "Duty, an estimate")


def duty_sentence(one: Estimate) -> str:
    """What is free and what would be due, with what the figures leave open."""
    text = translate("Plan", "{free} free of duty; {due} estimated duty")
    if not one.is_whole:
        text += translate("Plan", "; the rest is not computed")
    if one.is_counted_as_one and one.exemption is Exemption.GIFTS:
        text += translate("Plan", "; counted as the things of one person; whether families share it is not known: ask")
    elif one.is_counted_as_one:
        text += translate("Plan", "; counted as the things of one person, since families do not share this exemption")
    return text.format(free=money(one.free), due=money(one.duty))


def officer() -> str:
    """Who decides."""
    return translate("Plan", "The officer makes the decision.")


def waiting(names: Sequence[str]) -> str:
    """Which questions are open."""
    return translate("Plan", "Not answered yet: {names}.").format(names=", ".join(names))


def because(names: Sequence[str]) -> str:
    """The questions and rules that made a line hold."""
    return translate("Plan", "Because of: {names}").format(names=", ".join(names))


def as_they_stand(day: str) -> str:
    """The heading over the rules."""
    return translate("Plan", "Rules, as they stand on {day}").format(day=day)


def not_dated() -> str:
    """Where a rule has no date."""
    return translate("Plan", "date not known")


def look_at_questions() -> str:
    """Where the answers that are offered can be seen."""
    return translate("Plan", "See: poeguide plan --questions")


def drawing_title() -> str:
    """The title of the flow as a drawing."""
    return translate("Plan", "Questions of the arrival plan")


def outcome() -> str:
    """Where all questions lead."""
    return translate("Plan", "Outcome")


def rules(count: int) -> str:
    """How many rules the outcome follows."""
    return translate("Plan", "{count} rules").format(count=count)


def answers(count: int) -> str:
    """How many answers a question offers."""
    return translate("Plan", "{count} answers").format(count=count)


def person(number: int) -> str:
    """A person of the group."""
    return translate("Plan", "you") if number == 1 else translate("Plan", "person {n}").format(n=number)


def people(numbers: tuple[int, ...]) -> str:
    """Several people."""
    text = ", ".join(person(number) for number in numbers)
    return translate("Plan", "For {people}").format(people=text) if text else ""


class Answers:
    """Answers in the reader's words. `places` are the names of the places that may be meant."""

    def __init__(self, flow: Flow, places: Mapping[str, str]) -> None:
        self._flow, self._places = flow, places

    def of(self, name: str, values: tuple[str, ...]) -> str:
        """An answer as one text."""
        question = self._flow.question(name)
        if question is None or not values:
            return translate("Plan", "not answered")
        if question.kind is QuestionKind.PEOPLE and UNKNOWN not in values:
            count = len(values)
            return translate("Plan", "%n other(s)", "", count)
        return ", ".join(self.value(question, value) for value in values)

    def value(self, question: Question, value: str) -> str:
        """One value of an answer."""
        if value == UNKNOWN:
            return dont_know()
        if question.kind is QuestionKind.PLACE:
            return self._places.get(value, value)
        if question.kind is QuestionKind.COUNTRY:
            return next((one.title for one in self._flow.countries if one.id == value), value)
        if question.kind in (QuestionKind.DAY, QuestionKind.MOMENT):
            return _moment(value)
        if question.kind in (QuestionKind.AMOUNT, QuestionKind.COUNT):
            return f"{value} {question.unit}".strip()
        return next((option.title for option in question.options if option.id == value), value)

    def person(self, text: str) -> str:
        """One more person: who, how old, with which document."""
        found = read_person(text) or {}
        shown = [name for name in ("who", "country", "age", "document") if name in found]
        if found.get("who") == ("visitor",) and "country" in found:
            shown.remove("who")
        return ", ".join(self.of(name, found[name]) for name in shown)


def _moment(value: str) -> str:
    day, _, hour = value.partition("T")
    return translate("Plan", "{day}, {hour}").format(day=short_date(day), hour=hour) if hour else short_date(day)
