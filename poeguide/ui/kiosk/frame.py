"""What lies below the kiosk window: picture, header, scenes, captions, keyboard, drawer, bar; made anew as one."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from poeguide.domain.idle import LARGE_TEXT
from poeguide.domain.routes import Route
from poeguide.ui.kiosk.bar import Bar
from poeguide.ui.kiosk.captions import Captions
from poeguide.ui.kiosk.drawers import ComfortDrawer, Drawer, LanguageDrawer
from poeguide.ui.kiosk.header import KioskHeader
from poeguide.ui.kiosk.keyboard import Keyboard
from poeguide.ui.kiosk.kiosk import Kiosk
from poeguide.ui.kiosk.notice_strip import NoticeStrip
from poeguide.ui.kiosk.pages import is_closed, own_page
from poeguide.ui.kiosk.picture import ReachPicture
from poeguide.ui.kiosk.scenes.attract import AttractScene
from poeguide.ui.kiosk.scenes.closed import ClosedScene
from poeguide.ui.kiosk.scenes.languages import LanguageScene
from poeguide.ui.kiosk.scenes.still_there import StillThereScene
from poeguide.ui.kiosk.stage import Stage
from poeguide.ui.layouts import nest
from poeguide.ui.page import Page
from poeguide.ui.pages import page_for

REACH_LINE: Final = 0.6
"""Share of a tall screen above which nothing can be pressed in reach mode."""
NEAR_SIDE: Final = 0.5
"""Share of a wide screen that holds everything in reach mode."""
NOTHING: Final = 0
RESTING: Final = frozenset({"attract", "closed"})
"""Scenes while nobody is there."""
HEADERS: Final = 5
"""A window that is not so many times higher than its header gives that room to the page: the drawer has its buttons."""


class Reachable(QWidget):
    """All that is pressed. Wrapped words in it share out its own height; they ask for none of the picture's."""

    def hasHeightForWidth(self) -> bool:
        """Else the two halves would be made of equal height, and one would cover the other."""
        return False


