"""All questions that a trainer can use: those that ship, and one's own from the register."""

from __future__ import annotations

from poeguide.data.quiz import questions
from poeguide.data.register import Register
from poeguide.domain.quiz import Question, faults
from poeguide.domain.register import OwnQuestion, from_text
from poeguide.ui.services import Services


def open_register(services: Services) -> Register:
    """The trainer's register; on a public screen nothing is kept."""
    return Register.open(None if services.profile else services.paths.register)


def own_questions(register: Register) -> list[Question]:
    """The trainer's own questions that can be used, by id."""
    found = (from_text(entry.body) for entry in register.all(OwnQuestion))
    return [question for question in found if question is not None and not faults(question)]


def read_bank(services: Services, register: Register | None = None) -> list[Question]:
    """The questions that ship in the reader's language, then one's own."""
    own = own_questions(register or open_register(services))
    return [*services.bundle.read(questions, lang=services.language), *own]
