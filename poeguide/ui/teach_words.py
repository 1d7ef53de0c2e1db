"""Codes of the teaching tools as words for the reader."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from poeguide.data.quiz_formats.values import Unread
from poeguide.domain.marking import Slip
from poeguide.domain.quiz import Fault, Instruction, QuestionKind

translate = QCoreApplication.translate


def topic(key: str) -> str:
    """A topic of the bank."""
    return {
        "ports": translate("QuizTopic", "Ports"),
        "agency": translate("QuizTopic", "The agency"),
        "documents": translate("QuizTopic", "Documents"),
        "procedure": translate("QuizTopic", "What happens"),
        "customs": translate("QuizTopic", "Goods and money"),
        "programs": translate("QuizTopic", "Programs and lanes"),
        "security": translate("QuizTopic", "Security"),
        "special": translate("QuizTopic", "Special situations"),
        "mail": translate("QuizTopic", "Mail"),
        "own": translate("QuizTopic", "Own questions"),
    }.get(key, key)


def level(key: str) -> str:
    """How hard a question is."""
    return {
        "easy": translate("QuizLevel", "Easy"),
        "medium": translate("QuizLevel", "Medium"),
        "hard": translate("QuizLevel", "Hard"),
    }.get(key, key)


def kind(value: QuestionKind) -> str:
    """How a question is answered."""
    return {
        QuestionKind.SINGLE: translate("QuizKind", "One answer"),
        QuestionKind.MULTIPLE: translate("QuizKind", "Several answers"),
        QuestionKind.TRUE_FALSE: translate("QuizKind", "True or false"),
        QuestionKind.ORDER: translate("QuizKind", "Put in order"),
        QuestionKind.MATCH: translate("QuizKind", "Match pairs"),
        QuestionKind.MAP: translate("QuizKind", "Place on the map"),
        QuestionKind.LANE: translate("QuizKind", "Which lane"),
        QuestionKind.SCENARIO: translate("QuizKind", "Small scene"),
    }[value]


def instruction(value: Instruction) -> str:
    """What to do with the options; printed above every question."""
    return {
        Instruction.CHOOSE_ONE: translate("QuizInstruction", "Choose one."),
        Instruction.CHOOSE_ALL: translate("QuizInstruction", "Choose all that are right."),
        Instruction.NUMBER: translate("QuizInstruction", "Number them in the right order."),
        Instruction.PAIR: translate("QuizInstruction", "Write the letter of the partner."),
    }[value]


def way(key: str) -> str:
    """A way to arrive."""
    return {
        "air": translate("QuizWay", "By air"),
        "land": translate("QuizWay", "By land"),
        "sea": translate("QuizWay", "By sea"),
        "mail": translate("QuizWay", "Mail"),
    }.get(key, key)


def fault(value: Fault) -> str:
    """What keeps a question from being used."""
    return {
        Fault.NO_QUESTION: translate("QuizFault", "The question has no words."),
        Fault.FEW_OPTIONS: translate("QuizFault", "At least two options are needed."),
        Fault.MANY_OPTIONS: translate("QuizFault", "There are more options than letters."),
        Fault.SAME_OPTIONS: translate("QuizFault", "Two options are the same."),
        Fault.NO_ANSWER: translate("QuizFault", "No option is marked as right."),
        Fault.WRONG_ANSWER: translate("QuizFault", "The right answer is none of the options."),
        Fault.NO_PAIRS: translate("QuizFault", "Each option needs a partner of its own."),
    }[value]


def option(text: str) -> str:
    """True and False are words of every language; other options stay as they are."""
    return {"True": translate("QuizOption", "True"), "False": translate("QuizOption", "False")}.get(text, text)


def field(key: str) -> str:
    """A part of a question."""
    return {
        "id": translate("QuizField", "id"),
        "topic": translate("QuizField", "topic"),
        "level": translate("QuizField", "level"),
        "kind": translate("QuizField", "kind"),
        "question": translate("QuizField", "question"),
        "options": translate("QuizField", "options"),
        "answers": translate("QuizField", "right answers"),
        "explanation": translate("QuizField", "explanation"),
        "facts": translate("QuizField", "facts"),
        "modes": translate("QuizField", "ways to arrive"),
        "place": translate("QuizField", "place"),
    }.get(key, key)


def refusal(reason: str, word: str = "") -> str:
    """Why a part of a file is no question; `word` is what the reason is about."""
    if reason in {each.value for each in Fault}:
        return fault(Fault(reason))
    return {
        Unread.NOTHING: translate("QuizRefusal", "There is no question here."),
        Unread.BRACES: translate("QuizRefusal", "The answers must stand between { and }."),
        Unread.SIGNS: translate("QuizRefusal", "An answer begins with = or ~."),
        Unread.NO_ANSWER_LINE: translate("QuizRefusal", "A line such as ANSWER: B is missing."),
        Unread.OPTION_LINES: translate("QuizRefusal", "Each option is one line such as A. Words."),
        Unread.NO_OPTION: translate("QuizRefusal", "There is no option %1."),
        Unread.NO_TABLE: translate("QuizRefusal", "This is no CSV file: %1."),
        Unread.COLUMNS: translate("QuizRefusal", "The columns %1 are needed."),
        Unread.CELLS: translate("QuizRefusal", "The row has more or fewer cells than the head."),
        Unread.KIND: translate("QuizRefusal", "“%1” is no kind of question."),
        Unread.TWICE: translate("QuizRefusal", "The id %1 stands twice."),
    }[Unread(reason)].replace("%1", word)


def file_format(key: str) -> str:
    """A format of questions, by the programs that read it."""
    return {
        "gift": translate("QuizFormat", "GIFT, for Moodle"),
        "aiken": translate("QuizFormat", "Aiken, questions with one answer"),
        "moodle": translate("QuizFormat", "Moodle XML"),
        "qti": translate("QuizFormat", "QTI 2.1, for learning platforms"),
        "csv": translate("QuizFormat", "Table (CSV), for spreadsheets"),
        "anki": translate("QuizFormat", "Text for Anki"),
        "apkg": translate("QuizFormat", "Deck for Anki (apkg)"),
        "html": translate("QuizFormat", "Page for any browser, offline"),
    }.get(key, key)


def slip(value: Slip) -> str:
    """Why a line of a paper cannot be read."""
    return {
        Slip.SEAT: translate("QuizSlip", "It begins with the number of a seat."),
        Slip.VERSION: translate("QuizSlip", "After the seat comes the letter of a version."),
        Slip.MANY: translate("QuizSlip", "There are more answers than questions."),
        Slip.ANSWER: translate("QuizSlip", "An answer does not fit its question."),
    }[value]
