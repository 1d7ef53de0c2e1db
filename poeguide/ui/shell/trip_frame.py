"""Where the trip stands at the end of the window: beside the page, or over it in a window without room for both."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPointerEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from poeguide.ui.fills import fill
from poeguide.ui.kept import Kept
from poeguide.ui.layouts import finish_layouts, show_if
from poeguide.ui.tab_order import give_keys, in_reading_order
from poeguide.ui.widgets.late_buttons import LateButtons, put
from poeguide.ui.widgets.painted_words import placed

if TYPE_CHECKING:
    from poeguide.ui.main_window import MainWindow
    from poeguide.ui.shell.trip_panel import TripPanel
    from poeguide.ui.shell.trip_reading import TripLine

LARGE: Final = 1.5
"""Up to this text size the panel grows with it; among larger words the page needs a wider window beside it."""
TRIP: Final = "trip"
READS: Final = tuple(
    f"poeguide.data.{name}" for name in ("store", "uses", "trip_lines", "crossings", "ports", "procedures", "flow")
)
"""What reads trips, and what they name."""
_PRESSES: Final = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})
_MOVES: Final = frozenset({QEvent.Type.Move, QEvent.Type.Resize})


class TripFrame(LateButtons[QWidget]):
    """The ground of the panel; what stands on it is made after the picture.

    Over the page it lies as a drawer: it goes when the reader goes on with what may lie below it.
    """

    def __init__(self, window: MainWindow, before: TripFrame | None = None) -> None:
        super().__init__(window.body)
        self._window, self._theme = window, window.services.theme
        self._breadth = 0
        self._is_loading = False
        self.panel: TripPanel | None = None
        self.is_beside = True
        self.kept: Kept | None = before.kept if before is not None else None
        """Where the keyboard was before the panel was opened."""
        self.taken: TripLine | None = before.taken if before is not None else None
        """What was taken out last, as long as nothing else was changed."""
        self.setAccessibleName(self.tr("My trip"))
        for watched in (window, window.stack):
            watched.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_keys)
        # What was done after it would be taken back instead.
        window.services.trips.changed.connect(self._forget_taken)
        # Before all else that comes after the first picture: the reader sees an empty panel until then.
        window.painted.connect(self._expect)
        self.take_room()

    def take_room(self) -> int:
        """Stand beside the page or over it, and nowhere on the page of the trip; the pixels taken from the page."""
        window, tokens = self._window, self._theme.tokens
        self._breadth = round(tokens.sizes["width.aside"] * min(tokens.scale, LARGE))
        self.is_beside = window.width() >= tokens.sizes["width.window"] * max(1.0, tokens.scale / LARGE)
        is_shown = window.services.navigator.current.page != TRIP
        if not is_shown and window.page is not None and self.has_keys():
            give_keys(window.page)
        window.stack.leave_room(self._breadth if is_shown and self.is_beside else 0)
        show_if(self, is_shown=is_shown)
        self._place()
        return window.stack.taken

    def leave(self) -> None:
        """Give the page its room and the keyboard its place back, and go."""
        window, focused = self._window, self._window.focusWidget()
        if focused is not None and self.has_keys():
            if self.kept is not None:
                self.kept.restore(window)
            if self.has_keys() and window.page is not None and (self.kept is None or self.kept.way):
                # What had it stands on another page.
                give_keys(window.page)
            if self.has_keys():
                # Nothing had it; or else Qt would look for the next one.
                focused.clearFocus()
        self.hide()
        self.deleteLater()
        window.stack.leave_room(0)
        window.rail.fit(window.width(), window.page)
        finish_layouts()

    def follow(self) -> None:
        """Another page is shown, or the trip changed."""
        if self.panel is not None:
            self.panel.follow()

    def has_keys(self) -> bool:
        """Whether the keyboard is in the panel."""
        focused = self._window.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def make_buttons(self) -> Sequence[QWidget]:
        """The panel."""
        from poeguide.ui.shell.trip_panel import TripPanel

        self.panel = TripPanel(self._window, self)
        return (self.panel,)

    def place_buttons(self) -> None:
        """Beside the line at the edge."""
        if self.panel is not None:
            edge = self._edge()
            put(self.panel, placed(self.rect().adjusted(edge, 0, 0, 0), self.width(), self.layoutDirection()))

    def in_order(self) -> Sequence[QWidget]:
        """All that takes the keyboard, as one reads it."""
        return () if self.panel is None else tuple(in_reading_order(self.panel))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the end of the pages; go when the reader presses beside the drawer, or Escape anywhere."""
        if watched is self._window.stack:
            if event.type() in _MOVES:
                self._place()
        elif self.is_beside or self.isHidden():
            pass
        elif event.type() in _PRESSES and isinstance(event, QPointerEvent):
            at = event.point(0).position().toPoint()
            if watched is not self._window and self._window.stack.geometry().contains(at):
                self._go_unless(is_inside=self.geometry().contains(at))
        elif watched is self._window and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            self._go_unless(is_inside=event.key() != Qt.Key.Key_Escape)
        return False

    def showEvent(self, event: QShowEvent) -> None:
        """Hear of presses anywhere in the window."""
        super().showEvent(event)
        if (handle := self._window.windowHandle()) is not None:
            handle.installEventFilter(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes; what was taken out comes back by the keys that undo."""
        from PySide6.QtGui import QKeySequence

        if event.key() == Qt.Key.Key_Escape:
            self._window.acts.hide_trip()
        elif event.matches(QKeySequence.StandardKey.Undo) and self.panel is not None:
            self.panel.undo()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground, and the line towards the page."""
        painter, tokens = QPainter(self), self._theme.tokens
        fill(painter, self.rect(), tokens.color("surface"))
        line = self.rect().adjusted(0, 0, self._edge() - self.width(), 0)
        line = placed(line, self.width(), self.layoutDirection())
        fill(painter, line, tokens.color("line" if self.is_beside else "line-strong"))
        painter.end()

    def _forget_taken(self) -> None:
        self.taken = None

    def _expect(self) -> None:
        """At the start, what reads trips is loaded off the window's thread first: it takes longer than all else."""
        # While it is loaded it is listed, too.
        if self._is_loading:
            return
        if READS[0] in sys.modules or not self._window.is_painted:
            super()._expect()
        else:
            self._is_loading = True
            self._window.services.tasks.run(_load, self._go_on)

    def _go_on(self, _nothing: None) -> None:
        if isValid(self):
            self._is_loading = False
            super()._expect()

    def _place(self) -> None:
        pages = self._window.stack.geometry()
        box = pages.adjusted(max(0, pages.width() - self._breadth), 0, 0, 0)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            box.moveLeft(pages.left())
        self.setGeometry(box)
        self.update()

    def _edge(self) -> int:
        return self._theme.tokens.size("shape.line" if self.is_beside else "shape.border")

    def _follow_keys(self, before: QWidget | None, now: QWidget | None) -> None:
        """Who goes on in the page by the keyboard sees it; what is put back after a change of look is no such step."""
        if not self.is_beside and before is not None and now is not None:
            self._go_unless(is_inside=not self._window.stack.isAncestorOf(now))

    def _go_unless(self, *, is_inside: bool) -> None:
        if not is_inside and self._window.acts.trip is self:
            self._window.acts.hide_trip()


def _load() -> None:
    for name in READS:
        import_module(name)


def open_frame(window: MainWindow) -> TripFrame:
    """Show the trip now, and give it the keyboard."""
    kept = Kept.of(window)
    frame = TripFrame(window)
    frame.kept = kept
    window.rail.fit(window.width() - window.stack.taken, window.page)
    finish_layouts()
    frame.complete()
    if frame.panel is not None:
        finish_layouts()
        frame.panel.take_keys()
    return frame
