"""Learn: everything to read is listed once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from poeguide.data.bundle import Bundle
from poeguide.data.topics import topics
from poeguide.domain.routes import Route
from poeguide.domain.topics import TopicKind
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.learn import LearnPage, LearnViewModel
from poeguide.ui.widgets.row_list import RowList


def test_every_article_measure_and_challenge_is_listed_once(bundle: Bundle) -> None:
    view_model = LearnViewModel(bundle, "en")

    keys = [row.key for group in view_model.groups for row in group.rows]
    articles = [f"learn/{hit.id}" for hit in bundle.read(topics, TopicKind.ARTICLE)]
    measures = [f"learn/measure-{hit.id}" for hit in bundle.read(topics, TopicKind.MEASURE)]
    assert len(keys) == len(set(keys))
    assert set(keys) >= {*articles, *measures, "glossary", "codes"}


def test_a_row_opens_what_it_names(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:learn")
    page = window.page
    assert isinstance(page, LearnPage)
    listing = next(found for found in page.findChildren(RowList) if found.accessibleName() == "Security measures")
    listing.select("learn/measure-biometrics")

    qtbot.keyClick(listing, Qt.Key.Key_Space)

    assert window.services.navigator.current == Route("learn", "measure-biometrics")


def test_columns_follow_the_width_and_keep_the_order(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:learn")
    page = window.page
    assert isinstance(page, LearnPage)

    window.resize(640, 700)
    qtbot.waitUntil(lambda: len({card.x() for card in page.cards}) == 1)

    tops = [card.y() for card in page.cards]
    assert tops == sorted(tops)
