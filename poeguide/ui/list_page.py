"""A page that is a list with a search field at one side and the chosen thing at the other."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from poeguide.domain.routes import Route
from poeguide.ui.find import FindInPage
from poeguide.ui.keys import shown
from poeguide.ui.layouts import column, show_if
from poeguide.ui.page import ScrollPage
from poeguide.ui.services import Services
from poeguide.ui.unsaved import keep_words
from poeguide.ui.widgets.row_list import RowItem, RowList
from poeguide.ui.widgets.search_box import SearchBox
from poeguide.ui.widgets.states import EmptyState
from poeguide.ui.widgets.text import Label


class ListPage(ScrollPage):
    """Wide: both sides. Narrow: the list or the thing. A row's key is the target of its route."""

    least_room = ("width.list", "width.article", "space.7", "space.7")

    def __init__(self, services: Services, page: str) -> None:
        super().__init__(services.theme)
        self._services, self._page = services, page
        self._has_target = False
        self._target = ""
        tokens = services.theme.tokens
        self.pane = QFrame()
        self.pane.setObjectName("pane")
        # In its place before it is filled: a widget that gets another parent is styled anew, with all below it.
        self.across.insertWidget(0, self.pane)
        name, hint = self.list_words()
        self.search = SearchBox(services.theme, hint, hint)
        keep_words(self.search)
        self.list = RowList(services.theme, name)
        self.none: EmptyState | None = None
        """Says that nothing fits; made when that is first so."""
        self._side = side = QVBoxLayout(self.pane)
        space = tokens.size("space.4")
        side.setContentsMargins(space, tokens.size("space.5"), space, 0)
        side.setSpacing(tokens.size("space.3"))
        for item in (Label(name, "h3", wraps=True), self.search):
            side.addWidget(item)
        side.addWidget(self.list, 1)
        self.finding = FindInPage(services, self)
        self.search.textChanged.connect(self._filter)
        self.list.opened.connect(lambda: services.navigator.go(Route(page, self.list.key)))

    def list_words(self) -> tuple[str, str]:
        """The name of the list, and the hint in its field."""
        raise NotImplementedError

    def rows(self, words: str) -> list[RowItem]:
        """What the list shows for the words of the field."""
        raise NotImplementedError

    def show_list(self) -> None:
        """Fill the list anew."""
        self._filter()

    def open_find(self) -> bool:
        """Open the field below the page."""
        return self.finding.open()

    def start(self, title: str, lead: str, missing: str, icon: str) -> tuple[QWidget, QVBoxLayout]:
        """What stands beside the list until a row is chosen; `missing` says so where a copy has nothing to list."""
        page = QWidget()
        layout = column(self._theme.tokens, Label(title, "h1", wraps=True), Label(lead, "lead", wraps=True))
        page.setLayout(layout)
        if missing:
            layout.addWidget(EmptyState(self._theme, self.tr("Nothing is written here yet"), missing, icon=icon))
        return page, layout

    def show_detail(self, target: str, detail: QWidget, parts: Iterable[object] = ()) -> None:
        """Show a thing, and mark its row; `parts` adds what stands below its head, part by part."""
        if self.isVisible():
            self._keep()
        self._target, self._has_target = target, bool(target)
        self.list.select(target)
        self.show_body(detail, parts)
        self._scroll_back()
        self.described.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show both sides where there is room."""
        super().resizeEvent(event)
        self.fit()

    def settle(self) -> None:
        """Take the keys where there is nothing to read yet; else go where the reader was on this page."""
        self._scroll_back()
        if not self._has_target:
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _scroll_back(self) -> None:
        # Without a width there is no way down: a page goes there when it settles, one made anew where it was before.
        if self.isVisible():
            self.go_to_place(self._services.preferences.left, Route(self._page, self._target))

    def hideEvent(self, event: QHideEvent) -> None:
        """Remember how far the reader came."""
        self._keep()
        super().hideEvent(event)

    def _keep(self) -> None:
        if self._target:
            self.keep_place(self._services.preferences.left, Route(self._page, self._target))

    def fit(self) -> None:
        """Both sides, or the list or the thing."""
        tokens = self._services.theme.tokens
        side = round(tokens.sizes["width.aside"] * (1 + (tokens.scale - 1) * 0.6))
        is_wide = self.width() >= side + tokens.sizes["width.article"] * tokens.scale * 0.8
        self.pane.setVisible(is_wide or not self._has_target)
        self.area.setVisible(is_wide or self._has_target)
        self._max_width = round(tokens.sizes["width.article"] * tokens.scale * 1.2)
        self._set_margins(self.area.viewport().width())
        if is_wide:
            # A third of the page, so that long names are whole where there is room for them.
            self.pane.setFixedWidth(max(side, min(self.width() // 3, tokens.size("width.list"))))
        else:
            self.pane.setMinimumWidth(0)
            self.pane.setMaximumWidth(self.maximumWidth())

    def _filter(self) -> None:
        rows = self.rows(self.search.text())
        self.list.set_rows(rows)
        if not rows and self.none is None:
            self.none = self._make_none()
        if self.none is not None:
            show_if(self.none, is_shown=not rows)
        show_if(self.list, is_shown=bool(rows))
        if self._has_target:
            self.list.select(self._services.navigator.current.target)

    def _make_none(self) -> EmptyState:
        none = EmptyState(
            self._services.theme,
            self.tr("Nothing fits these words"),
            self.tr("Try a shorter word, or search everything with {keys}.").format(
                keys=shown(self._services.preferences.settings.keys, "search")
            ),
            icon="search",
            action=self.tr("Show all"),
        )
        none.action.clicked.connect(self.search.clear)
        none.hide()
        self._side.insertWidget(self._side.indexOf(self.list), none)
        return none
