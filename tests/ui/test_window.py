"""The window: rail, header, path, messages and menus."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from poeguide.domain.routes import Route
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.about import AboutPage
from poeguide.ui.widgets.buttons import Button, ElidedButton
from poeguide.ui.widgets.text import Elided, Label
from tests.ui.made_anew import settle


def test_a_rail_entry_opens_its_page(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.mouseClick(window.rail.buttons["contacts"], Qt.MouseButton.LeftButton)

    assert window.services.navigator.current == Route("contacts")
    assert window.windowTitle() == "Who to contact – poeguide"


def test_a_link_to_nothing_says_so_and_stays(window: MainWindow) -> None:
    window.go("poeguide:settings")

    window.go("poeguide:facts/no-such-fact")

    assert window.services.navigator.current == Route("settings")
    assert "poeguide:facts/no-such-fact" in window.services.notices.text


def test_a_text_that_is_no_link_says_what_a_link_looks_like(window: MainWindow) -> None:
    window.go("https://example.org")

    assert "poeguide:ports/2504" in window.services.notices.text
    assert window.services.navigator.current == Route("home")


def test_larger_text_makes_the_type_and_targets_larger(qtbot: QtBot, window: MainWindow) -> None:
    before = window.header.text_size.sizeHint().height()

    qtbot.keyClick(window, Qt.Key.Key_Equal, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(lambda: window.services.theme.tokens.scale == 1.25)
    assert window.header.text_size.text() == "125 %"
    assert window.header.text_size.sizeHint().height() > before


def test_another_language_says_everything_anew_and_stays_in_place(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:contacts")

    window.services.preferences.update(language="es")

    qtbot.waitUntil(lambda: window.header.language.text() == "Español")
    assert window.services.navigator.current == Route("contacts")
    window.services.preferences.update(language="en")
    qtbot.waitUntil(lambda: window.header.language.text() == "English")


def test_the_trail_leads_up(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:contacts/fo-detroit")
    up = next(b for b in window.header.findChildren(Button) if b.text() == "Who to contact")

    qtbot.mouseClick(up, Qt.MouseButton.LeftButton)

    assert window.services.navigator.current == Route("contacts")


@pytest.mark.parametrize(("page", "scale"), [("ports/2504", 1.0), ("steps/mail", 2.0)])
def test_the_slash_in_the_path_stands_in_the_middle_of_its_gap(
    qtbot: QtBot, window: MainWindow, page: str, scale: float
) -> None:
    window.resize(1280, 800)
    window.services.preferences.update(text_scale=scale)
    qtbot.waitUntil(lambda: window.services.theme.tokens.scale == scale)
    window.go(f"poeguide:{page}")
    QApplication.processEvents()
    link = next(button for button in window.header.findChildren(ElidedButton) if button.isVisible())
    slash = next(label for label in window.header.findChildren(Label) if label.text() == "/")

    name = next(label for label in window.header.findChildren(Elided) if label.isVisible())
    side = (link.sizeHint().width() - link.fontMetrics().horizontalAdvance(link.toolTip())) / 2
    before = slash.x() - link.geometry().right() + side
    after = name.x() - slash.geometry().right()
    assert slash.width() >= slash.fontMetrics().horizontalAdvance("/")
    assert abs(before - after) <= window.services.theme.tokens.size("shape.frame")


@pytest.mark.parametrize("colors", ["light", "contrast"])
def test_the_words_of_the_footer_stand_on_one_line(qtbot: QtBot, window: MainWindow, colors: str) -> None:
    """In contrast its edge is thicker: half a pixel was rounded up in one of them and down in another."""
    window.services.preferences.update(theme=colors)
    line = 2 if colors == "contrast" else 1
    qtbot.waitUntil(lambda: window.services.theme.tokens.size("shape.line") == line)
    qtbot.waitUntil(lambda: window.footer.status.height() < window.footer.height())
    status, code = window.footer.status, window.footer.code
    note = next(label for label in window.footer.findChildren(Label) if label.text().startswith("Independent"))

    places = {(words.geometry().top(), words.height()) for words in (status, code, note)}
    assert len(places) == 1


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("width", [480, 500, 640, 900])
@pytest.mark.usefixtures("english_again")
def test_the_footer_says_all_of_it_in_a_narrow_window(window: MainWindow, width: int, language: str) -> None:
    window.services.preferences.update(language=language)
    window.resize(width, 600)
    settle()

    assert window.footer.rect().contains(window.footer.childrenRect())
    for label in window.footer.findChildren(Label):
        if label.isVisible():
            assert label.width() >= label.minimumSizeHint().width()
            assert label.height() >= max(label.heightForWidth(label.width()), label.minimumSizeHint().height())


@pytest.mark.parametrize("route", ["home", "learn", "lanes/ready"])
def test_the_footer_leaves_the_page_its_room_at_very_large_text(window: MainWindow, route: str) -> None:
    window.resize(960, 720)
    window.services.preferences.update(text_scale=3.0)
    window.go(f"poeguide:{route}")
    settle()

    assert window.footer.height() <= window.height() // 5
    assert [label.text() for label in window.footer.findChildren(Label) if label.isVisible()] == [
        "Independent guide, not a government site"
    ]


def test_a_narrow_window_narrows_the_rail(window: MainWindow) -> None:
    wide = window.rail.width()

    window.resize(900, 700)

    assert window.rail.width() < wide
    assert set(window.rail.buttons) >= {"home", "ports", "help"}


def test_a_message_goes_with_its_page(window: MainWindow) -> None:
    window.go("poeguide:settings")
    window.services.notices.say("Copied.")

    window.go("poeguide:settings?x=1")
    assert window.notice_bar.isVisible()

    window.go("poeguide:contacts")
    assert not window.notice_bar.isVisible()


def test_a_message_outlives_a_change_of_the_text_size_until_it_is_closed(qtbot: QtBot, window: MainWindow) -> None:
    window.services.notices.say("The settings folder cannot be written.", "warn", stays=True)

    window.services.preferences.update(text_scale=1.25)
    close = window.notice_bar.findChild(Button)
    assert window.notice_bar.isVisible()
    assert close is not None

    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    window.services.preferences.update(text_scale=1.0)
    assert not window.notice_bar.isVisible()


def test_what_a_link_to_the_list_lacks_is_not_told_on_a_page_of_the_list(window: MainWindow) -> None:
    window.go("poeguide:ports?types=air")
    assert "types=air" in window.services.notices.text

    window.go("poeguide:ports?q=san")
    window.go("poeguide:ports/2504")

    assert not window.services.notices.text


def test_a_long_message_scrolls_and_leaves_the_page_its_room(qtbot: QtBot, window: MainWindow) -> None:
    window.services.preferences.update(text_scale=2.0)
    qtbot.waitUntil(lambda: window.services.theme.tokens.scale == 2.0)
    window.resize(1024, 600)
    window.services.notices.say("The settings folder cannot be written. " * 9, "warn")
    words, close = window.notice_bar.findChild(QScrollArea), window.notice_bar.findChild(Button)
    assert words is not None
    assert close is not None
    bar = words.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)

    words.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(99):
        qtbot.keyClick(words, Qt.Key.Key_Down)

    assert bar.value() == bar.maximum()
    assert close.visibleRegion().boundingRect() == close.rect()
    assert window.page is not None
    assert window.page.height() > 100

    window.services.notices.say("Copied.", "ok")
    qtbot.waitUntil(lambda: window.notice_bar.height() < 3 * window.services.theme.tokens.line_height("body"))


def test_what_a_page_says_on_opening_is_read(window: MainWindow) -> None:
    window.services.notices.say("Copied.")

    window.go("poeguide:ports?getting=nothing")

    assert "getting=nothing" in window.services.notices.text


@pytest.mark.parametrize("width", [600, 900, 1280, 1920])
def test_path_search_and_buttons_stand_beside_one_another(qtbot: QtBot, window: MainWindow, width: int) -> None:
    window.resize(width, 800)

    for link in ("poeguide:home", "poeguide:steps/aircraft", "poeguide:rules/exemptions", "poeguide:ports/3987"):
        window.go(link)
        qtbot.waitUntil(lambda: is_in_line(window.header))


def is_in_line(header: QWidget) -> bool:
    parts = [part for part in header.findChildren(QWidget) if part.parent() is header and part.isVisible()]
    edges = sorted((part.x(), part.geometry().right()) for part in parts)
    return all(before[1] < after[0] for before, after in pairwise(edges)) and edges[-1][1] < header.width()


def test_the_search_says_less_before_the_path_is_cut(window: MainWindow) -> None:
    window.go("poeguide:home")
    QApplication.processEvents()
    assert window.header.search.shown_words() == "Ports, steps, items, offices, codes"

    window.go("poeguide:steps/aircraft")
    QApplication.processEvents()
    name = next(label for label in window.header.findChildren(QLabel) if label.text() == "By private aircraft")
    assert window.header.search.shown_words() == "Search"
    assert name.fontMetrics().horizontalAdvance(name.text()) < name.width()


def test_where_room_is_little_the_glass_alone_leaves_the_path_whole(qtbot: QtBot, window: MainWindow) -> None:
    window.services.preferences.update(text_scale=2.0)
    window.resize(1440, 900)
    window.go("poeguide:contacts/fo-detroit")

    qtbot.waitUntil(lambda: window.header.search.shown_words() == "")
    name = next(label for label in window.header.findChildren(Elided) if label.text() == "Detroit Field Office")
    assert name.isVisible()
    assert name.shown() == name.text()


@pytest.mark.parametrize("name", ["text_size", "language"])
def test_a_menu_opens_below_its_button(qtbot: QtBot, window: MainWindow, name: str) -> None:
    button: Button = getattr(window.header, name)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    menu = window.findChild(QMenu)
    assert menu is not None
    corner = button.mapToGlobal(QPoint(0, button.height()))
    right = window.screen().availableGeometry().right()
    assert menu.pos() == corner or menu.geometry().right() == right
    menu.close()


@pytest.mark.parametrize(
    ("link", "above"),
    [
        ("about", ["about"]),
        ("about/sources", ["about"]),
        ("codes", ["ports"]),
        ("codes/3801", ["ports"]),
        ("scenarios", ["teach"]),
        ("scenarios/cash", ["teach", "scenarios"]),
    ],
)
def test_the_path_names_every_page_above(window: MainWindow, link: str, above: list[str]) -> None:
    window.go(link)

    assert window.page is not None
    assert [str(route.page) for _, route in window.page.trail()] == above


def test_a_short_view_of_about_does_not_scroll_over_nothing(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1280, 800)
    window.go("about")
    qtbot.waitUntil(lambda: bool(window.page and window.page.isVisible()))
    window.go("about/independence")

    page = window.page
    assert isinstance(page, AboutPage)
    qtbot.waitUntil(lambda: page.area.verticalScrollBar().maximum() == 0)


def test_every_path_begins_at_the_same_place(window: MainWindow) -> None:
    """A link has room at its sides, which the name of a page has not."""
    window.resize(1440, 900)
    begins = []
    for link in ("ports", "ports/2504"):
        window.go(link)
        QApplication.processEvents()
        header = window.header
        links = [part for part in header._above if part.isVisible()]
        begins.append(links[0].x() + header._gap if links else header._name.x())

    assert begins[0] == begins[1]
