"""Where reading was left: on the page, in the next start, and nowhere where nothing may be kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from poeguide.app import make_services
from poeguide.data.bundle import Bundle
from poeguide.domain.routes import Route
from poeguide.left import MOST, Left
from poeguide.paths import Paths
from poeguide.settings import Settings
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.topic import TopicPage
from tests.ui.conftest import NOW

ARTICLE = Route("learn", "after-arrival")
Start = Callable[[Settings | None], MainWindow]


@pytest.fixture
def start(qtbot: QtBot, bundle: Bundle, tmp_path: Path) -> Iterator[Start]:
    """Start the program again and again on the same folders."""
    windows: list[MainWindow] = []

    def made(settings: Settings | None) -> MainWindow:
        for old in windows:
            old.close()
        services = make_services(Paths.under(tmp_path), bundle, route=ARTICLE, settings=settings)
        window = MainWindow(services._replace(clock=lambda: NOW))
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(1000, 700)
        with qtbot.waitExposed(window):
            window.show()
        for _ in range(3):
            QApplication.processEvents()
        return window

    yield made
    for window in windows:
        window.close()


def topic_page(window: MainWindow) -> TopicPage:
    page = window.page
    assert isinstance(page, TopicPage)
    return page


def test_the_next_start_opens_an_article_where_it_was_left_and_in_the_same_size(start: Start) -> None:
    first = start(None)
    first.services.preferences.update(text_scale=1.5, motion="reduced")
    QApplication.processEvents()
    bar = topic_page(first).area.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    section = top_section(topic_page(first))

    second = start(None)

    assert second.services.preferences.settings.text_scale == 1.5
    assert topic_page(second).area.verticalScrollBar().value() > 0
    assert abs(top_section(topic_page(second)) - section) <= 1


def test_nothing_is_kept_where_nothing_may_be_kept(start: Start, tmp_path: Path) -> None:
    public = Settings(motion="reduced", theme="light")
    first = start(public)
    bar = topic_page(first).area.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)

    second = start(public)

    assert topic_page(second).area.verticalScrollBar().value() == 0
    assert not (tmp_path / "config").exists()


def test_wiping_forgets_it_on_disk_too(tmp_path: Path) -> None:
    left = Left(tmp_path / "left.json")
    left.keep("poeguide:learn/agency", 0.5)
    left.save()
    assert Left(tmp_path / "left.json").position("poeguide:learn/agency") == 0.5

    left.forget()

    assert not (tmp_path / "left.json").exists()
    assert left.position("poeguide:learn/agency") == 0


def test_the_memory_is_bounded_and_forgets_the_oldest_first(tmp_path: Path) -> None:
    left = Left(tmp_path / "left.json")
    for number in range(MOST + 10):
        left.keep(f"poeguide:learn/{number}", 0.5)
    left.keep("poeguide:learn/20", 0)
    left.save()

    again = Left(tmp_path / "left.json")

    assert again.position("poeguide:learn/9") == 0
    assert again.position("poeguide:learn/20") == 0
    assert again.position(f"poeguide:learn/{MOST + 9}") == 0.5


@pytest.mark.parametrize("text", ["", "[]", "{", '{"positions": {"a": 7, "b": true, "c": "x"}, "unfolded": [1, "k"]}'])
def test_a_spoiled_file_means_the_top_of_every_page(tmp_path: Path, text: str) -> None:
    path = tmp_path / "left.json"
    path.write_text(text, "utf-8")

    left = Left(path)

    assert [left.position(route) for route in "abc"] == [0, 0, 0]
    assert left.unfolded in ((), ("k",))


def test_a_folder_that_cannot_be_written_is_no_reason_to_stop(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    left = Left(tmp_path / "file" / "left.json")

    left.keep("poeguide:learn/agency", 0.5)
    left.save()

    assert left.position("poeguide:learn/agency") == 0.5


def top_section(page: TopicPage) -> int:
    """The number of the section that stands at the top of the visible part."""
    top = page.area.verticalScrollBar().value()
    tops = [section.mapTo(page.canvas, section.rect().topLeft()).y() for section in page.sections]
    return sum(place <= top for place in tops)
