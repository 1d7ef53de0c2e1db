"""A text is painted until somebody comes to it; whoever comes can do all that Qt's browser offers."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QAccessible, QTextDocument
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from poeguide.ui.kiosk.spoken import spoken_texts
from poeguide.ui.main_window import MainWindow
from poeguide.ui.theme import Theme
from poeguide.ui.widgets.article_browser import ArticleBrowser
from poeguide.ui.widgets.article_view import ArticleView
from poeguide.ui.widgets.row_list import RowList

HTML = (
    '<p>Bring your <a href="poeguide:glossary/gl-010">passport card</a>'
    ' and ask <a href="poeguide:contacts">an office</a>.'
    "</p><ul><li>by land</li><li>by sea</li></ul>"
)


def text(qtbot: QtBot, theme: Theme, html: str = HTML) -> ArticleView:
    view = ArticleView(theme, html)
    qtbot.addWidget(view)
    view.setAccessibleName("What to bring")
    view.resize(300, view.heightForWidth(300))
    view.show()
    return view


def place_of(qtbot: QtBot, theme: Theme, words: str) -> QPoint:
    """Where words stand, found in a text that is like it."""
    other = text(qtbot, theme)
    return other.point_of(other.article.find_all(words)[0]) - QPoint(8, 0)


def is_painted(view: ArticleView) -> bool:
    return not view.findChildren(ArticleBrowser)


def test_a_text_looks_the_same_before_and_after_somebody_comes(qtbot: QtBot, theme: Theme) -> None:
    view = text(qtbot, theme)
    painted = view.grab().toImage()
    assert is_painted(view)

    view.awake()

    assert not is_painted(view)
    assert view.grab().toImage() == painted


def test_a_press_on_a_link_follows_it_though_no_pointer_came_before(qtbot: QtBot, theme: Theme) -> None:
    view = text(qtbot, theme)

    with qtbot.waitSignal(view.link_clicked):
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place_of(qtbot, theme, "an office"))

    assert view.link == "poeguide:contacts"


def test_the_other_button_of_the_mouse_leaves_a_text_as_it_is(qtbot: QtBot, theme: Theme) -> None:
    """The browser passes it on to the text, which must not give it back."""
    view = text(qtbot, theme)

    qtbot.mouseClick(view, Qt.MouseButton.RightButton, pos=QPoint(20, 10))
    qtbot.mouseClick(view.awake().viewport(), Qt.MouseButton.RightButton, pos=QPoint(20, 10))

    assert view.link == ""


def test_words_are_marked_by_a_double_click_and_copied(qtbot: QtBot, theme: Theme) -> None:
    view = text(qtbot, theme)
    view.citation = "Source: CBP (2026). From poeguide."

    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=place_of(qtbot, theme, "office"))
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert QApplication.clipboard().text() == "office\n\nSource: CBP (2026). From poeguide."


def test_tab_goes_from_link_to_link_and_on(qtbot: QtBot, theme: Theme) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    before, view, after = QLineEdit(), ArticleView(theme, HTML), QLineEdit()
    layout = QVBoxLayout(box)
    for part in (before, view, after):
        layout.addWidget(part)
    box.show()
    box.activateWindow()
    qtbot.waitUntil(box.isActiveWindow)
    before.setFocus()

    def press(key: Qt.Key) -> None:
        qtbot.keyClick(box.focusWidget(), key)

    for _ in range(3):
        press(Qt.Key.Key_Tab)
    assert view.hasFocus()
    press(Qt.Key.Key_Return)
    assert view.link == "poeguide:contacts"
    press(Qt.Key.Key_Tab)
    assert after.hasFocus()
    press(Qt.Key.Key_Backtab)
    assert view.hasFocus()


@pytest.fixture
def screen_reader(qapp: QApplication) -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def test_a_screen_reader_finds_every_word(qtbot: QtBot, theme: Theme, screen_reader: None) -> None:
    view = text(qtbot, theme)

    browser = view.focusProxy()

    assert isinstance(browser, ArticleBrowser)
    assert browser.focusPolicy() is Qt.FocusPolicy.StrongFocus
    interface = QAccessible.queryAccessibleInterface(browser)
    assert interface.text(QAccessible.Text.Name) == "What to bring"
    assert "passport card" in interface.text(QAccessible.Text.Value)


def test_the_voice_of_a_public_screen_reads_a_painted_text(qtbot: QtBot, theme: Theme) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    QVBoxLayout(box).addWidget(ArticleView(theme, "<p>Show your card.</p>"))
    box.show()

    assert spoken_texts(box) == ["Show your card."]


def test_a_text_reads_no_picture_from_a_file(
    qtbot: QtBot, theme: Theme, tmp_path_factory: pytest.TempPathFactory
) -> None:
    picture = tmp_path_factory.mktemp("pictures") / "a.png"
    text(qtbot, theme).grab().save(str(picture))
    view = text(qtbot, theme, f'<p>x</p><img src="{picture.as_uri()}">')

    assert view.article.resource(QTextDocument.ResourceType.ImageResource, picture.as_uri()).size() == QSize(1, 1)


def test_keyboard_and_lists_stay_where_they_are_when_a_text_in_use_is_made_anew(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.go("poeguide:documents/us-citizen-adult")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert window.page is not None
    view = window.page.findChildren(ArticleView)[0]
    view.setFocus(Qt.FocusReason.TabFocusReason)
    bar = window.page.findChildren(RowList)[0].verticalScrollBar()
    bar.setValue(bar.maximum())
    assert not is_painted(view)
    way = bar.value()

    window.services.preferences.update(theme="dark")

    focused = window.focusWidget()
    assert isinstance(focused, ArticleView)
    assert focused.accessibleName() == "By air"
    assert window.page is not None
    assert window.page.findChildren(RowList)[0].verticalScrollBar().value() == way


class Pointer(QObject):
    """Tells a view that the pointer came whenever something appears in it, as Qt does below a pointer."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self._view, self.told = view, 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, ArticleBrowser) and self.told < 3:
            self.told += 1
            self._view.awake()
        return False


def test_a_text_under_the_pointer_is_made_ready_once(qtbot: QtBot, qapp: QApplication, theme: Theme) -> None:
    """What reads it appears under the pointer, too: the text must not take that for another visit."""
    view = text(qtbot, theme)
    pointer = Pointer(view)
    qapp.installEventFilter(pointer)

    view.awake()
    qapp.removeEventFilter(pointer)

    assert pointer.told == 1
    assert len(view.findChildren(ArticleBrowser)) == 1


def test_the_keys_leave_a_text_that_begins_with_a_link_to_both_sides(qtbot: QtBot, theme: Theme) -> None:
    around, before, after = QWidget(), QLineEdit(), QLineEdit()
    view = ArticleView(theme, "<p><a href='poeguide:help'>Help</a> and <a href='poeguide:learn'>more</a></p>")
    box = QVBoxLayout(around)
    for part in (before, view, after):
        box.addWidget(part)
    qtbot.addWidget(around)
    around.show()
    qtbot.waitExposed(around)
    after.setFocus()

    # Into the text, to its last link, to its first one, and out.
    for _ in range(4):
        qtbot.keyClick(around.focusWidget(), Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)

    assert around.focusWidget() is before


def test_the_words_go_with_a_text_that_was_read(qtbot: QtBot, theme: Theme) -> None:
    around = QWidget()
    view = ArticleView(theme, HTML)
    view.setParent(around)
    view.awake()
    gone: list[bool] = []
    view.article.destroyed.connect(lambda: gone.append(True))

    around.deleteLater()

    qtbot.waitUntil(lambda: bool(gone))
