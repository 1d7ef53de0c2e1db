"""The pages of a window, one on top; those that were not seen for long are let go."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from poeguide.domain.routes import Route
from poeguide.ui.later import later
from poeguide.ui.memory import give_back_memory
from poeguide.ui.page import Page
from poeguide.ui.pages import PageSpec
from poeguide.ui.services import Services
from poeguide.ui.tab_order import show_on_top

KEPT: Final = 16
"""Kinds of pages that are kept: more than most readers open, and half of what all of them would take."""


class PageStack(QStackedWidget):
    """Builds a page on the first visit and keeps it; `described` tells that one has another title or status."""

    described = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._pages: dict[PageSpec, Page] = {}
        self._routes: dict[PageSpec, Route] = {}

    @property
    def taken(self) -> int:
        """How much of its width, in pixels, is left to what stands beside the pages."""
        room = self.contentsMargins()
        return room.left() + room.right()

    def leave_room(self, width: int) -> None:
        """Leave so many pixels at the end, on the left where one reads from the right, to what stands there."""
        if width != self.taken:
            is_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            self.setContentsMargins(width if is_left else 0, 0, 0 if is_left else width, 0)

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        widget = self.currentWidget()
        return widget if isinstance(widget, Page) else None

    def page_of(self, spec: PageSpec) -> Page:
        """The page of this kind."""
        page = self._pages.get(spec)
        if page is None:
            with Page.made_in(self):
                page = spec.page_class().build(self._services)
            page.described.connect(self.described)
            self._pages[spec] = page
            # Qt lays a page out before it has its place here: at the size that it will have, or all of it twice.
            page.resize(self.contentsRect().size())
            self.addWidget(page)
        return page

    def visited(self) -> list[tuple[PageSpec, Page, Route]]:
        """The pages that are kept, each with what it was opened for last."""
        return [(spec, self._pages[spec], route) for spec, route in self._routes.items() if spec in self._pages]

    def rename(self, spec: PageSpec | None, route: Route) -> None:
        """The page on top, if it is of this kind, shows a place of another name now."""
        if spec is not None and self._pages.get(spec) is self.page:
            self._routes[spec] = route

    def put_on_top(self, spec: PageSpec, route: Route) -> None:
        """Show the page of this kind, and let go of the one that was unseen for longest where there are too many."""
        self._routes[spec] = route
        self._pages[spec] = page = self._pages.pop(spec)
        page.resize(self.contentsRect().size())
        show_on_top(self, page)
        unseen = [kind for kind in self._pages if kind != spec and not kind.holds_work]
        gone = [self._pages.pop(kind) for kind in unseen[: max(0, len(self._pages) - KEPT)]]
        for old in gone:
            old.close()
            self.removeWidget(old)
            old.deleteLater()
        if gone:
            later(self, give_back_memory)

    def stop_pages(self) -> None:
        """End what pages do in the background."""
        for page in self._pages.values():
            page.stop()

    def close_pages(self) -> None:
        """Tell all pages that the window closes."""
        for page in self._pages.values():
            page.close()
