"""Text of 300 % on a tall screen: words are scrolled to, never cut off by what stands below them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from poeguide.domain.routes import Route
from poeguide.ui.kiosk.key_lesson import KeyLesson
from poeguide.ui.kiosk.pages.home import KioskHomePage
from poeguide.ui.kiosk.window import KioskWindow
from poeguide.ui.page import ScrollPage
from poeguide.ui.pages.goods.verdict_card import VerdictCard
from poeguide.ui.pages.plan.progress import Progress
from poeguide.ui.pages.plan.question_view import QuestionView
from poeguide.ui.place_page import PlacePage
from poeguide.ui.widgets.text import Label
from tests.ui.kiosk.conftest import Recorder, Visitor, has_scale


def cut_labels(window: KioskWindow, labels: Iterable[QLabel]) -> list[str]:
    """Words that have less height than they need at their width."""
    for _ in range(5):
        QApplication.processEvents()
    assert window.page is not None
    return [label.text() for label in labels if label.height() < label.heightForWidth(label.width())]


@pytest.fixture
def large(qtbot: QtBot, visit: Visitor) -> KioskWindow:
    window = visit("es")
    window.services.preferences.update(text_scale=3.0)
    qtbot.waitUntil(lambda: window.services.theme.tokens.scale == 3.0)
    return window


@pytest.mark.parametrize("link", ["ports/2504", "crossings/ca-san-ysidro"])
def test_name_and_lead_of_a_place_are_whole(large: KioskWindow, link: str) -> None:
    large.services.navigator.go(Route.parse(link))
    page = large.page
    assert isinstance(page, PlacePage)

    assert cut_labels(large, [page.heading, page.lead]) == []


@pytest.mark.parametrize("link", ["help/secondary", "home", "help"])
def test_every_word_of_a_calm_page_is_whole(large: KioskWindow, link: str) -> None:
    large.services.navigator.go(Route.parse(link))
    QApplication.processEvents()
    assert large.page is not None

    labels = [label for label in large.page.findChildren(QLabel) if label.isVisible() and label.wordWrap()]

    assert cut_labels(large, labels) == []


def test_a_heading_whose_word_is_wider_than_the_page_takes_a_smaller_style(qtbot: QtBot, large: KioskWindow) -> None:
    large.services.navigator.go(Route("six-steps", "immigration-inspection"))
    assert large.page is not None
    headings = [label for label in large.page.findChildren(Label) if label.objectName() in {"h1", "h2", "h3"}]

    assert headings
    qtbot.waitUntil(lambda: all(_widest(label) <= label.width() for label in headings if label.isVisible()))
    assert headings[0].objectName() == "h2"


def _widest(label: Label) -> int:
    return max(label.fontMetrics().horizontalAdvance(word) for word in label.text().split())


@pytest.mark.parametrize("width", [300, 640, 1400])
@pytest.mark.parametrize("at", [1, 4, 9])
def test_the_open_question_covers_no_neighbor(qtbot: QtBot, large: KioskWindow, width: int, at: int) -> None:
    progress, tokens = Progress(large.services.theme), large.services.theme.tokens
    qtbot.addWidget(progress)
    progress.set_position(at, 9)
    progress.resize(width, progress.sizeHint().height())

    size, places = progress.places()

    widths = [tokens.size("icon.large") if index == at - 1 else size for index in range(9)]
    gaps = [after - before - (one + two) / 2 for before, after, one, two in _pairs(places, widths)]
    assert size == 0 or min(gaps) >= tokens.size("shape.border")
    assert size or width == 300


def _pairs(places: list[float], widths: list[float]) -> list[tuple[float, float, float, float]]:
    return list(zip(places, places[1:], widths, widths[1:], strict=False))


@pytest.mark.parametrize(("scale", "has_plates"), [(1.0, True), (2.0, False)])
def test_tiles_of_a_wide_screen_leave_their_drawing_out_before_their_words(
    qtbot: QtBot, visit: Visitor, scale: float, has_plates: bool
) -> None:
    window = visit("es")
    window.resize(1920, 1080)
    window.services.preferences.update(text_scale=scale)
    qtbot.waitUntil(partial(has_scale, window, scale))
    home = window.page
    assert isinstance(home, KioskHomePage)

    qtbot.waitUntil(lambda: all(tile.plate.isVisible() == has_plates for tile in home.tiles.values()))
    qtbot.waitUntil(lambda: home.area.verticalScrollBar().maximum() == 0)


def test_a_page_of_lists_opens_at_its_top(large: KioskWindow) -> None:
    large.services.navigator.go(Route("learn"))
    for _ in range(5):
        QApplication.processEvents()
    page = large.page
    assert isinstance(page, ScrollPage)

    assert page.area.verticalScrollBar().maximum() > 0
    assert page.area.verticalScrollBar().value() == 0


def test_the_verdict_is_whole(qtbot: QtBot, large: KioskWindow) -> None:
    large.services.navigator.go(Route("goods", "fresh-fruit"))
    assert large.page is not None
    page = large.page
    qtbot.waitUntil(lambda: page.finish() and page.findChild(VerdictCard) is not None)
    said = [label for label in page.findChildren(Label) if label.text() == "Declárelo" and label.isVisible()]

    assert said
    qtbot.waitUntil(lambda: all(_widest(label) <= label.width() for label in said))


def test_the_line_of_questions_has_its_own_room(large: KioskWindow) -> None:
    large.services.navigator.go(Route("plan"))
    QApplication.processEvents()
    assert large.page is not None

    view = large.page.findChild(QuestionView)

    assert view is not None
    assert view.progress.geometry().bottom() < view.count.geometry().top()
    assert view.progress.width() > view.count.sizeHint().width()


def test_the_buttons_of_the_header_are_whole_or_gone(qtbot: QtBot, large: KioskWindow) -> None:
    for size, scale in (((1920, 1080), 1.5), ((1080, 1920), 1.5), ((1080, 1920), 3.0)):
        large.resize(*size)
        large.services.preferences.update(text_scale=scale)
        qtbot.waitUntil(partial(has_scale, large, scale))
        large.services.navigator.go(Route("help"))
        for _ in range(5):
            QApplication.processEvents()
        shown = [button for button in (large.header.take, large.header.listen) if button.isVisible()]

        assert large.header.listen in shown
        assert [button.text() for button in shown if "\n" in button.text()] == []
        assert all(button.width() >= button.sizeHint().width() for button in shown)


def test_a_low_screen_has_the_header_in_the_comfort_drawer(qtbot: QtBot, large: KioskWindow) -> None:
    large.resize(1366, 768)
    large.services.navigator.go(Route("help"))
    qtbot.waitUntil(lambda: not large.header.isVisible())

    large.bar.buttons["comfort"].click()
    drawer = large.drawer

    assert drawer is not None
    assert {"Escuchar", "Llévelo con usted"} <= {one.accessibleName() for one in drawer.findChildren(QAbstractButton)}


def test_the_lesson_of_the_keys_is_as_wide_as_the_page(qtbot: QtBot, large: KioskWindow) -> None:
    lesson = KeyLesson(large.services.theme)
    qtbot.addWidget(lesson)
    lesson.show()
    unknown = [label for label in lesson.findChildren(QLabel) if label.text() == "aún sin conocer"]

    assert len(unknown) == 5
    assert all(label.width() > lesson.width() // 2 for label in unknown)


SPOKEN = "Los oficiales pueden preguntar por su viaje, sus documentos, su dinero, su trabajo y su familia, " * 2 + "si."


@pytest.mark.parametrize("size", [(1366, 768), (1080, 1920)], ids=str)
def test_captions_leave_the_page_the_greater_part_and_scroll(
    qtbot: QtBot, large: KioskWindow, voice: Recorder, size: tuple[int, int]
) -> None:
    large.services.navigator.go(Route.parse("help/secondary"))
    large.resize(*size)
    voice.is_at_it = True
    large.reader.listen()
    large.kiosk.speech.read([SPOKEN], "es")
    captions, bar = large.captions, large.captions.area.verticalScrollBar()
    for _ in range(5):
        QApplication.processEvents()

    keys = [QRect(button.mapTo(captions, QPoint()), button.size()) for button in captions.buttons.values()]
    assert [key for key in keys if not captions.rect().contains(key)] == []
    assert [key for key in keys if key.intersects(captions.area.geometry())] == []
    assert captions.geometry().bottom() < large.bar.geometry().top()
    assert large.body.height() >= captions.height()

    captions.area.setFocus()
    qtbot.keyClick(captions.area, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    qtbot.mouseClick(captions.buttons["close"], Qt.MouseButton.LeftButton)
    assert not captions.isVisible()
