"""A talk of forty minutes with a clock that the test turns."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from poeguide.domain.lesson import Audience, Box, BoxKind, make_lesson
from poeguide.ui.present.model import PresentModel
from poeguide.ui.present.presenter import Presenter
from poeguide.ui.present.slides import SlideMaker
from poeguide.ui.present.subjects import SUGGESTED, subject
from poeguide.ui.services import Services
from tests.ui.conftest import NOW


class Clock:
    """A clock that stands until it is turned."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now

    def turn(self, seconds: int) -> None:
        self.now += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def model(services: Services, clock: Clock) -> PresentModel:
    subjects = [subject(services.bundle, key, "en") for key in SUGGESTED[Audience.NEWCOMERS]]
    ends = (Box(BoxKind.QUIZ, "quiz", "Quiz", 5, ("quiz-001", "quiz-002")),)
    lesson = make_lesson("Newcomers", Audience.NEWCOMERS, 40, subjects, ends=ends)
    return PresentModel(lesson, SlideMaker(services.bundle, "en", NOW.date()), clock)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def presenter(qtbot: QtBot, services: Services, model: PresentModel, parent: QWidget) -> Iterator[Presenter]:
    made = Presenter(services, model, parent)
    made.resize(1440, 900)
    # Both windows are opened and the keys given to this one before a test begins, not in the midst of it.
    with qtbot.waitActive(made):
        made.start()
    qtbot.waitUntil(lambda: made.hasFocus() and made.audience.isVisible())
    yield made
    made.close()
