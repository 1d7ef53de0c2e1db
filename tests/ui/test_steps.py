"""Step by step: every way to arrive, each stop, and the list twin."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from poeguide.data.bundle import Bundle
from poeguide.domain.routes import Route
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.steps import StepsPage, StepsViewModel
from poeguide.ui.widgets.article_view import ArticleView
from poeguide.ui.widgets.text import Label


@pytest.fixture
def view_model(bundle: Bundle) -> StepsViewModel:
    return StepsViewModel(bundle, "en")


def page_of(window: MainWindow, route: str) -> StepsPage:
    window.go(route)
    page = window.page
    assert isinstance(page, StepsPage)
    return page


def words_of(page: StepsPage) -> list[str]:
    QApplication.processEvents()
    return [label.text() for label in page.findChildren(Label) if label.isVisible()]


def test_every_stop_of_every_line_has_something_to_read(view_model: StepsViewModel) -> None:
    for sequence in view_model.sequences:
        for place in sequence.stops:
            assert view_model.open(f"{sequence.id}/{place.stop.id}")
            assert view_model.topic is not None
            assert view_model.topic.blocks
            assert view_model.facts


def test_every_line_that_can_lead_to_secondary_has_a_branch_to_it(view_model: StepsViewModel) -> None:
    branches = {}
    for sequence in view_model.sequences:
        view_model.open(sequence.id)
        branches[sequence.id] = view_model.line.branch is not None

    assert [key for key, has_branch in branches.items() if not has_branch] == ["mail"]


def test_the_branch_of_a_truck_is_called_as_on_other_lines(view_model: StepsViewModel) -> None:
    assert view_model.open("truck")
    assert view_model.line.branch is not None
    assert view_model.line.branch.title == "Secondary inspection"


def test_the_branch_says_from_which_stops_it_can_follow(view_model: StepsViewModel) -> None:
    view_model.open("car")

    assert view_model.line.branch is not None
    assert view_model.line.branch.note == "can follow from stop 6, 7 or 8"


def test_unknown_lines_and_stops_are_refused(view_model: StepsViewModel) -> None:
    assert not view_model.open("rocket")
    assert not view_model.open("car/no-such-stop")


def test_secondary_inspection_leads_to_its_outcomes(view_model: StepsViewModel) -> None:
    view_model.open("car/sec-doc")

    assert {way.route.target for way in view_model.ways} >= {"car/out-admit", "car/out-defer", "car/out-parole"}


def test_the_line_ends_at_both_sides(view_model: StepsViewModel) -> None:
    view_model.open("ferry")
    keys = [stop.key for stop in view_model.line.stops]

    assert view_model.neighbor(-1) == ""
    view_model.open(f"ferry/{keys[-1]}")
    assert view_model.neighbor(1) == ""


def test_a_link_to_a_stop_shows_it(window: MainWindow) -> None:
    page = page_of(window, "poeguide:steps/car/primary")

    assert page.line.current == "primary"
    assert "Primary inspection" in words_of(page)
    assert page.title() == "By car"


def test_arrow_keys_go_to_the_next_and_previous_stop(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window, "poeguide:steps/car/primary")

    qtbot.keyClick(page, Qt.Key.Key_Right)
    assert window.services.navigator.current == Route("steps", "car/biometrics")

    qtbot.keyClick(page, Qt.Key.Key_Left)
    qtbot.keyClick(page, Qt.Key.Key_Left)
    assert window.services.navigator.current == Route("steps", "car/lane")


def test_moving_along_a_line_leaves_one_place_in_the_history(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window, "poeguide:steps/car/primary")
    qtbot.keyClick(page, Qt.Key.Key_Right)
    qtbot.keyClick(page, Qt.Key.Key_Right)

    window.services.navigator.back()

    assert window.services.navigator.current == Route("home")


def test_a_chip_shows_another_line(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window, "poeguide:steps/car")
    chip = next(chip for chip in page.modes.chips if chip.key == "mail")

    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)

    assert window.services.navigator.current == Route("steps", "mail")
    assert page.heading.text() == "By mail, stop by stop"


def test_the_list_has_the_same_stops_in_the_same_order_as_the_line(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window, "poeguide:steps/air/primary")

    qtbot.mouseClick(page.as_list, Qt.MouseButton.LeftButton)

    assert tuple(page.list.rows) == page.line.line.keys
    assert page.list.isVisible()
    assert not page.line_card.isVisible()
    assert window.services.navigator.current == Route("steps", "air/primary", (("view", "list"),))


def test_a_row_of_the_list_opens_its_stop(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window, "poeguide:steps/car?view=list")

    qtbot.keyClick(page.list.rows["declare"], Qt.Key.Key_Return)

    assert [key for key, row in page.list.rows.items() if row.isChecked()] == ["declare"]
    assert window.services.navigator.current.target == "car/declare"


def test_a_narrow_window_shows_the_list(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window, "poeguide:steps/car/primary")

    window.resize(700, 700)

    qtbot.waitUntil(page.list.isVisible)
    assert not page.line_card.isVisible()
    assert not page.as_list.isVisible()


def test_the_open_stop_of_a_list_is_in_sight(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(700, 700)
    page = page_of(window, "poeguide:steps/car/primary")

    def is_in_sight(stop: str) -> bool:
        row, room = page.list.rows.get(stop), page.area.viewport().height()
        return row is not None and row.isChecked() and 0 <= row.mapTo(page.area, QPoint()).y() <= room // 3

    qtbot.waitUntil(lambda: is_in_sight("primary"))

    qtbot.keyClick(page, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: is_in_sight("biometrics"))
    window.go("poeguide:steps/air")
    qtbot.waitUntil(lambda: page.area.verticalScrollBar().value() == 0)
    qtbot.mouseClick(page.list.rows["exit"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: is_in_sight("exit"))


def test_the_branch_opens_secondary_inspection(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window, "poeguide:steps/car/primary")

    center = page.line.center_of("sec-doc").toPoint()
    qtbot.mouseClick(page.line, Qt.MouseButton.LeftButton, pos=center)

    assert "Secondary inspection: documents" in words_of(page)
    assert page.status().startswith("Beside the line &nbsp; Rests on ")


@pytest.mark.parametrize("view", ["", "?view=list"])
@pytest.mark.parametrize("what", ["languages", "as_list", "text"])
def test_arrow_keys_still_move_along_the_line_after_a_click(
    qtbot: QtBot, window: MainWindow, what: str, view: str
) -> None:
    page = page_of(window, f"poeguide:steps/car/primary{view}")
    if what == "text":
        text = next(view for view in page.findChildren(ArticleView) if view.isVisible())
        qtbot.mouseClick(text, Qt.MouseButton.LeftButton)
    else:
        qtbot.mouseClick(getattr(page, what), Qt.MouseButton.LeftButton)
    QApplication.processEvents()

    # Shortcuts belong to the active window; the platform of the tests activates none by itself.
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window.focusWidget() or page, Qt.Key.Key_Right)

    assert window.services.navigator.current.target == "car/biometrics"


@pytest.mark.parametrize("line", ["car", "preclearance", "boat"])
def test_the_exit_links_to_what_comes_after_arrival(qtbot: QtBot, window: MainWindow, line: str) -> None:
    page = page_of(window, f"poeguide:steps/{line}/exit")
    views = [view for view in page.findChildren(ArticleView) if view.isVisible() and view.accessibleName() == "Read on"]
    assert "After arrival: your I-94 and your stay" in views[0].words()

    views[0].follow("poeguide:matters/i94-wrong")

    assert window.services.navigator.current == Route("matters", "i94-wrong")
