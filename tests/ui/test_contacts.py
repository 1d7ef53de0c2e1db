"""Who to contact: from a matter to the kind of office that handles it."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from poeguide.data.bundle import Bundle
from poeguide.data.directory import directory as directory_tree
from poeguide.data.offices import offices
from poeguide.data.topics import topic
from poeguide.domain.directory import BRANCHES, walk
from poeguide.domain.ports import OfficeKind
from poeguide.domain.routes import Route
from poeguide.domain.topics import TopicKind
from poeguide.ui.item_models import VALUE_ROLE
from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.contacts import HISTORY, WHO, ContactsPage
from poeguide.ui.pages.matters import WHOLE_LIST
from poeguide.ui.widgets.buttons import Button


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_kind_of_office_is_the_answer_to_a_matter(bundle: Bundle, language: str) -> None:
    found = bundle.read(topic, TopicKind.ARTICLE, WHOLE_LIST.target, language)
    assert found is not None
    routes = [Route.parse(link) for block in found.blocks for link in re.findall(r'href="([^"]*)"', block.html)]
    listed = bundle.read(offices)

    kinds = {route.value("kind") for route in routes if route.page == "contacts"}
    kinds |= {office.kind.value for office in listed if Route("contacts", office.id) in routes}

    assert found.language == language
    assert kinds - {""} == {office.kind.value for office in listed}


def test_the_directory_leads_to_the_question_and_to_the_past(qtbot: QtBot, window: MainWindow) -> None:
    window.go("poeguide:contacts")
    page = window.page
    assert isinstance(page, ContactsPage)

    qtbot.mouseClick(page.who, Qt.MouseButton.LeftButton)
    assert window.services.navigator.current == WHO

    window.go("poeguide:contacts")
    qtbot.mouseClick(page.history, Qt.MouseButton.LeftButton)
    assert window.services.navigator.current == HISTORY


def directory(window: MainWindow, route: str = "poeguide:contacts") -> ContactsPage:
    window.go(route)
    page = window.page
    assert isinstance(page, ContactsPage)
    return page


def shown(page: ContactsPage) -> list[str]:
    values = page.table.rows.values
    return [office.name for office in values] if page.table.isVisible() else []


def test_every_office_stands_in_the_tree_and_every_field_office_over_its_ports(bundle: Bundle) -> None:
    tree = bundle.read(directory_tree)
    nodes = list(walk(tree))
    held = {office.id for office in bundle.read(offices)}
    seattle = next(node for node in nodes if node.key == "office:fo-seattle")

    assert {node.key.partition(":")[2] for node in nodes if node.kind == "office"} == held
    assert len({node.key for node in nodes}) == len(nodes)
    assert "ports/3004" in {node.route for node in seattle.children}
    assert all(node.title for node in nodes if node.kind in ("office", "port", "page"))
    assert {node.key for node in tree} == {f"branch:{branch.key}" for branch in BRANCHES}
    assert all(page in {node.route for node in nodes} for branch in BRANCHES for page in branch.pages)


def test_a_link_to_a_kind_of_office_shows_just_these(window: MainWindow) -> None:
    for kind in OfficeKind:
        page = directory(window, f"poeguide:contacts?kind={kind}")

        wanted = sorted(office.name for office in window.services.bundle.read(offices, kind))
        assert sorted(shown(page)) == wanted
        assert page.tree.currentIndex().isValid()


def test_the_ground_of_the_chosen_row_reaches_its_end(window: MainWindow) -> None:
    page = directory(window, "poeguide:contacts?kind=drawback_center")
    row = page.tree.visualRect(page.tree.currentIndex())

    picture = page.tree.viewport().grab(row).toImage()

    tint = window.services.theme.tokens.color("primary-tint").name()
    assert {picture.pixelColor(at, 1).name() for at in (1, picture.width() - 2)} == {tint}


def test_keys_walk_the_tree_and_choose_what_is_listed(qtbot: QtBot, window: MainWindow) -> None:
    page = directory(window)
    page.tree.setFocus()
    qtbot.keyClick(page.tree, Qt.Key.Key_Home)
    for _ in range(2):
        qtbot.keyClick(page.tree, Qt.Key.Key_Down)
    assert len(shown(page)) == 21

    qtbot.keyClick(page.tree, Qt.Key.Key_Right)
    qtbot.keyClick(page.tree, Qt.Key.Key_Right)
    qtbot.keyClick(page.tree, Qt.Key.Key_Down)
    assert page.tree.key == "office:fo-baltimore"
    assert shown(page)[0] == "Baltimore Field Office"
    assert window.services.navigator.current.value("at") == "office:fo-baltimore"

    qtbot.keyClick(page.tree, Qt.Key.Key_Return)
    assert window.services.navigator.current == Route("contacts", "fo-baltimore")
    window.services.navigator.back()
    assert page.tree.key == "office:fo-baltimore"
    assert page.name.text() == "Baltimore Field Office"


def test_a_port_in_the_tree_opens_its_page_by_a_click(qtbot: QtBot, window: MainWindow) -> None:
    page = directory(window, "poeguide:contacts?at=port:fo-san-diego/2504")
    index = page.tree.currentIndex()
    assert index.data().startswith("San Ysidro")

    qtbot.mouseClick(page.page_button, Qt.MouseButton.LeftButton)

    assert window.services.navigator.current == Route("ports", "2504")


def test_words_count_what_they_find_in_each_branch(qtbot: QtBot, window: MainWindow) -> None:
    page = directory(window)

    qtbot.keyClicks(page.field, "houston")

    top = [page.tree.items.index(row).data(VALUE_ROLE) for row in range(page.tree.items.rowCount())]
    counts = {item.key: item.note for item in top}
    assert counts["branch:field"] == "1"
    assert counts["branch:press"] == ""
    assert window.services.navigator.current.value("q") == "houston"
    page.tree.choose("branch:field")
    assert shown(page) == ["Houston Field Office"]
    qtbot.mouseClick(page.all_button, Qt.MouseButton.LeftButton)
    assert len(shown(page)) == 219


def test_partner_agencies_have_pages_to_read_and_no_offices(qtbot: QtBot, window: MainWindow) -> None:
    page = directory(window, "poeguide:contacts?at=branch:partners")
    links = [button for button in page.pages.findChildren(Button) if button.isVisible()]

    assert shown(page) == []
    qtbot.mouseClick(links[0], Qt.MouseButton.LeftButton)

    assert window.services.navigator.current == Route("matters", "other-agency")


def test_what_was_unfolded_is_unfolded_again_in_another_language(qtbot: QtBot, window: MainWindow) -> None:
    page = directory(window, "poeguide:contacts?at=port:fo-san-diego/2504")
    assert page.tree.isExpanded(page.tree.items.place("office:fo-san-diego"))

    window.services.preferences.update(language="es")

    qtbot.waitUntil(lambda: window.page is not page)
    again = window.page
    assert isinstance(again, ContactsPage)
    assert again.tree.isExpanded(again.tree.items.place("office:fo-san-diego"))
    window.services.preferences.update(language="en")


def test_a_narrow_window_has_the_tree_above_the_list(qtbot: QtBot, window: MainWindow) -> None:
    page = directory(window)
    assert page.pane.isVisible()

    window.resize(800, 900)

    qtbot.waitUntil(lambda: not page.pane.isVisible())
    assert page.tree.isVisible()
    assert (
        page.tree.mapTo(page, page.tree.rect().topLeft()).y() < page.table.mapTo(page, page.table.rect().topLeft()).y()
    )


def test_the_tree_reads_aloud_with_its_counts(window: MainWindow) -> None:
    page = directory(window)

    index = page.tree.items.place("branch:preclearance")

    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Preclearance, 17"


def test_paper_has_what_is_chosen_in_the_tree(window: MainWindow) -> None:
    page = directory(window, "poeguide:contacts?at=branch:deferred")

    chosen = page.sheet()
    page.tree.choose("")

    assert chosen is not None
    assert chosen.title == "Deferred inspection"
    assert [row[0] for row in chosen.parts[0].rows] == [
        office.name for office in window.services.bundle.read(offices, OfficeKind.DEFERRED_INSPECTION)
    ]
    assert page.sheet() is None


def test_a_later_visit_finds_the_list_as_it_was_left(qtbot: QtBot, window: MainWindow) -> None:
    window.go("contacts")
    page = window.page
    assert isinstance(page, ContactsPage)
    bar = page.table.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 100)
    bar.setValue(100)

    window.go("home")
    window.go("contacts")

    assert window.page is page
    assert bar.value() == 100

    window.go("contacts?q=laredo")
    assert len(page._view_model.offices) < len(page._view_model.all_offices)
