"""Who to contact: from a matter to the kind of office that handles it."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from poeguide.data.bundle import Bundle
from poeguide.data.offices import offices
from poeguide.data.topics import topic
from poeguide.domain.routes import Route
from poeguide.domain.topics import TopicKind
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.contacts import HISTORY, WHO, ContactsPage
from poeguide.ui.pages.matters import WHOLE_LIST


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_kind_of_office_is_the_answer_to_a_matter(bundle: Bundle, language: str) -> None:
    found = bundle.read(topic, TopicKind.ARTICLE, WHOLE_LIST.target, language)
    assert found is not None
    routes = [Route.parse(link) for block in found.blocks for link in re.findall(r'href="([^"]*)"', block.html)]
    listed = bundle.read(offices)

    kinds = {route.value("kind") for route in routes if route.page == "contacts"}
    kinds |= {office.kind.value for office in listed if Route("contacts", office.id) in routes}

    assert found.language == language
    assert kinds - {""} == {office.kind.value for office in listed}


def test_the_directory_leads_to_the_question_and_to_the_past(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:contacts")
    page = window.page
    assert isinstance(page, ContactsPage)

    qtbot.mouseClick(page.who, Qt.MouseButton.LeftButton)
    assert window.services.navigator.current == WHO

    window.go("poeguide:contacts")
    qtbot.mouseClick(page.history, Qt.MouseButton.LeftButton)
    assert window.services.navigator.current == HISTORY
