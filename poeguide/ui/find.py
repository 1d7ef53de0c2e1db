"""Find in page, for any page that is read: the bar is made when it is first asked for."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QKeySequence, QShortcut

from poeguide.ui.keys import keys_of
from poeguide.ui.page import ScrollPage
from poeguide.ui.services import Services
from poeguide.ui.widgets.article_view import ArticleView
from poeguide.ui.widgets.find_bar import FindBar


class FindInPage(QObject):
    """The field below a page, for its `open_find`; its keys walk the places in the texts."""

    def __init__(self, services: Services, page: ScrollPage) -> None:
        super().__init__(page)
        self._theme, self._page = services.theme, page
        chosen = services.preferences.settings.keys
        self._keys = keys_of(chosen, "find previous")[0], keys_of(chosen, "find next")[0]
        self.bar: FindBar | None = None
        for keys, slot in zip(self._keys, (self._previous, self._next), strict=True):
            QShortcut(QKeySequence(keys), page).activated.connect(slot)
        page.described.connect(self._read)

    def open(self) -> bool:
        """Show the field and take the keys."""
        self._shown().open()
        return True

    def looked_for(self) -> tuple[str, int] | None:
        """What is looked for, and which of its places is shown; None while the field is not."""
        return None if self.bar is None or self.bar.isHidden() else (self.bar.field.text(), self.bar.at)

    def look_for(self, words: str, at: int) -> None:
        """Show the field with these words and this place; the keys stay where they are."""
        self._shown().look_for(words, at)

    def _shown(self) -> FindBar:
        if self.bar is None:
            self.bar = FindBar(self._theme, *self._keys)
            self.bar.moved.connect(self._show_place)
            if (layout := self._page.layout()) is not None:
                layout.addWidget(self.bar)
        self.bar.show()
        self._read()
        return self.bar

    def _read(self) -> None:
        """Search what is shown now; texts that are gone are let go."""
        if self.bar is not None and not self.bar.isHidden():
            self._page.complete()
            self.bar.set_views(self._views())
        elif self.bar is not None:
            self.bar.set_views(())

    def _views(self) -> list[ArticleView]:
        canvas = self._page.canvas
        shown = [view for view in canvas.findChildren(ArticleView) if view.isVisible()]
        places = {view: view.mapTo(canvas, QPoint()) for view in shown}
        return sorted(shown, key=lambda view: (places[view].y(), places[view].x()))

    def _next(self) -> None:
        if self.bar is not None:
            self.bar.step(1)

    def _previous(self) -> None:
        if self.bar is not None:
            self.bar.step(-1)

    def _show_place(self) -> None:
        view, place = (None, None) if self.bar is None else (self.bar.view, self.bar.place)
        if view is None or place is None:
            return
        area = self._page.area
        point = view.mapTo(self._page.canvas, view.point_of(place))
        area.ensureVisible(point.x(), point.y(), 0, area.viewport().height() // 3)
