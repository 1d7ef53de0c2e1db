"""The finder made anew, as another theme or text size does: what was found is not searched again."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from poeguide.domain.routes import Route
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.finder import FinderPage
from poeguide.ui.pages.finder.view_model import FinderViewModel
from poeguide.ui.services import Services

NIGHT = "poeguide:ports?state=CA&mode=pedestrian&open=2026-11-21T23:30&doc=passport-card"


def test_a_page_that_is_made_anew_finds_without_searching_again(services: Services) -> None:
    first, second = FinderViewModel(services), FinderViewModel(services)
    for view_model in (first, second):
        view_model.show(Route.parse(NIGHT))

    assert second.result is first.result
    second.set_words("tecate")
    assert second.result is not first.result
    first.set_when(None)
    assert first.moment == services.clock()
    assert first.result != second.result


def test_a_notice_on_a_low_window_with_large_letters_leaves_the_heading_of_the_list_whole(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.services.preferences.update(text_scale=2.0)
    window.resize(900, 700)

    window.go("poeguide:ports?sel=crossings/no")

    def is_whole() -> bool:
        # The page is made anew for the larger letters, and laid out once the notice stands.
        if not isinstance(window.page, FinderPage):
            return False
        pane = window.page.list_pane
        heading = pane.heading
        return (
            bool(window.services.notices.text)
            and pane.summary.isHidden()
            and heading.height() >= heading.heightForWidth(heading.width())
            and heading.geometry().bottom() <= pane.list.geometry().top()
        )

    qtbot.waitUntil(is_whole)