class Frame(QWidget):
    """Pages are built on the first visit and die with the frame."""

    take_clicked = Signal()
    listen_clicked = Signal()
    described = Signal()

    def __init__(self, kiosk: Kiosk) -> None:
        super().__init__()
        self._kiosk = kiosk
        theme = kiosk.services.theme
        self.pages: dict[object, Page] = {}
        self.drawer: Drawer | None = None
        self._drawer_name = ""
        self.picture, self.header, self.scenes = ReachPicture(kiosk), KioskHeader(theme), Stage()
        self.attract, self.languages, self.question = AttractScene(kiosk), LanguageScene(kiosk), StillThereScene(kiosk)
        self.closed = ClosedScene(kiosk)
        self.body, self.stack, self.strip = QWidget(), Stage(), NoticeStrip(kiosk)
        self.captions, self.keyboard, self.bar = Captions(kiosk), Keyboard(kiosk.services, self._look_back), Bar(theme)
        self._drawer_place = QVBoxLayout()
        self.reachable = Reachable()
        self._lay_out()
        self.header.take_clicked.connect(self.take_clicked)
        self.header.listen_clicked.connect(self.listen_clicked)

    @property
    def drawer_name(self) -> str:
        """Which drawer is open; empty for none."""
        return self._drawer_name if self.drawer is not None else ""

    def page_of(self, route: Route) -> Page | None:
        """The page for a route: the kiosk's own, or that of the window; None where visitors may not go."""
        (name, maker), spec = own_page(self._kiosk, route), page_for(route)
        key: object = name if maker is not None else spec
        if key is None or is_closed(self._kiosk.config, route):
            return None
        if key not in self.pages:
            page = maker(self._kiosk) if maker is not None else None
            if page is None and spec is not None:
                page = spec.page_class().build(self._kiosk.services)
            if page is None:
                return None
            page.described.connect(self.described)
            self.pages[key] = page
            self.stack.addWidget(page)
        return self.pages[key]

    def show_scene(self, name: str, size: QSize) -> None:
        """Show a scene; pages and question have the bar below them."""
        scene: QWidget = {
            "attract": self.attract,
            "closed": self.closed,
            "languages": self.languages,
            "question": self.question,
            "pages": self.body,
        }[name]
        self.scenes.setCurrentWidget(scene)
        self.keyboard.close_board()
        self.close_drawer()
        self.bar.setVisible(name not in RESTING)
        self.bar.setEnabled(name in {"pages", "question"})
        self.fit_header(name, size)
        self.picture.setVisible(name in {"pages", "question"} and self._kiosk.visit.is_reach_on)
        self.place_reach(size)

    def fit_header(self, scene: str, size: QSize) -> None:
        """Show the header where it leaves the page enough room; large letters of the question need all of it."""
        is_large = scene == "question" and self._kiosk.services.theme.tokens.scale >= LARGE_TEXT
        is_low = size.height() < HEADERS * self.header.sizeHint().height()
        is_left_out = scene in RESTING or self._kiosk.visit.is_reach_on or is_large or is_low
        self.header.setVisible(not is_left_out)

    def open_drawer(self, name: str) -> None:
        """Open a drawer; the one that is open already closes."""
        was_open = self.drawer_name
        self.close_drawer()
        if name == was_open:
            return
        self.keyboard.close_board()
        if name == "comfort":
            comfort = ComfortDrawer(self._kiosk)
            comfort.take_clicked.connect(self.take_clicked)
            comfort.listen_clicked.connect(self.listen_clicked)
            self.drawer = comfort
        else:
            self.drawer = LanguageDrawer(self._kiosk)
        self._drawer_name = name
        self._drawer_place.addWidget(self.drawer)
        self.bar.mark(name, on=True)

    def close_drawer(self) -> None:
        """Close whatever drawer is open."""
        for key in ("language", "comfort"):
            self.bar.mark(key, on=False)
        if self.drawer is not None:
            self._drawer_place.removeWidget(self.drawer)
            self.drawer.hide()
            self.drawer.deleteLater()
            self.drawer = None

    def open_keyboard(self, field: QLineEdit, *, by_keys: bool = False) -> None:
        """Show the keyboard for a field, and keep the field in sight above it."""
        self.close_drawer()
        self.keyboard.open(field, by_keys=by_keys)
        if (layout := self.reachable.layout()) is not None:
            layout.activate()
        parent = field.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(field)
            parent = parent.parentWidget()

    def place_reach(self, size: QSize) -> None:
        """The picture takes the part out of reach: above on a tall screen, at the far side of a wide one."""
        is_tall = size.height() >= size.width()
        direction = QBoxLayout.Direction.TopToBottom if is_tall else QBoxLayout.Direction.RightToLeft
        self._split.setDirection(direction)
        self.picture.set_side(is_above=is_tall)
        limit = self.maximumSize()
        self._place_captions(size, is_tall=is_tall)
        if is_tall:
            self.picture.setMinimumWidth(NOTHING)
            self.picture.setMaximumWidth(limit.width())
            self.picture.setFixedHeight(round(size.height() * REACH_LINE))
        else:
            self.picture.setMinimumHeight(NOTHING)
            self.picture.setMaximumHeight(limit.height())
            self.picture.setFixedWidth(round(size.width() * NEAR_SIDE))

    def _place_captions(self, size: QSize, *, is_tall: bool) -> None:
        width, height = size.width(), size.height()
        if self._kiosk.visit.is_reach_on and is_tall:
            height = round(height * (1 - REACH_LINE))
        elif self._kiosk.visit.is_reach_on:
            width = round(width * NEAR_SIDE)
        self.captions.set_room(width, height)

    def _look_back(self, words: str) -> None:
        """What a visitor looked for counts, what the staff writes does not."""
        if not self._kiosk.staff.is_in:
            self._kiosk.visit.look_back(words)

    def _lay_out(self) -> None:
        self._split = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        inside, below = QVBoxLayout(self.body), QVBoxLayout(self.reachable)
        for layout in (self._split, inside, below):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        inside.addWidget(self.strip)
        inside.addWidget(self.stack, 1)
        for scene in (self.attract, self.closed, self.languages, self.question, self.body):
            self.scenes.addWidget(scene)
        below.addWidget(self.header)
        below.addWidget(self.scenes, 1)
        for part in (self.captions, self.keyboard):
            below.addWidget(part)
        nest(below, self._drawer_place)
        below.addWidget(self.bar)
        self._split.addWidget(self.picture)
        self._split.addWidget(self.reachable, 1)
