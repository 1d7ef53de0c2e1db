"""Subjects of lessons: what each is called, how much time it is worth, and its slides from the bundle."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from poeguide.data.bundle import Bundle
from poeguide.data.topics import topics
from poeguide.domain.lesson import MAX_MINUTES, MIN_MINUTES, Audience, BoxKind, LessonError, Subject, Trouble
from poeguide.domain.topics import TopicKind

translate = QCoreApplication.translate

_WHOLE: Final = {
    "port-types": (8, TopicKind.PORT_TYPE, "types/", 5),
    "six-steps": (12, TopicKind.SIX_STEP, "six-steps/", 6),
    "functions": (6, TopicKind.FUNCTION, "learn/function-", 5),
    "measures": (8, TopicKind.MEASURE, "learn/measure-", 6),
    "challenges": (6, TopicKind.CHALLENGE, "learn/challenge-", 6),
    "majors": (8, TopicKind.MAJOR_PORT, "majors/", 6),
    "programs": (8, TopicKind.PROGRAM, "programs/", 6),
    "lanes": (6, TopicKind.LANE, "lanes/", 6),
}
_CHOSEN: Final = {
    "secondary": (6, ("help/secondary", "six-steps/secondary-inspection", "learn/what-you-may-ask")),
    "declaring": (6, ("rules/declaring", "rules/food", "rules/penalties")),
    "exemptions": (7, ("rules/exemptions", "rules/visitors", "rules/gifts", "rules/alcohol", "rules/tobacco")),
    "money": (4, ("rules/money",)),
    "documents": (8, ("documents/us-citizen-adult", "documents/lpr", "documents/vwp", "documents/student")),
    "families": (5, ("learn/children-and-families", "documents/us-citizen-child")),
    "mail": (5, ("types/mail", "rules/mail", "learn/low-value-parcels")),
}
SUGGESTED: Final = {
    Audience.NEWCOMERS: ("port-types", "six-steps", "secondary", "declaring"),
    Audience.TRAVELERS: ("six-steps", "documents", "declaring", "exemptions"),
    Audience.STUDENTS: ("port-types", "functions", "measures", "challenges"),
    Audience.TRADE: ("functions", "majors", "mail", "challenges"),
    Audience.STAFF: ("six-steps", "measures", "lanes", "secondary"),
}


def subject_titles() -> dict[str, str]:
    """Every subject with its name, in the order in which they are offered."""
    return {
        "port-types": translate("Subject", "Port types"),
        "six-steps": translate("Subject", "Six steps"),
        "secondary": translate("Subject", "Secondary"),
        "declaring": translate("Subject", "Declaring"),
        "exemptions": translate("Subject", "Exemptions"),
        "money": translate("Subject", "Money"),
        "documents": translate("Subject", "Documents"),
        "families": translate("Subject", "Families"),
        "programs": translate("Subject", "Programs"),
        "lanes": translate("Subject", "Lanes"),
        "mail": translate("Subject", "Mail"),
        "functions": translate("Subject", "Five jobs"),
        "majors": translate("Subject", "Major ports"),
        "measures": translate("Subject", "Security"),
        "challenges": translate("Subject", "Challenges"),
    }


def subject(bundle: Bundle, key: str, language: str) -> Subject:
    """A subject with its slides."""
    title = subject_titles()[key]
    if key in _CHOSEN:
        weight, routes = _CHOSEN[key]
        return Subject(key, title, weight, tuple(f"poeguide:{route}" for route in routes))
    weight, kind, place, most = _WHOLE[key]
    hits = bundle.read(topics, kind, language)[:most]
    return Subject(key, title, weight, tuple(f"poeguide:{place}{hit.id}" for hit in hits))


def audience_words(value: Audience) -> str:
    """Whom a lesson is for."""
    return {
        Audience.NEWCOMERS: translate("Audience", "Newcomers"),
        Audience.TRAVELERS: translate("Audience", "Travelers"),
        Audience.STUDENTS: translate("Audience", "Students"),
        Audience.TRADE: translate("Audience", "Trade"),
        Audience.STAFF: translate("Audience", "Staff"),
    }[value]


def box_words(kind: BoxKind) -> str:
    """What happens in a box."""
    return {
        BoxKind.START: translate("Box", "Start"),
        BoxKind.SUBJECT: translate("Box", "Subject"),
        BoxKind.ROLE_PLAY: translate("Box", "Role-play"),
        BoxKind.QUIZ: translate("Box", "Quiz"),
    }[kind]


def lesson_trouble(error: LessonError) -> str:
    """Why a lesson cannot be made or read, in the reader's language."""
    few = translate("LessonTrouble", "{minutes} minutes are too few for {parts} parts. Choose fewer subjects.")
    limits = translate("LessonTrouble", "A lesson has {least} to {most} minutes.")
    return {
        Trouble.MINUTES: limits.format(least=MIN_MINUTES, most=MAX_MINUTES),
        Trouble.NO_SUBJECT: translate("LessonTrouble", "A lesson needs at least one subject."),
        Trouble.TOO_FEW: few.format(minutes=error.minutes, parts=error.parts),
        Trouble.DAMAGED: translate("LessonTrouble", "This lesson file is damaged."),
        Trouble.FOREIGN: translate("LessonTrouble", "This is no lesson file."),
        Trouble.NEWER: translate(
            "LessonTrouble", "This lesson was made by a newer version of the program. Update the program."
        ),
    }[error.trouble]
