"""Home: its first picture is the line of six steps, and what follows keeps its place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from poeguide.domain.routes import Route
from poeguide.domain.trip import Phase, Trip
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.home import HomePage
from poeguide.ui.services import Services
from poeguide.ui.theme import Theme
from poeguide.ui.trips import NewCheck, Trips
from poeguide.ui.widgets.buttons import Button
from poeguide.ui.widgets.progress_ring import ProgressRing
from poeguide.ui.widgets.text import Label


class FirstPicture(QObject):
    """Notes, at the first picture of a window, where the line stands and whether the page can be scrolled."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self.window = window
        self.place: tuple[object, bool, bool] | None = None
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look once."""
        if event.type() is QEvent.Type.Paint and self.place is None:
            self.place = look(self.window)
        return False


def look(window: MainWindow) -> tuple[object, bool, bool]:
    """Where the line stands, whether there is a scroll bar, and whether the ways are there."""
    page = window.page
    assert isinstance(page, HomePage)
    place = page.line.mapTo(window, page.line.rect().topLeft()), page.line.size()
    return place, page.area.verticalScrollBar().maximum() > 0, page.ways is not None


@pytest.mark.parametrize("size", [(900, 700), (1280, 800), (1440, 900), (1920, 1080), (2560, 1600)])
def test_the_ways_come_after_the_first_picture_and_move_nothing(
    qtbot: QtBot, services: Services, size: tuple[int, int]
) -> None:
    window = MainWindow(services)
    qtbot.addWidget(window)
    first = FirstPicture(window)
    window.resize(*size)
    with qtbot.waitSignal(window.painted):
        window.show()
    QApplication.processEvents()

    assert first.place is not None
    line, has_bar, has_ways = first.place
    assert not has_ways
    assert look(window) == (line, has_bar, True)
    window.close()


def test_each_way_leads_to_its_own_line(qtbot: QtBot, window: MainWindow) -> None:
    page = window.page
    assert isinstance(page, HomePage)
    assert page.ways is not None

    own = {"returning": Route("plan", "", (("who", "us-citizen"),))}
    for key, card in page.ways.cards.items():
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
        assert window.services.navigator.current == own.get(key, Route("steps", key))
        window.services.navigator.back()


def test_another_theme_shows_the_ways_at_once(window: MainWindow) -> None:
    window.services.preferences.update(theme="dark")
    QApplication.processEvents()

    page = window.page
    assert isinstance(page, HomePage)
    assert page.ways is not None
    assert page.ways.isVisible()


def words(window: MainWindow) -> list[str]:
    """What the cards below the ways say, and their buttons."""
    page = window.page
    assert isinstance(page, HomePage)
    assert page.ways is not None
    said = [label.text() for label in page.ways.findChildren(Label) if label.isVisible()]
    return said + [button.text() for button in page.ways.findChildren(Button) if button.isVisible()]


def go_on(window: MainWindow) -> Button:
    """The button that opens the trip."""
    buttons = (button for button in window.findChildren(Button) if button.isVisible())
    return next(button for button in buttons if button.text() == "Open my trip")


def test_home_goes_on_with_the_trip_in_hand(qtbot: QtBot, window: MainWindow) -> None:
    trips = window.services.trips
    assert "Plan or look up" in words(window)

    lines = [NewCheck(Phase.BEFORE, "Passport"), NewCheck(Phase.AT, "Declare the fruit")]
    trip_id = trips.start(Trip(id="", trip="", title="Aunt in Buffalo"), checks=lines)
    assert {"Continue: Aunt in Buffalo", "0 of 2 things ready"} <= set(words(window))
    assert "Plan or look up" not in words(window)

    whole = trips.trip(trip_id)
    assert whole is not None
    trips.tick(whole.checks[0], whole.people, is_done=True)
    assert "1 of 2 things ready" in words(window)

    qtbot.mouseClick(go_on(window), Qt.MouseButton.LeftButton)
    assert window.services.navigator.current == Route("trip")

    window.services.navigator.back()
    trips.undo()
    trips.undo()
    assert "Plan or look up" in words(window)


def test_a_trip_without_a_list_says_what_is_known_of_it(window: MainWindow) -> None:
    window.services.trips.start(Trip(id="", trip="", title="Aunt in Buffalo", port="poeguide:ports/0901"))

    assert any("Buffalo" in said and "0901" in said for said in words(window))


def test_the_trips_are_read_after_the_first_picture(qtbot: QtBot, services: Services) -> None:
    path = services.paths.store
    before, trips = Trips(path, services.notices), Trips(path, services.notices)
    before.start(Trip(id="", trip="", title="Aunt in Buffalo"))
    before.close()

    window = MainWindow(services._replace(trips=trips))
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.painted):
        window.show()
    assert trips.is_unread
    assert "Continue my trip" in words(window)
    assert go_on(window).isVisible()

    go_on(window).setFocus()
    trips.read_kept()
    assert "Continue: Aunt in Buffalo" in words(window)
    assert go_on(window).hasFocus()
    window.close()


def test_the_keyboard_stays_on_the_card_of_a_trip_that_is_changed_from_a_window_beside(
    qtbot: QtBot, window: MainWindow
) -> None:
    trips = window.services.trips
    trips.start(Trip(id="", trip="", title="Aunt in Buffalo"))
    go_on(window).setFocus(Qt.FocusReason.TabFocusReason)
    other = window.open_beside(Route("ports", "2504"))
    with qtbot.waitActive(other):
        other.activateWindow()

    trips.start(Trip(id="", trip="", title="Uncle in Laredo"))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.focusWidget() is go_on(window)

    trips.undo()
    trips.undo()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    focused = window.focusWidget()
    assert isinstance(focused, Button)
    assert focused.text() == "Plan my arrival"
    other.close()


def test_home_says_what_changed_when_it_is_shown_again_with_the_keyboard_where_it_was(
    qtbot: QtBot, window: MainWindow
) -> None:
    trips = window.services.trips
    trip_id = trips.start(Trip(id="", trip="", title="Aunt in Buffalo"), checks=[NewCheck(Phase.BEFORE, "Passport")])
    window.activateWindow()
    go_on(window).setFocus(Qt.FocusReason.TabFocusReason)
    home = window.page
    assert isinstance(home, HomePage)
    assert home.ways is not None
    labels = home.ways.findChildren(Label)

    qtbot.keyClick(go_on(window), Qt.Key.Key_Return)
    whole = trips.trip(trip_id)
    assert whole is not None
    trips.tick(whole.checks[0], whole.people, is_done=True)
    assert any(label.text() == "0 of 1 thing ready" for label in labels), "nobody sees it"
    window.services.navigator.back()

    assert "1 of 1 thing ready" in words(window)
    assert window.focusWidget() is go_on(window)


def test_a_number_that_is_wider_than_its_ring_is_left_to_the_words_beside_it(qtbot: QtBot, theme: Theme) -> None:
    ring = ProgressRing(theme, is_small=True)
    qtbot.addWidget(ring)

    def picture(done: int, of: int) -> QImage:
        ring.set_progress(done, of, "")
        return ring.grab().toImage()

    assert picture(108, 120) == picture(1080, 1200)
    assert picture(45, 50) != picture(108, 120)
