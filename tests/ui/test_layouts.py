"""What a layout holds is asked without its items, which the binding would keep beyond their deletion."""

from __future__ import annotations

import gc
from collections import Counter

import shiboken6
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayoutItem, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from poeguide.ui.layouts import parts_of, show_added
from poeguide.ui.tab_order import in_reading_order
from poeguide.ui.widgets.flow import FlowLayout


def items_held() -> int:
    """How many items of layouts the binding knows."""
    gc.collect()
    return Counter(isinstance(one, QLayoutItem) for one in shiboken6.getAllValidWrappers())[True]


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
