"""Topics to read: sections with facts, contents, links, find in page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from poeguide.data.bundle import Bundle
from poeguide.data.facts import facts
from poeguide.data.topics import topic, topics
from poeguide.domain.freshness import Freshness
from poeguide.domain.routes import Route
from poeguide.domain.topics import PLACES, TopicKind
from poeguide.ui.fact_words import old_ones
from poeguide.ui.formats import quantity
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.topic import TopicListPage, TopicPage, TopicViewModel
from poeguide.ui.reading import Reader
from poeguide.ui.widgets.article_view import ArticleView
from poeguide.ui.widgets.fact_strip import FactStrip
from poeguide.ui.widgets.find_bar import FindBar
from poeguide.ui.widgets.lane_sign import LANE_SIGNS, LaneSign
from poeguide.ui.widgets.text import Label


@pytest.fixture
def view_model(bundle: Bundle) -> TopicViewModel:
    return TopicViewModel(bundle, "en")


def page_of(window: MainWindow, route: str) -> TopicPage:
    window.go(route)
    page = window.page
    assert isinstance(page, TopicPage)
    return page


def routes_of(bundle: Bundle) -> list[Route]:
    kinds = PLACES.keys() - {TopicKind.DOCUMENT_CLASS, TopicKind.GOOD, TopicKind.MATTER}
    return [Route.parse(PLACES[kind] + hit.id) for kind in sorted(kinds) for hit in bundle.read(topics, kind)]


@pytest.mark.parametrize("language", ["en", "es"])
def test_where_to_read_on_is_named_by_a_title_and_never_by_a_file_name(bundle: Bundle, language: str) -> None:
    read = [bundle.read(topic, kind, hit.id) for kind in TopicKind for hit in bundle.read(topics, kind)]
    routes = {route for found in read if found for route in found.see if route.startswith("poeguide:facts/")}
    links = {link.route: link.words for link in Reader(bundle, language).links(sorted(routes))}

    assert len(links) == len(routes) > 0
    for route, words in links.items():
        (wanted,) = bundle.read(facts, (Route.parse(route).target,), language)
        assert words == wanted.title


def test_every_topic_opens_and_every_block_rests_on_facts(bundle: Bundle, view_model: TopicViewModel) -> None:
    routes = routes_of(bundle)

    for route in routes:
        assert view_model.open(route), route
        assert view_model.reading is not None
        assert all(view_model.reading.facts_of(block) for block in view_model.reading.topic.blocks), route
    assert len(routes) > 100


def test_every_related_link_has_words(bundle: Bundle, view_model: TopicViewModel) -> None:
    for route in routes_of(bundle):
        view_model.open(route)
        assert view_model.reading is not None
        assert all(link.words.strip() for link in view_model.reading.related), route


def test_an_unknown_topic_is_refused(view_model: TopicViewModel) -> None:
    assert not view_model.open(Route("learn", "no-such-article"))


def test_a_page_shows_title_sections_and_contents(window: MainWindow) -> None:
    window.resize(1440, 900)
    page = page_of(window, "poeguide:rules/exemptions")

    assert page.title() == "Personal exemptions"
    page.complete()
    assert page.contents.words().splitlines() == [section.title for section in page.sections]
    assert page.side.isVisible()


def test_a_narrow_page_has_no_contents_beside_it(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window, "poeguide:rules/exemptions")

    window.resize(800, 700)

    qtbot.waitUntil(lambda: not page.side.isVisible())


def test_contents_scroll_to_their_section(window: MainWindow) -> None:
    window.resize(1440, 900)
    page = page_of(window, "poeguide:rules/exemptions")
    QApplication.processEvents()

    page.contents.follow("#4")

    assert page.area.verticalScrollBar().value() > 0


def test_going_back_comes_to_where_one_was(window: MainWindow) -> None:
    page = page_of(window, "poeguide:rules/exemptions")
    QApplication.processEvents()
    page.area.verticalScrollBar().setValue(300)

    window.go("poeguide:rules/alcohol")
    assert page.area.verticalScrollBar().value() == 0
    window.services.navigator.back()

    assert page.area.verticalScrollBar().value() == 300


def test_a_section_opens_its_facts_with_source_and_date(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window, "poeguide:rules/exemptions")
    strip = page.sections[0].findChildren(FactStrip)[0]

    qtbot.mouseClick(strip.button, Qt.MouseButton.LeftButton)

    assert strip.list is not None
    texts = " ".join(view.words() for view in strip.list.findChildren(ArticleView))
    assert "800 USD" in texts
    assert "Open this fact" in texts
    assert strip.button.text() == "Hide the facts"


def test_a_fact_link_leads_to_the_fact(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window, "poeguide:rules/exemptions")
    strip = page.sections[0].findChildren(FactStrip)[0]
    qtbot.mouseClick(strip.button, Qt.MouseButton.LeftButton)
    assert strip.list is not None

    strip.list.findChildren(ArticleView)[0].follow("poeguide:facts/cus-exempt-800")

    assert window.services.navigator.current == Route("facts", "cus-exempt-800")


def test_find_in_page_counts_and_walks_the_places(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window, "poeguide:rules/exemptions")

    qtbot.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    bar = page.finding.bar
    assert bar is not None
    assert bar.isVisible()
    qtbot.keyClicks(bar.field, "alcohol")
    first = bar.count.text()
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)

    assert first.startswith("1 of ")
    assert bar.count.text().startswith("2 of ")


def test_find_in_page_says_when_there_is_nothing(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window, "poeguide:rules/exemptions")

    page.finding.open()
    bar = page.finding.bar
    assert bar is not None
    qtbot.keyClicks(bar.field, "xyzzy")
    assert bar.count.text() == "Not on this page"

    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()


@pytest.mark.parametrize(
    ("route", "words", "other"),
    [
        ("documents/us-citizen-adult", "passport", "documents/visitor-visa"),
        ("steps/car/primary", "officer", "steps/car/sec-doc"),
        ("goods/fresh-fruit", "declare", "goods/cash"),
        ("matters/at-port", "supervisor", "matters/service"),
    ],
)
def test_every_page_that_is_read_finds_its_words(
    qtbot: QtBot, window: MainWindow, route: str, words: str, other: str
) -> None:
    window.go(f"poeguide:{route}")
    page = window.page
    assert page is not None
    qtbot.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    bar = page.findChildren(FindBar)[0]
    qtbot.keyClicks(bar.field, words)
    assert bar.count.text().startswith("1 of ")

    # Another text is searched for the same words, and what was there is let go.
    window.go(f"poeguide:{other}")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.view is None or bar.view.isVisible()
    assert bar.count.text()


def test_a_major_port_leads_to_its_port_page(window: MainWindow) -> None:
    page_of(window, "poeguide:majors/san-ysidro")
    view_model = TopicViewModel(window.services.bundle, "en")

    view_model.open(Route("majors", "san-ysidro"))

    assert view_model.places() == Route("ports", "2504")


@pytest.mark.parametrize(
    ("route", "count"), [("types", 7), ("majors", 6), ("programs", 17), ("lanes", 8), ("rules", 19)]
)
def test_lists_show_every_topic_of_their_kind(window: MainWindow, route: str, count: int) -> None:
    from poeguide.ui.widgets.topic_cards import CardGrid

    window.go(f"poeguide:{route}")
    page = window.page

    assert isinstance(page, TopicListPage)
    assert sum(len(grid.cards) for grid in page.findChildren(CardGrid) if grid.isVisible()) == count


def test_a_card_opens_its_topic(qtbot: QtBot, window: MainWindow) -> None:
    from poeguide.ui.widgets.topic_cards import CardGrid

    window.go("poeguide:types")
    assert window.page is not None
    card = window.page.findChildren(CardGrid)[0].cards[0]

    qtbot.keyClick(card, Qt.Key.Key_Return)

    assert window.services.navigator.current == Route("types", "airport")


def test_a_page_says_what_it_rests_on(window: MainWindow) -> None:
    page = page_of(window, "poeguide:learn/measure-biometrics")

    page.complete()
    assert page.status().startswith("Rests on ")
    assert any(label.text() == "Sources" for label in page.findChildren(Label))


def test_values_are_written_as_the_reader_writes_numbers() -> None:
    assert (quantity("397200000"), quantity("40.27"), quantity("about 20")) == ("397,200,000", "40.27", "about 20")


def test_every_lane_page_draws_its_sign(window: MainWindow) -> None:
    page = page_of(window, "poeguide:lanes/nexus")

    signs = [sign.accessibleName() for sign in page.findChildren(LaneSign)]
    assert signs == ["Our own drawing of the sign: NEXUS"]


def test_what_is_copied_takes_its_source_along(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window, "poeguide:rules/exemptions")
    view = page.sections[0].text
    view.setFocus()
    view.awake().selectAll()

    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    copied = QApplication.clipboard().text()
    words, source = copied.rsplit("\n\n", 1)
    assert words == view.words()
    assert source.startswith("Source: ")
    assert source.endswith("). From poeguide.")


def test_the_gallery_shows_the_sign_of_every_lane(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:lanes")
    page = window.page
    assert isinstance(page, TopicListPage)
    lanes = {hit.id for hit in window.services.bundle.read(topics, TopicKind.LANE)}

    signs = [sign for sign in page.findChildren(LaneSign) if sign.isVisible()]

    assert set(LANE_SIGNS) == lanes
    assert len(signs) == len(lanes)
    words = {sign.accessibleName().partition(": ")[2] for sign in signs}
    assert {"READY", "NEXUS", "SENTRI", "FAST", "GLOBAL ENTRY", "MPC"} <= words
    assert len({sign.mapTo(page, sign.rect().topLeft()).toTuple() for sign in signs}) == len(signs)


def test_a_page_says_how_many_of_its_facts_have_no_date(window: MainWindow) -> None:
    page = page_of(window, "poeguide:rules/food")
    reading = Reader(window.services.bundle, "en").read(TopicKind.RULE, "food")
    assert reading is not None
    undated = sum(not fact.as_of for fact in reading.all_facts())

    assert undated
    assert f"Without a date: {undated}." in page.status()


def test_a_page_counts_the_facts_to_confirm_and_those_that_age(window: MainWindow) -> None:
    page = page_of(window, "poeguide:learn/religion")
    assert page.status().endswith(" &nbsp; <b>1 fact to confirm first, 2 aging</b>")
    assert (old_ones([Freshness.FRESH]), old_ones([Freshness.FRESH, Freshness.AGING])) == ("", "1 aging")
