"""What stands below the edge of a page is made after its picture: nobody sees it in the first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from PySide6.QtWidgets import QScrollArea, QWidget

from poeguide.ui.later import later
from poeguide.ui.layouts import finish_layouts, show_added

_END: Final = object()


class LateParts:
    """Parts of a column from the top down: as many as the area shows, the others in the next round of events.

    Nothing else stands below them: what does would be taken for a part that is there.
    """

    def __init__(self, area: QScrollArea) -> None:
        self._area = area
        self._column: QWidget | None = None
        self._rest: Iterator[object] | None = None
        self._is_expected = False

    def fill(self, column: QWidget, parts: Iterable[object]) -> None:
        """Have parts added to a column that stands in the area: `parts` adds one each time it is asked for the next.

        What was still to come before them never comes.
        """
        self._column, self._rest = column, iter(parts)
        if self._area.isVisible():
            self.make_seen()

    def drop(self) -> None:
        """The column goes, and what was still to come with it."""
        self._column = self._rest = None

    def make_seen(self) -> None:
        """Make what is seen now; called where the area has its size."""
        while self._rest is not None and self._has_room():
            self._make_next()
        if self._rest is not None and self._area.isVisible() and not self._is_expected:
            self._is_expected = True
            later(self._area, self._come)

    def complete(self) -> None:
        """Make all now: somebody goes there. While a part is being made, the others wait for their time."""
        if self._rest is not None:
            while self._rest is not None:
                self._make_next()
            finish_layouts()

    def _come(self) -> None:
        self._is_expected = False
        self.complete()

    def _make_next(self) -> None:
        # Away while one is made: what is made may give the area another size, which asks for the next.
        rest, self._rest, column = self._rest, None, self._column
        if rest is None or column is None:
            return
        is_more = next(rest, _END) is not _END
        if self._column is not column or self._rest is not None:
            return
        self._rest = rest if is_more else None
        if self._area.isVisible() and (layout := column.layout()) is not None:
            show_added(layout)

    def _has_room(self) -> bool:
        inner, size = self._area.widget(), self._area.viewport().size()
        around = inner.layout() if inner is not None else None
        if around is None or self._column is None:
            return True
        # Else what is around the column hears of the last part only when it is laid out.
        self._column.updateGeometry()
        wraps = around.hasHeightForWidth()
        height = around.totalHeightForWidth(size.width()) if wraps else around.totalSizeHint().height()
        # A page that stays scrolled is seen further down. The next part begins below a gap, within what is around it.
        down = size.height() + self._area.verticalScrollBar().value()
        bottom = around.contentsMargins().bottom()
        if (column := self._column.layout()) is not None:
            bottom += column.contentsMargins().bottom() - max(0, column.spacing())
        return height - bottom < down
