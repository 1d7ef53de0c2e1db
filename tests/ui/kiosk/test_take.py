from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from poeguide.domain.routes import Route
from tests.ui.kiosk.conftest import Visitor


@pytest.mark.parametrize(
    ("link", "words"),
    [
        ("ports/2504", ("San Ysidro", "2504", "720 E San Ysidro Blvd", "poeguide:ports/2504")),
        ("help/secondary", ("I was sent to secondary", "poeguide:help/secondary")),
    ],
)
def test_a_page_is_taken_along_as_words_and_as_a_code(
    qtbot: QtBot, visit: Visitor, link: str, words: tuple[str, ...]
) -> None:
    window = visit(link=link)

    qtbot.mouseClick(window.header.take, Qt.MouseButton.LeftButton)
    page: Any = window.page

    assert window.services.navigator.current.page == "take"
    assert all(any(word in line for line in page.lines) for word in words)
    assert all(word in page.code.text for word in words)


def test_the_code_is_sixty_millimeters_or_more(visit: Visitor) -> None:
    window = visit(link="ports/2504")
    window.steering.take()
    page: Any = window.page

    assert page.code.sizeHint().width() >= window.kiosk.config.screen(1080, 1920).pixels(60)


def test_home_offers_nothing_to_take(visit: Visitor) -> None:
    window = visit()
    assert not window.header.take.isVisible()

    window.services.navigator.go(Route("take"))
    page: Any = window.page

    assert page.lines == ()
    assert page.nothing.isVisibleTo(page)


@pytest.mark.parametrize("of", ["", "%%", "https://x.y", "poeguide:ports/none", "poeguide:staff"])
def test_a_spoiled_link_to_take_is_no_error(visit: Visitor, of: str) -> None:
    window = visit(link="help")

    window.services.navigator.go(Route("take", query=(("of", of),)))

    assert window.services.navigator.current.page == "take"
