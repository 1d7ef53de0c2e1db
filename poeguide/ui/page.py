"""Page: what every page is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, ClassVar, Self

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from poeguide.domain.routes import Route
from poeguide.left import Left
from poeguide.ui.late_parts import LateParts
from poeguide.ui.layouts import Supple, nest, show_added
from poeguide.ui.services import Services
from poeguide.ui.theme import Theme

if TYPE_CHECKING:
    from poeguide.ui.sheets.values import Sheet


class Page(QWidget):
    """One place of the program. Built on first visit, then kept; `open` shows another target."""

    described = Signal()
    """Title, trail or status changed."""

    wants_room = False
    """Whether the rail should be narrow while this page is shown."""

    least_room: tuple[str, ...] = ()
    """Widths by token that must fit beside the wide rail, or it is narrow while this page is shown."""

    _home: ClassVar[QWidget | None] = None

    def __init__(self) -> None:
        home, Page._home = Page._home, None
        super().__init__(home)
        self.setObjectName("canvas")

    @staticmethod
    @contextmanager
    def made_in(home: QWidget) -> Iterator[None]:
        """The next page has its parent from the start: Qt styles all of a page anew that gets one later."""
        Page._home = home
        try:
            yield
        finally:
            Page._home = None

    @classmethod
    def build(cls, services: Services) -> Self:
        """Make the page from what it needs of the services."""
        raise TypeError(f"{cls.__name__} does not say how it is built from {type(services).__name__}")

    def open(self, route: Route) -> bool:
        """Show what the route names; False where there is no such thing."""
        return not route.target

    def title(self) -> str:
        """What the page is called now."""
        return ""

    def trail(self) -> tuple[tuple[str, Route], ...]:
        """Pages above this one, as words and routes."""
        return ()

    def status(self) -> str:
        """A sentence for the footer; rich text."""
        return ""

    def sheet(self) -> Sheet | None:
        """The page on paper, where it makes its own sheet; None leaves that to its route."""
        return None

    def picture(self) -> QWidget | None:
        """What can be seen from afar while the page is worked elsewhere on the screen; None for its title alone."""
        return None

    def take_file(self, path: str) -> bool:  # noqa: ARG002 # for pages that take one
        """Take in a file that the reader opened with the program; False where the page takes none."""
        return False

    def work(self) -> object:
        """What the reader made here and has not saved, beyond what the route says: a page made anew takes it over."""
        return None

    def resume(self, work: object) -> None:
        """Take over the work of the page that stood here before; comes before `open`."""

    def settle(self) -> None:
        """Load what may come after the first picture; called each time the page is on screen."""

    def open_find(self) -> bool:
        """Let the reader look for words here; False where the page has no field for it."""
        return False

    def show_contents(self) -> bool:
        """Give the keys to the list of the page's parts; False where there is none."""
        return False

    def export(self) -> bool:
        """Offer what is listed as a file; False where nothing is."""
        return False

    def show_code(self) -> bool:
        """Show codes for a phone that the page itself makes; False leaves that to its sheet."""
        return False

    def complete(self) -> None:
        """Make now what the page would make after its first picture: somebody goes there."""

    def finish(self) -> bool:
        """Do now what would be done later, for pictures; True where nothing is left to wait for."""
        return True

    def stop(self) -> None:
        """End what runs in the background: the page goes."""


class ScrollPage(Page):
    """A page that is one scrolled column with the design's margins."""

    def __init__(self, theme: Theme, *, max_width: int = 0) -> None:
        super().__init__()
        self._theme = theme
        self._measure, self._max_width = max_width, 0
        self._body: QWidget | None = None
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Our own: to find out what Qt's is, the binding makes every class of widget that there is, in 20 ms.
        self.area.setViewport(QWidget(self.area))
        self.canvas = Supple(self.area.viewport())
        self.canvas.setObjectName("canvas")
        self.column = QVBoxLayout(self.canvas)
        self.column.setSpacing(theme.tokens.size("space.5"))
        self.area.setWidget(self.canvas)
        self.late = LateParts(self.area)
        self.area.viewport().installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.across = QHBoxLayout()
        """The column, and whatever a page puts at its sides."""
        self.across.setSpacing(0)
        self.across.addWidget(self.area, 1)
        nest(layout, self.across, 1)
        self._set_margins(theme.tokens.sizes["width.window"])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the width of the visible part."""
        if watched is self.area.viewport() and isinstance(event, QResizeEvent):
            self._set_margins(event.size().width())
            self.late.make_seen()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """Have all parts soon."""
        super().showEvent(event)
        self.late.make_seen()

    def complete(self) -> None:
        """Have all parts now."""
        self.late.complete()

    def finish(self) -> bool:
        """Have all parts in the picture."""
        self.complete()
        return True

    def show_body(self, body: QWidget, parts: Iterable[object] = ()) -> None:
        """Show other content; `parts` adds what stands below its head, part by part."""
        self.late.drop()
        if self._body is not None:
            self.column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._body = body
        self.column.insertWidget(0, body, 1)
        self.fit()
        # What is hidden has no height.
        show_added(self.column)
        self.late.fill(body, parts)

    def fit(self) -> None:
        """Arrange what stands around the content for the room that there is."""

    def keep_place(self, left: Left, route: Route) -> None:
        """Remember how far down a text is."""
        bar = self.area.verticalScrollBar()
        if bar.value():
            # A share of the whole way down.
            self.complete()
        left.keep(str(route), bar.value() / bar.maximum() if bar.maximum() else 0.0)

    def go_to_place(self, left: Left, route: Route) -> None:
        """Go where a text was left; the layout is asked first, or there would be no way down yet."""
        position = left.position(str(route))
        if position:
            self.complete()
        show_added(self.column)
        self.canvas.ensurePolished()
        if layout := self.canvas.layout():
            layout.activate()
        QCoreApplication.sendPostedEvents(self.canvas, QEvent.Type.LayoutRequest)
        bar = self.area.verticalScrollBar()
        bar.setValue(round(position * bar.maximum()))

    def _set_margins(self, width: float) -> None:
        tokens = self._theme.tokens
        spare = width - tokens.sizes["width.window-min"]
        side = tokens.size("space.7" if spare >= 320 else "space.6" if spare >= 160 else "space.4")
        top = tokens.size("space.6") if side > tokens.size("space.5") else tokens.size("space.5")
        # As many letters in a line at every text size.
        most = self._max_width or round(self._measure * tokens.scale)
        end = max(0, round(width) - 2 * side - most) if most else 0
        self.column.setContentsMargins(side, top, side + end, tokens.size("space.6"))
