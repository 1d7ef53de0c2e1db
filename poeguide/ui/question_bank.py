"""All questions that a trainer can use: those that ship, and one's own from the register."""

from __future__ import annotations

from poeguide.data.quiz import questions
from poeguide.data.register import Register
from poeguide.data.register.questions import own_questions
from poeguide.domain.quiz import Question
from poeguide.ui.services import Services


def open_register(services: Services) -> Register:
    """The trainer's register; on a public screen nothing is kept."""
    return Register.open(None if services.profile else services.paths.register)


def read_bank(services: Services, register: Register | None = None) -> list[Question]:
    """The questions that ship in the reader's language, then one's own."""
    own = own_questions(register or open_register(services))
    return [*services.bundle.read(questions, lang=services.language), *own]
