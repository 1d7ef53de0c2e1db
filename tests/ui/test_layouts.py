"""What a layout holds is asked without its items, which the binding would keep beyond their deletion."""

from __future__ import annotations

import gc
from collections import Counter

import shiboken6
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
    QWidgetItem,
)
from pytestqt.qtbot import QtBot

from poeguide.domain.routes import Route
from poeguide.ui.layouts import finish_layouts, nest, nest_in_grid, parts_of, row, show_added
from poeguide.ui.main_window import MainWindow
from poeguide.ui.tab_order import in_reading_order
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.flow import FlowLayout
from poeguide.ui.widgets.item_layout import ItemLayout


def items_held() -> int:
    """How many items of layouts the binding knows, layouts aside."""
    gc.collect()
    known = Counter(map(type, shiboken6.getAllValidWrappers()))
    return known[QWidgetItem] + known[QSpacerItem]


def test_parts_come_in_their_order_and_without_those_that_stand_elsewhere(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    first, inner, last, loose, between = (QLabel(name, page) for name in ("first", "inner", "last", "loose", "between"))
    column, row = QVBoxLayout(page), QHBoxLayout()
    column.addWidget(last)
    column.insertWidget(0, first)
    column.insertLayout(1, row)
    column.insertSpacing(1, 8)
    column.insertWidget(2, between)
    row.addWidget(inner)

    assert parts_of(column) == [first, between, row, last]
    assert parts_of(row) == [inner]
    assert loose.parentWidget() is page


def test_a_layout_of_our_own_tells_its_parts(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    flow = FlowLayout(page)
    labels = [QLabel(str(at), page) for at in range(3)]
    for label in labels:
        flow.addWidget(label)

    assert parts_of(flow) == labels


def test_to_walk_through_a_page_leaves_no_item_behind(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    for at in range(5):
        column.addWidget(QLabel(str(at), page))
    before = items_held()

    show_added(column)
    list(in_reading_order(page))

    assert items_held() == before


def test_layouts_in_layouts_leave_no_item_behind(qtbot: QtBot, theme: Theme) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column, grid = QVBoxLayout(page), QGridLayout()
    before = items_held()
    labels = [QLabel(str(at)) for at in range(4)]
    outer = row(theme.tokens, *labels[:2])
    outer.addStretch(1)
    nest(outer, row(theme.tokens, labels[2]))

    nest(column, grid)
    nest(column, outer, 1, at=0)
    nest_in_grid(grid, row(theme.tokens, labels[3]), 0, 1)

    assert items_held() == before
    assert parts_of(column) == [outer, grid]
    assert column.stretch(0) == 1
    assert all(label.parentWidget() is page for label in labels)


def test_a_layout_of_our_own_goes_into_another_and_lets_its_parts_go(qtbot: QtBot, theme: Theme) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column, flow = QVBoxLayout(page), FlowLayout()
    before = items_held()
    labels = [QLabel(str(at)) for at in range(3)]
    for label in labels:
        flow.addWidget(label)
    around = row(theme.tokens)
    assert items_held() == before + len(labels)
    nest(around, flow)
    nest(column, around)

    assert parts_of(flow) == labels
    assert all(label.parentWidget() is page for label in labels)

    for label in labels:
        label.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert parts_of(flow) == []
    assert items_held() == before


def test_what_goes_into_a_part_in_sight_is_seen(qtbot: QtBot, theme: Theme) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    page.show()
    seen, hidden, flow = QLabel("seen"), QLabel("hidden"), FlowLayout()
    hidden.hide()
    for label in (seen, hidden):
        flow.addWidget(label)

    nest(column, flow)

    assert (seen.isVisible(), hidden.isVisible()) == (True, False)


def test_pages_leave_no_item_behind(window: MainWindow) -> None:
    for route in ("ports/2504", "goods", "trip", "about", "plan", "learn"):
        window.services.navigator.go(Route.parse(route))
        finish_layouts()

    # Of other tests, too: what they leave is not yet collected.
    layouts = [one for one in gc.get_objects() if isinstance(one, ItemLayout)]
    ours = {id(layout.itemAt(at)) for layout in layouts for at in range(layout.count())}
    items = [one for one in shiboken6.getAllValidWrappers() if type(one) in {QWidgetItem, QSpacerItem}]
    assert ours
    assert [item for item in items if id(item) not in ours and not shiboken6.ownedByPython(item)] == []
