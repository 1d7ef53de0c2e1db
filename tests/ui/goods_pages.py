"""The page of goods, and what stands on it."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.goods import GoodsPage
from poeguide.ui.pages.goods.declaration import Declaration
from poeguide.ui.pages.goods.declare_row import DeclareRow
from poeguide.ui.pages.goods.verdict_card import VerdictCard
from poeguide.ui.widgets.row_list import RowList


def page_of(window: MainWindow, route: str) -> GoodsPage:
    window.go(route)
    page = window.page
    assert isinstance(page, GoodsPage)
    return page


def listing_of(page: GoodsPage) -> RowList:
    QApplication.processEvents()
    return next(found for found in page.findChildren(RowList) if found.isVisible())


def declare_row(page: GoodsPage) -> DeclareRow:
    QApplication.processEvents()
    return next(row for row in page.findChildren(DeclareRow) if row.isVisible())


def answer(page: GoodsPage) -> str:
    QApplication.processEvents()
    return next(card.accessibleName() for card in page.findChildren(VerdictCard) if card.isVisible())


def declaration(page: GoodsPage) -> Declaration:
    found = page.beside.declaration
    assert found is not None
    QApplication.processEvents()
    return found
