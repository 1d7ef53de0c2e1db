"""What stands below the edge of a page is made after its picture, and nobody finds it missing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from poeguide.ui.find import FindInPage
from poeguide.ui.late_parts import LateParts
from poeguide.ui.main_window import MainWindow
from poeguide.ui.page import ScrollPage
from poeguide.ui.pages.goods.page import GoodsPage
from poeguide.ui.pages.steps.page import StepsPage
from poeguide.ui.pages.steps.stop_card import StopBody
from poeguide.ui.pages.topic.page import TopicPage
from poeguide.ui.place_page import PlacePage
from poeguide.ui.widgets.article_view import ArticleView
from poeguide.ui.widgets.cards import Card
from poeguide.ui.widgets.fact_line import FactLine
from poeguide.ui.widgets.row_list import RowList

ROUTES = (
    "documents/us-citizen-adult", "crossings/ca-san-ysidro", "ports/2504", "rules/exemptions", "goods",
)  # fmt: skip
CHANGES = ({"theme": "dark"}, {"text_scale": 1.5}, {"language": "es"})
PART = 100
"""Height of a part of the column below, in pixels."""


class Column:
    """An area with a column of parts that are all alike, and how many of them were made."""

    def __init__(self, qtbot: QtBot, count: int) -> None:
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.inner = QWidget()
        layout = QVBoxLayout(self.inner)
        layout.setContentsMargins(0, 0, 0, 0)
        self.column = QWidget()
        self.own = QVBoxLayout(self.column)
        self.own.setContentsMargins(0, 0, 0, 0)
        self.own.setSpacing(0)
        layout.addWidget(self.column)
        layout.addStretch(1)
        self.area.setWidget(self.inner)
        self.late = LateParts(self.area)
        self.made: list[str] = []
        qtbot.addWidget(self.area)
        self.area.resize(300, 350)
        with qtbot.waitExposed(self.area):
            self.area.show()
        self.late.fill(self.column, self.parts("part", count))

    def parts(self, name: str, count: int) -> Iterator[None]:
        for at in range(count):
            label = QLabel(f"{name} {at}")
            label.setFixedHeight(PART)
            self.own.addWidget(label)
            self.made.append(label.text())
            yield
        foot = QLabel("foot")
        foot.setFixedHeight(PART)
        self.own.addWidget(foot)


def scrolled(page: QWidget | None) -> ScrollPage:
    """The part of a page that scrolls."""
    found = page.body if isinstance(page, PlacePage) else page
    assert isinstance(found, ScrollPage)
    return found


def words(page: ScrollPage) -> list[str]:
    """All that the page says by now."""
    labels = [label.text() for label in page.canvas.findChildren(QLabel)]
    return labels + [view.words() for view in page.canvas.findChildren(ArticleView)]


def shown_words(page: ScrollPage) -> list[str]:
    """All that can be read on the page by now, from the top down."""
    labels: list[QLabel | ArticleView] = [*page.canvas.findChildren(QLabel), *page.canvas.findChildren(ArticleView)]
    seen = [part for part in labels if part.isVisible()]
    seen.sort(key=lambda part: part.mapTo(page.canvas, QPoint()).y())
    return [part.words() if isinstance(part, ArticleView) else part.text() for part in seen]


def picture(page: ScrollPage) -> QImage:
    return page.area.viewport().grab().toImage()


def test_as_many_parts_are_made_as_are_seen_and_the_others_follow(qtbot: QtBot) -> None:
    shown = Column(qtbot, 9)

    assert len(shown.made) == 4
    qtbot.waitUntil(lambda: len(shown.made) == 9)
    assert all(label.isVisible() for label in shown.column.findChildren(QLabel))


def test_a_higher_window_shows_more_parts_at_once(qtbot: QtBot) -> None:
    shown = Column(qtbot, 9)

    shown.area.resize(300, 650)
    shown.late.make_seen()

    assert len(shown.made) == 7


def test_a_part_that_begins_at_the_edge_waits(qtbot: QtBot) -> None:
    shown = Column(qtbot, 9)
    shown.late.drop()

    shown.area.resize(300, 500)
    shown.late.fill(shown.column, shown.parts("other", 9))

    assert shown.made[4:] == ["other 0"]


def test_the_list_of_goods_is_in_the_first_picture_also_where_more_stands_below_it(window: MainWindow) -> None:
    window.resize(1000, 500)

    window.go("goods")

    page = window.page
    assert isinstance(page, GoodsPage)
    (listing,) = page.canvas.findChildren(RowList)
    assert listing.isVisible()
    assert page.beside.y() > listing.mapTo(page.canvas, QPoint()).y()


@pytest.mark.parametrize(("height", "is_seen"), [(800, False), (1200, True)])
def test_the_text_of_a_stop_is_in_the_first_picture_where_it_is_seen(
    qtbot: QtBot, window: MainWindow, height: int, *, is_seen: bool
) -> None:
    window.resize(1280, height)

    window.go("steps/air")

    page = window.page
    assert isinstance(page, StepsPage)
    assert bool(page.findChildren(StopBody)) is is_seen
    qtbot.waitUntil(lambda: len(page.findChildren(StopBody)) == 1 and page.findChildren(StopBody)[0].isVisible())


def test_who_asks_has_all_parts_now_and_once(qtbot: QtBot) -> None:
    shown = Column(qtbot, 9)

    shown.late.complete()
    shown.late.complete()

    assert shown.made == [f"part {at}" for at in range(9)]
    assert shown.own.count() == 10
    assert all(label.isVisible() for label in shown.column.findChildren(QLabel))
    assert shown.column.height() == 10 * PART


def test_other_parts_take_the_place_of_those_that_were_to_come(qtbot: QtBot) -> None:
    shown = Column(qtbot, 9)

    shown.late.fill(shown.column, shown.parts("other", 2))
    assert len(shown.made) == 4
    shown.late.complete()

    assert shown.made[4:] == ["other 0", "other 1"]


def test_a_column_that_goes_takes_what_was_to_come_with_it(qtbot: QtBot) -> None:
    shown = Column(qtbot, 9)

    shown.late.drop()
    QApplication.processEvents()
    shown.late.complete()

    assert len(shown.made) == 4


@pytest.mark.parametrize("change", CHANGES, ids=str)
@pytest.mark.parametrize("route", ROUTES)
def test_the_first_picture_lacks_nothing_that_is_seen(
    qtbot: QtBot, window: MainWindow, route: str, change: dict[str, object]
) -> None:
    window.resize(1280, 800)
    window.go(route)
    QApplication.processEvents()

    window.services.preferences.update(**change)
    QCoreApplication.sendPostedEvents()
    page = scrolled(window.page)
    first, said = picture(page), words(page)
    page.complete()

    assert len(words(page)) > len(said)
    assert picture(page) == first


@pytest.mark.parametrize("route", ROUTES)
def test_all_parts_come_without_anybody_asking(qtbot: QtBot, window: MainWindow, route: str) -> None:
    window.resize(1280, 800)
    window.go(route)
    page = scrolled(window.page)
    said = words(page)

    qtbot.waitUntil(lambda: len(words(page)) > len(said))

    come = words(page)
    page.complete()
    assert words(page) == come


@pytest.mark.parametrize("change", CHANGES, ids=str)
@pytest.mark.parametrize("route", ROUTES)
def test_the_foot_of_a_page_stays_in_sight(window: MainWindow, route: str, change: dict[str, object]) -> None:
    window.resize(1280, 800)
    window.go(route)
    QApplication.processEvents()
    bar = scrolled(window.page).area.verticalScrollBar()
    bar.setValue(bar.maximum())
    down = bar.value()
    assert down > 0

    window.services.preferences.update(**change)
    QCoreApplication.sendPostedEvents()

    bar = scrolled(window.page).area.verticalScrollBar()
    assert bar.value() == min(down, bar.maximum())


def test_facts_that_were_opened_far_down_stay_open(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1280, 800)
    window.go("documents/us-citizen-adult")
    page = scrolled(window.page)
    page.complete()
    last = [line for line in page.canvas.findChildren(FactLine) if line.isVisible()][-1]
    page.area.ensureWidgetVisible(last)
    qtbot.mouseClick(last, Qt.MouseButton.LeftButton)
    assert last.isChecked()

    window.services.preferences.update(theme="dark")
    QCoreApplication.sendPostedEvents()

    lines = [line.isChecked() for line in scrolled(window.page).canvas.findChildren(FactLine)]
    assert lines[-1]
    assert not any(lines[:-1])


def test_words_at_the_foot_are_found_before_the_foot_was_made(window: MainWindow) -> None:
    window.resize(1280, 600)
    window.go("rules/exemptions")
    page = window.page
    assert isinstance(page, TopicPage)
    made = len(page.sections)

    page.finding.look_for("exemption", 0)

    assert len(page.sections) > made
    assert isinstance(page.finding, FindInPage)
    assert page.finding.bar is not None
    assert page.finding.bar.view is not None


def test_a_link_of_the_contents_leads_to_a_section_that_was_not_made(window: MainWindow) -> None:
    window.resize(1440, 600)
    window.go("rules/exemptions")
    page = window.page
    assert isinstance(page, TopicPage)
    assert len(page.sections) <= 4

    page.contents.follow("#4")

    seen = page.sections[4].mapTo(page.area.viewport(), QPoint()).y()
    assert 0 < seen < page.area.viewport().height() // 4


def test_another_tab_gets_nothing_of_the_first_one(window: MainWindow) -> None:
    window.resize(1280, 600)
    window.go("ports/2504")
    page = window.page
    assert isinstance(page, PlacePage)

    page.show_tab("contacts")
    page.complete()

    cards = [card for card in page.body.canvas.findChildren(Card) if card.isVisible()]
    said = [card.findChildren(QLabel)[0].text() for card in cards]
    assert said[0] == "How to reach it"
    assert "What kind of place this is" not in said


@pytest.mark.parametrize(
    "routes",
    [("documents/us-citizen-adult", "documents/lpr"), ("rules/exemptions", "rules/prohibited")],
    ids=["documents", "rules"],
)
def test_another_place_on_the_same_page_gets_its_own_parts_late(
    qtbot: QtBot, window: MainWindow, routes: tuple[str, str]
) -> None:
    window.resize(1280, 600)
    window.go(routes[1])
    page = scrolled(window.page)
    page.complete()
    whole = shown_words(page)
    window.go(routes[0])

    window.go(routes[1])
    made = shown_words(page)
    page.complete()

    assert len(made) < len(shown_words(page))
    assert shown_words(page) == whole


def test_a_class_that_is_left_in_the_same_moment_does_not_stay(window: MainWindow) -> None:
    window.services.preferences.update(language="es")
    window.resize(1280, 600)
    window.go("documents/us-citizen-adult?beside=1")
    page = scrolled(window.page)
    page.area.verticalScrollBar().setValue(20)

    window.go("documents/lpr?beside=1")
    page.complete()

    assert shown_words(page)[0] == page.title()


def test_an_article_that_is_left_in_the_same_moment_leaves_no_section(window: MainWindow) -> None:
    window.resize(1700, 600)
    window.go("rules/exemptions")
    window.go("rules/prohibited")
    page = window.page
    assert isinstance(page, TopicPage)
    page.complete()

    assert page.contents.words().splitlines() == [section.title for section in page.sections]


@pytest.mark.parametrize("height", range(560, 760, 20))
@pytest.mark.parametrize("route", ["documents/us-citizen-adult", "ports/2504"])
def test_the_first_picture_lacks_nothing_at_any_height(window: MainWindow, route: str, height: int) -> None:
    window.resize(1280, height)
    window.go(route)
    page = scrolled(window.page)
    first = picture(page)

    page.complete()

    assert picture(page) == first


def test_a_tab_opens_where_the_page_is_scrolled_to(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1000, 800)
    window.go("ports/2504")
    page = window.page
    assert isinstance(page, PlacePage)
    page.complete()
    bar = page.body.area.verticalScrollBar()
    bar.setValue(160)

    qtbot.mouseClick(page.tabs.buttons["contacts"], Qt.MouseButton.LeftButton)
    QApplication.processEvents()

    assert bar.value() == 160


def test_the_facts_beside_a_table_stay_where_they_were(qtbot: QtBot, window: MainWindow) -> None:
    window.services.preferences.update(text_scale=2.0)
    window.resize(2200, 560)
    window.go("ports/2504?tab=traffic")
    page = window.page
    assert isinstance(page, PlacePage)
    page.complete()
    bar = page.aside.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() >= 150)
    bar.setValue(150)

    window.services.preferences.update(theme="dark")
    QApplication.processEvents()

    page = window.page
    assert isinstance(page, PlacePage)
    assert page.aside.verticalScrollBar().value() == 150
