"""The plan of a lesson: its buttons, its minutes, its parts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from poeguide.ui.pages.teach.lesson_part import PartRow
from poeguide.ui.pages.teach.lessons import LessonPage


def press(qtbot: QtBot, page: LessonPage, name: str) -> None:
    assert page.plan is not None
    found = [b for b in page.plan.findChildren(QPushButton) if name in (b.text(), b.accessibleName())]
    qtbot.mouseClick(found[0], Qt.MouseButton.LeftButton)


def minutes(page: LessonPage) -> list[int]:
    assert page.view_model.lesson is not None
    return [box.minutes for box in page.view_model.lesson.boxes]


def name_of_focus() -> str:
    focused = QApplication.focusWidget()
    return focused.accessibleName() if focused is not None else ""


def part_of(page: LessonPage, kind: str) -> PartRow:
    assert page.plan is not None
    kinds = [box.kind.value for box in page.view_model.now().boxes]
    return page.plan.findChildren(PartRow)[kinds.index(kind)]
